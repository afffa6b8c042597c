import { readdirSync, readFileSync } from 'node:fs';
import { readArms } from '@thew/core/forecast/arms/read-arms';
import { validateArms } from '@thew/core/forecast/arms/validate';
import { forecast } from '@thew/core/forecast/forecast';
import { personOf } from '@thew/core/forecast/person-of-record';
import { readScenario } from '@thew/core/forecast/read-scenario';
import { readText } from '@thew/core/input/read';
import { studyArms } from '@thew/core/knowledge/models/study-arms.generated';
import { forecastReport } from '@thew/core/presentation/forecast-report';
import { modelCard } from '@thew/core/presentation/model-card';
import { describe, expect, it } from 'vitest';

const root = new URL('../../../../', import.meta.url);
const file = (path: string): string => readFileSync(new URL(path, root), 'utf8');

describe('files of the repository', () => {
  it('the typed arms are those of the CSV', () => {
    const { arms, issues } = readArms(file('calibration/data/study-arms.csv'));
    expect([...new Set(issues.map((issue) => issue.code))]).toEqual(['unknown-outcome']);
    expect(arms).toEqual(studyArms);
  });

  it('the model card is the one that validation writes', () => {
    expect(file('docs/knowledge/model-card.md')).toBe(modelCard(validateArms(studyArms)));
  });

  const scenarios = readdirSync(new URL('examples/scenarios/', root)).filter((name) => name.endsWith('.json'));

  it.each(scenarios)('the example after a hip fracture is forecast under %s', (name) => {
    const { records, issues } = readText(file('examples/hip-fracture.thew.json'), {
      fileName: 'hip-fracture.thew.json',
      asOf: '2026-11-22',
    });
    expect(issues).toEqual([]);
    expect(records[0]!.issues).toEqual([]);
    const read = readScenario(JSON.parse(file(`examples/scenarios/${name}`)));
    expect(read.issues).toEqual([]);
    const { record } = records[0]!;
    const result = forecast({
      person: personOf(record),
      scenario: read.scenario,
      asOf: record.asOf,
      members: 200,
      horizonDays: 120,
    });
    expect(result.issues).toEqual([]);
    expect(result.series.map((series) => series.measure)).toContain('gait-speed');
    expect(forecastReport(result, undefined)).toContain('people like this');
  });

  it('a scenario file that is none is told, not thrown', () => {
    for (const odd of [null, 7, [], {}, { events: 'none' }, { events: [1, { kind: 2 }] }, { events: [], extra: 1 }]) {
      expect(readScenario(odd).issues.length).toBeGreaterThan(0);
    }
  });
});
