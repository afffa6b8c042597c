import type { Explanation, Question } from '@thew/core/explanation/explanation';
import { findingById } from '@thew/core/knowledge/findings/catalogue';
import { conditionTitle, findingLabel, valueWords } from '@thew/core/presentation/explanation-words';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePreferences } from '../ui/preferences.tsx';
import { AnswerField } from './answer-field.tsx';
import type { Answers } from './use-answers.ts';

export interface QuestionsProps {
  explanation: Explanation;
  answers: Answers;
  onAskAnyway: () => void;
}

/** A few questions at a time, the most telling first. "Don't know" is an answer, and every answer can be taken back. */
export function Questions({ explanation, answers, onAskAnyway }: QuestionsProps) {
  const { t } = useTranslation('explain');
  const heading = useRef<HTMLHeadingElement>(null);
  const [said, setSaid] = useState('');
  const { nextQuestions, triage } = explanation;
  const shown = nextQuestions;
  const after = (question: Question, words: string) => {
    setSaid(t('questions.saved', { question: question.question, answer: words }));
    heading.current?.focus({ preventScroll: true });
  };
  const urgent = triage.level === 'emergency' && nextQuestions.length === 0;
  return (
    <div>
      <div className="sec-head">
        <h2 id="questions" tabIndex={-1} ref={heading}>
          {t('questions.title', { count: shown.length })}
        </h2>
      </div>
      <p className="sr" role="status">
        {said}
      </p>
      {answers.failed && (
        <p className="hint urgent" role="alert">
          {t('questions.failed')}
        </p>
      )}
      {shown.length === 0 && (
        <p className="muted">
          {t(urgent ? 'questions.helpFirst' : 'questions.none')}{' '}
          {urgent && (
            <button type="button" className="linklike" onClick={onAskAnyway}>
              {t('questions.askAnyway')}
            </button>
          )}
        </p>
      )}
      <ul className="rows questions">
        {shown.map((question) => (
          <li key={question.finding}>
            <QuestionWords question={question} />
            <AnswerField
              question={question}
              disabled={answers.saving}
              onAnswer={(value, words) => void answers.give(question.finding, value).then(() => after(question, words))}
              onDontKnow={() =>
                void answers.dontKnow(question.finding).then(() => after(question, t('questions.dontKnow')))
              }
            />
          </li>
        ))}
      </ul>
      <Given answers={answers} />
    </div>
  );
}

function QuestionWords({ question }: { question: Question }) {
  const { t } = useTranslation('explain');
  const { voice } = usePreferences();
  const why = findingById(question.finding)?.why;
  return (
    <div>
      <h3>{question.question}</h3>
      <p className="small">
        {question.reason === 'safety'
          ? t('questions.safety')
          : t('questions.about', { list: question.about.slice(0, 2).map(conditionTitle).join(', ') })}
        {voice === 'numbers' && why ? ` ${why}` : ''}
      </p>
    </div>
  );
}

/** Answers of today, each of which can be taken back. */
function Given({ answers }: { answers: Answers }) {
  const { t } = useTranslation('explain');
  const list = [
    ...answers.ofToday.map(({ id, measure, value }) => ({
      id,
      finding: measure,
      words:
        value === undefined
          ? t('questions.unknownOf', { finding: findingLabel(measure) })
          : valueWords({ finding: measure, value }),
    })),
  ];
  if (list.length === 0) return null;
  return (
    <details className="fold given">
      <summary>{t('questions.given', { count: list.length })}</summary>
      <ul className="rows keep">
        {list.map(({ id, finding, words }) => (
          <li key={id}>
            <span>{words}</span>
            <button
              type="button"
              className="btn text"
              aria-label={t('questions.takeBackOf', { answer: words })}
              onClick={() => void answers.takeBack(finding)}
            >
              {t('questions.takeBack')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
