import { Link } from '@tanstack/react-router';
import type { CarePlan } from '@thew/core/plan/care-plan';
import { doseWords, exerciseName } from '@thew/core/presentation/plan-words';
import type { Adjustment } from '@thew/core/tracking/progress';
import { useTranslation } from 'react-i18next';
import type { Tracked } from '../api/tracked.ts';

/** What changes from the next session on, exercise by exercise, and why. Nothing rises by itself. */
export function NextSession({ tracked, plan, person }: { tracked: Tracked; plan: CarePlan; person: string }) {
  const { t } = useTranslation('track');
  const { adjustments, pacing, stop } = tracked.tracking;
  const said = adjustments.filter(({ because }) => because !== 'not-done-yet' && because !== 'not-easy-yet');
  const held = adjustments.length - said.length;
  if (!plan.programme && stop.length === 0) return null;
  return (
    <section aria-labelledby="change-next">
      <h2 id="change-next">{t('next.title')}</h2>
      {pacing && <p className="muted below">{t(`pacing.${pacing.advice}`, { days: pacing.daysWithoutCrash })}</p>}
      {stop.length > 0 && <p className="muted below">{t('next.stopped')}</p>}
      <ul className="rows below">
        {said.map((one) => (
          <li key={one.exercise}>
            <div>
              <h3>
                <Link to="/people/$person/plan/exercises/$exercise" params={{ person, exercise: one.exercise }}>
                  {exerciseName(one.exercise)}
                </Link>
              </h3>
              <p>
                {changeWords(one, plan, t)} {t(`why.${one.because}`, { defaultValue: '' })}
              </p>
            </div>
          </li>
        ))}
      </ul>
      {stop.length === 0 && held > 0 && <p className="small muted below">{t('next.same', { count: held })}</p>}
    </section>
  );
}

function changeWords(
  { exercise, action, dose, changeTo, loadPercent }: Adjustment,
  plan: CarePlan,
  t: ReturnType<typeof useTranslation>['t'],
): string {
  if (changeTo) return t('next.changeTo', { name: exerciseName(changeTo) });
  if (loadPercent) return t('next.load', { low: loadPercent[0], high: loadPercent[1] });
  const from = plan.programme?.items.find((item) => item.exercise === exercise)?.changed?.from;
  const same = from && doseWords(from.dose) === doseWords(dose) && (action === 'rest' || action === 'step-down');
  return t(same ? `next.same-${action}` : `next.${action}`, { dose: doseWords(dose) });
}
