import type { Criterion } from '@thew/core/knowledge/criteria/criterion';
import type { Engine } from '../engines/engine.ts';
import type { Mapping } from '../mapping/mapping.ts';
import type { Grouping } from './groups.ts';

export interface Progress {
  /** What is being done, in words. */
  step: string;
  done: number;
  total: number;
}

export interface CohortOptions {
  engine: Engine;
  mapping: Mapping;
  /** The mapping file as written. */
  mappingText: string;
  mappingFile?: string;
  /** Name of the table, for the report. */
  file: string;
  sha256?: string;
  criteria: readonly Criterion[];
  /** Also every documented other reading. */
  variants?: boolean;
  by: readonly Grouping[];
  /** People the estimates are about (an expression); the design keeps everyone. */
  where?: string;
  /** Measures to fit own centile curves to. */
  centiles?: readonly string[];
  /** Also intervals of the quantiles of measures. */
  intervals?: boolean;
  version: string;
  onProgress?: (progress: Progress) => void;
}

/** What has to be read of a table before its SQL can be written. */
export interface KnownOfTable {
  rows: number;
  /** Two rows or more have the same id. */
  repeated: boolean;
  /** Ancestries as they stand in the table, each once; undefined where the mapping reads none as it stands. */
  ancestries: readonly string[] | undefined;
}
