import type { Absent } from '../../observations/observation.ts';
import { codingsOf, wordsOf } from './codings.ts';

/**
 * Why there is no value. FHIR's codes have none for "tried and not able", which is a result: only a text that says so
 * makes it `unable`. `asked-declined` is refused; every other reason says that nothing was measured.
 */
export function absentOf(reason: unknown): Absent | undefined {
  if (reason === undefined || reason === null) return undefined;
  const codes = codingsOf(reason).map((coding) => coding.code);
  const words = wordsOf(reason);
  if (/\bunable\b|\bnot able\b|\bcould not\b|\bincapable\b/i.test(words)) return 'unable';
  if (codes.includes('asked-declined') || /\brefus|\bdeclin/i.test(words)) return 'refused';
  return 'not-done';
}
