import type { Validation, ValidationSummary } from '../forecast/arms/validate.ts';

const pad = (text: string, width: number): string => text.slice(0, width).padEnd(width);
const number = (value: number): string => value.toFixed(1).padStart(8);

function summaryLine(role: string, summary: ValidationSummary): string {
  const errors = Object.entries(summary.medianAbsoluteError).map(
    ([kind, value]) => `${kind} ${value} (n ${summary.nByKind[kind as keyof typeof summary.nByKind]})`,
  );
  const coverage = summary.coverage80 === null ? 'no arms' : `${(100 * summary.coverage80).toFixed(0)} %`;
  return `${pad(role, 10)} n ${summary.n}; median absolute error, points: ${errors.join(', ') || 'none'}; inside the 80 % interval: ${coverage}`;
}

/** Every arm and the totals, as text. */
export function validationReport(validation: Validation): string {
  const head = `${pad('arm', 7)}${pad('role', 10)}${pad('kind', 10)}${pad('circumstance', 30)}${'observed'.padStart(8)}${'predicted'.padStart(10)}   80 % interval`;
  const rows = validation.arms.map(
    (arm) =>
      `${pad(arm.id, 7)}${pad(arm.role, 10)}${pad(arm.kind, 10)}${pad(arm.circumstance, 30)}${number(arm.observed)}${number(arm.predicted).padStart(10)}   ${arm.lower80.toFixed(1)} to ${arm.upper80.toFixed(1)}${arm.covered ? '' : '  outside'}${arm.fallback ? '  general mapping' : ''}`,
  );
  const totals = (['fit', 'validate', 'context'] as const).map((role) => summaryLine(role, validation.summary[role]));
  const skipped =
    validation.notScored.length > 0 ? [`Not scored, no percentage printed: ${validation.notScored.length} arms.`] : [];
  return [head, ...rows, '', ...totals, ...skipped].join('\n');
}
