/** Straight line from values to pixels, with round ticks. */
export interface Scale {
  at: (value: number) => number;
  ticks: number[];
}

function roundStep(span: number, count: number): number {
  const rough = span / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5, 10].find((one) => one * power >= rough) ?? 10;
  return factor * power;
}

/** Ends are moved out to ticks. */
export function scaleOf(low: number, high: number, from: number, to: number, count = 5): Scale {
  const step = roundStep(Math.max(high - low, 1e-9), count);
  const [first, last] = [Math.floor(low / step + 1e-9) * step, Math.ceil(high / step - 1e-9) * step];
  const ticks = Array.from({ length: Math.round((last - first) / step) + 1 }, (_, index) =>
    Number((first + index * step).toPrecision(10)),
  );
  const at = (value: number) => from + ((value - first) / (last - first || 1)) * (to - from);
  return { at, ticks };
}

/** Steps between days that people count in: days, weeks, months of 30, quarters, years. */
const daySteps = [1, 2, 5, 7, 14, 30, 60, 90, 180, 365, 730, 1825, 3650];

/** From day 0 to the last day and no further, with at most five ticks after day 0. */
export function dayScale(last: number, from: number, to: number): Scale {
  const step = daySteps.find((one) => last / one <= 5) ?? last;
  const ticks = Array.from({ length: Math.floor(last / step + 1e-9) + 1 }, (_, index) => index * step);
  return { at: (day) => from + (day / (last || 1)) * (to - from), ticks };
}
