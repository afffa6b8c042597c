import { assess } from '@thew/core/assessment/assess';
import type { TraceNode } from '@thew/core/assessment/assessment';
import { careFacts } from '@thew/core/explanation/care-facts';
import { readText } from '@thew/core/input/read';
import { criterionById } from '@thew/core/knowledge/criteria/catalogue';
import { formulaById } from '@thew/core/observations/derived/formulas';
import { gatherFacts } from '@thew/core/observations/gather-facts';
import type { Condition, Observation, PersonRecord } from '@thew/core/observations/observation';
import { describe, expect, it } from 'vitest';

const asOf = '2026-11-22';
const record = (conditions: Condition[], observations: Observation[] = []): PersonRecord => ({
  id: 'p',
  sex: 'female',
  age: 70,
  asOf,
  observations,
  conditions,
  medications: [],
  events: [],
  answers: {},
});
const icd = (code: string, more: Partial<Condition> = {}): Condition => ({ code, system: 'icd-10-cm', ...more });
const answer = (finding: string, ...conditions: Condition[]) => gatherFacts(record(conditions)).measures.get(finding);

describe('a coded diagnosis', () => {
  it.each(['C00.0', 'C34.1', 'c509', 'C97', 'C18.9'])('%s answers cancer, and a chronic disease', (code) => {
    expect(answer('cancer', icd(code))?.value).toBe(true);
    expect(answer('chronic-disease', icd(code))?.value).toBe(true);
  });

  it.each([
    ['in situ', icd('D05.1')],
    ['of unknown behaviour', icd('D48.9')],
    ['in the past', icd('Z85.3')],
    ['over', icd('C50.9', { abatement: '2020-01-01' })],
    ['over today', icd('C50.9', { abatement: asOf })],
    ['not begun', icd('C50.9', { onset: '2027-01-01' })],
    ['in doubt', icd('C50.9', { display: 'Breast cancer (unconfirmed)' })],
    ['told as history', icd('C50.9', { display: 'History of breast cancer' })],
    ['a place in ICD-O', { code: 'C50.9', system: 'http://terminology.hl7.org/CodeSystem/icd-o-3' }],
    ['of another system', { code: 'C50.9', system: 'local' }],
    ['of a carcinoma in situ in SNOMED CT', { code: '92691004', system: 'snomed' }],
    ['of something else', icd('I10')],
  ])('%s answers nothing: it stays unknown, never no', (_, condition) => {
    expect(answer('cancer', condition)).toBeUndefined();
    expect(answer('chronic-disease', condition)).toBeUndefined();
  });

  it.each(['I50.22', 'J44.9', 'N18.4', 'M06.9', 'M05.79', 'K74.60', 'K50.90', 'B20', 'I13.2', 'J96.11'])(
    '%s answers a chronic disease and not cancer',
    (code) => {
      expect(answer('chronic-disease', icd(code))?.value).toBe(true);
      expect(answer('cancer', icd(code))).toBeUndefined();
    },
  );

  it.each(['I10', 'E11.9', 'Z21', 'I51.9', 'J45.909', 'N17.9', 'M19.90', 'G20'])(
    '%s is no wasting disease of the list',
    (code) => {
      expect(answer('chronic-disease', icd(code))).toBeUndefined();
    },
  );

  it('answers malabsorption, old polio and a feeding tube', () => {
    expect(answer('gi-malassimilation', icd('K90.0'))?.value).toBe(true);
    expect(answer('gi-malassimilation', icd('K50.9'))).toBeUndefined();
    expect(answer('prior-paralytic-polio', icd('B91'))?.value).toBe(true);
    expect(answer('gastrostomy', icd('Z93.1'))?.value).toBe(true);
    expect(answer('gastrostomy', icd('Z93.3'))).toBeUndefined();
  });

  it('is known by SNOMED CT too, and says where the code was not verified', () => {
    const snomed = (code: string) => answer('cancer', { code, system: 'http://snomed.info/sct' });
    expect(snomed('109838007')).toMatchObject({ value: true, method: 'http://snomed.info/sct 109838007' });
    expect(snomed('363346000')?.method).toMatch(/363346000, code not verified$/);
  });

  it('never overrules an answer, and fills in where somebody did not know', () => {
    const said = (value: Partial<Observation>) =>
      gatherFacts(record([icd('C34.1')], [{ measure: 'cancer', date: '2026-11-01', ...value }])).measures.get('cancer');
    expect(said({ value: false })?.value).toBe(false);
    expect(said({ value: true })?.formula).toBeUndefined();
    expect(said({ absent: 'not-done' })?.value).toBe(true);
  });

  it('answers the history of the explanation as well', () => {
    const { measures } = careFacts(record([icd('C34.1', { onset: '2026-01-01' })]));
    expect(measures.get('cancer')).toMatchObject({ value: true, formula: 'cancer-from-diagnosis' });
    expect(careFacts(record([icd('J44.9', { display: 'suspected COPD' })])).known).toEqual([]);
  });
});

const weights: Observation[] = [
  { measure: 'body-weight', value: 60, unit: 'kg', date: '2026-05-22' },
  { measure: 'body-weight', value: 54, unit: 'kg', date: '2026-11-20' },
];

function nodeOf(node: TraceNode | undefined, measure: string): TraceNode | undefined {
  if (!node || node.measure === measure) return node;
  for (const part of node.of ?? []) {
    const found = nodeOf(part, measure);
    if (found) return found;
  }
  return undefined;
}

describe('definitions that ask for a disease', () => {
  const of = (id: string, conditions: Condition[], more: Observation[] = []) => {
    const criteria = [criterionById(id)!];
    return assess(record(conditions, [...weights, ...more]), { criteria }).criteria[id]!;
  };

  it('take the coded cancer: Fearon with a tenth of the weight lost', () => {
    expect(of('fearon-2011', [icd('C34.1')])).toMatchObject({ result: 'cachexia' });
    expect(of('fearon-2011', []).result).toBe('indeterminate');
    expect(of('fearon-2011', []).missing.flat()).toContain('cancer');
    expect(of('fearon-2011', [icd('C34.1', { abatement: '2020-01-01' })]).result).toBe('indeterminate');
    expect(of('fearon-2011', [icd('D05.1')]).result).toBe('indeterminate');
  });

  it('take the coded chronic disease: the Asian definition with heart failure', () => {
    const anorexia: Observation = { measure: 'anorexia', value: true, date: '2026-11-20' };
    expect(of('awgc-2023', [icd('I50.9')], [anorexia]).result).toBe('cachexia');
    expect(of('awgc-2023', [icd('I10')], [anorexia]).result).toBe('indeterminate');
  });

  it('show the code, its date and the rule in the trace, and the rule can be looked up', () => {
    const { trace = [] } = of('fearon-2011', [icd('C34.1', { onset: '2026-03-01' })]);
    const node = trace.map((one) => nodeOf(one, 'cancer')).find((one) => one !== undefined);
    expect(node).toMatchObject({
      value: true,
      date: '2026-03-01',
      method: 'icd-10-cm C34.1',
      formula: 'cancer-from-diagnosis',
    });
    expect(formulaById('cancer-from-diagnosis')).toMatchObject({ output: 'cancer', certainty: 'secondary' });
    expect(formulaById('chronic-disease-from-diagnosis')?.certainty).toBe('unverified');
  });

  it('read it from a FHIR Condition by its status', () => {
    const bundle = (clinical: string, verification: string) => ({
      resourceType: 'Bundle',
      type: 'collection',
      entry: [
        { resource: { resourceType: 'Patient', id: '1', gender: 'female' } },
        {
          resource: {
            resourceType: 'Condition',
            subject: { reference: 'Patient/1' },
            clinicalStatus: { coding: [{ code: clinical }] },
            verificationStatus: { coding: [{ code: verification }] },
            code: { coding: [{ system: 'http://hl7.org/fhir/sid/icd-10', code: 'C34.1', display: 'Lung cancer' }] },
          },
        },
      ],
    });
    const cancer = (clinical: string, verification: string) => {
      const bytes = new TextEncoder().encode(JSON.stringify(bundle(clinical, verification)));
      const read = readText(bytes, { fileName: 'b.json', asOf }).records[0]!.record;
      return gatherFacts(read).measures.get('cancer')?.value;
    };
    expect(cancer('active', 'confirmed')).toBe(true);
    expect(cancer('recurrence', 'confirmed')).toBe(true);
    for (const [clinical, verification] of [
      ['resolved', 'confirmed'],
      ['inactive', 'confirmed'],
      ['remission', 'confirmed'],
      ['active', 'refuted'],
      ['active', 'entered-in-error'],
      ['active', 'provisional'],
      ['active', 'differential'],
    ] as const)
      expect(cancer(clinical, verification), `${clinical} ${verification}`).toBeUndefined();
  });
});
