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

export const only = (...events: ScenarioEvent[]): Built => ({ events });

/** Programme of an arm, standard where the paper gives no dose. */
export function programme({ arm, text }: Reading, from: number, to: number, modality?: string): ScenarioEvent {
  const sessions = arm.sessionsPerWeek === undefined || arm.sessionsPerWeek <= 0 ? 3 : arm.sessionsPerWeek;
  return event('training', from, to, {
    sessionsPerWeek: sessions,
    setsPerSession: arm.setsPerWeek === undefined ? 3 : arm.setsPerWeek / sessions,
    intensityPercent: arm.intensityPercent ?? 75,
    modality: modality ?? modalityOf(text),
  });
}

export function modalityOf(text: string): string {
  if (/aquatic|water|pool/.test(text)) return 'water';
  if (/band|tube|elastic/.test(text)) return 'band';
  if (/blood.?flow|\bbfr\b|kaatsu|occlusion/.test(text)) return 'blood-flow-restriction';
  if (/\bnmes\b|electrical|stimulation|\bfes\b/.test(text)) return 'stimulation';
  if (/multicomponent|multimodal|combined|tai chi|yoga|balance|home.based|multidomain|prehab/.test(text))
    return 'mixed';
  if (
    /aerobic|cycling|endurance|walking|treadmill|\bhiit\b|interval/.test(text) &&
    !/resist|strength|\brt\b|flywheel|leg press|squat|weights|1rm/.test(text)
  )
    return 'aerobic';
  return 'resistance';
}

/** Conditions and treatments named beside the main circumstance. */
export function alongside(text: string, from: number, to: number): ScenarioEvent[] {
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
  if (/heart failure|\bchf\b|hfref/.test(text)) events.push(event('heart-failure', from, to));
  if (/dialys|\bckd\b|kidney|uraem/.test(text)) events.push(event('kidney-failure', from, to));
  if (/(strength|resistance|well|weight)[- ]trained|athlete|bodybuild|experienced lifter/.test(text)) {
    events.push(event('training', from - 365, from));
  }
  return events;
}

export const exercised = (text: string): boolean =>
  /exercis|countermeasure|training|flywheel|\brt\b|resistance|vibration|nmes|stimulation/.test(text) &&
  !/control|sedentary|no exerc|without|untrain|ineffective/.test(text);

/** What came before a recovery or a retraining: a cast, a bed or an intensive care unit, up to day 0. */
export function before({ arm, text }: Reading): ScenarioEvent[] {
  if (/\bicu\b|\bards\b|lung injury|critical|ventilat|sepsis|intensive/.test(text))
    return [event('icu-stay', -(phaseDays(text, /icu|ventil/) ?? 21), 0)];
  if (/bed.?rest/.test(text)) return [event('bed-rest', -(phaseDays(text, /bed/) ?? 14), 0)];
  if (/ulls|suspension|unload/.test(text))
    return [event('limb-unloading', -(phaseDays(text, /ulls|susp|unload/) ?? 21), 0, { site: siteOf(arm) })];
  if (/arthroplast|replacement|surgery|surgical|hip fracture|operat|\btk[ar]\b|\bacl\b/.test(text))
    return [
      event('limb-immobilisation', -(phaseDays(text, /cast|immob/) ?? 10), 0, { site: siteOf(arm), reason: 'surgery' }),
    ];
  const reason = /fracture|injur|orif|surg/.test(text) ? 'fracture' : 'cast';
  return [event('limb-immobilisation', -(phaseDays(text, /cast|immob|brace/) ?? 28), 0, { site: siteOf(arm), reason })];
}

export const siteOf = (arm: StudyArm): string =>
  /grip|shoulder|elbow/.test(regionGroups(arm.region)[0] ?? '') ? 'arm' : 'leg';

export function immobilise(reading: Reading): Built {
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
export function retrain(reading: Reading): Built {
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

export function detrain(reading: Reading): Built {
  const { arm, days } = reading;
  const trained =
    phases(arm.setting).find((phase) => /train|rt\b|lift|exerc/.test(phase.words) && !/detrain|off/.test(phase.words))
      ?.days ?? 84;
  return { events: [programme(reading, -trained, 0)], baseDay: 0, endDay: days };
}

export function weightLoss(reading: Reading): Built {
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

export const through =
  (id: string, details: Record<string, number | string> = {}) =>
  (reading: Reading): Built => {
    const trains = (reading.arm.sessionsPerWeek ?? 0) > 0 || exercised(reading.text.replace(/^[^;]*;/, ''));
    const main = event(id, 0, reading.days, details);
    return only(main, ...(trains ? [programme(reading, 0, reading.days)] : []));
  };

export function addedToTraining(
  id: string,
  details: Record<string, number | string> = {},
): (reading: Reading) => Built {
  return (reading) => {
    const base = [programme(reading, 0, reading.days)];
    const extra = event(id, 0, reading.days, details);
    const standalone = /\bvs\b|extra|over placebo|between|meta/.test(`${reading.text} ${reading.arm.notes}`);
    return standalone ? { events: [...base, extra], without: base } : only(...base, extra);
  };
}

export function bed(reading: Reading): Built {
  const { arm, days, text } = reading;
  const extra: ScenarioEvent[] = [];
  if (exercised(text.split(/\bthen\b|\bfollowed by\b/)[0] ?? ''))
    extra.push(programme(reading, 0, days, /vibration|supine|cycl/.test(text) ? 'mixed' : undefined));
  if (/hmb|leucine|amino|eaa\b|high.?protein|protein suppl|whey/.test(text) && !/control|placebo/.test(text))
    extra.push(event('protein-intake', 0, days, { gramsPerKg: arm.proteinGPerKg ?? 1.5 }));
  if (/cortiso|prednis/.test(text)) extra.push(event('glucocorticoids', 0, days, { prednisoneMgPerDay: 25 }));
  return only(event('bed-rest', 0, days), ...extra);
}

export function control(reading: Reading): Built {
  if (/bed.?rest/.test(reading.text)) return only(event('bed-rest', 0, reading.days));
  if (/immobil|cast/.test(reading.text)) return immobilise(reading);
  return only(...alongside(reading.text, 0, reading.days));
}

export const train =
  (modality?: string) =>
  (reading: Reading): Built => {
    const { arm, days, text } = reading;
    const extra = alongside(text, 0, days);
    if ((arm.proteinGPerKg ?? 0) > 1.2)
      extra.push(event('protein-intake', 0, days, { gramsPerKg: arm.proteinGPerKg ?? 1.2 }));
    if (/after (hip|knee)|arthroplast|post.?surg|\btk[ar]\b|\bth[ar]\b|(knee|hip) replacement|\bacl\b/.test(text))
      return { events: [...before(reading), programme(reading, 0, days, modality), ...extra] };
    return only(programme(reading, 0, days, modality), ...extra);
  };

export const recover = (reading: Reading): Built => {
  if (/stroke|gbs|guillain/.test(reading.text)) return only(event('guillain-barre', -14, reading.days + 1));
  const trains = (reading.arm.sessionsPerWeek ?? 0) > 0;
  return only(...before(reading), ...(trains ? [programme(reading, 0, reading.days)] : []));
};

export function stepDose(text: string): Record<string, number> {
  const numbers = [...text.matchAll(/(\d{1,2}),?(\d{3})/g)].map((m) => Number(`${m[1]}${m[2]}`));
  const share = /-?(\d+)\s*%/.exec(text);
  if (numbers.length >= 2) return { usualStepsPerDay: Math.max(...numbers), stepsPerDay: Math.min(...numbers) };
  if (share) return { usualStepsPerDay: 6500, stepsPerDay: 6500 * (1 - Number(share[1]) / 100) };
  return { usualStepsPerDay: 6500, stepsPerDay: numbers[0] ?? 1500 };
}
