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
