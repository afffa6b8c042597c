import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import common from './locales/en/common.json';

/** Every file of locales/<language>/ is a namespace, fetched when the first screen that uses it opens. */
const files = import.meta.glob<{ default: Record<string, unknown> }>([
  './locales/*/*.json',
  '!./locales/en/common.json',
]);

const onDemand = {
  type: 'backend' as const,
  read(language: string, namespace: string, done: (error: unknown, data: Record<string, unknown> | null) => void) {
    const file = files[`./locales/${language}/${namespace}.json`];
    if (!file) return done(new Error(`no words for ${language}/${namespace}`), null);
    file().then(
      (words) => done(null, words.default),
      (error) => done(error, null),
    );
  },
};

export const ready = i18next
  .use(onDemand)
  .use(initReactI18next)
  .init({
    lng: 'en',
    fallbackLng: 'en',
    ns: ['common'],
    defaultNS: 'common',
    resources: { en: { common } },
    partialBundledLanguages: true,
    interpolation: { escapeValue: false },
    showSupportNotice: false,
    react: { useSuspense: true },
  });
