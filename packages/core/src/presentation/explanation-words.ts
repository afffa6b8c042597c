import type {
  Evidence,
  FindingValue,
  LesionKind,
  Reversibility,
  Support,
  TriageLevel,
} from '../explanation/explanation.ts';
import { conditionById } from '../knowledge/conditions/catalogue.ts';
import type { Tissue } from '../knowledge/conditions/condition.ts';
import { criterionById } from '../knowledge/criteria/catalogue.ts';
import { findingById } from '../knowledge/findings/catalogue.ts';
import { sourceById } from '../knowledge/sources/registry.ts';
import type { Citation } from '../knowledge/sources/source.ts';
import { findingWords } from './explanation-finding-words.ts';
import { choiceWords } from './explanation-option-words.ts';
import { resultWords } from './locales/en-results.ts';
import { numberWords } from './text-layout.ts';
import { partWords } from './trace-lines.ts';
import { unitWords } from './units-words.ts';

/** The four levels: what to do and how soon. */
export const triageWords: Readonly<Record<TriageLevel, { title: string; when: string }>> = {
  'self-care': { title: 'Care for yourself', when: 'Follow a plan and measure again.' },
  therapist: { title: 'See a therapist', when: 'Within about four weeks.' },
  'doctor-soon': { title: 'See a doctor soon', when: 'Within days to two weeks.' },
  emergency: { title: 'Emergency now', when: 'Get help at once. Call the local emergency number.' },
};

export const supportWords: Readonly<Record<Support, string>> = {
  1: 'little support',
  2: 'possible',
  3: 'some support',
  4: 'good support',
  5: 'strong support',
};

/** "25 to 60 of 100 people with these answers": a rough band, never one number. */
export function bandWords([from, to]: readonly [number, number]): string {
  if (from <= 0) return `fewer than ${to} of 100`;
  return to >= 100 ? `more than ${from} of 100` : `${from} to ${to} of 100`;
}

export const tissueWords: Readonly<Record<Tissue, string>> = {
  size: 'Muscle fibres get smaller but stay healthy; size comes back with use and food.',
  drive: 'Muscle is there but is not switched on fully; this can come back as the cause eases.',
  fibre: 'Muscle fibres themselves can be damaged; some loss may stay.',
  nerve: 'The nerve supply is hurt; muscle returns only as far as the nerve does.',
  mixed: 'Partly smaller fibres, which come back, and partly lost ones, which may not.',
  none: 'No muscle is lost by this itself.',
};

export const reversibilityWords: Readonly<Record<Reversibility['kind'], string>> = {
  'healthy-fibres':
    'What is known points to smaller but healthy fibres. Those can grow again. What was not asked or tested may change this.',
  mixed: 'Part of this looks like smaller, healthy fibres that can grow again. Part may be lost fibre or nerve.',
  damage: 'This looks more like loss of fibre or nerve than like disuse. Doctors can say how much may return.',
  'cannot-tell': 'Too little is known to say whether fibres are only smaller or also lost.',
};

export const lesionWords: Readonly<Record<LesionKind, string>> = {
  root: 'nerve root',
  plexus: 'nerve network (plexus)',
  nerve: 'single nerve',
  polyneuropathy: 'many nerves (polyneuropathy)',
  'anterior-horn': 'nerve cells in the spinal cord (anterior horn)',
  junction: 'link between nerve and muscle',
  muscle: 'the muscle itself',
  central: 'brain or spinal cord',
};

const fromId = (id: string): string => id.replaceAll('-', ' ').replace(/^\w/, (letter) => letter.toUpperCase());

/** `ewgsop2-2019.lowStrength` → "low strength by EWGSOP2 (2019)". */
function definitionWords(part: string): string {
  const [id = '', name = ''] = part.split('.');
  const title = criterionById(id)?.title.replace(/^Sarcopenia, /, '') ?? id;
  return `${resultWords(partWords(name))} by ${title}`;
}

export const findingLabel = (id: string): string => {
  if (id.startsWith('lesion:')) return 'Examination points to this place';
  if (id.startsWith('criterion:')) return `Measured: ${definitionWords(id.slice('criterion:'.length))}`;
  if (id.startsWith('condition:')) return `Known: ${conditionTitle(id.slice('condition:'.length))}`;
  return findingWords[id] ?? fromId(id);
};

export const conditionTitle = (id: string): string => conditionById(id)?.title ?? fromId(id);

/** Units as people say them, beyond those of the measures. */
const careUnits: Readonly<Record<string, string>> = {
  'g/(kg.d)': 'g per kg a day',
  '{ULN}': 'times',
  '/min': 'a minute',
  'mm[Hg]': 'mmHg',
  wk: 'weeks',
  min: 'minutes',
  h: 'hours',
  Cel: '°C',
  'mg/d': 'mg a day',
  'g/d': 'g a day',
  '{count}': '',
};

const unitOf = (id: string): string => {
  const unit = findingById(id)?.unit ?? '';
  return (careUnits[unit] ?? unitWords(unit)).trim();
};

/** Where "not so" reads badly. */
const negatives: Readonly<Record<string, string>> = {
  'weight-loss-intended': 'Weight loss was not wanted',
  'true-weakness': 'Every movement can be done when rested',
  'caregiver-present': 'Nobody at home can help',
  'ck-normal': 'Creatine kinase not normal',
  'ncs-normal': 'Nerve test not normal',
};

const optionWords = (finding: string, option: string): string =>
  choiceWords[finding]?.[option] ?? option.replaceAll('-', ' ');

/** "Steps a day 900", "Not present: fever", "Weak parts: hand, legs only". */
export function valueWords({ finding, value }: FindingValue): string {
  const label = findingLabel(finding);
  if (value === true) return label;
  if (value === false && negatives[finding]) return negatives[finding];
  if (value === false) return `Not so: ${label.charAt(0).toLowerCase()}${label.slice(1)}`;
  if (value === 'unable') return `${label}: unable`;
  if (typeof value === 'number') {
    const unit = unitOf(finding);
    const shown = finding === 'age' ? String(Math.floor(value)) : numberWords(value);
    return `${label}: ${shown}${unit ? ` ${value === 1 ? unit.replace(/^(week|day|month|year|hour|minute|point)s\b/, '$1') : unit}` : ''}`;
  }
  return `${label}: ${(Array.isArray(value) ? value : [value]).map((option) => optionWords(finding, option)).join('; ')}`;
}

const weightWords: Readonly<Record<Evidence['weight'], string>> = {
  1: 'slight',
  2: 'moderate',
  3: 'strong',
  4: 'very strong',
};

/** What the words in brackets after each answer mean. */
export const gradeNote =
  'In brackets: how much each answer counts. The grades are our own unless a published ratio is named.';

/** Said where such a line is on the page. */
export const againNote = '"Not counted again" says the same as another line.';

/** One clue: its answers, how far it moves things and on what word. */
export function evidenceWords(evidence: Evidence, tell: (value: FindingValue) => string = valueWords): string {
  const what = evidence.values.map(tell).join('; ');
  const study = sourceById(evidence.at.sources[0] ?? '')?.title ?? '';
  const printed = evidence.likelihoodRatio;
  const ratio = printed === undefined ? '' : `, published ratio ${numberWords(printed)}: ${study}`;
  const grade = evidence.sameSystem ? 'not counted again' : `${weightWords[evidence.weight]}${ratio}`;
  return `${what} (${grade})`;
}

/** "Known: Asthma (…)" and "Asthma" say one thing. */
const sameThing = ({ finding }: FindingValue): string =>
  findingLabel(finding)
    .replace(/^Known: /, '')
    .replace(/\s*\([^)]*\)/, '');

/** Leaves out clues that say nothing the clues that count did not. */
export function eachOnce(all: readonly Evidence[]): Evidence[] {
  const told = new Set(all.filter(({ sameSystem }) => !sameSystem).flatMap(({ values }) => values.map(sameThing)));
  return all.filter(({ values, sameSystem }) => {
    if (!sameSystem) return true;
    const fresh = values.some((value) => !told.has(sameThing(value)));
    for (const value of values) told.add(sameThing(value));
    return fresh;
  });
}

/** Title and address of the sources, with a word when nobody verified them. */
export function citationWords({ sources, certainty }: Citation): string {
  const titles = sources
    .map((id) => sourceById(id))
    .map((source) => [source?.title, source?.url].filter(Boolean).join(', '));
  const note = certainty === 'unverified' ? 'not verified' : '';
  return [...titles, note].filter(Boolean).join('; ');
}
