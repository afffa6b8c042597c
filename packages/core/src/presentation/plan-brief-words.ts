import type { Reason } from '../plan/reason.ts';
import { conditionTitle, findingLabel } from './explanation-words.ts';
import { reasonWords } from './plan-words.ts';

/** What somebody should be seen for, in a few words: the whole sentence stands at the top of the plan. */
export const redFlagBrief: Readonly<Record<string, string>> = {
  'rf-fvc-low': 'very weak breathing muscles',
  'rf-fvc-falling': 'falling strength of breath',
  'rf-breathless-rest': 'breath that is short at rest',
  'rf-breath-count': 'a low one-breath count',
  'rf-breath-count-soon': 'a low one-breath count',
  'rf-paradox': 'weak breathing muscles',
  'rf-ascending': 'weakness that spreads',
  'rf-limb-rapid': 'weakness of a limb that gets worse fast',
  'rf-bulbar-slow': 'weak speech or swallowing',
  'rf-cauda': 'numbness of the seat or bladder trouble',
  'rf-cord': 'pressure on the spinal cord',
  'rf-mscc': 'a scan of the spine',
  'rf-stroke': 'sudden weakness of face, arm or speech',
  'rf-rhabdo': 'muscle breaking down',
  'rf-rhabdo-mild': 'the raised muscle blood test',
  'rf-compartment': 'a tense, painful limb',
  'rf-mg-crisis': 'myasthenia that gets worse',
  'rf-mg-drug': 'the antibiotic with myasthenia',
  'rf-lems': 'leg weakness with a dry mouth',
  'rf-refeeding': 'eating again after so little food',
  'rf-underweight': 'the low weight',
  'rf-refeeding-aspen': 'eating again after so little food',
  'rf-fast-loss': 'the fast weight loss',
  'rf-anorexia-adult': 'starvation',
  'rf-anorexia-teen': 'the heart',
  'rf-anorexia-warning': 'eating so little',
  'rf-hypok': 'very low potassium',
  'rf-hyperk': 'very high potassium',
  'rf-infection': 'a serious infection',
  'rf-infection-stop': 'the fever',
  'rf-cancer': 'tests for the weight loss',
  'rf-weight-10': 'the weight loss',
  'rf-suicide-plan': 'thoughts of death',
  'rf-suicide-thought': 'thoughts of death',
  'rf-depression': 'the low mood',
  'rf-abuse': 'safety',
  'rf-neglect-signs': 'a private talk',
  'rf-fall-head': 'the knock on the head',
  'rf-fall-blood': 'the falls and the tablets',
  'rf-checkpoint': 'trouble after immunotherapy',
  'rf-botulism': 'weak eyes and throat',
  'rf-tick': 'weakness after a tick bite',
  'rf-nerve-injury': 'the nerve that has not come back',
  'rf-knee-locked': 'the hot knee',
  'rf-adrenal': 'stopping steroids',
  'rf-chest-pain': 'chest pain or fainting',
  'rf-hold-exercise': 'blood pressure or weight gain',
  'rf-unsteady-neuro': 'muscle twitching with weakness',
  'rf-mobilise-unsafe': 'pulse, pressure or oxygen',
  'rf-epidural': 'fever with back pain and weak legs',
  'rf-aspiration': 'food in the lungs',
  'rf-clot': 'the swollen calf',
  'rf-peroneal-new': 'the foot drop',
  'rf-gca': 'eyesight',
  'rf-wernicke': 'confusion after little food',
  'rf-myositis-swallow': 'muscle inflammation with swallowing trouble',
  'rf-pem': 'the crashes after effort',
  'rf-true-weakness': 'the loss of strength',
  'rf-mg-suspect': 'weakness that comes with use',
  'rf-mg-suspect-bulbar': 'weak swallowing and breath',
  'rf-mnd-breathing': 'breathing at night',
  'rf-hypercalcaemia': 'high calcium',
  'rf-myelopathy-slow': 'the neck',
  'rf-child-weak': 'a child losing strength',
};

/** The same for what was answered or measured, and for food. */
const findingBrief: Readonly<Record<string, string>> = {
  fever: 'the fever',
  'chest-pain': 'the chest pain',
  'breathless-rest': 'breath that is short at rest',
  'high-pressure': 'the high blood pressure',
  'swollen-calf': 'the swollen calf',
  'dark-urine': 'the dark urine',
  'high-ck': 'the high muscle blood test',
  'low-potassium': 'the low potassium',
  crashes: 'the crashes after effort',
  payback: 'the crashes after effort',
  falls: 'the falls',
  'fall-one': 'the fall',
  'dizzy-standing': 'blood pressure that falls on getting up',
  'pressure-sore': 'the sore skin',
  surgery: 'the operation',
  'swollen-joint': 'the swollen joint',
  'tendon-pain': 'the tendon pain',
  'shoulder-overhead': 'the sore shoulder',
  'swallow-trouble': 'trouble swallowing',
  'breathless-flat': 'breath that is short lying flat',
  'low-capacity': 'the low breathing capacity',
  'foot-drop': 'the foot drop',
  contracture: 'the tight joint',
  'long-steroid': 'bones that long steroid use thins',
  'low-weight': 'the need for food first',
  'low-food': 'eating less than half of the usual food',
  denervated: 'the hurt nerve',
  'neck-cord': 'signs from the neck cord',
  child: 'age: under 16 a team for young people decides',
  'heavy-head': 'the knock on the head',
  'limb-cast': 'the limb in plaster',
  'icu-now': 'breathing or oxygen',
  refeeding: 'food, which must rise with blood tests',
  kidney: 'food that suits the kidneys',
  liver: 'food that suits the liver',
  'steady-after-loss': 'food after the weight loss',
  'swallowing-difficulty': 'swallowing',
  'tremor-action': 'the tremor: thyroid, medicines, coffee and alcohol',
};

const drugBrief: Readonly<Record<string, string>> = {
  glucocorticoid: 'the steroid tablets',
  statin: 'the statin',
  fluoroquinolone: 'the antibiotic, which can hurt tendons',
  diuretic: 'the water tablets',
  'chemo-neuro': 'feeling that the cancer medicine took',
  daptomycin: 'the antibiotic',
  aromatase: 'bones that the medicine thins',
  adt: 'bones that the hormone treatment thins',
};

const smallStart = (text: string): string =>
  /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/** Disease names that begin with a person. */
const named = /^(Guillain|Parkinson|Becker|Duchenne|Kennedy|Pompe|Cushing|Lambert|Charcot)/;

/** "Asthma (steroid courses and inactivity)" is "asthma" here. */
function conditionBrief(id: string): string {
  const title = conditionTitle(id).replace(/ \(.*\)$/, '');
  return named.test(title) ? title : smallStart(title);
}

/** A reason in a few words: "the weight loss", "psoriatic arthritis". */
export function briefReason(reason: Reason): string {
  const { from, id } = reason;
  const brief =
    from === 'red-flag'
      ? redFlagBrief[id]
      : from === 'condition'
        ? conditionBrief(id)
        : from === 'finding'
          ? (findingBrief[id] ?? smallStart(findingLabel(id)))
          : from === 'drug'
            ? drugBrief[id]
            : undefined;
  return (
    brief ??
    smallStart(
      reasonWords(reason)
        .replace(/\.$/, '')
        .replace(/\. .*$/, ''),
    )
  );
}
