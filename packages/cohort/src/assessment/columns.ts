import type { Input } from '@thew/core/assessment/measures-in';
import type { Criterion, Quantity, Truth } from '@thew/core/knowledge/criteria/criterion';

/**
 * The table every definition is compiled against: one row a person, one column a measure.
 * Numbers are doubles in the catalogue's unit, unable is ±Infinity (the worse end), findings are booleans, options text.
 */
export const personColumns = { id: 'id', sex: 'sex', age: 'age', ancestry: 'ancestry' } as const;

export const measureColumn = (measure: string): string => measure;
export const methodColumn = (measure: string): string => `${measure}:method`;
export const answerColumn = (questionnaire: string, item: string): string => `${questionnaire}.${item}`;

export const inputColumn = (input: Input): string =>
  'measure' in input ? measureColumn(input.measure) : answerColumn(input.questionnaire, input.item);

export interface ColumnNeed {
  name: string;
  type: 'double' | 'boolean' | 'text';
}

/** Every column a criterion reads, beside those of the person. */
export function columnsOf(criterion: Criterion): ColumnNeed[] {
  const found = new Map<string, ColumnNeed['type']>();
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    else if (typeof node === 'object' && node !== null) {
      addColumn(node as Truth | Quantity, found);
      Object.values(node).forEach(visit);
    }
  };
  visit([criterion.applies, criterion.findings, criterion.stages, criterion.score]);
  return [...found].map(([name, type]) => ({ name, type }));
}

function addColumn(node: Truth | Quantity, found: Map<string, ColumnNeed['type']>): void {
  const add = (name: string, type: ColumnNeed['type']) => {
    if (!found.has(name)) found.set(name, type);
  };
  if (node.kind === 'measure' || node.kind === 'unable') add(measureColumn(node.measure), 'double');
  else if (node.kind === 'finding') add(measureColumn(node.finding), 'boolean');
  else if (node.kind === 'option') add(measureColumn(node.measure), 'text');
  else if (node.kind === 'method') add(methodColumn(node.measure), 'text');
  else if (node.kind === 'answer') add(answerColumn(node.questionnaire, node.item), 'double');
}
