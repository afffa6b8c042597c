import { sourceById } from '@thew/core/knowledge/sources/registry';
import { findingLabel } from '@thew/core/presentation/explanation-words';
import { useTranslation } from 'react-i18next';
import type { Assessed } from '../engine/assessed.ts';
import { nextMeasurements } from '../engine/next-measurements.ts';
import type { Planned } from '../engine/planned.ts';
import { isAsked, shortName } from '../engine/words.ts';
import { shownDefinitions } from './definition-marks.tsx';

/** What is missing or was not asked, then every source with its DOI, and the version of the knowledge. */
export function SourcesEnd({ assessed, planned, version }: { assessed: Assessed; planned: Planned; version: string }) {
  const { t } = useTranslation('report');
  const sets = nextMeasurements(assessed)
    .slice(0, 6)
    .flatMap(({ set }) => set);
  const measured = [...new Set(sets.filter((id) => !isAsked(id)).map(shortName))];
  const asked = [
    ...new Set([
      ...sets.filter(isAsked).map(shortName),
      ...planned.explanation.nextQuestions.slice(0, 6).map(({ finding }) => findingLabel(finding)),
    ]),
  ];
  return (
    <div className="end">
      {measured.length > 0 && <p className="sm">{t('end.notMeasured', { list: measured.join(', ') })}</p>}
      {asked.length > 0 && <p className="sm">{t('end.notAsked', { list: asked.join('; ') })}</p>}
      <p className="sm below">
        {t('end.support')} {t('end.sources')} {sourcesOf(assessed, planned).join(' · ')}.{' '}
        {t('end.version', { version })}
      </p>
    </div>
  );
}

/** Sources of what stands on the page: definitions first, then norms' papers by name, causes and plan. */
function sourcesOf(assessed: Assessed, { explanation, plan }: Planned): string[] {
  const ids = [
    ...shownDefinitions(assessed).map(({ criterion }) => criterion.source),
    ...explanation.causes.slice(0, 4).flatMap(({ at }) => at.sources),
    ...(plan.programme?.items ?? []).flatMap(({ at }) => at.sources),
    ...(plan.nutrition.protein?.at.sources ?? []),
    ...plan.goals.flatMap(({ at }) => at.sources),
  ];
  return [...new Set(ids)]
    .filter((id) => id !== 'thew-own-choice')
    .map((id) => {
      const source = sourceById(id);
      const name = source?.title ?? id;
      const place = source?.doi ?? source?.url;
      return place ? `${name} (${place})` : name;
    });
}
