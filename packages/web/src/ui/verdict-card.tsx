import type { ReactNode } from 'react';

/** A sentence, the definition it rests on, one way on. */
export function VerdictCard({ title, children, foot }: { title: string; children: ReactNode; foot?: ReactNode }) {
  return (
    <div className="card verdict-card">
      <h3>{title}</h3>
      <p className="muted">{children}</p>
      {foot}
    </div>
  );
}
