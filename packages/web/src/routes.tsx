import type { ComponentType } from 'react';
import type { IconName } from './ui/icon.tsx';

/**
 * One line per screen. `path` under /people/$person is a screen of that person. `rail` gives the word in
 * locales/en/common.json (`nav.<rail>`) and the place in the left rail; `tab` also shows it in the bottom tabs.
 */
export interface Screen {
  path: string;
  load: () => Promise<{ default: ComponentType }>;
  rail?: string;
  icon?: IconName;
  tab?: boolean;
}

export const screens: readonly Screen[] = [
  { path: '/people/$person', load: () => import('./people/overview.tsx'), rail: 'overview', icon: 'home', tab: true },
  {
    path: '/people/$person/measure',
    load: () => import('./measure/measure.tsx'),
    rail: 'measure',
    icon: 'tape',
    tab: true,
  },
  {
    path: '/people/$person/assess',
    load: () => import('./assess/assess.tsx'),
    rail: 'assess',
    icon: 'checks',
  },
  {
    path: '/people/$person/explain',
    load: () => import('./explain/explain.tsx'),
    rail: 'explain',
    icon: 'question',
  },
  { path: '/people/$person/plan', load: () => import('./plan/plan.tsx'), rail: 'plan', icon: 'plan', tab: true },
  {
    path: '/people/$person/forecast',
    load: () => import('./forecast/forecast.tsx'),
    rail: 'forecast',
    icon: 'forecast',
  },
  { path: '/people/$person/track', load: () => import('./track/track.tsx'), rail: 'track', icon: 'track', tab: true },
  { path: '/people/$person/report', load: () => import('./report/report.tsx'), rail: 'report', icon: 'report' },
  { path: '/people/$person/plan/session', load: () => import('./plan/session.tsx') },
  { path: '/people/$person/plan/print', load: () => import('./plan/print.tsx') },
  { path: '/people/$person/plan/exercises/$exercise', load: () => import('./plan/exercise.tsx') },
  { path: '/people/$person/measure/grip', load: () => import('./measure/grip.tsx') },
  { path: '/people/$person/measure/values', load: () => import('./measure/values.tsx') },
  { path: '/people/$person/measure/sarc-f', load: () => import('./measure/questions/questions.tsx') },
  { path: '/people/$person/measure/questions', load: () => import('./measure/questions/list.tsx') },
  {
    path: '/people/$person/measure/questions/$questionnaire',
    load: () => import('./measure/questions/questions.tsx'),
  },
  { path: '/people/$person/measure/mrc-sum', load: () => import('./measure/questions/mrc-sum.tsx') },
  { path: '/people/$person/measure/history', load: () => import('./measure/history.tsx') },
  { path: '/people/$person/measure/$test', load: () => import('./measure/guided-test.tsx') },
  { path: '/people/$person/edit', load: () => import('./people/edit-person.tsx') },
  { path: '/people/$person/more', load: () => import('./people/more.tsx') },
  { path: '/', load: () => import('./people/people.tsx'), rail: 'people', icon: 'people', tab: true },
  { path: '/cohort', load: () => import('./cohort/cohort.tsx'), rail: 'cohort', icon: 'cohort', tab: true },
  { path: '/people/new', load: () => import('./people/new-person.tsx') },
  { path: '/import', load: () => import('./measure/import/import.tsx') },
  { path: '/settings', load: () => import('./settings/settings.tsx'), rail: 'settings', icon: 'sliders', tab: true },
  { path: '/settings/sources', load: () => import('./settings/sources.tsx') },
];

export const isOfPerson = (screen: Screen): boolean => screen.path.startsWith('/people/$person');
