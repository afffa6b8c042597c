import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import type { Logger } from 'pino';

/** One line a request: method, the pattern of the route (never the address: queries may hold file names), status, time. */
export function logRequests(log: Logger): MiddlewareHandler {
  return async (c, next) => {
    const start = performance.now();
    await next();
    const milliseconds = Math.round(performance.now() - start);
    log.info({ method: c.req.method, route: routePath(c), status: c.res.status, milliseconds }, 'request');
  };
}
