import type { Citation } from '../sources/source.ts';

/** One thing worth knowing, in plain words, with its source. `about`: condition ids. */
export interface Education {
  id: string;
  text: string;
  about: readonly string[];
  at: Citation;
}

export const education: readonly Education[] = [
  {
    id: 'bands-work',
    text: 'Elastic bands make older and weaker people stronger. That was shown in many studies taken together.',
    about: ['disuse', 'sarcopenia-ageing', 'psoriatic-arthritis', 'rheumatoid-arthritis', 'frailty'],
    at: {
      place: '',
      certainty: 'secondary',
      sources: ['care-martins-2013-elastic-resistance-meta-analysis-of-older-adults'],
    },
  },
  {
    id: 'arthritis-training',
    text: 'In calm rheumatoid arthritis, hard training twice a week for 24 weeks made people clearly stronger. It is the nearest evidence for psoriatic disease.',
    about: ['psoriatic-arthritis', 'rheumatoid-arthritis'],
    at: { place: '', certainty: 'secondary', sources: ['care-lemmey-2009-heavy-training-in-ra'] },
  },
  {
    id: 'spondylo-common',
    text: 'About one in four people with spine arthritis has low muscle. It comes with the disease, not from lack of will.',
    about: ['psoriatic-arthritis'],
    at: {
      place: '',
      certainty: 'secondary',
      sources: ['care-sarcopenia-in-spondyloarthritis-arthritis-res-ther-2024'],
    },
  },
  {
    id: 'no-fixed-increases',
    text: 'The guideline for ME/CFS says: manage energy, and do not use programmes with fixed increases.',
    about: ['me-cfs-pem'],
    at: { place: '', certainty: 'secondary', sources: ['care-nice-ng206-me-cfs'] },
  },
  {
    id: 'fibromyalgia-training',
    text: 'Without crashes, 20 weeks of gradual training made people with fibromyalgia stronger, and they walked further.',
    about: ['fibromyalgia'],
    at: { place: '', certainty: 'secondary', sources: ['care-rooks-2002-training-in-fibromyalgia'] },
  },
  {
    id: 'bed-strength-first',
    text: 'In bed, strength falls about four times as fast as size in the first five days.',
    about: ['bed-rest', 'grief', 'hospital-stay', 'me-cfs-pem'],
    at: { place: '', certainty: 'secondary', sources: ['care-marusic-2021-bed-rest-strength-and-size'] },
  },
  {
    id: 'tendon-slow-load',
    text: 'Slow, heavy loading for 12 weeks eased tendon pain in the Achilles. It is used for the elbow by analogy.',
    about: ['tendinopathy'],
    at: { place: '', certainty: 'secondary', sources: ['care-beyer-r-heavy-slow-resistance-for-achilles'] },
  },
  {
    id: 'load-is-needed',
    text: 'After two weeks without use, cycling brought the size back but not all the strength. Loaded work is needed.',
    about: ['tendinopathy', 'immobilisation-cast', 'disuse'],
    at: { place: '', certainty: 'secondary', sources: ['care-vigelso-2015-leg-immobilisation'] },
  },
  {
    id: 'refeeding-slow',
    text: 'After long hunger, food must start low and slow, with blood tests, because salts can fall.',
    about: ['very-low-calorie-diet', 'starvation', 'anorexia-nervosa'],
    at: { place: '', certainty: 'secondary', sources: ['care-nice-refeeding-high-risk-criteria-table-2'] },
  },
  {
    id: 'lean-share',
    text: 'About a quarter of the weight lost with weight-loss drugs is lean tissue.',
    about: ['glp1-weight-loss', 'very-low-calorie-diet'],
    at: { place: '', certainty: 'secondary', sources: ['care-meta-analysis-of-22-trials-lean-share'] },
  },
  {
    id: 'protein-spares',
    text: 'More protein during weight loss spares lean tissue.',
    about: ['very-low-calorie-diet', 'glp1-weight-loss'],
    at: { place: '', certainty: 'secondary', sources: ['care-pasiakos-2013-protein-in-energy-deficit'] },
  },
  {
    id: 'training-spares',
    text: 'Strength training kept nearly all the muscle that dieting alone would have cost older people.',
    about: ['very-low-calorie-diet', 'glp1-weight-loss'],
    at: { place: '', certainty: 'secondary', sources: ['care-sardeli-2018-training-in-calorie-restriction'] },
  },
  {
    id: 'water-works',
    text: 'Warm-water training twice a week for 24 weeks made older people quicker to stand up and go.',
    about: ['post-surgery-deconditioning', 'hospital-stay', 'duchenne-becker', 'osteoarthritis-ami'],
    at: { place: '', certainty: 'secondary', sources: ['care-bergamin-m-water-vs-land-exercise-in-elderly-2013'] },
  },
  {
    id: 'ward-training',
    text: 'Training in hospital kept older people better at walking, standing up and balance.',
    about: ['hospital-stay'],
    at: { place: '', certainty: 'secondary', sources: ['care-martinez-velilla-2019-inpatient-exercise'] },
  },
  {
    id: 'anorexia-recovery',
    text: 'In one group, muscle matched healthy people after weight had come back in hospital.',
    about: ['anorexia-nervosa'],
    at: { place: '', certainty: 'secondary', sources: ['care-el-ghoch-2017-lean-mass-after-weight-restoration-in'] },
  },
  {
    id: 'anorexia-training-later',
    text: 'Once the team agrees, eight weeks of supervised strength work was possible for young people.',
    about: ['anorexia-nervosa'],
    at: { place: '', certainty: 'secondary', sources: ['care-resistance-training-in-adolescents-with-anorexia-2016'] },
  },
  {
    id: 'very-old-gain',
    text: 'People near 87 in a nursing home got much stronger in ten weeks, and walked a little faster.',
    about: ['frailty', 'sarcopenia-ageing'],
    at: { place: '', certainty: 'secondary', sources: ['care-fiatarone-1994-frail-nursing-home-trial'] },
  },
  {
    id: 'walking-strength-mobility',
    text: 'A walking and strength programme kept more older people mobile.',
    about: ['sarcopenia-ageing', 'frailty', 'sedentary-life'],
    at: { place: '', certainty: 'secondary', sources: ['care-pahor-2014-life-trial'] },
  },
  {
    id: 'bed-recovery',
    text: 'Young men who lay in bed for 90 days had their leg muscle back after 90 days up. Older and ill people need longer.',
    about: ['bed-rest', 'post-surgery-deconditioning'],
    at: { place: '', certainty: 'secondary', sources: ['care-belavy-2017-recovery-after-90-d-bed'] },
  },
  {
    id: 'icu-stand',
    text: 'After intensive care, half the people could stand up alone after 56 days of rehabilitation.',
    about: ['icu-acquired-weakness', 'critical-illness-polyneuropathy'],
    at: { place: '', certainty: 'secondary', sources: ['care-thomas-s-sit-to-stand-recovery-after-icu-j'] },
  },
  {
    id: 'hip-loading',
    text: 'After a new hip, training with rising load built thigh muscle; electrical stimulation alone did not.',
    about: ['hip-fracture', 'post-surgery-deconditioning'],
    at: { place: '', certainty: 'secondary', sources: ['care-suetta-2004-training-after-hip-surgery'] },
  },
  {
    id: 'nerve-speed',
    text: 'A nerve grows about 1 mm a day. A pressed nerve clears in weeks to three months.',
    about: ['peroneal-neuropathy', 'radial-neuropathy', 'peripheral-nerve-injury', 'ulnar-neuropathy', 'median-cts'],
    at: { place: '', certainty: 'secondary', sources: ['care-seddon-types-and-recovery-seekhealthz'] },
  },
  {
    id: 'exercise-mood',
    text: 'Walking and strength work both ease depression.',
    about: ['depression', 'grief'],
    at: { place: '', certainty: 'secondary', sources: ['care-noetel-m-exercise-for-depression-bmj-2024'] },
  },
  {
    id: 'few-steps',
    text: 'Two weeks of few steps already cost fitness and leg muscle.',
    about: ['sedentary-life', 'grief', 'detraining', 'disuse'],
    at: { place: '', certainty: 'secondary', sources: ['care-krogh-madsen-2010-two-weeks-of-few'] },
  },
  {
    id: 'dystrophy-training',
    text: 'In milder muscular dystrophies, careful training made people a little stronger without sign of harm.',
    about: ['duchenne-becker', 'limb-girdle', 'fshd'],
    at: {
      place: '',
      certainty: 'secondary',
      sources: ['care-bostock-el-resistance-training-in-muscular-dystrophy-2019'],
    },
  },
  {
    id: 'water-dystrophy',
    text: 'Water training is tolerated in muscle disease. Depth and breathing capacity matter.',
    about: ['duchenne-becker', 'pompe'],
    at: { place: '', certainty: 'secondary', sources: ['care-immersion-and-breathing-in-muscular-dystrophy-2020'] },
  },
  {
    id: 'size-after-break',
    text: 'Muscle size falls with months off training, and strength falls too.',
    about: ['detraining'],
    at: { place: '', certainty: 'secondary', sources: ['care-grgic-2022-size-after-detraining'] },
  },
  {
    id: 'comes-back-faster',
    text: 'After ten weeks off, the old level was back within five weeks of training.',
    about: ['detraining'],
    at: { place: '', certainty: 'secondary', sources: ['care-halonen-2024-ten-week-break-report'] },
  },
  {
    id: 'gbs-walk',
    text: 'After Guillain-Barré with under two months on a ventilator, about three in four walk alone at six months.',
    about: ['guillain-barre'],
    at: { place: '', certainty: 'secondary', sources: ['care-van-den-berg-b-gbs-after-prolonged-ventilation-jnnp'] },
  },
  {
    id: 'gbs-cycling',
    text: 'Twelve weeks of cycling eased fatigue after Guillain-Barré.',
    about: ['guillain-barre', 'cidp'],
    at: { place: '', certainty: 'secondary', sources: ['care-garssen-2004-training-after-gbs-cidp'] },
  },
];
