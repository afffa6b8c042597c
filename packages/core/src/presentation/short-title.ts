import type { Criterion } from '../knowledge/criteria/criterion.ts';

/**
 * How a definition is named where there is little room: EWGSOP2 2019 for "Sarcopenia, EWGSOP2 (2019)", Fried 2001 for
 * "Frailty phenotype (Fried 2001)". Screens, classes and scales keep their title.
 */
export function shortTitle({ title, kind }: Criterion): string {
  const author = /\(([A-Z][^()]*\d{4})\)$/.exec(title)?.[1];
  const afterComma = /^[^(,]+,\s*(\p{Lu}.*)$/u.exec(title)?.[1];
  const named = kind === 'definition' ? (afterComma ?? author ?? title) : title;
  return named.replace(/\s*\((\d{4})\)$/, ' $1');
}
