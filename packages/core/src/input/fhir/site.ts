import type { Side } from '../../observations/observation.ts';
import { asObject } from '../as-object.ts';
import { codingsOf, wordsOf } from './codings.ts';

/** SNOMED CT qualifiers of laterality. */
const sideCodes: Record<string, Side> = { '7771000': 'left', '24028007': 'right', '51440002': 'both' };

/** Side and site of a bodySite concept; the site as a short name without its side (`Right thigh` → `thigh`). */
export function siteOf(bodySite: unknown): { side?: Side; site?: string } {
  if (bodySite === undefined) return {};
  const words = wordsOf(bodySite);
  if (words === '') return {};
  const codings = codingsOf(bodySite);
  const coded = codings.map((coding) => sideCodes[coding.code ?? '']).find((side) => side !== undefined);
  const side = coded ?? sideOfWords(words);
  const text = asObject(bodySite)?.text;
  const name = (typeof text === 'string' ? text : codings.find((coding) => coding.display)?.display) ?? '';
  const site = name
    .slice(0, 100)
    .replace(/\b(left|right|bilateral|both|structure of|structure|entire)\b/gi, ' ')
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, '-')
    .replace(/^-|-$/g, '');
  return { ...(side && { side }), ...(site && { site }) };
}

function sideOfWords(words: string): Side | undefined {
  const left = /\bleft\b/i.test(words);
  const right = /\bright\b/i.test(words);
  if (/\bbilateral\b|\bboth\b/i.test(words) || (left && right)) return 'both';
  return left ? 'left' : right ? 'right' : undefined;
}
