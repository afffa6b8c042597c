import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

/** Nothing here yet, or something went wrong: what it is, what is safe, one way on. */
export function Notice({ title, children, actions }: { title: string; children: ReactNode; actions?: ReactNode }) {
  return (
    <div className="card notice">
      <h2 className="h3">{title}</h2>
      <p className="muted">{children}</p>
      {actions && <div className="row">{actions}</div>}
    </div>
  );
}

export interface BannerProps {
  level?: 'plain' | 'attention' | 'urgent';
  title: string;
  children: ReactNode;
  action?: ReactNode;
}

/** Icon, level, reason, one action. Urgent is announced; while it is true it cannot be dismissed. */
export function Banner({ level = 'plain', title, children, action }: BannerProps) {
  const role = level === 'urgent' ? 'alert' : 'status';
  return (
    <div className={level === 'plain' ? 'banner' : `banner ${level}`} role={role}>
      <Icon name={level === 'plain' ? 'info' : 'warning'} />
      <div>
        <h3>{title}</h3>
        <p className="small">{children}</p>
      </div>
      {action}
    </div>
  );
}

/** Four steps of triage, all in view, the current one marked. */
export function TriageLadder({
  steps,
  current,
}: {
  steps: readonly { id: string; title: string; text: string }[];
  current: string;
}) {
  return (
    <ol className="ladder">
      {steps.map((step) => (
        <li
          key={step.id}
          className={step.id === current ? 'on' : undefined}
          aria-current={step.id === current ? 'step' : undefined}
        >
          <b>{step.title}</b>
          {step.text}
        </li>
      ))}
    </ol>
  );
}
