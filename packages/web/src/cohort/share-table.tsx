import { useTranslation } from 'react-i18next';
import type { Share } from './read-result.ts';

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

/** The numbers of the plot, with how many could be told. */
export function ShareTable({ shares }: { shares: readonly Share[] }) {
  const { t } = useTranslation('cohort');
  if (shares.length === 0) return null;
  return (
    <section aria-labelledby="numbers">
      <h2 id="numbers">{t('result.numbers')}</h2>
      <table className="stack-phone below">
        <thead>
          <tr>
            <th scope="col">{t('result.definition')}</th>
            <th scope="col" className="r">
              {t('result.met')}
            </th>
            <th scope="col" className="r">
              {t('result.interval')}
            </th>
            <th scope="col" className="r">
              {t('result.told')}
            </th>
            <th scope="col" className="r">
              {t('result.undecided')}
            </th>
          </tr>
        </thead>
        <tbody>
          {shares.map(({ criterion, name, estimate, low, high, n, unknown, unsettled, bounds }) => (
            <tr key={criterion}>
              <th scope="row">{name}</th>
              <td className="r" data-h={t('result.met')}>
                {unsettled
                  ? t('result.range', { low: percent(bounds[0]), high: percent(bounds[1]) })
                  : percent(estimate)}
              </td>
              <td className="r" data-h={t('result.interval')}>
                {unsettled ? t('result.open') : t('result.range', { low: percent(low), high: percent(high) })}
              </td>
              <td className="r" data-h={t('result.told')}>
                {n.toLocaleString('en')}
              </td>
              <td className="r" data-h={t('result.undecided')}>
                {unknown.toLocaleString('en')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
