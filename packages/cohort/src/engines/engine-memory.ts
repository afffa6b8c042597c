import { availableParallelism } from 'node:os';
import { TableNotReadable } from './engine.ts';

/** What one thread needs to classify people, in million bytes; measured with all definitions. */
const eachThread = 75;

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

/**
 * How much memory the engine in this process may hold for tables, and how many threads it has. By default 75 MB for every
 * core, and 150 MB at least; a smaller limit than that of all cores leaves some of them idle. Throws `TableNotReadable` for
 * a text that is no amount of memory, or one below 75 MB.
 */
export function engineMemory(
  asked: string | undefined,
  cores = availableParallelism(),
): { memory: string; threads: number } {
  if (asked === undefined) return { memory: `${Math.max(2, cores) * eachThread}MB`, threads: cores };
  const most = megabytes(asked);
  if (most === undefined || most < eachThread)
    throw new TableNotReadable(
      'memory-not-readable',
      'an amount of memory of 75MB or more, such as 400MB or 2GB, in --memory',
    );
  return { memory: `${Math.floor(most)}MB`, threads: Math.min(cores, Math.floor(most / eachThread)) };
}
