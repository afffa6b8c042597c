import type { Issue, Place } from '../observations/issue.ts';
import type { Observation, PersonRecord } from '../observations/observation.ts';
import type { CsvMapping } from './csv-mapping.ts';
import type { ParseYaml } from './read-yaml.ts';

/** One person as read, with what was wrong in that person's part of the file. */
export interface RecordRead {
  record: PersonRecord;
  issues: Issue[];
}

/** What a file gave: people in the order of the file, and the issues that belong to no single person. */
export interface ReadResult {
  records: RecordRead[];
  issues: Issue[];
}

/** Bytes of a gzip file that could be restored; `truncated` when the file ends early. */
export interface Gunzipped {
  bytes: Uint8Array;
  truncated: boolean;
}

export interface ReadOptions {
  /** Named in issues; its ending helps to tell formats apart. */
  fileName?: string;
  /** Today (YYYY-MM-DD): the day of assessment where the file names none, and the limit for dates. */
  asOf: string;
  /** Which column of a table is what. Without it, a header of catalogue ids maps itself. */
  mapping?: CsvMapping;
  /** `parseAllDocuments` of the `yaml` package; without it YAML is an issue, not a record. May throw. */
  parseYaml?: ParseYaml;
  /** A gzip reader; without it gzip is an issue. May throw. */
  gunzip?: (bytes: Uint8Array) => Gunzipped;
  /** Ids of findings known beyond the measure catalogue. */
  careFindings?: readonly string[];
  /** Filled with where each observation that was read stands in the file. */
  places?: Map<Observation, Place>;
}

/** About one gigabyte of records: more people than this are not held in memory at once; a larger file is read line by line, or as a cohort. */
export const mostPeople = 500_000;
