import type { Explanation } from '@thew/core/explanation/explanation';
import type { Citation } from '@thew/core/knowledge/sources/source';
import { ruleOutWords, unexplainedWords } from '@thew/core/presentation/explanation-open-words';
import { tellerOf } from '@thew/core/presentation/explanation-tell';
import { useTranslation } from 'react-i18next';
import { SourceFold } from './source-fold.tsx';

/** Look-alikes that must not be missed, then what no cause told accounts for. Each only when there is one. */
export function StillOpen({ explanation }: { explanation: Explanation }) {
  const { t } = useTranslation('explain');
  const tell = tellerOf(explanation);
  const ruleOut = explanation.mustRuleOut.map((one) => ({ id: one.condition, words: ruleOutWords(one), at: one.at }));
  const rest = explanation.unexplained.map((one) => ({
    id: one.finding,
    words: unexplainedWords(one, tell),
    at: one.at,
  }));
  return (
    <>
      <Open id="rule-out" title={t('open.ruleOut')} lead={t('open.ruleOutLead')} list={ruleOut} />
      <Open id="unexplained" title={t('open.unexplained')} list={rest} />
    </>
  );
}

interface OpenProps {
  id: string;
  title: string;
  lead?: string;
  list: readonly { id: string; words: { title: string; about: string }; at: Citation }[];
}

function Open({ id, title, lead, list }: OpenProps) {
  if (list.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <div className="sec-head">
        <h2 id={id}>{title}</h2>
      </div>
      {lead && <p className="muted">{lead}</p>}
      <ul className="rows still-open">
        {list.map(({ id: one, words, at }) => (
          <li key={one}>
            <div>
              <h3>{words.title}</h3>
              <p>{words.about}</p>
              <SourceFold cites={[at]} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
