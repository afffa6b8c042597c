import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** The letter as plain text, to copy or to print; who signs it checks it first. */
export function Letter({ text }: { text: string }) {
  const { t } = useTranslation('explain');
  const [said, setSaid] = useState('');
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid(t('letter.copied')),
      () => setSaid(t('letter.notCopied')),
    );
  const print = () => {
    document.documentElement.dataset.print = 'letter';
    window.addEventListener('afterprint', () => delete document.documentElement.dataset.print, { once: true });
    window.print();
  };
  return (
    <section aria-labelledby="letter" className="letter">
      <div className="sec-head">
        <h2 id="letter">{t('letter.title')}</h2>
        <div className="row">
          <button type="button" className="btn" onClick={() => void copy()}>
            {t('letter.copy')}
          </button>
          <button type="button" className="btn" onClick={print}>
            {t('letter.print')}
          </button>
        </div>
      </div>
      <p className="muted">{t('letter.check')}</p>
      <p className="small" role="status">
        {said}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard. */}
      <pre className="letter-text" tabIndex={0}>
        {text}
      </pre>
    </section>
  );
}
