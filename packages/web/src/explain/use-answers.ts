import { useQueryClient } from '@tanstack/react-query';
import { findingById } from '@thew/core/knowledge/findings/catalogue';
import { useRef, useState } from 'react';
import { request } from '../api/client.ts';
import { type ObservationEntry, type StoredObservation, useObservations, usePersonId } from '../api/people.ts';
import { today } from '../dates.ts';

export type AnswerValue = boolean | number | string | string[];

export interface Answers {
  /** Answers of today that can be taken back. */
  ofToday: readonly StoredObservation[];
  saving: boolean;
  failed: boolean;
  give: (finding: string, value: AnswerValue) => Promise<void>;
  dontKnow: (finding: string) => Promise<void>;
  grade: (
    measure: 'mrc-grade' | 'sensation-grade',
    site: string,
    side: 'left' | 'right',
    value?: number,
  ) => Promise<void>;
  takeBack: (finding: string) => Promise<void>;
}

/**
 * Answers as observations on the server. A second answer on the same day replaces the first: kept side by side they
 * would contradict each other.
 */
export function useAnswers(): Answers {
  const person = usePersonId();
  const queries = useQueryClient();
  const stored = useObservations();
  const [state, setState] = useState({ saving: false, failed: false });
  const date = today();
  const queue = useRef(Promise.resolve());

  /** What the server holds now decides what is replaced, one change after the other: two quick answers must not both stay. */
  const change = (isOld: (one: StoredObservation) => boolean, fresh: readonly ObservationEntry[]): Promise<void> => {
    const next = async () => {
      setState({ saving: true, failed: false });
      try {
        const held = await request<StoredObservation[]>('GET', `/people/${person}/observations`);
        for (const { id } of held.filter(isOld)) await request('DELETE', `/people/${person}/observations/${id}`);
        if (fresh.length > 0) await request('POST', `/people/${person}/observations`, fresh);
        await queries.invalidateQueries({ queryKey: ['people'] });
        setState({ saving: false, failed: false });
      } catch {
        setState({ saving: false, failed: true });
      }
    };
    queue.current = queue.current.then(next);
    return queue.current;
  };
  const earlier = (finding: string) => (one: StoredObservation) =>
    one.measure === finding && one.date === date && !one.site;
  const unitOf = (finding: string, value: AnswerValue) => {
    const unit = typeof value === 'number' ? findingById(finding)?.unit : undefined;
    return unit === undefined ? {} : { unit };
  };

  return {
    ofToday: stored.filter((one) => one.date === date && !one.site && findingById(one.measure) !== undefined),
    ...state,
    give: (finding, value) => change(earlier(finding), [{ measure: finding, value, date, ...unitOf(finding, value) }]),
    // Asked, and nobody knows: kept with the person, so that it is not asked again on another screen or computer.
    dontKnow: (finding) => change(earlier(finding), [{ measure: finding, absent: 'not-done', date }]),
    grade: async (measure, site, side, value) => {
      const before = (one: StoredObservation) =>
        one.measure === measure && one.site === site && one.side === side && one.date === date;
      const entry = value === undefined ? [] : [{ measure, value, unit: '{score}', site, side, date }];
      await change(before, entry);
    },
    takeBack: (finding) => change(earlier(finding), []),
  };
}
