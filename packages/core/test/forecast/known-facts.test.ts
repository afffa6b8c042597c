import { predictArm } from '@thew/core/forecast/arms/predict-arm';
import { forecastMeasureById } from '@thew/core/forecast/forecast-measures';
import { makeEvent } from '@thew/core/forecast/make-event';
import { meanMember } from '@thew/core/forecast/members';
import { populationValues } from '@thew/core/forecast/parameters';
import type { ScenarioEvent } from '@thew/core/forecast/scenario-event';
import { measureOn, simulate } from '@thew/core/forecast/simulate';
import { muscleGroups } from '@thew/core/knowledge/models/muscle-group';
import { studyArms } from '@thew/core/knowledge/models/study-arms.generated';
import { describe, expect, it } from 'vitest';

const out = new Float64Array(1);

/** Change of the mean person in per cent on some days. */
function changes(measure: string, days: number[], events: ScenarioEvent[], ageYears = 30, frail = false): number[] {
  const wanted = forecastMeasureById(measure)!;
  const from = Math.min(0, ...events.map((event) => event.startDay));
  const all = [from, ...days];
  const body = { fatKg: 20, leanKg: 50 };
  const sim = simulate(
    { events, living: { ageYears, male: 1, frail }, body, members: meanMember(), days: all, p: populationValues },
    [wanted],
  );
  return all.slice(1).map((_, i) => {
    measureOn(sim, wanted, i + 1, out);
    return 100 * (out[0]! - 1);
  });
}

const bed = (days: number): ScenarioEvent => makeEvent('bed-rest', 0, days);

describe('what is known about wasting', () => {
  it('strength falls about four times as fast as size at day 5 of bed rest and about twice as fast at day 35', () => {
    const size = changes('muscle-size-knee-extensors', [5, 35], [bed(40)]);
    const strength = changes('strength-isometric-knee-extensors', [5, 35], [bed(40)]);
    expect(strength[0]! / size[0]!).toBeGreaterThan(3);
    expect(strength[0]! / size[0]!).toBeLessThan(5);
    expect(strength[1]! / size[1]!).toBeGreaterThan(1.5);
    expect(strength[1]! / size[1]!).toBeLessThan(2.4);
  });

  it('bed rest spares the arms and hits the calf harder than the thigh', () => {
    const lost = (group: string): number => changes(`muscle-size-${group}`, [30], [bed(30)])[0]!;
    expect(lost('elbow-flexors')).toBeGreaterThan(-2);
    expect(lost('plantar-flexors')).toBeLessThan(lost('knee-extensors'));
    expect(lost('knee-extensors')).toBeLessThan(-5);
  });

  it('a cast costs only the muscles inside it', () => {
    const arm = [makeEvent('limb-immobilisation', 0, 21, { site: 'wrist' })];
    expect(changes('muscle-size-grip', [21], arm)[0]).toBeLessThan(-5);
    expect(changes('muscle-size-knee-extensors', [21], arm)[0]).toBeCloseTo(0, 6);
  });

  it('old people recover more slowly with the same training', () => {
    const events = [bed(14), makeEvent('training', 14, 70)];
    const back = (age: number): number =>
      changes('muscle-size-knee-extensors', [70], events, age)[0]! -
      changes('muscle-size-knee-extensors', [14], events, age)[0]!;
    expect(back(75)).toBeLessThan(0.85 * back(25));
  });

  it('a muscle with no nerve gains nothing from training before the nerve arrives', () => {
    const cut = makeEvent('nerve-injury', 0, 400, { distanceMm: 300, muscles: 'knee-extensors' });
    const training = makeEvent('training', 0, 400);
    const alone = changes('strength-isometric-knee-extensors', [200], [cut])[0]!;
    const trained = changes('strength-isometric-knee-extensors', [200], [cut, training])[0]!;
    expect(trained).toBeCloseTo(alone, 3);
    const after = changes(
      'strength-isometric-knee-extensors',
      [390, 700],
      [makeEvent('nerve-injury', 0, 800, { distanceMm: 300, muscles: 'knee-extensors' })],
    );
    expect(after[1]!).toBeGreaterThan(after[0]! + 5);
  });

  it('a nerve that is too far from its muscle comes too late', () => {
    const far = makeEvent('nerve-injury', 0, 1500, { distanceMm: 800, muscles: 'grip' });
    expect(changes('strength-isometric-grip', [1400], [far])[0]).toBeLessThan(-95);
  });

  it('lean mass rises on anamorelin and strength does not', () => {
    const events = [makeEvent('anamorelin', 0, 84)];
    expect(changes('fat-free-mass', [84], events, 55)[0]).toBeGreaterThan(1);
    expect(changes('grip-strength', [84], events, 55)[0]).toBeLessThan(0.1);
  });

  it('keeps tests apart: the trained lift gains most, grip hardly anything beyond its muscle', () => {
    const events = [makeEvent('training', 0, 84, { muscles: 'legs' })];
    const [lift, still] = ['strength-one-rm-knee-extensors', 'strength-isometric-knee-extensors'].map(
      (id) => changes(id, [84], events)[0]!,
    );
    expect(lift!).toBeGreaterThan(still! + 5);
    expect(changes('grip-strength', [84], events)[0]).toBeCloseTo(0, 6);
  });

  it('critical illness wastes three times as fast as bed rest or more', () => {
    const icu = changes('muscle-size-knee-extensors', [10], [makeEvent('icu-stay', 0, 10)])[0]!;
    expect(icu / changes('muscle-size-knee-extensors', [10], [bed(10)])[0]!).toBeGreaterThan(3);
  });

  it('nothing that changes nothing changes anything in the young', () => {
    for (const group of muscleGroups) {
      expect(changes(`muscle-size-${group}`, [1, 100, 365], [makeEvent('usual-activity', 0, 365)])).toEqual([0, 0, 0]);
      expect(changes(`strength-isometric-${group}`, [100], [])[0]).toBeCloseTo(0, 12);
    }
    expect(changes('body-weight', [300], [])[0]).toBeCloseTo(0, 9);
  });

  it('strength ages faster than size', () => {
    const size = changes('fat-free-mass', [3650], [], 70)[0]!;
    const strength = changes('strength-isokinetic-knee-extensors', [3650], [], 70)[0]!;
    expect(strength).toBeLessThan(2 * size);
  });

  it('weight lost on a diet is mostly fat, and training keeps lean mass', () => {
    const diet = makeEvent('weight-loss-diet', 0, 180, { targetPercent: 12 });
    const lean = changes('fat-free-mass', [180], [diet])[0]!;
    const weight = changes('body-weight', [180], [diet])[0]!;
    expect((lean * 50) / (weight * 70)).toBeLessThan(0.5);
    expect(changes('fat-free-mass', [180], [diet, makeEvent('training', 0, 180)])[0]).toBeGreaterThan(lean);
  });
});

describe('the arms of the studies', () => {
  it('anamorelin arms gain lean mass in the model as in the trials', () => {
    for (const id of ['G081', 'G082']) {
      const arm = studyArms.find((one) => one.id === id)!;
      expect(predictArm(arm, populationValues).changePercent).toBeGreaterThan(1);
    }
  });
});
