import { useNavigate, useSearch } from '@tanstack/react-router';

/** What this screen keeps in its address. */
export interface AssessSearch {
  definition?: string;
  show?: 'used' | 'decided' | 'all';
  change?: string;
  [reference: `ref-${string}`]: string | undefined;
}

/** The address of this screen, and a way to change a part of it. */
export function useAssessSearch(): [AssessSearch, (part: AssessSearch) => void] {
  const search = useSearch({ strict: false }) as AssessSearch;
  const navigate = useNavigate();
  const change = (part: AssessSearch) =>
    void navigate({ to: '.', search: { ...search, ...part }, replace: true, resetScroll: false });
  return [search, change];
}
