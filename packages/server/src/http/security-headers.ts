import type { MiddlewareHandler } from 'hono';

/** Only what the app itself serves may run, load or be asked; nobody may frame it. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src-elem 'self'",
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A page by itself with its style within, for the printer: it may run, load and send nothing. */
export const pageForPaper =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const headers = {
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(self), microphone=(), geolocation=(), interest-cohort=()',
} as const;

export const securityHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  const own = c.res.headers.get('content-security-policy');
  for (const [name, value] of Object.entries(headers)) c.header(name, value);
  if (own === pageForPaper) c.header('content-security-policy', own);
  if (c.req.path.startsWith('/api/')) c.header('cache-control', 'no-store');
};
