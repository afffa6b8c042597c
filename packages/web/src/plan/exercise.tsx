import { Link, useParams } from '@tanstack/react-router';
import { exerciseById } from '@thew/core/knowledge/interventions/catalogue';
import { equipmentById } from '@thew/core/knowledge/interventions/equipment';
import type { Exercise as LibraryExercise } from '@thew/core/knowledge/interventions/exercise';
import type { CarePlan } from '@thew/core/plan/care-plan';
import { capital } from '@thew/core/presentation/capital';
import { conditionTitle } from '@thew/core/presentation/explanation-words';
import { itemChangeWords } from '@thew/core/presentation/plan-change-words';
import { daysWords, doseWords, exerciseName, reasonWords } from '@thew/core/presentation/plan-words';
import { useTranslation } from 'react-i18next';
import { usePerson } from '../api/people.ts';
import { usePlanned } from '../api/plan.ts';
import { Notice } from '../ui/notice.tsx';
import { ScreenHead } from '../ui/screen-head.tsx';
import { ExerciseFigure } from './exercise-figure.tsx';
import './plan.css';
import { SourceNote } from './source-note.tsx';
import { usePlanPreferences } from './use-plan-preferences.ts';

/** One exercise: the drawing, the dose for this person, how to do it, easier and harder, and its source. */
export default function Exercise() {
  const { t } = useTranslation('plan');
  const person = usePerson();
  const { preferences } = usePlanPreferences();
  const { plan } = usePlanned(person.updatedAt, preferences);
  const { exercise: id = '' } = useParams({ strict: false }) as { exercise?: string };
  const exercise = exerciseById(id);
  const back = (
    <Link className="btn" to="/people/$person/plan" params={{ person: person.id }}>
      {t('exercise.back')}
    </Link>
  );
  if (!exercise) {
    return (
      <>
        <ScreenHead title={t('exercise.unknown')} />
        <Notice title={t('exercise.unknown')} actions={back}>
          {t('exercise.unknownText')}
        </Notice>
      </>
    );
  }
  const item = plan.programme?.items.find((one) => one.exercise === id);
  return (
    <>
      <ScreenHead
        title={exercise.name}
        lead={item ? `${doseWords(item.dose)}. ${capital(daysWords(item.days))}.` : t('exercise.notPlanned')}
        above={t(`kind.${exercise.kind}`)}
        tools={back}
      />
      <div className="cols">
        <div className="stack-l">
          <section aria-labelledby="how">
            <h2 id="how">{t('exercise.how')}</h2>
            <p className="lead below">{exercise.howTo}</p>
            {exercise.note && <p className="muted below">{capital(exercise.note)}.</p>}
          </section>
          <Dose exercise={exercise} plan={plan} person={person.id} />
        </div>
        <ExerciseFigure id={id} />
      </div>
    </>
  );
}

function Dose({ exercise, plan, person }: { exercise: LibraryExercise; plan: CarePlan; person: string }) {
  const { t } = useTranslation('plan');
  const item = plan.programme?.items.find((one) => one.exercise === exercise.id);
  const verdict = plan.verdicts.find((one) => one.exercise === exercise.id);
  const things = exercise.equipment.map((id) => equipmentById(id)?.name ?? id);
  const forMe: [string, string][] = item
    ? [
        [t('exercise.now'), doseWords(item.dose)],
        [t('exercise.growTo'), doseWords(item.target)],
        [t('exercise.feel'), t('exercise.effort', { low: item.effort[0], high: item.effort[1] })],
      ]
    : [[t('exercise.usual'), doseWords(exercise.dose)]];
  const lines: [string, string][] = [
    ...forMe,
    [t('exercise.harderHow'), capital(exercise.progression)],
    [t('exercise.easierHow'), capital(exercise.regression)],
    ...(things.length > 0 ? ([[t('exercise.things'), things.join(', ')]] as [string, string][]) : []),
  ];
  const careful = exercise.cautions.filter((id) => item?.startedLower.includes(id)).map(conditionTitle);
  return (
    <section aria-labelledby="dose">
      <h2 id="dose">{t('exercise.dose')}</h2>
      <dl className="dl below">
        {lines.map(([name, value]) => (
          <div key={name} className="dl-row">
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {item?.changed && <p className="small below">{itemChangeWords(item)}</p>}
      {careful.length > 0 && (
        <p className="small muted below">{t('exercise.lower', { because: careful.join(', ') })}</p>
      )}
      {verdict?.standing === 'refused' && (
        <p className="small below">
          {t('exercise.refused')} {[...new Set(verdict.reasons.map(reasonWords))].join('. ')}
        </p>
      )}
      <div className="row below">
        {item?.easier && <Other id={item.easier} word="exercise.easier" person={person} />}
        {item?.harder && <Other id={item.harder} word="exercise.harder" person={person} />}
      </div>
      <SourceNote at={item?.at ?? exercise.at} />
    </section>
  );
}

function Other({ id, word, person }: { id: string; word: string; person: string }) {
  const { t } = useTranslation('plan');
  return (
    <Link className="btn" to="/people/$person/plan/exercises/$exercise" params={{ person, exercise: id }}>
      {t(word, { name: exerciseName(id) })}
    </Link>
  );
}
