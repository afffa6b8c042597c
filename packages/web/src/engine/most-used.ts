/**
 * Definitions shown first: one of each question in wide use. Which these are is our judgement; every other definition is
 * one click away.
 */
const ids = [
  'ewgsop2-2019',
  'awgs-2025',
  'sdoc-2020',
  'iwgs-2011',
  'fnih-2014',
  'glim-2019',
  'fried-2001',
  'evans-2008',
  'sarc-f',
  'espen-easo-so-2022',
];

export const isMostUsed = (id: string): boolean => ids.includes(id);

export const byUse = (a: string, b: string): number => ids.indexOf(a) - ids.indexOf(b);
