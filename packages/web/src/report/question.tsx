import { redFlagWords } from '@thew/core/presentation/explanation-red-flag-words';
import { conditionTitle, findingLabel, triageWords } from '@thew/core/presentation/explanation-words';
import { useTranslation } from 'react-i18next';
import type { Planned } from '../engine/planned.ts';

/** What the doctor is asked for and by when; what was not asked stands in the same paragraph. */
export function QuestionToTheDoctor({ planned: { explanation } }: { planned: Planned }) {
  const { t } = useTranslation('report');
  const { triage, redFlags, causes, openFlags } = explanation;
  const flags = redFlags.filter(({ urgency }) => urgency === 'emergency' || urgency === 'doctor-soon');
  const suspected = causes.filter(({ known, urgency, support }) => !known && support >= 3 && urgency !== 'self-care');
  const notAsked = [...new Set(openFlags.slice(0, 6).flatMap(({ missing }) => missing.slice(0, 1)))].slice(0, 4);
  const questions = [
    ...flags.slice(0, 3).map(({ id }) => redFlagWords[id]?.action ?? ''),
    ...suspected
      .slice(0, 2)
      .map(({ condition, tests }) =>
        t('question.cause', { cause: conditionTitle(condition), tests: tests.slice(0, 3).join(', ') }),
      ),
  ].filter(Boolean);
  return (
    <div className={triage.level === 'emergency' ? 'ask urgent' : 'ask'}>
      <p>
        <b className="strong">{t(`question.level.${triage.level}`)}</b> {triageWords[triage.level].when}{' '}
        {flags.length === 0 &&
          t(triage.safetyAsked > 0 ? 'question.noFlag' : 'question.noneAsked', { count: triage.safetyAsked })}
      </p>
      {questions.length > 0 && (
        <ul className="b below">
          {questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
      )}
      {notAsked.length > 0 && (
        <p className="below">
          {t('question.notAsked', { list: notAsked.map(findingLabel).map(lower).join('; '), count: triage.safetyOpen })}
        </p>
      )}
    </div>
  );
}

const lower = (text: string): string =>
  /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
