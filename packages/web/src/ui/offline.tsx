import { onlineManager, useIsMutating } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { reachable, watchReachable } from '../api/client.ts';
import { Banner } from './notice.tsx';

/** Shown while the server on this machine does not answer; counts what waits to be sent. */
export function OfflineBanner() {
  const { t } = useTranslation();
  const [online, set] = useState(reachable() && onlineManager.isOnline());
  const waiting = useIsMutating();
  useEffect(() => watchReachable(set), []);
  if (online) return null;
  return (
    <div className="above">
      <Banner title={t('offline.title')}>{t('offline.text', { count: waiting })}</Banner>
    </div>
  );
}
