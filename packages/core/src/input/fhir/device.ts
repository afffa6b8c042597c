import { asArray, asObject, asText, type Json } from '../as-object.ts';
import { wordsOf } from './codings.ts';
import type { FhirPerson } from './entry.ts';

/** Makers whose machines disagree, by the short names that device conversions use. */
const makers: readonly [string, RegExp][] = [
  ['hologic', /hologic/i],
  ['ge-lunar', /\blunar\b|\bge\b/i],
  ['norland', /norland/i],
];

/** The measuring device: its maker where it is known to matter, else its name. */
export function deviceOf(resource: Json, person: FhirPerson): string | undefined {
  const reference = asObject(resource.device);
  if (!reference) return undefined;
  const device = person.resolve(reference, resource) ?? {};
  const names = asArray(device.deviceName).map((name) => asText(asObject(name)?.name));
  const words = [
    asText(reference.display),
    asText(device.manufacturer),
    asText(device.modelNumber),
    ...names,
    wordsOf(device.type),
  ]
    .filter((word) => word)
    .join(' ')
    .slice(0, 200);
  if (words === '') return undefined;
  return makers.find(([, pattern]) => pattern.test(words))?.[0] ?? words;
}
