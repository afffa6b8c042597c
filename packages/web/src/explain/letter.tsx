import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

/**
 * The letter as plain text, to copy or to print; who signs it checks it first. Folded where its numbers of weight could
 * do harm to the person who reads the page.
 */
export function Letter({ text, folded }: { text: string; folded: boolean }) {
  const { t } = useTranslation('explain');
  const [said, setSaid] = useState('');
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid(t('letter.copied')),
      () => setSaid(t('letter.notCopied')),
    );
  const fold = useRef<HTMLDetailsElement>(null);
  const print = () => {
    if (fold.current) fold.current.open = true;
    document.documentElement.dataset.print = 'letter';
    window.addEventListener('afterprint', () => delete document.documentElement.dataset.print, { once: true });
    window.print();
  };
  const page = (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
    <pre className="letter-text" tabIndex={0}>
      {text}
    </pre>
  );
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
      {folded ? (
        <details className="fold" ref={fold}>
          <summary>{t('letter.show')}</summary>
          {page}
        </details>
      ) : (
        page
      )}
    </section>
  );
}
