/**
 * Precautions that say the same to the person: one sentence is enough. The first in each list says it best, because it
 * is the strictest or holds what the others say; all of them stay in the plan. Our own grouping.
 */
const themes: Readonly<Record<string, readonly string[]>> = {
  pacing: ['rf-pem', 'crashes', 'me-cfs-pem', 'payback', 'long-covid'],
  salts: ['hypokalaemia', 'low-potassium', 'rf-fast-loss'],
  eating: ['anorexia-nervosa', 'rf-anorexia-warning'],
  food: [
    'starvation',
    'rf-underweight',
    'low-weight',
    'low-food',
    'malnutrition-disease',
    'malabsorption-coeliac',
    'low-protein',
  ],
  'planned-loss': ['very-low-calorie-diet', 'glp1-weight-loss', 'glp1', 'tirzepatide'],
  operation: ['surgery', 'post-surgery-deconditioning'],
  fever: ['rf-infection-stop', 'fever', 'myositis-infection'],
  breath: ['breathless-rest', 'icu-now', 'rf-mnd-breathing', 'breathless-flat'],
  pressure: ['rf-hold-exercise', 'high-pressure'],
  'getting-up': ['dizzy-standing', 'bed-rest'],
  falls: ['falls', 'fall-one', 'rf-fall-blood'],
  foot: ['foot-drop', 'peroneal-neuropathy'],
  'swollen-joint': ['swollen-joint', 'psoriatic-arthritis', 'rheumatoid-arthritis'],
  tendon: ['tendon-pain', 'tendinopathy', 'shoulder-overhead'],
  'below-limit': ['duchenne-becker', 'limb-girdle', 'pompe', 'imnm', 'high-ck', 'drug-myopathy-other'],
  bones: ['osteoporosis', 'long-steroid', 'aromatase', 'adt', 'androgen-deprivation'],
  steroid: ['glucocorticoid-myopathy', 'glucocorticoid'],
  statin: ['statin-myopathy', 'statin'],
  parkinson: ['parkinson', 'levodopa'],
  cord: ['cervical-myelopathy', 'rf-myelopathy-slow', 'neck-cord'],
  nerve: ['rf-nerve-injury', 'peripheral-nerve-injury', 'denervated'],
  feeling: ['b12-deficiency', 'copper-deficiency', 'chemo-neuro'],
  feet: ['diabetic-neuropathy', 'diabetes'],
  'after-intensive-care': ['critical-illness-polyneuropathy', 'icu-acquired-weakness'],
  company: ['grief', 'depression'],
  heart: ['checkpoint-myositis', 'checkpoint'],
  child: ['rf-child-weak', 'growth-failure-child', 'child'],
};

interface Place {
  theme: string;
  /** Place in the list: the least says it best. */
  rank: number;
}

const places: ReadonlyMap<string, Place> = new Map(
  Object.entries(themes).flatMap(([theme, ids]) => ids.map((id, rank) => [id, { theme, rank }] as const)),
);

/** What a precaution is about and how well it says it; one of its own for what nothing else says. */
export const themeOf = (id: string): Place => places.get(id) ?? { theme: id, rank: 0 };

/** Every id that stands in a theme. */
export const themedPrecautions: readonly string[] = [...places.keys()];
