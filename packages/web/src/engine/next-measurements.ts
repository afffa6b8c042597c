import type { Criterion } from '@thew/core/knowledge/criteria/criterion';
import { measureById } from '@thew/core/knowledge/measures/catalogue';
import type { Assessed, Row } from './assessed.ts';
import { isMostUsed } from './most-used.ts';

/** Measurements that would settle definitions which are open now. */
export interface NextMeasurement {
  /** Measures that are needed together; an item of a questionnaire is `questionnaire.item`. */
  set: readonly string[];
  /** The definitions it could settle. */
  settles: readonly Criterion[];
  minutes: number;
  equipment: boolean;
}

const questionnaireOf = (name: string): string => (name.includes('.') ? name.slice(0, name.indexOf('.')) : name);

/** One scan gives all of these: muscle of arms and legs as kg, for height, for BMI, as a share of weight. */
const sameScan = new Set(['asm', 'asmi', 'asm-bmi', 'asm-weight-percentage']);

/** Items of one questionnaire are asked in one go, and one scan is one measurement. */
export const together = (set: readonly string[]): string[] => [
  ...new Set(set.map(questionnaireOf).map((name) => (sameScan.has(name) ? 'asm' : name))),
];

const minutesOf = (name: string): number => measureById(name)?.minutes ?? measureById(`${name}-score`)?.minutes ?? 3;

/**
 * The smallest set of each open definition: first what the definition in the title is open for, then what settles most
 * for the time it takes. Scales and definitions of intensive care or nerve disease are left to their own screens.
 */
export function nextMeasurements({ rows, lead }: Pick<Assessed, 'rows' | 'lead'>): NextMeasurement[] {
  const wanted = new Map<string, { set: string[]; settles: Criterion[] }>();
  for (const { criterion, result } of rows.filter(isWanted)) {
    const set = together(result.missing[0] ?? []);
    if (set.length === 0 || set.length > 3) continue;
    const key = [...set].sort().join('+');
    const entry = wanted.get(key) ?? { set, settles: [] };
    entry.settles.push(criterion);
    wanted.set(key, entry);
  }
  const list = [...wanted.values()].map(({ set, settles }) => ({
    set,
    settles,
    minutes: set.reduce((sum, name) => sum + minutesOf(name), 0),
    equipment: set.some((name) => measureById(name)?.equipment !== undefined),
  }));
  const settlesLead = ({ settles }: NextMeasurement) => Number(lead !== undefined && settles.includes(lead.criterion));
  return list.sort((a, b) => settlesLead(b) - settlesLead(a) || worth(b) - worth(a) || a.minutes - b.minutes);
}

/** What a measurement brings for the time it takes; a definition in wide use counts three times (our judgement). */
function worth({ settles, minutes }: NextMeasurement): number {
  const gain = settles.reduce((sum, criterion) => sum + (isMostUsed(criterion.id) ? 3 : 1), 0);
  return gain / (minutes + 5);
}

const everyday = new Set([
  'sarcopenia',
  'cachexia',
  'malnutrition',
  'frailty',
  'performance',
  'low-muscle',
  'sarcopenic-obesity',
]);

function isWanted({ criterion, result, standing }: Row): boolean {
  if (standing === 'does-not-apply' || criterion.kind === 'scale' || !everyday.has(criterion.condition)) return false;
  return standing === 'cannot-tell' || result.notExcluded.length > 0;
}
