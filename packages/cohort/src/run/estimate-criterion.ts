import { indeterminate, notApplicable } from '@thew/core/assessment/stage-result';
import type { Criterion } from '@thew/core/knowledge/criteria/criterion';
import { standingOf } from '@thew/core/presentation/standing';
import { type SurveyDesign, shareCell } from '../statistics/design.ts';
import { estimateProportion, standardisedMean, waldInterval } from '../statistics/estimate.ts';
import { type CellsByGroup, groupKey, type ValueCell } from './cells.ts';
import { bandLabels } from './groups.ts';
import { standardGroup } from './prepare.ts';
import type { Estimate } from './result.ts';

/** The design, and the standard population where there is one. */
export interface Frame {
  design: SurveyDesign;
  standard?: Readonly<Record<string, number>>;
}

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

/** Bands of the standard population in one group, each with its share. */
type Bands = (group: Record<string, string>) => { share: number; cells: readonly ValueCell[] }[];

function bandsOf(groups: CellsByGroup, standard: Readonly<Record<string, number>> | undefined): Bands | undefined {
  if (!standard) return undefined;
  const cuts = Object.keys(standard)
    .map(Number)
    .sort((a, b) => a - b);
  const shares = new Map(
    bandLabels(cuts)
      .slice(1)
      .map((label, index) => [label, standard[String(cuts[index])] ?? 0]),
  );
  return (group) =>
    [...shares].map(([label, share]) => {
      const key = groupKey({ ...group, [standardGroup]: label });
      return { share, cells: groups.get(key)?.cells ?? [] };
    });
}

function standardised({ vote }: Question, bands: ReturnType<Bands>, design: SurveyDesign): Estimate['standardised'] {
  const cellsOf = (cells: readonly ValueCell[]) =>
    cells.flatMap((cell) => {
      const answered = vote(cell.value);
      return answered === 'yes' || answered === 'no' ? [shareCell(cell, answered === 'yes')] : [];
    });
  const mean = standardisedMean(
    bands.map(({ share, cells }) => ({ share, cells: cellsOf(cells) })),
    design,
  );
  if (!mean || mean.df <= 0) return undefined;
  const { estimate, se, df } = mean;
  return { estimate, se, ci95: waldInterval(estimate, se, df) };
}

/** Groups in a stable order: the whole first, then by names and values. */
const inOrder = (groups: CellsByGroup) =>
  [...groups]
    .filter(([, { group }]) => !(standardGroup in group))
    .sort(([, a], [, b]) => {
      const [left, right] = [Object.entries(a.group), Object.entries(b.group)];
      return (
        left.length - right.length || JSON.stringify(left).localeCompare(JSON.stringify(right), 'en', { numeric: true })
      );
    });

function answers(
  questions: readonly Question[],
  groups: CellsByGroup | undefined,
  { design, standard }: Frame,
): Estimate[] {
  if (!groups) return [];
  const bands = bandsOf(groups, standard);
  const ordered = inOrder(groups);
  return questions.flatMap((question) =>
    ordered
      .map(([, { group, cells }]) => {
        const found = answer(question, group, cells, design);
        const adjusted = found && bands && standardised(question, bands(group), design);
        return adjusted ? { ...found, standardised: adjusted } : found;
      })
      .filter((one) => one !== undefined),
  );
}

/** Every result of one reading of a definition in every group. */
export const estimateResults = (
  criterion: Criterion,
  name: string,
  groups: CellsByGroup | undefined,
  frame: Frame,
): Estimate[] => answers(questionsOf(criterion, name), groups, frame);

/** A named part, or an indicator of the mapping. */
export const estimateFinding = (
  criterion: string,
  finding: string,
  groups: CellsByGroup | undefined,
  frame: Frame,
): Estimate[] => answers([{ label: { criterion, finding }, vote: truth }], groups, frame);
