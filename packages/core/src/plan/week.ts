import type { Day, DayPlan, PlanItem, SessionKind } from './care-plan.ts';

export const days: readonly Day[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** Days of a week with so many, spread out. */
const spread: readonly (readonly Day[])[] = [
  [],
  ['wed'],
  ['mon', 'thu'],
  ['mon', 'wed', 'fri'],
  ['mon', 'tue', 'thu', 'sat'],
  ['mon', 'tue', 'wed', 'fri', 'sat'],
  ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'],
  days,
];

const spreadDays = (count: number): readonly Day[] => spread[Math.min(7, Math.max(0, Math.floor(count)))] ?? [];

const gap = (a: Day, b: Day): number => {
  const apart = Math.abs(days.indexOf(a) - days.indexOf(b));
  return Math.min(apart, 7 - apart);
};

function spacedDays(open: readonly Day[], wanted: number, restDays: number): Day[] {
  let best: Day[] = [];
  for (let start = 0; start < open.length; start++) {
    const chosen: Day[] = [];
    for (const day of [...open.slice(start), ...open.slice(0, start)]) {
      if (chosen.length < wanted && chosen.every((other) => gap(day, other) > restDays)) chosen.push(day);
    }
    if (chosen.length > best.length) best = chosen;
  }
  return best;
}

/** Strength days among the open days, up to `wanted`, as far apart as they fit and never closer than the rest asked for. */
export function strengthDaysOf(open: readonly Day[], wanted: number, restDays: number): Day[] {
  for (let rest = 2; rest > restDays; rest--) {
    const chosen = spacedDays(open, wanted, rest);
    if (chosen.length === wanted) return inOrder(chosen);
  }
  return inOrder(spacedDays(open, wanted, restDays));
}

export const openDays = (daysPerWeek: number): readonly Day[] => spreadDays(daysPerWeek);

/** Days of an item: strength on strength days, balance and pool on the others first, the rest spread evenly. */
export function daysFor(session: SessionKind, perWeek: number, open: readonly Day[], strength: readonly Day[]): Day[] {
  if (session === 'strength') return strength.slice(0, perWeek);
  const others = open.filter((day) => !strength.includes(day));
  if (session === 'pool' || (session === 'balance' && perWeek < open.length)) {
    const free = others.length >= perWeek ? others : [...others, ...open.filter((day) => strength.includes(day))];
    return inOrder(others.length >= perWeek ? evenly(free, perWeek) : free.slice(0, perWeek));
  }
  return perWeek >= open.length ? [...open] : inOrder(evenly(open, perWeek));
}

const inOrder = (list: readonly Day[]): Day[] => [...new Set(list)].sort((a, b) => days.indexOf(a) - days.indexOf(b));

const evenly = (open: readonly Day[], count: number): Day[] =>
  Array.from({ length: count }, (_, i) => open[Math.floor((i * open.length) / count)]).filter(
    (day) => day !== undefined,
  );

const isWalk = ({ session }: PlanItem): boolean => session === 'endurance';

/** Takes the least wanted items off each day until its minutes fit; an item left without days goes. */
export function fitToTime(items: readonly PlanItem[], minutesPerDay: number): PlanItem[] {
  const kept = items.map((item) => ({ ...item, days: [...item.days] }));
  for (const day of days) {
    let left = minutesPerDay;
    const today = kept.filter((item) => item.days.includes(day));
    const trains = today.some(({ session }) => session === 'strength');
    // On a strength day a walk comes last: it has other days, strength has not.
    const order = trains ? [...today].sort((a, b) => Number(isWalk(a)) - Number(isWalk(b))) : today;
    for (const item of order) {
      if (item.minutes <= left) left -= item.minutes;
      else item.days = item.days.filter((other) => other !== day);
    }
  }
  return kept
    .filter((item) => item.days.length > 0)
    .map((item) => ({ ...item, dose: { ...item.dose, perWeek: item.days.length } }));
}

const total = (items: readonly PlanItem[]): number => items.reduce((sum, { minutes }) => sum + minutes, 0);

/** The week as it is shown: each day its sessions, in the order of the plan. */
export function weekOf(items: readonly PlanItem[]): DayPlan[] {
  return days.map((day) => {
    const today = items.filter((item) => item.days.includes(day));
    const kinds = [...new Set(today.map(({ session }) => session))];
    return {
      day,
      sessions: kinds.map((kind) => {
        const mine = today.filter(({ session }) => session === kind);
        return { kind, exercises: mine.map(({ exercise }) => exercise), minutes: total(mine) };
      }),
      minutes: total(today),
      restDay: !kinds.includes('strength') && !kinds.includes('pool'),
    };
  });
}
