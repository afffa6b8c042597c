import type { Tissue } from '../knowledge/conditions/condition.ts';
import type { CauseResult, Denervation, Reversibility, Support } from './explanation.ts';

const healthy: readonly Tissue[] = ['size', 'drive'];
const damaged: readonly Tissue[] = ['fibre', 'nerve', 'mixed'];

const strongest = (causes: readonly CauseResult[]): Support =>
  Math.max(1, ...causes.map(({ support }) => support)) as Support;

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

function kindOf(healthySupport: Support, damageSupport: Support, some: boolean): Reversibility['kind'] {
  if (!some || Math.max(healthySupport, damageSupport) < 3) return 'cannot-tell';
  if (damageSupport >= 3) return healthySupport >= 3 ? 'mixed' : 'damage';
  return 'healthy-fibres';
}

/**
 * Disuse or diet (fibres healthy though smaller) kept apart from damage (fibre or nerve lost). Only causes that a
 * finding speaks for count; without one the answer is `cannot-tell`.
 */
export function reversibility(causes: readonly CauseResult[], denervation: Denervation | undefined): Reversibility {
  const counted = causes.filter(({ priorOnly }) => !priorOnly);
  const small = counted.filter(({ tissue, support }) => healthy.includes(tissue) && support >= 2);
  const lost = counted.filter(({ tissue, support }) => damaged.includes(tissue) && support >= 2);
  const sites = denervatedSites(denervation);
  const damageSupport: Support = sites.length > 0 ? 4 : strongest(lost);
  return {
    kind: kindOf(strongest(small), damageSupport, counted.length > 0 || sites.length > 0),
    healthyFibres: { support: strongest(small), causes: ids(small) },
    damage: {
      support: damageSupport,
      fibre: ids(lost.filter(({ tissue }) => tissue !== 'nerve')),
      nerve: ids(lost.filter(({ tissue }) => tissue === 'nerve')),
    },
    denervatedSites: sites,
  };
}
