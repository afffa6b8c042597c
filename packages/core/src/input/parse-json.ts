import type { Issue, Place } from '../observations/issue.ts';
import { reportError } from './report.ts';

/**
 * JSON text to a value. NaN and Infinity, which some programs write, become texts (and are reported where a number is
 * wanted); a text that ends early is closed after its last whole entry, with an issue. Undefined when nothing can be read.
 */
export function parseJson(text: string, place: Place, issues: Issue[]): unknown {
  const value = tryParse(text);
  if (value !== undefined) return value;
  const { mended, truncated } = mend(text);
  if (mended !== undefined) {
    const rescued = tryParse(mended);
    if (rescued !== undefined) {
      if (truncated) reportError(issues, 'truncated', place, 'a whole JSON file; what stands before its end was read');
      return rescued;
    }
  }
  reportError(issues, 'not-json', place, 'valid JSON');
  return undefined;
}

/** The value of a JSON text, or undefined; never throws, however deep the nesting. */
export function tryParse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

interface Scan {
  parts: string[];
  copied: number;
  open: number[];
  safeEnd: number;
  safeDepth: number;
}

/** Copies the text with bare NaN and Infinity as texts, and closes what is still open at the end. */
function mend(text: string): { mended?: string; truncated: boolean } {
  const scan: Scan = { parts: [], copied: 0, open: [], safeEnd: 0, safeDepth: 0 };
  let changed = false;
  let written = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 0x22) {
      i = endOfString(text, i);
    } else if (c === 0x7b || c === 0x5b) {
      scan.open.push(c === 0x7b ? 0x7d : 0x5d);
    } else if (c === 0x7d || c === 0x5d) {
      if (scan.open.pop() !== c) return { truncated: false };
      markSafe(scan, written + i + 1 - scan.copied);
    } else if (c === 0x2c) {
      markSafe(scan, written + i - scan.copied);
    } else if (c === 0x4e || c === 0x49 || c === 0x2d) {
      const word = bareWord(text, i);
      if (word) {
        const before = text.slice(scan.copied, i);
        scan.parts.push(before, '"NaN"');
        written += before.length + 5;
        i += word - 1;
        scan.copied = i + 1;
        changed = true;
      }
    }
  }
  const truncated = scan.open.length > 0;
  if (!truncated && !changed) return { truncated };
  const whole = scan.parts.join('') + text.slice(scan.copied);
  return { mended: truncated ? whole.slice(0, scan.safeEnd) + closing(scan) : whole, truncated };
}

function markSafe(scan: Scan, end: number): void {
  scan.safeEnd = end;
  scan.safeDepth = scan.open.length;
}

function closing(scan: Scan): string {
  const codes = scan.open.slice(0, scan.safeDepth).reverse();
  return codes.map((code) => String.fromCharCode(code)).join('');
}

/** Index of the closing quote, or the end of the text. */
function endOfString(text: string, start: number): number {
  for (let i = start + 1; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 0x5c) i++;
    else if (c === 0x22) return i;
  }
  return text.length;
}

function bareWord(text: string, at: number): number {
  for (const word of ['NaN', '-NaN', 'Infinity', '-Infinity']) if (text.startsWith(word, at)) return word.length;
  return 0;
}
