import type { CauseResult, Explanation } from '@thew/core/explanation/explanation';
import { capital } from '@thew/core/presentation/capital';
import { conditionTitle, eachOnce, supportWords, valueWords } from '@thew/core/presentation/explanation-words';
import { useTranslation } from 'react-i18next';

/** Likely causes with what speaks for each, what must be ruled out, and what none of them explains. */
export function Causes({ explanation }: { explanation: Explanation }) {
  const { t } = useTranslation('report');
  const shown = explanation.causes.filter(({ support, priorOnly }) => support >= 3 && !priorOnly).slice(0, 4);
  const ruleOut = explanation.mustRuleOut.map(({ condition }) => conditionTitle(condition));
  const unexplained = explanation.unexplained.map(valueWords);
  const open = explanation.notExamined.slice(0, 4).map(({ condition }) => conditionTitle(condition));
  return (
    <section aria-labelledby="r-causes">
      <h2 id="r-causes">{t('causes.title')}</h2>
      {shown.length === 0 && <p>{t('causes.none')}</p>}
      <ul className="b">
        {shown.map((cause) => (
          <li key={cause.condition}>
            <b className="strong">{cause.title}</b>: {forWords(cause)}. {capital(supportWords[cause.support])}.
          </li>
        ))}
      </ul>
      {ruleOut.length > 0 && <p>{t('causes.ruleOut', { list: ruleOut.join('; ') })}</p>}
      {unexplained.length > 0 && <p>{t('causes.unexplained', { list: unexplained.join('; ') })}</p>}
      {open.length > 0 && <p className="sm">{t('causes.open', { list: open.join(', ') })}</p>}
    </section>
  );
}

const forWords = ({ for: speaksFor }: CauseResult): string =>
  eachOnce(speaksFor)
    .slice(0, 3)
    .map(({ values }) => values.map(valueWords).join(', '))
    .join('; ');
