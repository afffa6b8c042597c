import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const runner = new URL('run-typescript.mjs', import.meta.url).href;

export interface Child {
  process: ChildProcessWithoutNullStreams;
  /** Resolves with everything printed so far once the pattern is in it; rejects when the child ends before. */
  printed(pattern: RegExp): Promise<string>;
  /** Ends the child with a signal and waits; returns its exit code. */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

/** Starts a TypeScript file in a process of its own. */
export function startChild(file: string, args: readonly string[] = [], env: NodeJS.ProcessEnv = {}): Child {
  const options = { env: { ...process.env, NODE_OPTIONS: '', DATABASE_URL: '', ...env } };
  const script = fileURLToPath(new URL(file, import.meta.url));
  const child = spawn(process.execPath, ['--conditions=source', '--import', runner, script, ...args], options);
  let output = '';
  const exited = once(child, 'exit');
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      child.emit('printed');
    });
  }
  return {
    process: child,
    printed: async (pattern) => {
      while (!pattern.test(output)) {
        await Promise.race([once(child, 'printed'), exited]);
        if (child.exitCode !== null && !pattern.test(output)) throw new Error(`ended before ${pattern}:\n${output}`);
      }
      return output;
    },
    end: async (signal) => {
      if (child.exitCode === null && child.signalCode === null) {
        child.kill(signal);
        await exited;
      }
      return child.exitCode;
    },
  };
}
