import type { Explanation } from '@thew/core/explanation/explanation';
import type { PersonRecord } from '@thew/core/observations/observation';
import { capital } from '@thew/core/presentation/capital';
import { dateWords } from '@thew/core/presentation/date-words';
import { conditionTitle, findingLabel } from '@thew/core/presentation/explanation-words';
import { useTranslation } from 'react-i18next';
import { usePreferences } from '../ui/preferences.tsx';
import { SourceFold } from './source-fold.tsx';

const partWords = (id: string): string => (conditionTitle(id) === id ? findingLabel(id) : conditionTitle(id));

/** Medicines on the list that can weaken or thin muscle. Nobody should stop one alone. */
export function Medicines({ explanation, record }: { explanation: Explanation; record: PersonRecord }) {
  const { t } = useTranslation('explain');
  const { voice } = usePreferences();
  const { drugs } = explanation;
  if (drugs.length === 0)
    return (
      <section aria-labelledby="medicines">
        <h2 id="medicines">{t('drugs.title')}</h2>
        <p className="muted">
          {record.medications.length === 0 ? t('drugs.noList') : t('drugs.none', { count: record.medications.length })}
        </p>
      </section>
    );
  return (
    <section aria-labelledby="medicines">
      <div className="sec-head">
        <h2 id="medicines">{t('drugs.title')}</h2>
        <span className="small faint">{t('drugs.doNotStop')}</span>
      </div>
      <ul className="rows medicines">
        {drugs.map((drug) => (
          <li key={`${drug.name}-${drug.drugClass}-${drug.with?.join('+')}`}>
            <div>
              <h3>
                {drug.name} <span className="muted">({drug.title})</span>
              </h3>
              <p>{capital(drug.mechanism)}.</p>
              {drug.ended && <p>{t('drugs.ended', { date: dateWords(drug.ended) })}</p>}
              {drug.with && <p>{t('drugs.with', { list: drug.with.map(partWords).join(', ') })}</p>}
              {voice === 'numbers' && <p>{drug.sizeAndTime}</p>}
              <p>{t('drugs.ask', { question: drug.askPrescriber })}</p>
              <SourceFold cites={[drug.at]} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
