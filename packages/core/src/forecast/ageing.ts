import type { Drive } from '../knowledge/models/drive.ts';
import type { Living } from '../knowledge/models/event-kind.ts';
import type { ParameterValues } from '../knowledge/models/parameter.ts';

/**
 * Size and strength lost for good per day by ageing alone. Nothing before 40 (size) and 50 (strength), a straight rise
 * to the fitted rates at 75, on at the same slope after that to twice the rate. The pull back to own size weakens from 40
 * to 85. The shapes are judgements.
 */
export function ageing(
  living: Living,
  p: ParameterValues,
): Pick<Drive, 'irreversibleSize' | 'irreversibleStrength' | 'regain'> {
  const ramp = (from: number): number => Math.max(0, Math.min(2, (living.ageYears - from) / (75 - from)));
  const men = p['ageing-men']!;
  const sex = living.male * men + (1 - living.male) * (2 - men);
  const old = Math.max(0, Math.min(1, (living.ageYears - 40) / 45));
  return {
    regain: 1 - p['regain-age']! * old,
    irreversibleSize: (p['ageing-size']! * ramp(40) * sex) / 365.25,
    irreversibleStrength: (p['ageing-strength']! * ramp(50) * sex) / 365.25,
  };
}
