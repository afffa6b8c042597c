import { useQueryClient } from '@tanstack/react-query';
import { findingById } from '@thew/core/knowledge/findings/catalogue';
import { useRef, useState } from 'react';
import { request } from '../api/client.ts';
import { type ObservationEntry, type StoredObservation, useObservations, usePersonId } from '../api/people.ts';
import { today } from '../dates.ts';

export type AnswerValue = boolean | number | string | string[];

const keyOf = (person: string): string => `thew.unknown.${person}`;

function keptUnknown(person: string): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(person)) ?? '[]');
    return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string') : [];
  } catch {
    return [];
  }
}

export interface Answers {
  /** Findings with "don't know", kept in this browser where the record has no place for them. */
  unknown: readonly string[];
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
  const [unknown, setUnknown] = useState(() => keptUnknown(person));
  const [state, setState] = useState({ saving: false, failed: false });
  const date = today();
  const queue = useRef(Promise.resolve());

  const remember = (next: string[]) => {
    localStorage.setItem(keyOf(person), JSON.stringify(next));
    setUnknown(next);
  };
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
    unknown,
    ofToday: stored.filter((one) => one.date === date && !one.site && findingById(one.measure) !== undefined),
    ...state,
    give: async (finding, value) => {
      if (unknown.includes(finding)) remember(unknown.filter((one) => one !== finding));
      await change(earlier(finding), [{ measure: finding, value, date, ...unitOf(finding, value) }]);
    },
    dontKnow: async (finding) => {
      // The record keeps "not done" for what the measure catalogue knows, and has no place for it elsewhere yet.
      if (findingById(finding)?.measure)
        await change(earlier(finding), [{ measure: finding, absent: 'not-done', date }]);
      else remember([...unknown.filter((one) => one !== finding), finding]);
    },
    grade: async (measure, site, side, value) => {
      const before = (one: StoredObservation) =>
        one.measure === measure && one.site === site && one.side === side && one.date === date;
      const entry = value === undefined ? [] : [{ measure, value, unit: '{score}', site, side, date }];
      await change(before, entry);
    },
    takeBack: async (finding) => {
      if (unknown.includes(finding)) remember(unknown.filter((one) => one !== finding));
      await change(earlier(finding), []);
    },
  };
}
