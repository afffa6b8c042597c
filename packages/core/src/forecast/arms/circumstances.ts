import { exp } from '../../knowledge/models/exact-math.ts';
import type { StudyArm } from '../../knowledge/models/study-arm.ts';
import { makeEvent as event } from '../make-event.ts';
import type { ScenarioEvent } from '../scenario-event.ts';
import { regionGroups } from './arm-target.ts';
import { phaseDays, phases } from './phases.ts';

export type Class = 'disuse' | 'training' | 'retraining' | 'illness' | 'nerve' | 'ageing' | 'energy' | 'drug';

export interface Reading {
  arm: StudyArm;
  days: number;
  /** Circumstance and setting, lower case. */
  text: string;
}

export interface Built {
  events: ScenarioEvent[];
  baseDay?: number;
  endDay?: number;
  without?: ScenarioEvent[];
}

export interface Circumstance {
  id: string;
  pattern: RegExp;
  class: Class;
  usualAge: number;
  /** Length assumed when the paper gives none (42 days otherwise). */
  usualDays?: number;
  build: (reading: Reading) => Built;
}

const only = (...events: ScenarioEvent[]): Built => ({ events });

/** Programme of an arm, standard where the paper gives no dose. */
function programme({ arm, text }: Reading, from: number, to: number, modality?: string): ScenarioEvent {
  const sessions = arm.sessionsPerWeek === undefined || arm.sessionsPerWeek <= 0 ? 3 : arm.sessionsPerWeek;
  return event('training', from, to, {
    sessionsPerWeek: sessions,
    setsPerSession: arm.setsPerWeek === undefined ? 3 : arm.setsPerWeek / sessions,
    intensityPercent: arm.intensityPercent ?? 75,
    modality: modality ?? modalityOf(text),
  });
}

function modalityOf(text: string): string {
  if (/aquatic|water|pool/.test(text)) return 'water';
  if (/band|tube|elastic/.test(text)) return 'band';
  if (/blood.?flow|\bbfr\b|kaatsu|occlusion/.test(text)) return 'blood-flow-restriction';
  if (/\bnmes\b|electrical|stimulation|\bfes\b/.test(text)) return 'stimulation';
  if (/multicomponent|multimodal|combined|tai chi|yoga|balance|home.based|multidomain|prehab/.test(text))
    return 'mixed';
  if (
    /aerobic|cycling|endurance|walking|treadmill|\bhiit\b|interval/.test(text) &&
    !/resist|strength|\brt\b/.test(text)
  )
    return 'aerobic';
  return 'resistance';
}

/** Conditions and treatments named beside the main circumstance. */
function alongside(text: string, from: number, to: number): ScenarioEvent[] {
  const events: ScenarioEvent[] = [];
  if (/prednis|steroid|glucocort|cortisone/.test(text))
    events.push(event('glucocorticoids', -180, to, { prednisoneMgPerDay: 12 }));
  if (/androgen.?depriv|\badt\b|prostate/.test(text))
    events.push(event('androgen-deprivation', /start|initiat|acute|new/.test(text) ? from : -180, to));
  if (/cachexi|advanced cancer|metastat/.test(text))
    events.push(event('cancer-cachexia', from, to, { severity: 'mild' }));
  if (/weight loss|caloric? restric|energy (deficit|restric)|hypocaloric|diet/.test(text))
    events.push(event('weight-loss-diet', from, to, { targetPercent: 8 }));
  if (/fshd|dmd|dystroph|lgmd/.test(text)) events.push(event('muscular-dystrophy', from, to));
  if (/inclusion.?body|\bibm\b/.test(text)) events.push(event('inclusion-body-myositis', from, to));
  if (/\bals\b|amyotroph/.test(text)) events.push(event('als', from, to));
  if (/copd/.test(text)) events.push(event('copd', from, to));
  return events;
}

const exercised = (text: string): boolean =>
  /exercis|countermeasure|training|flywheel|\brt\b|resistance|vibration|nmes|stimulation/.test(text) &&
  !/control|sedentary|no exerc|without|untrain|ineffective/.test(text);

/** What came before a recovery or a retraining: a cast, a bed or an intensive care unit, up to day 0. */
function before({ arm, text }: Reading): ScenarioEvent[] {
  if (/\bicu\b|\bards\b|lung injury|critical|ventilat|sepsis|intensive/.test(text))
    return [event('icu-stay', -(phaseDays(text, /icu|ventil/) ?? 21), 0)];
  if (/bed.?rest/.test(text)) return [event('bed-rest', -(phaseDays(text, /bed/) ?? 14), 0)];
  if (/ulls|suspension|unload/.test(text))
    return [event('limb-unloading', -(phaseDays(text, /ulls|susp|unload/) ?? 21), 0, { site: siteOf(arm) })];
  if (/arthroplast|replacement|surgery|hip fracture|operat/.test(text))
    return [
      event('limb-immobilisation', -(phaseDays(text, /cast|immob/) ?? 10), 0, { site: siteOf(arm), reason: 'surgery' }),
    ];
  const reason = /fracture|injur|orif|surg/.test(text) ? 'fracture' : 'cast';
  return [event('limb-immobilisation', -(phaseDays(text, /cast|immob|brace/) ?? 28), 0, { site: siteOf(arm), reason })];
}

const siteOf = (arm: StudyArm): string =>
  /grip|shoulder|elbow/.test(regionGroups(arm.region)[0] ?? '') ? 'arm' : 'leg';

function immobilise(reading: Reading): Built {
  const { arm, days, text } = reading;
  const lower =
    /flexors|dorsi/.test(regionGroups(arm.region)[0] ?? '') && !/knee-flexors/.test(regionGroups(arm.region)[0] ?? '');
  const hurt =
    /fracture|surg|rupture|torn|acl|arthroplast|\btka\b|injur/.test(text) &&
    (lower || !/ankle|foot|metatars/.test(text));
  const kind =
    /ulls|suspension|unload|crutch/.test(text) && !/cast|brace/.test(text) ? 'limb-unloading' : 'limb-immobilisation';
  return only(event(kind, 0, days, { site: siteOf(arm), reason: hurt ? 'fracture' : 'cast' }));
}

/** `6 wk RT, 3 wk off, 6 wk RT`: three phases measured from the first day when they add up to the length, else from the last. */
function retrain(reading: Reading): Built {
  const { arm, days } = reading;
  const named = phases(arm.setting);
  const train = named[0]?.days ?? 84;
  const rest = named[1]?.days ?? 84;
  const last = named[2]?.days ?? days;
  const whole = named.length >= 3 && Math.abs(train + rest + last - days) < 0.2 * days;
  const end = train + rest + (whole ? last : days);
  return {
    events: [programme(reading, 0, train), programme(reading, train + rest, end)],
    baseDay: whole ? 0 : train + rest,
    endDay: end,
  };
}

function detrain(reading: Reading): Built {
  const { arm, days } = reading;
  const trained =
    phases(arm.setting).find((phase) => /train|rt\b|lift|exerc/.test(phase.words) && !/detrain|off/.test(phase.words))
      ?.days ?? 84;
  return { events: [programme(reading, -trained, 0)], baseDay: 0, endDay: days };
}

function weightLoss(reading: Reading): Built {
  const { arm, days, text } = reading;
  const notes = `${text} ${arm.notes.toLowerCase()}`;
  const stated = /(\d+(?:\.\d+)?)\s*%\s*(?:body[- ]?weight|weight loss|of body weight)/.exec(notes);
  const deficit = /(\d+)\s*%\s*(?:energy |calori[ec] )?(?:deficit|restriction)/.exec(text);
  let diet: ScenarioEvent;
  if (stated)
    diet = event('weight-loss-diet', 0, days, {
      targetPercent: Number(stated[1]) / (1 - exp(-days / 120)),
    });
  else if (/bariatric|bypass|sleeve/.test(text)) diet = event('weight-loss-diet', 0, days, { targetPercent: 31 });
  else if (deficit) diet = event('energy-balance', 0, days, { kcalPerDay: -25 * Number(deficit[1]) });
  else if (/very.?low|vlcd|800 kcal|fast/.test(text)) diet = event('energy-balance', 0, days, { kcalPerDay: -1300 });
  else diet = event('weight-loss-diet', 0, days, { targetPercent: 10 });
  const trains =
    (arm.sessionsPerWeek ?? 0) > 0 ||
    (/resist|\brt\b|exercise|training|combined/.test(text) && !/no exerc|without|alone|diet only/.test(text));
  return only(diet, ...(trains ? [programme(reading, 0, days)] : []));
}

const through =
  (id: string, details: Record<string, number | string> = {}) =>
  (reading: Reading): Built => {
    const trains = (reading.arm.sessionsPerWeek ?? 0) > 0 || exercised(reading.text.replace(/^[^;]*;/, ''));
    const main = event(id, 0, reading.days, details);
    return only(main, ...(trains ? [programme(reading, 0, reading.days)] : []));
  };

function addedToTraining(id: string, details: Record<string, number | string> = {}): (reading: Reading) => Built {
  return (reading) => {
    const base = [programme(reading, 0, reading.days)];
    const extra = event(id, 0, reading.days, details);
    const standalone = /\bvs\b|extra|over placebo|between|meta/.test(`${reading.text} ${reading.arm.notes}`);
    return standalone ? { events: [...base, extra], without: base } : only(...base, extra);
  };
}

function bed(reading: Reading): Built {
  const { arm, days, text } = reading;
  const extra: ScenarioEvent[] = [];
  if (exercised(text.split(/\bthen\b|\bfollowed by\b/)[0] ?? ''))
    extra.push(programme(reading, 0, days, /vibration|supine|cycl/.test(text) ? 'mixed' : undefined));
  if (/hmb|leucine|amino|eaa\b|high.?protein|protein suppl|whey/.test(text) && !/control|placebo/.test(text))
    extra.push(event('protein-intake', 0, days, { gramsPerKg: arm.proteinGPerKg ?? 1.5 }));
  if (/cortiso|prednis/.test(text)) extra.push(event('glucocorticoids', 0, days, { prednisoneMgPerDay: 25 }));
  return only(event('bed-rest', 0, days), ...extra);
}

function control(reading: Reading): Built {
  if (/bed.?rest/.test(reading.text)) return only(event('bed-rest', 0, reading.days));
  if (/immobil|cast/.test(reading.text)) return immobilise(reading);
  return only(...alongside(reading.text, 0, reading.days));
}

const train =
  (modality?: string) =>
  (reading: Reading): Built => {
    const { arm, days, text } = reading;
    const extra = alongside(text, 0, days);
    if ((arm.proteinGPerKg ?? 0) > 1.2)
      extra.push(event('protein-intake', 0, days, { gramsPerKg: arm.proteinGPerKg ?? 1.2 }));
    if (/after (hip|knee)|arthroplast|post.?surg/.test(text))
      return { events: [...before(reading), programme(reading, 0, days, modality), ...extra] };
    return only(programme(reading, 0, days, modality), ...extra);
  };

const recover = (reading: Reading): Built => {
  if (/stroke|gbs|guillain/.test(reading.text)) return only(event('guillain-barre', -14, reading.days + 1));
  const trains = (reading.arm.sessionsPerWeek ?? 0) > 0;
  return only(...before(reading), ...(trains ? [programme(reading, 0, reading.days)] : []));
};

/** First match counts. Ages are those usual for the circumstance, used only where a paper gives none. */
export const circumstances: readonly Circumstance[] = [
  {
    id: 'retraining-after-rest',
    pattern: /(retrain|rehab|recover|reload|reambul).*(immob|bed|disuse|cast|unload|ulls|space|icu|step)/,
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
    pattern: /gbs|guillain|polyneuro|cidp/,
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
  { id: 'control', pattern: /control|usual_care|placebo/, class: 'disuse', usualAge: 65, build: control },
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
    pattern: /step|inactiv|sedentar/,
    class: 'disuse',
    usualAge: 60,
    build: (r) => only(event('reduced-steps', 0, r.days, stepDose(r.text))),
  },
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
    pattern: /testost|androgen_(therapy|replac)|oxandrolone|anabolic|sarm|enobosarm/,
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
    pattern: /anamorelin|ghrelin|mimetic/,
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
        event('spinal-cord-injury', 0, 20000, {
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
    id: 'general-loss',
    pattern: /$^/,
    class: 'illness',
    usualAge: 60,
    build: (r) => only(event('hospital-stay', 0, Math.min(r.days, 30))),
  },
  { id: 'general-gain', pattern: /$^/, class: 'training', usualAge: 55, build: train('mixed') },
];

function stepDose(text: string): Record<string, number> {
  const numbers = [...text.matchAll(/(\d{1,2}),?(\d{3})/g)].map((m) => Number(`${m[1]}${m[2]}`));
  const share = /-?(\d+)\s*%/.exec(text);
  if (numbers.length >= 2) return { usualStepsPerDay: Math.max(...numbers), stepsPerDay: Math.min(...numbers) };
  if (share) return { usualStepsPerDay: 6500, stepsPerDay: 6500 * (1 - Number(share[1]) / 100) };
  return { usualStepsPerDay: 6500, stepsPerDay: numbers[0] ?? 1500 };
}
