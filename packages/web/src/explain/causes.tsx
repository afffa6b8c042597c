import { Link } from '@tanstack/react-router';
import type { CauseResult, Evidence, Explanation, FindingValue } from '@thew/core/explanation/explanation';
import { capital } from '@thew/core/presentation/capital';
import { tellerOf } from '@thew/core/presentation/explanation-tell';
import {
  bandWords,
  conditionTitle,
  eachOnce,
  findingLabel,
  reversibilityWords,
  supportWords,
  tissueWords,
} from '@thew/core/presentation/explanation-words';
import { numberWords } from '@thew/core/presentation/text-layout';
import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePersonId } from '../api/people.ts';
import { shortDate } from '../dates.ts';
import { Mark } from '../ui/mark.tsx';
import { usePreferences } from '../ui/preferences.tsx';
import { SourceFold } from './source-fold.tsx';

const first = 4;

/** How an answer is told here, and the day on which nothing needs a date. */
interface Telling {
  tell: (value: FindingValue) => string;
  today: string;
}

export interface CausesProps {
  explanation: Explanation;
  all: boolean;
  onAll: () => void;
}

/** Causes ranked, most support first; several can act together. Then what is less likely and what was not looked at. */
export function Causes({ explanation, all, onAll }: CausesProps) {
  const { t } = useTranslation('explain');
  const { voice } = usePreferences();
  const { causes, lessLikely, notExamined, reversibility } = explanation;
  const telling: Telling = { tell: tellerOf(explanation), today: explanation.asOf };
  const shown = all ? causes : causes.slice(0, first);
  return (
    <section aria-labelledby="causes">
      <div className="sec-head">
        <h2 id="causes">{t('causes.title')}</h2>
      </div>
      <p className="muted">{reversibilityWords[reversibility.kind]}</p>
      {voice === 'numbers' && <p className="small muted">{t('causes.gradeNote')}</p>}
      <div className="cause-list">
        {shown.map((cause) => (
          <Cause key={cause.condition} cause={cause} telling={telling} />
        ))}
      </div>
      {!all && causes.length > first && (
        <button type="button" className="btn more-causes" onClick={onAll}>
          {t('causes.all', { count: causes.length })}
        </button>
      )}
      <div className="muted after-rule stack-s">
        {lessLikely.length > 0 && (
          <details className="fold">
            <summary>{t('causes.less', { count: lessLikely.length })}</summary>
            <p className="small">{lessLikely.map(conditionTitle).join('; ')}.</p>
          </details>
        )}
        <NotExamined list={notExamined} />
      </div>
    </section>
  );
}

function NotExamined({ list }: { list: Explanation['notExamined'] }) {
  const { t } = useTranslation('explain');
  if (list.length === 0) return null;
  return (
    <details className="fold">
      <summary>{t('causes.notExamined', { count: list.length })}</summary>
      <ul className="small not-examined">
        {list.map(({ condition, needs }) => (
          <li key={condition}>
            {conditionTitle(condition)}
            {needs.length > 0 && (
              <span className="faint">
                {' '}
                ({t('causes.needs', { list: needs.slice(0, 2).map(findingLabel).join(', ') })})
              </span>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Cause({ cause, telling }: { cause: CauseResult; telling: Telling }) {
  const { t } = useTranslation('explain');
  const { voice } = usePreferences();
  const note = cause.known ? t('causes.known') : cause.priorOnly ? t('causes.priorOnly') : '';
  const pro = eachOnce(cause.for);
  const con = eachOnce(cause.against);
  return (
    <article className="cause">
      <div className="cause-head">
        <h3>
          {cause.rank}. {cause.title}
        </h3>
        <span className="small muted nowrap">
          <span className="support" aria-hidden="true">
            {[1, 2, 3, 4, 5].map((step) => (
              <i key={step} className={step <= cause.support ? 'on' : undefined} />
            ))}
          </span>{' '}
          {supportWords[cause.support]}
        </span>
      </div>
      <p className="muted cause-about">
        {tissueWords[cause.tissue]} {t('causes.course', { course: capital(cause.reversible) })} {note}
        {voice === 'numbers' && ` ${t('causes.of100', { band: bandWords(cause.of100) })}`}
      </p>
      <div className="three-columns">
        <Column title={t('causes.for')} empty={t('causes.nothingFor')}>
          {pro.map((one) => (
            <Clue key={one.expression} evidence={one} sign="for" telling={telling} />
          ))}
        </Column>
        <Column title={t('causes.against')} empty={t('causes.nothingAgainst')}>
          {con.map((one) => (
            <Clue key={one.expression} evidence={one} sign="against" telling={telling} />
          ))}
        </Column>
        <Column title={t('causes.unknown')} empty={t('causes.nothingUnknown')}>
          {(voice === 'numbers' ? cause.unknown : cause.wouldChangeMost).slice(0, 6).map((finding) => (
            <div className="tick" key={finding}>
              <Mark state="unknown" />
              <span>{findingLabel(finding)}</span>
            </div>
          ))}
        </Column>
      </div>
      <Actions cause={cause} evidence={[...pro, ...con]} />
    </article>
  );
}

function Column({ title, empty, children }: { title: string; empty: string; children: ReactNode[] }) {
  return (
    <div>
      <p className="label">{title}</p>
      {children.length > 0 ? children : <p className="small faint">{empty}</p>}
    </div>
  );
}

const signs = { for: 'M8 3v10M3 8h10', against: 'M3 8h10' } as const;

interface ClueProps {
  evidence: Evidence;
  sign: keyof typeof signs;
  telling: Telling;
}

function Clue({ evidence, sign, telling: { tell, today } }: ClueProps) {
  const { t, i18n } = useTranslation('explain');
  const { voice } = usePreferences();
  const dates = [...new Set(evidence.values.flatMap(({ date }: FindingValue) => date ?? []))].filter(
    (date) => date !== today,
  );
  const weight =
    voice === 'numbers' &&
    (evidence.sameSystem
      ? t('causes.again')
      : evidence.likelihoodRatio === undefined
        ? t('causes.graded', { weight: t(`weight.${evidence.weight}`) })
        : t('causes.ratio', { weight: t(`weight.${evidence.weight}`), ratio: numberWords(evidence.likelihoodRatio) }));
  const small = [dates.map((date) => shortDate(date, i18n.language)).join(', '), weight].filter(Boolean).join(' · ');
  return (
    <div className="tick">
      <svg className="mark" viewBox="0 0 16 16" aria-hidden="true">
        <path d={signs[sign]} stroke="currentColor" strokeWidth="1.9" strokeLinecap="round" />
      </svg>
      <span>{evidence.values.map(tell).join('; ')}</span>
      {small && <small>{small}</small>}
    </div>
  );
}

function Actions({ cause, evidence }: { cause: CauseResult; evidence: readonly Evidence[] }) {
  const { t } = useTranslation('explain');
  const person = usePersonId();
  return (
    <div className="cause-actions">
      <Link className="btn" to="/people/$person/plan" params={{ person }}>
        {t('causes.plan')}
      </Link>
      <details className="fold">
        <summary>{t('causes.tests')}</summary>
        <dl className="dl">
          <dt>{t('causes.testList')}</dt>
          <dd>{cause.tests.join('; ')}</dd>
          <dt>{t('causes.helps')}</dt>
          <dd>{cause.treatments.map((one) => one.replaceAll('-', ' ')).join(', ')}</dd>
          {cause.watch?.map(({ what, text }) => (
            <Fragment key={what}>
              <dt>{t(`causes.watch_${what}`)}</dt>
              <dd>{capital(text)}</dd>
            </Fragment>
          ))}
          {cause.exercisePrecaution && (
            <>
              <dt>{t('causes.care')}</dt>
              <dd>{cause.exercisePrecaution}</dd>
            </>
          )}
        </dl>
      </details>
      <SourceFold cites={[cause.at, ...(cause.watch ?? []).map(({ at }) => at), ...evidence.map(({ at }) => at)]} />
    </div>
  );
}
