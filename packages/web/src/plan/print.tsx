import { Link } from '@tanstack/react-router';
import { exerciseById } from '@thew/core/knowledge/interventions/catalogue';
import type { CarePlan, PlanItem, Programme } from '@thew/core/plan/care-plan';
import { itemChangeWords, takingUpWords } from '@thew/core/presentation/plan-change-words';
import { foodLines } from '@thew/core/presentation/plan-food-lines';
import { goalWords } from '@thew/core/presentation/plan-goal-words';
import { precautionWords } from '@thew/core/presentation/plan-precaution-words';
import {
  daysWords,
  dayWords,
  doseWords,
  reasonWords,
  referralWhen,
  referralWords,
  statusWords,
  stopWords,
} from '@thew/core/presentation/plan-words';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useKnowledgeVersion } from '../api/health.ts';
import { usePerson } from '../api/people.ts';
import { usePlanned } from '../api/plan.ts';
import { useSessions } from '../api/sessions.ts';
import { readableDate, today } from '../dates.ts';
import { capital } from '../engine/words.ts';
import { ScreenHead } from '../ui/screen-head.tsx';
import { ExerciseFigure } from './exercise-figure.tsx';
import './plan.css';
import { sessionName, wholeMinutes } from './plan-words.ts';
import './print.css';
import { usePlanPreferences } from './use-plan-preferences.ts';
import { weekNumber } from './week-state.ts';

/** The plan on paper, in large type. What is seen here is what is printed. */
export default function PrintPlan() {
  const { t, i18n } = useTranslation('plan');
  const person = usePerson();
  const { preferences } = usePlanPreferences();
  const { plan } = usePlanned(person.updatedAt, preferences);
  const week = weekNumber(useSessions(), today());
  const version = useKnowledgeVersion();
  const made = { date: readableDate(today(), i18n.language), week, weeks: plan.programme?.weeks ?? week };
  return (
    <>
      <ScreenHead
        title={t('printed.title', { name: person.name })}
        tools={
          <>
            <button type="button" className="btn primary" onClick={() => window.print()}>
              {t('printed.now')}
            </button>
            <Link className="btn" to="/people/$person/plan" params={{ person: person.id }}>
              {t('printed.back')}
            </Link>
          </>
        }
      />
      <article className="sheet">
        <p className="sheet-title">{person.name}</p>
        <p>
          {statusWords[plan.status].lead} {t('printed.made', made)}
        </p>
        {plan.because.length > 0 && <Lines list={plan.because.map(reasonWords)} />}
        {plan.takingUp && (
          <Part title={takingUpWords(plan.takingUp).title}>
            <p>{takingUpWords(plan.takingUp).text}</p>
          </Part>
        )}
        {plan.programme && <WeekTable programme={plan.programme} />}
        {plan.programme && (
          <Part title={t('printed.moves')}>
            {plan.programme.items.map((item) => (
              <Move key={item.exercise} item={item} />
            ))}
          </Part>
        )}
        {plan.goals.length > 0 && (
          <Part title={t('goals')}>
            <Lines list={plan.goals.map((goal) => `${goalWords(goal, plan).title}. ${goalWords(goal, plan).detail}`)} />
          </Part>
        )}
        <Part title={t('printed.food')}>
          <Lines list={foodLines(plan.nutrition)} />
        </Part>
        <Part title={t('printed.keep')}>
          <Lines list={rulesOf(plan)} />
        </Part>
        <Part title={t('stop.title')}>
          <Lines list={plan.stopAndSeek.map((code) => capital(stopWords([code])))} />
        </Part>
        <Part title={t('people.title')}>
          <Lines
            list={plan.referrals.map(({ to, when }) => `${referralWords[to] ?? to}, ${referralWhen({ to, when })}`)}
          />
        </Part>
        <p className="small below">{t('printed.foot', { version })}</p>
      </article>
    </>
  );
}

const rulesOf = ({ precautions }: CarePlan): string[] =>
  [...new Set(precautions.map(({ id }) => precautionWords[id] ?? ''))].filter(Boolean).slice(0, 10);

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function Lines({ list }: { list: readonly string[] }) {
  return (
    <ul className="plainly">
      {[...new Set(list)].map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function WeekTable({ programme }: { programme: Programme }) {
  const { t } = useTranslation('plan');
  return (
    <Part title={t('printed.week')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('printed.day')}</th>
            <th scope="col">{t('printed.what')}</th>
            <th scope="col" className="r">
              {t('printed.minutes')}
            </th>
          </tr>
        </thead>
        <tbody>
          {programme.week.map(({ day, sessions, minutes }) => (
            <tr key={day}>
              <th scope="row">{dayWords[day]}</th>
              <td>
                {sessions.length === 0 && t('printed.rest')}
                {sessions.map(({ kind }) => (
                  <span key={kind} className="block">
                    <span className="box" aria-hidden="true" />
                    {sessionName(kind, t)}
                  </span>
                ))}
              </td>
              <td className="r">{minutes > 0 ? wholeMinutes(minutes) : ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  );
}

function Move({ item }: { item: PlanItem }) {
  const { t } = useTranslation('plan');
  return (
    <div className="move">
      <ExerciseFigure id={item.exercise} />
      <div>
        <h3>{item.name}</h3>
        <p className="dose-line">{doseWords(item.dose)}</p>
        <p>
          {capital(daysWords(item.days))}. {t('today.feel', { low: item.effort[0], high: item.effort[1] })}
          {item.company && ` ${capital(t(`company.${item.company}`))}.`}
        </p>
        <p>{exerciseById(item.exercise)?.howTo}</p>
        {item.changed && <p>{itemChangeWords(item)}</p>}
      </div>
    </div>
  );
}
