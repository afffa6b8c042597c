import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ready } from './i18n.ts';
import { router } from './router.tsx';
import './style.css';
import { PreferencesProvider } from './ui/preferences.tsx';

// The store is on this machine: a failed answer will not become right by asking again at once.
const queries = new QueryClient({
  defaultOptions: { queries: { retry: false, staleTime: 5_000, networkMode: 'always' } },
});

await ready;
const place = document.getElementById('app');
if (!place) throw new Error('index.html has no element with id app');
createRoot(place).render(
  <StrictMode>
    <PreferencesProvider>
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </PreferencesProvider>
  </StrictMode>,
);
