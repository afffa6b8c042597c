import { explainForecast } from '@thew/core/forecast/attribution';
import { forecast } from '@thew/core/forecast/forecast';
import { personOf } from '@thew/core/forecast/person-of-record';
import type { ForecastEvent, ForecastRequest } from '@thew/core/forecast/request';
import { readText } from '@thew/core/input/read';
import { describe, expect, it } from 'vitest';

const person = { ageYears: 40, measurements: [], history: [] };
const request = (events: ForecastEvent[], rest: Partial<ForecastRequest> = {}): ForecastRequest => ({
  person,
  scenario: { id: 't', events },
  asOf: '2026-11-22',
  horizonDays: 21,
  members: 200,
  ...rest,
});

const ends = (events: ForecastEvent[], measures: string[], rest: Partial<ForecastRequest> = {}): number[] =>
  forecast(request(events, { measures, ...rest })).series.map((series) => series.median.at(-1)!);

const cast = (side?: string): ForecastEvent => ({
  kind: 'cast',
  startDay: 0,
  endDay: 21,
  site: 'leg',
  ...(side && { side }),
});
const thigh = ['muscle-size-knee-extensors-left', 'muscle-size-knee-extensors', 'muscle-size-knee-extensors-right'];

describe('a cast on one limb', () => {
  it('costs that limb, not the other, and half of what both lose together', () => {
    const [left, both, right] = ends([cast('left')], thigh);
    expect(left!).toBeLessThan(93);
    expect(right!).toBeCloseTo(100, 1);
    expect(both!).toBeCloseTo((left! + right!) / 2, 0);
  });

  it('is the same cast on the other side', () => {
    expect(ends([cast('right')], thigh)).toEqual(ends([cast('left')], thigh).reverse());
  });

  it('costs both limbs where nobody says which', () => {
    const [left, both, right] = ends([cast()], thigh);
    expect([left, right]).toEqual([both, both]);
    expect(ends([cast('both')], thigh)).toEqual([left, both, right]);
  });

  it('leaves bed rest to both sides, and may meet training of the other leg', () => {
    const bed: ForecastEvent = { kind: 'bed-rest', startDay: 0, endDay: 21 };
    const [left, , right] = ends([cast('left'), bed], thigh);
    expect(right!).toBeLessThan(96);
    expect(left!).toBeLessThan(right!);
    const trained = ends([cast('left'), { kind: 'training', startDay: 0, side: 'right' }], thigh);
    expect(trained[2]!).toBeGreaterThan(101);
    expect(trained[0]!).toBeLessThan(93);
  });

  it('is not trained by a programme of the whole body, but by a current or by work meant for it', () => {
    const trained = (extra: Record<string, unknown>): number =>
      ends([cast('left'), { kind: 'training', startDay: 0, endDay: 21, sessionsPerWeek: 5, ...extra }], thigh)[0]!;
    const [alone] = ends([cast('left')], thigh);
    expect(trained({})).toBeCloseTo(alone!, 6);
    expect(trained({ modality: 'stimulation' })).toBeGreaterThan(alone! + 1);
    expect(trained({ muscles: 'knee-extensors' })).toBeGreaterThan(alone! + 1);
  });

  it('shows both limbs when nothing else is asked for', () => {
    const { series } = forecast(request([{ ...cast('left'), site: 'wrist' }]));
    expect(series.map((one) => one.measure)).toEqual(
      expect.arrayContaining(['muscle-size-grip-left', 'muscle-size-grip-right']),
    );
  });

  it('a side that is none is told', () => {
    const { issues } = forecast(request([cast('upper')], { measures: thigh }));
    expect(issues.map((issue) => issue.code)).toEqual(['unknown-option']);
  });
});

describe('a limb that was measured', () => {
  const file = (side: string) =>
    JSON.stringify({
      thew: 1,
      person: { id: 'p', sex: 'male', birthDate: '1980-05-02' },
      asOf: '2026-11-22',
      observations: [{ measure: 'grip-strength', value: 44, unit: 'kg', date: '2026-11-22', side }],
      events: [{ kind: 'cast', start: '2026-11-22', end: '2026-12-13', site: 'wrist', side: 'left' }],
    });
  const personWith = (side: string) =>
    personOf(readText(file(side), { fileName: 'p.json', asOf: '2026-11-22' }).records[0]!.record);
  const grip = (side: string, measure = 'grip-strength'): number =>
    ends([], [measure], { person: personWith(side) })[0]!;

  it('is forecast on its own side, and the other limb from it', () => {
    expect(grip('right')).toBeCloseTo(44, 0);
    expect(grip('left')).toBeLessThan(40);
    expect(grip('right', 'grip-strength-left')).toBeCloseTo(grip('left'), 0);
  });

  it('starts from the measured value exactly', () => {
    const [series] = forecast(request([], { person: personWith('right'), measures: ['grip-strength'] })).series;
    expect(series!.median[0]).toBe(44);
    expect(series!.measured).toEqual({ date: '2026-11-22', value: 44 });
  });

  it('is explained on its side', () => {
    const drivers = (side: string) =>
      explainForecast(request([], { person: personWith(side) }), 'grip-strength').drivers;
    const cost = (side: string) => drivers(side).find(({ driver }) => driver === 'limb-immobilisation')!.points;
    expect(cost('right')).toBeCloseTo(0, 9);
    expect(cost('left')).toBeLessThan(-5);
  });

  it('its record calls events by the names of the forecast', () => {
    expect(personWith('left').history.map(({ kind, side }) => [kind, side])).toEqual([['limb-immobilisation', 'left']]);
  });
});
