import type { CarePlan } from '@thew/core/plan/care-plan';
import { useTranslation } from 'react-i18next';
import type { StoredSession } from '../api/sessions.ts';
import { readableDate, shortDate } from '../dates.ts';
import { EffortChart, type EffortPoint } from './effort-chart.tsx';

const most = 14;

/** How hard the sessions felt and what hurt, against the effort the plan aims for. */
export function EffortAndPain({ plan, sessions }: { plan: CarePlan; sessions: readonly StoredSession[] }) {
  const { t, i18n } = useTranslation('track');
  const points = byDay(sessions).slice(-most);
  const strength = (plan.programme?.items ?? []).filter(({ session }) => session === 'strength');
  const aim: [number, number] = [
    Math.min(...strength.map(({ effort }) => effort[0])),
    Math.max(...strength.map(({ effort }) => effort[1])),
  ];
  return (
    <section aria-labelledby="effort">
      <h2 id="effort">{t('effort.title')}</h2>
      {points.length === 0 ? (
        <p className="muted below">{t('effort.none')}</p>
      ) : (
        <EffortChart
          finding={findingOf(points, t, i18n.language)}
          points={points}
          {...(strength.length > 0 && { aim: { from: aim[0], to: aim[1], label: t('effort.aim') } })}
          words={{ axis: t('effort.axis'), effort: t('effort.effort'), pain: t('effort.pain') }}
          formatDate={(date) => shortDate(date, i18n.language)}
          table={{
            head: [t('effort.session'), t('effort.effort'), t('effort.pain')],
            rows: points.map(({ date, effort, pain }) => [
              readableDate(date, i18n.language),
              effort === undefined ? '–' : String(effort),
              pain === undefined ? '–' : String(pain),
            ]),
          }}
        />
      )}
    </section>
  );
}

/** The hardest and the most painful of each day: what the rules look at. */
function byDay(sessions: readonly StoredSession[]): EffortPoint[] {
  const days = new Map<string, EffortPoint>();
  for (const { date, session, effort, pain } of sessions) {
    if (session === 'protein' || (effort === undefined && pain === undefined)) continue;
    const before = days.get(date);
    const larger = (a?: number, b?: number) => (a === undefined ? b : b === undefined ? a : Math.max(a, b));
    days.set(date, { date, effort: larger(before?.effort, effort), pain: larger(before?.pain, pain) });
  }
  return [...days.values()].sort((a, b) => a.date.localeCompare(b.date));
}

function findingOf(
  points: readonly EffortPoint[],
  t: ReturnType<typeof useTranslation>['t'],
  language: string,
): string {
  const range = (list: (number | undefined)[]) => {
    const known = list.filter((value) => value !== undefined);
    return known.length === 0 ? undefined : ([Math.min(...known), Math.max(...known)] as const);
  };
  const effort = range(points.map((point) => point.effort));
  const worst = points.filter(({ pain }) => pain !== undefined).sort((a, b) => (b.pain ?? 0) - (a.pain ?? 0))[0];
  const effortWords = effort
    ? effort[0] === effort[1]
      ? t('effort.one', { effort: effort[0] })
      : t('effort.range', { low: effort[0], high: effort[1] })
    : t('effort.noEffort');
  const painWords = worst
    ? t('effort.worst', { pain: worst.pain, date: readableDate(worst.date, language) })
    : t('effort.noPain');
  return `${effortWords} ${painWords}`;
}
