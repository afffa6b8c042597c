import { memo, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { axisDate, shortDate } from '../dates.ts';
import { Segmented } from '../ui/fields.tsx';
import { FanChart } from './fan-chart.tsx';
import { shownMeasures } from './measures.ts';
import type { Course, CourseAnswer, Opened } from './messages.ts';
import { horizons } from './settings.ts';
import { dateOf, isoOf, measureName, numberOf, unitOf, valueWords } from './words.ts';

export interface FanProps {
  opened: Opened;
  course: CourseAnswer;
  measure: string;
  changed: boolean;
  asPlanned: boolean;
  finding: string;
  goalDay: number;
  ahead: number;
  voice: 'plain' | 'numbers';
  onChange: (part: { show?: string; ahead?: number }) => void;
}

/** The chart with what is shown, how far ahead, its legend and the sentence about what no study reaches. */
export const Fan = memo(function Fan(props: FanProps) {
  const { opened, course, changed, asPlanned, finding, ahead } = props;
  const { t, i18n } = useTranslation('forecast');
  const unit = unitOf(course, t);
  const chosenName = t(changed ? (asPlanned ? 'with.plan' : 'with.changes') : 'with.nothing');
  const middle = (of: Course) => t('middle', { value: valueWords(of.middle.at(-1) ?? 0, course, t) });
  const target = opened.goals.find((one) => one.target.measure === course.measure)?.target;
  const beyondDay =
    course.extrapolated.length > 0 ? Math.min(...course.extrapolated.map((one) => one.fromDay)) : undefined;
  const first = Math.min(0, ...(opened.points[course.measure] ?? []).map(({ day }) => day));
  const goal = course.goal &&
    target && {
      day: props.goalDay,
      value: target.value,
      label: t('goalAt', {
        value: valueWords(target.value, course, t),
        date: shortDate(isoOf(opened.asOf, props.goalDay), i18n.language),
      }),
    };
  return (
    <div>
      <FanChart
        finding={finding}
        caption={<Caption {...props} />}
        axisLabel={`${measureName(course.measure, t)}${unit ? `, ${unit}` : ''}`}
        points={course.basis === 'absolute' ? (opened.points[course.measure] ?? []) : []}
        chosen={course.chosen}
        compared={changed ? course.asNow : undefined}
        labels={{
          chosen: [chosenName, middle(course.chosen)],
          compared: [t('with.nothing'), middle(course.asNow)],
          today: t('today'),
        }}
        goal={goal || undefined}
        beyondDay={beyondDay}
        dateOf={(day) => dateOf(opened.asOf, day)}
        formatDate={(date) => axisDate(date, ahead - first, i18n.language)}
        formatValue={(value) => numberOf(value)}
        table={tableOf(props, t, i18n.language)}
      />
      <Legend changed={changed} measured={course.basis === 'absolute'} beyond={beyondDay !== undefined} />
      {beyondDay !== undefined && (
        <p className="small muted">
          {t(beyondDay <= 0 ? 'beyond.all' : 'beyond.from', {
            date: shortDate(isoOf(opened.asOf, beyondDay), i18n.language),
          })}
        </p>
      )}
      <div className="horizon">
        <Segmented
          label={t('horizon.label')}
          options={horizons.map((days) => ({ value: String(days), label: t(`horizon.${days}`) }))}
          value={String(ahead)}
          onChange={(days) => props.onChange({ ahead: Number(days) })}
        />
      </div>
    </div>
  );
});

function Caption({ opened, measure, finding, course, onChange }: FanProps) {
  const { t } = useTranslation('forecast');
  const id = useId();
  return (
    <>
      <div className="fan-head">
        <h2>{measureName(course.measure, t)}</h2>
        <div className="field">
          <label htmlFor={id}>{t('show')}</label>
          <select
            id={id}
            className="select"
            value={measure}
            onChange={(event) => onChange({ show: event.target.value })}
          >
            {shownMeasures(opened).map(({ group, ids }) => (
              <optgroup key={group} label={t(`lists.${group}`)}>
                {ids.map((one) => (
                  <option key={one} value={one}>
                    {measureName(one, t)}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </div>
      </div>
      <p className="small">{finding}</p>
    </>
  );
}

function Legend({ changed, measured, beyond }: { changed: boolean; measured: boolean; beyond: boolean }) {
  const { t } = useTranslation('forecast');
  return (
    <div className="legend">
      {(['50', '80', '95'] as const).map((band) => (
        <span key={band}>
          <i className={`sw band${band}`} />
          {t('legend.band', { people: band })}
        </span>
      ))}
      {changed && (
        <span>
          <i className="dash" />
          {t('legend.compared')}
        </span>
      )}
      {measured && (
        <span>
          <i className="dot" />
          {t('legend.measured')}
        </span>
      )}
      {beyond && (
        <span>
          <i className="sw beyond" />
          {t('legend.beyond')}
        </span>
      )}
    </div>
  );
}

/** About six days of the chart in figures, the goal's day among them. */
function tableOf(props: FanProps, t: ReturnType<typeof useTranslation>['t'], language: string) {
  const { course, opened, changed, goalDay, asPlanned } = props;
  const { days } = course.chosen;
  const step = Math.max(1, Math.floor((days.length - 1) / 6));
  const wanted = days.flatMap((day, index) =>
    index % step === 0 || index === days.length - 1 || (course.goal && day === goalDay) ? [index] : [],
  );
  const range = ([low, high]: readonly [number, number] = [0, 0]) =>
    t('range', { low: numberOf(low), high: numberOf(high) });
  const cells = (of: Course, index: number) => [
    valueWords(of.middle[index] ?? 0, course, t),
    range(of.band80[index]),
    range(of.band95[index]),
  ];
  const of80 = t('legend.band', { people: 80 });
  const of95 = t('legend.band', { people: 95 });
  const own = t(changed ? (asPlanned ? 'with.plan' : 'with.changes') : 'with.nothing');
  const head = [t('date'), own, `${of80}, ${own}`, `${of95}, ${own}`];
  const others = t('with.nothing');
  return {
    head: changed ? [...head, others, `${of80}, ${others}`, `${of95}, ${others}`] : head,
    rows: wanted.map((index) => [
      shortDate(isoOf(opened.asOf, days[index] ?? 0), language),
      ...cells(course.chosen, index),
      ...(changed ? cells(course.asNow, index) : []),
    ]),
  };
}
