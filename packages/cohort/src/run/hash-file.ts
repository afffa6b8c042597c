import { createHash } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';

/** SHA-256 of a file, so that a report says what it was made from; null for a folder or a database table. */
export async function hashFile(file: string): Promise<string | null> {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return null;
  const hash = createHash('sha256');
  for await (const part of createReadStream(file)) hash.update(part as Buffer);
  return hash.digest('hex');
}
