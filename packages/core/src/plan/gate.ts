import type { Explanation } from '../explanation/explanation.ts';
import type { Reason } from './reason.ts';

/** The danger rules that stop the plan. */
export const emergencyReasons = ({ redFlags }: Explanation): Reason[] =>
  redFlags
    .filter(({ urgency }) => urgency === 'emergency')
    .map(({ id }) => ({ from: 'red-flag', id, until: 'doctor-agrees' }));

/**
 * Why a doctor must look before anything beyond levels 1 and 2: danger rules of that urgency, and well supported causes
 * that nobody has diagnosed. Empty: no clearance is needed.
 */
export function clearanceReasons({ redFlags, triage }: Explanation): Reason[] {
  const flags = redFlags
    .filter(({ urgency }) => urgency === 'doctor-soon')
    .map(({ id }): Reason => ({ from: 'red-flag', id, until: 'doctor-agrees' }));
  const causes = triage.because
    .filter(({ code, level }) => code === 'cause' && (level === 'doctor-soon' || level === 'emergency'))
    .map(({ id = '' }): Reason => ({ from: 'condition', id, until: 'doctor-agrees', certainty: 'suspected' }));
  return [...flags, ...causes];
}
