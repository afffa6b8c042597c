/** What the screen shows and what was tried, as it stands in the address. */
export interface ForecastSettings {
  /** Id of the measure that is forecast. */
  show?: string;
  /** Days ahead. */
  ahead: number;
  /** Day of the goal (YYYY-MM-DD). */
  by?: string;
  levers: Partial<Levers>;
  inBedBy?: InBedBy;
}

/** How one exercises in bed; names of the model's modalities. */
export const inBedWays = ['band', 'resistance', 'aerobic', 'stimulation'] as const;

export type InBedBy = (typeof inBedWays)[number];

/** What a person can change. Grams of protein are for each kilogram of body weight and day. */
export interface Levers {
  training: number;
  protein: number;
  bed: number;
  illness: number;
  /** Sessions a week on the days in bed or in hospital. */
  inBed: number;
}

export type LeverName = keyof Levers;

export const leverNames = ['training', 'protein', 'bed', 'illness', 'inBed'] as const satisfies readonly LeverName[];

/** How far each lever goes; within what the studies of the model used (our judgement). */
export const leverRange: Readonly<Record<LeverName, { low: number; high: number; step: number }>> = {
  training: { low: 0, high: 4, step: 1 },
  protein: { low: 0.4, high: 2, step: 0.1 },
  bed: { low: 0, high: 60, step: 1 },
  illness: { low: 0, high: 30, step: 1 },
  inBed: { low: 0, high: 7, step: 1 },
};

export const horizons = [91, 182, 365] as const;

/** A lever's number brought onto its scale; nothing where it is no number. */
export function onScale(name: LeverName, value: unknown): number | undefined {
  const number = typeof value === 'number' ? value : typeof value === 'string' ? Number(value) : Number.NaN;
  if (!Number.isFinite(number)) return undefined;
  const { low, high, step } = leverRange[name];
  const steps = Math.round((Math.min(high, Math.max(low, number)) - low) / step);
  return Number((low + steps * step).toFixed(2));
}

const isDate = (text: unknown): text is string =>
  typeof text === 'string' && /^\d{4}-\d\d-\d\d$/.test(text) && Number.isFinite(Date.parse(text));

const isInBedBy = (value: unknown): value is InBedBy => (inBedWays as readonly unknown[]).includes(value);

/** Reads the address; what cannot be read is left out. */
export function readSettings(search: Readonly<Record<string, unknown>>): ForecastSettings {
  const levers = Object.fromEntries(
    leverNames.flatMap((name) => {
      const value = onScale(name, search[name]);
      return value === undefined ? [] : [[name, value]];
    }),
  );
  const ahead = horizons.find((days) => days === Number(search.ahead)) ?? 182;
  return {
    ahead,
    levers,
    ...(typeof search.show === 'string' && { show: search.show }),
    ...(isInBedBy(search.inBedBy) && { inBedBy: search.inBedBy }),
    ...(isDate(search.by) && { by: search.by }),
  };
}
