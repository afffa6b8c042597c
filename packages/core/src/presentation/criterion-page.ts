import type { Criterion, Quantity, Truth } from '../knowledge/criteria/criterion.ts';
import type { Citation } from '../knowledge/sources/source.ts';
import { conditionWords, resultWords } from './locales/en-results.ts';
import { numberWords } from './text-layout.ts';
import { measureWords, partWords } from './trace-lines.ts';
import { unitWords } from './units-words.ts';

const comparisons = { '<': 'below', '<=': 'at most', '>': 'above', '>=': 'at least' } as const;

/** A number in words: "27 (men), 16 (women)", "SARC-F total", "age". */
export function quantityWords(quantity: Quantity): string {
  switch (quantity.kind) {
    case 'number':
      return numberWords(quantity.value);
    case 'measure':
      return measureWords(quantity.measure);
    case 'age':
      return quantity.completed ? 'age in completed years' : 'age';
    case 'answer':
      return `${quantity.questionnaire} ${partWords(quantity.item)} (${quantity.min}–${quantity.max})`;
    case 'cases':
      return casesWords(quantity);
    case 'sum':
      return quantity.of.map(quantityWords).join(' + ');
    case 'product':
      return quantity.of
        .map((part) => (part.kind === 'sum' ? `(${quantityWords(part)})` : quantityWords(part)))
        .join(' × ');
    case 'firstKnown':
      return quantity.of.map(quantityWords).join(', or else ');
    case 'count':
      return `how many of: ${quantity.of.map(truthWords).join('; ')}`;
  }
}

function casesWords({ cases, otherwise }: Extract<Quantity, { kind: 'cases' }>): string {
  const [first] = cases;
  if (cases.length === 1 && first?.when.kind === 'sex') {
    const [men, women] = first.when.is === 'male' ? [first.then, otherwise] : [otherwise, first.then];
    return `${quantityWords(men)} (men), ${quantityWords(women)} (women)`;
  }
  const list = cases.map(({ when, then }) => `${quantityWords(then)} if ${truthWords(when)}`);
  return `[${[...list, `else ${quantityWords(otherwise)}`].join('; ')}]`;
}

/** A clause in one line of words. */
export function truthWords(truth: Truth): string {
  switch (truth.kind) {
    case 'compare': {
      const unit = unitWords(truth.unit);
      return `${quantityWords(truth.left)} ${comparisons[truth.operator]} ${quantityWords(truth.right)}${unit ? ` ${unit}` : ''}`;
    }
    case 'finding':
      return `${measureWords(truth.finding)} ${truth.is ? 'present' : 'answered absent'}`;
    case 'option':
      return `${measureWords(truth.measure)}: ${truth.among.join(' or ')}`;
    case 'unable':
      return `${measureWords(truth.measure)}: tried and not able`;
    case 'method':
      return `${measureWords(truth.measure)} by ${truth.among.join(' or ')}`;
    case 'measured':
      return `${truth.of.map(measureWords).join(' or ')} was measured`;
    case 'sex':
      return truth.is === 'male' ? 'man' : 'woman';
    case 'ancestry':
      return `ancestry ${truth.among.join(' or ')}`;
    case 'ref':
      return partWords(truth.name);
    case 'all':
      return truth.of.map(truthWords).join(' and ');
    case 'any':
      return `(${truth.of.map(truthWords).join(' or ')})`;
    case 'not':
      return `not (${truthWords(truth.of)})`;
    case 'atLeast':
      return `at least ${truth.count} of (${truth.of.map(truthWords).join('; ')})`;
    case 'anyMeasured':
      return `of the tests that were done: ${truth.of.map(truthWords).join(' or ')}`;
    case 'variant':
      return Object.entries(truth.cases)
        .map(([reading, one]) => `[${truth.choice}=${reading}] ${truthWords(one)}`)
        .join('; ');
    case 'constant':
      return truth.is ? 'always' : 'never';
  }
}

/** Longer than this and a clause is easier to read as a list. */
const longLine = 140;

const headings: Readonly<Record<string, string>> = {
  all: 'all of',
  any: 'any of',
  anyMeasured: 'any of the tests that were done',
};

/** A clause as a nested Markdown list, split where one line would be too long. */
function truthLines(truth: Truth, depth: number, label = ''): string[] {
  const bullet = (text: string) => `${'  '.repeat(depth)}- ${label}${text}`;
  const words = truthWords(truth);
  if (words.length <= longLine) return [bullet(words)];
  switch (truth.kind) {
    case 'all':
    case 'any':
    case 'anyMeasured':
      return [bullet(headings[truth.kind]!), ...truth.of.flatMap((part) => truthLines(part, depth + 1))];
    case 'atLeast':
      return [bullet(`at least ${truth.count} of`), ...truth.of.flatMap((part) => truthLines(part, depth + 1))];
    case 'not':
      return [bullet('not'), ...truthLines(truth.of, depth + 1)];
    case 'variant':
      return Object.entries(truth.cases).flatMap(([reading, one]) =>
        truthLines(one, depth, `${label}\`${truth.choice}=${reading}\` `),
      );
    case 'compare': {
      const unit = unitWords(truth.unit);
      const cut = `${comparisons[truth.operator]} ${quantityWords(truth.right)}${unit ? ` ${unit}` : ''}`;
      return [bullet(`${cut}:`), ...quantityLines(truth.left, depth + 1)];
    }
    default:
      return [bullet(words)];
  }
}

/** A number as a nested Markdown list, split where one line would be too long. */
function quantityLines(quantity: Quantity, depth: number): string[] {
  const bullet = (text: string) => `${'  '.repeat(depth)}- ${text}`;
  const words = quantityWords(quantity);
  if (words.length <= longLine) return [bullet(words)];
  switch (quantity.kind) {
    case 'sum':
    case 'product':
      return [
        bullet(quantity.kind === 'sum' ? 'the sum of' : 'the product of'),
        ...quantity.of.flatMap((part) => quantityLines(part, depth + 1)),
      ];
    case 'firstKnown':
      return [bullet('the first that is known of'), ...quantity.of.flatMap((part) => quantityLines(part, depth + 1))];
    case 'count':
      return [bullet('how many of'), ...quantity.of.flatMap((part) => truthLines(part, depth + 1))];
    case 'cases':
      return [
        ...quantity.cases.flatMap(({ when, then }) => [
          bullet(`${quantityWords(then)} if`),
          ...truthLines(when, depth + 1),
        ]),
        bullet(`else ${quantityWords(quantity.otherwise)}`),
      ];
    default:
      return [bullet(words)];
  }
}

function citationsIn(node: unknown, found: Citation[] = []): Citation[] {
  if (Array.isArray(node)) for (const one of node) citationsIn(one, found);
  else if (typeof node === 'object' && node !== null) {
    const { at } = node as { at?: Citation };
    if (at) found.push(at);
    for (const one of Object.values(node)) citationsIn(one, found);
  }
  return found;
}

const certaintyWords = {
  primary: 'read in the paper itself',
  secondary: 'read in a text that cites the paper',
  unverified: 'not verified',
} as const;

function citationLines(criterion: Criterion): string[] {
  const lines = citationsIn([criterion.applies, criterion.findings, criterion.stages, criterion.score]).map(
    ({ place, certainty, sources }) =>
      `- ${place}: ${certaintyWords[certainty]}${sources.length > 0 ? ` (${sources.join(', ')})` : ''}`,
  );
  return [...new Set(lines)];
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', `## ${title}`, '', ...lines];

/** The page of one definition in Markdown: who it is for, parts, classes, readings, departures, sources. */
export function criterionPage(criterion: Criterion): string {
  const { id, title, kind, condition, region, source, section: place } = criterion;
  const facts = [kind, conditionWords(condition), region, `source ${source}`, `catalogue section ${place}`];
  const parts = Object.entries(criterion.findings).flatMap(([name, truth]) =>
    truthLines(truth, 0, `**${partWords(name)}**: `),
  );
  const stages = criterion.stages.map(
    ({ result, when }) => `- **${resultWords(result, criterion)}** (\`${result}\`): ${truthWords(when)}`,
  );
  const variants = Object.entries(criterion.variants ?? {}).map(
    ([choice, { options, why }]) =>
      `- \`${choice}\`: ${options.map((one) => `\`${one}\``).join(', ')}; default \`${options[0]}\`. ${why}`,
  );
  return [
    `# ${title}`,
    '',
    `\`${id}\` · ${facts.filter(Boolean).join(' · ')}`,
    ...section('Who it is for', criterion.applies ? [truthWords(criterion.applies)] : []),
    ...section('Parts', parts),
    ...section('Result', [
      ...stages,
      `- else **${resultWords(criterion.otherwise, criterion)}** (\`${criterion.otherwise}\`)`,
    ]),
    ...section(
      'Score',
      criterion.score
        ? [`From ${criterion.score.min} to ${criterion.score.max}:`, '', ...quantityLines(criterion.score.of, 0)]
        : [],
    ),
    ...section('Readings of what the paper leaves open', variants),
    ...section(
      'Departures from the paper',
      criterion.departures.map((one) => `- ${one}`),
    ),
    ...section(
      'Before you use the result',
      (criterion.cautions ?? []).map((one) => `- ${one}`),
    ),
    ...section('Where the numbers stand', citationLines(criterion)),
    '',
  ].join('\n');
}
