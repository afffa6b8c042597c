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
