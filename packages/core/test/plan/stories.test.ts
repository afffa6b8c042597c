import { readFileSync } from 'node:fs';
import { readText } from '@thew/core/input/read';
import { exerciseById } from '@thew/core/knowledge/interventions/catalogue';
import type { CarePlan, Preferences } from '@thew/core/plan/care-plan';
import { plan } from '@thew/core/plan/plan';
import { planPrint } from '@thew/core/presentation/plan-print';
import { planReport } from '@thew/core/presentation/plan-report';
import { describe, expect, it } from 'vitest';

interface Story {
  story: number | string;
  file: string;
  preferences: Preferences;
  status: CarePlan['status'];
  planned: string[];
  now: string[];
  later: string[];
  refused: string[];
  precautions: string[];
  nutrition: string;
  settleHours?: number;
  progress?: string;
  company?: string;
  maxEffort?: number;
  notPlanned?: string[];
  daily?: string[];
  mostMoves?: number;
  strengthDays?: number;
  ofOldLoad?: number;
  rest?: number;
  goals?: string[];
  ahead?: string[];
  gates?: string[];
  support?: string[];
  proteinPerDay?: [number, number];
  /** On the page of the plan. */
  says?: string[];
  saysNot?: string[];
}

const root = new URL('../../../../', import.meta.url);
const { stories } = JSON.parse(readFileSync(new URL('conformance/plan-stories.json', root), 'utf8')) as {
  stories: Story[];
};

const plain = { width: 90, bold: (text: string) => text, dim: (text: string) => text };

/** Reasons that pass; the others hold as long as the person has the condition. */
const passing = [
  'doctor-agrees',
  'surgeon-agrees',
  'flare-over',
  'crash-free',
  'well-again',
  'ck-lower',
  'therapist-present',
];

describe.each(stories)('story $story, $file', (story) => {
  const url = new URL(`examples/stories/${story.file}.thew.json`, root);
  const { records } = readText(readFileSync(url), { fileName: story.file, asOf: '2026-11-22' });
  const { record } = records[0]!;
  const made = plan(record);
  const items = made.programme?.items ?? [];
  const ahead = made.programme?.ahead ?? [];
  const verdict = (id: string) => made.verdicts.find(({ exercise }) => exercise === id)!;

  it('has the expected status and says why it is not a plain programme', () => {
    expect(made.status).toBe(story.status);
    if (story.status !== 'programme') expect(made.because.length).toBeGreaterThan(0);
  });

  it('plans the first moves of the story', () => {
    const planned = made.programme?.items.map(({ exercise }) => exercise) ?? [];
    expect(planned).toEqual(expect.arrayContaining(story.planned));
    if (story.status === 'stopped') expect(made.programme).toBeUndefined();
  });

  it('keeps the place, the things and the days that the person tells of', () => {
    expect(record.preferences ?? {}).toEqual(story.preferences);
    const ids = items.map(({ exercise }) => exercise);
    for (const id of story.notPlanned ?? []) expect(ids).not.toContain(id);
    for (const id of story.daily ?? []) expect(items.find(({ exercise }) => exercise === id)?.days).toHaveLength(7);
    expect(items.length).toBeLessThanOrEqual(story.mostMoves ?? 11);
    if (story.strengthDays) expect(made.programme?.strengthDays).toBe(story.strengthDays);
    if (story.ofOldLoad) {
      const weights = items.filter(({ equipment }) => equipment.includes('dumbbells'));
      expect(weights.length).toBeGreaterThan(0);
      for (const { ofOldLoad, dose } of weights) expect([ofOldLoad, dose.sets <= 2]).toEqual([story.ofOldLoad, true]);
    }
    for (const { dose } of items)
      if (story.rest && dose.sets > 1) expect(dose.restSeconds).toBeGreaterThanOrEqual(story.rest);
    for (const id of story.support ?? []) expect(made.support.map((one) => one.id)).toContain(id);
  });

  it('names goals that most people like this reach, and only those', () => {
    const bases = made.goals.map(({ id }) => id.replace(/-step$/, ''));
    if (story.goals) expect(bases).toEqual(story.goals);
    for (const { of100, noChance, onTheWayTo, likelyBy, target } of made.goals) {
      if (of100 === undefined) expect(noChance).toBeDefined();
      else expect(of100).toBeGreaterThanOrEqual(onTheWayTo === undefined ? 50 : 35);
      if (onTheWayTo !== undefined) expect([target === onTheWayTo, likelyBy]).not.toContain(true);
    }
    expect(planReport(made, plain)).not.toContain('Not likely');
  });

  it('outlines the months ahead with what must hold first, and nothing that is forbidden for good', () => {
    const named = ahead.flatMap(({ moves }) => moves.map(({ exercise }) => exercise));
    expect(named).toEqual(expect.arrayContaining(story.ahead ?? []));
    expect(new Set(named).size).toBe(named.length);
    for (const id of items.map(({ exercise }) => exercise)) expect(named).not.toContain(id);
    for (const gate of story.gates ?? []) expect(ahead.flatMap(({ before }) => before)).toContain(gate);
    for (const { before, weeks } of ahead) {
      expect(before.length).toBeGreaterThan(0);
      expect(weeks[0]).toBeLessThan(weeks[1]);
    }
    if (story.status === 'stopped') expect(ahead).toEqual([]);
  });

  it('does not refuse what the story does now', () => {
    for (const id of story.now) expect({ id, standing: verdict(id).standing }).not.toEqual({ id, standing: 'refused' });
  });

  it('forbids nothing for good that the story does later', () => {
    for (const id of story.later) {
      expect(exerciseById(id), id).toBeDefined();
      const lasting = verdict(id).reasons.filter(({ until }) => until !== undefined && !passing.includes(until));
      const bySuspicion = lasting.filter(({ certainty }) => certainty !== 'suspected');
      expect({ id, bySuspicion }).toEqual({ id, bySuspicion: [] });
    }
  });

  it('refuses what the story leaves out, with a reason', () => {
    for (const id of story.refused) {
      expect({ id, standing: verdict(id).standing }).toEqual({ id, standing: 'refused' });
      expect(verdict(id).reasons.length).toBeGreaterThan(0);
    }
  });

  it('keeps the precautions of the story', () => {
    expect(made.precautions.map(({ id }) => id)).toEqual(expect.arrayContaining(story.precautions));
    if (story.settleHours) expect(made.programme?.rules.settleHours).toBe(story.settleHours);
    if (story.progress) expect(made.programme?.rules.mode).toBe(story.progress);
    if (story.maxEffort) expect(made.programme?.rules.maxEffort).toBeLessThanOrEqual(story.maxEffort);
    if (story.company)
      expect(
        made.programme?.items.some(({ company }) => company === story.company) ||
          made.precautions.some(({ company }) => company === story.company),
      ).toBe(true);
  });

  it('shows food numbers only where every guard has passed', () => {
    expect(made.nutrition.status).toBe(story.nutrition);
    if (story.nutrition !== 'targets') {
      expect(made.nutrition.protein).toBeUndefined();
      expect(made.nutrition.energy).toBeUndefined();
      expect(made.nutrition.foods).toEqual([]);
    }
    if (story.proteinPerDay) expect(made.nutrition.protein?.perDay).toEqual(story.proteinPerDay);
  });

  it('says what the story says, and nothing that does not belong to it', () => {
    const text = planReport(made, { ...plain, width: 4000 });
    for (const words of story.says ?? []) expect(text).toContain(words);
    for (const words of story.saysNot ?? []) expect(text).not.toContain(words);
  });

  it('reads in 90 columns, without alarm, and prints as one page of its own', () => {
    const text = planReport(made, plain);
    expect(text.split('\n').filter((line) => line.length > 90 && !line.includes('http'))).toEqual([]);
    expect(text).not.toMatch(/undefined|NaN|\[object|[a-z]!/i);
    const page = planPrint(made);
    expect(page).not.toMatch(/undefined|NaN|\[object|<script|src=/);
    expect(page).not.toContain(made.id);
    expect(page).toContain('Decision support');
  });
});

it('shows a young person with an eating disorder no number, no goal and no exercise', () => {
  const url = new URL('examples/stories/06-teenager-anorexia.thew.json', root);
  const { records } = readText(readFileSync(url), { fileName: 'six', asOf: '2026-11-22' });
  const made = plan(records[0]!.record);
  expect(made.goals).toEqual([]);
  expect(made.verdicts.every(({ standing }) => standing === 'refused')).toBe(true);
  expect(made.nutrition).toMatchObject({ status: 'none', forTheTeam: [], foods: [], also: [] });
  const food = planReport(made, plain).split('Food\n')[1]?.split('\nFor the dietitian')[0] ?? '';
  expect(food).not.toMatch(/\d/);
});
