import type { Code } from './measure.ts';

/** Short words for the code systems; `verified` means that the code was seen on an official page or in an official guide. */

type Detail = Pick<Code, 'side' | 'method'>;

export const loinc = (code: string, display: string, detail: Detail = {}): Code => ({
  system: 'http://loinc.org',
  code,
  display,
  verified: true,
  ...detail,
});

export const snomed = (code: string, display: string): Code => ({
  system: 'http://snomed.info/sct',
  code,
  display,
  verified: true,
});

/** No code was found in LOINC: ours, to be sent next to the text. */
export const local = (code: string, display: string): Code => ({ system: 'local', code, display, verified: true });

export const unverified = (code: Code): Code => ({ ...code, verified: false });
