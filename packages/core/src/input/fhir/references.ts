import { asArray, asObject, asText, type Json } from '../as-object.ts';
import type { FhirEntry } from './entry.ts';

/**
 * The id a reference names: `Patient/1`, `http://…/Patient/1/_history/2`, `urn:uuid:1` and `1` give `1`. `type` is the
 * resource type where the reference says it.
 */
export function referenceParts(reference: unknown): { id: string; type?: string } | undefined {
  if (typeof reference !== 'string' || reference === '' || reference.length > 2000) return undefined;
  if (reference.startsWith('#')) return { id: reference };
  if (reference.startsWith('urn:')) return { id: reference.slice(reference.lastIndexOf(':') + 1) };
  const path = (reference.split(/[?#]/)[0] ?? '').replace(/\/_history\/.*$/, '').replace(/\/+$/, '');
  const steps = path.split('/');
  const id = steps.pop();
  if (!id) return undefined;
  const type = steps.pop();
  return type && /^[A-Z][A-Za-z]+$/.test(type) ? { id, type } : { id };
}

/** Index of the resources of a file by id and full address. */
export function indexResources(entries: readonly FhirEntry[]): (reference: unknown, from: Json) => Json | undefined {
  const byId = new Map<string, Json>();
  for (const { resource, fullUrl } of entries) {
    const type = asText(resource.resourceType) ?? '';
    const ids = [asText(resource.id), referenceParts(fullUrl)?.id];
    for (const id of ids) {
      if (id === undefined) continue;
      byId.set(`${type}/${id}`, resource);
      byId.set(id, resource);
    }
  }
  return (reference, from) => {
    const parts = referenceParts(asObject(reference)?.reference);
    if (!parts) return undefined;
    if (parts.id.startsWith('#')) return contained(from, parts.id.slice(1));
    return byId.get(parts.type ? `${parts.type}/${parts.id}` : parts.id);
  };
}

function contained(from: Json, id: string): Json | undefined {
  for (const item of asArray(from.contained)) {
    const resource = asObject(item);
    if (resource && (resource.id === id || resource.id === `#${id}`)) return resource;
  }
  return undefined;
}
