import { readFileSync } from 'node:fs';
import { explain, nextQuestions } from '@thew/core/explanation/explain';
import { readText } from '@thew/core/input/read';
import { referralLetter } from '@thew/core/presentation/explanation-letter';
import { explanationReport } from '@thew/core/presentation/explanation-report';
import { describe, expect, it } from 'vitest';

interface Story {
  story: number;
  title: string;
  file: string;
  triage: string;
  redFlags: string[];
  topFive: string[];
}

const folder = new URL('../../../../examples/stories/', import.meta.url);
const { stories } = JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8')) as { stories: Story[] };

function read({ file }: Story) {
  const { records, issues } = readText(readFileSync(new URL(file, folder)), { fileName: file, asOf: '2026-11-22' });
  expect(records).toHaveLength(1);
  return { record: records[0]!.record, issues: [...issues, ...records[0]!.issues] };
}

const plain = { width: 80, bold: (text: string) => text, dim: (text: string) => text };

describe.each(stories)('story $story: $title', (story) => {
  const { record, issues } = read(story);
  const explanation = explain(record);

  it('reads without an error', () => {
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(explanation.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('has the expected level of urgency', () => {
    expect(explanation.triage.level).toBe(story.triage);
  });

  it('sets off exactly the expected danger rules', () => {
    expect(explanation.redFlags.map(({ id }) => id).sort()).toEqual([...story.redFlags].sort());
  });

  it('has the expected causes among the first five', () => {
    const topFive = explanation.causes.slice(0, 5).map(({ condition }) => condition);
    expect(topFive).toEqual(expect.arrayContaining(story.topFive));
  });

  it('is reported within 80 columns and never as one chance', () => {
    const report = explanationReport(explanation, plain);
    const tooWide = report.split('\n').filter((line) => line.length > 80 && !line.includes('http'));
    expect(tooWide).toEqual([]);
    expect(report).not.toMatch(/\d?\.\d+ ?%? (chance|probability)/);
    expect(report).not.toMatch(/!(?!!)(?<!!!)[a-z]/i);
  });

  it('gives a letter with question, findings and sources', () => {
    const letter = referralLetter(record, explanation);
    for (const heading of ['Question', 'Likely causes', 'Sources', 'Decision support, not a diagnosis']) {
      expect(letter).toContain(heading);
    }
  });
});

it('keeps a foot drop after lying in bed apart from disuse: the nerve is found, with its sites', () => {
  const { record } = read(stories[7]!);
  const { denervation, reversibility } = explain(record);
  expect(denervation?.candidates[0]).toMatchObject({ kind: 'nerve', name: 'peroneal', side: 'left', support: 5 });
  expect(reversibility.kind).toBe('mixed');
  expect(reversibility.damage.nerve).toContain('peroneal-neuropathy');
  expect(reversibility.denervatedSites).toContainEqual({ site: 'tibialis-anterior', side: 'left' });
});

/** Takes the history as the screen does: one question at a time, answered from the story or with "don't know". */
function history({ file }: Story) {
  const { record } = readText(readFileSync(new URL(file, folder)), { fileName: file, asOf: '2026-11-22' }).records[0]!;
  let asked = { ...record, observations: [] as typeof record.observations };
  let questions = 0;
  for (let next = nextQuestions(asked, once); next.length > 0; next = nextQuestions(asked, once)) {
    const finding = next[0]!.finding;
    const answer = record.observations.find(({ measure }) => measure === finding);
    asked = { ...asked, observations: [...asked.observations, answer ?? { measure: finding, absent: 'not-done' }] };
    questions++;
  }
  return { questions, triage: explain(asked).triage.level };
}

const once = { maxQuestions: 1, askInEmergency: true };

it.each(stories)(
  'story $story: the history ends within 60 short questions and finds the danger a person can tell of',
  (story) => {
    const { questions, triage } = history(story);
    expect(questions).toBeLessThanOrEqual(60);
    if (story.triage === 'emergency') expect(triage).toBe('emergency');
    else expect(['therapist', 'doctor-soon']).toContain(triage);
  },
);
