import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { readText } from '@thew/core/input/read';
import type { ReadOptions, ReadResult } from '@thew/core/input/read-result';
import type { Issue } from '@thew/core/observations/issue';

/** Today in these tests. */
export const asOf = '2026-11-22';

export const gunzip = (bytes: Uint8Array) => ({ bytes: new Uint8Array(gunzipSync(bytes)), truncated: false });

export function read(input: unknown, options: Partial<ReadOptions> = {}): ReadResult {
  const text = typeof input === 'string' || input instanceof Uint8Array ? input : JSON.stringify(input);
  return readText(text, { asOf, gunzip, ...options });
}

/** A person file with the given parts. */
export function person(parts: Record<string, unknown>): Record<string, unknown> {
  return { thew: 1, person: { id: 'p1', sex: 'female', birthDate: '1944-05-02' }, asOf, observations: [], ...parts };
}

export function allIssues(result: ReadResult): Issue[] {
  return [...result.issues, ...result.records.flatMap(({ issues }) => issues)];
}

/** `severity code pointer` of every issue, sorted. */
export function brief(result: ReadResult): string[] {
  return allIssues(result)
    .map(({ severity, code, place }) => {
      const where =
        place.pointer ?? [place.line ?? place.row, place.field].filter((part) => part !== undefined).join(':');
      return `${severity} ${code} ${where}`.trim();
    })
    .sort();
}

export function fixture(path: string): Uint8Array {
  return new Uint8Array(readFileSync(fileURLToPath(new URL(`../fixtures/input/${path}`, import.meta.url))));
}

export function fixturePath(path: string): string {
  return fileURLToPath(new URL(`../fixtures/input/${path}`, import.meta.url));
}
