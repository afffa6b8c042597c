import { conditions } from '@thew/core/knowledge/conditions/catalogue';
import { likelihoods } from '@thew/core/knowledge/conditions/likelihoods';
import { redFlags } from '@thew/core/knowledge/conditions/red-flags';
import { criteria } from '@thew/core/knowledge/criteria/catalogue';
import { drugClasses } from '@thew/core/knowledge/drugs/drugs';
import { findings } from '@thew/core/knowledge/findings/catalogue';
import { innervationCitation } from '@thew/core/knowledge/findings/innervation';
import { exercises } from '@thew/core/knowledge/interventions/catalogue';
import { education } from '@thew/core/knowledge/interventions/education';
import { foods } from '@thew/core/knowledge/interventions/nutrition/foods';
import { findingPrecautions } from '@thew/core/knowledge/interventions/precaution-catalogue';
import { supports } from '@thew/core/knowledge/interventions/support';
import { sourceById, sources } from '@thew/core/knowledge/sources/registry';
import { careSources } from '@thew/core/knowledge/sources/registry-care';
import { innervationSources } from '@thew/core/knowledge/sources/registry-innervation';
import { interventionSources } from '@thew/core/knowledge/sources/registry-interventions';
import { describe, expect, it } from 'vitest';

/** Ids of sources in every citation below a value, however deep it stands. */
function cited(value: unknown, found: Set<string> = new Set()): Set<string> {
  if (typeof value !== 'object' || value === null) return found;
  const { sources: ids, certainty } = value as { sources?: unknown; certainty?: unknown };
  if (Array.isArray(ids) && certainty !== undefined) for (const id of ids) found.add(String(id));
  for (const inner of Object.values(value)) cited(inner, found);
  return found;
}

const shelves = {
  criteria,
  conditions,
  likelihoods,
  redFlags,
  drugClasses,
  findings,
  innervationCitation,
  exercises,
  education,
  foods,
  findingPrecautions,
  supports,
};

describe('the one registry of sources', () => {
  it.each(Object.entries(shelves))('holds every source that the %s cite', (_, shelf) => {
    const ids = cited(shelf);
    expect(ids.size).toBeGreaterThan(0);
    for (const id of ids) expect(sourceById(id), id).toBeDefined();
  });

  it('holds the pages of causes, nerves and plans, each once', () => {
    for (const { id } of [...careSources, ...innervationSources, ...interventionSources])
      expect(sources.filter((one) => one.id === id)).toHaveLength(1);
  });
});
