import { extrapolationWords } from '@thew/core/presentation/forecast-report';
import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePreferences } from '../ui/preferences.tsx';
import type { CourseAnswer, Opened, ReasonsAnswer } from './messages.ts';
import type { Study } from './studies.ts';
import { numberOf } from './words.ts';

/** What the forecast rests on: the person's data, the studies, what drives it, where it goes beyond. */
export const Rests = memo(function Rests({ opened, answer }: { opened: Opened; answer: CourseAnswer }) {
  const { t } = useTranslation('forecast');
  const { voice } = usePreferences();
  const { used, informative } = answer.personal;
  const beyond = [...new Set(answer.extrapolated.map(extrapolationWords))];
  return (
    <section aria-labelledby="rests">
      <h2 id="rests">{t('rests.title')}</h2>
      <dl className="dl rests">
        <dt>{t('rests.own')}</dt>
        <dd>
          {used === 0 && t('rests.ownNone')}
          {used > 0 && t(informative > 0 ? 'rests.ownFitted' : 'rests.ownStart', { count: used, informative })}
        </dd>
        <dt>{t('rests.studies')}</dt>
        <dd>
          <Studies />
        </dd>
        <dt>{t('rests.beyond')}</dt>
        <dd>
          {beyond.length === 0 ? t('rests.beyondNone') : beyond.join(' ')}
          {opened.plan.partlyDamage && ` ${t('rests.damage')}`}
        </dd>
        {voice === 'numbers' && (
          <>
            <dt>{t('rests.computed')}</dt>
            <dd>{t('rests.members', { milliseconds: Math.max(1, Math.round(answer.took)) })}</dd>
          </>
        )}
      </dl>
    </section>
  );
});

/** The list is long, so it is fetched when somebody opens it. */
function Studies() {
  const { t } = useTranslation('forecast');
  const [studies, setStudies] = useState<readonly Study[]>();
  const open = () => void import('./studies.ts').then(({ studiesOfModel }) => setStudies(studiesOfModel()));
  return (
    <>
      {t('rests.studiesText')}
      <details className="fold" onToggle={(event) => event.currentTarget.open && !studies && open()}>
        <summary>{t('rests.list')}</summary>
        <ul className="small study-list">
          {studies?.map(({ key, authors, about, reference, arms, role }) => (
            <li key={key}>
              {t('rests.study', {
                authors,
                about,
                arms: t('rests.arms', { count: arms }),
                role: t(`rests.role.${role}`),
              })}{' '}
              <span className="faint">{reference}</span>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

/** Which driver makes which part of the change in the average person. */
export const Drivers = memo(function Drivers({
  reasons,
  answer,
}: {
  reasons: ReasonsAnswer | undefined;
  answer: CourseAnswer;
}) {
  const { t } = useTranslation('forecast');
  if (reasons?.measure !== answer.measure) return null;
  const parts = reasons.drivers.filter(({ points }) => Math.abs(points) >= 0.05);
  return (
    <section aria-labelledby="drivers">
      <h2 id="drivers">{t('drivers.title')}</h2>
      <p className="muted">
        {t('drivers.lead', { total: points(reasons.totalPoints) })}
        {answer.measure.endsWith('-time') && ` ${t('drivers.lessIsBetter')}`}
      </p>
      <ul className="drivers">
        {parts.map(({ driver, points: part, sources }) => (
          <li key={driver}>
            <span>{t(`events.${driver}`, { defaultValue: driver.replaceAll('-', ' ') })}</span>
            <b className="num">{points(part)}</b>
            <small>{t('drivers.source', { sources })}</small>
          </li>
        ))}
        {parts.length === 0 && <li>{t('drivers.none')}</li>}
      </ul>
      <p className="small faint">{t(`drivers.${reasons.method}`)}</p>
    </section>
  );
});

const points = (value: number): string => `${value > 0 ? '+' : ''}${numberOf(Number(value.toFixed(1)))}`;
