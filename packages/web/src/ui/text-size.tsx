import { useTranslation } from 'react-i18next';
import { usePreferences } from './preferences.tsx';

export function TextSize() {
  const { t } = useTranslation();
  const { textSize, change } = usePreferences();
  const next = textSize === 'large' ? 'normal' : 'large';
  return (
    <button
      type="button"
      className="btn"
      aria-label={t(`textSize.${textSize}`)}
      onClick={() => change({ textSize: next })}
    >
      Aa
    </button>
  );
}
