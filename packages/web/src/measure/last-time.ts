import { measureById } from '@thew/core/knowledge/measures/catalogue';
import type { Observation, PersonRecord } from '@thew/core/observations/observation';
import { numberWords } from '@thew/core/presentation/text-layout';
import { unitWords } from '@thew/core/presentation/units-words';
import { useTranslation } from 'react-i18next';
import { shortDate } from '../dates.ts';

/** Newest entry of a measure that is a result (a value, or tried and not able). */
export function newest(record: PersonRecord, measure: string): Observation | undefined {
  const results = record.observations.filter(
    (each) => each.measure === measure && (each.value !== undefined || each.absent === 'unable'),
  );
  return results.sort((a, b) => (a.date ?? '').localeCompare(b.date ?? '')).at(-1);
}

/** "last 14.2 kg, 20 Nov"; the best of the trials of that day where the measure has a best. */
export function useLastTime(record: PersonRecord, measure: string): string | undefined {
  const { t, i18n } = useTranslation('measure');
  const last = newest(record, measure);
  if (!last?.date) return undefined;
  const date = shortDate(last.date, i18n.language);
  if (last.absent === 'unable') return t('lastUnable', { date });
  if (typeof last.value !== 'number') return undefined;
  const known = measureById(measure);
  const sameDay = record.observations.filter((each) => each.measure === measure && each.date === last.date);
  const numbers = sameDay.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
  const value =
    known?.best === 'highest' ? Math.max(...numbers) : known?.best === 'lowest' ? Math.min(...numbers) : last.value;
  return t('last', { value: `${numberWords(value)} ${unitWords(known?.unit ?? '')}`, date });
}
