import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRecord } from '../api/people.ts';
import { Notice } from '../ui/notice.tsx';
import { usePreferences } from '../ui/preferences.tsx';
import { ScreenHead } from '../ui/screen-head.tsx';
import { Skeleton } from '../ui/waiting.tsx';
import { allowedFor, dosesFor, leversFor, leversNow, leversOfPlan, sameLevers } from './choices.ts';
import { Fan } from './fan.tsx';
import './forecast.css';
import { Inverse } from './inverse.tsx';
import { Levers } from './levers.tsx';
import { firstMeasure } from './measures.ts';
import type { CourseAnswer, Opened } from './messages.ts';
import { Drivers, Rests } from './rests.tsx';
import { type ForecastSettings, type Levers as LeverValues, readSettings } from './settings.ts';
import { type ForecastAnswers, useForecast } from './use-forecast.ts';
import { daysUntil, isoOf, sentences } from './words.ts';

/** What the months ahead may bring, and what a change would do. Simulated beside the page, in this browser. */
export default function ForecastScreen() {
  const { t } = useTranslation('forecast');
  const record = useRecord();
  const answers = useForecast(record);
  if (answers.failed)
    return (
      <div className="stack">
        <ScreenHead title={t('failed.title')} />
        <Notice title={t('failed.what')}>{t('failed.text')}</Notice>
      </div>
    );
  if (!answers.opened)
    return (
      <>
        <ScreenHead title={t('name')} />
        <Skeleton note={t('waiting')} lines={6} />
      </>
    );
  if (answers.opened.plan.silent === 'emergency') return <HelpFirst />;
  return <Opening answers={answers} opened={answers.opened} />;
}

/** A forecast that knows nothing of the danger would reassure falsely, so there is none; the danger stands above. */
function HelpFirst() {
  const { t } = useTranslation('forecast');
  return <ScreenHead title={t('silent.emergency.title')} lead={t('silent.emergency.lead')} />;
}

/** The usual date of a goal, days from today: sixteen weeks, our choice. */
const usualGoalDay = 112;

/** Settings as they stand in the address; moves of a lever are shown at once and written there when they rest. */
function useSettings(): [ForecastSettings, (part: Partial<ForecastSettings>) => void] {
  const search = useSearch({ strict: false }) as Record<string, unknown>;
  const navigate = useNavigate();
  const [settings, set] = useState(() => readSettings(search));
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(rest.current), []);
  const latest = useRef(settings);
  // The same function all the time, so that parts a lever does not touch need not be drawn again.
  const change = useCallback(
    (part: Partial<ForecastSettings>) => {
      const next = { ...latest.current, ...part };
      latest.current = next;
      set(next);
      clearTimeout(rest.current);
      const { levers, ...others } = next;
      const write = () =>
        void navigate({ to: '.', search: { ...others, ...levers }, replace: true, resetScroll: false });
      rest.current = setTimeout(write, 200);
    },
    [navigate],
  );
  return [settings, change];
}

function Opening({ answers, opened }: { answers: ForecastAnswers; opened: Opened }) {
  const [settings, change] = useSettings();
  const measure = settings.show ?? firstMeasure(opened);
  const levers = useMemo(() => leversFor(opened, settings.levers), [opened, settings.levers]);
  const asked = settings.by === undefined ? usualGoalDay : daysUntil(opened.asOf, settings.by);
  const goalDay = Math.min(settings.ahead, Math.max(1, asked));
  const { ask, course } = answers;
  const inBedBy = settings.inBedBy ?? 'band';
  useEffect(() => {
    ask({ measure, levers, inBedBy, ahead: settings.ahead, goalDay, doses: dosesFor(opened, levers) });
  }, [ask, opened, measure, levers, inBedBy, settings.ahead, goalDay]);
  if (!course) return <Skeleton lines={6} />;
  return (
    <Shown
      {...{ answers, opened, course, settings, levers, change, goalDay }}
      measure={measure}
      goalDate={isoOf(opened.asOf, goalDay)}
    />
  );
}

interface ShownProps {
  answers: ForecastAnswers;
  opened: Opened;
  course: CourseAnswer;
  settings: ForecastSettings;
  levers: LeverValues;
  measure: string;
  goalDay: number;
  goalDate: string;
  change: (part: Partial<ForecastSettings>) => void;
}

function Shown({ answers, opened, course, settings, levers, measure, goalDay, goalDate, change }: ShownProps) {
  const { t, i18n } = useTranslation('forecast');
  const { voice } = usePreferences();
  const planned = leversOfPlan(opened);
  const changed = !sameLevers(levers, leversNow(opened)) || (opened.lying && levers.training > 0);
  const told = { answer: course, opened, goalDate, changed, voice, language: i18n.language };
  const { title, lead, finding } = sentences(told, t);
  const asPlanned = sameLevers(levers, planned) && opened.plan.training !== undefined;
  return (
    <>
      <ScreenHead title={title} lead={lead} voice />
      <div className="cols wide forecast-cols">
        <div className="forecast-fan">
          <Fan
            {...{ opened, course, measure, changed, asPlanned, finding, goalDay, voice }}
            ahead={settings.ahead}
            onChange={change}
          />
        </div>
        <div className="stack-l forecast-side">
          <Levers
            opened={opened}
            values={levers}
            allowed={allowedFor(opened)}
            changed={!sameLevers(levers, planned)}
            inBedBy={settings.inBedBy ?? 'band'}
            answer={course}
            result={title}
            onChange={(part) => change({ levers: { ...settings.levers, ...part } })}
            onInBedBy={(inBedBy) => change({ inBedBy })}
            onReset={() => change({ levers: {} })}
          />
          <Rests opened={opened} answer={course} />
        </div>
        <div className="stack-l forecast-more">
          <Inverse
            {...{ opened, levers, changed, goalDate }}
            answer={course}
            reasons={answers.reasons}
            ahead={settings.ahead}
            onGoalDate={(by) => by && change({ by })}
          />
          <Drivers reasons={answers.reasons} answer={course} />
        </div>
      </div>
    </>
  );
}
