import { seededUniform } from '@thew/core/assessment/seeded-uniform';
import type { Criterion } from '@thew/core/knowledge/criteria/criterion';
import { measureById } from '@thew/core/knowledge/measures/catalogue';
import type { Fact, Facts } from '@thew/core/observations/facts';

/** Everything a definition can ask of a person, with the values that matter to it: on, beside and far from each line. */
export interface PossibleInput {
  /** As in the missing sets: measure, `questionnaire.item`, age, sex, ancestry. */
  name: string;
  values: readonly Value[];
}

type Value = number | string | boolean | Fact;
interface Node {
  kind?: string;
  [field: string]: unknown;
}

export function* nodesIn(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const one of value) yield* nodesIn(one);
  else if (typeof value === 'object' && value !== null) {
    yield value as Node;
    for (const one of Object.values(value)) yield* nodesIn(one);
  }
}

export const partsOf = ({ applies, findings, stages, score }: Criterion): unknown => [applies, findings, stages, score];

const around = (cut: number, whole: boolean): number[] => {
  const step = whole ? 1 : Math.max(Math.abs(cut), 1) * 1e-3;
  return [cut - step, cut, cut + step];
};

/** Lines that a measure (or age) is compared with anywhere in the definition. */
function linesOf(criterion: Criterion, kind: 'measure' | 'age', name?: string): number[] {
  const lines: number[] = [];
  for (const node of nodesIn(partsOf(criterion))) {
    if (node.kind !== 'compare') continue;
    const touches = [...nodesIn(node.left)].some(
      (one) => one.kind === kind && (kind === 'age' || one.measure === name),
    );
    if (!touches) continue;
    for (const one of nodesIn([node.left, node.right])) if (one.kind === 'number') lines.push(one.value as number);
  }
  return lines;
}

function valuesOfMeasure(criterion: Criterion, id: string, methods: readonly string[], extremes: boolean): Value[] {
  const measure = measureById(id)!;
  if (measure.kind === 'finding') return [true, false];
  if (measure.kind === 'category') return [...(measure.options ?? [])];
  const whole = measure.kind === 'score';
  const ends = (extremes ? measure.hard : measure.plausible) ?? measure.hard ?? [0, 100];
  const [lo, hi] = ends;
  const numbers = [...linesOf(criterion, 'measure', id).flatMap((cut) => around(cut, whole)), ...ends];
  const values = [...new Set(numbers)].filter((value) => value >= lo && value <= hi);
  const facts = methods.length === 0 ? values : values.flatMap((value) => methods.map((method) => fact(value, method)));
  return measure.worse && !whole ? [...facts, { unable: true, from: [] }] : facts;
}

const fact = (value: number, method: string): Fact => ({ value, method, from: [] });

function measureInputs(criterion: Criterion, extremes: boolean): PossibleInput[] {
  const ids = new Set<string>();
  const methods = new Map<string, Set<string>>();
  for (const node of nodesIn(partsOf(criterion))) {
    if (typeof node.measure === 'string') ids.add(node.measure);
    if (typeof node.finding === 'string') ids.add(node.finding);
    if (node.kind === 'measured') for (const id of node.of as string[]) ids.add(id);
    if (node.kind === 'method') {
      const id = node.measure as string;
      methods.set(id, new Set([...(methods.get(id) ?? ['other']), ...(node.among as string[])]));
    }
  }
  return [...ids].map((id) => ({
    name: id,
    values: valuesOfMeasure(criterion, id, [...(methods.get(id) ?? [])], extremes),
  }));
}

function answerInputs(criterion: Criterion): PossibleInput[] {
  const items = new Map<string, [number, number]>();
  for (const node of nodesIn(partsOf(criterion)))
    if (node.kind === 'answer') {
      const [min, max] = items.get(`${node.questionnaire}.${node.item}`) ?? [Infinity, -Infinity];
      const bounds: [number, number] = [Math.min(min, node.min as number), Math.max(max, node.max as number)];
      items.set(`${node.questionnaire}.${node.item}`, bounds);
    }
  const wholes = (min: number, max: number) => Array.from({ length: Math.min(max - min, 12) + 1 }, (_, i) => min + i);
  return [...items].map(([name, [min, max]]) => ({ name, values: [...new Set([...wholes(min, max), max])] }));
}

/** What the definition can ask, the person included; with `extremes` up to the ends of what can be entered. */
export function inputsOf(criterion: Criterion, extremes = false): PossibleInput[] {
  const nodes = [...nodesIn(partsOf(criterion))];
  const ancestries = nodes.flatMap((node) => (node.kind === 'ancestry' ? (node.among as string[]) : []));
  const ages = linesOf(criterion, 'age').flatMap((cut) => around(cut, true));
  return [
    ...measureInputs(criterion, extremes),
    ...answerInputs(criterion),
    ...(nodes.some((node) => node.kind === 'sex') ? [{ name: 'sex', values: ['male', 'female'] }] : []),
    ...(ancestries.length > 0 ? [{ name: 'ancestry', values: [...new Set([...ancestries, 'other'])] }] : []),
    ...(nodes.some((node) => node.kind === 'age')
      ? [{ name: 'age', values: [...new Set([20, 45, 85, ...ages])].filter((age) => age > 0 && age < 120) }]
      : []),
  ];
}

/** The same person with one more thing known. */
export function knowing(facts: Facts, name: string, value: Value): Facts {
  if (name === 'sex' || name === 'ancestry' || name === 'age') return { ...facts, [name]: value };
  const dot = name.indexOf('.');
  if (dot > 0) {
    const [questionnaire, item] = [name.slice(0, dot), name.slice(dot + 1)];
    const answers = { ...facts.answers[questionnaire], [item]: value as number };
    return { ...facts, answers: { ...facts.answers, [questionnaire]: answers } };
  }
  const known: Fact = typeof value === 'object' ? value : { value, from: [] };
  return { ...facts, measures: new Map(facts.measures).set(name, known) };
}

export function isKnown(facts: Facts, name: string): boolean {
  if (name === 'sex' || name === 'ancestry' || name === 'age') return facts[name] !== undefined;
  const dot = name.indexOf('.');
  if (dot > 0) return facts.answers[name.slice(0, dot)]?.[name.slice(dot + 1)] !== undefined;
  return facts.measures.has(name);
}

export const nobody: Facts = { asOf: '2026-11-22', measures: new Map(), answers: {} };

export interface Draw {
  /** In [0, 1). */
  next(): number;
  pick<T>(from: readonly T[]): T;
}

export function drawsFrom(seed: number): Draw {
  const next = seededUniform(seed);
  return { next, pick: (from) => from[Math.floor(next() * from.length)]! };
}

/** A person of whom each input is known with this chance. */
export function somebody(inputs: readonly PossibleInput[], share: number, draw: Draw): Facts {
  let facts = nobody;
  for (const { name, values } of inputs) if (draw.next() < share) facts = knowing(facts, name, draw.pick(values));
  return facts;
}
