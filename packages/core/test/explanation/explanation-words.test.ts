import { readFileSync } from 'node:fs';
import { explain } from '@thew/core/explanation/explain';
import { readText } from '@thew/core/input/read';
import { conditions } from '@thew/core/knowledge/conditions/catalogue';
import { muscleSupply } from '@thew/core/knowledge/findings/innervation';
import { referralLetter } from '@thew/core/presentation/explanation-letter';
import { explanationReport } from '@thew/core/presentation/explanation-report';
import { siteWords } from '@thew/core/presentation/explanation-site-words';
import { triageHeading } from '@thew/core/presentation/explanation-triage-words';
import { eachOnce, evidenceWords } from '@thew/core/presentation/explanation-words';
import { describe, expect, it } from 'vitest';
import { personWith } from './person.ts';

/** Every muscle or movement that can be graded by hand and whose id is no plain word. */
const muscleSites = muscleSupply.map(({ site }) => site).filter((site) => site.includes('-'));

const plain = { width: 88, bold: (text: string) => text, dim: (text: string) => text };

function story(file: string) {
  const url = new URL(`../../../../examples/stories/${file}.thew.json`, import.meta.url);
  const { record } = readText(readFileSync(url), { fileName: file, asOf: '2026-11-22' }).records[0]!;
  const explanation = explain(record);
  const text = explanationReport(explanation, plain).replace(/\s+/g, ' ');
  return { record, explanation, text, letter: referralLetter(record, explanation).replace(/\s+/g, ' ') };
}

describe('the heading', () => {
  it('names the soonest: thoughts of death stand first and today', () => {
    const { explanation, text } = story('09-grief-in-bed');
    expect(triageHeading(explanation).title).toBe('See a doctor today');
    expect(explanation.redFlags.map(({ id, due }) => [id, due])).toEqual([
      ['rf-suicide-thought', 'today'],
      ['rf-depression', 'this-week'],
      ['rf-cancer', 'two-weeks'],
    ]);
    expect(text).not.toContain('Within days to two weeks');
  });

  it('says two weeks where only a cause asks for a doctor', () => {
    const joints = personWith({ 'joint-swelling': true, 'morning-stiffness-minutes': 45, crp: 14 });
    expect(triageHeading(explain(joints))).toEqual({ title: 'See a doctor soon', when: 'Within days to two weeks.' });
  });
});

describe('the reasons', () => {
  it('use the words of the band that the page shows', () => {
    const { text } = story('05-mother-after-hospital');
    expect(text).toContain('Disease-related malnutrition (good support)');
    expect(text).toContain('Depression (some support)');
    expect(text).toContain('Malabsorption (coeliac, pancreas, bowel surgery) (possible)');
    expect(text).toContain('Also possible: Malabsorption');
  });
});

describe('evidence', () => {
  it('says a known diagnosis once, and explains what the words in brackets mean', () => {
    const { explanation, text } = story('01-baker-psoriatic-arthritis');
    const own = eachOnce(explanation.causes[0]!.for).map((one) => evidenceWords(one));
    expect(own.filter((words) => /psoriatic arthritis/i.test(words))).toHaveLength(1);
    expect(text).toContain('The grades are our own unless a published ratio is named.');
  });

  it('does not tell a cause in full for a normal test alone', () => {
    const { causes } = explain(personWith({ 'ck-normal': true, 'foot-drop': true, numbness: 'one-nerve' }));
    const disuse = causes.find(({ condition }) => condition === 'disuse');
    expect(disuse === undefined || disuse.priorOnly).toBe(true);
    expect(story('06-teenager-anorexia').text).not.toContain('Disuse');
  });
});

describe('a known disease', () => {
  it('keeps its support when its signs have gone, and stands before what it accounts for', () => {
    const { explanation } = story('12b-guillain-barre-month-5');
    expect(explanation.causes[0]).toMatchObject({ condition: 'guillain-barre', known: true, support: 5 });
  });

  it('says that the heart is watched every year in Becker dystrophy, with its source', () => {
    const { explanation, text, letter } = story('10-becker-swimmer');
    expect(explanation.causes.map(({ condition }) => condition)).toEqual(['duchenne-becker']);
    for (const words of [text, letter]) {
      expect(words).toContain('To be watched, heart: at least once a year');
      expect(words).toContain('Management of cardiac involvement in muscular dystrophies');
    }
  });
});

describe('with an eating disorder', () => {
  it('the page tells no number of weight and says so; the letter has them', () => {
    const { text, letter } = story('06-teenager-anorexia');
    expect(text).not.toMatch(/14\.9|17 %|11 %|1\.2 kg/);
    expect(text).toContain('Numbers of weight are left out here on purpose');
    expect(letter).toContain('Body mass index: 14.9');
    expect(story('08-eight-months-bedridden').text).toContain('Weight lost in 6 months: 12 %');
  });
});

describe('places', () => {
  it('are words, never ids', () => {
    for (const site of muscleSites) expect(siteWords(site), site).not.toBe(site.replaceAll('-', ' '));
    const { text, letter } = story('08-eight-months-bedridden');
    for (const words of [text, letter]) expect(words).not.toMatch(/gluteus-medius|foot-intrinsics|tibialis-anterior/);
    expect(text).toContain('Test next: side of the hip (left).');
  });
});

describe('the letter', () => {
  it('has both hands, numbers its sources and says what is asked and not explained', () => {
    const { letter } = story('03-painter-tendinitis-tremor');
    expect(letter).toContain('Grip strength: right 29 kg, left 44 kg');
    expect(letter).toMatch(/What these causes do not explain .*Tremor in use.*\[4\]/);
    expect(letter).toContain('ciprofloxacin (from 2026-09-06 until 2026-09-13)');
  });

  it('tells the emergency doctor what to do now and what to exclude', () => {
    const { letter } = story('12-guillain-barre-ventilated');
    expect(letter).toMatch(/Must be ruled out - Botulism\..*Metastatic cord compression/);
    expect(letter).toContain('Now: call an ambulance');
    expect(letter).not.toContain('meanwhile');
  });
});

describe('tests and course of every cause', () => {
  const abbreviations = /\b(K|PO4|Mg|Ca|CSF|RNS|LFT|PTH|ALP|MMA|dex|w\/)\b/;

  it('are readable: abbreviations explained, no notes to oneself', () => {
    for (const { id, tests, reversible } of conditions) {
      for (const test of tests) {
        const alone = test.replace(/\([^)]*\)/g, '');
        expect(alone, id).not.toMatch(abbreviations);
        expect(test, id).not.toMatch(/\b(CK|ECG|EMG|CRP|HbA1c)\b(?! \(|, troponin| and (ECG|CRP))/);
      }
      expect(reversible, id).toMatch(/^(yes|no|partly|mostly|it depends)/);
    }
  });
});
