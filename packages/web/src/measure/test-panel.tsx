import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddObservations, usePersonId } from '../api/people.ts';
import { today } from '../dates.ts';
import { SaveError } from './save-error.tsx';
import type { TestKind } from './test-kinds.ts';
import { beep, type Clock, useClock } from './use-clock.ts';

type Phase = 'safety' | 'ready' | 'running' | 'finished';

/** Clock, count, one large button (tap or space bar), undo and stop. The result is stored only when it is kept. */
export function TestPanel({ kind, onSaved }: { kind: TestKind; onSaved: () => void }) {
  const [phase, setPhase] = useState<Phase>('safety');
  const [count, setCount] = useState(0);
  const finish = () => {
    clock.stop();
    setPhase('finished');
    beep(true);
  };
  const clock = useClock((seconds) => {
    if (kind.limit !== undefined && seconds >= kind.limit) finish();
  });
  const press = () => {
    if (phase === 'ready') {
      setCount(0);
      clock.start();
      setPhase('running');
      beep(true);
    } else if (phase === 'running' && kind.press === 'count') {
      setCount(count + 1);
      if (count + 1 === kind.counts) finish();
      else beep();
    } else if (phase === 'running') finish();
  };
  const restart = () => {
    clock.reset();
    setCount(0);
    setPhase('ready');
  };
  if (phase === 'safety') return <Safety onSafe={() => setPhase('ready')} />;
  return (
    <>
      <Display kind={kind} clock={clock} count={count} phase={phase} />
      {phase === 'finished' ? (
        <Result kind={kind} seconds={clock.seconds} count={count} onAgain={restart} onSaved={onSaved} />
      ) : (
        <>
          <LargeButton kind={kind} phase={phase} onPress={press} />
          <div className="halves">
            {kind.press === 'count' && (
              <button
                type="button"
                className="btn big"
                aria-disabled={count === 0}
                onClick={() => setCount(Math.max(0, count - 1))}
              >
                <Word id="test.undo" />
              </button>
            )}
            <button type="button" className="btn big" aria-disabled={phase !== 'running'} onClick={restart}>
              <Word id="test.stop" />
            </button>
          </div>
        </>
      )}
    </>
  );
}

function Word({ id }: { id: string }) {
  const { t } = useTranslation('measure');
  return t(id);
}

function Safety({ onSafe }: { onSafe: () => void }) {
  const { t } = useTranslation('measure');
  return (
    <div className="stack-s">
      <h2>{t('test.safeTitle')}</h2>
      <p className="muted">{t('test.safeText')}</p>
      <div className="form-actions">
        <button type="button" className="btn primary big" onClick={onSafe}>
          {t('test.safe')}
        </button>
      </div>
    </div>
  );
}

function Display({ kind, clock, count, phase }: { kind: TestKind; clock: Clock; count: number; phase: Phase }) {
  const { t } = useTranslation('measure');
  const shown = clock.seconds.toFixed(1);
  const state =
    phase === 'running'
      ? kind.limit
        ? t('test.running', { limit: kind.limit })
        : t('test.runningFree')
      : t(`test.${phase}`);
  const tens = Math.floor(clock.seconds / 10) * 10;
  return (
    <div className="row spread test-display">
      <div>
        <p className="label faint">{state}</p>
        <p className="clock" role="timer" aria-label={t('test.timer', { seconds: shown })}>
          {shown}
          <span className="clock-unit"> {t('test.secondsShort')}</span>
        </p>
        <p className="sr" role="status">
          {phase === 'running' && tens > 0 ? t('test.timer', { seconds: tens }) : ''}
        </p>
      </div>
      {kind.press === 'count' && <Pips count={count} of={kind.counts} />}
    </div>
  );
}

function Pips({ count, of }: { count: number; of: number | undefined }) {
  const { t } = useTranslation('measure');
  const said = of ? t('test.risesCounted', { count, of }) : t('test.risesFree', { count });
  return (
    <div>
      <p className="label faint">{t('test.rises')}</p>
      {of ? (
        <div className="pips" aria-hidden="true">
          {Array.from({ length: of }, (_, index) => index + 1).map((number) => (
            <i key={number} className={number <= count ? 'on' : undefined}>
              {number}
            </i>
          ))}
        </div>
      ) : (
        <p className="big-count" aria-hidden="true">
          {count}
        </p>
      )}
      <p className="sr" role="status">
        {said}
      </p>
    </div>
  );
}

/** Tap it, or press the space bar anywhere on the page. */
function LargeButton({ kind, phase, onPress }: { kind: TestKind; phase: Phase; onPress: () => void }) {
  const { t } = useTranslation('measure');
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const elsewhere =
        event.target instanceof HTMLElement && event.target.closest('a, button, input, select, textarea, summary');
      if (event.key !== ' ' || elsewhere || event.repeat) return;
      event.preventDefault();
      onPress();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [onPress]);
  const word = phase === 'ready' ? 'begin' : kind.press;
  return (
    <button ref={button} type="button" className="tapbtn" onClick={onPress}>
      {t(`test.${word}`)}
      <small>{t(`test.${word}Hint`)}</small>
    </button>
  );
}

function Result(props: { kind: TestKind; seconds: number; count: number; onAgain: () => void; onSaved: () => void }) {
  const { kind, seconds, count, onAgain, onSaved } = props;
  const { t } = useTranslation('measure');
  const save = useAddObservations(usePersonId());
  // Five rises not done within the limit: the published rule counts that as not able.
  const unable = kind.counts !== undefined && count < kind.counts;
  const value = kind.storesCount ? count : Math.round(seconds * 10) / 10;
  const shown = kind.storesCount ? String(count) : `${value.toFixed(1)} ${t('test.secondsShort')}`;
  const keep = () => {
    const { measure, unit } = kind;
    const entry = unable ? { measure, absent: 'unable' as const } : { measure, value, unit };
    save.mutate([{ ...entry, date: today() }], { onSuccess: onSaved });
  };
  return (
    <div className="stack-s" role="status">
      {unable && <p>{t('test.tooLong')}</p>}
      <div className="form-actions">
        <button type="button" className="btn primary big" disabled={save.isPending} onClick={keep}>
          {unable ? t('test.keepUnable') : t('test.keep', { value: shown })}
        </button>
        <button type="button" className="btn big" onClick={onAgain}>
          {t('test.again')}
        </button>
      </div>
      <SaveError error={save.error} />
    </div>
  );
}
