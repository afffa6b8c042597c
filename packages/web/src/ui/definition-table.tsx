import type { ReactNode } from 'react';
import { Mark, type State, StatusChip } from './mark.tsx';

export interface Cell {
  state: State;
  /** Word for the state, for those who do not see the mark. */
  stateLabel: string;
  value: ReactNode;
  threshold?: ReactNode;
}

export interface DefinitionRow {
  id: string;
  title: string;
  subtitle: string;
  /** One cell per column; `null`: this definition does not use it. */
  cells: readonly (readonly Cell[] | null)[];
  state: State;
  result: ReactNode;
  next: ReactNode;
  /** Nothing would change the result: the phone leaves it out. */
  settled: boolean;
  selected?: boolean;
  onSelect?: () => void;
}

export interface DefinitionTableProps {
  caption: string;
  columns: readonly string[];
  words: { definition: string; result: string; next: string; notUsed: string };
  groups: readonly { id: string; title?: string; rows: readonly DefinitionRow[] }[];
}

/** Definitions side by side. On a phone each row becomes a labelled list and unused cells drop out. */
export function DefinitionTable({ caption, columns, words, groups }: DefinitionTableProps) {
  return (
    <table className="stack-phone definitions">
      <caption className="sr">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.definition}</th>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
          <th scope="col">{words.result}</th>
          <th scope="col">{words.next}</th>
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group.id}>
          {group.title && (
            <tr className="group-row">
              <th scope="rowgroup" colSpan={columns.length + 3}>
                {group.title}
              </th>
            </tr>
          )}
          {group.rows.map((row) => (
            <Row key={row.id} row={row} columns={columns} words={words} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function Row({ row, columns, words }: { row: DefinitionRow } & Pick<DefinitionTableProps, 'columns' | 'words'>) {
  return (
    <tr className={row.selected ? 'chosen' : undefined}>
      <th scope="row">
        {row.onSelect ? (
          <button type="button" className="linklike strong" aria-pressed={row.selected ?? false} onClick={row.onSelect}>
            {row.title}
          </button>
        ) : (
          <b>{row.title}</b>
        )}
        <span className="faint small">{row.subtitle}</span>
      </th>
      {columns.map((column, index) => {
        const cells = row.cells[index];
        return (
          <td key={column} data-h={column} className={cells ? undefined : 'hide-phone'}>
            {cells ? <CellList cells={cells} /> : <span className="unused">{words.notUsed}</span>}
          </td>
        );
      })}
      <td data-h={words.result}>
        <StatusChip state={row.state}>{row.result}</StatusChip>
      </td>
      <td data-h={words.next} className={row.settled ? 'hide-phone' : undefined}>
        <span className={row.settled ? 'small faint' : 'small'}>{row.next}</span>
      </td>
    </tr>
  );
}

function CellList({ cells }: { cells: readonly Cell[] }) {
  return (
    <span className="cells">
      {cells.map((cell, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: cells keep their order.
        <span className="cell" key={index}>
          <Mark state={cell.state} label={cell.stateLabel} />
          <span>{cell.value}</span>
          {cell.threshold && <small>{cell.threshold}</small>}
        </span>
      ))}
    </span>
  );
}
