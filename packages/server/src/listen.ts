import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';

const loopback = '127.0.0.1';
/** How many ports after the first are tried. */
const attempts = 50;
/** How long running requests may take to end before they are cut off. */
const patienceMs = 3000;

/** What answers requests: an app of Hono, whatever its routes. */
export interface Answering {
  fetch: (request: Request) => Response | Promise<Response>;
}

export interface Listening {
  port: number;
  close(): Promise<void>;
}

function listenOn(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) => {
      server.off('listening', listening);
      if (error.code === 'EADDRINUSE') resolve(false);
      else reject(error);
    };
    const listening = () => {
      server.off('error', failed);
      resolve(true);
    };
    server.once('error', failed);
    server.once('listening', listening);
    server.listen(port, loopback);
  });
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), patienceMs);
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
    server.closeIdleConnections();
  });
}

/** Listens on loopback only, on the port or the next free one (0: any). Throws where none can be had. */
export async function listen(app: Answering, port: number): Promise<Listening> {
  for (let attempt = 0; attempt < attempts && port + attempt < 65_536; attempt += 1) {
    const server = createAdaptorServer({ fetch: app.fetch }) as Server;
    if (!(await listenOn(server, port + attempt))) continue;
    const address = server.address();
    const taken = typeof address === 'object' && address ? address.port : port + attempt;
    return { port: taken, close: () => closeServer(server) };
  }
  throw new Error(`no free port from ${port} on`);
}
