import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { exerciseById } from '@thew/core/knowledge/interventions/catalogue';
import type { PlanItem } from '@thew/core/plan/care-plan';
import { itemChangeWords } from '@thew/core/presentation/plan-change-words';
import { dayWords } from '@thew/core/presentation/plan-words';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePerson } from '../api/people.ts';
import { usePlanned } from '../api/plan.ts';
import { useAddSession } from '../api/sessions.ts';
import { today } from '../dates.ts';
import { Notice } from '../ui/notice.tsx';
import { ScreenHead } from '../ui/screen-head.tsx';
import { ExerciseFigure } from './exercise-figure.tsx';
import { entryOf, FeltFields, nothingFelt } from './felt-fields.tsx';
import './plan.css';
import { amountWords, doseDetails } from './plan-words.ts';
import { itemsOf } from './today.tsx';
import { usePlanPreferences } from './use-plan-preferences.ts';
import { dayOf, type Kind, kindsOf, slotOf } from './week-state.ts';

interface SessionSearch {
  kind?: string;
  step?: number;
  skipped?: string;
}

/** One exercise at a time with figure, dose and how-to; then how it felt. The step is in the address. */
export default function Session() {
  const person = usePerson();
  const { t } = useTranslation('plan');
  const { preferences } = usePlanPreferences();
  const { plan } = usePlanned(person.updatedAt, preferences);
  const search = useSearch({ strict: false }) as SessionSearch;
  const week = plan.programme?.week ?? [];
  const kind =
    kindsOf(week).find((one) => one === search.kind) ??
    kindsOf(week).find((one) => slotOf(one, today(), week, []).planned);
  const items = plan.programme && kind ? itemsOf(plan.programme, kind, today()) : [];
  const back = (
    <Link className="btn" to="/people/$person/plan" params={{ person: person.id }}>
      {t('run.leave')}
    </Link>
  );
  if (!kind || items.length === 0) {
    return (
      <>
        <ScreenHead title={t('run.nothingTitle')} />
        <Notice title={dayWords[dayOf(today())]} actions={back}>
          {t('run.nothing')}
        </Notice>
      </>
    );
  }
  const skipped = (search.skipped ?? '').split('.').filter(Boolean);
  const step = Math.min(Math.max(1, search.step ?? 1), items.length + 1);
  const item = items[step - 1];
  return item ? (
    <Step item={item} step={step} of={items.length} skipped={skipped} leave={back} />
  ) : (
    <Finish kind={kind} items={items} skipped={skipped} person={person.id} signs={plan.stopAndSeek} leave={back} />
  );
}

interface StepProps {
  item: PlanItem;
  step: number;
  of: number;
  skipped: readonly string[];
  leave: ReactNode;
}

function Step({ item, step, of, skipped, leave }: StepProps) {
  const { t } = useTranslation('plan');
  const navigate = useNavigate();
  const search = useSearch({ strict: false }) as SessionSearch;
  const go = (to: number, without: readonly string[]) =>
    void navigate({ to: '.', search: { ...search, step: to, skipped: without.join('.') || undefined } as never });
  const exercise = exerciseById(item.exercise);
  const rest = skipped.filter((id) => id !== item.exercise);
  return (
    <>
      <ScreenHead title={item.name} above={t('run.step', { step, of })} tools={leave} />
      <div className="cols">
        <section className="session-step stack" aria-label={item.name}>
          <p className="session-dose">{amountWords(item.dose, t)}</p>
          <p className="muted">{doseDetails(item.dose, t).join(', ')}</p>
          <p className="lead">{exercise?.howTo}</p>
          {item.changed && <p className="small">{itemChangeWords(item)}</p>}
          <p className="small muted">{t('today.feel', { low: item.effort[0], high: item.effort[1] })}</p>
          <div className="startrow">
            <button type="button" className="btn primary big wide" onClick={() => go(step + 1, rest)}>
              {t('run.done')}
            </button>
            <button type="button" className="btn big" onClick={() => go(step + 1, [...rest, item.exercise])}>
              {t('run.skip')}
            </button>
          </div>
          {step > 1 && (
            <button type="button" className="btn text" onClick={() => go(step - 1, skipped)}>
              {t('run.back')}
            </button>
          )}
        </section>
        <ExerciseFigure id={item.exercise} />
      </div>
    </>
  );
}

interface FinishProps {
  kind: Kind;
  items: readonly PlanItem[];
  skipped: readonly string[];
  person: string;
  signs: readonly string[];
  leave: ReactNode;
}

function Finish({ kind, items, skipped, person, signs, leave }: FinishProps) {
  const { t } = useTranslation('plan');
  const navigate = useNavigate();
  const add = useAddSession();
  const done = items.filter(({ exercise }) => !skipped.includes(exercise));
  const status = done.length === items.length ? 'done' : done.length > 0 ? 'partly' : 'rested';
  const [felt, setFelt] = useState(() => nothingFelt(status));
  const save = () =>
    add.mutate(
      {
        date: today(),
        session: kind,
        ...entryOf(felt),
        exercises: done.map(({ exercise, dose }) => ({
          exercise,
          sets: dose.sets,
          ...(dose.reps !== undefined && { reps: dose.reps }),
          ...(dose.seconds !== undefined && { seconds: dose.seconds }),
          ...(dose.minutes !== undefined && { minutes: dose.minutes }),
          ...(dose.metres !== undefined && { metres: dose.metres }),
        })),
      },
      { onSuccess: () => void navigate({ to: '/people/$person/plan', params: { person } }) },
    );
  return (
    <>
      <ScreenHead
        title={t('run.finish')}
        lead={t('run.finishLead', { done: done.length, of: items.length })}
        tools={leave}
      />
      <div className="session-step stack">
        <FeltFields felt={felt} onChange={setFelt} signs={signs} />
        {add.error && (
          <p className="hint urgent" role="alert">
            {t('notStored')}
          </p>
        )}
        <button type="button" className="btn primary big" disabled={add.isPending} onClick={save}>
          {t('check.save')}
        </button>
      </div>
    </>
  );
}
