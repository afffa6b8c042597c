import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { brief, person, read } from './reading.ts';

const contractExample = {
  thew: 1,
  person: { id: 'p1', sex: 'female', birthDate: '1944-05-02', ancestry: 'asian' },
  asOf: '2026-11-22',
  observations: [
    { measure: 'grip-strength', value: 14.2, unit: 'kg', date: '2026-11-20', side: 'right', method: 'jamar' },
    { measure: 'asmi', value: 5.1, unit: 'kg/m2', date: '2026-11-20', method: 'dxa', device: 'hologic' },
    { measure: 'chair-stand-5x-time', date: '2026-11-20', absent: 'unable' },
  ],
  conditions: [{ code: 'M06.9', system: 'icd-10-cm', onset: '2019-03-01' }],
  medications: [{ name: 'prednisone', dose: { value: 20, unit: 'mg/d' }, start: '2026-08-01' }],
  events: [{ kind: 'bed-rest', start: '2026-10-01', end: '2026-10-21' }],
  findings: [{ finding: 'anorexia', present: true, date: '2026-11-20' }],
  answers: { 'sarc-f': { strength: 1, assistance: 0, rise: 2, climb: 1, falls: 0 } },
};

describe('a person file', () => {
  it('of the contract is read whole and clean', () => {
    const result = read(contractExample);
    expect(brief(result)).toEqual([]);
    expect(result.records[0]!.record).toEqual({
      id: 'p1',
      sex: 'female',
      birthDate: '1944-05-02',
      ancestry: 'asian',
      asOf: '2026-11-22',
      observations: [
        { measure: 'grip-strength', value: 14.2, unit: 'kg', date: '2026-11-20', side: 'right', method: 'jamar' },
        { measure: 'asmi', value: 5.1, unit: 'kg/m2', date: '2026-11-20', method: 'dxa', device: 'hologic' },
        { measure: 'chair-stand-5x-time', date: '2026-11-20', absent: 'unable' },
        { measure: 'anorexia', value: true, date: '2026-11-20' },
      ],
      conditions: contractExample.conditions,
      medications: contractExample.medications,
      events: contractExample.events,
      answers: contractExample.answers,
    });
  });

  it('in YAML gives the same record as in JSON', () => {
    const yaml = `thew: 1
person: { id: p1, sex: male, age: 81 }
observations:
  - { measure: grip-strength, value: 14.2, unit: kg, date: 2026-11-20 }
`;
    const json = { thew: 1, person: { id: 'p1', sex: 'male', age: 81 } };
    const observations = [{ measure: 'grip-strength', value: 14.2, unit: 'kg', date: '2026-11-20' }];
    expect(read(yaml, { parseYaml: parseAllDocuments })).toEqual(read({ ...json, observations }));
    expect(brief(read(yaml))).toEqual(['error unsupported-format']);
  });

  it('in damaged YAML is read around the damage, which is told with its line and nothing of what it says', () => {
    const yaml = (text: string) => read(text, { parseYaml: parseAllDocuments, fileName: 'a.yaml' });
    const twice = yaml('thew: 1\nperson: {id: a, sex: female, age: 70}\nperson: {id: b}\n');
    expect(brief(twice)).toEqual(['error not-yaml 3']);
    expect(twice.records[0]!.record.id).toBe('b');
    expect(brief(yaml('thew: 1\nperson: {id: a}\nobservations: [\n'))).toEqual(['error not-yaml 4']);
    expect(brief(yaml('person: *nobody\n'))).toEqual(['error not-yaml']);
    expect(brief(yaml('# nothing\n'))).toEqual(['error not-a-person']);
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]', ...'bcdefg'].map((line, i) =>
      i === 0
        ? line
        : `${line}: &${line} [${Array(9)
            .fill(`*${'abcdefg'[i - 1]}`)
            .join(', ')}]`,
    );
    expect(brief(yaml(`${bomb.join('\n')}\nperson: *g\n`))).toEqual(['error not-yaml']);
  });

  it('in several YAML documents is several people', () => {
    const text = 'thew: 1\nperson: {id: a}\n---\nthew: 1\nperson: {id: !odd b}\n...\n';
    const result = read(text, { parseYaml: parseAllDocuments });
    expect(result.records.map(({ record }) => record.id)).toEqual(['a', 'b']);
  });

  it('that contains itself through YAML aliases is read to its end', () => {
    const result = read('person: &p { id: a, sex: female, age: 70, again: *p }\nobservations: []\n', {
      parseYaml: () => {
        const cyclic: Record<string, unknown> = { id: 'a', sex: 'female', age: 70 };
        cyclic.again = cyclic;
        const file: Record<string, unknown> = { thew: 1, person: cyclic, answers: { 'sarc-f': cyclic } };
        file.observations = [file];
        return [{ errors: [], toJS: () => file }];
      },
    });
    expect(result.records[0]!.record.age).toBe(70);
    expect(brief(result)).toContain('error unknown-key /person/again');
    expect(brief(result)).toContain('error measure-missing /observations/0/measure');
  });

  it('several of them in a list keep their order, and their pointers begin with their place in it', () => {
    const result = read([person({ person: { id: 'b' } }), 7, person({ person: { id: 'a' }, extra: 1 })]);
    expect(result.records.map(({ record }) => record.id)).toEqual(['b', 'a']);
    expect(brief(result)).toEqual(['error not-a-person /1', 'error unknown-key /2/extra']);
  });

  it('given twice with two sexes is a contradiction', () => {
    const woman = person({});
    const result = read([woman, { ...woman, person: { id: 'p1', sex: 'male', age: 82 } }]);
    expect(brief(result)).toEqual(['error contradictory-sex', 'warning repeated-id']);
  });

  it('without an id, an asOf or a version is read with what is assumed', () => {
    const result = read({ person: {}, observations: [] });
    expect(result.records[0]!.record).toMatchObject({ id: 'person-1', asOf: '2026-11-22' });
    expect(brief(result)).toEqual(['warning id-missing /person/id', 'warning version-missing /thew']);
  });

  it.each([
    [{ extra: 1 }, 'error unknown-key /extra'],
    [{ 'a/b~c': 1 }, 'error unknown-key /a~1b~0c'],
    [{ thew: 2 }, 'error unsupported-version /thew'],
    [{ asOf: 'yesterday' }, 'error date-not-readable /asOf'],
    [{ asOf: '2026-02-30' }, 'error date-not-readable /asOf'],
    [{ asOf: '2030-01-01' }, 'warning future-date /asOf'],
    [{ person: 'p1' }, 'error person-missing /person'],
    [{ person: { id: 'p1', sex: 'unknown' } }, 'error unknown-sex /person/sex'],
    [{ person: { id: 'p1', sex: 'Female' } }, 'warning sex-spelling /person/sex'],
    [{ person: { id: 'p1', birthDate: '2027-01-01' } }, 'error future-date /person/birthDate'],
    [{ person: { id: 'p1', birthDate: '1700-01-01' } }, 'error date-not-readable /person/birthDate'],
    [{ person: { id: 'p1', birthDate: '1890-01-01' } }, 'error outside-hard-range /person/birthDate'],
    [{ person: { id: 'p1', age: -3 } }, 'error outside-hard-range /person/age'],
    [{ person: { id: 'p1', age: 'old' } }, 'error not-a-number /person/age'],
    [{ person: { id: 'p1', birthDate: '1944-05-02', age: 30 } }, 'warning age-contradicts-birth-date /person/age'],
    [{ observations: {} }, 'error not-a-list /observations'],
    [{ observations: [null] }, 'error not-an-object /observations/0'],
    [{ conditions: [{ system: 'icd-10-cm' }] }, 'error code-missing /conditions/0/code'],
    [{ conditions: [{ code: 'M06.9' }] }, 'warning system-missing /conditions/0/system'],
    [
      { conditions: [{ code: 'R64', system: 'icd-10-cm', onset: '2020-01-01', abatement: '2019-01-01' }] },
      'error end-before-start /conditions/0/abatement',
    ],
    [{ medications: [{ start: '2026-01-01' }] }, 'error name-missing /medications/0/name'],
    [{ medications: [{ name: 'x', dose: { value: -1, unit: 'mg' } }] }, 'error not-a-number /medications/0/dose/value'],
    [{ medications: [{ name: 'x', dose: { value: 1 } }] }, 'error unit-missing /medications/0/dose/unit'],
    [{ events: [{ start: '2026-01-01' }] }, 'error kind-missing /events/0/kind'],
    [{ events: [{ kind: 'cast' }] }, 'error start-missing /events/0/start'],
    [{ events: [{ kind: 'cast', start: '2026-01-01', site: {} }] }, 'error event-detail /events/0/site'],
    [{ findings: [{ finding: 'hiccups', present: true }] }, 'error unknown-finding /findings/0/finding'],
    [{ findings: [{ finding: 'anorexia', present: 'perhaps' }] }, 'error not-yes-or-no /findings/0/present'],
    [{ answers: { 'own-form': { a: 1 } } }, 'warning unknown-questionnaire /answers/own-form'],
    [{ answers: { 'sarc-f': { rise: {} } } }, 'error not-an-answer /answers/sarc-f/rise'],
    [{ answers: [] }, 'error not-an-object /answers'],
  ])('with a fault names its place: %j', (parts, expected) => {
    const result = read(person(parts));
    expect(brief(result)).toEqual([expected]);
    expect(result.records).toHaveLength(1);
  });

  it('keeps findings of the care catalogue when the caller knows them', () => {
    const findings = [
      { finding: 'duration_weeks', value: 6 },
      { finding: 'weakness_pattern', value: ['hand', 'neck'] },
      { finding: 'anorexia', absent: 'refused' },
    ];
    const result = read(person({ findings }), { careFindings: ['duration_weeks', 'weakness_pattern'] });
    expect(brief(result)).toEqual([]);
    expect(result.records[0]!.record.observations).toEqual([
      { measure: 'duration-weeks', value: 6, unit: 'wk' },
      { measure: 'weakness-pattern', value: ['hand', 'neck'] },
      { measure: 'anorexia', absent: 'refused' },
    ]);
  });

  it('converts the number of a care finding to the unit of the finding, and takes it to be in it where none is given', () => {
    const values = (...findings: unknown[]) =>
      read(person({ findings })).records[0]!.record.observations.map(({ value, unit }) => [value, unit]);
    expect(values({ finding: 'glucose_mmol', value: 45, unit: 'mg/dL' })).toEqual([
      [expect.closeTo(2.498, 3) as number, 'mmol/L'],
    ]);
    expect(values({ finding: 'temp_c', value: 95, unit: '[degF]' })).toEqual([[35, 'Cel']]);
    expect(values({ finding: 'temp_c', value: 308.15, unit: 'K' })).toEqual([[expect.closeTo(35, 6) as number, 'Cel']]);
    expect(values({ finding: 'weight_gain_kg_3d', value: 5, unit: 'lb' })).toEqual([
      [expect.closeTo(2.268, 3) as number, 'kg'],
    ]);
    expect(values({ finding: 'sodium', value: 128, unit: 'meq/L' })).toEqual([[128, 'mmol/L']]);
    expect(values({ finding: 'heart_rate', value: 38, unit: 'bpm' })).toEqual([[38, '/min']]);
    expect(values({ finding: 'protein_g_kg', value: 0.8, unit: 'g/kg' })).toEqual([[0.8, 'g/(kg.d)']]);
    expect(values({ finding: 'ck_ratio', value: 6 })).toEqual([[6, '{ULN}']]);
    expect(values({ finding: 'ckd_stage', value: 4 })).toEqual([['4', undefined]]);
  });

  it.each([
    [{ finding: 'sodium', value: 128, unit: 'zork' }, 'unknown-unit /findings/0/unit'],
    [{ finding: 'sodium', value: 128, unit: 'cm' }, 'unit-not-convertible /findings/0/unit'],
    [{ finding: 'heart-rate', value: -5 }, 'outside-hard-range /findings/0/value'],
    [{ finding: 'heart-rate', value: 'fast' }, 'not-a-number /findings/0/value'],
    [{ finding: 'heart-rate', present: true }, 'not-a-number /findings/0/present'],
    [{ finding: 'onset_speed', value: 'fortnights' }, 'unknown-option /findings/0/value'],
    [{ finding: 'weakness_pattern', value: ['hand', 'moon'] }, 'unknown-option /findings/0/value'],
    [{ finding: 'orthopnoea', value: 'perhaps' }, 'not-yes-or-no /findings/0/value'],
    [{ finding: 'temp_c', value: 36, unit: 'degR' }, 'unknown-unit /findings/0/unit'],
  ])('refuses an answer that its care finding cannot have: %j', (finding, issue) => {
    const result = read(person({ findings: [finding] }));
    expect(brief(result)).toEqual([`error ${issue}`]);
    expect(result.records[0]!.record.observations).toEqual([]);
  });

  it('takes a word for the class of a laboratory result and a number for the result itself', () => {
    const word = read(person({ findings: [{ finding: 'tsh', value: 'high' }] }));
    expect(brief(word)).toEqual([]);
    expect(word.records[0]!.record.observations).toEqual([{ measure: 'tsh-class', value: 'high' }]);
    const number = read(person({ findings: [{ finding: 'tsh', value: 8.1, unit: 'm[IU]/L' }] }));
    expect(number.records[0]!.record.observations).toMatchObject([{ measure: 'tsh', value: 8.1 }]);
    expect(brief(read(person({ findings: [{ finding: 'tsh', value: 'sky' }] })))).toEqual([
      'error not-a-number /findings/0/value',
    ]);
  });

  it('that calls a finding present and absent on one day leaves it unknown', () => {
    const finding = { finding: 'anorexia', present: true, date: '2026-11-20' };
    const findings = [finding, { ...finding, present: false }, { ...finding, date: '2026-11-21' }];
    const result = read(person({ findings }));
    expect(brief(result)).toEqual(['error contradictory-finding /findings']);
    expect(result.records[0]!.record.observations).toEqual([{ measure: 'anorexia', value: true, date: '2026-11-21' }]);
  });

  it('cannot smuggle in a prototype', () => {
    const text = '{"thew":1,"person":{"id":"p"},"answers":{"sarc-f":{"__proto__":{"x":1}},"__proto__":{"y":1}}}';
    const result = read(text);
    expect(result.records[0]!.record.answers).toEqual({ 'sarc-f': {} });
    expect(Object.getPrototypeOf(result.records[0]!.record.answers)).toBe(Object.prototype);
    expect(brief(result)).toContain('error not-an-answer /answers/sarc-f/__proto__');
  });

  it('never repeats what it holds in its issues', () => {
    const secret = 'SECRET-123';
    const result = read(
      person({
        person: { id: secret, sex: secret, birthDate: secret, age: secret, ancestry: [secret] },
        asOf: secret,
        observations: [
          { measure: secret, value: secret },
          { measure: 'bmi', value: secret, unit: secret },
          { measure: 'bmi', value: 20, unit: secret, date: secret, side: secret, absent: secret },
        ],
        findings: [{ finding: secret, present: secret }],
        conditions: [{ code: [secret], onset: secret }],
      }),
    );
    expect(brief(result).length).toBeGreaterThan(10);
    const { issues } = result.records[0]!;
    expect(JSON.stringify([result.issues, issues])).not.toContain(secret);
  });
});
