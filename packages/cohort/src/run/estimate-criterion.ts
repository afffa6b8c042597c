import { indeterminate, notApplicable } from '@thew/core/assessment/stage-result';
import type { Criterion } from '@thew/core/knowledge/criteria/criterion';
import { standingOf } from '@thew/core/presentation/standing';
import { type SurveyDesign, shareCell } from '../statistics/design.ts';
import { estimateProportion } from '../statistics/estimate.ts';
import type { CellsByGroup, ValueCell } from './cells.ts';
import type { Estimate } from './result.ts';

/** How the people of a value count towards one share: in it, not in it, or nobody can tell. */
type Vote = 'yes' | 'no' | 'unknown' | 'outside';

interface Question {
  label: Pick<Estimate, 'criterion' | 'result' | 'finding' | 'standing'>;
  vote: (value: string | null) => Vote;
  /** Would the person count if everything open turned out that way? For the upper bound. */
  possible?: (value: string | null) => boolean;
  /** And would the person still count if it turned out the other way? For the lower bound. */
  certain?: (value: string | null) => boolean;
}

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);
const sumOf = (cells: readonly ValueCell[]): number => cells.reduce((sum, { w }) => sum + w, 0);

/** One share in one group; undefined where nobody can be classified. */
function answer(
  { label, vote, possible, certain }: Question,
  group: Record<string, string>,
  cells: readonly ValueCell[],
  design: SurveyDesign,
): Estimate | undefined {
  const of = (wanted: Vote) => cells.filter(({ value }) => vote(value) === wanted);
  const [yes, no, unknown] = [of('yes'), of('no'), of('unknown')];
  if (yes.length + no.length === 0) return undefined;
  const proportion = estimateProportion(
    yes.map((cell) => shareCell(cell, true)),
    no.map((cell) => shareCell(cell, false)),
    design,
  );
  const asked = [...yes, ...no, ...unknown];
  const whole = sumOf(asked);
  const low = sumOf(certain ? asked.filter(({ value }) => certain(value)) : yes) / whole;
  const high = sumOf(possible ? asked.filter(({ value }) => possible(value)) : [...yes, ...unknown]) / whole;
  const { n, events, unweighted, estimate, se, df, ci95 } = proportion;
  const pair = ([lo, hi]: readonly [number, number]) => [finite(lo), finite(hi)] as const;
  return {
    ...label,
    group,
    n,
    events,
    unweighted,
    estimate,
    se: finite(se),
    df,
    ci95: { wald: pair(ci95.wald), logit: pair(ci95.logit), 'korn-graubard': pair(ci95['korn-graubard']) },
    bounds: [low, high],
    unknown: unknown.reduce((sum, cell) => sum + cell.n, 0),
  };
}

/** `result|open,stages` as the run stores it. */
export const splitValue = (value: string | null): { result: string; open: string[] } => {
  const [result = indeterminate, open = ''] = (value ?? indeterminate).split('|');
  return { result, open: open === '' ? [] : open.split(',') };
};

function questionsOf(criterion: Criterion, name: string): Question[] {
  const stages = [...new Set([...criterion.stages.map(({ result }) => result), criterion.otherwise])];
  const classify =
    (isIt: (result: string) => boolean) =>
    (value: string | null): Vote => {
      const { result } = splitValue(value);
      if (result === notApplicable) return 'outside';
      if (result === indeterminate) return 'unknown';
      return isIt(result) ? 'yes' : 'no';
    };
  const byResult = stages.map(
    (stage): Question => ({
      label: { criterion: name, result: stage },
      vote: classify((result) => result === stage),
      possible: (value) => {
        const { result, open } = splitValue(value);
        return result === stage || open.includes(stage) || (result === indeterminate && stage === criterion.otherwise);
      },
      certain: (value) => {
        const { result, open } = splitValue(value);
        return result === stage && open.length === 0;
      },
    }),
  );
  const met: Question = {
    label: { criterion: name, standing: 'met' },
    vote: classify((result) => standingOf(criterion, result) === 'met'),
  };
  return criterion.conceptual ? [] : [...byResult, ...(criterion.kind === 'scale' ? [] : [met])];
}

const truth = (value: string | null): Vote =>
  value === null ? 'unknown' : value === 'true' || value === 't' ? 'yes' : 'no';

/** Groups in a stable order: the whole first, then by names and values. */
const inOrder = (groups: CellsByGroup) =>
  [...groups].sort(([, a], [, b]) => {
    const [left, right] = [Object.entries(a.group), Object.entries(b.group)];
    return (
      left.length - right.length || JSON.stringify(left).localeCompare(JSON.stringify(right), 'en', { numeric: true })
    );
  });

function answers(questions: readonly Question[], groups: CellsByGroup | undefined, design: SurveyDesign): Estimate[] {
  if (!groups) return [];
  const ordered = inOrder(groups);
  return questions.flatMap((question) =>
    ordered.map(([, { group, cells }]) => answer(question, group, cells, design)).filter((one) => one !== undefined),
  );
}

/** Every result of one reading of a definition in every group. */
export const estimateResults = (
  criterion: Criterion,
  name: string,
  groups: CellsByGroup | undefined,
  design: SurveyDesign,
): Estimate[] => answers(questionsOf(criterion, name), groups, design);

/** A named part, or an indicator of the mapping. */
export const estimateFinding = (
  criterion: string,
  finding: string,
  groups: CellsByGroup | undefined,
  design: SurveyDesign,
): Estimate[] => answers([{ label: { criterion, finding }, vote: truth }], groups, design);
