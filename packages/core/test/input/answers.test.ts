import { readText } from '@thew/core/input/read';
import { criteria } from '@thew/core/knowledge/criteria/catalogue';
import { questionnaireItems } from '@thew/core/knowledge/criteria/questionnaire-items';
import { describe, expect, it } from 'vitest';

const read = (answers: Record<string, unknown>) => {
  const text = JSON.stringify({ thew: 1, person: { id: 'p' }, asOf: '2026-01-15', observations: [], answers });
  const [found] = readText(text, { fileName: 'p.json', asOf: '2026-01-15' }).records;
  return {
    answers: found!.record.answers,
    issues: found!.issues.map(({ code, severity, place }) => `${severity} ${code} ${place.pointer}`),
  };
};

describe('answers to the items of a questionnaire', () => {
  it('are not kept when the item cannot have them', () => {
    const { answers, issues } = read({ 'sarc-f': { strength: 3, rise: -1, climb: 2, falls: 'often' } });
    expect(answers).toEqual({ 'sarc-f': { climb: 2 } });
    expect(issues).toEqual([
      'error outside-hard-range /answers/sarc-f/strength',
      'error outside-hard-range /answers/sarc-f/rise',
      'error outside-hard-range /answers/sarc-f/falls',
    ]);
  });

  it('are kept, and said to be unread, when no definition reads the item', () => {
    const { answers, issues } = read({ 'sarc-f': { strenght: 1 } });
    expect(answers).toEqual({ 'sarc-f': { strenght: 1 } });
    expect(issues).toEqual(['warning unknown-item /answers/sarc-f/strenght']);
  });

  it('may be yes or no, or left open', () => {
    const given = { frail: { fatigue: true, loss: false, illness: null }, 'alsfrs-r': { '5a': 4, speech: 0 } };
    expect(read(given)).toEqual({ answers: given, issues: [] });
  });

  it('are read without a warning for every questionnaire that a definition asks for', () => {
    const asked = new Set([...JSON.stringify(criteria).matchAll(/"questionnaire":"([^"]+)"/g)].map(([, id]) => id!));
    expect(asked.size).toBeGreaterThan(20);
    for (const id of asked) {
      const items = [...questionnaireItems(id)!].map(([item, [min]]) => [item, min]);
      expect(read({ [id]: Object.fromEntries(items) }).issues).toEqual([]);
    }
  });
});
