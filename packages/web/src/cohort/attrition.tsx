import { useTranslation } from 'react-i18next';
import type { CohortResult } from '../api/cohort.ts';

/** Who was left out, step by step. */
export function Attrition({ result }: { result: CohortResult }) {
  const { t } = useTranslation('cohort');
  const steps = result.attrition.filter(({ criterion }) => criterion === undefined);
  return (
    <section aria-labelledby="attrition">
      <h2 id="attrition">{t('attrition.title')}</h2>
      <table className="stack-phone below">
        <thead>
          <tr>
            <th scope="col">{t('attrition.step')}</th>
            <th scope="col" className="r">
              {t('attrition.people')}
            </th>
            <th scope="col" className="r">
              {t('attrition.dropped')}
            </th>
          </tr>
        </thead>
        <tbody>
          {steps.map(({ step, n, dropped }) => (
            <tr key={step}>
              <th scope="row">{t(`attrition.steps.${step}`, { defaultValue: step.replaceAll('-', ' ') })}</th>
              <td className="r" data-h={t('attrition.people')}>
                {n.toLocaleString('en')}
              </td>
              <td className="r" data-h={t('attrition.dropped')}>
                {dropped.toLocaleString('en')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
