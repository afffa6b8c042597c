import type { ReactNode } from 'react';

export type WeekState = 'done' | 'partly' | 'rested' | 'planned';

const shapes: Record<WeekState, ReactNode> = {
  done: (
    <>
      <circle cx="14" cy="14" r="12" className="wm-fill" />
      <path
        d="M8.5 14.5l4 4 7-8"
        fill="none"
        className="wm-tick"
        strokeWidth="2.4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  ),
  partly: (
    <>
      <circle cx="14" cy="14" r="11" fill="none" className="wm-ring" strokeWidth="2" />
      <path d="M14 5a9 9 0 0 0 0 18z" className="wm-fill" />
    </>
  ),
  rested: (
    <>
      <circle cx="14" cy="14" r="11" fill="none" className="wm-quiet" strokeWidth="1.6" strokeDasharray="3 3" />
      <path d="M10 14h8" className="wm-quiet" strokeWidth="2" strokeLinecap="round" />
    </>
  ),
  planned: <circle cx="14" cy="14" r="11" fill="none" className="wm-quiet" strokeWidth="1.6" />,
};

/** Done, partly, rested, planned: four shapes, no red. A word always stands beside it. */
export function WeekMark({ state }: { state: WeekState }) {
  return (
    <svg className="week-mark" viewBox="0 0 28 28" aria-hidden="true">
      {shapes[state]}
    </svg>
  );
}
