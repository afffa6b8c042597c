import { ucumCode } from './units.ts';

export interface ParsedQuantity {
  value: number;
  /** UCUM code; missing when the text has none. */
  unit?: string;
}

export type QuantityProblem = 'not-a-number' | 'ambiguous-number' | 'unknown-unit';

const number = '[-+]?\\d*[.,]?\\d+(?:[.,]\\d+)*';
const feetAndInches = new RegExp(
  `^(\\d+)\\s*(?:ft|foot|feet|'|′|’)\\s*(${number})\\s*(?:in|inch|inches|"|″|”|'')?\\.?$`,
  'i',
);
const stonesAndPounds = new RegExp(`^(\\d+)\\s*(?:st|stones?)\\s*(${number})\\s*(?:lb|lbs|pounds?)?\\.?$`, 'i');
const plain = new RegExp(`^(${number}(?:e[-+]?\\d{1,3})?)\\s*(\\S.*)?$`, 'i');

/**
 * A number as people write it: decimal point or decimal comma, thousands marks only beside the other mark.
 * `1,234` could be either and is refused.
 */
export function parseNumber(text: string): number | QuantityProblem {
  const points = text.split('.').length - 1;
  const commas = text.split(',').length - 1;
  if (commas === 0) return points > 1 ? 'not-a-number' : Number(text);
  if (points === 0) {
    if (commas > 1 || /,\d{3}$/.test(text))
      return /^[-+]?0,/.test(text) ? Number(text.replace(',', '.')) : 'ambiguous-number';
    return Number(text.replace(',', '.'));
  }
  const decimal = text.lastIndexOf(',') > text.lastIndexOf('.') ? ',' : '.';
  const thousands = decimal === ',' ? /\./g : /,/g;
  const grouped = decimal === ',' ? /^[-+]?\d{1,3}(\.\d{3})+,\d+$/ : /^[-+]?\d{1,3}(,\d{3})+\.\d+$/;
  return grouped.test(text) ? Number(text.replace(thousands, '').replace(',', '.')) : 'not-a-number';
}

function together(large: string, small: string, ratio: number, unit: string): ParsedQuantity | QuantityProblem {
  const rest = parseNumber(small);
  if (typeof rest === 'string') return rest;
  return rest < ratio ? { value: Number(large) * ratio + rest, unit } : 'not-a-number';
}

/** `5 ft 7 in`, `5'7"`, `11 st 4 lb`, `72,5 kg`, `14.2`: number and UCUM unit, or what is wrong. Never throws. */
export function parseQuantity(text: string): ParsedQuantity | QuantityProblem {
  if (text.length > 80) return 'not-a-number';
  const trimmed = text.trim().replace('−', '-');
  const feet = feetAndInches.exec(trimmed);
  if (feet) return together(feet[1]!, feet[2]!, 12, '[in_i]');
  const stones = stonesAndPounds.exec(trimmed);
  if (stones) return together(stones[1]!, stones[2]!, 14, '[lb_av]');
  const parts = plain.exec(trimmed);
  if (!parts) return 'not-a-number';
  const value = parseNumber(parts[1]!);
  if (typeof value === 'string') return value;
  if (!Number.isFinite(value)) return 'not-a-number';
  if (parts[2] === undefined) return { value };
  const unit = ucumCode(parts[2]);
  return unit === undefined ? 'unknown-unit' : { value, unit };
}
