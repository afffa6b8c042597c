import { useTranslation } from 'react-i18next';
import { Choices } from '../../ui/fields.tsx';
import { NumberField, type TypedNumber } from '../../ui/number-field.tsx';
import type { Question, Questionnaire } from './catalogue.ts';

interface FieldProps {
  questionnaire: Questionnaire;
  question: Question;
  /** Points, `null` for no answer, undefined while nothing was said. */
  value: number | null | undefined;
  onAnswer: (points: number | null | undefined) => void;
}

/** One item in our words, with an answer for "nobody can say". */
export function QuestionField(props: FieldProps) {
  const { questionnaire, question, value, onAnswer } = props;
  const { t } = useTranslation('questions');
  const { points } = question;
  if ('from' in points) return <PointsField {...props} range={points} />;
  const of = `${questionnaire.storedAs ?? questionnaire.id}.items.${question.item}`;
  const options = points.map((each) => ({ value: String(each), label: t(`${of}.options.${each}`), note: '' }));
  return (
    <Choices
      legend={t(`${of}.ask`)}
      value={value === undefined ? undefined : String(value)}
      options={[
        ...options,
        { value: 'null', label: t(questionnaire.examined ? 'notExamined' : 'noAnswer'), note: t('staysUnknown') },
      ]}
      onChange={(chosen) => onAnswer(chosen === 'null' ? null : Number(chosen))}
    />
  );
}

const points = [{ ucum: '{score}', label: 'points', factor: 1, system: 'metric' }] as const;

function PointsField({
  questionnaire,
  question,
  value,
  onAnswer,
  range,
}: FieldProps & { range: { from: number; to: number } }) {
  const { t } = useTranslation('questions');
  const typed: TypedNumber = { text: typeof value === 'number' ? String(value) : '', unit: '{score}' };
  return (
    <NumberField
      label={t(`${questionnaire.id}.items.${question.item}.ask`)}
      typed={typed}
      units={points}
      hard={[range.from, range.to]}
      hint={t('pointsRange', { low: range.from, high: range.to })}
      onChange={({ text }) => {
        const number = Number(text);
        onAnswer(text.trim() === '' || Number.isNaN(number) ? undefined : number);
      }}
    />
  );
}
