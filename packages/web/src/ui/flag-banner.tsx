import type { ReactNode } from 'react';
import './flag-banner.css';
import { Icon } from './icon.tsx';

export interface FlagBannerProps {
  level: 'attention' | 'urgent';
  title: string;
  children: ReactNode;
  action?: ReactNode;
}

/** A danger sign right below the title: room for a list, announced when urgent, and nothing that closes it. */
export function FlagBanner({ level, title, children, action }: FlagBannerProps) {
  return (
    <div className={`banner flag-banner ${level}`} role={level === 'urgent' ? 'alert' : 'status'}>
      <Icon name="warning" />
      <div>
        <h2 className="h3">{title}</h2>
        {children}
      </div>
      {action}
    </div>
  );
}
