import type { Domain } from '@thew/core/knowledge/criteria/criterion';
import { capital } from '@thew/core/presentation/capital';
import { shortTitle } from '@thew/core/presentation/short-title';
import type { Assessed } from '../engine/assessed.ts';
import { resultWords, shortName } from '../engine/words.ts';
import type { Translate } from '../ui/translate.ts';

export interface Headline {
  /** The finding, as h1 of the assessment. */
  title: string;
  /** How many definitions say what. */
  tally: string;
  /** The finding in plain words, for the overview. */
  sentence: string;
  /** What doctors call it, and how many agree. */
  fits: string;
}

/** The words of the verdict; never firmer than the results. */
export function headline(assessed: Assessed, translate: Translate): Headline {
  const t = (key: string, values: object = {}) => translate(key, { ns: 'assess', ...values });
  return {
    title: titleOf(assessed, t),
    tally: tallyOf(assessed, t),
    sentence: sentenceOf(assessed, t),
    fits: fitsOf(assessed, t),
  };
}

function titleOf({ lead }: Assessed, t: Translate): string {
  if (!lead) return t('cannotTitle');
  const words = {
    result: capital(resultWords(lead.result.result, lead.criterion)),
    definition: shortTitle(lead.criterion),
  };
  return t(lead.standing === 'met' ? 'by' : 'notMetTitle', words);
}

function countsOf({ rows }: Assessed) {
  const count = (standing: string) =>
    rows.filter((row) => row.standing === standing && row.criterion.kind !== 'scale').length;
  return { met: count('met'), notMet: count('not-met'), open: count('cannot-tell') };
}

function tallyOf(assessed: Assessed, t: Translate): string {
  const { met, notMet, open } = countsOf(assessed);
  const parts = [
    t('tallyMet', { count: met }),
    t('tallyNotMet', { count: notMet }),
    ...(open > 0 ? [t('tallyOpen', { count: open })] : []),
  ];
  return t('tally', { parts: capital(parts.join(', ')) });
}

/** Domains that any part of the leading definition, or of a met one, found low. */
function lowDomains({ rows }: Assessed): Set<Domain> {
  const low = new Set<Domain>();
  for (const { criterion, result, standing } of rows) {
    if (criterion.kind !== 'definition' || standing === 'does-not-apply') continue;
    for (const [name, domain] of Object.entries(criterion.domains))
      if (result.findings[name] === 'met') low.add(domain);
  }
  return low;
}

/** At or below this centile a value is called low for its age: nine of ten have more. Our own choice. */
const lowCentile = 10;

/** Above every cut-off, which older people set, and still low for this age: a verdict must not hide that. */
function lowForAge({ assessment: { norms } }: Assessed): string | undefined {
  return ['grip-strength', 'gait-speed', 'asmi'].find((id) =>
    norms[id]?.some(({ centile, quantity }) => quantity === undefined && centile !== null && centile <= lowCentile),
  );
}

function sentenceOf(assessed: Assessed, t: Translate): string {
  const { lead, facts } = assessed;
  if (lead?.standing === 'not-met') {
    const weak = lowForAge(assessed);
    const words = { context: facts.sex ?? 'other', measure: weak && shortName(weak).toLowerCase() };
    return weak ? t('sentence.lowForAge', words) : t('sentence.notMet');
  }
  const low = lowDomains(assessed);
  const muscles = (['strength', 'mass'] as const).filter((domain) => low.has(domain));
  const list = muscles.map((domain) => t(`sentence.${domain}`)).join(t('sentence.and'));
  const first = muscles.length > 0 ? t('sentence.muscles', { context: facts.sex ?? 'other', list }) : undefined;
  const second = low.has('function') ? t('sentence.function') : undefined;
  if (!first && !second) return t('sentence.cannot');
  const found =
    first && second
      ? t('sentence.andAlso', { first, second })
      : t('sentence.end', { first: capital(first ?? second ?? '') });
  return lead ? found : t('sentence.partly', { found });
}

function fitsOf(assessed: Assessed, t: Translate): string {
  const { lead } = assessed;
  const { met, notMet, open } = countsOf(assessed);
  if (!lead) return t('fitsOpen', { open });
  if (lead.standing !== 'met') return t(lowForAge(assessed) ? 'fitsLow' : 'fitsNot', { open });
  const words = { result: resultWords(lead.result.result, lead.criterion), definition: shortTitle(lead.criterion) };
  return t('fits', { ...words, count: met, of: met + notMet });
}
