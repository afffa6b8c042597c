import type { Criterion, Quantity, Truth } from '../knowledge/criteria/criterion.ts';

/** What a criterion speaks of, whoever the person is. */
export interface Mentions {
  age: boolean;
  sex: boolean;
  /** Ancestries it names. */
  ancestries: string[];
  /** Measures and findings. */
  measures: Set<string>;
  questionnaires: Set<string>;
}

const mentions = new WeakMap<Criterion, Mentions>();

function note(node: Truth | Quantity, found: Mentions): void {
  if (node.kind === 'age') found.age = true;
  else if (node.kind === 'sex') found.sex = true;
  else if (node.kind === 'ancestry') found.ancestries.push(...node.among);
  else if (node.kind === 'finding') found.measures.add(node.finding);
  else if (node.kind === 'measured') for (const measure of node.of) found.measures.add(measure);
  else if (node.kind === 'answer') found.questionnaires.add(node.questionnaire);
  else if ('measure' in node) found.measures.add(node.measure);
}

export function mentionsOf(criterion: Criterion): Mentions {
  const cached = mentions.get(criterion);
  if (cached) return cached;
  const found: Mentions = { age: false, sex: false, ancestries: [], measures: new Set(), questionnaires: new Set() };
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('kind' in node) note(node as Truth | Quantity, found);
    Object.values(node).forEach(visit);
  };
  visit([criterion.applies, criterion.findings, criterion.stages, criterion.score]);
  mentions.set(criterion, found);
  return found;
}
