import type { StudyArm } from '../../knowledge/models/study-arm.ts';
import { makeEvent as event } from '../make-event.ts';
import type { ScenarioEvent } from '../scenario-event.ts';
import type { Reading } from './arm-programmes.ts';
import { regionGroups } from './arm-target.ts';
import { phaseDays } from './phases.ts';

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
  if (/glp.?1|semaglut|tirzep|liraglut/.test(text)) events.push(event('glp1-weight-loss', from, to));
  if (/rheumatoid|\bra\b/.test(text)) events.push(event('chronic-inflammation', -365, to));
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
