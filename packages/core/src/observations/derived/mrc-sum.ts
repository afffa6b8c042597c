import type { Fact } from '../facts.ts';
import type { FormulaText } from './formula.ts';

/** The six movements of the sum score; `site` of an `mrc-grade` observation names one of them. */
export const mrcSumSites = [
  'shoulder-abduction',
  'elbow-flexion',
  'wrist-extension',
  'hip-flexion',
  'knee-extension',
  'ankle-dorsiflexion',
] as const;

export const mrcSumFormula: FormulaText = {
  id: 'mrc-sum-from-grades',
  output: 'mrc-sum-score',
  inputs: ['mrc-grade'],
  text: `sum of the grades of ${mrcSumSites.join(', ')} on both sides; all twelve of one day are needed`,
  source: 'Kleyweg RP et al. 1991; groups as in S109',
  certainty: 'secondary',
};

/** The sum of twelve grades of one day; with a group missing there is no agreed rule, so nothing is given. */
export function deriveMrcSum(facts: Map<string, Fact>): void {
  const grades = facts.get('mrc-grade');
  const given = facts.get('mrc-sum-score');
  if (!grades || grades.from.length < 12 || (given !== undefined && given.missing === undefined)) return;
  const byGroup = new Map(grades.from.map((grade) => [`${grade.site} ${grade.side}`, grade]));
  const twelve = mrcSumSites.flatMap((site) => [byGroup.get(`${site} left`), byGroup.get(`${site} right`)]);
  const from = twelve.filter((grade) => typeof grade?.value === 'number').map((grade) => grade!);
  if (from.length < 12) return;
  facts.set('mrc-sum-score', {
    value: from.reduce((sum, grade) => sum + (grade.value as number), 0),
    ...(grades.date === undefined ? {} : { date: grades.date }),
    from,
    formula: mrcSumFormula.id,
  });
}
