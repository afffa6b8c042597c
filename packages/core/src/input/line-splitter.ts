import type { Issue, Place } from '../observations/issue.ts';
import { reportError, reportWarning } from './report.ts';

declare const TextDecoder: new (
  label: string,
  options?: { fatal?: boolean },
) => { decode(bytes?: Uint8Array, options?: { stream?: boolean }): string };

export interface Line {
  text: string;
  /** 1-based. */
  number: number;
}

export interface LineSplitter {
  push(chunk: string | Uint8Array): Line[];
  end(): Line[];
}

/** Longest line kept, in characters: no single person needs more, and a file without line ends must not fill memory. */
const longestLine = 64 * 1024 * 1024;

/** Cuts pieces of a file into its non-empty lines. Bytes are UTF-8; others are replaced, with one issue. */
export function lineSplitter(base: Place, issues: Issue[]): LineSplitter {
  const decoder = new TextDecoder('utf-8');
  let number = 0;
  let waiting: string[] = [];
  let waitingLength = 0;
  let damaged = false;
  const lineOf = (text: string): Line[] => {
    number++;
    const whole = number === 1 && text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
    if (waitingLength > longestLine) {
      reportError(issues, 'line-too-long', { ...base, line: number }, `lines of at most ${longestLine} characters`);
      return [];
    }
    if (!damaged && whole.includes('\ufffd')) {
      damaged = true;
      reportWarning(
        issues,
        'encoding-guessed',
        { ...base, line: number },
        'a file in UTF-8; other bytes were replaced',
      );
    }
    return whole.trim() === '' ? [] : [{ text: whole, number }];
  };
  const keep = (part: string): void => {
    waitingLength += part.length;
    if (waitingLength <= longestLine) waiting.push(part);
    else waiting = [];
  };
  const finish = (part: string): Line[] => {
    keep(part);
    const lines = lineOf(waiting.length === 1 ? waiting[0]! : waiting.join(''));
    waiting = [];
    waitingLength = 0;
    return lines;
  };
  const cut = (text: string): Line[] => {
    const lines: Line[] = [];
    let start = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      for (const line of finish(text.slice(start, end))) lines.push(line);
      start = end + 1;
    }
    if (start < text.length) keep(text.slice(start));
    return lines;
  };
  return {
    push: (chunk) => cut(typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })),
    end: () => {
      const lines = cut(decoder.decode());
      return waitingLength > 0 ? [...lines, ...finish('')] : lines;
    },
  };
}
