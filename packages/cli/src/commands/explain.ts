import { explain } from '@thew/core/explanation/explain';
import type { Explanation, Setting } from '@thew/core/explanation/explanation';
import type { RecordRead } from '@thew/core/input/read-result';
import { referralLetter } from '@thew/core/presentation/explanation-letter';
import { explanationReport } from '@thew/core/presentation/explanation-report';
import { issueLine } from '@thew/core/presentation/issue-words';
import { defineCommand } from 'citty';
import { exitCodeOf, readFiles, today } from '../read-files.ts';
import { terminal } from '../terminal.ts';

const settings: readonly Setting[] = ['home', 'clinic', 'ward', 'icu'];

const print = (text: string): void => void process.stdout.write(`${text}\n`);

const settingOf = (text: string | undefined): Setting | undefined => settings.find((one) => one === text);

/** What the reader and the explanation found wrong, together. */
function explained({ record, issues }: RecordRead, setting: Setting | undefined): Explanation {
  const explanation = explain(record, setting ? { setting } : {});
  return { ...explanation, issues: [...issues, ...explanation.issues] };
}

export const explainCommand = defineCommand({
  meta: {
    name: 'explain',
    description: 'Danger signs first, then the likely causes with what speaks for and against each.',
  },
  args: {
    file: { type: 'positional', required: true, description: 'Person file, FHIR Bundle or NDJSON, CSV, SAS XPORT' },
    json: { type: 'boolean', description: 'Print JSON' },
    letter: { type: 'boolean', description: 'Print a referral letter' },
    setting: { type: 'string', description: 'Where the person is: home, clinic, ward or icu' },
    asOf: { type: 'string', description: 'Day of assessment where the file names none (YYYY-MM-DD)' },
  },
  run({ args }) {
    const setting = settingOf(args.setting);
    if (args.setting !== undefined && !setting) {
      process.stderr.write(`--setting takes one of ${settings.join(', ')}.\n`);
      process.exitCode = 1;
      return;
    }
    const read = readFiles(args._, args.asOf ?? today());
    const all = read.records.map((one) => ({ record: one.record, explanation: explained(one, setting) }));
    if (args.json)
      print(
        JSON.stringify(
          all.map(({ explanation }) => explanation),
          null,
          2,
        ),
      );
    else {
      for (const { record, explanation } of all) {
        const text = args.letter ? referralLetter(record, explanation) : explanationReport(explanation, terminal());
        print(text);
      }
    }
    for (const issue of read.issues) process.stderr.write(`${issueLine(issue)}\n`);
    const wrongAnswer = all.some(({ explanation }) => explanation.issues.some(({ severity }) => severity === 'error'));
    process.exitCode = exitCodeOf({ ...read, withErrors: read.withErrors || wrongAnswer });
  },
});
