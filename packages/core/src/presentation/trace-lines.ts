import type { TraceNode } from '../assessment/assessment.ts';
import { measureById } from '../knowledge/measures/catalogue.ts';
import { numberWords } from './text-layout.ts';
import { unitWords } from './units-words.ts';

const marks = { met: '●', 'not-met': '○', unknown: '?' } as const;

const groups: Readonly<Record<string, string>> = {
  all: 'all of',
  any: 'any of',
  anyMeasured: 'any test that was done',
  not: 'not',
  applies: 'who it is for',
};

const missingWords = { refused: 'refused', 'not-done': 'not done', 'not-measured': 'not measured' } as const;

const comparisons: Readonly<Record<string, string>> = { '<': 'below', '<=': 'at most', '>': 'above', '>=': 'at least' };

/** `lowStrength` → `low strength`. */
export const partWords = (name: string): string =>
  name
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('-', ' ')
    .toLowerCase();

export const measureWords = (id: string): string => measureById(id)?.title ?? partWords(id);

function valueWords(node: TraceNode, unit: string): string {
  if (node.unable) return 'unable';
  if (node.missing) return missingWords[node.missing];
  if (typeof node.value === 'number') return `${numberWords(node.value)}${unit ? ` ${unit}` : ''}`;
  if (node.range) return `between ${numberWords(node.range[0])} and ${numberWords(node.range[1])}`;
  if (typeof node.value === 'boolean') return node.value ? 'present' : 'absent';
  return node.value === undefined ? '' : String(node.value);
}

function cutWords({ operator, cutPoint, cutPointRange }: TraceNode): string {
  const comparison = comparisons[operator ?? ''] ?? operator ?? '';
  if (cutPoint !== undefined) return `${comparison} ${numberWords(cutPoint)}`;
  return cutPointRange ? `${comparison} a cut-point between ${cutPointRange.map(numberWords).join(' and ')}` : '';
}

/** One clause in words: "Grip strength 14.2 kg, below 16". */
export function clauseWords(node: TraceNode): string {
  const unit = unitWords(node.unit ?? (node.measure ? (measureById(node.measure)?.unit ?? '') : ''));
  const subject = node.measure
    ? measureWords(node.measure)
    : node.kind === 'compare'
      ? 'total'
      : partWords(node.name ?? '');
  switch (node.kind) {
    case 'compare':
      return `${subject} ${valueWords(node, unit)}, ${cutWords(node)}`;
    case 'finding':
      return `${subject}: ${valueWords(node, '')}`;
    case 'atLeast':
      return `at least ${node.name} of`;
    case 'ref':
    case 'stage':
    case 'variant':
    case 'answer':
      return node.missing || node.value !== undefined ? `${subject} ${valueWords(node, '')}` : subject;
    default:
      return groups[node.kind] ?? `${subject} ${valueWords(node, unit)}`.trim();
  }
}

/** Date, method, place and certainty of one clause. */
export function sourceWords({ date, method, formula, at }: TraceNode): string {
  const certainty = at?.certainty === 'unverified' ? 'not verified' : undefined;
  return [date, method, formula && `derived: ${formula}`, at?.place, certainty, at?.sources.join(' ')]
    .filter((part): part is string => typeof part === 'string' && part !== '')
    .join(' · ');
}

/** The trace as an indented tree, one clause a line. */
export function traceLines(nodes: readonly TraceNode[], depth = 0): string[] {
  return nodes.flatMap((node) => {
    const mark = node.notUsed ? '–' : marks[node.outcome];
    const source = sourceWords(node);
    const line = `${'  '.repeat(depth)}${mark} ${clauseWords(node)}${source ? `  (${source})` : ''}`;
    return [line, ...traceLines(node.of ?? [], depth + 1)];
  });
}
