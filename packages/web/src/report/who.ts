import type { TFunction } from 'i18next';
import type { ShownPerson } from '../api/people.ts';
import { readableDate } from '../dates.ts';
import type { Assessed } from '../engine/assessed.ts';
import { withUnit } from '../engine/words.ts';
import { sexWord } from '../people/sex-word.ts';

/** Age, sex, height, weight; conditions, events and medicines as the record has them. */
export function aboutWords(person: ShownPerson, { facts, record }: Assessed, t: TFunction, language: string): string {
  const value = (id: string, unit: string) => {
    const known = facts.measures.get(id)?.value;
    return typeof known === 'number' ? [withUnit(known, unit)] : [];
  };
  const who =
    person.years === undefined
      ? t('who.unknownAge', { context: person.sex ?? 'other' })
      : t('who.aged', { context: sexWord(person), years: person.years });
  const conditions = record.conditions.map(({ display, code }) => display ?? code);
  const medicines = record.medications.map(({ name, dose, start, end }) => {
    const when =
      end && end < record.asOf
        ? t('who.until', { date: readableDate(end, language) })
        : start && t('who.since', { date: readableDate(start, language) });
    return [name, dose && withUnit(dose.value, dose.unit), when].filter(Boolean).join(' ');
  });
  const events = record.events.slice(-4).map(({ kind, start, end }) => {
    const from = readableDate(start, language);
    const what = t(`who.kinds.${kind}`, { defaultValue: kind.replaceAll('-', ' ') });
    return end ? t('who.event', { what, from, to: readableDate(end, language) }) : t('who.eventOpen', { what, from });
  });
  const parts = [
    [who, ...value('body-height', 'cm'), ...value('body-weight', 'kg')].join(', '),
    ...(conditions.length > 0 ? [t('who.conditions', { list: conditions.join(', ') })] : []),
    ...(events.length > 0 ? [t('who.events', { list: events.join('; ') })] : []),
    medicines.length > 0 ? t('who.medicines', { list: medicines.join('; ') }) : t('who.noMedicines'),
  ];
  return `${parts.map((part) => part.replace(/\.$/, '')).join('. ')}.`;
}
