import { spawn } from 'node:child_process';

/** How often a partition is tried before the work stops. */
const attempts = 3;

/** The command ended in a way that no second attempt mends, or three times badly. */
export class CommandFailed extends Error {
  constructor() {
    super('a forecasting process stopped before its people were done');
  }
}

/** 2: some of a record could not be read, and the rest was. */
const wasDone = (code: number | null): boolean => code === 0 || code === 2;

function once(command: readonly string[], input: string, signal: AbortSignal | undefined): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const [program, ...args] = command;
    const child = spawn(program!, args, { stdio: ['pipe', 'pipe', 'ignore'], ...(signal && { signal }) });
    const parts: string[] = [];
    child.stdout.setEncoding('utf8').on('data', (part: string) => parts.push(part));
    // A process that dies leaves its input unread; that it died is seen below.
    child.stdin.on('error', () => undefined);
    child.once('error', reject);
    child.once('close', (code) => resolve(wasDone(code) ? parts.join('') : undefined));
    child.stdin.end(input);
  });
}

/**
 * Gives lines to a process of the command and takes the lines it writes. A process that is killed or fails is started
 * again with the same lines: nothing of the first attempt is kept, so the answer is the same.
 */
export async function pipePartition(command: readonly string[], lines: string, signal?: AbortSignal): Promise<string> {
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const output = await once(command, lines, signal);
    if (output !== undefined) return output;
  }
  throw new CommandFailed();
}
