import { useTranslation } from 'react-i18next';
import { ApiError } from '../api/client.ts';

/** Why something was not stored: what was expected, in the reader's words. */
export function SaveError({ error }: { error: Error | null }) {
  const { t } = useTranslation('measure');
  if (!error) return null;
  const issues = error instanceof ApiError ? error.issues : [];
  const reason = issues.length > 0 ? issues.map(({ expected }) => expected).join('; ') : error.message;
  return (
    <p className="hint urgent" role="alert">
      {t('refused', { reason })}
    </p>
  );
}
