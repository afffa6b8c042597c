import type { Route } from './drug-recognition.ts';

/**
 * Words of a medication list that say how a medicine is given; the first that is found decides, so that a nasal spray is
 * not taken for an inhaler and eye drops not for drops by mouth. Our own list.
 */
export const routeWords: readonly (readonly [route: Route, words: RegExp])[] = [
  [
    'local',
    /\b(eyes?|ophthal\w*|ocular|conjunctiv\w*|ears?|otic|aural|nasal\w*|nose|intranasal|cream|ointment|oint|lotion|shampoo|scalp|topical\w*|cutaneous|dermal|derm|gel|foam|enema|mouth ?wash|lozenges?|pessar\w*|vaginal\w*|swabs?|wipes?|pads?|dental|gargle|oromucosal)\b/,
  ],
  ['patch', /\b(patch(es)?|transdermal|td)\b/],
  [
    'inhaled',
    /\b(inhal\w*|nebuli[sz]\w*|neb(ules?)?|respules?|\w*haler|accuhaler|diskus|ellipta|mdi|dpi|hfa|puffs?|actuat\w*)\b/,
  ],
  ['rectal', /\b(suppositor\w*|rectal\w*)\b/],
  [
    'injected',
    /\b(inj\w*|infusion|iv|intravenous\w*|im|intramuscular\w*|sc|subcut\w*|intra-?articular|depot|vial|amp(oule)?s?|prefilled|pen|syringe)\b/,
  ],
  ['oral', /\b(oral\w*|by mouth|po|tab(let)?s?|cap(sule)?s?|caplets?|syrup|chewable|gastro-resistant|enteric)\b/],
];

/** Words before a medicine that say it is not taken. */
export const notTakenBefore =
  /\b(no(?!\.| ?\d)|not|nil|none|never|without|denies|avoid|stopped|discontinued|ceased|previous(ly)?|former(ly)?|allerg(y|ic)( to)?|intoleran(t|ce)( of| to)?|declined?|refused?|refuses)\b/;

/** An entry that says that there is none. */
export const noMedicine = /^(none|nil|nothing|no (known |regular )?(medicines?|medications?|drugs?|meds)|n a)$/;

/** Words after it. "Not to be stopped suddenly" says the opposite. */
export const notTakenAfter =
  /(?<!\bnot (to )?be )\b(stopped|discontinued|ceased|cancelled|withheld|paused|on hold|not taken|not taking|never taken|intoleran(t|ce)|declined|refused)\b/;

/** Substances that hold the name of another one without being it. */
export const notMeant: readonly RegExp[] = [
  /\bzinc oxide\b/,
  /\bbacitracin zinc\b/,
  /\bzinc pyrithione\b/,
  /\binsulin zinc\b/,
  /\b(isopropyl|benzyl|cetyl|cetostearyl|stearyl|polyvinyl|wool) alcohol\b/,
  /\balcohol[- ]free\b/,
];
