import { exerciseFigure } from '@thew/core/presentation/figure';
import { useTranslation } from 'react-i18next';

/** Our own line drawing of the move, start and end; nothing where there is none. */
export function ExerciseFigure({ id }: { id: string }) {
  const { t } = useTranslation('plan');
  const svg = exerciseFigure(id, { startLabel: t('figure.start'), endLabel: t('figure.end') });
  if (!svg) return null;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by the core from numbers; its words are escaped there.
  return <div className="exercise-figure" dangerouslySetInnerHTML={{ __html: svg }} />;
}
