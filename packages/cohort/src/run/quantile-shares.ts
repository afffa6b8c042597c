/** The quantiles that describe a measure. */
export const quantileShares = { p5: 0.05, p25: 0.25, p50: 0.5, p75: 0.75, p95: 0.95 } as const;
