import type { ArmRole, StudyArm } from '../../knowledge/models/study-arm.ts';
import type { Issue } from '../../observations/issue.ts';
import { parseCsv } from './parse-csv.ts';

const required = ['circumstance', 'outcome', 'duration_days', 'change_pct'];
const roles: readonly string[] = ['fit', 'validate', 'context'];

/** First number of a text: `>60` is 60, `55-65` its middle, `60..80` its middle, `1,200` is 1200; undefined when there is none. */
export function readNumber(text: string | undefined): number | undefined {
  if (!text) return undefined;
  const clean = text
    .replace(/(\d),(\d{3})(?!\d)/g, '$1$2')
    .replace(/[−–]/g, '-')
    .replace(/(\d),(\d)/g, '$1.$2');
  const signed = /^([-+]?\d+(?:\.\d+)?)\s*(?:\.\.|to)\s*([-+]?\d+(?:\.\d+)?)/.exec(clean);
  if (signed) return (Number(signed[1]) + Number(signed[2])) / 2;
  const range = /^[<>~≥≤= ]*(\d+(?:\.\d+)?)\s*(?:-|\.\.|to)\s*(\d+(?:\.\d+)?)/.exec(clean);
  if (range) return (Number(range[1]) + Number(range[2])) / 2;
  const single = /[-+]?\d*\.?\d+(?:e[-+]?\d+)?/i.exec(clean);
  return single ? Number(single[0]) : undefined;
}

function readAge(text: string | undefined): number | undefined {
  if (!text) return undefined;
  if (/young/i.test(text)) return 23;
  if (/middle/i.test(text)) return 50;
  if (/old|elder/i.test(text)) return 70;
  return readNumber(text);
}

/** `aged 72`, `60-75 y`, `72-year-old`; a bare length of follow-up is not an age. */
function ageInText(text: string): number | undefined {
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
  const share = /(\d+(?:\.\d+)?)\s*%\s*([mf])/.exec(t);
  if (share) return share[2] === 'm' ? Number(share[1]) / 100 : 1 - Number(share[1]) / 100;
  const counts = /(\d+)\s*([mf])\D+(\d+)\s*([mf])/.exec(t);
  if (counts) {
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
function readSd(spread: string, kind: string, n: number | undefined, change: number | undefined): number | undefined {
  if (!spread || /kg|%\/d|hr|score|point|mm|cm|n\b|m\/s/i.test(spread)) return undefined;
  const root = Math.sqrt(n ?? 10);
  const bounds = /(-?\d+(?:\.\d+)?)\s*(?:-|to|\.\.|,)\s*(-?\d+(?:\.\d+)?)/.exec(spread);
  if (/^ci|95/i.test(kind)) return bounds ? (Math.abs(Number(bounds[2]) - Number(bounds[1])) / 3.92) * root : undefined;
  const value = readNumber(spread);
  if (value === undefined || bounds || /normal/i.test(kind)) return undefined;
  if (/^(sem|se)\b/i.test(kind)) return Math.abs(value) * root;
  if (/^sd/i.test(kind) && Math.abs(value) < 8 * Math.abs(change ?? value) + 20) return Math.abs(value);
  return undefined;
}

function toArm(row: Record<string, string>, index: number): StudyArm {
  const n = readNumber(row.n);
  const change = readNumber(row.change_pct);
  const role = (row.role ?? '').toLowerCase();
  const loss = row.direction ? /loss|decline|decrease/i.test(row.direction) : (change ?? 0) < 0;
  return withDefined({
    id: row.id || `row ${index + 1}`,
    role: (roles.includes(role) ? role : 'validate') as ArmRole,
    direction: loss ? 'loss' : 'gain',
    circumstance: normal(row.circumstance ?? ''),
    author: row.first_author ?? '',
    year: readNumber(row.year),
    reference: row.doi_or_pmid ?? '',
    setting: row.setting ?? '',
    n,
    ageYears: readAge(row.age_mean) ?? ageInText(row.setting ?? ''),
    maleShare: readMaleShare(row.sex),
    durationDays: readNumber(row.duration_days),
    outcome: normal(row.outcome ?? ''),
    region: (row.muscle_or_region ?? '').toLowerCase(),
    method: row.method ?? '',
    changePercent: change,
    sdPercent: readSd(row.spread ?? '', row.spread_kind ?? '', n, change),
    timeSeries: row.time_series ?? '',
    sessionsPerWeek: readNumber(row.sessions_per_week),
    intensityPercent: readNumber(row.intensity_pct_1rm),
    setsPerWeek: readNumber(row.sets_per_week),
    proteinGPerKg: readNumber(row.protein_g_kg),
    verified: /^(yes|true|1)$/i.test(row.verified ?? ''),
    notes: row.notes ?? '',
  });
}

type Loose<T> = { [K in keyof T]: T[K] | undefined };

/** Drops keys without a value, as exact optional properties want it. */
function withDefined(arm: Loose<StudyArm>): StudyArm {
  return Object.fromEntries(Object.entries(arm).filter(([, value]) => value !== undefined)) as unknown as StudyArm;
}

const normal = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');

/** Reads study arms in the format of `study-arms.csv`. Missing columns and unreadable rows are issues; the rest is read. */
export function readArms(text: string, file?: string): { arms: StudyArm[]; issues: Issue[] } {
  const { header, rows } = parseCsv(text);
  const place = file === undefined ? {} : { file };
  const missing = required.filter((name) => !header.includes(name));
  if (missing.length > 0) {
    const expected = `a header with the columns ${missing.join(', ')}`;
    return { arms: [], issues: [{ code: 'missing-column', severity: 'error', place, expected }] };
  }
  const issues: Issue[] = [];
  const warn = (row: number, field: string, code: string, expected: string): void => {
    issues.push({ code, severity: 'warning', place: { ...place, row, field }, expected });
  };
  const seen = new Set<string>();
  const arms = rows.map((row, i) => {
    const arm = toArm(row, i);
    if (row.role !== undefined && !roles.includes(row.role.toLowerCase()))
      warn(i + 1, 'role', 'unknown-role', 'fit, validate or context (taken as validate)');
    if (row.change_pct && arm.changePercent === undefined)
      warn(i + 1, 'change_pct', 'not-a-number', 'a change in per cent');
    if ((arm.durationDays ?? 1) <= 0) warn(i + 1, 'duration_days', 'outside-hard-range', 'a length above 0 days');
    if (seen.has(arm.id)) warn(i + 1, 'id', 'duplicate-id', 'one row for each arm');
    seen.add(arm.id);
    return arm;
  });
  return { arms, issues };
}

/** Studies (author and year) with arms in both `fit` and `validate`: there must be none. */
export function studiesInTwoRoles(arms: readonly StudyArm[]): string[] {
  const roleOf = new Map<string, Set<ArmRole>>();
  for (const arm of arms) {
    if (arm.role === 'context') continue;
    const study = studyOf(arm);
    roleOf.set(study, (roleOf.get(study) ?? new Set()).add(arm.role));
  }
  return [...roleOf].filter(([, set]) => set.size > 1).map(([study]) => study);
}

export const studyOf = (arm: StudyArm): string => `${arm.author} ${arm.year ?? ''}`.trim() || arm.id;
