import type { NormResult } from '@thew/core/assessment/assessment';
import { shortTitle } from '@thew/core/presentation/short-title';
import { useTranslation } from 'react-i18next';
import type { Assessed } from '../engine/assessed.ts';
import { centileValues } from '../engine/norm-values.ts';
import { minus, numberWords, shortName, withUnit } from '../engine/words.ts';
import { CentileStrip } from '../ui/charts/centile-strip.tsx';
import { Select } from '../ui/fields.tsx';
import { usePreferences } from '../ui/preferences.tsx';
import { type AssessSearch, useAssessSearch } from './assess-search.ts';
import { cutPointOf } from './cut-point.ts';
import { ordinal } from './measured-facts.tsx';

const order = [
  'grip-strength',
  'asmi',
  'gait-speed',
  'chair-stand-5x-time',
  'tug-time',
  'calf-circumference',
  'asm',
  'sppb-score',
];
const rank = (id: string): number => (order.includes(id) ? order.indexOf(id) : order.length);

/** Where each value stands among others of the same age; the reference is named and can be changed. */
export function Norms({ assessed }: { assessed: Assessed }) {
  const { t } = useTranslation('assess');
  const measures = Object.keys(assessed.assessment.norms).sort((a, b) => rank(a) - rank(b));
  const sex = assessed.facts.sex ?? 'other';
  const cut = assessed.lead && shortTitle(assessed.lead.criterion);
  return (
    <section aria-labelledby="norms">
      <div className="sec-head">
        <h2 id="norms">{t('norms.title', { context: sex })}</h2>
      </div>
      {measures.length === 0 && <p className="muted">{t('norms.none')}</p>}
      <div className="stack">
        {measures.slice(0, 4).map((measure) => (
          <Norm key={measure} measure={measure} assessed={assessed} />
        ))}
      </div>
      {measures.length > 4 && (
        <details className="fold">
          <summary>{t('norms.more', { count: measures.length - 4 })}</summary>
          <div className="stack">
            {measures.slice(4).map((measure) => (
              <Norm key={measure} measure={measure} assessed={assessed} />
            ))}
          </div>
        </details>
      )}
      {measures.length > 0 && (
        <p className="small faint source-line">{cut ? t('norms.key', { definition: cut }) : t('norms.keyNoCut')}</p>
      )}
    </section>
  );
}

const keyOf = ({ reference, name, quantity }: NormResult): string =>
  [reference, name, quantity].filter(Boolean).join('~');

/** Has a place to show: a centile, a mean or a T. */
const says = ({ centile, expected, bound, t }: NormResult): boolean =>
  centile !== null || expected !== undefined || bound !== undefined || t !== null;

function Norm({ measure, assessed }: { measure: string; assessed: Assessed }) {
  const { t } = useTranslation('assess');
  const [search, change] = useAssessSearch();
  const list = assessed.assessment.norms[measure] ?? [];
  const usable = list.filter(({ quantity }) => quantity === undefined);
  const key: `ref-${string}` = `ref-${measure}`;
  const result = usable.find((one) => keyOf(one) === search[key]) ?? usable.find(says) ?? usable[0];
  const place = usePlace(result);
  if (!result) return null;
  const value = result.value ?? 0;
  const title = `${shortName(measure)} ${withUnit(value, result.unit)}`;
  const population = result.population.replace(/^[^:]+:\s*/, '');
  return (
    <div>
      <div className="strip-head">
        <b className="strong">{title}</b>
        <span className="small muted">{place}</span>
      </div>
      <Strip
        finding={t('norms.finding', {
          name: shortName(measure),
          value: withUnit(value, result.unit),
          place,
          population,
        })}
        measure={measure}
        result={result}
        assessed={assessed}
      />
      <details className="fold reference">
        <summary>{t('norms.reference', { title: titleOf(result, assessed) })}</summary>
        <p className="small muted">{[result.population, result.citation].filter(Boolean).join('. ')}</p>
        <Notes result={result} />
        {usable.length > 1 && (
          <Select
            label={t('norms.choose')}
            value={keyOf(result)}
            options={usable.map((one) => ({ value: keyOf(one), label: titleOf(one, assessed) }))}
            onChange={(reference) => change({ [key]: reference } as AssessSearch)}
          />
        )}
      </details>
    </div>
  );
}

function titleOf(result: NormResult, { references }: Assessed): string {
  const title = references.find(({ id }) => id === result.reference)?.title ?? result.reference;
  return result.name ? `${title} (${result.name})` : title;
}

function Notes({ result }: { result: NormResult }) {
  const { t, i18n } = useTranslation('assess');
  const known = (result.notes ?? []).filter((note) => i18n.exists(`assess:norms.notes.${note}`));
  return known.map((note) => (
    <p key={note} className="small muted">
      {t(`norms.notes.${note}`)}
    </p>
  ));
}

/** Centile in the voice that is set; where there is none, what the reference does say. */
function usePlace(result: NormResult | undefined): string {
  const { t } = useTranslation('assess');
  const { voice } = usePreferences();
  if (!result) return '';
  if (result.centile === null) {
    if (result.bound) {
      const bound = result.bound.replaceAll('-', ' ');
      return bound.includes('usual') ? bound : t('norms.bound', { bound });
    }
    if (result.expected !== undefined) return t('norms.usual', { expected: withUnit(result.expected, result.unit) });
    return result.t === null ? '' : t('norms.t', { t: minus(result.t.toFixed(1)) });
  }
  if (voice === 'numbers') {
    return t('norms.centile', { centile: ordinal(result.centile), z: minus((result.z ?? 0).toFixed(2)) });
  }
  const whole = Math.min(99, Math.max(1, Math.round(result.centile)));
  return result.centile < 50 ? t('norms.plainLow', { higher: 100 - whole }) : t('norms.plainHigh', { lower: whole });
}

function Strip(props: { finding: string; measure: string; result: NormResult; assessed: Assessed }) {
  const { t } = useTranslation('assess');
  const { measure, result, assessed, finding } = props;
  const value = result.value ?? 0;
  const at = centileValues(assessed, measure, result);
  const cut = cutPointOf(assessed.lead, measure);
  const middle = at?.p50 ?? result.expected;
  if (middle === undefined) return null;
  const spread = at ? Math.abs(at.p90 - at.p10) : middle;
  const known = [value, middle, ...(at ? [at.p10, at.p90] : []), ...(cut === undefined ? [] : [cut])];
  const domain = [Math.min(...known) - spread * 0.15, Math.max(...known) + spread * 0.15] as const;
  const [low, high] = at ? [Math.min(at.p10, at.p90), Math.max(at.p10, at.p90)] : [0, 0];
  const [quarter, threeQuarters] = at ? [Math.min(at.p25, at.p75), Math.max(at.p25, at.p75)] : [0, 0];
  return (
    <CentileStrip
      finding={finding}
      domain={domain}
      bands={
        at
          ? [
              { low, high, tone: 2 },
              { low: quarter, high: threeQuarters, tone: 3 },
            ]
          : []
      }
      dot={value}
      middle={{ at: middle, label: t('norms.middle', { value: numberWords(Number(middle.toPrecision(3))) }) }}
      {...(cut !== undefined && { cut: { at: cut, label: numberWords(cut) } })}
    />
  );
}
