import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Notice } from '../ui/notice.tsx';

interface StartMeasuringProps {
  /** Id. */
  person: string;
  title: string;
  /** Words on the way to the measurements. */
  action: string;
  children: ReactNode;
}

/** Said where nothing was measured yet: what would stand here, and where to begin. */
export function StartMeasuring({ person, title, action, children }: StartMeasuringProps) {
  return (
    <Notice
      title={title}
      actions={
        <Link className="btn primary" to="/people/$person/measure" params={{ person }}>
          {action}
        </Link>
      }
    >
      {children}
    </Notice>
  );
}
