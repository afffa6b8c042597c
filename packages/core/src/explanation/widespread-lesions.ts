import type { Context } from '../assessment/context.ts';
import { evaluateTruth } from '../assessment/evaluate-truth.ts';
import type { Truth } from '../knowledge/criteria/criterion.ts';
import { findingsIn } from '../knowledge/findings/expression-parts.ts';
import { innervationCitation } from '../knowledge/findings/innervation.ts';
import { parseExpression } from '../knowledge/findings/parse-expression.ts';
import type { Examination } from './examination.ts';
import type { Lesion, LesionKind, Support } from './explanation.ts';

/** Shape of the weakness over the body, from the graded sites. */
interface Shape {
  limbs: number;
  symmetric: boolean;
  distal: boolean;
  proximal: boolean;
  sensationTested: boolean;
  numbDistal: boolean;
  numbAny: boolean;
}

const mean = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 5 : numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

/** Grades of the pairs tested on both sides differ by one grade or less on average. */
function isSymmetric({ muscles }: Examination): boolean {
  const left = new Map(muscles.filter(({ side }) => side === 'left').map((one) => [one.supply.site, one.grade]));
  const pairs = muscles.filter(({ side, supply }) => side === 'right' && left.has(supply.site));
  return (
    pairs.length >= 2 && mean(pairs.map(({ supply, grade }) => Math.abs(grade - (left.get(supply.site) ?? 5)))) <= 1
  );
}

function shapeOf(examination: Examination): Shape {
  const { muscles, skin } = examination;
  const weak = muscles.filter(({ grade }) => grade < 5);
  const limbs = new Set(
    weak.filter(({ supply }) => supply.region !== 'head').map((one) => `${one.supply.region}-${one.side}`),
  );
  const distal = mean(muscles.filter(({ supply }) => supply.distal).map(({ grade }) => grade));
  const proximal = mean(muscles.filter(({ supply }) => !supply.distal).map(({ grade }) => grade));
  return {
    limbs: limbs.size,
    symmetric: isSymmetric(examination),
    distal: distal <= proximal - 0.5,
    proximal: proximal <= distal - 0.5,
    sensationTested: skin.length > 0,
    numbDistal: skin.some(({ supply, grade }) => supply.distal && grade < 4),
    numbAny: skin.some(({ grade }) => grade < 4),
  };
}

interface Rule {
  kind: LesionKind;
  condition?: string;
  /** Part of the picture → whether the examination shows it. */
  parts: (shape: Shape) => boolean[];
  /** Further findings that speak for it or against it. */
  for: readonly string[];
  against: readonly string[];
}

/** Textbook shapes (general neurology, our grading): each part that fits is a point. */
const rules: readonly Rule[] = [
  {
    kind: 'polyneuropathy',
    parts: (shape) => [shape.symmetric, shape.distal, shape.numbDistal],
    for: ['reflexes=absent', 'reflexes=reduced', 'glove-stocking=yes', 'numbness=feet-hands'],
    against: ['reflexes=brisk', 'fatigable=yes', 'numbness=none'],
  },
  {
    kind: 'anterior-horn',
    condition: 'als',
    parts: (shape) => [shape.limbs >= 2, !shape.symmetric, shape.sensationTested && !shape.numbAny],
    for: ['fasciculations=yes', 'upper-and-lower-signs=yes', 'tongue-wasting=yes'],
    against: ['numbness!=none', 'fatigable=yes', 'fasciculations=no'],
  },
  {
    kind: 'junction',
    condition: 'myasthenia-gravis',
    parts: (shape) => [shape.proximal, shape.sensationTested && !shape.numbAny],
    for: ['fatigable=yes', 'droopy-lids=yes', 'double-vision=yes'],
    against: ['fatigable=no', 'numbness!=none', 'fasciculations=yes'],
  },
  {
    kind: 'muscle',
    parts: (shape) => [shape.symmetric, shape.proximal, !shape.numbAny],
    for: ['numbness=none', 'reflexes=normal', 'ck-normal=no', 'weakness-pattern=proximal-symmetric'],
    against: ['fasciculations=yes', 'numbness!=none', 'reflexes=brisk', 'fatigable=yes'],
  },
  {
    kind: 'central',
    parts: (shape) => [shape.limbs >= 2],
    for: ['reflexes=brisk', 'plantar-up=yes', 'spasticity=yes', 'clonus=yes'],
    against: ['reflexes=absent', 'reflexes=reduced'],
  },
];

const parsed = new Map<string, Truth>();

function read(expression: string): Truth {
  const known = parsed.get(expression);
  if (known) return known;
  const made = parseExpression(expression, innervationCitation);
  parsed.set(expression, made);
  return made;
}

const met = (expression: string, context: Context): boolean | undefined => evaluateTruth(read(expression), context);

function support(points: number, most: number): Support {
  const share = points / most;
  return (share >= 0.8 ? 5 : share >= 0.6 ? 4 : share >= 0.4 ? 3 : share > 0.2 ? 2 : 1) as Support;
}

function lesion(rule: Rule, shape: Shape, context: Context, weak: string[]): { lesion: Lesion; score: number } {
  const parts = rule.parts(shape);
  const fitting = rule.for.filter((one) => met(one, context) === true);
  const opposing = rule.against.filter((one) => met(one, context) === true);
  const points = parts.filter(Boolean).length + Math.min(2, fitting.length) - 2 * opposing.length;
  const most = parts.length + 2;
  const names = (list: readonly string[]) => list.flatMap((one) => findingsIn(read(one)));
  const open = names(rule.for).filter((id) => context.facts.measures.get(id)?.value === undefined);
  const found: Lesion = {
    kind: rule.kind,
    name: '',
    side: 'both',
    support: support(Math.max(0, points), most),
    explains: [...weak, ...names(fitting)],
    leavesOpen: [],
    against: names(opposing),
    test: [...new Set(open)].slice(0, 4),
    ...(rule.condition !== undefined && { condition: rule.condition }),
    at: { ...innervationCitation, certainty: 'unverified', place: 'shape of weakness: general neurology' },
  };
  return { lesion: found, score: points / most };
}

/** Widespread accounts of the weakness, only when two limbs or more are weak. */
export function widespreadLesions(examination: Examination, context: Context): { lesion: Lesion; score: number }[] {
  const shape = shapeOf(examination);
  if (shape.limbs < 2) return [];
  const weak = examination.muscles.filter(({ grade }) => grade < 5).map(({ key }) => key);
  return rules
    .map((rule) => lesion(rule, shape, context, weak))
    .filter((one) => one.lesion.support >= 2)
    .sort((a, b) => b.score - a.score);
}
