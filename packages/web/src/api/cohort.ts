import { useMutation, useQuery } from '@tanstack/react-query';
import { type Issue, request, sendFile } from './client.ts';

/** What the cohort routes answer; the full description is in the server's OpenAPI document. */

export interface Suggestion {
  column: string;
  measure: string;
  unit?: string;
  certainty: 'named' | 'guessed';
}

export interface TableLook {
  tableId?: string;
  columns: readonly string[];
  rows: number;
  suggestions: readonly Suggestion[];
  mapping: string;
  issues: readonly Issue[];
}

export interface Estimate {
  criterion: string;
  result?: string;
  finding?: string;
  standing?: 'met';
  group: Readonly<Record<string, string>>;
  n: number;
  events: number;
  estimate: number;
  ci95: Readonly<Record<'wald' | 'logit' | 'korn-graubard', readonly [number | null, number | null]>>;
  bounds: readonly [number, number];
  unknown: number;
}

export interface PairAgreement {
  a: string;
  b: string;
  n: number;
  kappa: number | null;
  weightedKappa: number | null;
  group: Readonly<Record<string, string>>;
}

export interface CohortResult {
  n: number;
  estimates: readonly Estimate[];
  agreement: readonly PairAgreement[];
  /** Own curves; kept as they are, for the file. */
  centiles: readonly { measure: string; sex: string; hash: string }[];
  attrition: readonly { step: string; n: number; dropped: number; criterion?: string }[];
  about: {
    thew: string;
    engine: string;
    file: string;
    sha256: string | null;
    title: string | null;
    cite: string | null;
    where: string | null;
    by: readonly string[];
    design: { weight: string | null; stratum: string | null; psu: string | null };
  };
}

export interface CohortRun {
  id: string;
  state: 'running' | 'done' | 'failed' | 'cancelled';
  progress: { step: string; done: number; total: number };
  startedAt: string;
  issues: readonly Issue[];
  result: CohortResult | null;
}

/** A table that was uploaded, or a file on the server's machine. */
export interface TableChoice {
  tableId?: string;
  path?: string;
}

export interface RunRequest extends TableChoice {
  mapping?: string;
  by?: string;
  where?: string;
  /** Measures to fit own centile curves to, by id. */
  centiles?: readonly string[];
}

export const useUploadTable = () =>
  useMutation({ mutationFn: (file: File) => sendFile<TableLook>('/import/cohort', file) });

export const useLookAtPath = () =>
  useMutation({ mutationFn: (path: string) => request<TableLook>('POST', '/cohort/tables', { path }) });

export const useStartRun = () =>
  useMutation({ mutationFn: (run: RunRequest) => request<CohortRun>('POST', '/cohort/runs', run) });

export const useStopRun = () =>
  useMutation({ mutationFn: (id: string) => request<void>('DELETE', `/cohort/runs/${id}`) });

const pollMilliseconds = 400;

/** Follows a run until its end. */
export const useRun = (id: string | undefined) =>
  useQuery({
    queryKey: ['cohort', 'runs', id],
    queryFn: () => request<CohortRun>('GET', `/cohort/runs/${id}`),
    enabled: id !== undefined,
    refetchInterval: ({ state }) => (state.data?.state === 'running' ? pollMilliseconds : false),
    staleTime: 0,
  });
