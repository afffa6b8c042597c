/**
 * A truth of Kleene's logic as two expressions that are never NULL: whether it surely holds, and whether it may. Both
 * the same: it is always known. Engines compute with columns that have no NULLs several times faster.
 */
export interface ThreeValued {
  yes: string;
  may: string;
  /** Where given, what it is known by: both are the same exactly where this holds. */
  known?: string;
}

export const unknown: ThreeValued = { yes: 'FALSE', may: 'TRUE' };

export const sure = (sql: string): ThreeValued => ({ yes: sql, may: sql });
export const isSure = ({ yes, may }: ThreeValued): boolean => yes === may;

function joined(parts: readonly string[], operator: 'AND' | 'OR'): string {
  const [neutral, decisive] = operator === 'AND' ? ['TRUE', 'FALSE'] : ['FALSE', 'TRUE'];
  if (parts.includes(decisive)) return decisive;
  const open = [...new Set(parts.filter((part) => part !== neutral))];
  return open.length > 1 ? `(${open.join(` ${operator} `)})` : (open[0] ?? neutral);
}

/** Plain logic over expressions that are never NULL; constants fold. */
export const allOf = (parts: readonly string[]): string => joined(parts, 'AND');
export const anyOf = (parts: readonly string[]): string => joined(parts, 'OR');
export const noneOf = (parts: readonly string[]): string => {
  const any = anyOf(parts);
  return any === 'TRUE' ? 'FALSE' : any === 'FALSE' ? 'TRUE' : `(NOT ${any})`;
};

export const and = (parts: readonly ThreeValued[]): ThreeValued => ({
  yes: allOf(parts.map(({ yes }) => yes)),
  may: allOf(parts.map(({ may }) => may)),
});

export const or = (parts: readonly ThreeValued[]): ThreeValued => ({
  yes: anyOf(parts.map(({ yes }) => yes)),
  may: anyOf(parts.map(({ may }) => may)),
});

export const not = ({ yes, may, known }: ThreeValued): ThreeValued => ({
  yes: noneOf([may]),
  may: noneOf([yes]),
  ...(known && { known }),
});

/** What holds surely, known just where a condition holds. */
export const knownWhere = (yes: string, known: string): ThreeValued => ({
  yes,
  may: anyOf([yes, noneOf([known])]),
  known,
});

/** Possible, but not sure. */
export const isOpen = ({ yes, may }: ThreeValued): string => (yes === may ? 'FALSE' : allOf([may, noneOf([yes])]));

/** As one boolean, NULL where it is unknown. */
export const asBoolean = ({ yes, may }: ThreeValued): string =>
  yes === may ? yes : `CASE WHEN ${yes} THEN TRUE WHEN ${noneOf([may])} THEN FALSE END`;

/** Both sides by the names they get, so that their text is written once. */
export const named = ({ yes, may, known }: ThreeValued, bind: (sql: string) => string): ThreeValued => ({
  yes: bind(yes),
  may: bind(may),
  ...(known && { known: bind(known) }),
});
