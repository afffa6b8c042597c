import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { PersonRecord } from '@thew/core/observations/observation';
import type { ImportRequest, ImportResult, ImportReview } from '@thew/server/routes/api-types';
import { request, sendFile } from './client.ts';

export type { ImportResult, ImportReview };

/** Reads a file and says what is in it; nothing is stored. */
export const useReviewFile = () =>
  useMutation({ mutationFn: (file: File) => sendFile<ImportReview>('/import/review', file) });

/** Stores records that were reviewed. */
export const useImport = () => {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (records: ImportRequest['records']) => request<ImportResult>('POST', '/import', { records }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['people'] }),
  });
};

/** Answers of one questionnaire, stored beside what is already known of the person. */
export const answersRecord = (
  record: PersonRecord,
  questionnaire: string,
  items: Record<string, number>,
  asOf: string,
): PersonRecord => {
  const { id, sex, birthDate, age, ancestry } = record;
  const about = { ...(sex && { sex }), ...(birthDate && { birthDate }), ...(age !== undefined && { age }) };
  return {
    id,
    ...about,
    ...(ancestry && { ancestry }),
    asOf,
    observations: [],
    conditions: [],
    medications: [],
    events: [],
    answers: { [questionnaire]: items },
  };
};
