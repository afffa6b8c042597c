import { measureById } from '@thew/core/knowledge/measures/catalogue';
import { useTranslation } from 'react-i18next';
import { readableDate } from '../dates.ts';
import type { Assessed } from '../engine/assessed.ts';
import { minus, numberWords, rounded, shortName, unitWords } from '../engine/words.ts';
import { usePreferences } from '../ui/preferences.tsx';
import { cutPointOf } from './cut-point.ts';

const everyday = [
  'grip-strength',
  'gait-speed',
  'asmi',
  'chair-stand-5x-time',
  'calf-circumference',
  'bmi',
  'tug-time',
  'sppb-score',
  'body-weight',
];

/** Up to four facts, each with what it means against others of the same age. */
export function MeasuredFacts({ assessed }: { assessed: Assessed }) {
  const known = everyday.filter((id) => {
    const fact = assessed.facts.measures.get(id);
    return fact?.unable || typeof fact?.value === 'number';
  });
  return (
    <div className="facts">
      {known.slice(0, 4).map((id) => (
        <Fact key={id} id={id} assessed={assessed} />
      ))}
    </div>
  );
}

function Fact({ id, assessed }: { id: string; assessed: Assessed }) {
  const { t } = useTranslation('assess');
  const fact = assessed.facts.measures.get(id);
  const unit = unitWords(measureById(id)?.unit ?? '');
  return (
    <div className="fact">
      <div className="k">{shortName(id)}</div>
      {fact?.unable ? (
        <div className="v">{t('facts.unable')}</div>
      ) : (
        <div className="v">
          {numberWords(rounded(Number(fact?.value)))} <small>{unit}</small>
        </div>
      )}
      <p>{useMeaning(id, assessed)}</p>
    </div>
  );
}

/** Place among others of the same age, in the voice that is set. */
function useMeaning(id: string, { facts, assessment, lead }: Assessed): string {
  const { t, i18n } = useTranslation('assess');
  const { voice } = usePreferences();
  const fact = facts.measures.get(id);
  const date = fact?.date ? readableDate(fact.date, i18n.language) : '';
  if (fact?.unable) return t('facts.unableNote', { date });
  const norm = assessment.norms[id]?.find(({ centile, quantity }) => centile !== null && quantity === undefined);
  if (!norm || norm.centile === null) {
    const cut = cutPointOf(lead, id);
    return cut === undefined ? t('facts.noNorm', { date }) : t('facts.below', { cut: numberWords(cut), date });
  }
  if (voice === 'numbers')
    return t('facts.numbers', { centile: ordinal(norm.centile), z: minus((norm.z ?? 0).toFixed(2)) });
  const people = t('facts.people', { context: facts.sex ?? 'other' });
  const rounded = Math.min(99, Math.max(1, Math.round(norm.centile)));
  return norm.centile < 50
    ? t('facts.centileLow', { higher: 100 - rounded, people })
    : t('facts.centileHigh', { lower: rounded, people });
}

/** 1st, 2nd, 21st centile; below 1 and above 99 in words of their own. */
export function ordinal(centile: number): string {
  if (centile < 1) return 'below the 1st';
  if (centile > 99) return 'above the 99th';
  const whole = Math.round(centile);
  const teen = whole % 100 > 10 && whole % 100 < 14;
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][whole % 10] ?? 'th');
  return `${whole}${ending}`;
}
