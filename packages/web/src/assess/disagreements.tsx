import { type Disagreement, disagreements } from '@thew/core/assessment/agreement';
import { criterionById } from '@thew/core/knowledge/criteria/catalogue';
import { shortTitle } from '@thew/core/presentation/short-title';
import { standingOf } from '@thew/core/presentation/standing';
import { clauseWords } from '@thew/core/presentation/trace-lines';
import { useTranslation } from 'react-i18next';
import type { Assessed } from '../engine/assessed.ts';
import { isMostUsed } from '../engine/most-used.ts';

const titleOf = (id: string): string => {
  const criterion = criterionById(id);
  return criterion ? shortTitle(criterion) : id;
};

const used = ({ met, notMet }: Disagreement): number => Number(isMostUsed(met)) + Number(isMostUsed(notMet));
const mostUsedFirst = (a: Disagreement, b: Disagreement): number => used(b) - used(a);

/** Definitions of the same thing that come out differently on this person, and the clause that makes the difference. */
export function Disagreements({ assessed }: { assessed: Assessed }) {
  const { t } = useTranslation('assess');
  const criteria = assessed.rows
    .filter(({ criterion }) => criterion.kind === 'definition')
    .map(({ criterion }) => criterion);
  const found = disagreements(criteria, assessed.assessment.criteria, (criterion, result) => {
    const standing = standingOf(criterion, result);
    return standing === 'met' ? true : standing === 'not-met' ? false : undefined;
  });
  const alike = found.filter(({ met, notMet }) => criterionById(met)?.condition === criterionById(notMet)?.condition);
  if (alike.length === 0) return null;
  return (
    <section aria-labelledby="differ">
      <div className="sec-head">
        <h2 id="differ">{t('differ.title')}</h2>
      </div>
      <ul className="rows">
        {alike
          .sort(mostUsedFirst)
          .slice(0, 3)
          .map((one) => (
            <Pair key={`${one.met} ${one.notMet}`} of={one} />
          ))}
      </ul>
    </section>
  );
}

function Pair({ of }: { of: Disagreement }) {
  const { t } = useTranslation('assess');
  return (
    <li>
      <div>
        <h3>{t('differ.pair', { met: titleOf(of.met), notMet: titleOf(of.notMet) })}</h3>
        {of.reasons.map((reason) => (
          <p key={reason.domain}>
            {t(`differ.${reason.kind}`, {
              domain: t(`domains.${reason.domain}`).toLowerCase(),
              met: reason.met ? clauseWords(reason.met) : '',
              notMet: reason.notMet ? clauseWords(reason.notMet) : '',
            })}
          </p>
        ))}
      </div>
    </li>
  );
}
