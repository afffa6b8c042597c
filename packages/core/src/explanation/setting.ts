import type { PersonRecord } from '../observations/observation.ts';
import type { Setting } from './explanation.ts';

const inForce = (record: PersonRecord, kinds: readonly string[]): boolean =>
  record.events.some(
    ({ kind, start, end }) => kinds.includes(kind) && start <= record.asOf && (end === undefined || end > record.asOf),
  );

/** Where the person is on the day, from a hospital or intensive-care stay that has not ended; else at home. */
export function settingOf(record: PersonRecord): Setting {
  if (inForce(record, ['icu', 'intensive-care', 'icu-stay'])) return 'icu';
  return inForce(record, ['hospital', 'hospital-stay', 'ward']) ? 'ward' : 'home';
}
