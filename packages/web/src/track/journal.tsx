import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDeleteJournalEntry, useJournal, useWriteJournal } from '../api/sessions.ts';
import { isoDay, readableDate, today } from '../dates.ts';
import { TextField } from '../ui/fields.tsx';
import { Modal } from '../ui/modal.tsx';
import { TextArea } from '../ui/text-area.tsx';

const shownFirst = 4;
const nameKey = 'thew.journal.author';

/** Name, time, words. */
export function Journal() {
  const { t, i18n } = useTranslation('track');
  const entries = useJournal();
  const remove = useDeleteJournalEntry();
  const [all, setAll] = useState(false);
  const [writing, setWriting] = useState(false);
  const when = (iso: string) => {
    const date = new Date(iso);
    const day = isoDay(date);
    if (day !== today()) return readableDate(day, i18n.language);
    return t('journal.todayAt', { time: date.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' }) });
  };
  return (
    <section aria-labelledby="journal">
      <h2 id="journal">{t('journal.title')}</h2>
      {entries.length === 0 && <p className="muted below">{t('journal.none')}</p>}
      <ul className="journal below">
        {(all ? entries : entries.slice(0, shownFirst)).map(({ id, author, text, createdAt }) => (
          <li key={id}>
            <div className="by">
              <b>{author ?? t('journal.somebody')}</b>
              <span>{when(createdAt)}</span>
            </div>
            <p className="words">{text}</p>
            {all && (
              <button
                type="button"
                className="btn text"
                aria-label={t('journal.removeOne', { who: author ?? t('journal.somebody'), when: when(createdAt) })}
                onClick={() => remove.mutate(id)}
              >
                {t('journal.remove')}
              </button>
            )}
          </li>
        ))}
      </ul>
      <div className="stack-s below">
        <button type="button" className="btn wide" onClick={() => setWriting(true)}>
          {t('journal.write')}
        </button>
        {entries.length > 0 && (
          <button type="button" className="btn text" onClick={() => setAll(!all)}>
            {t(all ? 'journal.fewer' : 'journal.all', { count: entries.length })}
          </button>
        )}
      </div>
      {writing && <Write onClose={() => setWriting(false)} />}
    </section>
  );
}

function Write({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('track');
  const write = useWriteJournal();
  const [author, setAuthor] = useState(() => localStorage.getItem(nameKey) ?? '');
  const [text, setText] = useState('');
  const [asked, setAsked] = useState(false);
  const save = () => {
    setAsked(true);
    if (!text.trim()) return;
    localStorage.setItem(nameKey, author.trim());
    write.mutate({ text: text.trim(), ...(author.trim() && { author: author.trim() }) }, { onSuccess: onClose });
  };
  return (
    <Modal title={t('journal.write')} onClose={onClose}>
      <div className="stack">
        <TextArea label={t('journal.text')} value={text} onChange={setText} rows={5} />
        {asked && !text.trim() && (
          <p className="hint urgent" role="alert">
            {t('journal.empty')}
          </p>
        )}
        <TextField label={t('journal.author')} value={author} onChange={setAuthor} hint={t('journal.authorHint')} />
        {write.error && (
          <p className="hint urgent" role="alert">
            {t('notStored')}
          </p>
        )}
        <div className="form-actions">
          <button type="button" className="btn primary" onClick={save}>
            {t('journal.save')}
          </button>
          <button type="button" className="btn" onClick={onClose}>
            {t('cancel')}
          </button>
        </div>
      </div>
    </Modal>
  );
}
