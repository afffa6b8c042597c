import { rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { AlreadyRunning } from '@thew/server/instance-lock';
import { type Serving, serve } from '@thew/server/serve';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startChild } from '../support/child.ts';
import { temporaryFolder } from '../support/each-database.ts';

const thew = '../../../cli/src/main.ts';

describe('thew serve', () => {
  let folder: string;
  let serving: Serving | undefined;
  const start = async (port = 0) => {
    serving = await serve({ port, dataFolder: folder, logLevel: 'silent' });
    return serving;
  };
  beforeEach(() => {
    folder = temporaryFolder();
  });
  afterEach(async () => {
    await serving?.close();
    serving = undefined;
    rmSync(folder, { recursive: true, force: true });
  });

  it('answers on 127.0.0.1 and keeps what it was told over a restart', async () => {
    const { url } = await start();
    const headers = { 'content-type': 'application/json' };
    await fetch(`${url}/api/people`, { method: 'POST', headers, body: '{"name":"Ada"}' });
    await serving?.close();
    const again = await start();
    expect(await (await fetch(`${again.url}/api/people`)).json()).toMatchObject([{ name: 'Ada' }]);
  });

  it('does not listen on any other address of the machine', async () => {
    const { url } = await start();
    const addresses = Object.values(networkInterfaces())
      .flat()
      .filter((address) => address && !address.internal && address.family === 'IPv4');
    for (const address of addresses) {
      const refused = new Promise((resolve) => {
        const socket = connect(Number(new URL(url).port), address?.address);
        socket.once('connect', () => resolve('open')).once('error', () => resolve('refused'));
      });
      expect(await refused).toBe('refused');
    }
    expect(new URL(url).hostname).toBe('127.0.0.1');
  });

  it('takes the next port where its own is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    const { url } = await start(port);
    expect(Number(new URL(url).port)).toBeGreaterThan(port);
    other.close();
  });

  it('refuses a folder another server works on, and says where that one answers', async () => {
    const { url } = await start();
    await expect(serve({ port: 0, dataFolder: folder })).rejects.toThrow(AlreadyRunning);
    await expect(serve({ port: 0, dataFolder: folder })).rejects.toMatchObject({ url });
  });

  it('prints where it is, tells a second one so, ends cleanly on a signal, and can be started after kill -9', async () => {
    const first = startChild(thew, ['serve', '--port', '0', '--data', folder]);
    const url = (await first.printed(/running at http:\S+/)).match(/http:\S+/)?.[0] ?? '';
    expect((await fetch(`${url}/api/health`)).status).toBe(200);
    const second = startChild(thew, ['serve', '--port', '0', '--data', folder]);
    expect(await second.printed(/--data DIR/)).toContain(`Open it at ${url}`);
    expect(await first.end('SIGTERM')).toBe(0);
    const third = startChild(thew, ['serve', '--port', '0', '--data', folder]);
    await third.printed(/running at/);
    await third.end('SIGKILL');
    const fourth = startChild(thew, ['serve', '--port', '0', '--data', folder]);
    await fourth.printed(/running at/);
    await fourth.end('SIGTERM');
  }, 60_000);
});
