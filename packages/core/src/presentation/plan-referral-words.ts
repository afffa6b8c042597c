import type { Reason } from '../plan/care-plan.ts';
import { conditionTitle } from './explanation-words.ts';
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

const foodBrief: Readonly<Record<string, string>> = {
  refeeding: 'food, which must rise with blood tests',
  kidney: 'food that suits the kidneys',
  liver: 'food that suits the liver',
  'steady-after-loss': 'food after the weight loss',
  'swallowing-difficulty': 'swallowing',
};

const smallStart = (text: string): string =>
  /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/** Disease names that begin with a person. */
const named = /^(Guillain|Parkinson|Becker|Duchenne|Kennedy|Pompe|Cushing|Lambert|Charcot)/;

function brief({ from, id, certainty, ...rest }: Reason): string {
  if (from === 'red-flag') return redFlagBrief[id] ?? reasonWords({ from, id });
  if (from === 'condition') {
    const title = conditionTitle(id).replace(/ \(.*\)$/, '');
    const name = named.test(title) ? title : smallStart(title);
    return name;
  }
  if (from === 'finding' && foodBrief[id]) return foodBrief[id];
  const why = { from, id, ...rest, ...(certainty && { certainty }) };
  return smallStart(
    reasonWords(why)
      .replace(/\.$/, '')
      .replace(/\. .*$/, ''),
  );
}

const isLook = ({ from, certainty }: Reason): boolean => from === 'condition' && certainty === 'suspected';

/** "for the weight loss, and to look for depression": the first reasons in a few words each. */
export function referralBecause(because: readonly Reason[], most = 3): string {
  const shown = [...new Map(because.map((reason) => [brief(reason), reason])).entries()].slice(0, most);
  const said = shown.filter(([, reason]) => !isLook(reason)).map(([words]) => words);
  const look = shown.filter(([, reason]) => isLook(reason)).map(([words]) => words);
  return [said.length > 0 ? `for ${said.join(', ')}` : '', look.length > 0 ? `to look for ${look.join(', ')}` : '']
    .filter(Boolean)
    .join(', and ');
}
