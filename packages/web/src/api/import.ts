import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { CsvMapping } from '@thew/core/input/csv-mapping';
import type { Observation, PersonRecord } from '@thew/core/observations/observation';
import type { ImportReading, ImportRequest, ImportResult } from '@thew/server/routes/api-types';
import { request, sendForm } from './client.ts';

export type { ImportReading, ImportResult };

/** One person of a file: what was read, what was wrong, and which issues are about which observation. */
export type ReadRecord = ImportReading['records'][number];

interface FileToRead {
  file: File;
  mapping?: CsvMapping;
  /** Only look at a table; any other file is read at once. */
  look?: boolean;
}

function readFile({ file, mapping, look }: FileToRead): Promise<ImportReading> {
  const form = new FormData();
  form.set('file', file, file.name);
  if (mapping) form.set('mapping', JSON.stringify(mapping));
  if (look) form.set('look', 'only');
  return sendForm<ImportReading>('/import/read', form);
}

/** Reads a file and says what is in it; nothing is stored. */
export const useReadFile = () => useMutation({ mutationFn: readFile });

/** So much of a table is read to show what a mapping makes of it. */
const previewBytes = 200_000;

/** The beginning of a file up to the end of a line, so that no row is cut in two. */
async function beginningOf(file: File): Promise<File> {
  if (file.size <= previewBytes) return file;
  const bytes = new Uint8Array(await file.slice(0, previewBytes).arrayBuffer());
  const end = bytes.lastIndexOf(0x0a) + 1;
  return new File([bytes.subarray(0, end === 0 ? bytes.length : end)], file.name);
}

/** What the beginning of a table becomes with a mapping. */
export const usePreview = (file: File, mapping: CsvMapping) =>
  useQuery({
    queryKey: ['import', 'preview', file.name, file.size, file.lastModified, mapping],
    queryFn: async () => readFile({ file: await beginningOf(file), mapping }),
    placeholderData: (before: ImportReading | undefined) => before,
    staleTime: 60_000,
  });

/** Stores records that were reviewed. */
export const useImport = () => {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (records: ImportRequest['records']) => request<ImportResult>('POST', '/import', { records }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['people'] }),
  });
};

/** Answers of one questionnaire and what was measured with them, stored beside what is known of the person. */
export const answersRecord = (
  record: PersonRecord,
  questionnaire: string,
  items: Readonly<Record<string, number | null>>,
  asOf: string,
  observations: Observation[] = [],
): PersonRecord => {
  const { id, sex, birthDate, age, ancestry } = record;
  const about = { ...(sex && { sex }), ...(birthDate && { birthDate }), ...(age !== undefined && { age }) };
  return {
    id,
    ...about,
    ...(ancestry && { ancestry }),
    asOf,
    observations,
    conditions: [],
    medications: [],
    events: [],
    answers: { [questionnaire]: items },
  };
};
