/** Reference values as they are kept: one file per published or computed table, numbers as short text tables. */

/** How a value becomes a centile: see `assessment/norm-score.ts`. */
export type ReferenceForm =
  /** Cole's L, M, S (Box-Cox Cole-Green) by age. */
  | 'lms'
  /** Box-Cox Cole-Green or Box-Cox t with the median depending on age and height. */
  | 'age-height-grid'
  /** Printed percentiles only. */
  | 'percentiles'
  | 'mean-sd'
  /** A mean without spread: says what is usual, gives no centile. */
  | 'mean'
  /** Mean or upper limit of "usual": a value beyond it is worse than average. */
  | 'limit'
  /** Young-adult mean and SD, or cut-points at −1 and −2 SD: gives T. */
  | 'young-adult'
  /** Regression: predicted value, per cent predicted, lower limit of normal. */
  | 'equation';

/** Who was measured: a percentile of the general population includes illness, one of screened people does not. */
export type Sampled = 'general population' | 'screened healthy' | 'apparently healthy' | 'own sample';

/** `completed`: rows hold for completed years; `exact`: rows are points, interpolated between. */
export type AgeReading = 'completed' | 'exact';

export interface ReferenceTable {
  /** Catalogue id of the measure under which the result is listed. */
  measure: string;
  /** The number compared, where it is not the measure itself (`grip-per-bmi`, …): `assessment/norm-quantity.ts`. */
  quantity?: string;
  /** Name of an equation or cohort inside the reference. */
  name?: string;
  unit: string;
  form: ReferenceForm;
  ages: AgeReading;
  worse: 'lower' | 'higher' | 'neither';
  sampled: Sampled;
  population: string;
  protocol: string;
  /** Methods of the measure these values hold for; another known method excludes (`strict`) or is noted. */
  methods?: readonly string[];
  strictMethod?: boolean;
  /** Make of the DXA scanner. */
  device?: 'hologic' | 'lunar';
  /** Total number of people where the source gives it for the whole table. */
  n?: number;
  /** Codes a reader must see with every result. */
  notes?: readonly string[];
  /** Header line, then one line per row; `-` is missing, `20-29` a range. Columns: `reference-rows.ts`. */
  rows?: string;
  grid?: Readonly<Record<'male' | 'female', AgeHeightGrid>>;
}

/** Medians by age (lines) and height (columns, 1 cm apart); the other parameters are constant per sex. */
export interface AgeHeightGrid {
  firstAge: number;
  firstHeightCm: number;
  sigma: number;
  nu: number;
  /** Degrees of freedom of the Box-Cox t; absent for Box-Cox Cole-Green. */
  tau?: number;
  mu: string;
}

export interface Reference {
  /** File name of the evidence table, underscores as hyphens. */
  id: string;
  title: string;
  citation: string;
  doi?: string;
  url?: string;
  licence: string;
  /** Limits that apply to the reference as a whole. */
  caution?: string;
  tables: readonly ReferenceTable[];
}
