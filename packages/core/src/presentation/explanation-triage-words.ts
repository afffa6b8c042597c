import { type Due, sooner } from '../explanation/due.ts';
import type { CauseResult, Explanation, TriageReason } from '../explanation/explanation.ts';
import { inFull } from '../explanation/in-full.ts';
import { conditionTitle, findingLabel, supportWords, triageWords } from './explanation-words.ts';

export const dueWords: Readonly<Record<Due, string>> = {
  today: 'Today',
  'this-week': 'This week',
  'two-weeks': 'Within two weeks',
  routine: 'At a routine visit',
};

/** Words in a message that already say how soon. */
const says: Readonly<Record<Due, RegExp>> = {
  today: /today|now/,
  'this-week': /this week|within (two )?days/,
  'two-weeks': /two weeks/,
  routine: /./,
};

/** The message with its time in front, unless it names it. */
export const withDue = (message: string, due: Due): string =>
  says[due].test(message) ? message : `${dueWords[due]}: ${message}`;

const titles: Readonly<Record<Due, string>> = {
  today: 'See a doctor today',
  'this-week': 'See a doctor this week',
  'two-weeks': triageWords['doctor-soon'].title,
  routine: triageWords['doctor-soon'].title,
};

/** The heading names the soonest of the reasons, so that what is due today does not stand under "two weeks". */
export function triageHeading({ triage, redFlags }: Explanation): { title: string; when: string } {
  const { level, because } = triage;
  if (level !== 'doctor-soon') return triageWords[level];
  const dues = redFlags
    .filter(({ urgency }) => urgency === 'doctor-soon')
    .map(({ due }) => due)
    .sort(sooner);
  const first = dues[0];
  if (first === undefined) return triageWords[level];
  const later = because.some(({ code, level: one }) => code !== 'red-flag' && one === 'doctor-soon');
  const last: Due = later ? 'two-weeks' : (dues.at(-1) ?? first);
  const only = first === 'two-weeks' ? 'Within two weeks.' : 'For the reasons below.';
  const rest = `The other reasons below: ${dueWords[last].toLowerCase()} at most.`;
  return { title: titles[first], when: first === last ? only : rest };
}

/** In the words of the band that the same page shows; what is not told in full there is only possible. */
function causeWords(id: string, told: readonly CauseResult[]): string {
  const support = told.find(({ condition }) => condition === id)?.support ?? 1;
  return `${conditionTitle(id)} (${support >= 3 ? supportWords[support] : 'possible'})`;
}

/** Reasons of one kind named at most. */
const most = 4;

/** Why the level is not lower, beside the danger rules: causes in one line, then signs. */
export function reasonLines({ triage, causes }: Explanation): string[] {
  const reasons = triage.because.filter(({ code, level }) => code !== 'red-flag' && level === triage.level);
  const of = (kind: TriageReason['code']): string[] =>
    reasons.flatMap(({ code, id = '' }) => (code === kind ? [id] : [])).slice(0, most);
  const told = inFull(causes);
  const open = of('cause').map((id) => causeWords(id, told));
  return [
    ...(open.length > 0 ? [`A doctor should look into: ${open.join('; ')}`] : []),
    ...of('concern').map(findingLabel),
    ...of('benign-cause').map((id) => `A likely cause that use can reverse: ${conditionTitle(id)}`),
    ...of('too-little-known').map(() => 'Too little is known to say that this can be handled alone'),
  ];
}
