import { explain } from '@thew/core/explanation/explain';
import { forecastMeasureById } from '@thew/core/forecast/forecast-measures';
import { goalsFor } from '@thew/core/forecast/goals';
import { semOf } from '@thew/core/forecast/person';
import { sidedMeasures } from '@thew/core/forecast/prepare-forecast';
import type { ForecastPerson } from '@thew/core/forecast/request';
import type { PersonRecord } from '@thew/core/observations/observation';
import { plan } from '@thew/core/plan/plan';
import type { Opened, PlanLimits } from './messages.ts';
import { liesNow } from './scenario.ts';
import { type Levers, onScale } from './settings.ts';

/** Half the width of the error bar: 95 of 100 repeats of the same test fall inside. */
const normal95 = 1.96;

function pointsOf(person: ForecastPerson): Opened['points'] {
  const points: Opened['points'] = {};
  for (const value of person.measurements) {
    if (!forecastMeasureById(value.measure)) continue;
    const error = normal95 * semOf(value, person);
    const list = points[value.measure] ?? [];
    list.push({ day: value.day, value: value.value, error });
    points[value.measure] = list;
  }
  return points;
}

/** Training and protein that go on today, as far as the record says. */
function nowOf(person: ForecastPerson, asOf: string): Partial<Levers> {
  const going = person.history.filter(({ end }) => end === undefined || end > asOf);
  const last = (kind: string, detail: string): unknown => going.findLast((event) => event.kind === kind)?.[detail];
  const training = onScale('training', last('training', 'sessionsPerWeek')) ?? 0;
  const protein = onScale('protein', last('protein-intake', 'gramsPerKg'));
  return { training, bed: 0, illness: 0, inBed: 0, ...(protein !== undefined && { protein }) };
}

/** The same silence as the goals of the plan: the model knows neither the danger nor lost fibres nor growing children. */
function silentBecause(status: string, kind: string, ageYears: number | undefined): PlanLimits['silent'] {
  if (status === 'stopped') return 'emergency';
  if (ageYears !== undefined && ageYears < 18) return 'under-18';
  if (kind === 'damage') return 'damage';
  return status === 'pacing' ? 'pacing' : undefined;
}

/** The plan decides which levers there are: what only a doctor changes has none. */
function limitsOf(record: PersonRecord, person: ForecastPerson): PlanLimits {
  const explanation = explain(record, { maxCauses: 40 });
  const { status, programme, nutrition } = plan(record, { explanation });
  const silent = silentBecause(status, explanation.reversibility.kind, person.ageYears);
  const training = programme && programme.strengthDays > 0 ? programme.strengthDays : undefined;
  const protein = nutrition.status === 'targets' ? nutrition.protein : undefined;
  return {
    status,
    partlyDamage: explanation.reversibility.kind === 'mixed',
    ...(silent && { silent }),
    ...(training !== undefined && { training }),
    ...(protein && { protein: [protein.low, protein.high] as const }),
  };
}

export function openedOf(record: PersonRecord, person: ForecastPerson): Opened {
  return {
    kind: 'opened',
    asOf: record.asOf,
    ...(person.weightKg !== undefined && { weightKg: person.weightKg }),
    points: pointsOf(person),
    goals: goalsFor(person),
    limbs: sidedMeasures(person.history),
    now: nowOf(person, record.asOf),
    lying: liesNow(person, record.asOf),
    plan: limitsOf(record, person),
  };
}
