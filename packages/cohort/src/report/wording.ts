import { criterionById } from '@thew/core/knowledge/criteria/catalogue';
import { measureById } from '@thew/core/knowledge/measures/catalogue';
import { shortTitle } from '@thew/core/presentation/short-title';
import { unitWords } from '@thew/core/presentation/units-words';
import { titleOf } from '../run/print-result.ts';

type Group = Readonly<Record<string, string>>;

export const count = (n: number): string => n.toLocaleString('en');

/** A number with a real minus sign, and none before a zero. */
export const signed = (value: number, digits = 1): string =>
  Number(value.toFixed(digits)) === 0 ? (0).toFixed(digits) : value.toFixed(digits).replace('-', '−');

/** A change: more has a plus, less a minus. */
export const withSign = (value: number, digits = 1): string => {
  const words = signed(value, digits);
  return value > 0 && Number(words) !== 0 ? `+${words}` : words;
};

/** Three digits, or all before the point: `98.2`, `0.812`, `1204`. */
export const short = (value: number): string => {
  if (!Number.isFinite(value)) return '–';
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return signed(value, digits);
};

/** `60–79 years`, `under 20 years`, `80 years and over`; what is no band stays as it is. */
function bandWords(name: string, value: string): string {
  const unit = name === 'age' ? ' years' : '';
  const before = name === 'age' || name === 'sex' ? '' : `${name} `;
  const under = /^<([\d.]+)$/.exec(value)?.[1];
  if (under) return `${before}under ${under}${unit}`;
  const over = /^([\d.]+)\+$/.exec(value)?.[1];
  if (over) return `${before}${over}${unit} and over`;
  return /^[\d.]+-<?[\d.]+$/.test(value) ? `${before}${value.replace('-', '–')}${unit}` : `${before}${value}`;
}

/** `female, 60–79 years`; `everyone` for the whole. */
export const groupName = (group: Group): string =>
  Object.entries(group)
    .map(([name, value]) => bandWords(name, value))
    .join(', ') || 'everyone';

/** `female, 60–79`: where there is little room. */
export const compactName = (group: Group): string =>
  Object.values(group)
    .map((value) => (/^[\d.]+-<?[\d.]+$/.test(value) ? value.replace('-', '–') : value))
    .join(', ') || 'everyone';

const firstNumber = (value: string): number =>
  value.startsWith('<') ? Number.NEGATIVE_INFINITY : Number.parseFloat(value);

function compareValues(a: string, b: string): number {
  const [x, y] = [firstNumber(a), firstNumber(b)];
  return x < y ? -1 : x > y ? 1 : a.localeCompare(b, 'en', { numeric: true });
}

/** Everyone first, then one grouping after the other in the order they were asked for, then those together. */
export function compareGroups(by: readonly string[]): (a: Group, b: Group) => number {
  return (a, b) => {
    const [left, right] = [Object.keys(a), Object.keys(b)];
    if (left.length !== right.length) return left.length - right.length;
    for (const [index, name] of left.entries()) {
      const other = right[index]!;
      if (name !== other) return by.indexOf(name) - by.indexOf(other);
      const order = compareValues(a[name]!, b[name]!);
      if (order !== 0) return order;
    }
    return 0;
  };
}

const ofMuscle = /^(muscle-size|strength-isometric|strength-isokinetic|strength-one-rm)-(.+?)(?:-(left|right))?$/;
const kinds: Readonly<Record<string, string>> = {
  'muscle-size': 'Muscle size',
  'strength-isometric': 'Isometric strength',
  'strength-isokinetic': 'Isokinetic strength',
  'strength-one-rm': 'One-repetition maximum',
};

/** The title of a measure of the catalogue, or `Muscle size, knee extensors` for one of the forecast's own. */
export function measureName(id: string): string {
  const known = measureById(id) ?? measureById(id.replace(/-(left|right)$/, ''));
  const side = /-(left|right)$/.exec(id)?.[1];
  if (known) return known.id === id || !side ? known.title : `${known.title}, ${side}`;
  const [, kind, muscle, own] = ofMuscle.exec(id) ?? [];
  if (kind && muscle) return `${kinds[kind]}, ${muscle.replaceAll('-', ' ')}${own ? `, ${own}` : ''}`;
  return id;
}

/** `Grip strength (kg)`. */
export const measureWithUnit = (id: string, unit: string): string =>
  unitWords(unit) ? `${measureName(id)} (${unitWords(unit)})` : measureName(id);

/** `EWGSOP2 2019`, with the reading where it is not the first one. */
export function shortName(criterion: string): string {
  const [id = criterion, reading] = criterion.split(' ');
  const known = criterionById(id);
  return known ? `${shortTitle(known)}${reading ? `, ${reading}` : ''}` : titleOf(criterion);
}

/** Cut to so many letters; whoever draws it says the whole name elsewhere. */
export const cut = (name: string, letters: number): string =>
  name.length <= letters ? name : `${name.slice(0, letters - 1).trimEnd()}…`;
