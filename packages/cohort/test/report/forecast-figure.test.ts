import { forecastSection } from '@thew/cohort/report/forecast-section';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyResult, forecastResult, meansOf } from './made-up-result.ts';

const number = (text: string) => Number(text.replace('−', '-').replace('+', ''));

/** Where a value lies by the ticks of a panel: its 0 line, and another tick. */
function valuesOf(panel: string): (y: number) => number {
  const levels = [
    ...panel.matchAll(/class="(?:grid|zero)"[^>]*y1="([\d.]+)"[^>]*\/><text[^>]*>([−\d.]+)(?: %)?<\/text>/g),
  ].map(([, y, value]) => [Number(y), number(value!)] as const);
  const [y0] = levels.find(([, value]) => value === 0)!;
  const [y1, v1] = levels.find(([, value]) => value !== 0)!;
  return (y) => ((y - y0) / (y1 - y0)) * v1;
}

const panelsOf = (page: string): string[] => page.match(/<svg.*?<\/svg>/gs) ?? [];
const rowsOf = (page: string): string[][] =>
  [...page.matchAll(/<tbody>(.*?)<\/tbody>/gs)].map(([, body]) =>
    [...body!.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell]) => cell!),
  );

describe('the figure of a forecast', () => {
  test('a cohort that was not forecast has no part about it', () => {
    expect(forecastSection(emptyResult())).toBe('');
  });

  test('a forecast of nobody says so and draws nothing', () => {
    const page = forecastSection(forecastResult([]));
    expect(page).toContain('nobody');
    expect(page).not.toContain('<svg');
  });

  test('day 0 alone is no forecast to draw, and its table still stands', () => {
    const page = forecastSection(forecastResult(meansOf([[0, 30, 0]])));
    expect(page).not.toContain('<figure');
    expect(page).toContain('<table');
  });

  test('dots lie where the table has the changes, whatever the numbers', () => {
    const change = fc.double({ min: -25, max: 40, noNaN: true });
    const steps = fc.array(fc.tuple(fc.integer({ min: 1, max: 60 }), change), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(fc.double({ min: 1, max: 90, noNaN: true }), steps, (start, list) => {
        let day = 0;
        const days = list.map(([step, more]) => {
          day += step;
          return [day, start * (1 + more / 100), 0.1] as const;
        });
        const page = forecastSection(forecastResult(meansOf([[0, start, 0], ...days])));
        const [panel] = panelsOf(page);
        const valueAt = valuesOf(panel!);
        const drawn = [...panel!.matchAll(/<circle class="dot" cx="[\d.]+" cy="([\d.]+)"/g)].map(([, y]) =>
          valueAt(Number(y)),
        );
        const cells = rowsOf(page)[0]!;
        const table = Array.from({ length: cells.length / 8 }, (_, row) => number(cells[row * 8 + 4]!)).slice(1);
        expect(drawn.length).toBe(days.length);
        // The table has one decimal, the drawing hundredths of a pixel.
        for (const [index, value] of drawn.entries()) expect(Math.abs(value - table[index]!)).toBeLessThan(0.06);
      }),
      { numRuns: 60 },
    );
  });

  test('the 0 % line is always inside the axis, also where everything falls', () => {
    const page = forecastSection(
      forecastResult(
        meansOf([
          [0, 40, 0],
          [30, 30, 1],
          [60, 32, 1],
        ]),
      ),
    );
    const [panel] = panelsOf(page);
    expect(panel).toMatch(/class="zero"/);
    expect(panel).toContain('−20.0 %');
    expect(page).toContain('Grip strength of everyone: −25.0 % at its furthest, on day 30, and −20.0 % on day 60.');
  });

  test('one day ahead is a bar at that day, not a band between days nobody calculated', () => {
    const page = forecastSection(
      forecastResult(
        meansOf([
          [0, 20, 0],
          [180, 22, 0.5],
        ]),
      ),
    );
    const [panel] = panelsOf(page);
    expect(panel).toContain('mean-band bar-end');
    expect(panel).not.toMatch(/<path class="(mean|person)-band/);
    expect(panel).toContain('+10.0 %');
  });

  test('without an interval there is no dark band, and the table says so with a dash', () => {
    const page = forecastSection(
      forecastResult(
        meansOf([
          [0, 20],
          [30, 19],
          [60, 18],
        ]),
      ),
    );
    expect(panelsOf(page)[0]).not.toContain('mean-band');
    expect(panelsOf(page)[0]).toContain('person-band');
    expect(rowsOf(page)[0]![13]).toBe('–');
  });

  test('a mean of nothing on day 0 is shown in its unit, not in per cent of nothing', () => {
    const means = meansOf(
      [
        [0, 0, 0],
        [30, -1.5, 0.2],
        [60, -2, 0.2],
      ],
      { measure: 'body-weight' },
    );
    const page = forecastSection(forecastResult(means));
    expect(page).not.toMatch(/NaN|Infinity/);
    expect(page).toContain('Change (kg)');
    expect(panelsOf(page)[0]).toContain('−2.0 kg on day 60');
  });

  test('groups stand in the order they were asked for, on the same axes, with the few people marked', () => {
    const fall = [
      [0, 30, 0],
      [30, 28, 0.5],
      [60, 27, 0.5],
    ] as const;
    const of = (group: Record<string, string>, n = 100) => meansOf(fall, { group, n });
    const means = [
      of({ age: '80+' }, 12),
      of({ age: '<60' }),
      of({ sex: 'male' }),
      of({}),
      of({ age: '60-79' }),
    ].flat();
    const result = forecastResult(means);
    const page = forecastSection({ ...result, about: { ...result.about, by: ['sex', 'age'] } });
    const names = panelsOf(page).map((panel) => /aria-label="Grip strength, (.*?):/.exec(panel)![1]);
    expect(names).toEqual(['everyone', 'male', 'under 60 years', '60–79 years', '80 years and over']);
    const grids = panelsOf(page).map((panel) => (panel.match(/class="(?:grid|zero)"[^>]*>/g) ?? []).join());
    expect(new Set(grids).size).toBe(1);
    expect(panelsOf(page)[4]).toContain('n 12 ‡');
    expect(page).toContain('‡ Fewer than 30 people');
  });

  test('where most people’s forecast goes beyond what was studied the line is broken', () => {
    const days = [
      [0, 30, 0],
      [30, 28, 0.5],
      [60, 27, 0.5],
    ] as const;
    expect(forecastSection(forecastResult(meansOf(days, { extrapolated: 51 })))).toContain('class="foreseen far"');
    expect(forecastSection(forecastResult(meansOf(days, { extrapolated: 50 })))).not.toContain('foreseen far');
  });

  test('more groups than can be looked at are counted in the note and stay in the table', () => {
    const means = Array.from({ length: 30 }, (_, index) =>
      meansOf(
        [
          [0, 30, 0],
          [30, 29, 0.2],
        ],
        { group: { sex: `code ${index}` } },
      ),
    ).flat();
    const page = forecastSection(forecastResult(means));
    expect(panelsOf(page).length).toBe(24);
    expect(page).toContain('Drawn are 24 of 30 groups');
    expect(rowsOf(page)[0]!.filter((cell) => cell === 'code 29').length).toBe(2);
  });

  test('names from the table of people cannot become markup, in no part of the figure', () => {
    const nasty = '"><script>alert(1)</script><text x="';
    const means = meansOf(
      [
        [0, 30, 0],
        [30, 29, 0.2],
      ],
      { measure: nasty, unit: nasty, group: { [nasty]: nasty } },
    );
    const result = forecastResult(means);
    const forecast = { ...result.forecast!, scenario: { id: nasty, title: nasty }, asOf: nasty };
    const page = forecastSection({ ...result, forecast });
    expect(page).toContain('<figure');
    expect(page).not.toContain('<script');
    expect(page).not.toContain(`="${nasty}`);
    expect(page.match(/<text x="/g)!.length).toBe(page.match(/<text x="[\d.]+" y="[\d.]+" text-anchor/g)!.length);
  });
});
