/** Groups that cut-points, equations and charts tell apart; the words people write for them. */
const groups: Readonly<Record<string, readonly string[]>> = {
  asian: [
    'asian',
    'bangladeshi',
    'cambodian',
    'chinese',
    'filipino',
    'indonesian',
    'japanese',
    'korean',
    'malay',
    'malaysian',
    'pakistani',
    'singaporean',
    'taiwanese',
    'thai',
    'vietnamese',
  ],
  'african-american': ['black'],
  caucasian: ['caucasian', 'white', 'european'],
};

const groupOfWord = new Map(Object.entries(groups).flatMap(([group, words]) => words.map((word) => [word, group])));

/** Said, but it says nothing; or more than one, for whom there is no single line. */
const open = new Set(['', 'unknown', 'unspecified', 'refused', 'declined', 'mixed', 'multiple', 'multiracial', 'na']);

const worked = new Map<string, string | undefined>();

function workOut(text: string): string | undefined {
  const words = text
    .toLowerCase()
    .replace(/afr(o|ican)[\s-]*american/g, 'black')
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
  const found = new Set(words.map((word) => groupOfWord.get(word)).filter((group) => group !== undefined));
  if (found.size > 1) return undefined;
  const [group] = found;
  if (group !== undefined) return group;
  return words.every((word) => open.has(word)) ? undefined : text.toLowerCase();
}

/**
 * The group an ancestry as written belongs to (`Japanese` → `asian`, `Black or African American` → `african-american`);
 * another ancestry as it is, in lower case. Undefined where it says nothing or names several groups: then every line
 * that could hold is tried. Which words belong to a group is our choice.
 */
export function ancestryGroup(text: string): string | undefined {
  if (!worked.has(text)) {
    if (worked.size >= 500) worked.clear();
    worked.set(text, workOut(text));
  }
  return worked.get(text);
}
