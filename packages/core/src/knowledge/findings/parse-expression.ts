import type { Operator, Truth } from '../criteria/criterion.ts';
import type { Citation } from '../sources/source.ts';
import { findingById } from './catalogue.ts';
import type { Finding } from './finding.ts';

/** Finding that a diagnosis is already known; `cond(id)` asks for it. */
export const knownCondition = (condition: string): string => `condition:${condition}`;

/** The examination by site points to the lesion of this condition; `lesion(id)` asks for it. */
export const lesionOf = (condition: string): string => `lesion:${condition}`;

/** A part or stage of a published definition, as `ewgsop2-2019.lowStrength`; `met(part)` asks for it. */
export const criterionPart = (part: string): string => `criterion:${part}`;

const atom = /^([a-z0-9-]+?)(<=|>=|!=|=|<|>)(-?[a-z0-9.-]+)$/;
const call = /^([a-z]+)\((.*)\)$/s;

/**
 * Reads one expression of the cause, flag and medicine tables into the grammar of the criteria, so that the same
 * three-valued evaluator runs it and the same trace explains it. `at` is the source shown at every leaf. Throws on an
 * expression it cannot read: that is a fault in our tables, not in a person's data.
 */
export function parseExpression(text: string, at: Citation): Truth {
  const source = text.trim();
  const called = call.exec(source);
  if (!called) return parseAtom(source, at);
  const [, name, inner = ''] = called;
  if (name === 'cond') return { kind: 'finding', finding: knownCondition(inner.trim()), is: true, at };
  if (name === 'lesion') return { kind: 'finding', finding: lesionOf(inner.trim()), is: true, at };
  if (name === 'met') return { kind: 'finding', finding: criterionPart(inner.trim()), is: true, at };
  if (name === 'not') return { kind: 'not', of: parseExpression(inner, at) };
  if (name === 'count') {
    const [count, rest] = splitOnce(inner, ';');
    return { kind: 'atLeast', count: Number(count), of: parts(rest, at) };
  }
  if (name === 'all' || name === 'any') return { kind: name, of: parts(inner, at) };
  throw new Error(`unknown operator in expression: ${source}`);
}

const splitOnce = (text: string, mark: string): [string, string] => {
  const place = text.indexOf(mark);
  return [text.slice(0, place), text.slice(place + 1)];
};

/** Splits at commas that stand outside brackets. */
function parts(text: string, at: Citation): Truth[] {
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '(') depth++;
    else if (text[i] === ')') depth--;
    else if (text[i] === ',' && depth === 0) {
      found.push(text.slice(start, i));
      start = i + 1;
    }
  }
  found.push(text.slice(start));
  return found.map((part) => parseExpression(part, at));
}

function parseAtom(text: string, at: Citation): Truth {
  const [, id, operator, value] = atom.exec(text) ?? [];
  const finding = id === undefined ? undefined : findingById(id);
  if (!finding || operator === undefined || value === undefined) throw new Error(`unreadable expression: ${text}`);
  if (finding.kind === 'boolean') {
    if (value !== 'yes' && value !== 'no') throw new Error(`yes or no expected: ${text}`);
    return { kind: 'finding', finding: finding.id, is: (value === 'yes') === (operator === '='), at };
  }
  if (finding.kind === 'number') return comparison(finding, operator, Number(value), at, text);
  return options(finding, operator, value, at, text);
}

function comparison(finding: Finding, operator: string, value: number, at: Citation, text: string): Truth {
  if (!Number.isFinite(value) || operator === '=' || operator === '!=') throw new Error(`number expected: ${text}`);
  const left = { kind: 'measure', measure: finding.id } as const;
  const right = { kind: 'number', value } as const;
  return { kind: 'compare', left, operator: operator as Operator, right, unit: finding.unit ?? '', at };
}

/** A stage is ordered by its list of options; `!=` means any other option. */
function options(finding: Finding, operator: string, value: string, at: Citation, text: string): Truth {
  const all = finding.options ?? [];
  const place = all.indexOf(value);
  if (place < 0) throw new Error(`not an option: ${text}`);
  if (finding.kind === 'multi') {
    const has: Truth = { kind: 'option', measure: finding.id, among: [value], at };
    return operator === '=' ? has : { kind: 'not', of: has };
  }
  const among = all.filter((_, i) => inOrder(i, operator, place));
  return { kind: 'option', measure: finding.id, among, at };
}

function inOrder(i: number, operator: string, place: number): boolean {
  switch (operator) {
    case '=':
      return i === place;
    case '!=':
      return i !== place;
    case '<':
      return i < place;
    case '<=':
      return i <= place;
    case '>':
      return i > place;
    default:
      return i >= place;
  }
}
