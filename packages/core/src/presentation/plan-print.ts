import type { CarePlan } from '../plan/care-plan.ts';
import { escaped, planSheet, type SheetOptions } from './plan-print-sheet.ts';
import { planPrintStyle } from './plan-print-style.ts';
import { statusWords } from './plan-words.ts';

/**
 * The plan as one self-contained page for paper: large type, black on white, a drawing for each move, boxes to tick. No
 * script and nothing loaded from elsewhere. `name` is printed when given; the record's id never is.
 */
export function planPrint(plan: CarePlan, options: SheetOptions = {}): string {
  const title = escaped(statusWords[plan.status].title);
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>`;
  return `<!doctype html>\n<html lang="en"><head>${head}<style>${planPrintStyle}</style></head>\n<body><main class="sheet">${planSheet(plan, { ...options, titleAs: 'h1' })}</main></body></html>\n`;
}
