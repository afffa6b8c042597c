import { measureById } from '@thew/core/knowledge/measures/catalogue';
import { unitWords } from '@thew/core/presentation/units-words';
import type { Response } from '@thew/core/tracking/response';
import { useTranslation } from 'react-i18next';
import type { Tracked } from '../api/tracked.ts';
import { shortName, signed } from '../engine/words.ts';
import { SourceNote } from '../plan/source-note.tsx';

/** For each measure taken since the plan began: ahead, within or behind the forecast, and what to do about it. */
export function Responses({ tracked }: { tracked: Tracked }) {
  const { t } = useTranslation('track');
  const { responses, adherence } = tracked.tracking;
  const [first] = responses;
  return (
    <section aria-labelledby="works">
      <h2 id="works">{t('works.title')}</h2>
      {!first && <p className="muted below">{t(adherence ? 'works.none' : 'works.noProgramme')}</p>}
      <ul className="rows below">
        {[...responses]
          .sort((a, b) => rank(a) - rank(b))
          .slice(0, 4)
          .map((response) => (
            <Line key={response.measure} of={response} />
          ))}
      </ul>
      {first && <SourceNote at={first.at} />}
    </section>
  );
}

/** What somebody should look at first, then what the forecast can be held against. */
const rank = ({ action, class: kind }: Response): number =>
  action === 'see-somebody' ? 0 : kind === 'cannot-tell' ? 2 : 1;

function Line({ of }: { of: Response }) {
  const { t } = useTranslation('track');
  const { measure, change, class: kind, action, because } = of;
  const unit = unitWords(measureById(measure)?.unit ?? '');
  const size = change.difference === null ? '' : `${signed(Number(change.difference.toPrecision(2)))} ${unit}`.trim();
  return (
    <li>
      <div>
        <h3>
          {shortName(measure)}: {t(`class.${kind}`)}
        </h3>
        <p>{[size && `${size},`, t(`verdict.${change.verdict}`)].filter(Boolean).join(' ')}</p>
        <p>
          {t(`action.${action}`)} {t(`because.${because}`, { defaultValue: '' })}
        </p>
      </div>
    </li>
  );
}
