import { dimensions, metricAtoms, plainAtoms, prefixes, type UnitValue } from './unit-tables/ucum-atoms.ts';

const one: UnitValue = { factor: 1, powers: dimensions.map(() => 0) };

const combine = (a: UnitValue, b: UnitValue, power: number): UnitValue => ({
  factor: a.factor * b.factor ** power,
  powers: a.powers.map((value, index) => value + power * (b.powers[index] ?? 0)),
});

function atom(code: string): UnitValue | undefined {
  const whole = plainAtoms.get(code) ?? metricAtoms.get(code);
  if (whole) return whole;
  for (const length of [1, 2]) {
    const scale = prefixes.get(code.slice(0, length));
    const base = metricAtoms.get(code.slice(length));
    if (scale !== undefined && base) return { factor: scale * base.factor, powers: base.powers };
  }
  return undefined;
}

/** One factor of a unit term: `cm2`, `10*3`, `24`, `{score}`, with its power. */
function component(text: string): UnitValue | undefined {
  const bare = text.replace(/\{[^{}]*\}/g, '');
  if (bare === '') return text === '' ? undefined : one;
  const power10 = /^10[*^]([+-]?\d{1,2})$/.exec(bare);
  if (power10) return { factor: 10 ** Number(power10[1]), powers: one.powers };
  if (/^\d{1,9}$/.test(bare)) return { factor: Number(bare), powers: one.powers };
  const parts = /^(.*?)([+-]?\d)?$/.exec(bare);
  const base = atom(parts?.[1] ?? '');
  return base && combine(one, base, Number(parts?.[2] ?? 1));
}

/** Splits at `.` and `/` outside brackets; the sign in front says multiply or divide. */
function split(text: string): { divide: boolean; part: string }[] | undefined {
  const parts: { divide: boolean; part: string }[] = [];
  let depth = 0;
  let divide = false;
  let part = '';
  for (const character of text) {
    if ('([{'.includes(character)) depth += 1;
    if (')]}'.includes(character)) depth -= 1;
    if (depth < 0) return undefined;
    if (depth === 0 && (character === '.' || character === '/')) {
      if (part !== '' || parts.length > 0) parts.push({ divide, part });
      else if (character === '.') return undefined;
      divide = character === '/';
      part = '';
    } else part += character;
  }
  return depth === 0 ? [...parts, { divide, part }] : undefined;
}

/**
 * A UCUM code as factor and powers of the base dimensions (m, kg, s, A, mol, rad, IU, HU). Undefined for units outside
 * the table in `unit-tables/`; `loadUcum` covers the rest.
 */
export function parseUnit(text: string): UnitValue | undefined {
  if (text.length > 60) return undefined;
  const parts = split(text);
  if (!parts) return undefined;
  let value = one;
  for (const { divide, part } of parts) {
    const inner = part.startsWith('(') && part.endsWith(')') ? parseUnit(part.slice(1, -1)) : component(part);
    if (!inner) return undefined;
    value = combine(value, inner, divide ? -1 : 1);
  }
  return value;
}
