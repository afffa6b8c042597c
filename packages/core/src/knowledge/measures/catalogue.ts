import { activityAndIntake } from './activity-and-intake.ts';
import { anthropometry } from './anthropometry.ts';
import { derivedOnly } from './derived-only.ts';
import { findings } from './findings.ts';
import { laboratory } from './laboratory.ts';
import type { Measure } from './measure.ts';
import { muscleMass } from './muscle-mass.ts';
import { neurology } from './neurology.ts';
import { performance } from './performance.ts';
import { questionnaires } from './questionnaires.ts';
import { strength } from './strength.ts';

/** Everything that can be known of a person: measured, asked, found or worked out. */
export const measures: readonly Measure[] = [
  ...anthropometry,
  ...muscleMass,
  ...strength,
  ...performance,
  ...questionnaires,
  ...activityAndIntake,
  ...laboratory,
  ...neurology,
  ...findings,
  ...derivedOnly,
];

const byId = new Map<string, Measure>();
for (const measure of measures) for (const alias of measure.aliases ?? []) byId.set(alias, measure);
for (const measure of measures) byId.set(measure.id, measure);

/** The measure of an id or of one of its aliases; an id always wins over an alias. */
export const measureById = (id: string): Measure | undefined => byId.get(id);
