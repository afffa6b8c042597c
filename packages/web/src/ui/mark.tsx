import type { ReactNode } from 'react';

export type State = 'met' | 'not-met' | 'unknown' | 'not-applicable' | 'done';

const shapes: Record<State, ReactNode> = {
  met: <circle cx="8" cy="8" r="7" fill="currentColor" />,
  'not-met': <circle cx="8" cy="8" r="6.1" fill="none" stroke="currentColor" strokeWidth="1.8" />,
  unknown: (
    <>
      <circle cx="8" cy="8" r="6.1" fill="none" stroke="currentColor" strokeWidth="1.7" strokeDasharray="2.6 2.2" />
      <path
        d="M6.2 6.4a1.85 1.85 0 1 1 2.6 1.7c-.5.25-.8.5-.8 1.1M8 11.2v.2"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
        strokeLinecap="round"
      />
    </>
  ),
  'not-applicable': <path d="M3.5 8h9" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />,
  done: (
    <path
      d="M3 8.6 6.6 12 13 4.6"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  ),
};

/** The shape alone; give `label` where no word stands beside it. */
export function Mark({ state, label }: { state: State; label?: string }) {
  const named = label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true };
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: named by aria-label, or hidden where a word stands beside it.
    <svg className="mark" viewBox="0 0 16 16" {...named}>
      {shapes[state]}
    </svg>
  );
}

/** Shape and word: never colour alone. */
export function StatusChip({ state, children }: { state: State; children: ReactNode }) {
  return (
    <span className="chip">
      <Mark state={state} /> {children}
    </span>
  );
}
