import { makeEvent as event } from '../make-event.ts';
import { siteOf } from './arm-context.ts';
import { type Circumstance, given, immobilise, only, programme, through, train, weightLoss } from './arm-programmes.ts';

/** Disuse and critical illness by name: they hold whatever was tried against them (protein, stimulation, exercise). */
export const disuseByName: readonly Circumstance[] = [
  {
    id: 'immobilisation',
    pattern: /immobil|(^|_)cast(ing|_|$)|ulls|unload|suspension|brace|splint/,
    class: 'disuse',
    usualAge: 25,
    build: immobilise,
  },
  {
    id: 'critical-illness',
    pattern: /critical|(^|_)icu(_|$)|sepsis|ventilat|intensive_care|(^|_)ards/,
    class: 'illness',
    usualAge: 60,
    build: (r) =>
      only(
        event('icu-stay', 0, r.days, {
          severity: /multi.?organ|septic shock/.test(r.text)
            ? 'multi-organ'
            : /single.?organ/.test(r.text)
              ? 'single-organ'
              : 'mixed',
        }),
        ...given(r, /nmes|stimulat|\bfes\b/.test(r.text) ? 'stimulation' : 'mixed'),
      ),
  },
];

/** Burnt share of the skin; drugs that hold breakdown down leave four tenths of it (a judgement). */
function burnt(text: string): number {
  const percent = Number(/(\d+)\s*%\s*tbsa/.exec(text)?.[1] ?? 50);
  return /propranolol|oxandrolone|growth hormone|insulin/.test(text) && !/control|placebo/.test(text)
    ? 0.4 * percent
    : percent;
}

/** A nerve cut 200 mm away has reached its muscle by then. */
const REGROWN_DAYS = 230;

/** Prednisone for the dose in a text: dexamethasone counts six and a half times, hydrocortisone a quarter (usual equivalents). */
function prednisone(text: string): number {
  const mg = Number(/(\d+(?:\.\d+)?)\s*mg/.exec(text)?.[1] ?? 15);
  return mg * (/dexameth/.test(text) ? 6.5 : /hydrocort/.test(text) ? 0.25 : 1);
}

/** Disuse, illness, nerve, ageing and food; the general mappings stand last. */
export const lossCircumstances: readonly Circumstance[] = [
  {
    id: 'injured-limb',
    pattern: /disuse|(?<!hip_)fracture|(^|_)acl|arthroplast|(knee|hip|joint)_replac|(^|_)t[kh][ar](_|$)|surgery/,
    class: 'disuse',
    usualAge: 25,
    build: immobilise,
  },
  {
    id: 'stroke',
    pattern: /stroke|hemi/,
    class: 'nerve',
    usualAge: 70,
    build: (r) =>
      only(
        event('stroke', 0, Math.min(r.days, 90), {
          walking:
            /non-?walk|not (?:yet )?walk|(?:unable|not able) to walk|cannot walk/.test(r.text) ||
            !/walk|all|mild/.test(r.text)
              ? 'no'
              : 'yes',
          side: /non-?paretic|other|unaffected|all/.test(`${r.arm.region} ${r.text}`) ? 'other' : 'paretic',
        }),
      ),
  },
  {
    id: 'cord',
    pattern: /spinal|cord|sci\b|paraplegi|tetraplegi/,
    class: 'nerve',
    usualAge: 30,
    build: (r) => ({
      events: [
        event('spinal-cord-injury', r.arm.direction === 'gain' ? -1500 : 0, 20000, {
          level: /tetra|cervic|quadri/.test(r.text) ? 'neck' : 'below-arms',
          completeness: /incomplete/.test(r.text) ? 'incomplete' : 'complete',
        }),
        ...((r.arm.sessionsPerWeek ?? 0) > 0 ? [programme(r, 0, r.days, 'stimulation')] : []),
      ],
    }),
  },
  {
    id: 'ageing',
    pattern: /age?ing|aging|longitudinal|old_age|sarcopenia/,
    class: 'ageing',
    usualAge: 72,
    build: () => only(),
  },
  { id: 'diabetes', pattern: /diabet/, class: 'ageing', usualAge: 70, build: through('diabetes') },
  {
    id: 'glp1',
    pattern: /glp|semaglut|tirzep|liraglut|incretin/,
    class: 'energy',
    usualAge: 47,
    build: (r) =>
      only(
        event('glp1-weight-loss', 0, r.days, {
          drug: /tirzep|surmount/.test(`${r.text} ${r.arm.notes.toLowerCase()}`)
            ? 'tirzepatide'
            : /liraglu/.test(r.text)
              ? 'liraglutide'
              : 'semaglutide',
        }),
        ...((r.arm.sessionsPerWeek ?? 0) > 0 ? [programme(r, 0, r.days)] : []),
      ),
  },
  {
    id: 'energy',
    pattern: /energy|weight_?loss|caloric|calorie|starv|fasting|bariatric|diet|hypocal/,
    class: 'energy',
    usualAge: 45,
    build: weightLoss,
  },
  {
    id: 'androgen-deprivation',
    pattern: /androgen|castrat|adt|hypogonad/,
    class: 'illness',
    usualAge: 71,
    build: through('androgen-deprivation'),
  },
  {
    id: 'cachexia',
    pattern: /cachex|cancer|tumou?r|chemo/,
    class: 'illness',
    usualAge: 64,
    build: (r) =>
      through('cancer-cachexia', { severity: /pancrea|advanced|refract/.test(r.text) ? 'moderate' : 'mild' })(r),
  },
  {
    id: 'burns',
    pattern: /burn/,
    class: 'illness',
    usualAge: 35,
    build: (r) => through('burns', { skinPercent: burnt(r.text) })(r),
  },
  { id: 'copd', pattern: /copd|lung_disease/, class: 'illness', usualAge: 65, build: through('copd') },
  { id: 'heart-failure', pattern: /heart|chf/, class: 'illness', usualAge: 68, build: through('heart-failure') },
  {
    id: 'kidney',
    pattern: /ckd|kidney|dialys|renal|ura?em|cirrho|liver/,
    class: 'illness',
    usualAge: 60,
    build: through('kidney-failure'),
  },
  {
    id: 'steroids',
    pattern: /steroid|glucocort|prednis|cushing|dexameth|cortisol|cortisone/,
    class: 'illness',
    usualAge: 60,
    build: (r) => through('glucocorticoids', { prednisoneMgPerDay: prednisone(r.text) })(r),
  },
  {
    id: 'inflammation',
    pattern: /rheum|(?<!osteo)arthritis|inflamm|lupus|crohn|hiv/,
    class: 'illness',
    usualAge: 55,
    build: through('chronic-inflammation'),
  },
  { id: 'als', pattern: /^als|amyotroph|motor_neuron/, class: 'nerve', usualAge: 58, build: through('als') },
  {
    id: 'ibm',
    pattern: /inclusion|ibm|myositis/,
    class: 'nerve',
    usualAge: 66,
    build: through('inclusion-body-myositis'),
  },
  {
    id: 'dystrophy',
    pattern: /dystroph|dmd|fshd|sma\b|myopath|post_?polio/,
    class: 'nerve',
    usualAge: 35,
    build: (r) =>
      through('muscular-dystrophy', { pace: /dmd|duchenne/.test(r.text) ? 2.5 : /polio/.test(r.text) ? 0.5 : 1 })(r),
  },
  {
    id: 'denervation',
    pattern: /nerv|brachial_plexus|cauda/,
    class: 'nerve',
    usualAge: 40,
    build: (r) =>
      only(
        event('nerve-injury', /reinnerv/.test(r.arm.circumstance) ? -REGROWN_DAYS : 0, 20000, {
          distanceMm: 200,
          muscles: siteOf(r.arm),
          repair: /repair|reinnerv/.test(r.text) ? 'yes' : 'no',
        }),
      ),
  },
  {
    id: 'hospital',
    pattern: /hospital|admission|acute_illness|surgical|hip_fracture|pneumonia|covid/,
    class: 'illness',
    usualAge: 78,
    build: (r) =>
      only(
        ...(/knee (replac|arthro)|\btka\b|\bacl\b/.test(r.text)
          ? [event('limb-immobilisation', 0, Math.min(r.days, 30), { site: 'leg', reason: 'surgery' })]
          : []),
        event('hospital-stay', 0, Math.min(r.days, 10)),
        event('reduced-steps', 10, Math.max(11, Math.min(r.days, 200)), {
          stepsPerDay: /hip fracture/.test(r.text) ? 1000 : 3500,
        }),
        ...(/hip fracture/.test(r.text) ? [event('chronic-inflammation', 0, 180)] : []),
      ),
  },
  {
    id: 'refeeding',
    pattern: /refeed|weight_restor|anorex/,
    class: 'energy',
    usualAge: 25,
    build: (r) => only(event('energy-balance', 0, r.days, { kcalPerDay: r.arm.direction === 'loss' ? -700 : 700 })),
  },
  {
    id: 'supplement',
    pattern: /vitamin|omega|fish_oil|collagen|supplement|polyphenol|ketone/,
    class: 'drug',
    usualAge: 68,
    build: (r) => only(...((r.arm.sessionsPerWeek ?? 0) > 0 ? [programme(r, 0, r.days)] : [])),
  },
  {
    id: 'general-loss',
    pattern: /(?!)/,
    class: 'illness',
    usualAge: 60,
    build: (r) => only(event('hospital-stay', 0, Math.min(r.days, 30))),
  },
  {
    id: 'general-gain',
    pattern: /(?!)/,
    class: 'training',
    usualAge: 55,
    build: (r) => (r.arm.sessionsPerWeek === 0 ? only() : train('mixed')(r)),
  },
];
