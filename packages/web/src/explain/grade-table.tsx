import { useTranslation } from 'react-i18next';

export interface GradeTableProps {
  caption: string;
  sites: readonly { site: string; label: string }[];
  /** Grade by `site-side`. */
  grades: Readonly<Record<string, number>>;
  /** What each grade means, from 0 up. */
  words: readonly string[];
  onGrade: (site: string, side: 'left' | 'right', grade?: number) => void;
}

/** One row a place, a list of grades for each side. Nothing chosen means not tested, which is no grade. */
export function GradeTable({ caption, sites, grades, words, onGrade }: GradeTableProps) {
  const { t } = useTranslation('explain');
  const sides = ['left', 'right'] as const;
  return (
    <table className="grades">
      <caption className="small muted">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('exam.place')}</th>
          {sides.map((side) => (
            <th key={side} scope="col">
              {t(`exam.sides.${side}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sites.map(({ site, label }) => (
          <tr key={site}>
            <th scope="row">{label}</th>
            {sides.map((side) => (
              <td key={side}>
                <select
                  id={`grade-${site}-${side}`}
                  className="select"
                  aria-label={`${label}, ${t(`exam.side.${side}`)}`}
                  value={grades[`${site}-${side}`] ?? ''}
                  onChange={({ target }) => onGrade(site, side, target.value === '' ? undefined : Number(target.value))}
                >
                  <option value="">{t('exam.notTested')}</option>
                  {words.map((word, grade) => (
                    <option key={word} value={grade}>
                      {word}
                    </option>
                  ))}
                </select>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
