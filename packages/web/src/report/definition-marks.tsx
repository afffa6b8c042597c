import { shortTitle } from '@thew/core/presentation/short-title';
import { useTranslation } from 'react-i18next';
import type { Assessed, Row } from '../engine/assessed.ts';
import { byUse, isMostUsed } from '../engine/most-used.ts';
import { together } from '../engine/next-measurements.ts';
import { resultLine, shortName, stateOf } from '../engine/words.ts';
import { Mark } from '../ui/mark.tsx';

const most = 12;

/** The definitions in wide use and every other one that is met, with what an open one waits for. */
export function shownDefinitions({ rows }: Assessed): Row[] {
  const used = rows.filter(({ criterion }) => isMostUsed(criterion.id));
  const met = rows.filter(
    (row) => row.standing === 'met' && !used.includes(row) && row.criterion.kind === 'definition',
  );
  return [...used.sort((a, b) => byUse(a.criterion.id, b.criterion.id)), ...met].slice(0, most);
}

export function DefinitionMarks({ assessed }: { assessed: Assessed }) {
  const { t } = useTranslation('report');
  const list = shownDefinitions(assessed);
  const half = Math.ceil(list.length / 2);
  const rest = assessed.rows.length - list.length;
  return (
    <section aria-labelledby="r-definitions">
      <h2 id="r-definitions">{t('definitions.title')}</h2>
      <div className="two">
        {[list.slice(0, half), list.slice(half)].map((part) => (
          <table key={part[0]?.criterion.id ?? 'none'}>
            <tbody>
              {part.map((row) => (
                <Line key={row.criterion.id} row={row} />
              ))}
            </tbody>
          </table>
        ))}
      </div>
      <p className="sm below">{t('definitions.rest', { count: rest })}</p>
    </section>
  );
}

function Line({ row }: { row: Row }) {
  const { t } = useTranslation('report');
  const { result, standing } = row;
  const waits =
    standing === 'cannot-tell'
      ? together(result.missing[0] ?? [])
          .slice(0, 3)
          .map(shortName)
          .join(', ')
      : '';
  return (
    <tr>
      <th scope="row">
        <Mark state={stateOf(standing)} /> {shortTitle(row.criterion)}
      </th>
      <td>{waits ? t('definitions.waits', { list: waits }) : resultLine(result)}</td>
    </tr>
  );
}
