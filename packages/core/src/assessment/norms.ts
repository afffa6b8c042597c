import { calfBmiAdjustment } from '../knowledge/references/calf-bmi-adjustment.ts';
import type { LoadedReference, LoadedTable } from '../knowledge/references/load.ts';
import type { ReferenceRow } from '../knowledge/references/reference-rows.ts';
import type { Fact, Facts } from '../observations/facts.ts';
import type { NormResult } from './assessment.ts';
import { deviceMake } from './device.ts';
import { boxCoxTZ, boxCoxZ, percentileScore, scoreFromZ, youngAdultT } from './norm-score.ts';
import { equationResult } from './norms-equation.ts';
import { bmiOf, numberOf, quantityValue } from './norms-quantity.ts';
import { findRow, type Reader } from './norms-row.ts';

/** T compares with the middle of 20–30 years; that the middle stands for the decade is our choice. */
const YOUNG_AGE = 25;
/** From here a table's last band is open: everyone older is pooled in it. */
const OPEN_ENDED_AGE = 120;

/**
 * How far every measure is from what is usual, in every reference that applies to the person: sex and age inside the
 * table, height where it needs one, a method it was made with. Nothing is extrapolated: outside, a reference is not
 * listed. The first result of a measure is the default; `choice` (measure → reference id) puts another one first.
 * A scanner of another make is listed last and noted `device-mismatch`.
 */
export function norms(
  facts: Facts,
  references: readonly LoadedReference[],
  choice: Readonly<Record<string, string>> = {},
): Record<string, NormResult[]> {
  const results: Record<string, NormResult[]> = {};
  const ordered = [...references].sort((a, b) => a.order - b.order);
  for (const reference of ordered) {
    for (const table of reference.tables) {
      const result = tableResult(facts, reference, table);
      if (!result) continue;
      results[table.measure] ??= [];
      results[table.measure]?.push(result);
    }
  }
  for (const [measure, list] of Object.entries(results))
    list.sort((a, b) => rank(a, choice[measure]) - rank(b, choice[measure]));
  return results;
}

function rank(result: NormResult, chosen: string | undefined): number {
  if (result.reference === chosen) return 0;
  return 1 + (result.verified ? 0 : 1) + (result.notes?.includes('device-mismatch') ? 2 : 0);
}

function tableResult(facts: Facts, reference: LoadedReference, table: LoadedTable): NormResult | undefined {
  const fact = facts.measures.get(table.measure);
  if (!fact || facts.age === undefined) return undefined;
  const fit = methodNotes(table, fact);
  const value = quantityValue(table.quantity, facts, fact);
  const reader = readerOf(facts, facts.age, fact);
  const row = findRow(table, reader);
  if (!fit || value === undefined || !row) return undefined;
  const scored = score(table, row, reader, value);
  if (!scored) return undefined;
  const { ownNotes = [], ...scores } = scored;
  const notes = [...(table.notes ?? []), ...fit, ...rowNotes(table, row, facts, fact), ...ownNotes];
  const adjustment = adjustmentOf(table.measure, facts);
  return {
    reference: reference.id,
    population: `${table.sampled}: ${table.population}`,
    centile: null,
    z: null,
    t: null,
    unit: table.unit,
    verified: row.verified,
    sampled: table.sampled,
    value,
    age: row.age,
    ...(table.quantity !== undefined && { quantity: table.quantity }),
    ...(table.name !== undefined && { name: table.name }),
    ...scores,
    ...(adjustment && { adjustment }),
    ...(notes.length > 0 && { notes }),
    citation: reference.citation,
    ...(reference.doi !== undefined && { doi: reference.doi }),
  };
}

function readerOf(facts: Facts, age: number, fact: Fact): Reader {
  return {
    sex: facts.sex,
    age,
    heightCm: numberOf(facts, 'body-height'),
    bmi: bmiOf(facts),
    weightKg: numberOf(facts, 'body-weight'),
    side: fact.from[0]?.side,
  };
}

type Scored = Partial<NormResult> & { ownNotes?: string[] };

function score(table: LoadedTable, row: ReferenceRow, reader: Reader, value: number): Scored | undefined {
  const { cells } = row;
  if (table.form === 'lms' || table.form === 'age-height-grid') {
    return { ...scoreFromZ(boxCox(value, cells)), ...youngT(table, reader, value) };
  }
  if (table.form === 'percentiles') return percentileScore(value, cells);
  if (table.form === 'young-adult') return youngAdultT(value, cells);
  if (table.form === 'equation') return equationResult(table, row, reader, value);
  const { mean, sd, limit } = cells;
  const expected = mean === undefined ? {} : { expected: mean };
  if (limit !== undefined) return { ...expected, bound: value > limit ? 'worse-than-usual' : 'not-worse-than-usual' };
  if (mean === undefined || !sd) return expected;
  const scored = scoreFromZ((value - mean) / sd);
  // A score piled up at its ceiling is far from normal: its z orders people, its centile would be wrong.
  if (table.notes?.includes('ceiling-effect')) return { ...expected, ...scored, centile: null };
  return { ...expected, ...scored, ownNotes: ['normal-assumed'] };
}

function boxCox(value: number, cells: Readonly<Record<string, number>>): number {
  const { L = Number.NaN, M = Number.NaN, S = Number.NaN, tau } = cells;
  return tau === undefined ? boxCoxZ(value, M, S, L) : boxCoxTZ(value, M, S, L, tau);
}

/** T of an adult against the same chart at 25 years (same height); null where the chart does not reach there. */
function youngT(table: LoadedTable, reader: Reader, value: number): { t: number | null; ownNotes?: string[] } {
  if (reader.age < 20 || table.worse === 'neither') return { t: null };
  const young = findRow(table, { ...reader, age: YOUNG_AGE });
  const t = young ? boxCox(value, young.cells) : Number.NaN;
  return Number.isFinite(t) ? { t, ownNotes: ['t-against-age-25'] } : { t: null };
}

/** Notes on method and make; undefined when the reference does not hold for the method used. */
function methodNotes(table: LoadedTable, fact: Fact): string[] | undefined {
  const notes: string[] = [];
  if (table.methods && fact.method && !table.methods.includes(fact.method)) {
    if (table.strictMethod) return undefined;
    notes.push('method-differs');
  }
  if (table.strictMethod && !fact.method) notes.push('method-unknown');
  if (table.device) {
    const make = deviceMake(fact.device);
    if (!make) notes.push('device-unknown');
    else if (make !== table.device) notes.push('device-mismatch');
  }
  return notes;
}

function rowNotes(table: LoadedTable, row: ReferenceRow, facts: Facts, fact: Fact): string[] {
  const notes: string[] = [];
  if (row.age[1] >= OPEN_ENDED_AGE) notes.push(table.form === 'equation' ? 'upper-age-unstated' : 'pooled-top-age');
  if (row.bmi) notes.push('own-bmi-class');
  if (row.side && !fact.from[0]?.side) notes.push('side-assumed-right');
  if (!row.verified) notes.push('unverified');
  const usOnly = table.notes?.includes('us-population-not-east-asian');
  if (usOnly && facts.ancestry?.toLowerCase() === 'asian') notes.push('ancestry-mismatch');
  return notes;
}

function adjustmentOf(measure: string, facts: Facts): NormResult['adjustment'] {
  const bmi = bmiOf(facts);
  if (measure !== 'calf-circumference' || bmi === undefined) return undefined;
  if ((facts.age ?? 0) < calfBmiAdjustment.minimumAge) return undefined;
  const step = calfBmiAdjustment.steps.find(({ bmi: [from, to] }) => bmi >= from && bmi < to);
  if (!step || step.addCm === 0) return undefined;
  const { id, verified } = calfBmiAdjustment;
  return { kind: 'bmi', add: step.addCm, unit: 'cm', reference: id, verified };
}
