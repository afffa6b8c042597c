import type { TriageLevel } from './explanation.ts';

/** How soon somebody looks: the same words in the explanation and in the plan. */
export type Due = 'today' | 'this-week' | 'two-weeks' | 'routine';

/** Soonest first. */
export const dueOrder: readonly Due[] = ['today', 'this-week', 'two-weeks', 'routine'];

/** "Same day" and "this week" in the action of a danger rule that is no emergency; every other one: two weeks. */
const soonRules: Readonly<Record<string, Due>> = {
  'rf-suicide-thought': 'today',
  'rf-hold-exercise': 'today',
  'rf-mg-drug': 'today',
  'rf-hypercalcaemia': 'today',
  'rf-breath-count-soon': 'this-week',
  'rf-child-weak': 'this-week',
  'rf-weight-10': 'this-week',
  'rf-depression': 'this-week',
  'rf-anorexia-warning': 'this-week',
  'rf-underweight': 'this-week',
  'rf-rhabdo-mild': 'this-week',
  'rf-peroneal-new': 'this-week',
  'rf-knee-locked': 'this-week',
  'rf-myositis-swallow': 'this-week',
  'rf-mnd-breathing': 'this-week',
  'rf-neglect-signs': 'this-week',
};

const byUrgency: Readonly<Record<TriageLevel, Due>> = {
  emergency: 'today',
  'doctor-soon': 'two-weeks',
  therapist: 'routine',
  'self-care': 'routine',
};

/** When a danger rule wants to be seen to. An emergency is always today, whatever else is written. */
export const dueOf = (rule: string, urgency: TriageLevel): Due =>
  urgency === 'emergency' ? 'today' : (soonRules[rule] ?? byUrgency[urgency]);

export const sooner = (a: Due, b: Due): number => dueOrder.indexOf(a) - dueOrder.indexOf(b);
