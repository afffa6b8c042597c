import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import type { Context } from 'hono';
import { problem } from './problem.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.txt': 'text/plain; charset=utf-8',
};

/** Files under `assets/` carry a hash of their content in the name: the same name is always the same file. */
function cachingOf(path: string): string {
  return path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
}

/** Path of a file inside the folder; undefined for one that points out of it or is hidden. */
function insideOf(folder: string, path: string): string | undefined {
  if (path.includes('\0') || path.split('/').some((part) => part.startsWith('.'))) return undefined;
  const full = normalize(join(folder, path));
  return full.startsWith(normalize(folder) + sep) ? full : undefined;
}

async function contentOf(path: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return new Uint8Array(await readFile(path));
  } catch {
    return undefined;
  }
}

const notBuilt = '<!doctype html><html lang="en"><title>Thew</title><p>The web app is not built. Run “npm start”.</p>';

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/** Serves the built web app; an address of a screen (no file extension) gets the app, which finds the screen. */
export function webApp(folder: string) {
  return async (c: Context): Promise<Response> => {
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return problem(c, 405, 'method-not-allowed');
    const path = decoded(c.req.path);
    const file = path && insideOf(folder, path);
    const content = file && extname(file) ? await contentOf(file) : undefined;
    if (path && file && content) {
      const type = types[extname(file)] ?? 'application/octet-stream';
      return c.body(content, 200, { 'content-type': type, 'cache-control': cachingOf(path) });
    }
    if (path === undefined || extname(path)) return problem(c, 404, 'not-found');
    if (!existsSync(folder)) return c.html(notBuilt, 503);
    const page = await contentOf(join(folder, 'index.html'));
    if (!page) return c.html(notBuilt, 503);
    return c.body(page, 200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' });
  };
}
