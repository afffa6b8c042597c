import { availableParallelism } from 'node:os';
import { TableNotReadable } from './engine.ts';

/** What one thread needs to classify people, in million bytes; measured with all definitions. */
const eachThread = 60;

const units: Readonly<Record<string, number>> = {
  KB: 1e-3,
  MB: 1,
  GB: 1e3,
  TB: 1e6,
  KIB: 1.024e-3,
  MIB: 1.048576,
  GIB: 1073.741824,
};

/** Million bytes of `400MB` or `1.5 GB`; undefined where it is no amount of memory. */
function megabytes(text: string): number | undefined {
  const [, number, unit = ''] = /^\s*(\d+(?:\.\d+)?)\s*([a-z]+)\s*$/i.exec(text) ?? [];
  const size = units[unit.toUpperCase()];
  return size === undefined ? undefined : Number(number) * size;
}

export interface EngineMemory {
  /** Million bytes. */
  megabytes: number;
  threads: number;
  /** Nobody asked for it: where it is too little, more may be taken. */
  grows: boolean;
}

/**
 * How much memory the engine in this process may hold for tables, and how many threads it has. By default 60 MB for every
 * core, and 120 MB at least; a smaller limit than that of all cores leaves some of them idle. Throws `TableNotReadable` for
 * a text that is no amount of memory, or one below 60 MB.
 */
export function engineMemory(asked: string | undefined, cores = availableParallelism()): EngineMemory {
  if (asked === undefined) return { megabytes: Math.max(2, cores) * eachThread, threads: cores, grows: true };
  const most = megabytes(asked);
  if (most === undefined || most < eachThread)
    throw new TableNotReadable(
      'memory-not-readable',
      `an amount of memory of ${eachThread}MB or more, such as 400MB or 2GB, in --memory`,
    );
  return { megabytes: Math.floor(most), threads: Math.min(cores, Math.floor(most / eachThread)), grows: false };
}

/** Does some work of the engine, again with more memory where it did not have enough and may take more. */
export type WithRoom = <T>(work: () => Promise<T>) => Promise<T>;

const doublings = 4;
export const isTooLittle = (error: unknown): boolean => /out of memory error/i.test((error as Error).message);

/** `setLimit` tells the engine its new limit in million bytes. Throws an error in words where there is not enough. */
export function roomFor(
  { megabytes: start, grows }: EngineMemory,
  setLimit: (most: number) => Promise<void>,
): WithRoom {
  let limit = start;
  const most = grows ? start * 2 ** doublings : start;
  return async (work) => {
    for (;;) {
      try {
        const result = await work();
        // What one statement needed the next ones are not to take.
        if (limit > start) await setLimit(start);
        limit = start;
        return result;
      } catch (error) {
        if (!isTooLittle(error)) throw error;
        if (limit >= most) throw new Error(`${limit} MB of memory are not enough; give more with --memory`);
        limit *= 2;
        await setLimit(limit);
      }
    }
  };
}
