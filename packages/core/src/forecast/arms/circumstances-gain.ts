import { makeEvent as event } from '../make-event.ts';
import { alongside, before } from './arm-context.ts';
import {
  addedToTraining,
  bed,
  type Circumstance,
  detrain,
  given,
  only,
  programme,
  recover,
  retrain,
  stepDose,
  train,
} from './arm-programmes.ts';
import { disuseByName } from './circumstances-loss.ts';
import { phases } from './phases.ts';

/** Recovery, training and treatments. */
export const gainCircumstances: readonly Circumstance[] = [
  {
    id: 'retraining-after-rest',
    pattern:
      /(retrain|rehab|recover|reload|reambul).*(immob|bed|disuse|cast(?!r)|unload|ulls|space|icu|step)|(train|exercise|resist|nmes|stimulat|strength).*_(after|following|post)_.*(immob|bed|disuse|cast(?!r)|unload|ulls|space|icu|critical|step)/,
    class: 'retraining',
    usualAge: 35,
    build: (r) =>
      only(
        ...before(r),
        ...(/spontan|reambul|recover/.test(r.arm.circumstance) && !r.arm.sessionsPerWeek
          ? []
          : [programme(r, 0, r.days)]),
      ),
  },
  {
    id: 'retraining-after-detraining',
    pattern: /retrain|muscle_memory/,
    class: 'training',
    usualAge: 30,
    build: retrain,
  },
  {
    id: 'retention',
    pattern: /retention/,
    class: 'training',
    usualAge: 65,
    build: (r) => only(programme(r, 0, Math.min(phases(r.arm.setting)[0]?.days ?? r.days / 2, r.days))),
  },
  { id: 'detraining', pattern: /detrain|training_cessation/, class: 'training', usualAge: 30, build: detrain },
  {
    id: 'gbs-recovery',
    pattern: /gbs|guillain|(?<!illness_)polyneuro|cidp/,
    class: 'nerve',
    usualAge: 50,
    build: (r) => ({
      events: [event('guillain-barre', -14, r.days + 1)],
      baseDay: r.arm.direction === 'loss' ? -14 : 0,
      endDay: r.days,
    }),
  },
  {
    id: 'icu-rehab',
    pattern: /icu_rehab|post_?icu|spontaneous|natural_recovery|^recovery/,
    class: 'retraining',
    usualAge: 55,
    build: recover,
  },
  {
    id: 'inpatient',
    pattern: /inpatient_exercise|hospital.*exercise|ward_exercise/,
    class: 'training',
    usualAge: 85,
    build: (r) => only(programme(r, 0, r.days, 'mixed')),
  },
  {
    id: 'control',
    pattern: /control|usual_care|placebo|no_(training|exercise)|untrained/,
    class: 'disuse',
    usualAge: 65,
    build: (r) => only(...alongside(r.text, 0, r.days)),
  },
  { id: 'bed-rest', pattern: /bed_?rest|head_?down|dry_immersion/, class: 'disuse', usualAge: 27, build: bed },
  {
    id: 'spaceflight',
    pattern: /space|flight|microgravity/,
    class: 'disuse',
    usualAge: 45,
    usualDays: 170,
    build: (r) =>
      only(event('spaceflight', 0, r.days, { exercise: /without|no exerc|shuttle/.test(r.text) ? 'no' : 'yes' })),
  },
  {
    id: 'steps',
    pattern: /(?<!timed_)step|inactiv|sedentar/,
    class: 'disuse',
    usualAge: 60,
    build: (r) => only(event('reduced-steps', 0, r.days, stepDose(r.text)), ...given(r)),
  },
  ...disuseByName,
  {
    id: 'hmb',
    pattern: /leucine|hmb|amino|eaa/,
    class: 'drug',
    usualAge: 67,
    build: (r) =>
      /bed.?rest/.test(r.text)
        ? bed(r)
        : only(
            event('protein-intake', 0, r.days, { gramsPerKg: r.arm.proteinGPerKg ?? 1.5 }),
            ...(r.arm.sessionsPerWeek ? [programme(r, 0, r.days)] : []),
          ),
  },
  {
    id: 'protein',
    pattern: /protein|nutrition_suppl|ons\b/,
    class: 'drug',
    usualAge: 50,
    build: (r) =>
      r.arm.sessionsPerWeek
        ? addedToTraining('protein-intake', { gramsPerKg: r.arm.proteinGPerKg ?? 1.6 })(r)
        : only(event('protein-intake', 0, r.days, { gramsPerKg: r.arm.proteinGPerKg ?? 1.5 })),
  },
  { id: 'creatine', pattern: /creatine/, class: 'drug', usualAge: 60, build: addedToTraining('creatine') },
  {
    id: 'testosterone',
    pattern: /testost|androgen_(therapy|replac)|oxandrolone|nandrolone|anabolic|sarms?(_|$)|enobosarm/,
    class: 'drug',
    usualAge: 45,
    build: (r) =>
      only(
        event('testosterone', 0, r.days, {
          mgPerWeek: Number(/(\d+)\s*mg\/wk/.exec(r.text)?.[1] ?? (/replac|old|gel|hypogon/.test(r.text) ? 100 : 125)),
        }),
        ...((r.arm.sessionsPerWeek ?? 0) > 0 ? [programme(r, 0, r.days)] : []),
        ...(/burn/.test(r.text) ? [event('burns', 0, Math.min(r.days, 270))] : []),
      ),
  },
  {
    id: 'anamorelin',
    pattern: /anamorelin|ghrelin|mimetic|growth_hormone/,
    class: 'drug',
    usualAge: 65,
    build: (r) => only(event('anamorelin', 0, r.days)),
  },
  { id: 'stimulation', pattern: /nmes|stimulat|\bfes\b/, class: 'training', usualAge: 60, build: train('stimulation') },
  {
    id: 'restriction',
    pattern: /blood_?flow|bfr|kaatsu/,
    class: 'training',
    usualAge: 45,
    build: train('blood-flow-restriction'),
  },
  { id: 'water', pattern: /aquatic|water/, class: 'training', usualAge: 68, build: train('water') },
  { id: 'band', pattern: /band|elastic/, class: 'training', usualAge: 70, build: train('band') },
  {
    id: 'mixed',
    pattern: /multi|combined|prehab|tai_?chi|yoga|balance|power_train|dance/,
    class: 'training',
    usualAge: 72,
    build: train('mixed'),
  },
  {
    id: 'aerobic',
    pattern: /aerobic|endurance|walking|cycling|hiit|interval/,
    class: 'training',
    usualAge: 55,
    build: train('aerobic'),
  },
  {
    id: 'training',
    pattern: /training|exercise|resist|strength|rehab|physio|plyom/,
    class: 'training',
    usualAge: 45,
    build: train(),
  },
];
