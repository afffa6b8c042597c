/** How a number was seen: in the primary paper, second hand, or not (from memory: shown as unverified). */
export type Certainty = 'primary' | 'secondary' | 'unverified';

export interface Source {
  /** `cruz-jentoft-2019`, or the short id of a page that was read (`S45`). */
  id: string;
  title: string;
  year?: number;
  doi?: string;
  url?: string;
  /** Date the text was last read for Thew (YYYY-MM-DD). */
  read?: string;
  note?: string;
}

/** Where a number stands: place in the paper, how it was seen, in which sources of the registry. */
export interface Citation {
  place: string;
  certainty: Certainty;
  sources: readonly string[];
}
