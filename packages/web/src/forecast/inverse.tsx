import { useTranslation } from 'react-i18next';
import { readableDate } from '../dates.ts';
import { TextField } from '../ui/fields.tsx';
import type { CourseAnswer, Opened, ReasonsAnswer } from './messages.ts';
import type { Levers } from './settings.ts';
import { doseWords, isoOf, of100 } from './words.ts';

export interface InverseProps {
  opened: Opened;
  answer: CourseAnswer;
  reasons: ReasonsAnswer | undefined;
  levers: Levers;
  changed: boolean;
  goalDate: string;
  ahead: number;
  onGoalDate: (date: string) => void;
}

/** Three bars, as people of 100, and the least effort that brings more than half to the goal; or an honest no. */
export function Inverse({ opened, answer, reasons, levers, changed, goalDate, ahead, onGoalDate }: InverseProps) {
  const { t, i18n } = useTranslation('forecast');
  const goal = opened.goals.find((one) => one.target.measure === answer.measure);
  const about = reasons?.measure === answer.measure ? reasons : undefined;
  if (!goal || !answer.goal || opened.plan.silent) return <NoGoal answer={answer} />;
  const said = t(`goals.${goal.id}.inf`);
  const now = { training: opened.now.training ?? 0, protein: opened.now.protein };
  const asNow =
    now.protein === undefined
      ? t('inverse.asNowPlain', { sessions: t('sessions', { count: now.training }) })
      : t('inverse.asNow', { dose: doseWords({ ...now, protein: now.protein }, opened.weightKg, t) });
  // An intake that nobody knows and the lever cannot change is not named.
  const namesProtein = opened.plan.protein !== undefined || now.protein !== undefined;
  const words = (dose: { training: number; protein: number }) =>
    namesProtein ? doseWords(dose, opened.weightKg, t) : t('sessions', { count: dose.training });
  const bars = [
    ...(changed
      ? [
          {
            words: t('inverse.chosen', { dose: words(levers) }),
            share: answer.goal.chosen,
            own: true,
          },
        ]
      : []),
    ...(about?.other
      ? [
          {
            words: t('inverse.other', { dose: words(about.other) }),
            share: about.other.share,
            own: false,
          },
        ]
      : []),
    { words: asNow, share: answer.goal.asNow, own: !changed },
  ];
  return (
    <section aria-labelledby="inverse">
      <div className="sec-head">
        <h2 id="inverse">{t('inverse.title')}</h2>
      </div>
      <p className="muted inverse-lead">
        {t('inverse.lead', { goal: said, date: readableDate(goalDate, i18n.language) })}
      </p>
      <ul className="rows doses">
        {bars.map(({ words, share, own }) => (
          <li key={words}>
            <span className={own ? 'strong' : undefined}>{words}</span>
            <span className="bar" aria-hidden="true">
              <i className={own ? undefined : 'other'} style={{ width: `${Math.round(share * 100)}%` }} />
            </span>
            <b className="strong num">
              {of100(share)}
              <span className="sr"> {t('inverse.of100')}</span>
            </b>
          </li>
        ))}
      </ul>
      <p className="muted inverse-answer" role="status">
        {about?.inverse ? answerWords(about, opened, t, i18n.language) : ''}
      </p>
      <TextField
        label={t('inverse.by')}
        type="date"
        value={goalDate}
        max={isoOf(opened.asOf, ahead)}
        onChange={onGoalDate}
      />
      <p className="small faint goal-source">
        {t('inverse.source', { source: goal.source })}{' '}
        {goal.certainty !== 'primary' && t(`certainty.${goal.certainty}`)}
      </p>
    </section>
  );
}

function answerWords(
  { inverse }: ReasonsAnswer,
  opened: Opened,
  t: ReturnType<typeof useTranslation>['t'],
  language: string,
): string {
  if (!inverse) return '';
  const best = inverse.best;
  const dose = best ? doseWords({ training: best.sessionsPerWeek, protein: best.gramsPerKg }, opened.weightKg, t) : '';
  const likely = inverse.likelyDate ? readableDate(inverse.likelyDate, language) : '';
  return t(`inverse.${inverse.status}`, { dose, likely });
}

/** Nothing measured, or no cut-off: says what would make the question answerable. */
function NoGoal({ answer }: { answer: CourseAnswer }) {
  const { t } = useTranslation('forecast');
  return (
    <section aria-labelledby="inverse">
      <h2 id="inverse">{t('inverse.title')}</h2>
      <p className="muted">{t(answer.basis === 'relative' ? 'inverse.notMeasured' : 'inverse.noGoal')}</p>
    </section>
  );
}
