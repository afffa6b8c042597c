import { issueLine } from '@thew/core/presentation/issue-words';
import { trackingReport } from '@thew/core/presentation/tracking-report';
import { planFollowing } from '@thew/core/tracking/follow';
import { defineCommand } from 'citty';
import { exitCodeOf, readFiles, today } from '../read-files.ts';
import { readSessions } from '../read-sessions.ts';
import { terminal } from '../terminal.ts';

export const trackCommand = defineCommand({
  meta: {
    name: 'track',
    description: 'What was done of the plan, whether it works, what changes next, and when to stop and see somebody.',
  },
  args: {
    file: { type: 'positional', required: true, description: 'Person file, FHIR Bundle or NDJSON, CSV, SAS XPORT' },
    sessions: {
      type: 'string',
      description: 'Sessions in a file of their own (JSON or YAML), instead of those in FILE',
    },
    day: { type: 'string', description: 'Day to look from (YYYY-MM-DD); left out: that of the last entry' },
    json: { type: 'boolean', description: 'Print JSON' },
    asOf: { type: 'string', description: 'Day of the plan where the file names none (YYYY-MM-DD)' },
  },
  run({ args }) {
    const { sessions, issues } = readSessions(args.sessions);
    const read = readFiles(args._, args.asOf ?? today());
    const followed = read.records.map(({ record, issues: own }) => {
      const { plan, tracking, start } = planFollowing(record, {
        againstForecast: true,
        ...(sessions && { sessions }),
        ...(args.day && { day: args.day }),
      });
      return { id: record.id, start, ...tracking, issues: [...own, ...tracking.issues], plan };
    });
    if (args.json)
      process.stdout.write(
        `${JSON.stringify(
          followed.map(({ plan: _, ...one }) => one),
          null,
          2,
        )}\n`,
      );
    else for (const one of followed) process.stdout.write(`${trackingReport(one, terminal(), one.plan)}\n`);
    const all = [...issues, ...read.issues];
    for (const issue of all) process.stderr.write(`${issueLine(issue)}\n`);
    process.exitCode = exitCodeOf({ ...read, issues: all });
  },
});
