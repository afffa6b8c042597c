import type { Issue, Place } from '../observations/issue.ts';
import { reportError, reportWarning } from './report.ts';

/** The one part of the web platform used here; declared because the core knows neither browser nor Node types. */
declare const TextDecoder: new (
  label: string,
  options?: { fatal?: boolean; ignoreBOM?: boolean },
) => { decode(bytes: Uint8Array): string };

/**
 * Bytes to text: a byte order mark decides; else UTF-8; else UTF-16 where every other byte is zero; else Windows-1252
 * (which holds Latin-1), with a warning, since it was guessed.
 */
export function decodeText(bytes: Uint8Array, place: Place, issues: Issue[]): string {
  try {
    return decode(bytes, place, issues);
  } catch {
    reportError(issues, 'not-text', place, 'a text file short enough to be held in memory; larger ones as NDJSON');
    return '';
  }
}

function decode(bytes: Uint8Array, place: Place, issues: Issue[]): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const wide = withoutMarkUtf16(bytes);
  if (wide) {
    guessed(place, issues);
    return new TextDecoder(wide).decode(bytes);
  }
  const whole = bytes.subarray(0, bytes.length - cutOffBytes(bytes));
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(whole);
    if (whole.length < bytes.length)
      reportError(issues, 'truncated', place, 'a whole file; it ends within a character');
    return text;
  } catch {
    guessed(place, issues);
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function guessed(place: Place, issues: Issue[]): void {
  reportWarning(issues, 'encoding-guessed', place, 'a file in UTF-8; please check letters with accents');
}

function withoutMarkUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const length = Math.min(bytes.length, 400) & ~1;
  if (length < 8) return undefined;
  const zeros = [0, 0];
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i & 1]!++;
  if (zeros[1]! > length * 0.4 && zeros[0] === 0) return 'utf-16le';
  return zeros[0]! > length * 0.4 && zeros[1] === 0 ? 'utf-16be' : undefined;
}

/** Bytes at the end that begin a UTF-8 character without finishing it: 0 to 3. */
function cutOffBytes(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back]!;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) {
      const needs = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return needs > back ? back : 0;
    }
  }
  return 0;
}
