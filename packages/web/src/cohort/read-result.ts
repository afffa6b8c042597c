import { criterionById } from '@thew/core/knowledge/criteria/catalogue';
import { shortTitle } from '@thew/core/presentation/short-title';
import type { CohortResult, Estimate } from '../api/cohort.ts';

/** One definition in one group of people, as the plot and the tables show it. */
export interface Share {
  criterion: string;
  name: string;
  n: number;
  unknown: number;
  estimate: number;
  low: number;
  high: number;
  bounds: readonly [number, number];
  /** Too few can be told for one number: only the bounds are shown. */
  unsettled: boolean;
}

/** As the printed report has it: bounds far apart, or all or none found while many are undecided. */
export function isUnsettled({ bounds: [low, high], events, n }: Estimate): boolean {
  const oneSided = events === 0 || events === n;
  return high - low > 0.5 || (oneSided && high - low > 0.02);
}

export const nameOf = (criterion: string): string => {
  const known = criterionById(criterion);
  return known ? shortTitle(known) : criterion;
};

function shareOf(one: Estimate): Share {
  const [low, high] = one.ci95['korn-graubard'];
  return {
    criterion: one.criterion,
    name: nameOf(one.criterion),
    n: one.n,
    unknown: one.unknown,
    estimate: one.estimate,
    low: low ?? one.estimate,
    high: high ?? one.estimate,
    bounds: one.bounds,
    unsettled: isUnsettled(one),
  };
}

const isWhole = ({ group }: { group: Readonly<Record<string, string>> }): boolean => Object.keys(group).length === 0;

/** Screens and definitions of one condition are counted apart: `sarcopenia`, `sarcopenia.screen`. */
function topicOf(criterion: string): string | undefined {
  const known = criterionById(criterion);
  if (!known) return undefined;
  return known.kind === 'definition' ? known.condition : `${known.condition}.${known.kind}`;
}

/** What at least one definition or screen was counted for, definitions of sarcopenia first. */
export function topicsIn(result: CohortResult): string[] {
  const there = new Set(
    result.estimates.filter((one) => one.standing && isWhole(one)).flatMap(({ criterion }) => topicOf(criterion) ?? []),
  );
  const rank = (topic: string): number => (topic === 'sarcopenia' ? 0 : topic.includes('.') ? 2 : 1);
  return [...there].sort((a, b) => rank(a) - rank(b) || a.localeCompare(b));
}

export const groupWords = (group: Readonly<Record<string, string>>): string => Object.values(group).join(', ');

/** Groups the estimates were split by, everybody first as an empty name. */
export const groupsIn = (result: CohortResult): string[] => [
  ...new Set(result.estimates.filter(({ standing }) => standing).map(({ group }) => groupWords(group))),
];

/** Shares of people met, of one condition and group, largest first; those nobody can settle last. */
export function sharesOf(result: CohortResult, topic: string, group: string): Share[] {
  return result.estimates
    .filter((one) => one.standing && groupWords(one.group) === group && topicOf(one.criterion) === topic)
    .map(shareOf)
    .sort((a, b) => Number(a.unsettled) - Number(b.unsettled) || b.estimate - a.estimate);
}

export interface Matrix {
  ids: string[];
  names: string[];
  kappa: (row: number, column: number) => number | null;
  weighted: boolean;
}

const mostInMap = 8;

/** Kappa of each pair among the definitions whose share is settled. */
export function matrixOf(result: CohortResult, topic: string): Matrix {
  const ids = sharesOf(result, topic, '')
    .filter(({ unsettled, n }) => !unsettled && n > 0)
    .slice(0, mostInMap)
    .map(({ criterion }) => criterion);
  const weighted = result.about.design.weight !== null;
  const pairs = result.agreement.filter(isWhole);
  const kappa = (row: number, column: number): number | null => {
    const [a, b] = [ids[row], ids[column]];
    const pair = pairs.find((one) => (one.a === a && one.b === b) || (one.a === b && one.b === a));
    return (weighted ? pair?.weightedKappa : pair?.kappa) ?? null;
  };
  return { ids, names: ids.map(nameOf), kappa, weighted };
}
