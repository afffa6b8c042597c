import { type Context, contextOf, factOf } from '../assessment/context.ts';
import { evaluateTruth } from '../assessment/evaluate-truth.ts';
import type { Condition } from '../knowledge/conditions/condition.ts';
import type { Likelihood } from '../knowledge/conditions/likelihood.ts';
import { likelihoods } from '../knowledge/conditions/likelihoods.ts';
import type { Truth } from '../knowledge/criteria/criterion.ts';
import { parseExpression } from '../knowledge/findings/parse-expression.ts';
import type { PriorBasis, Setting } from './explanation.ts';
import { bySetting, chanceByFrequency, knownFrequency, untypical } from './weights.ts';

/** Where a published share may serve as a starting chance: only in the setting it was counted in. */
const settingsOf: Readonly<Record<string, readonly Setting[]>> = {
  ICU: ['icu'],
  'hospital ward': ['ward'],
  'hospital, China': ['ward'],
  hospital: ['ward'],
  community: ['home', 'clinic'],
  'statin users': ['home', 'clinic', 'ward', 'icu'],
  'cancer centre': ['home', 'clinic', 'ward', 'icu'],
};

interface PublishedShare {
  row: Likelihood;
  settings: readonly Setting[];
  when: Truth;
  share: readonly [number, number];
}

/** The finding is itself the sign of the disease (abuse at home), so its share is no starting chance. */
const isItsOwnSign = ({ condition }: Likelihood): boolean => condition === 'social-neglect';

function sharesOf(id: string): PublishedShare[] {
  return likelihoods
    .filter((row) => row.condition === id && row.meaning === 'prior' && row.finding && row.prevalence)
    .filter((row) => settingsOf[row.setting] && !isItsOwnSign(row))
    .map((row) => ({
      row,
      settings: settingsOf[row.setting] ?? [],
      when: parseExpression(row.finding ?? '', row.at),
      share: [row.prevalence?.[0] ?? 0, row.prevalence?.[1] ?? 0] as const,
    }));
}

const cache = new Map<string, PublishedShare[]>();
const cachedShares = (id: string): PublishedShare[] => {
  const known = cache.get(id);
  if (known) return known;
  const made = sharesOf(id);
  cache.set(id, made);
  return made;
};

const middle = ([low, high]: readonly [number, number]): number => Math.sqrt(low * high);
const odds = (chance: number): number => chance / (1 - chance);

function typicalFactor({ typical }: Condition, context: Context): number {
  if (!typical) return 1;
  const age = factOf(context, 'age')?.value;
  const sex = factOf(context, 'sex')?.value;
  let factor = 1;
  if (typeof age === 'number') {
    const young = typical.from !== undefined && age < typical.from - untypical.ageYears;
    const old = typical.to !== undefined && age > typical.to + untypical.ageYears;
    if (young || old) factor *= untypical.age;
  }
  if (typical.sex && typeof sex === 'string' && sex !== typical.sex) factor *= untypical.sex;
  return factor;
}

/** Starting log odds of a cause for this person in this setting, and on what it rests. */
export function priorOf(
  condition: Condition,
  context: Context,
  setting: Setting,
  known = false,
): { logOdds: number; basis: PriorBasis } {
  const { id, group } = condition;
  const frequency = known ? Math.max(condition.frequency, knownFrequency) : condition.frequency;
  const applying = cachedShares(id).filter(
    ({ settings, when }) => settings.includes(setting) && evaluateTruth(when, context) === true,
  );
  const best = applying.sort((a, b) => middle(b.share) - middle(a.share))[0];
  if (best) {
    const of100 = [best.share[0] * 100, best.share[1] * 100] as const;
    return {
      logOdds: Math.log(odds(middle(best.share))),
      basis: { basis: 'published', frequency, of100, at: best.row.at },
    };
  }
  const chance = chanceByFrequency[frequency - 1] ?? chanceByFrequency[0]!;
  const factor = (bySetting[setting]?.[group] ?? 1) * (known ? 1 : typicalFactor(condition, context));
  return { logOdds: Math.log(odds(chance) * factor), basis: { basis: 'judgement', frequency } };
}

export const careContext = (facts: Parameters<typeof contextOf>[0]): Context => contextOf(facts, {});
