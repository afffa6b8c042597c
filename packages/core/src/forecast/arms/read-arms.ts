import type { ArmRole, StudyArm } from '../../knowledge/models/study-arm.ts';
import type { Issue } from '../../observations/issue.ts';
import {
  ageInText,
  readAge,
  readDays,
  readIntensity,
  readMaleShare,
  readNumber,
  readSd,
  readSessions,
  readSets,
} from './arm-cells.ts';
import { isKnownCircumstance, LONGEST_DAYS } from './arm-scenario.ts';
import { isKnownOutcome } from './arm-target.ts';
import { parseCsv } from './parse-csv.ts';

const required = ['circumstance', 'outcome', 'duration_days', 'change_pct'];
const roles: readonly string[] = ['fit', 'validate', 'context'];

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
    durationDays: readDays(row.duration_days),
    outcome: normal(row.outcome ?? ''),
    region: (row.muscle_or_region ?? '').toLowerCase(),
    method: row.method ?? '',
    changePercent: change,
    sdPercent: readSd(row.spread ?? '', row.spread_kind ?? '', n, change),
    timeSeries: row.time_series ?? '',
    sessionsPerWeek: readSessions(row.sessions_per_week),
    intensityPercent: readIntensity(row.intensity_pct_1rm),
    setsPerWeek: readSets(row.sets_per_week),
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
    if (
      row.duration_days &&
      (arm.durationDays === undefined || arm.durationDays <= 0 || arm.durationDays > LONGEST_DAYS)
    )
      warn(i + 1, 'duration_days', 'outside-hard-range', `a length in days above 0, at most ${LONGEST_DAYS}`);
    if (!isKnownCircumstance(arm))
      warn(
        i + 1,
        'circumstance',
        'unknown-circumstance',
        'a circumstance of the model; a general one was used and the interval doubled',
      );
    if (!isKnownOutcome(arm))
      warn(
        i + 1,
        'outcome',
        'unknown-outcome',
        'an outcome of the model; standing up was taken and the interval doubled',
      );
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
