import { Link } from '@tanstack/react-router';
import type { CarePlan } from '@thew/core/plan/care-plan';
import { goalWords } from '@thew/core/presentation/plan-goal-words';
import { statusWords } from '@thew/core/presentation/plan-words';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ShownPerson, usePerson } from '../api/people.ts';
import { usePlanned } from '../api/plan.ts';
import { useSessions } from '../api/sessions.ts';
import { today } from '../dates.ts';
import { StartMeasuring } from '../people/start-measuring.tsx';
import { ScreenHead } from '../ui/screen-head.tsx';
import { ByCause } from './by-cause.tsx';
import { CheckOff } from './check-off.tsx';
import { Fit } from './fit.tsx';
import { Food } from './food.tsx';
import { Goals } from './goals.tsx';
import { KeepInMind } from './keep-in-mind.tsx';
import { LeftOut } from './left-out.tsx';
import { MonthsAhead } from './months-ahead.tsx';
import { Moves } from './moves.tsx';
import { PeopleAndEquipment } from './people-and-equipment.tsx';
import './plan.css';
import { PlanState } from './plan-state.tsx';
import { StopAndSeek } from './stop-and-seek.tsx';
import { TodayCard } from './today.tsx';
import { usePlanPreferences } from './use-plan-preferences.ts';
import { Week } from './week.tsx';
import { type Slot, weekNumber } from './week-state.ts';

/** Today first, then food and care, the week, what was left out and why, people and equipment. */
export default function Plan() {
  const person = usePerson();
  return person.observations === 0 ? <NothingYet person={person} /> : <Planned person={person} />;
}

function NothingYet({ person }: { person: ShownPerson }) {
  const { t } = useTranslation('plan');
  return (
    <>
      <ScreenHead title={t('nothingTitle')} />
      <StartMeasuring person={person.id} title={t('nothingWhat')} action={t('start')}>
        {t('nothing')}
      </StartMeasuring>
    </>
  );
}

function useLead(plan: CarePlan): string {
  const { t } = useTranslation('plan');
  const sessions = useSessions();
  if (!plan.programme || plan.status !== 'programme') return statusWords[plan.status].lead;
  const week = t('lead', { week: weekNumber(sessions, today()), weeks: plan.programme.weeks });
  const [goal] = plan.goals;
  return goal ? `${week} ${t('leadGoal', { goal: lowerFirst(goalWords(goal, plan).title) })}` : week;
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

function Planned({ person }: { person: ShownPerson }) {
  const { t } = useTranslation('plan');
  const { preferences, change, failed } = usePlanPreferences();
  const { plan } = usePlanned(person.updatedAt, preferences);
  const [open, setOpen] = useState<Slot>();
  const lead = useLead(plan);
  return (
    <>
      <ScreenHead
        title={plan.status === 'programme' ? t('title') : statusWords[plan.status].title}
        lead={lead}
        tools={
          plan.programme && (
            <Link className="btn" to="/people/$person/plan/print" params={{ person: person.id }}>
              {t('print')}
            </Link>
          )
        }
      />
      <div className="stack-l">
        <PlanState plan={plan} person={person.id} />
        {plan.programme ? (
          <div className="cols plan-top">
            <TodayCard plan={plan} person={person.id} onCheckOff={setOpen} />
            <div className="stack-l side">
              <Food plan={plan} />
              <KeepInMind plan={plan} />
            </div>
            <Goals plan={plan} person={person.id} />
          </div>
        ) : (
          plan.status !== 'stopped' && <Food plan={plan} />
        )}
        {plan.programme && <Week plan={plan} person={person.id} onOpen={setOpen} />}
        {plan.programme && <Moves plan={plan} person={person.id} />}
        {plan.programme && <StopAndSeek plan={plan} />}
        <MonthsAhead plan={plan} />
        {!plan.programme && <KeepInMind plan={plan} />}
        {plan.status !== 'stopped' && <ByCause plan={plan} />}
        <div className="cols even">
          {plan.status !== 'stopped' && <LeftOut plan={plan} />}
          <PeopleAndEquipment plan={plan} />
        </div>
        {plan.status !== 'stopped' && <Fit plan={plan} preferences={preferences} onChange={change} failed={failed} />}
      </div>
      {open && <CheckOff slot={open} signs={plan.stopAndSeek} onClose={() => setOpen(undefined)} />}
    </>
  );
}
