/**
 * Danger signs that a person can answer and that stand in the emergency rules: breathing and swallowing first. Counted
 * for "no red flag among … questions asked", and asked first when little is known.
 */
export const safetyScreen: readonly string[] = [
  'dyspnoea-rest',
  'breathlessness-lying-flat',
  'swallowing-difficulty',
  'weak-cough',
  'ascending',
  'facial-droop',
  'arm-drift',
  'speech-sudden',
  'saddle-numbness',
  'bladder-or-bowel-change',
  'chest-pain',
  'dark-urine',
  'fever',
  'calf-one-swollen',
  'suicidal-thoughts',
  'harm-at-home',
];

/** Where, how fast and which way it goes: most danger rules rest on these, so they come after breathing and swallowing. */
const shapeOfWeakness: readonly string[] = ['weakness-pattern', 'onset-speed', 'course'];

/** Food, falls and crashes after effort: a plan that does not know of them can do harm. */
const beforeAnyPlan: readonly string[] = [
  'weight-loss-6-months',
  'intake-percentage',
  'restrict-intentional',
  'post-exertional-worsening',
  'falls-past-year',
];

/** The order in which a history begins. */
export const openingQuestions: readonly string[] = [
  ...safetyScreen.slice(0, 3),
  ...shapeOfWeakness,
  ...safetyScreen.slice(3),
  ...beforeAnyPlan,
];
