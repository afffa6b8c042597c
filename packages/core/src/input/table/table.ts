/** A cell as its file holds it; undefined for an empty one. */
export type Cell = string | number | undefined;

export interface TableColumn {
  name: string;
  /** Longer description, where the format has one (SAS XPORT). */
  label?: string;
}

export interface TableRow {
  /** 1-based, without the header. */
  number: number;
  cells: readonly Cell[];
}

/** Rows come one by one, so that a large file is held once only. */
export interface Table {
  columns: readonly TableColumn[];
  rows: Iterable<TableRow>;
}
