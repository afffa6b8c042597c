import { useNavigate, useSearch } from '@tanstack/react-router';
import { calmToTell, hidesWeight } from '@thew/core/presentation/explanation-tell';
import { useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { usePerson } from '../api/people.ts';
import { ScreenHead } from '../ui/screen-head.tsx';
import { Causes } from './causes.tsx';
import { Examination } from './examination.tsx';
import './explain.css';
import type { Explained } from './explained.ts';
import { Letter } from './letter.tsx';
import { Medicines } from './medicines.tsx';
import { Questions } from './questions.tsx';
import { Safety } from './safety.tsx';
import { StillOpen } from './still-open.tsx';
import { TimeLine } from './time-line.tsx';
import { useAnswers } from './use-answers.ts';
import { useExplained } from './use-explained.ts';
import { headline } from './words.ts';

/** What of this screen stands in the address. */
interface ExplainSearch {
  causes?: 'all';
  ask?: 'anyway';
  examine?: 'open' | undefined;
}

/** Why muscle may be thin or weak: safety first, then questions, what happened, the causes and a letter. */
export default function ExplainScreen() {
  const { t } = useTranslation('explain');
  const person = usePerson();
  const search = useSearch({ strict: false }) as ExplainSearch;
  const navigate = useNavigate();
  const show = (part: ExplainSearch) =>
    void navigate({ to: '.', search: { ...search, ...part }, replace: true, resetScroll: false });
  const answers = useAnswers();
  // The page stays as it is while the next explanation is worked out.
  const asked = useDeferredValue({ key: person.updatedAt, ask: search.ask });
  const explained = useExplained(asked.key, { askAnyway: asked.ask === 'anyway' });
  const { record, explanation, letter } = explained;
  const { title, lead } = headline(explanation, t);
  return (
    <>
      <ScreenHead title={title} lead={lead} voice />
      <div className="stack-l explain">
        <Safety explanation={explanation} />
        <div className="cols even">
          <Questions explanation={explanation} answers={answers} onAskAnyway={() => show({ ask: 'anyway' })} />
          <NotPresent explanation={explanation} />
        </div>
        <TimeLine record={record} />
        <Causes explanation={explanation} all={search.causes === 'all'} onAll={() => show({ causes: 'all' })} />
        <StillOpen explanation={explanation} />
        <Examination
          {...{ record, explanation, answers }}
          open={search.examine === 'open'}
          onOpen={(open) => show({ examine: open ? 'open' : undefined })}
        />
        <Medicines explanation={explanation} record={record} />
        <Letter text={letter} folded={hidesWeight(explanation)} />
      </div>
    </>
  );
}

function NotPresent({ explanation }: Pick<Explained, 'explanation'>) {
  const { t } = useTranslation('explain');
  const { triage } = explanation;
  const calm = calmToTell(explanation);
  const total = triage.safetyAsked + triage.safetyOpen;
  return (
    <section aria-labelledby="not-present">
      <div className="sec-head">
        <h2 id="not-present">{t('notPresent.title')}</h2>
        <span className="small faint">{t('notPresent.asked', { asked: triage.safetyAsked, total })}</span>
      </div>
      <p className="muted">{calm.length === 0 ? t('notPresent.none') : `${calm.join('; ')}.`}</p>
    </section>
  );
}
