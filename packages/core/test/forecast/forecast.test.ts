import { createHash } from 'node:crypto';
import { explainForecast } from '@thew/core/forecast/attribution';
import { checkAgainstForecast, compareScenarios } from '@thew/core/forecast/compare';
import { timeToTarget } from '@thew/core/forecast/crossing';
import { forecast } from '@thew/core/forecast/forecast';
import { goalsFor } from '@thew/core/forecast/goals';
import { doseFor } from '@thew/core/forecast/inverse';
import { drawMembers } from '@thew/core/forecast/members';
import type { ForecastEvent, ForecastRequest } from '@thew/core/forecast/request';
import { beforeUpdate } from '@thew/core/forecast/update-members';
import { eventKinds } from '@thew/core/knowledge/models/event-kinds';
import { svgWords } from '@thew/core/presentation/forecast-report';
import { forecastSvg } from '@thew/core/presentation/forecast-svg';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const thigh = 'muscle-size-knee-extensors';

function request(events: ForecastEvent[], rest: Partial<ForecastRequest> = {}): ForecastRequest {
  const person = {
    ageYears: 72,
    sex: 'female' as const,
    weightKg: 64,
    measurements: [{ measure: 'gait-speed', day: 0, value: 0.7 }],
    history: [],
  };
  return { person, asOf: '2026-11-22', scenario: { id: 's', events }, members: 200, horizonDays: 90, ...rest };
}

const last = (result: ReturnType<typeof forecast>, measure: string): number =>
  result.series.find((series) => series.measure === measure)!.median.at(-1)!;
const bed: ForecastEvent = { kind: 'bed-rest', startDay: 0, endDay: 21 };

describe('the ensemble', () => {
  it('the same seed gives the same bytes, today and on any engine', () => {
    const story = request([bed, { kind: 'training', startDay: 21, sessionsPerWeek: 3 }], {
      measures: [thigh, 'gait-speed', 'body-weight'],
      seed: 7,
    });
    const text = JSON.stringify(forecast(story));
    expect(JSON.stringify(forecast(story))).toBe(text);
    expect(
      createHash('sha256')
        .update(JSON.stringify(forecast(story).series))
        .digest('hex'),
    ).toMatchSnapshot();
  });

  it('member i is the same person in a small and in a large ensemble', () => {
    const [small, large] = [drawMembers(10, 5), drawMembers(1000, 5)];
    expect([...large.disuse.slice(0, 10)]).toEqual([...small.disuse]);
    expect(drawMembers(10, 6).disuse).not.toEqual(small.disuse);
  });

  it('responses have the mean 1 and the spread they are said to have', () => {
    const { disuse } = drawMembers(20000, 1);
    const mean = disuse.reduce((a, b) => a + b, 0) / disuse.length;
    const sd = Math.sqrt(disuse.reduce((sum, value) => sum + (value - mean) ** 2, 0) / disuse.length);
    expect(mean).toBeCloseTo(1, 1);
    expect(sd).toBeCloseTo(Math.sqrt(1.25 * 1.04 - 1), 1);
  });

  it('bands contain each other', () => {
    const { series } = forecast(request([bed], { measures: [thigh, 'gait-speed'] }));
    for (const one of series) {
      one.median.forEach((median, i) => {
        const ladder = [
          one.lower95[i]!,
          one.lower80[i]!,
          one.lower50[i]!,
          median,
          one.upper50[i]!,
          one.upper80[i]!,
          one.upper95[i]!,
        ];
        expect([...ladder].sort((a, b) => a - b)).toEqual(ladder);
      });
    }
  });

  it('more of a dose never does less, for training, bed days, steroid and protein', () => {
    const final = (events: ForecastEvent[]): number => last(forecast(request(events, { measures: [thigh] })), thigh);
    const rising = (values: number[]): void => {
      for (let i = 1; i < values.length; i++) expect(values[i]!).toBeGreaterThanOrEqual(values[i - 1]! - 1e-9);
    };
    rising([0, 1, 2, 3, 4, 5].map((sessionsPerWeek) => final([{ kind: 'training', startDay: 0, sessionsPerWeek }])));
    rising([60, 30, 14, 7, 0].map((endDay) => final([{ kind: 'bed-rest', startDay: 0, endDay }])));
    rising(
      [60, 20, 5, 0].map((prednisoneMgPerDay) => final([{ kind: 'glucocorticoids', startDay: 0, prednisoneMgPerDay }])),
    );
    rising([0.5, 0.8, 1.2, 1.6].map((gramsPerKg) => final([bed, { kind: 'protein-intake', startDay: 0, gramsPerKg }])));
  });
});

describe('a person’s own measurements', () => {
  const measurements = (value: number) => [
    { measure: 'knee-extension-force', day: -30, value: 300, sem: 6 },
    { measure: 'knee-extension-force', day: -1, value, sem: 6 },
  ];
  const history: ForecastEvent[] = [{ kind: 'bed-rest', startDay: -30, endDay: 30 }];
  const person = (value: number) => ({
    ageYears: 40,
    sex: 'male' as const,
    measurements: measurements(value),
    history,
  });

  it('someone who lost little so far is forecast to lose less than someone who lost much', () => {
    const lossOf = (value: number): number =>
      last(forecast(request([], { person: person(value), horizonDays: 30, measures: [thigh], members: 1000 })), thigh);
    expect(lossOf(285)).toBeGreaterThan(lossOf(200));
  });

  it('says how many members agree, and that a single value teaches no response', () => {
    const two = forecast(request([], { person: person(250), members: 1000 }));
    expect(two.personal.basis).toBe('person');
    expect(two.personal.effectiveSampleSize).toBeGreaterThan(20);
    expect(two.personal.effectiveSampleSize).toBeLessThan(1000);
    expect(forecast(request([])).personal).toMatchObject({ basis: 'population', used: 1, informative: 0 });
  });

  it('before and after the update can be shown side by side', () => {
    const after = request([], { person: person(285), members: 500 });
    expect(beforeUpdate(after).person.measurements).toHaveLength(1);
    expect(forecast(beforeUpdate(after)).personal.basis).toBe('population');
  });

  it('starts where the person was measured, in the measure’s unit', () => {
    const series = forecast(request([], { members: 1000 })).series.find((one) => one.measure === 'gait-speed')!;
    expect(series.unit).toBe('m/s');
    expect(series.median[0]).toBeCloseTo(0.7, 1);
    expect(series.lower95[0]).toBeLessThan(0.65);
  });

  it('rings when a new value leaves the band and not for one inside it', () => {
    const start = request([], { members: 500 });
    const earlier = forecast(start);
    const check = (value: number) =>
      checkAgainstForecast(earlier, [{ measure: 'gait-speed', day: 60, value }], start.person)[0]!.status;
    expect(check(0.7)).toBe('inside');
    expect(check(0.2)).toBe('below');
    expect(check(1.6)).toBe('above');
  });
});

describe('questions turned round', () => {
  it('finds the least dose that reaches a goal by a day', () => {
    const answer = doseFor(request([]), { measure: 'gait-speed', value: 0.73, direction: 'at-least' }, 84);
    expect(answer.status).toBe('reachable');
    expect(answer.best!.probability).toBeGreaterThan(0.5);
    const sorted = answer.doses
      .filter((dose) => dose.gramsPerKg === 0.8)
      .sort((a, b) => a.sessionsPerWeek - b.sessionsPerWeek);
    for (let i = 1; i < sorted.length; i++)
      expect(sorted[i]!.probability).toBeGreaterThanOrEqual(sorted[i - 1]!.probability - 0.02);
  });

  it('says so when the goal is met, out of reach, or only later', () => {
    const goal = (value: number) => ({ measure: 'gait-speed', value, direction: 'at-least' as const });
    expect(doseFor(request([]), goal(0.5), 84).status).toBe('already-met');
    const never = doseFor(request([]), goal(2.5), 84);
    expect(never.status).toBe('not-reachable');
    expect(never.likelyDate).toBeNull();
    const later = doseFor(request([]), goal(0.74), 7);
    expect(later.status).toBe('unlikely-by-then');
    expect(later.likelyDay).toBeGreaterThan(7);
  });

  it('cannot tell about a measure that was never taken', () => {
    expect(doseFor(request([]), { measure: 'grip-strength', value: 20, direction: 'at-least' }, 84).status).toBe(
      'cannot-tell',
    );
  });

  it('tells when a person falls below a line', () => {
    const crossing = timeToTarget(request([{ kind: 'bed-rest', startDay: 0, endDay: 90 }]), {
      measure: thigh,
      value: 90,
      direction: 'at-least',
    });
    expect(crossing.lostDay.p50).toBeGreaterThan(10);
    expect(crossing.lostDay.p50).toBeLessThan(70);
    expect(crossing.lostDay.p10!).toBeLessThan(crossing.lostDay.p50!);
  });

  it('names goals a person would name', () => {
    expect(goalsFor(request([]).person).map((goal) => goal.id)).toContain('rise-unaided');
  });
});

describe('why', () => {
  it('parts of the change add up to the change', () => {
    const events: ForecastEvent[] = [
      bed,
      { kind: 'training', startDay: 21 },
      { kind: 'glucocorticoids', startDay: 0, prednisoneMgPerDay: 20 },
    ];
    const why = explainForecast(request(events), thigh);
    const sum = why.drivers.reduce((total, driver) => total + driver.points, 0);
    expect(sum).toBeCloseTo(why.totalPoints, 9);
    const points = Object.fromEntries(why.drivers.map((driver) => [driver.driver, driver.points]));
    expect(points['bed-rest']).toBeLessThan(0);
    expect(points.training).toBeGreaterThan(0);
    expect(points.glucocorticoids).toBeLessThan(0);
    expect(why.lastingPoints).toBeLessThan(0);
    expect(why.lastingPoints).toBeGreaterThan(-1);
    for (const driver of why.drivers) expect(driver.sources).not.toBe('');
  });

  it('the effect of a scenario has no noise from the draw', () => {
    const same = compareScenarios(request([bed]), { id: 't', events: [bed] }, thigh, 60)!;
    expect([same.lower80, same.median, same.upper80]).toEqual([0, 0, 0]);
    const trained = compareScenarios(
      request([bed]),
      { id: 't', events: [bed, { kind: 'training', startDay: 21 }] },
      thigh,
      60,
    )!;
    expect(trained.better).toBe(1);
  });
});

describe('bad input', () => {
  const codes = (events: ForecastEvent[], rest: Partial<ForecastRequest> = {}): string[] =>
    forecast(request(events, { measures: [thigh], ...rest })).issues.map((issue) => issue.code);

  it('is told and does not throw', () => {
    expect(codes([{ kind: 'no-such-thing' }])).toEqual(['unknown-event']);
    expect(codes([{ kind: 'bed-rest', startDay: 10, endDay: 5 }])).toEqual(['negative-duration']);
    expect(codes([{ kind: 'bed-rest', start: 'soon', end: '2026-12-01' }])).toEqual(['not-a-date']);
    expect(codes([{ kind: 'glucocorticoids', prednisoneMgPerDay: 900 }])).toEqual(['outside-hard-range']);
    expect(codes([{ kind: 'glucocorticoids' }])).toEqual(['missing-number']);
    expect(codes([{ kind: 'training', modality: 'levitation' }])).toEqual(['unknown-option']);
    expect(codes([{ kind: 'training', sesionsPerWeek: 4 }])).toEqual(['unknown-field']);
    expect(codes([bed, { kind: 'reduced-steps', startDay: 5, endDay: 9, stepsPerDay: 3000 }])).toEqual([
      'contradictory-events',
    ]);
    expect(codes([bed, { kind: 'icu-stay', startDay: 5, endDay: 9 }])).toEqual([]);
    expect(codes([], { horizonDays: 4000 })).toEqual(['outside-hard-range']);
    expect(codes([], { members: -3 })).toEqual(['outside-hard-range']);
    expect(codes([], { asOf: 'yesterday' })).toEqual(['not-a-date']);
    expect(codes([], { measures: ['luck'] })).toEqual(['unknown-measure']);
  });

  it('a hospital stay goes on after the intensive care inside it', () => {
    const stay: ForecastEvent = { kind: 'hospital-stay', startDay: 0, endDay: 30 };
    const final = (events: ForecastEvent[]): number =>
      last(forecast(request(events, { measures: [thigh], horizonDays: 30 })), thigh);
    const icu: ForecastEvent = { kind: 'icu-stay', startDay: 5, endDay: 10 };
    expect(final([stay, icu])).toBeLessThan(final([{ ...stay, endDay: 5 }, icu]));
  });

  it('a life may hold events that the forecast knows nothing of', () => {
    const history: ForecastEvent[] = [
      { kind: 'bereavement', start: '2026-03-01' },
      { kind: 'icu', startDay: -30, endDay: -20 },
    ];
    const { issues } = forecast(request([], { person: { ageYears: 60, measurements: [], history } }));
    expect(issues.map((issue) => [issue.code, issue.severity])).toEqual([['unknown-event', 'warning']]);
  });

  it('no issue repeats a value of the person', () => {
    const { issues } = forecast(request([{ kind: 'glucocorticoids', prednisoneMgPerDay: 917 }]));
    expect(JSON.stringify(issues)).not.toContain('917');
  });

  it('any story of known and unknown events gives numbers', () => {
    const event = fc.record({
      kind: fc.constantFrom(...eventKinds.map((kind) => kind.id), 'unknown'),
      startDay: fc.integer({ min: -400, max: 400 }),
      endDay: fc.integer({ min: -400, max: 800 }),
      prednisoneMgPerDay: fc.double({ min: -10, max: 500 }),
      gramsPerKg: fc.double(),
      distanceMm: fc.integer({ min: -5, max: 2000 }),
      stepsPerDay: fc.integer({ min: -5, max: 60000 }),
      kcalPerDay: fc.integer({ min: -9000, max: 9000 }),
    });
    fc.assert(
      fc.property(fc.array(event, { maxLength: 6 }), fc.integer({ min: 1, max: 120 }), (events, age) => {
        const person = { ageYears: age, measurements: [], history: [] };
        const result = forecast(
          request(events as ForecastEvent[], {
            person,
            members: 5,
            measures: [thigh, 'gait-speed', 'fat-free-mass', 'body-weight'],
          }),
        );
        for (const series of result.series)
          expect(
            [...series.lower95, ...series.median, ...series.upper95].every(
              (value) => Number.isFinite(value) && value >= 0,
            ),
          ).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('beyond the studies', () => {
  it('is marked for age, length and unknown age', () => {
    const marked = (events: ForecastEvent[], ageYears?: number, horizonDays = 90) =>
      forecast(
        request(events, {
          horizonDays,
          measures: [thigh],
          person: { ...(ageYears === undefined ? {} : { ageYears }), measurements: [], history: [] },
        }),
      ).extrapolated.map((one) => one.code);
    expect(marked([{ kind: 'bed-rest', startDay: 0, endDay: 21 }], 40)).toEqual([]);
    expect(marked([bed], 92)).toContain('age-not-studied');
    expect(marked([{ kind: 'bed-rest', startDay: 0, endDay: 300 }], 40, 300)).toContain('length-not-studied');
    expect(marked([bed])).toContain('age-unknown');
    expect(marked([], 40, 1000)).toContain('horizon-long');
  });
});

describe('the fan chart', () => {
  it('is well-formed, names its measure and hatches what was not studied', () => {
    const result = forecast(
      request([{ kind: 'bed-rest', startDay: 0, endDay: 90 }], {
        person: { ageYears: 90, measurements: [], history: [] },
        measures: [thigh],
      }),
    );
    const svg = forecastSvg(result, svgWords(result), result);
    expect(svg).toContain('Muscle size, knee extensors');
    expect(svg).toContain('url(#beyond)');
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    expect(svg.match(/<(path|text|rect|line)\b/g)!.length).toBeGreaterThan(12);
  });
});
