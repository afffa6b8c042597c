import { equipmentById } from '../knowledge/interventions/equipment.ts';
import type { CarePlan, Phase, PhaseGate } from '../plan/care-plan.ts';
import { capital } from './capital.ts';
import { sessionWords } from './plan-words.ts';

const gateWords: Readonly<Record<PhaseGate, string>> = {
  'two-easy-sessions': 'two easy sessions in a row of what you do now',
  'weeks-without-payback': 'two weeks in which no day after was worse',
  'crash-free': 'eight weeks without a crash',
  'doctor-agrees': 'a doctor has looked and agrees',
  'surgeon-agrees': 'the surgeon agrees',
  'team-agrees': 'the treatment team agrees',
  'flare-over': 'the flare is over',
  'ck-lower': 'the muscle blood test is lower',
  'well-again': 'you eat enough and feel well again',
  'wound-closed': 'the skin is closed',
  'breathing-checked': 'breathing has been measured',
  'heart-checked': 'the heart has been checked',
  'salts-normal': 'the blood salts are normal',
  'nerve-returns': 'the nerve is back',
  'swallow-check': 'a swallow check is done',
  'therapist-present': 'a therapist is beside you',
  'while-it-lasts': 'what stands against it is over',
};

/** What stands over the outline: it is none of it promised. */
export const outlineLead =
  'If it goes well. Each step waits for the one before; a slow week only moves it. No promise.';

export interface PhaseWords {
  /** "Weeks 3 to 8". */
  weeks: string;
  /** Kinds of move: "Pool, strength". */
  kinds: string;
  /** "Next: Pool kicks, Heel raises." or what stays. */
  moves: string;
  /** What must hold first. */
  first: string;
}

/** "Filled bottles or a bag will do in place of light weights." */
function substituteWords(moves: Phase['moves']): string {
  const things = [...new Set(moves.flatMap(({ substitutes = [] }) => substitutes))];
  return things
    .flatMap((id) => equipmentById(id) ?? [])
    .filter(({ instead }) => instead !== undefined)
    .map(({ instead = '', name }) => ` ${capital(instead)} will do in place of ${name.toLowerCase()}.`)
    .join('');
}

function movesWords({ moves, before, maxEffort }: Phase): string {
  if (moves.length > 0) return `Next: ${moves.map(({ name }) => name).join(', ')}.${substituteWords(moves)}`;
  return before.includes('crash-free') && maxEffort <= 2
    ? 'The same moves, about a tenth more. Hold that for two weeks, then decide again.'
    : 'The same moves, with more of them or more weight.';
}

/** The months ahead, phase by phase; empty where the plan has none. */
export function outlineWords({ programme }: Pick<CarePlan, 'programme'>): PhaseWords[] {
  return (programme?.ahead ?? []).map((phase) => {
    const kinds = phase.kinds.map((kind) => sessionWords[kind].toLowerCase()).join(', ');
    return {
      weeks: `Weeks ${phase.weeks[0]} to ${phase.weeks[1]}`,
      kinds: capital(kinds),
      moves: movesWords(phase),
      first: `First: ${phase.before.map((gate) => gateWords[gate]).join('; ')}.`,
    };
  });
}
