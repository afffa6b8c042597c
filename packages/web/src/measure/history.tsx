import { measureById } from '@thew/core/knowledge/measures/catalogue';
import { numberWords } from '@thew/core/presentation/text-layout';
import { unitWords } from '@thew/core/presentation/units-words';
import { useTranslation } from 'react-i18next';
import { type StoredObservation, useDeleteObservation, useObservations, usePersonId } from '../api/people.ts';
import { readableDate } from '../dates.ts';
import { ScreenHead } from '../ui/screen-head.tsx';

const heads = ['measure', 'date', 'value', 'entered', 'how', 'remove'] as const;

/** Every entry with the unit it was entered in; a wrong one can be deleted. */
export default function History() {
  const { t } = useTranslation('measure');
  const list = [...useObservations()].sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
  return (
    <>
      <ScreenHead
        title={t('historyTitle')}
        lead={list.length === 0 ? t('historyEmpty') : t('historyLead', { count: list.length })}
      />
      {list.length > 0 && (
        <table className="stack-phone">
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {t(`historyHead.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {list.map((observation) => (
              <Entry key={observation.id} of={observation} />
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

function Entry({ of }: { of: StoredObservation }) {
  const { t, i18n } = useTranslation('measure');
  const remove = useDeleteObservation(usePersonId());
  const date = of.date ? readableDate(of.date, i18n.language) : t('noDate');
  const what = measureById(of.measure)?.title ?? of.measure;
  const how = [of.side && t(`sides.${of.side}`, { defaultValue: of.side }), of.site, of.method, of.device];
  return (
    <tr>
      <th scope="row">{what}</th>
      <td data-h={t('historyHead.date')}>{date}</td>
      <td data-h={t('historyHead.value')}>{valueWords(of, t)}</td>
      <td data-h={t('historyHead.entered')} className={of.entered ? undefined : 'hide-phone'}>
        {of.entered && `${numberWords(of.entered.value)} ${unitWords(of.entered.unit)}`}
      </td>
      <td data-h={t('historyHead.how')}>{how.filter(Boolean).join(', ')}</td>
      <td data-h={t('historyHead.remove')}>
        <button
          type="button"
          className="btn text"
          aria-label={t('removeOne', { what, date })}
          disabled={remove.isPending}
          onClick={() => remove.mutate(of.id)}
        >
          {t('remove')}
        </button>
      </td>
    </tr>
  );
}

function valueWords(of: StoredObservation, t: (key: string) => string): string {
  if (of.absent) return t(`absent.${of.absent}`);
  if (typeof of.value === 'number') return `${numberWords(of.value)} ${unitWords(of.unit ?? '')}`.trim();
  if (typeof of.value === 'boolean') return t(of.value ? 'yes' : 'no');
  return Array.isArray(of.value) ? of.value.join(', ') : (of.value ?? '');
}
