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
