import type { Context } from '../assessment/context.ts';
import { evaluateTruth } from '../assessment/evaluate-truth.ts';
import type { Clue } from './compiled.ts';
import { perSystem } from './weights.ts';

/** A clue that was answered, and the odds factor it gives. */
export interface Weighed {
  clue: Clue;
  isTrue: boolean;
  logRatio: number;
  /** Left out: its findings, or three of its system, were counted already. */
  counted: boolean;
}

const size = ({ logRatio }: Weighed): number => Math.abs(logRatio);

/** Largest first; a clue that uses a finding already counted, or a fourth of one system, does not count again. */
function countOnce(side: Weighed[]): void {
  side.sort((a, b) => size(b) - size(a));
  const used = new Set<string>();
  const bySystem = new Map<string, number>();
  for (const one of side) {
    const { findings, system } = one.clue;
    const before = bySystem.get(system) ?? 0;
    one.counted = before < perSystem && findings.every((finding) => !used.has(finding));
    if (!one.counted) continue;
    bySystem.set(system, before + 1);
    for (const finding of findings) used.add(finding);
  }
}

export interface Balance {
  for: Weighed[];
  against: Weighed[];
  unknown: Clue[];
  /** Sum of the log odds factors that count. */
  sum: number;
}

const total = (side: readonly Weighed[]): number =>
  side.reduce((sum, { counted, logRatio }) => (counted ? sum + logRatio : sum), 0);

/**
 * How an unanswered finding counts. `plain`: not at all. `worst-case`: its calming answer counts where that raises the
 * cause; `least`: where that lowers it. With these two, leaving a calming answer out can only raise the one and lower
 * the other, so triage and the statement about healthy fibres never become more comforting by not answering.
 */
export type Reading = 'plain' | 'worst-case' | 'least';

function logRatioOf(clue: Clue, context: Context, reading: Reading): { isTrue: boolean; logRatio: number } | undefined {
  const plain = evaluateTruth(clue.truth, context);
  const truth = plain ?? (reading === 'plain' ? undefined : evaluateTruth(clue.calm, context));
  if (truth === undefined) return undefined;
  const logRatio = Math.log(truth ? clue.ifTrue : clue.ifFalse);
  if (plain === undefined && (reading === 'worst-case' ? logRatio < 0 : logRatio > 0)) return undefined;
  return { isTrue: truth, logRatio };
}

/** What speaks for and against, from the answers there are. An unknown clue changes nothing in the plain reading. */
export function weigh(clues: readonly Clue[], context: Context, reading: Reading = 'plain'): Balance {
  const balance: Balance = { for: [], against: [], unknown: [], sum: 0 };
  for (const clue of clues) {
    const weight = logRatioOf(clue, context, reading);
    if (weight === undefined) balance.unknown.push(clue);
    else if (weight.logRatio !== 0) {
      const side = weight.logRatio > 0 ? balance.for : balance.against;
      side.push({ clue, ...weight, counted: true });
    }
  }
  countOnce(balance.for);
  countOnce(balance.against);
  balance.sum = total(balance.for) + total(balance.against);
  return balance;
}

export const chanceOf = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));
