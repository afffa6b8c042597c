import { measureById } from '@thew/core/knowledge/measures/catalogue';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CohortResult, CohortRun } from '../api/cohort.ts';
import { Select } from '../ui/fields.tsx';
import { ScreenHead } from '../ui/screen-head.tsx';
import { AgreementMap } from './agreement-map.tsx';
import { Attrition } from './attrition.tsx';
import { PrevalencePlot } from './prevalence-plot.tsx';
import { groupsIn, matrixOf, type Share, sharesOf, topicsIn } from './read-result.ts';
import { RunIssues } from './run-issues.tsx';
import { saveFile } from './save-file.ts';
import { ShareTable } from './share-table.tsx';

const percent = (share: number): string => {
  const value = share * 100;
  return value >= 10 ? value.toFixed(0) : value.toFixed(1);
};

/** Shares of fewer people are not printed by NCHS (Vital Health Stat 2(175), 2017). */
const fewPeople = 30;

/** The range as the title, the plot, the agreement, the tables, what was left out, and the report to take away. */
export function Result({ run, result, onAgain }: { run: CohortRun; result: CohortResult; onAgain: () => void }) {
  const { t, i18n } = useTranslation(['cohort', 'assess']);
  const topics = topicsIn(result);
  const [chosen, setTopic] = useState<string>();
  const [group, setGroup] = useState('');
  const topic = chosen ?? topics[0] ?? 'sarcopenia';
  const shares = sharesOf(result, topic, group);
  const nameOf = (of: string): string => {
    const [condition = '', kind] = of.split('.');
    const name = i18n.exists(`assess:conditions.${condition}`) ? t(`assess:conditions.${condition}`) : condition;
    return kind ? t('result.topicKind', { name, kind: t(`assess:kinds.${kind}`).toLowerCase() }) : name;
  };
  const title = titleOf(shares, nameOf(topic), topic, t);
  const groups = groupsIn(result);
  return (
    <>
      <ScreenHead
        title={title}
        lead={leadOf(result, t)}
        tools={
          <>
            <button type="button" className="btn" onClick={onAgain}>
              {t('again')}
            </button>
            <a className="btn" href={`/api/cohort/runs/${run.id}/report?view=true`} target="_blank" rel="noreferrer">
              {t('result.view')}
            </a>
            <a className="btn primary" href={`/api/cohort/runs/${run.id}/report`} download>
              {t('result.report')}
            </a>
          </>
        }
      />
      <div className="stack-l">
        {result.n < fewPeople && <p className="hint attention">{t('result.few')}</p>}
        {shares.length === 0 && run.issues.length > 0 && <RunIssues issues={run.issues} />}
        <div className="row">
          {topics.length > 1 && (
            <Select
              label={t('result.condition')}
              value={topic}
              options={topics.map((value) => ({ value, label: nameOf(value) }))}
              onChange={setTopic}
            />
          )}
          {groups.length > 1 && (
            <Select
              label={t('result.group')}
              value={group}
              options={groups.map((value) => ({ value, label: value === '' ? t('result.everybody') : value }))}
              onChange={setGroup}
            />
          )}
        </div>
        <Figures result={result} topic={topic} shares={shares} title={title} />
        <ShareTable shares={shares} />
        {result.centiles.length > 0 && <OwnCurves result={result} />}
        <Attrition result={result} />
        {shares.length > 0 && run.issues.length > 0 && <RunIssues issues={run.issues} />}
        <About result={result} />
      </div>
    </>
  );
}

function Figures(props: { result: CohortResult; topic: string; shares: readonly Share[]; title: string }) {
  const { result, topic, shares, title } = props;
  const { t } = useTranslation('cohort');
  const shareWords = (share: Share, short = false): string => {
    if (share.unsettled) return t('result.between', { low: percent(share.bounds[0]), high: percent(share.bounds[1]) });
    if (short) return `${percent(share.estimate)} %`;
    return t('result.share', { share: percent(share.estimate), low: percent(share.low), high: percent(share.high) });
  };
  const matrix = matrixOf(result, topic);
  return (
    <div className="cols even">
      <section aria-labelledby="prevalence">
        <h2 id="prevalence">{t('result.prevalence')}</h2>
        <p className="small muted">{t('result.prevalenceText')}</p>
        {shares.length === 0 ? (
          <p className="muted below">{t('result.nobody')}</p>
        ) : (
          <PrevalencePlot
            finding={title}
            shares={shares}
            shareWords={shareWords}
            table={{
              head: [t('result.definition'), '%', t('result.interval'), t('result.bounds'), t('result.undecided')],
              rows: shares.map((share) => [
                share.name,
                share.unsettled ? '–' : percent(share.estimate),
                share.unsettled ? '–' : t('result.range', { low: percent(share.low), high: percent(share.high) }),
                t('result.range', { low: percent(share.bounds[0]), high: percent(share.bounds[1]) }),
                String(share.unknown),
              ]),
            }}
          />
        )}
        <p className="legend">
          <span>
            <i className="dot accent" />
            {t('result.legendDot')}
          </span>
          <span>
            <i className="sw bounds" />
            {t('result.legendBar')}
          </span>
        </p>
      </section>
      <section aria-labelledby="agreement">
        <h2 id="agreement">{t('result.agreement')}</h2>
        <p className="small muted">{t(matrix.weighted ? 'result.kappaWeighted' : 'result.kappa')}</p>
        {matrix.ids.length < 2 ? (
          <p className="muted below">{t('result.tooFew')}</p>
        ) : (
          <AgreementMap
            finding={agreementFinding(matrix, t)}
            matrix={matrix}
            table={{
              head: ['', ...matrix.names],
              rows: matrix.names.map((row, i) => [
                row,
                ...matrix.names.map((_, j) => (i === j ? '1' : j < i ? (matrix.kappa(i, j)?.toFixed(2) ?? '–') : '')),
              ]),
            }}
          />
        )}
        {matrix.ids.length > 1 && (
          <p className="legend">
            0
            <span className="kappa-scale" aria-hidden="true">
              {[0, 1, 2, 3, 4, 5].map((step) => (
                <i key={step} className={`k${step}`} />
              ))}
            </span>
            0.9
          </p>
        )}
      </section>
    </div>
  );
}

/** The curves that were fitted, as the file that an assessment takes as its own reference. */
function OwnCurves({ result: { centiles } }: { result: CohortResult }) {
  const { t } = useTranslation('cohort');
  const save = () => saveFile('centiles.json', 'application/json', `${JSON.stringify(centiles, null, 2)}\n`);
  const names = [...new Set(centiles.map(({ measure }) => measureById(measure)?.title ?? measure))];
  return (
    <section aria-labelledby="curves" className="stack">
      <h2 id="curves">{t('result.curves')}</h2>
      <p className="muted">{t('result.curvesText', { names: names.join(', ') })}</p>
      <div>
        <button type="button" className="btn" onClick={save}>
          {t('result.curvesSave')}
        </button>
      </div>
    </section>
  );
}

/** SARC-F keeps its capitals, Sarcopenia does not. */
const lowerFirst = (text: string): string =>
  /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

type T = ReturnType<typeof useTranslation>['t'];

function agreementFinding(matrix: ReturnType<typeof matrixOf>, t: T): string {
  const values = matrix.ids.flatMap((_, i) => matrix.ids.slice(0, i).flatMap((__, j) => matrix.kappa(i, j) ?? []));
  if (values.length === 0) return t('cohort:result.noKappa');
  return t('cohort:result.kappaRange', { low: Math.min(...values).toFixed(2), high: Math.max(...values).toFixed(2) });
}

function titleOf(shares: readonly Share[], name: string, topic: string, t: T): string {
  const condition = topic.includes('.')
    ? t('cohort:result.positive', { name: lowerFirst(name) })
    : t('cohort:result.have', { name: lowerFirst(name) });
  const settled = shares.filter(({ unsettled }) => !unsettled).map(({ estimate }) => estimate);
  if (settled.length === 0) return t('cohort:result.titleNone', { condition });
  const [low, high] = [percent(Math.min(...settled)), percent(Math.max(...settled))];
  if (settled.length === 1 || low === high)
    return t('cohort:result.titleOne', { share: high, condition, count: settled.length });
  return t('cohort:result.title', { low, high, condition });
}

const fileName = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;

function leadOf({ n, about }: CohortResult, t: T): string {
  const parts = [
    about.title ?? fileName(about.file),
    t('cohort:result.people', { count: n, n: n.toLocaleString('en') }),
    about.where && t('cohort:result.where', { where: about.where }),
    t(about.design.weight ? 'cohort:result.weighted' : 'cohort:result.unweighted'),
  ];
  return `${parts.filter(Boolean).join('. ')}.`;
}

function About({ result: { about } }: { result: CohortResult }) {
  const { t } = useTranslation('cohort');
  return (
    <section aria-labelledby="about" className="small muted">
      <h2 id="about" className="h3">
        {t('result.about')}
      </h2>
      <p className="where below">
        {t('result.made', { thew: about.thew, engine: about.engine })}{' '}
        {about.sha256 && t('result.hash', { hash: about.sha256 })}
      </p>
      {about.cite && <p className="where">{about.cite}</p>}
    </section>
  );
}
