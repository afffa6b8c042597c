import { thewChoice } from '../own-choice.ts';
import type { Precaution } from '../precaution.ts';

/** What goes with moves in water, whoever does them; ours, after the care stories. */
export const poolPrecautions: readonly Precaution[] = [
  {
    id: 'pool-safety',
    from: 'finding',
    at: thewChoice,
  },
  {
    id: 'pool-skin',
    from: 'finding',
    at: thewChoice,
  },
  {
    id: 'pool-depth',
    from: 'finding',
    when: 'any(vital-capacity-percent<80, dyspnoea-exertion=yes, weak-cough=yes, copd=yes, heart-failure=yes, cond(duchenne-becker), cond(limb-girdle), cond(pompe), cond(sma), cond(als), cond(guillain-barre), cond(heart-failure), cond(copd))',
    at: {
      place: '',
      certainty: 'secondary',
      sources: ['care-immersion-and-breathing-in-muscular-dystrophy-2020'],
    },
  },
];
