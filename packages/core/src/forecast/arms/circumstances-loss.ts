import { makeEvent as event } from '../make-event.ts';
import {
  type Circumstance,
  exercised,
  immobilise,
  only,
  programme,
  siteOf,
  through,
  train,
  weightLoss,
} from './arm-programmes.ts';

/** Disuse, illness, nerve, ageing and food; the general mappings stand last. */
export const lossCircumstances: readonly Circumstance[] = [
  {
    id: 'immobilisation',
    pattern: /immobil|cast|ulls|unload|suspension|brace|splint|disuse|fracture|acl|arthroplast|surgery/,
    class: 'disuse',
    usualAge: 25,
    build: immobilise,
  },
  {
    id: 'critical-illness',
    pattern: /critical|icu|sepsis|ventilat|intensive|ards|covid/,
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
        ...(exercised(r.text) ? [programme(r, 0, r.days, 'mixed')] : []),
      ),
  },
  {
    id: 'stroke',
    pattern: /stroke|hemi/,
    class: 'nerve',
    usualAge: 70,
    build: (r) =>
      only(
        event('stroke', 0, Math.min(r.days, 90), {
          walking: /non-?walk|unable to walk/.test(r.text) || !/walk|all|mild/.test(r.text) ? 'no' : 'yes',
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
    pattern: /androgen|castrat|\badt\b|adt/,
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
    build: (r) => through('burns', { skinPercent: Number(/(\d+)\s*%\s*tbsa/.exec(r.text)?.[1] ?? 50) })(r),
  },
  { id: 'copd', pattern: /copd|lung_disease/, class: 'illness', usualAge: 65, build: through('copd') },
  { id: 'heart-failure', pattern: /heart|chf/, class: 'illness', usualAge: 68, build: through('heart-failure') },
  {
    id: 'kidney',
    pattern: /ckd|kidney|dialys|renal|uraem/,
    class: 'illness',
    usualAge: 60,
    build: through('kidney-failure'),
  },
  {
    id: 'steroids',
    pattern: /steroid|glucocort|prednis|cushing/,
    class: 'illness',
    usualAge: 60,
    build: (r) =>
      through('glucocorticoids', { prednisoneMgPerDay: Number(/(\d+(?:\.\d+)?)\s*mg/.exec(r.text)?.[1] ?? 15) })(r),
  },
  {
    id: 'inflammation',
    pattern: /rheum|arthritis|inflamm|lupus|crohn|hiv/,
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
    pattern: /denerv|nerve|brachial_plexus|cauda/,
    class: 'nerve',
    usualAge: 40,
    build: (r) =>
      only(
        event('nerve-injury', 0, 20000, {
          distanceMm: 200,
          muscles: siteOf(r.arm),
          repair: /repair|reinnerv/.test(r.text) ? 'yes' : 'no',
        }),
      ),
  },
  {
    id: 'hospital',
    pattern: /hospital|admission|acute_illness|surgical/,
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
    build: (r) => only(event('energy-balance', 0, r.days, { kcalPerDay: 700 })),
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
    pattern: /$^/,
    class: 'illness',
    usualAge: 60,
    build: (r) => only(event('hospital-stay', 0, Math.min(r.days, 30))),
  },
  {
    id: 'general-gain',
    pattern: /$^/,
    class: 'training',
    usualAge: 55,
    build: (r) => (r.arm.sessionsPerWeek === 0 ? only() : train('mixed')(r)),
  },
];
