import { Link } from '@tanstack/react-router';
import type { TraceNode } from '@thew/core/assessment/assessment';
import { sourceById } from '@thew/core/knowledge/sources/registry';
import { capital } from '@thew/core/presentation/capital';
import { shortTitle } from '@thew/core/presentation/short-title';
import { clauseWords, partWords } from '@thew/core/presentation/trace-lines';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { shortDate } from '../dates.ts';
import type { Row } from '../engine/assessed.ts';
import { nameOf, resultWords } from '../engine/words.ts';
import type { State } from '../ui/mark.tsx';
import { usePreferences } from '../ui/preferences.tsx';
import { TraceTree, type TreeNode } from '../ui/trace-tree.tsx';
import type { Translate } from '../ui/translate.ts';

/** How one definition decides, clause by clause, and how sure that is. */
export function Trace({ row }: { row: Row }) {
  const { t } = useTranslation('assess');
  const title = t('trace.title', { definition: shortTitle(row.criterion) });
  const nodes = useNodes(row);
  const source = sourceById(row.criterion.source);
  return (
    <section aria-labelledby="trace">
      <div className="sec-head">
        <h2 id="trace">{title}</h2>
        <Link className="quiet" to="/settings/sources" hash={row.criterion.source}>
          {t('trace.source')}
        </Link>
      </div>
      <TraceTree label={title} nodes={nodes} />
      <Certainty row={row} />
      <Readings row={row} />
      {source && <p className="small faint source-line">{[source.title, source.year].filter(Boolean).join(', ')}</p>}
    </section>
  );
}

function Certainty({ row }: { row: Row }) {
  const { t } = useTranslation('assess');
  const { voice } = usePreferences();
  const chances = row.result.probabilities;
  if (row.standing === 'does-not-apply') return null;
  const same = chances?.[row.result.result];
  if (!chances || same === undefined) return <p className="small muted after-tree">{t('trace.noError')}</p>;
  const others = Object.entries(chances).filter(([result, chance]) => result !== row.result.result && chance >= 0.005);
  const shown = voice === 'numbers' || same < 0.95 ? others : [];
  return (
    <p className="small muted after-tree">
      {same > 0.99
        ? t('trace.sameSure')
        : t('trace.same', { count: same < 0.01 ? t('trace.under1') : Math.round(same * 100) })}{' '}
      {shown
        .map(([result, chance]) =>
          t('trace.other', {
            result: capital(resultWords(result, row.criterion)),
            count: Math.max(1, Math.round(chance * 100)),
          }),
        )
        .join(' ')}
    </p>
  );
}

function Readings({ row }: { row: Row }) {
  const { t } = useTranslation('assess');
  const { criterion, result } = row;
  const variants = Object.entries(result.variants);
  return (
    <>
      {variants.length > 0 && (
        <Fold summary={t('trace.variants')}>
          {variants.map(([reading, outcome]) => {
            const words = { reading: readingWords(reading), result: resultWords(outcome, criterion) };
            return (
              <li key={reading}>{t(outcome === result.result ? 'trace.variantSame' : 'trace.variantOther', words)}</li>
            );
          })}
          {Object.values(criterion.variants ?? {}).map(({ why }) => (
            <li key={why} className="faint">
              {why}
            </li>
          ))}
        </Fold>
      )}
      {criterion.departures.length > 0 && (
        <Fold summary={t('trace.departures')}>
          {criterion.departures.map((departure) => (
            <li key={departure}>{departure}</li>
          ))}
        </Fold>
      )}
      {criterion.cautions && criterion.cautions.length > 0 && (
        <Fold summary={t('trace.cautions')}>
          {criterion.cautions.map((caution) => (
            <li key={caution}>{caution}</li>
          ))}
        </Fold>
      )}
    </>
  );
}

function Fold({ summary, children }: { summary: string; children: ReactNode }) {
  return (
    <details className="fold">
      <summary>{summary}</summary>
      <ul className="stack-s small">{children}</ul>
    </details>
  );
}

const readingWords = (reading: string): string => partWords(reading.replace('=', ': '));

const guards = new Set(['sex', 'measured', 'constant']);
const isGuard = (node: TraceNode): boolean =>
  guards.has(node.kind) || (node.kind === 'not' && (node.of ?? []).every(isGuard));

/**
 * Leaves out what only steers: "if this was measured", "if she is a woman". A branch whose guard does not hold was not
 * taken; a group of one is its only clause.
 */
function pruned(node: TraceNode): TraceNode | undefined {
  if (!node.of) return node;
  const steers = node.of.filter(isGuard);
  if (node.kind === 'all' && steers.some(({ outcome }) => outcome === 'not-met')) return undefined;
  const kept = node.of.filter((child) => !isGuard(child)).flatMap((child) => pruned(child) ?? []);
  const [only] = kept;
  const group = ['all', 'any', 'anyMeasured', 'variant'].includes(node.kind);
  if (group && node.kind !== 'variant' && kept.length === 1 && only && node.of.length > 0) {
    return only.notUsed || !node.notUsed ? only : { ...only, notUsed: true };
  }
  if (kept.length === 0 && (group || node.kind === 'not')) return undefined;
  return { ...node, of: kept };
}

/** The trace as tree nodes: readings and single parts are drawn into their parent, so that only clauses stand there. */
function useNodes(row: Row): TreeNode[] {
  const { t, i18n } = useTranslation(['assess', 'common']);
  const { voice } = usePreferences();
  const noteOf = (node: TraceNode): string => {
    const { date, method, formula, at } = node;
    const plain = [date && shortDate(date, i18n.language), method, formula && partWords(formula)];
    const certainty = at && t(`trace.verified_${at.certainty}`);
    const numbers = voice === 'numbers' ? [at?.place, certainty, at?.sources.join(' ')] : [];
    return [...plain, ...numbers].filter(Boolean).join(' · ');
  };
  const toNode = (node: TraceNode, id: string): TreeNode => {
    const { head, inner, reading } = unwrapped(node);
    const unused = inner.filter(({ notUsed }) => notUsed);
    const used = inner.filter(({ notUsed }) => !notUsed);
    const nodes = used.map((child, index) => toNode(child, `${id}.${index}`));
    if (unused.length > 0) nodes.push(notNeeded(unused, `${id}.unused`, t));
    const note = [noteOf(head), voice === 'numbers' && reading && t('trace.readAs', { reading: readingWords(reading) })]
      .filter(Boolean)
      .join(' · ');
    return {
      id,
      state: head.outcome as State,
      stateLabel: t(`state.${head.outcome}`, { ns: 'common' }),
      text:
        head.kind === 'stage' ? (
          <b className="strong">{capital(resultWords(head.name ?? '', row.criterion))}</b>
        ) : (
          textOf(head, inner)
        ),
      ...(note && { note }),
      ...(nodes.length > 0 && { children: nodes }),
    };
  };
  const stages = (row.result.trace ?? []).flatMap((node) => pruned(node) ?? []);
  const reached = stages.filter(({ name }) => name === row.result.result);
  return stages.map((node, index) => ({
    ...toNode(node, String(index)),
    open: reached.length === 0 || reached.includes(node),
  }));
}

/** A part with one group beneath it is one line: "Low strength: any test that was done". */
function unwrapped(node: TraceNode): { head: TraceNode; inner: readonly TraceNode[]; reading?: string } {
  let inner = node.of ?? [];
  let reading: string | undefined;
  for (let only = inner[0]; inner.length === 1 && only?.of && !only.measure; only = inner[0]) {
    const drawnIn = node.kind === 'ref' || only.kind === 'variant' || (node.kind === 'stage' && only.kind !== 'ref');
    if (!drawnIn) break;
    if (only.kind === 'variant') reading = only.name;
    inner = only.of;
  }
  return { head: node, inner, ...(reading && { reading }) };
}

const textOf = (head: TraceNode, inner: readonly TraceNode[]): string => {
  const words = capital(clauseWords(head));
  return head.kind === 'ref' && inner.length > 1 ? `${words}` : words;
};

function notNeeded(nodes: readonly TraceNode[], id: string, t: Translate): TreeNode {
  const names = nodes.map(({ measure, name }) => (measure ? nameOf(measure) : partWords(name ?? ''))).filter(Boolean);
  return {
    id,
    state: 'not-applicable',
    stateLabel: t('state.not-applicable', { ns: 'common' }),
    text: t('trace.notNeeded', { names: names.join(', ') || '…' }),
    faint: true,
  };
}
