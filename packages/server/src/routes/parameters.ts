import { z } from '@hono/zod-openapi';
import * as schemas from './schemas.ts';

/** Pieces that several routes share. */

export const personId = z.object({ id: z.uuid() });

export const asOfQuery = z.object({
  asOf: z.iso.date().optional().openapi({ description: 'Day to assess; by default the day of the newest entry.' }),
});

export function json<T extends z.ZodType>(schema: T, description: string) {
  return { description, content: { 'application/json': { schema } } };
}

export function jsonBody<T extends z.ZodType>(schema: T) {
  return { required: true, content: { 'application/json': { schema } } };
}

const problemContent = { 'application/problem+json': { schema: schemas.problem } };

/** How the answers that are not a success look, for the description; the routes throw `ProblemError`. */
export const problems = {
  default: { description: 'What was wrong', content: problemContent },
};
