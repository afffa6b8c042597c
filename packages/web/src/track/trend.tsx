import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAssessed } from '../api/assessment.ts';
import type { ShownPerson } from '../api/people.ts';
import { Chart } from '../assess/changes.tsx';
import { changes } from '../engine/changes.ts';
import { Select } from '../ui/fields.tsx';

/** One measure over time, with norms of the same age and what may be chance. */
export function Trend({ person }: { person: ShownPerson }) {
  const { t } = useTranslation(['track', 'assess']);
  const assessed = useAssessed(person.updatedAt);
  const search = useSearch({ strict: false }) as { change?: string };
  const navigate = useNavigate();
  const list = changes(assessed);
  const chosen = list.find(({ measure }) => measure.id === search.change) ?? list[0];
  return (
    <section aria-labelledby="trend">
      <div className="sec-head">
        <h2 id="trend">{t('trend.title')}</h2>
        {list.length > 1 && chosen && (
          <Select
            label={t('trend.measure')}
            value={chosen.measure.id}
            options={list.map(({ measure }) => ({ value: measure.id, label: measure.title }))}
            onChange={(change) =>
              void navigate({ to: '.', search: { ...search, change } as never, replace: true, resetScroll: false })
            }
          />
        )}
      </div>
      {chosen ? <Chart change={chosen} assessed={assessed} /> : <p className="muted">{t('trend.none')}</p>}
    </section>
  );
}
