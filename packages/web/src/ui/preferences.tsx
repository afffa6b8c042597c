import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';

export interface Preferences {
  voice: 'plain' | 'numbers';
  textSize: 'normal' | 'large';
  theme: 'system' | 'light' | 'dark';
  units: 'metric' | 'us';
}

const storageKey = 'thew.preferences';
const initial: Preferences = { voice: 'plain', textSize: 'normal', theme: 'system', units: 'metric' };

function kept(): Preferences {
  try {
    return { ...initial, ...(JSON.parse(localStorage.getItem(storageKey) ?? '{}') as Partial<Preferences>) };
  } catch {
    return initial;
  }
}

/** Same rule as public/appearance.js, which runs before the first paint. */
function show({ theme, textSize }: Preferences): void {
  const dark = theme === 'dark' || (theme === 'system' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
  if (textSize === 'large') document.documentElement.dataset.text = 'large';
  else delete document.documentElement.dataset.text;
}

interface Kept extends Preferences {
  change: (part: Partial<Preferences>) => void;
}

const Context = createContext<Kept>({ ...initial, change: () => {} });

/** How this browser shows things; kept in this browser only. */
export function PreferencesProvider({ children }: { children: ReactNode }) {
  const [preferences, set] = useState(kept);
  useEffect(() => {
    show(preferences);
    const scheme = matchMedia('(prefers-color-scheme: dark)');
    const follow = () => show(preferences);
    scheme.addEventListener('change', follow);
    return () => scheme.removeEventListener('change', follow);
  }, [preferences]);
  const value = useMemo(() => {
    const change = (part: Partial<Preferences>) => {
      const next = { ...preferences, ...part };
      localStorage.setItem(storageKey, JSON.stringify(next));
      set(next);
    };
    return { ...preferences, change };
  }, [preferences]);
  return <Context value={value}>{children}</Context>;
}

export const usePreferences = (): Kept => useContext(Context);
