import { muscleGroups } from '@thew/core/knowledge/models/muscle-group';
import type { Opened } from './messages.ts';

/** What can be shown, in groups of the list; words are in locales (`measures.<id>`, `groups.<group>`). */
const doing = [
  'gait-speed',
  'chair-stand-5x-time',
  'chair-stand-30s-count',
  'stair-climb-power',
  'six-minute-walk-distance',
  'sppb-score',
];
const strength = [
  'grip-strength',
  'knee-extension-force',
  'knee-extension-torque',
  'one-rm-leg-press',
  'one-rm-chest-press',
];
const body = ['asm', 'asmi', 'fat-free-mass', 'body-weight', 'body-fat-percentage', 'quadriceps-thickness'];

const sizes = muscleGroups.map((group) => `muscle-size-${group}`);
const strengths = muscleGroups.map((group) => `strength-isometric-${group}`);

/** Tests and whole-body values that nobody has measured are left out: the groups below say the same in per cent. */
export function shownMeasures({ points, limbs }: Pick<Opened, 'points' | 'limbs'>): { group: string; ids: string[] }[] {
  const measured = (ids: readonly string[]) => ids.filter((id) => points[id] !== undefined);
  const groups = [
    { group: 'doing', ids: doing.filter((id) => points[id] || ['gait-speed', 'chair-stand-5x-time'].includes(id)) },
    { group: 'tests', ids: measured(strength) },
    { group: 'limbs', ids: limbs },
    { group: 'strength', ids: strengths },
    { group: 'size', ids: sizes },
    { group: 'body', ids: body.filter((id) => points[id] || id === 'asm') },
  ];
  return groups.filter(({ ids }) => ids.length > 0);
}

/** What opens first: a measured value with a goal, the most telling first; else the strength of the thigh. */
export function firstMeasure({ points, goals }: Pick<Opened, 'points' | 'goals'>): string {
  const order = ['chair-stand-5x-time', 'gait-speed', 'knee-extension-force', 'grip-strength', 'asmi'];
  const withGoal = order.find((id) => points[id] && goals.some((goal) => goal.target.measure === id));
  return withGoal ?? [...doing, ...strength].find((id) => points[id]) ?? 'strength-isometric-knee-extensors';
}

const prefixes = ['muscle-size-', 'strength-isometric-'] as const;

/** Splits `muscle-size-hip-left` into its kind, its group and its side; nothing for a measure of the catalogue. */
export function groupMeasure(
  id: string,
): { kind: 'size' | 'strength'; group: string; side: 'left' | 'right' | undefined } | undefined {
  const prefix = prefixes.find((one) => id.startsWith(one));
  if (!prefix) return undefined;
  const side = id.endsWith('-left') ? 'left' : id.endsWith('-right') ? 'right' : undefined;
  const group = id.slice(prefix.length, side ? -side.length - 1 : undefined);
  return { kind: prefix === 'muscle-size-' ? 'size' : 'strength', group, side };
}
