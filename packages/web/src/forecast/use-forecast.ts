import type { PersonRecord } from '@thew/core/observations/observation';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Answer, CourseAnswer, CourseRequest, Opened, ReasonsAnswer, Request } from './messages.ts';

export interface ForecastAnswers {
  opened: Opened | undefined;
  course: CourseAnswer | undefined;
  reasons: ReasonsAnswer | undefined;
  failed: boolean;
  ask: (question: Omit<CourseRequest, 'kind' | 'id'>) => void;
}

/** A pause after the last move of a lever, before the slow questions are asked. */
const restMilliseconds = 300;

const startWorker = (): Worker => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });

/**
 * Two workers on one record: one redraws while a lever moves, the other answers what takes longer. The page itself
 * simulates nothing. An answer to an older question never replaces a newer one.
 */
export function useForecast(record: PersonRecord): ForecastAnswers {
  const [opened, setOpened] = useState<Opened>();
  const [course, setCourse] = useState<CourseAnswer>();
  const [reasons, setReasons] = useState<ReasonsAnswer>();
  const [failed, setFailed] = useState(false);
  const workers = useRef<{ quick: Worker; slow: Worker }>(undefined);
  const asked = useRef(0);
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    const [quick, slow] = [startWorker(), startWorker()];
    workers.current = { quick, slow };
    const listen = ({ data }: MessageEvent<Answer>) => {
      if (data.kind === 'opened') setOpened(data);
      else if (data.kind === 'course') setCourse((shown) => (shown && shown.id > data.id ? shown : data));
      else if (data.id === asked.current) setReasons(data);
    };
    for (const worker of [quick, slow]) {
      worker.addEventListener('message', listen);
      worker.addEventListener('error', () => setFailed(true));
    }
    send(quick, { kind: 'open', record });
    send(slow, { kind: 'open', record, quiet: true });
    return () => {
      clearTimeout(rest.current);
      quick.terminate();
      slow.terminate();
    };
  }, [record]);

  const ask = useCallback((question: Omit<CourseRequest, 'kind' | 'id'>) => {
    asked.current += 1;
    const id = asked.current;
    const { quick, slow } = workers.current ?? {};
    if (quick) send(quick, { ...question, kind: 'course', id });
    clearTimeout(rest.current);
    rest.current = setTimeout(() => slow && send(slow, { ...question, kind: 'reasons', id }), restMilliseconds);
  }, []);

  return { opened, course, reasons, failed, ask };
}

const send = (worker: Worker, request: Request): void => worker.postMessage(request);
