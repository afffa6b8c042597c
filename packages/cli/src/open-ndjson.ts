import { closeSync, createReadStream, openSync, readSync, statSync } from 'node:fs';
import { createGunzip } from 'node:zlib';

/** By what it is, not by its name: `.ndjson` files arrive compressed, and `.gz` files unpacked. */
function isGzip(file: string): boolean {
  const descriptor = openSync(file, 'r');
  try {
    const start = new Uint8Array(2);
    return readSync(descriptor, start, 0, 2, 0) === 2 && start[0] === 0x1f && start[1] === 0x8b;
  } finally {
    closeSync(descriptor);
  }
}

/** Files up to this size are read as a whole, so that the resources of a person may stand anywhere in them. */
const wholeBytes = { plain: 32 * 1024 * 1024, zipped: 3 * 1024 * 1024 };

/** Too large to be held in memory at ease: read line by line. False where it cannot be opened; reading says so. */
export function isLarge(file: string): boolean {
  try {
    return statSync(file).size > (isGzip(file) ? wholeBytes.zipped : wholeBytes.plain);
  } catch {
    return false;
  }
}

/** The bytes of a file piece by piece, unpacked. Throws where it cannot be read or ends early. */
export async function* piecesOf(file: string): AsyncGenerator<Uint8Array> {
  const zipped = isGzip(file);
  const raw = createReadStream(file);
  const chunks = zipped ? raw.pipe(createGunzip()) : raw;
  raw.on('error', (error) => chunks.destroy(error));
  for await (const chunk of chunks) yield chunk as Uint8Array;
}

export const endsEarly = (error: unknown): boolean => (error as NodeJS.ErrnoException | null)?.code === 'Z_BUF_ERROR';
