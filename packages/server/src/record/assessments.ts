import { randomUUID } from 'node:crypto';
import type { Assessment } from '@thew/core/assessment/assessment';
import type { Kysely } from 'kysely';
import { type Actor, audit } from './audit.ts';
import type { AssessmentsTable, Tables } from './tables.ts';

export interface StoredAssessment {
  id: string;
  asOf: string;
  knowledgeVersion: string;
  createdAt: string;
  assessment: Assessment;
}

function storedOf(row: AssessmentsTable): StoredAssessment {
  return {
    id: row.id,
    asOf: row.as_of,
    knowledgeVersion: row.knowledge_version,
    createdAt: row.created_at,
    assessment: JSON.parse(row.assessment) as Assessment,
  };
}

/** Keeps an assessment as it was given, with the version of the knowledge it rests on. */
export async function storeAssessment(
  db: Kysely<Tables>,
  personId: string,
  assessment: Assessment,
  knowledgeVersion: string,
  actor: Actor,
): Promise<StoredAssessment> {
  const row = {
    id: randomUUID(),
    person_id: personId,
    as_of: assessment.asOf,
    knowledge_version: knowledgeVersion,
    assessment: JSON.stringify(assessment),
    created_at: actor.at,
  };
  await db.transaction().execute(async (transaction) => {
    await transaction.insertInto('assessments').values(row).execute();
    await audit(transaction, actor, 'assessment.store', personId);
  });
  return storedOf(row);
}

/** Newest first. */
export async function listAssessments(db: Kysely<Tables>, personId: string): Promise<StoredAssessment[]> {
  const rows = await db
    .selectFrom('assessments')
    .selectAll()
    .where('person_id', '=', personId)
    .orderBy('created_at', 'desc')
    .execute();
  return rows.map(storedOf);
}
