import { studyArms } from '@thew/core/knowledge/models/study-arms.generated';

/** One publication behind the model, with how many of its arms were used and for what. */
export interface Study {
  key: string;
  authors: string;
  about: string;
  reference: string;
  arms: number;
  role: 'fit' | 'validate';
}

/** Studies the model was fitted to, and those kept aside to check it; by author. */
export function studiesOfModel(): Study[] {
  const found = new Map<string, Study>();
  for (const { author, year, reference, circumstance, role } of studyArms) {
    if (role !== 'fit' && role !== 'validate') continue;
    const key = `${author} ${year} ${role} ${circumstance}`;
    const study = found.get(key);
    if (study) study.arms += 1;
    else
      found.set(key, {
        key,
        authors: `${author} ${year}`,
        about: String(circumstance).replaceAll('_', ' '),
        reference: reference ?? '',
        arms: 1,
        role,
      });
  }
  return [...found.values()].sort((a, b) => a.key.localeCompare(b.key));
}
