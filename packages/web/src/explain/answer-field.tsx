import type { Question } from '@thew/core/explanation/explanation';
import { findingById } from '@thew/core/knowledge/findings/catalogue';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NumberField, readTyped } from '../ui/number-field.tsx';
import type { AnswerValue } from './use-answers.ts';
import { optionWords, questionUnit } from './words.ts';

export interface AnswerFieldProps {
  question: Question;
  disabled: boolean;
  onAnswer: (value: AnswerValue, words: string) => void;
  onDontKnow: () => void;
}

/** The way to answer that fits the question: yes and no, one of a few, several, or a number. */
export function AnswerField(props: AnswerFieldProps) {
  switch (props.question.kind) {
    case 'boolean':
      return <YesNo {...props} />;
    case 'choice':
      return <OneOf {...props} />;
    case 'multi':
      return <Several {...props} />;
    case 'number':
      return <NumberAnswer {...props} />;
  }
}

function YesNo({ question, disabled, onAnswer, onDontKnow }: AnswerFieldProps) {
  const { t } = useTranslation('explain');
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a frame and a legend of its own.
    <div className="seg" role="group" aria-label={question.question}>
      <button type="button" disabled={disabled} onClick={() => onAnswer(true, t('yes'))}>
        {t('yes')}
      </button>
      <button type="button" disabled={disabled} onClick={() => onAnswer(false, t('no'))}>
        {t('no')}
      </button>
      <button type="button" disabled={disabled} onClick={onDontKnow}>
        {t('questions.dontKnow')}
      </button>
    </div>
  );
}

function OneOf({ question, disabled, onAnswer, onDontKnow }: AnswerFieldProps) {
  const { t } = useTranslation('explain');
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a frame and a legend of its own.
    <div className="row options" role="group" aria-label={question.question}>
      {question.options?.map((option) => (
        <button
          key={option}
          type="button"
          className="btn"
          disabled={disabled}
          onClick={() => onAnswer(option, optionWords(option))}
        >
          {optionWords(option)}
        </button>
      ))}
      <DontKnow disabled={disabled} onDontKnow={onDontKnow} label={t('questions.dontKnow')} />
    </div>
  );
}

function Several({ question, disabled, onAnswer, onDontKnow }: AnswerFieldProps) {
  const { t } = useTranslation('explain');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const toggle = (option: string) =>
    setChosen(chosen.includes(option) ? chosen.filter((one) => one !== option) : [...chosen, option]);
  return (
    <fieldset className="options">
      <legend className="sr">{question.question}</legend>
      <div className="row">
        {question.options?.map((option) => (
          <label key={option} className="radio">
            <input type="checkbox" checked={chosen.includes(option)} onChange={() => toggle(option)} />
            <span>{optionWords(option)}</span>
          </label>
        ))}
      </div>
      <div className="row answer-actions">
        <button
          type="button"
          className="btn"
          aria-disabled={chosen.length === 0}
          disabled={disabled}
          onClick={() => chosen.length > 0 && onAnswer([...chosen], chosen.map(optionWords).join(', '))}
        >
          {t('questions.save')}
        </button>
        <DontKnow disabled={disabled} onDontKnow={onDontKnow} label={t('questions.dontKnow')} />
      </div>
    </fieldset>
  );
}

function NumberAnswer({ question, disabled, onAnswer, onDontKnow }: AnswerFieldProps) {
  const { t } = useTranslation('explain');
  const id = useId();
  const unit = question.unit ?? '';
  const label = questionUnit(unit);
  const [typed, setTyped] = useState({ text: '', unit });
  const [asked, setAsked] = useState(false);
  const range = findingById(question.finding)?.range;
  const hard = range?.length === 2 ? ([range[0] ?? 0, range[1] ?? 0] as const) : undefined;
  const units = [{ ucum: unit, label, factor: 1, system: 'metric' as const }];
  const save = () => {
    const reading = readTyped(typed, { units, hard });
    if (reading.state === 'fine' || reading.state === 'unusual') onAnswer(reading.value, `${typed.text} ${label}`);
    else setAsked(true);
  };
  return (
    <form
      id={id}
      className="number-answer"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <NumberField
        label={t('questions.number')}
        typed={typed}
        onChange={setTyped}
        units={units}
        hard={hard}
        required={asked}
      />
      <div className="row answer-actions">
        <button type="submit" className="btn" disabled={disabled}>
          {t('questions.save')}
        </button>
        <DontKnow disabled={disabled} onDontKnow={onDontKnow} label={t('questions.dontKnow')} />
      </div>
    </form>
  );
}

function DontKnow({ disabled, onDontKnow, label }: { disabled: boolean; onDontKnow: () => void; label: string }) {
  return (
    <button type="button" className="btn text" disabled={disabled} onClick={onDontKnow}>
      {label}
    </button>
  );
}
