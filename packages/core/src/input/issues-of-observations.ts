import type { Issue, Place } from '../observations/issue.ts';
import type { Observation } from '../observations/observation.ts';
import type { RecordRead } from './read-result.ts';

const partOf = ({ file, line, row }: Place): string => `${file}\n${line}\n${row}\n`;

/** Every place an issue may be about: its field and row, or its JSON pointer and all that it lies within. */
function placesOf({ place }: Issue): string[] {
  const part = partOf(place);
  if (place.pointer === undefined) return [`${part}row`, `${part}column ${place.field ?? ''}`];
  const steps = place.pointer.split('/');
  return steps.map((_, index) => `${part}${steps.slice(0, index + 1).join('/')}`);
}

function keyOf(place: Place, rowIsOne: boolean): string | undefined {
  if (place.pointer !== undefined) return partOf(place) + place.pointer;
  if (place.row === undefined) return undefined;
  return `${partOf(place)}${rowIsOne ? 'row' : `column ${place.field ?? ''}`}`;
}

/**
 * For each observation of a record the indexes of the issues that are about it, by the places the reader noted.
 * `rowIsOne`: the file has a row for each observation, so whatever is said of the row is about it.
 */
export function issuesOfObservations(
  { record, issues }: RecordRead,
  places: ReadonlyMap<Observation, Place>,
  rowIsOne: boolean,
): number[][] {
  const byPlace = new Map<string, number[]>();
  for (const [index, issue] of issues.entries()) {
    for (const key of placesOf(issue)) byPlace.set(key, [...(byPlace.get(key) ?? []), index]);
  }
  return record.observations.map((observation) => {
    const place = places.get(observation);
    const key = place && keyOf(place, rowIsOne);
    return (key !== undefined && byPlace.get(key)) || [];
  });
}
