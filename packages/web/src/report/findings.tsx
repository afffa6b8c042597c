import { measureById } from '@thew/core/knowledge/measures/catalogue';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { cutPointOf } from '../assess/cut-point.ts';
import { ordinal } from '../assess/measured-facts.tsx';
import { readableDate } from '../dates.ts';
import type { Assessed } from '../engine/assessed.ts';
import { changes } from '../engine/changes.ts';
import { numberWords, rounded, shortName, signed, unitWords, withUnit } from '../engine/words.ts';

const wanted = [
  'grip-strength',
  'knee-extension-force',
  'asmi',
  'asm',
  'l3-smi',
  'calf-circumference',
  'gait-speed',
  'chair-stand-5x-time',
  'tug-time',
  'sppb-score',
  'six-minute-walk-distance',
  'body-weight',
  'bmi',
  'albumin',
  'crp',
  'creatine-kinase',
];

/** Value, cut-off, place among others of the same age, change and whether it is real. */
export function Findings({ assessed }: { assessed: Assessed }) {
  const { t } = useTranslation('report');
  const known = wanted.filter((id) => {
    const fact = assessed.facts.measures.get(id);
    return fact?.unable || typeof fact?.value === 'number';
  });
  const missing = ['grip-strength', 'asmi', 'gait-speed', 'chair-stand-5x-time'].filter((id) => !known.includes(id));
  return (
    <section aria-labelledby="r-findings">
      <h2 id="r-findings">{t('findings.title')}</h2>
      <table className="stack-phone">
        <thead>
          <tr>
            <th scope="col">{t('findings.measure')}</th>
            <th scope="col" className="r">
              {t('findings.value')}
            </th>
            <th scope="col" className="r">
              {t('findings.cut')}
            </th>
            <th scope="col">{t('findings.others', { context: assessed.facts.sex ?? 'other' })}</th>
            <th scope="col">{t('findings.change')}</th>
          </tr>
        </thead>
        <tbody>
          {known.map((id) => (
            <Row key={id} id={id} assessed={assessed} />
          ))}
        </tbody>
      </table>
      {missing.length > 0 && (
        <p className="sm below">{t('findings.missing', { list: missing.map(shortName).join(', ') })}</p>
      )}
    </section>
  );
}

function Row({ id, assessed }: { id: string; assessed: Assessed }) {
  const { t, i18n } = useTranslation('report');
  const fact = assessed.facts.measures.get(id);
  const unit = measureById(id)?.unit ?? '';
  const cut = cutPointOf(assessed.lead, id);
  const sides = sidesOf(id, assessed);
  const date = fact?.date ? readableDate(fact.date, i18n.language) : t('findings.noDate');
  return (
    <tr>
      <th scope="row">
        {shortName(id)} <span className="sm">{date}</span>
      </th>
      <td className="r" data-h={t('findings.value')}>
        {fact?.unable ? t('findings.unable') : withUnit(Number(fact?.value), unit)}
        {sides && <div className="sm">{t('findings.sides', sides)}</div>}
      </td>
      <td className="r" data-h={t('findings.cut')}>
        {cut === undefined ? '–' : numberWords(cut)}
      </td>
      <td data-h={t('findings.place')}>{placeWords(id, assessed, t)}</td>
      <td data-h={t('findings.change')}>{changeWords(id, assessed, t, i18n.language)}</td>
    </tr>
  );
}

/** Best value of each hand or leg on the day, where both were measured and differ. */
function sidesOf(id: string, { facts, record }: Assessed): { left: string; right: string } | undefined {
  const date = facts.measures.get(id)?.date;
  const measure = measureById(id);
  const best = (side: 'left' | 'right'): number | undefined => {
    const values = record.observations.flatMap((one) =>
      one.measure === id && one.date === date && one.side === side && typeof one.value === 'number' ? [one.value] : [],
    );
    if (values.length === 0) return undefined;
    return measure?.worse === 'higher' ? Math.min(...values) : Math.max(...values);
  };
  const [left, right] = [best('left'), best('right')];
  if (left === undefined || right === undefined || left === right) return undefined;
  return { left: numberWords(left), right: numberWords(right) };
}

function placeWords(id: string, { assessment, references }: Assessed, t: TFunction): string {
  const list = (assessment.norms[id] ?? []).filter(({ quantity }) => quantity === undefined);
  const norm = list.find(({ centile }) => centile !== null) ?? list.find(({ expected }) => expected !== undefined);
  if (!norm) return '–';
  const title = references.find((one) => one.id === norm.reference)?.title ?? norm.reference;
  const short = title.replace(/^[^,]*,\s*/, '').slice(0, 60);
  if (norm.centile !== null) return t('findings.centile', { centile: ordinal(norm.centile), source: short });
  return t('findings.usual', { value: withUnit(norm.expected ?? 0, norm.unit), source: short });
}

function changeWords(id: string, assessed: Assessed, t: TFunction, language: string): string {
  const change = changes(assessed).find(({ measure }) => measure.id === id);
  if (!change) return t('findings.once');
  const { difference, mdc95, verdict, from } = change.sinceFirst;
  if (difference === null) return t(`verdict.${verdict}`, { defaultValue: '' });
  const unit = unitWords(change.measure.unit);
  const size = `${signed(rounded(difference))} ${unit}`.trim();
  const since = from ? t('findings.since', { date: readableDate(from, language) }) : '';
  const error = mdc95 === null ? '' : t('findings.mdc', { mdc: numberWords(Number(mdc95.toPrecision(2))) });
  return `${[size, since].filter(Boolean).join(' ')}; ${[error, t(`verdict.${verdict}`)].filter(Boolean).join(': ')}`;
}
