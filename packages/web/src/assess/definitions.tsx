import { Link } from '@tanstack/react-router';
import type { TraceNode } from '@thew/core/assessment/assessment';
import { type DomainCell, domainCells, domains } from '@thew/core/assessment/side-by-side';
import { measureById } from '@thew/core/knowledge/measures/catalogue';
import { conditionWords } from '@thew/core/presentation/locales/en-results';
import { shortTitle } from '@thew/core/presentation/short-title';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { Assessed, Row } from '../engine/assessed.ts';
import { byUse, isMostUsed } from '../engine/most-used.ts';
import { numberWords, resultLine, resultWords, shortName, stateOf, withUnit } from '../engine/words.ts';
import { measurePath } from '../measure/where.ts';
import { type Cell, type DefinitionRow, DefinitionTable } from '../ui/definition-table.tsx';
import { Segmented } from '../ui/fields.tsx';
import { Mark, type State } from '../ui/mark.tsx';
import { useAssessSearch } from './assess-search.ts';

const legendStates = ['met', 'not-met', 'unknown', 'not-applicable'] as const;
const comparisons: Readonly<Record<string, string>> = { '<': 'below', '<=': 'at most', '>': 'above', '>=': 'at least' };

type Show = 'used' | 'decided' | 'all';

/** Which rows are shown; a definition chosen by its address is always among them. */
function shownRows({ rows }: Assessed, show: Show): readonly Row[] {
  if (show === 'all') return rows;
  if (show === 'decided') return rows.filter(({ standing }) => standing === 'met' || standing === 'not-met');
  return rows.filter(({ criterion }) => isMostUsed(criterion.id)).sort((a, b) => byUse(a.criterion.id, b.criterion.id));
}

/** Every definition side by side, by the condition it is about. */
export function Definitions({ assessed, person }: { assessed: Assessed; person: string }) {
  const { t } = useTranslation('assess');
  const [search, change] = useAssessSearch();
  const show: Show = search.show ?? 'used';
  const rows = shownRows(assessed, show);
  const conditions = [...new Set(rows.map(({ criterion }) => criterion.condition))];
  const grouped = show !== 'used' && conditions.length > 1;
  const toRow = useRow(person, search.definition ?? assessed.lead?.criterion.id);
  const words = {
    definition: t('table.definition'),
    result: t('table.result'),
    next: t('table.next'),
    notUsed: t('table.notUsed'),
  };
  return (
    <section aria-labelledby="definitions">
      <div className="sec-head">
        <h2 id="definitions">{t('table.title')}</h2>
        <Legend />
      </div>
      <div className="row above">
        <Segmented<Show>
          label={t('table.show')}
          value={show}
          options={[
            { value: 'used', label: t('table.showUsed') },
            { value: 'decided', label: t('table.showDecided') },
            { value: 'all', label: t('table.showAll', { count: assessed.rows.length }) },
          ]}
          onChange={(value) => change({ show: value })}
        />
      </div>
      <DefinitionTable
        caption={t('table.title')}
        columns={domains.map((domain) => t(`domains.${domain}`))}
        words={words}
        groups={
          grouped
            ? conditions.map((condition) => ({
                id: condition,
                title: conditionWords(condition),
                rows: rows.filter(({ criterion }) => criterion.condition === condition).map(toRow),
              }))
            : [{ id: 'all', rows: rows.map(toRow) }]
        }
      />
    </section>
  );
}

function Legend() {
  const { t } = useTranslation('common');
  return (
    <div className="legend flat">
      {legendStates.map((state) => (
        <span key={state}>
          <Mark state={state} /> {t(`state.${state}`)}
        </span>
      ))}
    </div>
  );
}

function useRow(person: string, selected: string | undefined): (row: Row) => DefinitionRow {
  const { t } = useTranslation(['assess', 'common']);
  const [, change] = useAssessSearch();
  const toCell = useCell();
  return (row) => {
    const { criterion, result, standing } = row;
    const open = result.missing.length > 0 && standing !== 'does-not-apply';
    const stages =
      result.notExcluded.length > 0 && standing === 'met'
        ? result.notExcluded.map((stage) => resultWords(stage, criterion)).join(', ')
        : '';
    return {
      id: criterion.id,
      title: shortTitle(criterion),
      subtitle: [t(`conditions.${criterion.condition}`), result.unverified && t('table.unverified')]
        .filter(Boolean)
        .join(' · '),
      cells: domainCells(criterion, result).map(toCell),
      state: stateOf(standing),
      result: (
        <span>
          {resultLine(result, criterion)}
          {stages && <span className="small faint block">{t('table.stillOpen', { stages })}</span>}
        </span>
      ),
      next: open ? <Missing row={row} person={person} /> : standing === 'does-not-apply' ? '–' : t('table.settled'),
      settled: !open,
      selected: criterion.id === selected,
      onSelect: () => {
        change({ definition: criterion.id });
        document.getElementById('trace')?.scrollIntoView({ block: 'start' });
      },
    };
  };
}

/** Two ways to settle it at most; forms of one measurement (in kg, or for height) are one way. */
function waysToSettle({ result }: Row): string[][] {
  const ways = result.missing.map((set) => [...new Set(set.map((name) => name.split('.')[0] ?? name))]);
  return [...new Map(ways.map((set) => [set.map(shortName).sort().join(), set])).values()]
    .slice(0, 2)
    .filter((set, index) => index === 0 || set.length < 3);
}

/** Lower case inside a sentence, but an acronym stays as it is. */
const inSentence = (name: string): string =>
  /\p{Lu}\S*\p{Lu}/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);

function Missing({ row, person }: { row: Row; person: string }) {
  const { t } = useTranslation('assess');
  return waysToSettle(row).map((set, index) => (
    <Fragment key={set.join()}>
      {index > 0 && t('table.or')}
      {set.slice(0, 3).map((id, place) => (
        <Fragment key={id}>
          {place > 0 && t('table.and')}
          <Link {...measurePath(id)} params={{ person }}>
            {index + place === 0 ? shortName(id) : inSentence(shortName(id))}
          </Link>
        </Fragment>
      ))}
      {set.length > 3 && ` +${set.length - 3}`}
    </Fragment>
  ));
}

function useCell(): (cell: DomainCell) => Cell[] | null {
  const { t } = useTranslation(['assess', 'common']);
  return ({ outcome, clauses }) => {
    if (outcome === 'not-used') return null;
    const stateLabel = t(`state.${outcome}`, { ns: 'common' });
    const used = clauses.filter((clause) => !clause.notUsed && !clause.missing);
    const clause = [...used].sort((a, b) => telling(b, outcome) - telling(a, outcome))[0];
    if (!clause) {
      const wanted = clauses[0]?.measure;
      return [
        { state: 'unknown', stateLabel, value: t('table.missing'), ...(wanted && { threshold: shortName(wanted) }) },
      ];
    }
    return [{ state: outcome as State, stateLabel, ...valueCell(clause, t) }];
  };
}

/** A number compared with a cut-off says most, and one that came out as the cell did. */
const telling = (clause: TraceNode, outcome: string): number =>
  (clause.outcome === outcome ? 2 : 0) + (clause.cutPoint !== undefined && typeof clause.value === 'number' ? 1 : 0);

/** Their unit alone says what they are. */
const plainByUnit = new Set(['grip-strength', 'asmi', 'gait-speed']);

function valueCell(clause: TraceNode, t: (key: string) => string): Pick<Cell, 'value' | 'threshold'> {
  const unit = clause.unit ?? measureById(clause.measure ?? '')?.unit ?? '';
  const name = shortName(clause.measure ?? '');
  const cut =
    clause.cutPoint === undefined ? '' : `${comparisons[clause.operator ?? ''] ?? ''} ${numberWords(clause.cutPoint)}`;
  if (clause.unable) return { value: t('table.unable'), threshold: name };
  if (typeof clause.value === 'number')
    return {
      value: withUnit(clause.value, unit),
      threshold: plainByUnit.has(clause.measure ?? '') ? cut : [name, cut].filter(Boolean).join(', '),
    };
  if (typeof clause.value === 'boolean')
    return { value: t(clause.value ? 'table.present' : 'table.absent'), threshold: name };
  return { value: clause.value === undefined ? t('table.missing') : String(clause.value), threshold: name };
}
