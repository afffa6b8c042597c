import { AlreadyRunning, defaultPort, type ServeOptions, type Serving, serve } from '@thew/server';
import { defineCommand } from 'citty';

function optionsOf(args: {
  port?: string | undefined;
  data?: string | undefined;
  log?: string | undefined;
}): ServeOptions | undefined {
  const port = args.port === undefined ? defaultPort : Number(args.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) return undefined;
  const { DATABASE_URL: databaseUrl } = process.env;
  return {
    port,
    ...(args.data === undefined ? {} : { dataFolder: args.data }),
    ...(databaseUrl && args.data === undefined ? { databaseUrl } : {}),
    ...(args.log === undefined ? {} : { logLevel: args.log as NonNullable<ServeOptions['logLevel']> }),
  };
}

function fail(...lines: string[]) {
  process.stderr.write(`${lines.join('\n')}\n`);
  process.exitCode = 1;
}

function explain(error: unknown) {
  if (!(error instanceof AlreadyRunning)) {
    fail('Thew could not start.', error instanceof Error ? error.message : String(error));
    return;
  }
  const where = error.url ? `Open it at ${error.url}` : 'Use the one that is running';
  fail(
    `Thew is already running on the data in ${error.folder}.`,
    `${where}, stop it first, or name another folder: --data DIR.`,
  );
}

function announce({ url, store }: Serving, wanted: number) {
  const moved = wanted !== 0 && !url.endsWith(`:${wanted}`) ? ` (port ${wanted} was taken)` : '';
  process.stdout.write(
    [
      `Thew is running at ${url}${moved}`,
      `Only this computer can reach it. The record is kept in ${store}.`,
      'Stop it with Ctrl+C.',
      '',
    ].join('\n'),
  );
}

/** Ends cleanly on the first signal; on the second at once. */
function closeOnSignal(serving: Serving) {
  let closing = false;
  const stop = async () => {
    if (closing) process.exit(1);
    closing = true;
    await serving.close();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop());
}

export const serveCommand = defineCommand({
  meta: { name: 'serve', description: 'The web app and its API, on this computer only (127.0.0.1).' },
  args: {
    port: { type: 'string', description: `Port; the next free one is taken (${defaultPort})` },
    data: { type: 'string', description: 'Folder of the record (THEW_DATA, else your data folder)' },
    log: { type: 'string', description: 'Log level: silent, error, warn, info, debug (warn)' },
  },
  async run({ args }) {
    const options = optionsOf(args);
    if (!options) return fail('--port takes a number from 0 to 65535.');
    try {
      const serving = await serve(options);
      announce(serving, options.port ?? defaultPort);
      closeOnSignal(serving);
    } catch (error) {
      explain(error);
    }
  },
});
