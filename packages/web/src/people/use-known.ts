import type { ChangeVerdict } from '@thew/core/assessment/real-change';
import { use } from 'react';
import { useTranslation } from 'react-i18next';
import type { Assessed } from '../engine/assessed.ts';
import type { State } from '../ui/mark.tsx';

export interface Known {
  state: State;
  result: string;
  definition?: string;
  change?: { text: string; verdict: 'real' | 'mayBeChance' | 'unknownError' };
  next?: { id: string; name: string };
}

// These modules bring the definitions with them and stay out of the first screen.
const parts = () =>
  Promise.all([import('../engine/words.ts'), import('../engine/changes.ts'), import('../engine/next-measurements.ts')]);
let loading: ReturnType<typeof parts> | undefined;

const verdictOf = (verdict: ChangeVerdict): 'real' | 'mayBeChance' | 'unknownError' =>
  verdict.startsWith('real') ? 'real' : verdict === 'may-be-chance' ? 'mayBeChance' : 'unknownError';

/** What the list of people says about one of them. */
export function useKnown(assessed: Assessed): Known {
  const { t } = useTranslation('people');
  loading ??= parts();
  const [words, { changes }, { nextMeasurements }] = use(loading);
  const [change] = changes(assessed);
  const next = nextMeasurements(assessed)[0]?.set[0];
  const recent = change?.sinceLast ?? change?.sinceFirst;
  const lead = assessed.lead;
  const nothing = assessed.record.observations.length === 0;
  return {
    state: lead ? words.stateOf(lead.standing) : 'unknown',
    result: lead
      ? words.resultLine(lead.result, lead.criterion)
      : nothing
        ? t('nothing')
        : words.resultLine(unknownResult),
    ...(lead && { definition: words.shortTitle(lead.criterion) }),
    ...(change &&
      typeof recent?.difference === 'number' && {
        change: {
          text: `${words.shortName(change.measure.id)} ${words.signed(recent.difference)} ${words.unitWords(change.measure.unit)}`,
          verdict: verdictOf(recent.verdict),
        },
      }),
    ...(next && { next: { id: next, name: words.shortName(next) } }),
  };
}

const unknownResult = { result: 'indeterminate' } as Parameters<typeof import('../engine/words.ts').resultLine>[0];
