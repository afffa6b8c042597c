import { Link } from '@tanstack/react-router';
import { planSheet } from '@thew/core/presentation/plan-print-sheet';
import { planPrintStyle } from '@thew/core/presentation/plan-print-style';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useKnowledgeVersion } from '../api/health.ts';
import { usePerson } from '../api/people.ts';
import { usePlanned } from '../api/plan.ts';
import { useSessions } from '../api/sessions.ts';
import { today } from '../dates.ts';
import { ScreenHead } from '../ui/screen-head.tsx';
import './print.css';
import { usePlanPreferences } from './use-plan-preferences.ts';
import { weekNumber } from './week-state.ts';

/** The plan on paper, in large type. What is seen here is what is printed, and what `thew plan --html` writes. */
export default function PrintPlan() {
  const { t } = useTranslation('plan');
  const person = usePerson();
  const { preferences } = usePlanPreferences();
  const { plan } = usePlanned(person.updatedAt, preferences);
  const sessions = useSessions();
  const begun = sessions.some(({ session }) => session !== 'protein');
  const version = useKnowledgeVersion();
  usePaperStyle();
  const sheet = planSheet(plan, {
    name: person.name,
    version,
    ...(begun && { week: weekNumber(sessions, today()) }),
  });
  return (
    <>
      <ScreenHead
        title={t('printed.title', { name: person.name })}
        tools={
          <>
            <button type="button" className="btn primary" onClick={() => window.print()}>
              {t('printed.now')}
            </button>
            <Link className="btn" to="/people/$person/plan" params={{ person: person.id }}>
              {t('printed.back')}
            </Link>
          </>
        }
      />
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: written by the core, which escapes every word. */}
      <article className="sheet" dangerouslySetInnerHTML={{ __html: sheet }} />
    </>
  );
}

/** The sheet's own style, as long as it is open; a page's security policy lets no style element in. */
function usePaperStyle() {
  useEffect(() => {
    const style = new CSSStyleSheet();
    style.replaceSync(planPrintStyle);
    document.adoptedStyleSheets.push(style);
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== style);
    };
  }, []);
}
