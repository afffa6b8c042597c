import type { Fact } from '../observations/facts.ts';
import { setDerived } from './set-derived.ts';

type Measures = Map<string, Fact>;

const number = (measures: Measures, id: string): number | undefined => {
  const value = measures.get(id)?.value;
  return typeof value === 'number' ? value : undefined;
};
const flag = (measures: Measures, id: string): boolean | undefined => {
  const value = measures.get(id)?.value;
  return typeof value === 'boolean' ? value : undefined;
};

/**
 * Usual limits of thyroid stimulating hormone, mU/L: our choice, laboratories differ; the class given by the laboratory
 * (`tsh-class`) always stands before it.
 */
const tshLimits = { low: 0.4, high: 4 };

/** KDIGO filtration limits, mL/min/1.73 m²; stages 1 and 2 need signs of kidney damage and are not derived. */
function stageOf(egfr: number): string | undefined {
  if (egfr >= 60) return undefined;
  return egfr >= 30 ? '3' : egfr >= 15 ? '4' : '5';
}

function laboratory(measures: Measures): void {
  const tsh = number(measures, 'tsh');
  if (tsh !== undefined) {
    const tshClass = tsh < tshLimits.low ? 'low' : tsh > tshLimits.high ? 'high' : 'normal';
    setDerived(measures, 'tsh-class', tshClass, 'tsh-usual-limits');
  }
  const egfr = number(measures, 'egfr');
  const stage = egfr === undefined ? undefined : stageOf(egfr);
  // A measured filtration stands before an answer that denies kidney disease.
  if (stage !== undefined && measures.get('ckd-stage')?.value === 'none') measures.delete('ckd-stage');
  setDerived(measures, 'ckd-stage', stage, 'egfr-stage');
  const ratio = number(measures, 'ck-ratio');
  if (ratio !== undefined) setDerived(measures, 'ck-normal', ratio <= 1, 'ck-ratio');
  // A normal result lies at or below the limit; every threshold on the ratio lies above it.
  if (flag(measures, 'ck-normal')) setDerived(measures, 'ck-ratio', 1, 'ck-normal-at-most');
  const protein = flag(measures, 'csf-protein-raised');
  const cells = number(measures, 'csf-cells');
  if (protein !== undefined) {
    setDerived(measures, 'csf-protein-high', protein && (cells === undefined || cells < 50), 'csf');
  }
}

function perKilogram(measures: Measures): void {
  const weight = number(measures, 'body-weight');
  if (weight === undefined || weight <= 0) return;
  const protein = number(measures, 'protein-intake');
  if (protein !== undefined) setDerived(measures, 'protein-per-kg', protein / weight, 'protein-intake/body-weight');
  const capacity = number(measures, 'forced-vital-capacity');
  if (capacity !== undefined) {
    setDerived(measures, 'vital-capacity-per-kg', (capacity * 1000) / weight, 'forced-vital-capacity/body-weight');
  }
}

/** Signs of the catalogue that answer a broader question of the history. */
function signs(measures: Measures): void {
  const unintended = flag(measures, 'weight-loss-unintentional');
  if (unintended !== undefined) setDerived(measures, 'weight-loss-intended', !unintended, 'weight-loss-unintentional');
  const cannotRise = flag(measures, 'cannot-rise-from-chair') || measures.get('chair-stand-5x-time')?.unable;
  if (cannotRise) setDerived(measures, 'chair-rise-hard', true, 'chair-stand');
  if (flag(measures, 'rapid-ascending-weakness')) {
    setDerived(measures, 'ascending', true, 'rapid-ascending-weakness');
    setDerived(measures, 'onset-speed', 'days', 'rapid-ascending-weakness');
  }
  if (flag(measures, 'preceding-diarrhoea')) setDerived(measures, 'infection-4-weeks', true, 'preceding-diarrhoea');
  const hollow = flag(measures, 'temporal-hollowing');
  if (hollow !== undefined) setDerived(measures, 'temporal-hollow', hollow ? 'mild' : 'none', 'temporal-hollowing');
}

const wasted: readonly (readonly [sign: string, site: string])[] = [
  ['temporal-hollowing', 'temples'],
  ['interosseous-wasting', 'hand'],
  ['thigh-wasting', 'thigh'],
  ['calf-wasting', 'calf'],
];

function wasting(measures: Measures): void {
  const sites = wasted.filter(([sign]) => flag(measures, sign)).map(([, site]) => site);
  if (sites.length > 0) setDerived(measures, 'wasting-site', sites, 'signs');
  const known = measures.get('wasting-site')?.value;
  if (Array.isArray(known) && known.length > 0) setDerived(measures, 'wasting-visible', true, 'wasting-site');
}

/** Findings that follow from measurements and signs; nothing answered is ever replaced. */
export function deriveFromMeasures(measures: Measures): void {
  laboratory(measures);
  perKilogram(measures);
  signs(measures);
  wasting(measures);
}
