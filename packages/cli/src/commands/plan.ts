import { equipment, type Place } from '@thew/core/knowledge/interventions/equipment';
import type { Preferences } from '@thew/core/plan/care-plan';
import { issueLine } from '@thew/core/presentation/issue-words';
import { planPrint } from '@thew/core/presentation/plan-print';
import { planReport } from '@thew/core/presentation/plan-report';
import { planFollowing } from '@thew/core/tracking/follow';
import { defineCommand } from 'citty';
import { exitCodeOf, readFiles, today } from '../read-files.ts';
import { readSessions } from '../read-sessions.ts';
import { terminal } from '../terminal.ts';

const places: readonly Place[] = ['home', 'ward', 'gym', 'pool'];
const diets = ['any', 'fish', 'vegetarian', 'vegan'] as const;

const listOf = (text: string | undefined): string[] =>
  (text ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);

interface Given {
  place?: string | undefined;
  equipment?: string | undefined;
  minutes?: string | undefined;
  days?: string | undefined;
  diet?: string | undefined;
}

/** Preferences from the command line; `wrong` names the option that cannot be used. */
function preferencesOf(given: Given): { preferences: Preferences; wrong?: string } {
  const place = places.find((one) => one === given.place);
  if (given.place !== undefined && !place)
    return { preferences: {}, wrong: `--place takes one of ${places.join(', ')}.` };
  const diet = diets.find((one) => one === given.diet);
  if (given.diet !== undefined && !diet) return { preferences: {}, wrong: `--diet takes one of ${diets.join(', ')}.` };
  const preferences: Preferences = {
    ...(place && { place }),
    ...(diet && { diet }),
    ...(given.equipment !== undefined && { equipment: listOf(given.equipment) }),
    ...(given.minutes !== undefined && { minutesPerDay: Number(given.minutes) }),
    ...(given.days !== undefined && { daysPerWeek: Number(given.days) }),
  };
  return { preferences };
}

export const planCommand = defineCommand({
  meta: {
    name: 'plan',
    description: 'What to do: goals, a weekly programme, food, help, and what was left out and why.',
  },
  args: {
    file: { type: 'positional', required: true, description: 'Person file, FHIR Bundle or NDJSON, CSV, SAS XPORT' },
    json: { type: 'boolean', description: 'Print JSON' },
    html: { type: 'boolean', description: 'Print a large-type page for paper' },
    place: { type: 'string', description: 'Where to train: home, ward, gym or pool' },
    equipment: {
      type: 'string',
      description: `At hand, separated by commas: ${equipment
        .filter((one) => !one.household)
        .map((one) => one.id)
        .join(', ')}`,
    },
    minutes: { type: 'string', description: 'Minutes a day' },
    days: { type: 'string', description: 'Days a week' },
    diet: { type: 'string', description: 'any, fish, vegetarian or vegan' },
    sessions: {
      type: 'string',
      description: 'Sessions done, in a file of their own (JSON or YAML), instead of those in FILE',
    },
    asOf: { type: 'string', description: 'Day of the plan where the file names none (YYYY-MM-DD)' },
  },
  run({ args }) {
    const { preferences, wrong } = preferencesOf(args);
    if (wrong) {
      process.stderr.write(`${wrong}\n`);
      process.exitCode = 1;
      return;
    }
    const read = readFiles(args._, args.asOf ?? today());
    const log = readSessions(args.sessions);
    const plans = read.records.map(({ record, issues }) => {
      const wishes = { ...record.preferences, ...preferences };
      const options = { preferences: wishes, ...(log.sessions && { sessions: log.sessions }) };
      const { plan: made, tracking } = planFollowing(record, options);
      return { ...made, issues: [...issues, ...made.issues, ...tracking.issues] };
    });
    if (args.json) process.stdout.write(`${JSON.stringify(plans, null, 2)}\n`);
    else for (const one of plans) process.stdout.write(`${args.html ? planPrint(one) : planReport(one, terminal())}\n`);
    const issues = [...log.issues, ...read.issues];
    for (const issue of issues) process.stderr.write(`${issueLine(issue)}\n`);
    process.exitCode = exitCodeOf({ ...read, issues });
  },
});
