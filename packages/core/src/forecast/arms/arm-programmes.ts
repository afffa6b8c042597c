import { exp } from '../../knowledge/models/exact-math.ts';
import type { StudyArm } from '../../knowledge/models/study-arm.ts';
import { makeEvent as event } from '../make-event.ts';
import type { ScenarioEvent } from '../scenario-event.ts';
import { alongside, before, exercised, siteOf } from './arm-context.ts';
import { regionGroups } from './arm-target.ts';
import { phases } from './phases.ts';

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
export function programme(
  { arm, text }: Reading,
  from: number,
  to: number,
  modality?: string,
  muscles?: string,
): ScenarioEvent {
  const sessions = arm.sessionsPerWeek === undefined || arm.sessionsPerWeek <= 0 ? 3 : arm.sessionsPerWeek;
  return event('training', from, to, {
    sessionsPerWeek: sessions,
    setsPerSession: arm.setsPerWeek === undefined ? 3 : arm.setsPerWeek / sessions,
    intensityPercent: arm.intensityPercent ?? 75,
    modality: modality ?? modalityOf(text),
    muscles,
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

/** Whether the people of an arm trained: a dose, or words where there is none. */
export const trains = ({ arm, text }: Reading): boolean =>
  arm.sessionsPerWeek === undefined ? exercised(text) : arm.sessionsPerWeek > 0;

/** Training, protein and steroids given during disuse or illness. */
export function given(reading: Reading, modality?: string, muscles = 'whole-body'): ScenarioEvent[] {
  const { arm, days, text } = reading;
  const events: ScenarioEvent[] = [];
  const before = text.split(/\bthen\b|\bfollowed by\b/)[0] ?? '';
  const elsewhere = /contralateral|cross.?educat|opposite (?:leg|arm|limb)|other (?:leg|arm|limb)/.test(before);
  if (trains({ ...reading, text: before }) && !elsewhere) events.push(programme(reading, 0, days, modality, muscles));
  const placebo = /control|placebo|isocaloric/.test(text);
  const supplement = /hmb|leucine|amino|eaa\b|high.?protein|protein suppl|whey/.test(text) && !placebo;
  if (supplement || (arm.proteinGPerKg ?? 0) > 1.2)
    events.push(event('protein-intake', 0, days, { gramsPerKg: Math.max(1.2, arm.proteinGPerKg ?? 1.5) }));
  if (/cortiso|prednis/.test(text)) events.push(event('glucocorticoids', 0, days, { prednisoneMgPerDay: 25 }));
  if (/testost|oxandrol|nandrol/.test(text)) events.push(event('testosterone', 0, days, { mgPerWeek: 200 }));
  return events;
}

export function immobilise(reading: Reading): Built {
  const { arm, days, text } = reading;
  // The other limb walks on crutches as before.
  if (
    /contralateral|non-?immobili|uninjured|unaffected|free (?:leg|arm)|(?:control|other|healthy) (?:leg|arm|limb)/.test(
      arm.region,
    )
  )
    return only();
  const lower =
    /flexors|dorsi/.test(regionGroups(arm.region)[0] ?? '') && !/knee-flexors/.test(regionGroups(arm.region)[0] ?? '');
  const hurt =
    /fracture|surg|rupture|torn|acl|arthroplast|\btka\b|injur/.test(text) &&
    (lower || !/ankle|foot|metatars/.test(text));
  const kind =
    /ulls|suspension|unload|crutch/.test(text) && !/cast|brace/.test(text) ? 'limb-unloading' : 'limb-immobilisation';
  return only(
    event(kind, 0, days, { site: siteOf(arm), reason: hurt ? 'fracture' : 'cast' }),
    ...given(reading, undefined, siteOf(arm) === 'arm' ? 'arms' : 'legs'),
  );
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
  // Over months people keep about half of a deficit they were told to keep (a judgement).
  else if (deficit)
    diet = event('energy-balance', 0, days, { kcalPerDay: (days > 84 ? -12.5 : -25) * Number(deficit[1]) });
  else if (/(total|water|complete|\d ?d(ays?)?) fast/.test(text))
    diet = event('energy-balance', 0, days, { kcalPerDay: -2000 });
  else if (/ranger|military|soldier/.test(text)) diet = event('energy-balance', 0, days, { kcalPerDay: -1000 });
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
  const modality =
    /vibration|supine|cycl/.test(reading.text) && !/resist|flywheel|squat|leg press/.test(reading.text)
      ? 'mixed'
      : undefined;
  return only(event('bed-rest', 0, reading.days), ...given(reading, modality));
}

/** Walking or cycling beside strength training: fitness and practice, hardly any muscle. */
function endurance(reading: Reading, modality: string | undefined): ScenarioEvent[] {
  const both =
    /aerobic|walking|treadmill|cycling|endurance/.test(reading.text) && /resist|strength|weights/.test(reading.text);
  if (!both || (modality ?? modalityOf(reading.text)) !== 'resistance') return [];
  const walks = programme(reading, 0, reading.days, 'aerobic');
  return [{ ...walks, numbers: { ...walks.numbers, setsPerSession: 0.5 } }];
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
    return only(programme(reading, 0, days, modality), ...endurance(reading, modality), ...extra);
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
