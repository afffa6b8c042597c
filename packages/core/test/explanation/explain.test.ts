import type { TraceNode } from '@thew/core/assessment/assessment';
import { explain, nextQuestions } from '@thew/core/explanation/explain';
import { expectedGain } from '@thew/core/explanation/next-questions';
import type { Medication } from '@thew/core/observations/observation';
import { safetyWords } from '@thew/core/presentation/explanation-report';
import { describe, expect, it } from 'vitest';
import { type Answers, personWith } from './person.ts';

const leaves = (node: TraceNode): TraceNode[] => (node.of ? node.of.flatMap(leaves) : [node]);

describe('danger rules', () => {
  it('explain themselves with the trace of the criteria: values, limits, sources, and what nobody asked', () => {
    const [flag] = explain(personWith({ 'onset-speed': 'days', 'weakness-pattern': ['legs-only'] })).redFlags;
    expect(flag?.id).toBe('rf-ascending');
    const asked = leaves(flag!.trace);
    expect(asked.find(({ measure }) => measure === 'weakness-pattern')).toMatchObject({ outcome: 'not-met' });
    expect(asked.find(({ measure }) => measure === 'reflexes')).toMatchObject({
      missing: 'not-measured',
      outcome: 'unknown',
    });
    expect(asked.every(({ at }) => at?.sources.length === 1)).toBe(true);
  });

  it('put breathing and swallowing before all else', () => {
    const answers: Answers = {
      'chest-pain': true,
      mip: 20,
      'swallowing-difficulty': true,
      'weak-cough': true,
      fever: true,
    };
    const systems = explain(personWith(answers)).redFlags.map(({ system }) => system);
    expect(systems[0]).toBe('breathing');
    expect(systems.indexOf('swallowing')).toBeLessThan(systems.indexOf('heart-and-salts'));
  });

  it('fire for a fast loss of weight although nobody asked whether it was wanted, and say so', () => {
    const flags = explain(personWith({ 'weight-loss-6-months': 14 })).redFlags;
    expect(flags).toContainEqual(expect.objectContaining({ id: 'rf-fast-loss', assumed: ['weight-loss-intended'] }));
  });
});

describe('causes', () => {
  it.each([30, 47, 55, 70, 82])(
    'at %i with nothing else known are the commonest, as a start and not as a result',
    (age) => {
      for (const sex of ['male', 'female']) {
        const { causes } = explain(personWith({ age, sex }));
        expect(causes).toHaveLength(3);
        expect(causes.every(({ priorOnly }) => priorOnly)).toBe(true);
        expect(causes.map(({ condition }) => condition)).not.toContain('inclusion-body-myositis');
      }
    },
  );

  it('use a published ratio where there is one, shrunk, and say which', () => {
    const { causes } = explain(personWith({ age: 40, fatigable: true, 'ice-test': true }));
    const ice = causes
      .find(({ condition }) => condition === 'myasthenia-gravis')
      ?.for.find(({ expression }) => expression === 'ice-test=yes');
    expect(ice).toMatchObject({ basis: 'published', likelihoodRatio: 24, weight: 4 });
    expect(ice?.at.certainty).toBe('secondary');
  });

  it('count at most three findings of one system', () => {
    const answers: Answers = {
      age: 15,
      sex: 'male',
      gowers: true,
      'calf-large': true,
      'delayed-walking': true,
      'family-nm': true,
      'ck-ratio': 40,
    };
    const cause = explain(personWith(answers)).causes.find(({ condition }) => condition === 'duchenne-becker');
    const pattern = cause!.for.filter(({ expression }) => /gowers|calf|walking/.test(expression));
    expect(pattern).toHaveLength(3);
    const glucocorticoid = explain(
      personWith({ 'drug-steroid-dose': 30, 'drug-steroid-weeks': 8, 'ck-normal': true, 'chair-rise-hard': true }),
    ).causes.find(({ condition }) => condition === 'glucocorticoid-myopathy');
    expect(glucocorticoid?.for.filter(({ sameSystem }) => sameSystem).length).toBeGreaterThan(0);
  });

  it('start from the published share in the setting it was counted in', () => {
    const record = personWith({ age: 80, 'icu-days': 10, 'mrc-sum-score': 44, ventilated: true });
    const prior = (setting: 'icu' | 'home') =>
      explain(record, { setting }).causes.find(({ condition }) => condition === 'icu-acquired-weakness')?.prior;
    expect(prior('icu')).toMatchObject({ basis: 'published', of100: [48, 48] });
    expect(prior('home')).toMatchObject({ basis: 'judgement' });
  });

  it('let several act together: bed rest, too little food and steroids', () => {
    const answers: Answers = {
      age: 72,
      'bed-days': 20,
      'steps-per-day': 700,
      'drug-steroid-dose': 30,
      'drug-steroid-weeks': 10,
      'ck-normal': true,
      'intake-percentage': 50,
      'weight-loss-6-months': 8,
      'weight-loss-intended': false,
      anorexia: true,
    };
    const { contributing } = explain(personWith(answers));
    expect(contributing).toEqual(
      expect.arrayContaining(['bed-rest', 'malnutrition-disease', 'glucocorticoid-myopathy']),
    );
  });

  it('do not let a gene test point to other inherited diseases when one is known', () => {
    const record = personWith(
      { 'gene-positive': true, 'ck-ratio': 18, 'stairs-hard': true },
      {
        conditions: [{ code: 'G71.01', system: 'icd-10-cm' }],
      },
    );
    const ids = explain(record).causes.map(({ condition }) => condition);
    expect(ids[0]).toBe('duchenne-becker');
    expect(ids).not.toContain('limb-girdle');
  });

  it('leave osteoporosis out of the ranking and among what is known', () => {
    const explanation = explain(personWith({ age: 80 }, { conditions: [{ code: 'M81.0', system: 'icd-10-cm' }] }));
    expect(explanation.known).toEqual(['osteoporosis']);
    expect(explanation.causes.map(({ condition }) => condition)).not.toContain('osteoporosis');
  });

  it('name what could not be examined and what it needs', () => {
    const { notExamined } = explain(personWith({ age: 50 }));
    expect(notExamined).toContainEqual({ condition: 'copd', needs: ['copd'] });
  });
});

describe('questions', () => {
  it('begin with danger signs and are answerable at home', () => {
    const questions = nextQuestions(personWith({ age: 60 }));
    expect(questions[0]).toMatchObject({ reason: 'safety', finding: 'dyspnoea-rest' });
    expect(questions.every(({ asker }) => asker === 'person')).toBe(true);
  });

  it('follow what was said: leg weakness over days leads to the questions of the cord and of climbing weakness', () => {
    const answers: Answers = { age: 45, 'onset-speed': 'weeks', 'weakness-pattern': ['legs-only'], 'back-pain': true };
    const asked = nextQuestions(personWith(answers)).map(({ finding }) => finding);
    expect(asked.slice(0, 3)).toEqual(expect.arrayContaining(['saddle-numbness', 'bladder-or-bowel-change']));
  });

  it('are not asked again after "don\'t know"', () => {
    const record = personWith({ age: 60 });
    const first = nextQuestions(record)[0]!.finding;
    const after = { ...record, observations: [{ measure: first, absent: 'not-done' as const }] };
    expect(nextQuestions(after).map(({ finding }) => finding)).not.toContain(first);
  });

  it('end: answering every question with "don\'t know" leaves none', () => {
    let record = personWith({ age: 60, sex: 'female', 'bed-days': 30 });
    let rounds = 0;
    for (let questions = nextQuestions(record); questions.length > 0; questions = nextQuestions(record)) {
      const declined = questions.map(({ finding }) => ({ measure: finding, absent: 'not-done' as const }));
      record = { ...record, observations: [...record.observations, ...declined] };
      rounds++;
      expect(rounds).toBeLessThan(25);
    }
  });

  it('stop at home in an emergency, so that help comes first, and go on in a clinic', () => {
    const record = personWith({ 'facial-droop': true });
    expect(nextQuestions(record)).toEqual([]);
    expect(nextQuestions(record, { setting: 'clinic' }).length).toBeGreaterThan(0);
  });

  it('ask again, first of all, what set off a danger rule long ago; until then the rule stands', () => {
    const old = { measure: 'chest-pain', value: true, date: '2026-03-01' };
    const explanation = explain({ ...personWith({}), observations: [old] });
    expect(explanation.triage.level).toBe('emergency');
    expect(explanation.redFlags[0]).toMatchObject({ id: 'rf-chest-pain', stale: true });
    expect(explanation.nextQuestions[0]).toMatchObject({ finding: 'chest-pain', about: ['rf-chest-pain'] });
  });

  it('are worth most in the middle and nothing when the answer cannot change anything', () => {
    expect(expectedGain(0.5, 10, 0.1)).toBeGreaterThan(expectedGain(0.01, 10, 0.1));
    expect(expectedGain(0.5, 10, 0.1)).toBeGreaterThan(expectedGain(0.5, 2, 0.8));
    expect(expectedGain(0, 10, 0.1)).toBe(0);
    expect(expectedGain(0.5, 0.3, 1)).toBeGreaterThan(0);
  });
});

describe('medicines', () => {
  const check = (medications: Medication[], answers: Answers = {}, conditions: string[] = []) =>
    explain(personWith(answers, { medications, conditions: conditions.map((code) => ({ code, system: 'icd-10' })) }));

  it('are matched by generic name inside a written product, not inside another word', () => {
    expect(check([{ name: 'Prednisone 5 mg oral tablet' }]).drugs.map(({ drugClass }) => drugClass)).toEqual([
      'glucocorticoid',
    ]);
    expect(check([{ name: 'zincovit' }]).drugs).toEqual([]);
  });

  it('matter together: a statin with an enzyme blocker, an antibiotic in myasthenia', () => {
    const { drugs } = check([{ name: 'simvastatin' }, { name: 'clarithromycin' }], {}, ['G70.00']);
    expect(drugs.find(({ drugClass }) => drugClass === 'ciclosporin-statin')?.with).toEqual(['simvastatin']);
    expect(drugs.find(({ drugClass }) => drugClass === 'macrolide')?.with).toEqual(['myasthenia-gravis']);
    expect(check([{ name: 'clarithromycin' }]).drugs).toEqual([]);
  });

  it('that have ended do not count, and unknown ones give a warning without a name', () => {
    expect(check([{ name: 'prednisone', end: '2026-01-01' }]).drugs).toEqual([]);
    const { issues } = check([{ name: 'unheardofamine' }]);
    expect(issues).toEqual([expect.objectContaining({ code: 'medicine-not-in-table', severity: 'warning' })]);
  });

  it('set off the danger rule for a fluoroquinolone in myasthenia', () => {
    const { redFlags } = check([{ name: 'ciprofloxacin' }], {}, ['G70.00']);
    expect(redFlags.map(({ id }) => id)).toContain('rf-mg-drug');
  });
});

describe('words', () => {
  it('never say all clear: they count what was asked and what is open', () => {
    const words = safetyWords(explain(personWith({ fever: false, 'chest-pain': false })));
    expect(words).toBe('No red flag. 2 of 16 danger signs were asked about; 14 are still open.');
  });
});

describe('triage', () => {
  it('is not self-care for a person of whom only age and old diagnoses are known', () => {
    const heart = { conditions: [{ code: 'I50.9', system: 'icd-10-cm' }] };
    expect(explain(personWith({ age: 90 }, heart)).triage.level).toBe('therapist');
    expect(explain(personWith({ age: 30, 'steps-per-day': 3000 })).triage).toMatchObject({
      level: 'therapist',
      because: [{ code: 'too-little-known' }],
    });
  });
});

describe('triage without a danger rule', () => {
  it('sends weakness that came within days to a doctor although nobody asked how it is changing', () => {
    const answers: Answers = {
      'onset-speed': 'days',
      'weakness-pattern': ['one-limb'],
      fever: true,
      reflexes: 'absent',
    };
    expect(explain(personWith({ ...answers, age: 6 })).triage.level).toBe('doctor-soon');
  });

  it('does not call for a second joint disease that a known one accounts for', () => {
    const joints: Answers = { 'joint-swelling': true, 'morning-stiffness-minutes': 45, crp: 14 };
    const ids = (answers: Answers) => explain(personWith(answers)).triage.because.map(({ id }) => id);
    expect(ids(joints)).toContain('rheumatoid-arthritis');
    expect(ids({ ...joints, 'psoriatic-arthritis': true, psoriasis: true })).not.toContain('rheumatoid-arthritis');
  });
});
