import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type StoredObservation, useObservations } from '../api/people.ts';
import { readableDate } from '../dates.ts';
import { ScreenHead } from '../ui/screen-head.tsx';
import { canBeChanged, EditEntry, RemoveEntry } from './edit-entry.tsx';
import { enteredWords, howWords, titleOf, valueWords } from './observation-words.ts';

const heads = ['measure', 'date', 'value', 'entered', 'how', 'change'] as const;

/** Every entry with the unit it was entered in; a wrong one is corrected in its place. */
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
        <table className="stack-phone history">
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
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const date = of.date ? readableDate(of.date, i18n.language) : t('noDate');
  const what = titleOf(of);
  const entered = enteredWords(of);
  const how = howWords(of, t);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <>
      <tr className={open ? 'opened' : undefined}>
        <th scope="row">{what}</th>
        <td data-h={t('historyHead.date')}>{date}</td>
        <td data-h={t('historyHead.value')}>{valueWords(of, t)}</td>
        <td data-h={t('historyHead.entered')} className={entered ? undefined : 'hide-phone'}>
          {entered}
        </td>
        <td data-h={t('historyHead.how')} className={how ? undefined : 'hide-phone'}>
          {how}
        </td>
        <td data-h={t('historyHead.change')}>
          {canBeChanged(of) ? (
            <button
              ref={button}
              type="button"
              className="btn text"
              aria-expanded={open}
              aria-label={t('changeOne', { what, date })}
              onClick={() => setOpen(!open)}
            >
              {t('change')}
            </button>
          ) : (
            <RemoveEntry id={of.id} />
          )}
        </td>
      </tr>
      {open && (
        <tr className="editing">
          <td colSpan={heads.length}>
            <EditEntry of={of} onDone={close} />
          </td>
        </tr>
      )}
    </>
  );
}
