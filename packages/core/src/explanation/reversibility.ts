import type { Context } from '../assessment/context.ts';
import type { Tissue } from '../knowledge/conditions/condition.ts';
import type { CauseResult, Denervation, Reversibility, Support } from './explanation.ts';
import { type Candidate, supportOf } from './rank-causes.ts';
import { chanceOf, type Reading, weigh } from './weigh.ts';

const healthy: readonly Tissue[] = ['size', 'drive'];
const damaged: readonly Tissue[] = ['fibre', 'nerve', 'mixed'];

const ids = (causes: readonly CauseResult[]): string[] => causes.map(({ condition }) => condition);

/** Nerve-level lesions with good support; their weak sites have lost supply, not only size. */
function denervatedSites(denervation: Denervation | undefined): Reversibility['denervatedSites'] {
  const kinds = ['root', 'plexus', 'nerve', 'polyneuropathy', 'anterior-horn'];
  const lesions = (denervation?.candidates ?? []).filter(({ kind, support }) => kinds.includes(kind) && support >= 4);
  const best = lesions[0];
  if (!best || !denervation) return [];
  return denervation.weak
    .filter(({ site, side }) => best.explains.includes(`${site}-${side}`))
    .map(({ site, side }) => ({ site, side }));
}

function kindOf(healthySupport: Support, damageSupport: Support): Reversibility['kind'] {
  if (Math.max(healthySupport, damageSupport) < 3) return 'cannot-tell';
  if (damageSupport >= 3) return healthySupport >= 3 ? 'mixed' : 'damage';
  return 'healthy-fibres';
}

/** The best supported cause of these tissues, read so that not answering never comforts. */
function bestSupport(
  all: readonly Candidate[],
  tissues: readonly Tissue[],
  context: Context,
  reading: Reading,
): Support {
  let best: Support = 1;
  for (const { compiled, gate, prior, known } of all) {
    if (gate !== 'met' || !tissues.includes(compiled.condition.tissue)) continue;
    const balance = weigh(compiled.clues, context, reading);
    if (!known && balance.for.length === 0) continue;
    best = Math.max(best, supportOf(chanceOf(prior.logOdds + balance.sum))) as Support;
  }
  return best;
}

/**
 * Disuse or diet (fibres healthy though smaller) kept apart from damage (fibre or nerve lost). Only causes that a
 * finding speaks for count; without one the answer is `cannot-tell`. The lists name the causes that are shown.
 */
export function reversibility(
  all: readonly Candidate[],
  causes: readonly CauseResult[],
  denervation: Denervation | undefined,
  context: Context,
): Reversibility {
  const counted = causes.filter(({ priorOnly, support }) => !priorOnly && support >= 2);
  const small = counted.filter(({ tissue }) => healthy.includes(tissue));
  const lost = counted.filter(({ tissue }) => damaged.includes(tissue));
  const sites = denervatedSites(denervation);
  const healthySupport = bestSupport(all, healthy, context, 'least');
  const damageSupport: Support = sites.length > 0 ? 4 : bestSupport(all, damaged, context, 'worst-case');
  return {
    kind: kindOf(healthySupport, damageSupport),
    healthyFibres: { support: healthySupport, causes: ids(small) },
    damage: {
      support: damageSupport,
      fibre: ids(lost.filter(({ tissue }) => tissue !== 'nerve')),
      nerve: ids(lost.filter(({ tissue }) => tissue === 'nerve')),
    },
    denervatedSites: sites,
  };
}
