import { brands } from '../knowledge/drugs/brands.ts';
import { classRecognition } from '../knowledge/drugs/class-recognition.ts';
import type { Brand } from '../knowledge/drugs/drug-recognition.ts';
import { drugClasses } from '../knowledge/drugs/drugs.ts';
import type { Certainty } from '../knowledge/sources/source.ts';

/** How a word of a medicine's name was understood, the surest first. */
export type NameEvidence = 'name' | 'brand' | 'ending' | 'spelling';

export interface NameFound {
  /** Generic name, as the tables write it; the written word where only its ending is known. */
  generic: string;
  by: NameEvidence;
  certainty: Certainty;
  /** Where it stands in the text. */
  at: number;
  brand?: Brand;
}

/** Words of which a longer name is not made by mistake. */
const shortestMisspelt = 8;

/** `prednisolone`, `prednisolon`, `prednisolona`: languages differ in the last vowel. */
const bare = (name: string): string => (name.length > 5 ? name.replace(/[aeo]$|um$/, '') : name);

export const normalName = (written: string): string =>
  written
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9.%-]+/g, ' ')
    .trim();

const moreNames = new Map(classRecognition.map((one) => [one.drugClass, one]));

/** Generic name → classes. */
const classesByGeneric = new Map<string, string[]>();
for (const { id, names } of drugClasses) {
  for (const name of new Set([...names, ...(moreNames.get(id)?.names ?? [])])) {
    classesByGeneric.set(name, [...(classesByGeneric.get(name) ?? []), id]);
  }
}
const generics = [...classesByGeneric.keys()];
const byBareName = new Map(generics.map((name) => [bare(name), name]));
const phrases = generics.filter((name) => name.includes(' '));
const longNames = generics.filter((name) => name.length >= shortestMisspelt && !name.includes(' '));
const brandsByName = new Map(brands.map((one) => [one.brand, one]));

const endsLike = (word: string, endings: readonly string[] = [], except: readonly string[] = []): boolean =>
  endings.some(
    (ending) => word.length > ending.length && (word.endsWith(ending) || bare(word).endsWith(bare(ending))),
  ) && !except.some((one) => bare(one) === bare(word));

/** Classes a generic name belongs to, by itself or by its ending. */
export function classesOfGeneric(generic: string): string[] {
  const named = classesByGeneric.get(generic) ?? [];
  const alike = classRecognition
    .filter(
      ({ drugClass, endings, endingsExcept }) =>
        !named.includes(drugClass) && endsLike(generic, endings, endingsExcept),
    )
    .map(({ drugClass }) => drugClass);
  return [...named, ...alike];
}

/** One letter too many, too few or another one, or two changed places. */
export function oneSlip(written: string, meant: string): boolean {
  if (written === meant || Math.abs(written.length - meant.length) > 1) return false;
  let first = 0;
  while (first < Math.min(written.length, meant.length) && written[first] === meant[first]) first++;
  const [a, b] = [written.slice(first), meant.slice(first)];
  if (a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1)) return true;
  return a.length > 1 && a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2);
}

function spelt(word: string): string | undefined {
  if (word.length < shortestMisspelt) return undefined;
  return longNames.find((name) => name[0] === word[0] && oneSlip(bare(word), bare(name)));
}

function foundIn(word: string, at: number): NameFound[] {
  const exact = classesByGeneric.has(word) ? word : byBareName.get(bare(word));
  if (exact !== undefined) return [{ generic: exact, by: 'name', certainty: 'secondary', at }];
  const brand = brandsByName.get(word);
  if (brand) return ofBrand(brand, at);
  if (
    /^[a-z]+$/.test(word) &&
    classRecognition.some(({ endings, endingsExcept }) => endsLike(word, endings, endingsExcept))
  )
    return [{ generic: word, by: 'ending', certainty: 'unverified', at }];
  return [];
}

const ofBrand = (brand: Brand, at: number): NameFound[] =>
  brand.generics.map((generic) => ({ generic, by: 'brand', certainty: brand.at.certainty, at, brand }));

/** Places of single words, and of pairs of them (`pred forte`). */
function wordsOf(text: string): { word: string; at: number }[] {
  const single = [...text.matchAll(/[a-z0-9][a-z0-9-]*/g)].map((match) => ({ word: match[0], at: match.index }));
  const parts = single.flatMap(({ word, at }) =>
    word.includes('-') ? [...word.matchAll(/[a-z0-9]+/g)].map((part) => ({ word: part[0], at: at + part.index })) : [],
  );
  const pairs = single.slice(1).map(({ word }, i) => ({ word: `${single[i]!.word} ${word}`, at: single[i]!.at }));
  return [...pairs, ...single, ...parts];
}

/**
 * The medicines a name holds, each once. A brand or generic name in full is taken before an ending, and only a name in
 * which nothing else is known is looked at for a slip of one letter.
 */
export function medicinesIn(text: string): NameFound[] {
  const words = wordsOf(text);
  const inPhrases = phrases.flatMap((phrase): NameFound[] => {
    const at = text.search(new RegExp(`\\b${phrase}\\b`));
    return at < 0 ? [] : [{ generic: phrase, by: 'name', certainty: 'secondary', at }];
  });
  const found = [...inPhrases, ...words.flatMap(({ word, at }) => foundIn(word, at))];
  const slips =
    found.length > 0
      ? []
      : words.flatMap(({ word, at }): NameFound[] => {
          const generic = spelt(word);
          return generic === undefined ? [] : [{ generic, by: 'spelling', certainty: 'unverified', at }];
        });
  const all = [...found, ...slips];
  return all.filter(({ generic }, i) => all.findIndex((one) => one.generic === generic) === i);
}
