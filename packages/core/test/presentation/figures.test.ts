import { poses } from '@thew/core/knowledge/interventions/poses';
import { skeletonOf } from '@thew/core/presentation/figures/skeleton';
import { expect, it } from 'vitest';

it.each(poses.map((pose) => [pose.id, pose] as const))('%s stands on the floor and inside its field', (_, pose) => {
  for (const body of [pose.start, pose.end]) {
    const { head, arm, farArm, leg, farLeg } = skeletonOf(body);
    for (const [x, y] of [head, ...arm, ...farArm, ...leg, ...farLeg]) {
      expect(x).toBeGreaterThanOrEqual(-6);
      expect(x).toBeLessThanOrEqual(202);
      expect(y).toBeGreaterThanOrEqual(-25);
      expect(y).toBeLessThanOrEqual(184.5);
    }
  }
});
