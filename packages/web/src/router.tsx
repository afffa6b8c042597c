import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { screens } from './routes.tsx';
import { NotFound, ScreenFailure } from './ui/screen-failure.tsx';
import { Shell } from './ui/shell.tsx';
import { Skeleton } from './ui/waiting.tsx';

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound });

const pages = screens.map(({ path, load }) =>
  createRoute({ getParentRoute: () => root, path, component: lazyRouteComponent(load) }),
);

export const router = createRouter({
  routeTree: root.addChildren(pages),
  defaultPreload: 'intent',
  defaultErrorComponent: ScreenFailure,
  defaultPendingComponent: () => <Skeleton />,
  // Under 300 ms nothing; then grey lines in the final shape.
  defaultPendingMs: 300,
  scrollRestoration: true,
});
