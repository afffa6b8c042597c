import { criterionById } from '@thew/core/knowledge/criteria/catalogue';
import { isUnsettled } from '../run/print-result.ts';
import type { CohortResult } from '../run/result.ts';
import { percent } from './markup.ts';

const isSarcopenia = (criterion: string): boolean => {
  const { kind, condition } = criterionById(criterion) ?? {};
  return kind === 'definition' && condition === 'sarcopenia';
};

/** Range of the settled shares of people met, as the title of the report. */
export function rangeSentence(result: CohortResult): string {
  const whole = result.estimates.filter(
    ({ standing, group, criterion }) => standing && Object.keys(group).length === 0 && isSarcopenia(criterion),
  );
  const settled = whole.filter((one) => !isUnsettled(one)).map(({ estimate }) => estimate);
  if (settled.length === 0) return 'No definition of sarcopenia could classify enough of these people';
  const [low, high] = [Math.min(...settled), Math.max(...settled)];
  if (settled.length > 1 && percent(low) === percent(high))
    return `${percent(low)} of the people, by each of ${settled.length} definitions of sarcopenia that can classify them`;
  return settled.length === 1
    ? `${percent(low)} of the people are met by the one definition of sarcopenia that can classify them`
    : `From ${percent(low)} to ${percent(high)}: what ${settled.length} definitions of sarcopenia find in the same people`;
}
