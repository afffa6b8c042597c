import { readArms } from '@thew/core/forecast/arms/read-arms';
import { validateArms } from '@thew/core/forecast/arms/validate';
import { studyArms } from '@thew/core/knowledge/models/study-arms.generated';
import { describe, expect, it } from 'vitest';

const header =
  'id,role,direction,circumstance,first_author,year,doi_or_pmid,setting,n,age_mean,sex,duration_days,outcome,muscle_or_region,method,change_pct,spread,spread_kind,time_series,sessions_per_week,intensity_pct_1rm,sets_per_week,protein_g_kg,verified,source_url,notes';

/**
 * Arms that might come from any laboratory: circumstance, setting, age, sex, days, outcome, region, method, sessions,
 * load, sets, protein | the least and the most that a physiologist would believe (our judgement, wide; no study's result).
 */
const arms = `
bed_rest,60 d HDT control,33,M,60,muscle_volume,vastii,MRI,,,,|-30,-8
bed_rest,60 d HDT resistive vibration exercise,33,M,60,muscle_volume,soleus,MRI,3,80,,|-15,0
bed_rest,60 d exercise: supine treadmill and flywheel,33,F,60,muscle_volume,quadriceps,MRI,3,,,|-10,3
bed_rest,17 wk horizontal,35,M,119,muscle_volume,erector spinae,MRI,,,,|-20,-3
bed_rest,17 wk horizontal,35,M,119,muscle_csa,biceps brachii,MRI,,,,|-6,1
bed_rest,older; NMES three times a day,70,MF,5,leg_lean_mass,legs,DXA,21,,,|-4,0.5
bed_rest,28 d testosterone,36,M,28,lean_mass,whole body,DXA,,,,|-5,6
bed_rest,28 d with hydrocortisone,36,M,28,leg_lean_mass,legs,DXA,,,,|-16,-4
bed_rest,14 d whey protein 1.6 g/kg,60,M,14,muscle_csa,quadriceps,CT,,,,1.6|-8,-2
dry_immersion,3 d,34,M,3,muscle_volume,thigh,MRI,,,,|-4,-0.3
bed_rest_control,10 d,68,MF,10,one_rm,leg press,1RM,,,,|-25,-3
control,14 d bed rest,60,M,14,strength_isometric,knee extensors,MVC,,,,|-25,-4
limb_immobilisation,ULLS 5 wk,30,M,35,muscle_volume,quadriceps,MRI,,,,|-20,-4
limb_immobilisation,ULLS 5 wk with flywheel countermeasure,30,M,35,muscle_volume,quadriceps,MRI,2.5,max,,|-8,9
limb_immobilisation,elbow cast 3 wk,21,M,21,strength_isometric,elbow flexors,MVC,,,,|-45,-8
limb_immobilisation,forearm cast with grip training,22,M,21,grip,forearm,dynamometer,5,70%,,|-12,10
limb_immobilisation,opposite leg trained; 3 wk,22,M,21,strength_isometric,knee extensors,MVC,3,80,,|-40,-10
limb_immobilisation,two weeks in a brace,25,M,14,muscle_csa,non-immobilised leg quadriceps,CT,,,,|-1,1
limb_immobilisation,Achilles rupture,40,M,42,muscle_volume,triceps surae,MRI,,,,|-35,-8
limb_immobilization,older; leg cast,67,M,14,mvic,knee extensors,dynamometer,,,,|-40,-8
nmes_immobilisation,leg cast 5 d,23,M,5,muscle_csa,quadriceps,CT,14,,,|-4,0.5
casting,arm,25,F,28,muscle_thickness,triceps brachii,ultrasound,,,,|-20,-3
step_reduction,"10,000 to 1,500 steps/d",70,MF,14,strength_isometric,knee extensors,MVC,,,,|-15,-1
step_reduction,with low-load training,70,M,14,leg_lean_mass,trained leg,DXA,3,30,,|-2,3
critical_illness,ventilated,62,MF,10,muscle_thickness,quadriceps,ultrasound,,,,|-30,-10
critical_illness,daily NMES,62,MF,10,muscle_csa,rectus femoris,ultrasound,7,,,|-28,-6
icu_control,ventilated,62,MF,10,muscle_csa,rectus femoris,ultrasound,,,,|-30,-10
icu_rehab,after ICU,60,MF,90,strength_isometric,quadriceps,MVC,2,,,|15,160
hip_fracture,women,80,F,365,lean_mass,whole body,DXA,,,,|-10,-0.3
total_knee_replacement,4 wk,65,MF,28,strength_isometric,quadriceps,MVC,,,,|-70,-15
resistance_training,older,70,MF,56,one_rm,knee extensors,1RM,3,80,9,|10,80
resistance_training,young; 8-12 to failure,24,M,84,lean_mass,whole body,DXA,3,8-12RM,3 x 3,|0.5,8
resistance_training,older,72,MF,84,grip,hand,dynamometer,2,70,6,|-2,15
resistance_training,older,72,MF,84,chair_stand,legs,30 s chair stand,2,70,6,|2,35
resistance_training,older,72,MF,84,gait_speed,whole body,m/s,2,70,6,|1,15
resistance_training,older,72,MF,84,sppb,whole body,SPPB,2,70,6,|1,35
resistance_training,octogenarian men,82,M,84,muscle_csa,quadriceps,CT,3,0.8,6,|0.5,10
resistance_training,dialysis,55,MF,84,muscle_csa,quadriceps,CT,3,80,9,|0,10
resistance_training,after 3 wk in a cast,25,M,42,muscle_csa,quadriceps,MRI,3,80,9,|2,25
training_after_bed_rest,14 d bed rest then 6 wk,60,M,42,muscle_volume,quadriceps,MRI,3,80,,|2,20
blood_flow_restriction,older,70,MF,84,muscle_csa,quadriceps,MRI,2,20-30,,|1,16
aerobic_training,older,70,F,84,vo2max,whole body,ml/min,4,,,|3,30
nmes,young,22,M,56,strength_isometric,quadriceps,MVC,daily,,,|2,40
elastic_band_training,older,70,F,84,strength_isokinetic,knee extensors,Biodex,2,,,|1,25
multicomponent_exercise,older and frail at home,80,MF,180,sppb,whole body,SPPB,3,,,|2,45
detraining,12 wk off after 12 wk RT,25,M,84,muscle_csa,quadriceps,MRI,,,,|-15,-2
protein_supplement,training with whey vs placebo,70,MF,84,lean_mass,whole body,DXA,3,75,9,1.5|0,3
creatine,with training,65,M,84,one_rm,leg press,1RM,3,80,9,|8,80
testosterone,older men; gel,72,M,365,lean_mass,whole body,DXA,0,,,|0.2,8
glp1_weight_loss,tirzepatide,46,MF,504,lean_mass,whole body,DXA,,,,|-18,-3
energy_deficit,gastric bypass,45,F,365,lean_mass,whole body,DXA,,,,|-25,-5
weight_loss,10 % with resistance training,70,MF,182,lean_mass,whole body,DXA,3,70,9,|-6,3
androgen_deprivation,12 mo,70,M,365,lean_mass,whole body,DXA,,,,|-8,-0.5
burns,adults 40% TBSA,40,MF,30,lean_mass,whole body,DXA,,,,|-15,-1
burns,60% TBSA oxandrolone,12,MF,30,lean_mass,whole body,DXA,,,,|-8,2
cancer_cachexia,lung,65,MF,84,muscle_csa,L3 skeletal muscle,CT,,,,|-12,-1
spinal_cord_injury,complete,30,M,180,muscle_csa,thigh,MRI,,,,|-65,-20
stroke,not walking,70,MF,60,muscle_thickness,paretic quadriceps,ultrasound,,,,|-25,-2
ageing,10 y,72,F,3650,grip,hand,dynamometer,,,,|-40,-8
diabetes,type 2,73,MF,2190,muscle_csa,thigh,CT,,,,|-18,-3
glucocorticoids,prednisone 60 mg,45,MF,28,strength_isometric,knee extensors,MVC,,,,|-25,-2
als,one year,60,MF,365,grip,hand,dynamometer,,,,|-70,-10
inclusion_body_myositis,two years,66,MF,2 y,strength_isometric,quadriceps,QMT,,,,|-40,-5
denervation,sciatic nerve cut,30,M,120,muscle_csa,gastrocnemius,MRI,,,,|-75,-20
guillain_barre,first half year,45,MF,6 months,strength_isometric,knee extensors,dynamometer,,,,|-60,150
spaceflight,17 d without exercise,40,M,17,muscle_volume,quadriceps,MRI,,,,|-12,-1
`;

const lines = arms.trim().split('\n');
const row = (line: string, i: number): string => {
  const cells = line.split('|')[0]!;
  const [circumstance, setting, ...rest] = [...cells.matchAll(/"([^"]*)"|([^,]*)(?:,|$)/g)]
    .map((match) => match[1] ?? match[2] ?? '')
    .filter((cell, at, all) => !(cell === '' && all[at - 1]?.includes(' to ')));
  const [age, sex, days, outcome, region, method, sessions, load, sets, protein] = rest;
  const gain = Number(line.split('|')[1]!.split(',')[1]) > 4;
  const quoted = `"${setting}"`;
  return `U${i + 1},validate,${gain ? 'gain' : 'loss'},${circumstance},Author ${i},2020,,${quoted},12,${age},${sex},${days},${outcome},${region},${method},1,,,,${sessions},${load},${sets},${protein ?? ''},no,,`;
};
const file = `${header}\n${lines.map(row).join('\n')}\n`;

describe('arms of other laboratories', () => {
  const { arms: read, issues } = readArms(file);
  const validation = validateArms(read, issues);

  it('are all read without an issue', () => {
    expect(validation.issues).toEqual([]);
    expect(validation.arms).toHaveLength(lines.length);
    expect(lines.length).toBeGreaterThan(60);
  });

  it.each(lines.map((line, i) => [line.split('|')[0], i, line.split('|')[1]] as const))('%s', (_, i, range) => {
    const [low, high] = range!.split(',').map(Number);
    const arm = validation.arms[i]!;
    expect(arm.fallback).toBe(false);
    expect(arm.predicted).toBeGreaterThanOrEqual(low!);
    expect(arm.predicted).toBeLessThanOrEqual(high!);
    expect(arm.upper80 - arm.lower80).toBeGreaterThan(1);
  });

  it('every circumstance, outcome and region of the evidence is known, in any combination', () => {
    const unique = (of: (arm: (typeof studyArms)[number]) => string): string[] => [...new Set(studyArms.map(of))];
    const regions = unique((arm) => arm.region);
    const outcomes = unique((arm) => arm.outcome);
    const rows = unique((arm) => arm.circumstance).flatMap((circumstance, c) =>
      outcomes.map((outcome, o) => {
        const region = regions[(c * 7 + o * 3) % regions.length]!.replace(/,/g, ' ');
        const days = [1, 7, 30, 90, 365, 3000][(c + o) % 6]!;
        const age = ['', '19', '45', '70', '95'][(c + 2 * o) % 5]!;
        const sessions = ['', '0', '2', '14'][o % 4]!;
        return `X${c}-${o},validate,${c % 2 ? 'gain' : 'loss'},${circumstance},Author ${c},2020,,,,${age},,${days},${outcome},${region},,1,,,,${sessions},,,,no,,`;
      }),
    );
    const found = readArms(`${header}\n${rows.join('\n')}\n`);
    const answered = validateArms(found.arms, found.issues);
    expect(answered.issues.filter(({ code }) => code === 'unknown-circumstance')).toEqual([]);
    expect(answered.arms).toHaveLength(rows.length);
    for (const arm of answered.arms) {
      expect(arm.predicted).toBeGreaterThan(-100.001);
      expect(arm.predicted).toBeLessThanOrEqual(500);
      expect(Number.isFinite(arm.lower80) && Number.isFinite(arm.upper80)).toBe(true);
    }
  });
});

describe('exercise against bed rest', () => {
  it('leaves a small change and a wide interval: what two opposite effects hide of each does not cancel', () => {
    const arm = (setting: string, sessions: string) =>
      validateArms(
        readArms(
          `${header}\nA,validate,loss,bed_rest,B,2020,,${setting},10,30,M,60,muscle_volume,quadriceps,MRI,-2,,,,${sessions},,,,no,,\n`,
        ).arms,
      ).arms[0]!;
    const [exercise, control] = [arm('flywheel', '3'), arm('control', '')];
    expect(Math.abs(exercise.predicted)).toBeLessThan(Math.abs(control.predicted) / 2);
    expect(exercise.upper80 - exercise.lower80).toBeGreaterThan(8);
  });
});

describe('a table with odd rows', () => {
  const table = (...rows: string[]) => readArms(`${header}\n${rows.join('\n')}\n`, 'arms.csv');
  const good = 'A,validate,loss,bed_rest,B,2020,,,10,30,M,30,muscle_csa,quadriceps,MRI,-8,,,,,,,,no,,';

  it('names the row of a circumstance it does not know and predicts the others', () => {
    const { arms: read, issues } = table(good, good.replace('A,', 'B,').replace('bed_rest', 'submarine duty'));
    expect(issues).toEqual([
      expect.objectContaining({
        code: 'unknown-circumstance',
        place: { file: 'arms.csv', row: 2, field: 'circumstance' },
      }),
    ]);
    const { arms: answered } = validateArms(read, issues);
    expect(answered.map((arm) => arm.fallback)).toEqual([false, true]);
    expect(answered[1]!.upper80 - answered[1]!.lower80).toBeGreaterThan(2);
  });

  it('takes an empty circumstance, an outcome nobody models and an impossible length for what they are', () => {
    const codes = (change: (line: string) => string): string[] => table(change(good)).issues.map((issue) => issue.code);
    expect(codes((line) => line.replace('bed_rest', ''))).toEqual(['unknown-circumstance']);
    expect(codes((line) => line.replace('muscle_csa', 'fatigue'))).toEqual(['unknown-outcome']);
    expect(codes((line) => line.replace(',30,muscle', ',-3,muscle'))).toEqual(['outside-hard-range']);
    expect(codes((line) => line.replace(',30,muscle', ',99999,muscle'))).toEqual(['outside-hard-range']);
    expect(codes((line) => line.replace(',30,muscle', ',soon,muscle'))).toEqual(['outside-hard-range']);
    expect(codes((line) => line.replace(',-8,', ',fell,'))).toEqual(['not-a-number']);
    expect(codes((line) => line.replace(',30,muscle', ',,muscle'))).toEqual([]);
  });

  it('reads lengths and doses as papers print them', () => {
    const dose = (sessions: string, load: string, sets: string, days = '84') =>
      table(
        `A,validate,gain,resistance_training,B,2020,,,10,30,M,${days},muscle_csa,quadriceps,MRI,8,,,,${sessions},${load},${sets},,no,,`,
      ).arms[0]!;
    expect(dose('daily', '10RM', '3x3', '12 wk')).toMatchObject({
      durationDays: 84,
      sessionsPerWeek: 7,
      intensityPercent: 75,
      setsPerWeek: 9,
    });
    expect(dose('twice daily', '60-80% 1RM', '9-12')).toMatchObject({
      sessionsPerWeek: 14,
      intensityPercent: 70,
      setsPerWeek: 10.5,
    });
    expect(dose('2/day', '0.7', '6')).toMatchObject({ sessionsPerWeek: 14, intensityPercent: 70 });
    expect(dose('every other day', 'moderate', '')).toMatchObject({ sessionsPerWeek: 3.5, intensityPercent: 60 });
    expect(dose('5 d/wk', 'body weight', '')).toMatchObject({ sessionsPerWeek: 5, intensityPercent: 50 });
  });

  it('is read whatever separates the cells and however the columns are written', () => {
    const semicolons = `${header}\n${good}\n`.replace(/,/g, ';').replace('change_pct', 'Change pct');
    expect(readArms(`\uFEFF${semicolons.replace(/\n/g, '\r\n')}`).arms).toEqual(table(good).arms);
    expect(readArms(`${header}\n${good}\n`.replace(/,/g, '\t')).arms).toEqual(table(good).arms);
  });

  it('a control group lives through what its trial was about', () => {
    const predicted = (circumstance: string, setting = ''): number =>
      validateArms(table(good.replace('bed_rest,B,2020,,', `${circumstance},B,2020,,${setting}`)).arms).arms[0]!
        .predicted;
    expect(predicted('no_training_control', '30 d bed rest')).toBe(predicted('bed_rest'));
    expect(predicted('usual_care', 'in the intensive care unit')).toBeLessThan(-10);
    expect(predicted('control', 'healthy sedentary volunteers')).toBeCloseTo(0, 1);
  });
});
