import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Grey lines in the shape of what is coming; nothing during the first 300 ms. */
export function Skeleton({ lines = 4, note }: { lines?: number; note?: string }) {
  const { t } = useTranslation();
  const shown = useAfter(300);
  if (!shown) return null;
  return (
    <div aria-busy="true" className="stack-s skeletons">
      <p className={note ? 'small faint' : 'sr'} role="status">
        {note ?? t('waiting')}
      </p>
      {Array.from({ length: lines }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: grey lines have no identity.
        <div key={index} className={`skeleton w${index % 3}`} />
      ))}
    </div>
  );
}

function useAfter(milliseconds: number): boolean {
  const [passed, set] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => set(true), milliseconds);
    return () => clearTimeout(timer);
  }, [milliseconds]);
  return passed;
}

/** Work longer than two seconds: how far, and a way to stop. `done` and `total` count the same things. */
export function Progress({
  label,
  done,
  total,
  onStop,
}: {
  label: string;
  done: number;
  total: number;
  onStop?: () => void;
}) {
  const { t } = useTranslation();
  return (
    <div className="card stack-s">
      <p role="status">{label}</p>
      <progress max={total} value={done} aria-label={label} />
      <p className="small muted">{t('progress', { done, total })}</p>
      {onStop && (
        <button type="button" className="btn" onClick={onStop}>
          {t('stop')}
        </button>
      )}
    </div>
  );
}
