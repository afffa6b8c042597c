import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const examples = join(import.meta.dirname, '../../../examples');

interface Reviewed {
  records: { record: unknown }[];
}

/** Stores a person file of the examples by way of the API; gives the person's id. */
export async function storeExample(url: string, file: string): Promise<string> {
  const bytes = await readFile(join(examples, file));
  const headers = { 'content-type': 'application/octet-stream' };
  const review = await fetch(`${url}/api/import/review?fileName=example.thew.json`, {
    method: 'POST',
    body: bytes,
    headers,
  });
  const { records } = (await review.json()) as Reviewed;
  const body = JSON.stringify({ records: records.map(({ record }) => ({ record })) });
  const stored = await fetch(`${url}/api/import`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json' },
  });
  const { people } = (await stored.json()) as { people: { personId: string }[] };
  const [first] = people;
  if (!first) throw new Error(`nothing was stored of ${file}`);
  return first.personId;
}
