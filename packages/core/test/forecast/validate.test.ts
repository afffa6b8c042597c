import { readMaleShare, readNumber } from '@thew/core/forecast/arms/arm-cells';
import { predictArm } from '@thew/core/forecast/arms/predict-arm';
import { readArms, studiesInTwoRoles } from '@thew/core/forecast/arms/read-arms';
import { validateArms } from '@thew/core/forecast/arms/validate';
import { populationValues } from '@thew/core/forecast/parameters';
import { parameterPriors } from '@thew/core/knowledge/models/parameter-priors';
import { populationParameters } from '@thew/core/knowledge/models/population-parameters.generated';
import { studyArms } from '@thew/core/knowledge/models/study-arms.generated';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const header =
  'id,role,direction,circumstance,first_author,year,doi_or_pmid,setting,n,age_mean,sex,duration_days,outcome,muscle_or_region,method,change_pct,spread,spread_kind,time_series,sessions_per_week,intensity_pct_1rm,sets_per_week,protein_g_kg,verified,source_url,notes';
const row = (cells: Record<string, string>): string =>
  header
    .split(',')
    .map((name) => `"${(cells[name] ?? '').replace(/"/g, '""')}"`)
    .join(',');
const read = (cells: Record<string, string>) =>
  readArms(
    `${header}\n${row({ id: 'X1', role: 'validate', direction: 'loss', outcome: 'muscle_csa', muscle_or_region: 'quadriceps', duration_days: '14', change_pct: '-5', ...cells })}\n`,
  );
const predict = (cells: Record<string, string>): number =>
  predictArm(read(cells).arms[0]!, populationValues).changePercent;

describe('validation against studies', () => {
  const validation = validateArms(studyArms);
  const { validate } = validation.summary;

  it('is within the bars set beforehand on studies that were never fitted', () => {
    expect(validate.n).toBe(56);
    expect(validate.medianAbsoluteError.size!).toBeLessThanOrEqual(3);
    expect(validate.medianAbsoluteError.strength!).toBeLessThanOrEqual(6);
    expect(validate.coverage80!).toBeGreaterThanOrEqual(0.7);
    expect(validate.coverage80!).toBeLessThanOrEqual(0.9);
  });

  it('no study is in two roles, and no validation arm moved a parameter', () => {
    expect(studiesInTwoRoles(studyArms)).toEqual([]);
    const roleOf = new Map(studyArms.map((arm) => [arm.id, arm.role]));
    for (const parameter of populationParameters)
      for (const id of parameter.arms ?? []) expect(roleOf.get(id)).toBe('fit');
  });

  it('every parameter has a unit, a spread, a source and stays within its limits', () => {
    expect(populationParameters.map((one) => one.id)).toEqual(parameterPriors.map((one) => one.id));
    for (const one of populationParameters) {
      expect(one.unit).not.toBe('');
      expect(one.source).not.toBe('');
      expect(one.spread).toBeGreaterThan(0);
      expect(one.value).toBeGreaterThanOrEqual(one.limits[0]);
      expect(one.value).toBeLessThanOrEqual(one.limits[1]);
    }
  });

  it('every arm of the evidence is mapped on purpose; tandem gait and fatigue are outcomes it does not know', () => {
    expect(validation.arms.filter((arm) => arm.fallback).map((arm) => arm.id)).toEqual(['G007', 'G138']);
  });
});

describe('reading study arms', () => {
  it('takes the carried arms back from a file', () => {
    const { arms, issues } = read({
      circumstance: 'bed_rest',
      sex: '63F/37M',
      n: '100',
      spread: '2.0',
      spread_kind: 'SEM',
    });
    expect(issues).toEqual([]);
    expect(arms[0]).toMatchObject({ id: 'X1', maleShare: 0.37, n: 100, sdPercent: 20, changePercent: -5 });
  });

  it('reads numbers, ages and sexes as papers print them', () => {
    expect([
      readNumber('1,344'),
      readNumber('−5.2'),
      readNumber('>60'),
      readNumber('50-80'),
      readNumber('60..80'),
      readNumber('-3 to -7'),
      readNumber('n/a'),
    ]).toEqual([1344, -5.2, 60, 65, 70, -5, undefined]);
    expect([
      readMaleShare('M'),
      readMaleShare('women'),
      readMaleShare('56.5%F'),
      readMaleShare('mixed 75%M'),
      readMaleShare(''),
    ]).toEqual([1, 0, 1 - 0.565, 0.75, undefined]);
    expect(read({ setting: 'women aged 60-75 y, community' }).arms[0]!.ageYears).toBe(67.5);
    expect(read({ setting: 'follow-up 10 y' }).arms[0]!.ageYears).toBeUndefined();
  });

  it('says which columns are missing', () => {
    const { arms, issues } = readArms('id,role\nA,fit\n');
    expect(arms).toEqual([]);
    expect(issues[0]).toMatchObject({ code: 'missing-column', severity: 'error' });
    expect(issues[0]!.expected).toContain('change_pct');
  });

  it('an unknown circumstance gets a general mapping, a wider interval and an issue', () => {
    const { arms, issues } = read({ circumstance: 'hibernation' });
    const validation = validateArms(arms, issues);
    expect(validation.arms[0]!.fallback).toBe(true);
    expect(validation.issues.map((issue) => issue.code)).toContain('unknown-circumstance');
  });

  it('an arm without a percentage is listed, not scored', () => {
    const validation = validateArms(read({ circumstance: 'bed_rest', change_pct: '' }).arms);
    expect(validation.arms).toEqual([]);
    expect(validation.notScored).toEqual(['X1']);
  });

  it('understands circumstances and doses that its own arms do not use', () => {
    expect(predict({ circumstance: 'bed rest' })).toBeLessThan(-3);
    expect(predict({ circumstance: 'ULLS', setting: 'unilateral lower limb suspension' })).toBeLessThan(-4);
    expect(predict({ circumstance: 'bed_rest', setting: 'control group, no exercise' })).toBeLessThan(
      predict({ circumstance: 'bed_rest', setting: 'flywheel resistance exercise countermeasure' }),
    );
    expect(predict({ circumstance: 'step_reduction', setting: '10,000 to 1,500 steps/d' })).toBeLessThan(
      predict({ circumstance: 'step_reduction', setting: '7,000 to 5,000 steps/d' }),
    );
    expect(
      predict({ circumstance: 'resistance_training', direction: 'gain', sets_per_week: '3', duration_days: '84' }),
    ).toBeLessThan(
      predict({ circumstance: 'resistance_training', direction: 'gain', sets_per_week: '18', duration_days: '84' }),
    );
    expect(
      predict({
        circumstance: 'glp1_weight_loss',
        outcome: 'lean_mass',
        muscle_or_region: 'whole body',
        setting: 'tirzepatide',
        duration_days: '504',
      }),
    ).toBeLessThan(-4);
    expect(
      predict({ circumstance: 'detraining', setting: '12 wk off after 24 wk RT', duration_days: '84' }),
    ).toBeLessThan(-2);
    expect(
      predict({
        circumstance: 'ageing',
        outcome: 'strength_isokinetic',
        muscle_or_region: 'knee extensors',
        age_mean: '74',
        duration_days: '1095',
      }),
    ).toBeLessThan(-5);
    expect(predict({ circumstance: 'spinal_cord_injury', setting: 'complete SCI', duration_days: '180' })).toBeLessThan(
      -30,
    );
  });

  it('never throws and always gives a finite change, whatever the cells hold', () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 20 }),
      fc.constantFrom(
        '',
        '-',
        'NaN',
        '1e9',
        '0',
        '-3',
        'M',
        'legs',
        'gait_speed',
        'one_rm',
        'training',
        'icu',
        '3 to 4 wk',
      ),
    );
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...header.split(',')), cell), (cells) => {
        for (const arm of validateArms(read({ ...cells, duration_days: cells.duration_days ?? '20' }).arms).arms) {
          expect(Number.isFinite(arm.predicted)).toBe(true);
          expect(arm.lower80).toBeLessThanOrEqual(arm.upper80);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('reads any text without throwing', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        readArms(text);
        readArms(`${header}\n${text}`);
      }),
    );
  });
});
