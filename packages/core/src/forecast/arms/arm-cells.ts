/** Cells of a table of study arms as papers print them: numbers, ages, shares, lengths and doses. */

/** First number of a text: `>60` is 60, `55-65` its middle, `60..80` its middle, `1,200` is 1200; undefined when there is none. */
export function readNumber(text: string | undefined): number | undefined {
  if (!text) return undefined;
  const clean = text
    .replace(/(\d),(\d{3})(?!\d)/g, '$1$2')
    .replace(/[−–—]/g, '-')
    .replace(/(\d),(\d)/g, '$1.$2');
  const signed = /^([-+]?\d+(?:\.\d+)?)\s*(?:\.\.|to)\s*([-+]?\d+(?:\.\d+)?)/.exec(clean);
  if (signed) return (Number(signed[1]) + Number(signed[2])) / 2;
  const range = /^[<>~≥≤= ]*(\d+(?:\.\d+)?)\s*(?:-|\.\.|to)\s*(\d+(?:\.\d+)?)/.exec(clean);
  if (range) return (Number(range[1]) + Number(range[2])) / 2;
  const single = /[-+]?\d*\.?\d+(?:e[-+]?\d+)?/i.exec(clean);
  return single ? Number(single[0]) : undefined;
}

export function readAge(text: string | undefined): number | undefined {
  if (!text) return undefined;
  if (/young/i.test(text)) return 23;
  if (/middle/i.test(text)) return 50;
  if (/old|elder/i.test(text)) return 70;
  const age = readNumber(text);
  return age !== undefined && age >= 0 && age <= 120 ? age : undefined;
}

/** `aged 72`, `60-75 y`, `72-year-old`; a bare length of follow-up is not an age. */
export function ageInText(text: string): number | undefined {
  const match =
    /aged?\s+(\d{2}(?:\s*-\s*\d{2})?)|\b(\d{2}\s*-\s*\d{2})\s*y(?:r|ears?)?\b|\b(\d{2})[- ]y(?:ear)?s?[- ]old/i.exec(
      text,
    );
  return readNumber(match?.[1] ?? match?.[2] ?? match?.[3]);
}

/** `M`, `F`, `MF`, `63F/37M`, `56.5%F`, `mixed 75%M`, `>90% M`, `women`. */
export function readMaleShare(text: string | undefined): number | undefined {
  const t = (text ?? '').trim().toLowerCase();
  if (!t) return undefined;
  const share = /(\d+(?:\.\d+)?)\s*%\s*(?:fe)?(m|f)/.exec(t.replace('women', 'f').replace('female', 'f'));
  if (share) return Math.min(1, share[2] === 'm' ? Number(share[1]) / 100 : Math.max(0, 1 - Number(share[1]) / 100));
  const counts = /(\d+)\s*([mf])\D+(\d+)\s*([mf])/.exec(t);
  if (counts && Number(counts[1]) + Number(counts[3]) > 0) {
    const male = Number(counts[2] === 'm' ? counts[1] : counts[3]);
    return male / (Number(counts[1]) + Number(counts[3]));
  }
  if (/^(m|male|males|men|man)$/.test(t)) return 1;
  if (/^(f|female|females|women|woman)$/.test(t)) return 0;
  if (/mostly m/.test(t)) return 0.8;
  if (/mostly f/.test(t)) return 0.2;
  return 0.5;
}

/** Standard deviation between people in percentage points, from the spread and its kind; undefined when neither tells it. */
export function readSd(
  spread: string,
  kind: string,
  n: number | undefined,
  change: number | undefined,
): number | undefined {
  if (!spread || /kg|%\/d|hr|score|point|mm|cm|n\b|m\/s/i.test(spread)) return undefined;
  const root = Math.sqrt(Math.max(1, n ?? 10));
  const bounds = /(-?\d+(?:\.\d+)?)\s*(?:-|to|\.\.|,)\s*(-?\d+(?:\.\d+)?)/.exec(spread);
  if (/^ci|95/i.test(kind)) return bounds ? (Math.abs(Number(bounds[2]) - Number(bounds[1])) / 3.92) * root : undefined;
  const value = readNumber(spread);
  if (value === undefined || bounds || /normal/i.test(kind)) return undefined;
  if (/^(sem|se)\b/i.test(kind)) return Math.abs(value) * root;
  if (/^sd/i.test(kind) && Math.abs(value) < 8 * Math.abs(change ?? value) + 20) return Math.abs(value);
  return undefined;
}

const lengths: readonly [RegExp, number][] = [
  [/\d\s*(?:y|yr|yrs|years?|a)\b/i, 365.25],
  [/\d\s*(?:mo|mos|months?)\b/i, 30.4],
  [/\d\s*(?:w|wk|wks|weeks?)\b/i, 7],
  [/\d\s*(?:h|hr|hrs|hours?)\b/i, 1 / 24],
];

/** A length in days; `12 wk`, `6 months` and `2 y` are turned into days. */
export function readDays(text: string | undefined): number | undefined {
  const value = readNumber(text);
  if (value === undefined || !text) return undefined;
  return value * (lengths.find(([unit]) => unit.test(text))?.[1] ?? 1);
}

/** Sessions a week: a number, `daily`, `twice a day`, `every other day`, `5 d/wk`, `2/day`. */
export function readSessions(text: string | undefined): number | undefined {
  if (!text) return undefined;
  if (/twice (?:a|per) ?day|twice daily|bid\b/i.test(text)) return 14;
  if (/alternate|every (?:other|second|2nd)/i.test(text)) return 3.5;
  const value = readNumber(text);
  if (/daily|each day|every day/i.test(text)) return 7 * (value !== undefined && value <= 3 ? value : 1);
  if (value !== undefined && /\d\s*(?:x\s*)?(?:\/|per|a)\s*d(?:ay)?\b/i.test(text)) return 7 * value;
  if (value === undefined && /none|no\b/i.test(text)) return 0;
  return value;
}

/** Load in per cent of 1RM: a number or a range, `0.8`, `8-12RM`, `low`, `moderate`, `high`, `maximal`. */
export function readIntensity(text: string | undefined): number | undefined {
  if (!text) return undefined;
  const value = readNumber(text);
  // Load that can be lifted so often and no more (Epley's relation).
  if (value !== undefined && /\d\s*-?\s*RM\b/i.test(text) && !/%|\b1\s*-?\s*RM/i.test(text))
    return 100 / (1 + value / 30);
  if (/body ?(?:weight|mass)/i.test(text)) return 50;
  if (value !== undefined) return value > 0 && value <= 1 && !/%/.test(text) ? value * 100 : value;
  if (/max|very high|supramax/i.test(text)) return 90;
  if (/high|heavy|vigorous/i.test(text)) return 80;
  if (/moderate|medium/i.test(text)) return 60;
  return /low|light|gentle/i.test(text) ? 30 : undefined;
}

/** Sets a week for a muscle: a number or range; `3x3` and `3 sets x 3/wk` are multiplied. */
export function readSets(text: string | undefined): number | undefined {
  if (!text) return undefined;
  const product = /(\d+(?:\.\d+)?)\s*(?:sets?)?\s*[x×*]\s*(\d+(?:\.\d+)?)/i.exec(text);
  return product ? Number(product[1]) * Number(product[2]) : readNumber(text);
}
