import { readdirSync, readFileSync } from 'node:fs';

export interface Expected {
  result?: string;
  score?: number;
  scoreRange?: [number, number];
  variants?: Record<string, string>;
  notExcluded?: string[];
  /** Parts of the definition: met, not-met or unknown. */
  findings?: Record<string, string>;
}

export interface Case {
  id: string;
  title: string;
  at: string;
  given: { asOf: string };
  expect: Record<string, Expected>;
}

const folder = new URL('../../../../conformance/', import.meta.url);

export const caseFiles = readdirSync(folder).filter((name) => /^criteria-cases.*\.json$/.test(name));

export const readCases = (file: string): Case[] => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Case[];
