import { criteria, criterionById } from '@thew/core/knowledge/criteria/catalogue';
import type { Criterion } from '@thew/core/knowledge/criteria/criterion';
import { measureById } from '@thew/core/knowledge/measures/catalogue';
import { sourceById, sources } from '@thew/core/knowledge/sources/registry';
import type { Citation } from '@thew/core/knowledge/sources/source';
import { describe, expect, it } from 'vitest';

interface Node {
  kind?: string;
  at?: Citation;
  [key: string]: unknown;
}

/** Every object of an expression, wherever it hangs. */
function* nodesOf(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const part of value) yield* nodesOf(part);
  else if (typeof value === 'object' && value !== null) {
    yield value as Node;
    for (const part of Object.values(value)) yield* nodesOf(part);
  }
}

const nodes = (criterion: Criterion): Node[] => [
  ...nodesOf([criterion.applies, criterion.findings, criterion.stages, criterion.score]),
];

const named = (node: Node): string[] => {
  if (node.kind === 'measured') return node.of as string[];
  if (node.kind === 'finding') return [node.finding as string];
  return ['measure', 'option', 'unable', 'method'].includes(node.kind ?? '') ? [node.measure as string] : [];
};

describe('the catalogue of definitions', () => {
  it('names each definition once, and finds it by its name', () => {
    const ids = criteria.map((each) => each.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const each of criteria) expect(criterionById(each.id)).toBe(each);
  });

  it('names each source once', () => {
    expect(new Set(sources.map((each) => each.id)).size).toBe(sources.length);
  });

  it('holds every page of the source list, S01 to S127', () => {
    for (let page = 1; page <= 127; page++) expect(sourceById(`S${String(page).padStart(2, '0')}`)).toBeDefined();
  });
});

describe.each(criteria.map((each) => [each.id, each] as const))('%s', (_, criterion) => {
  it('comes from a registered source', () => {
    expect(sourceById(criterion.source)).toBeDefined();
  });

  it('cites registered sources, and cites one for every comparison and finding', () => {
    for (const node of nodes(criterion)) {
      if (['compare', 'finding', 'option', 'unable'].includes(node.kind ?? '')) {
        expect(node.at).toBeDefined();
        expect(node.at!.sources.length).toBeGreaterThan(0);
      }
      for (const source of node.at?.sources ?? []) expect(sourceById(source), source).toBeDefined();
    }
  });

  it('refers only to its own parts', () => {
    for (const node of nodes(criterion))
      if (node.kind === 'ref') expect(Object.keys(criterion.findings)).toContain(node.name);
    for (const part of Object.keys(criterion.domains)) expect(Object.keys(criterion.findings)).toContain(part);
  });

  it('declares the variants it uses, with the default first, and uses those it declares', () => {
    const used = new Map<string, string[]>();
    for (const node of nodes(criterion))
      if (node.kind === 'variant') used.set(node.choice as string, Object.keys(node.cases as object));
    expect([...used.keys()].sort()).toEqual(Object.keys(criterion.variants ?? {}).sort());
    for (const [choice, readings] of used) {
      const declared = criterion.variants![choice]!.options;
      expect([...declared].sort()).toEqual([...readings].sort());
      if (!/^\d/.test(readings[0]!)) expect(declared[0]).toBe(readings[0]);
    }
  });

  it('names only measures and findings of the measure catalogue', () => {
    for (const node of nodes(criterion)) for (const id of named(node)) expect(measureById(id), id).toBeDefined();
  });

  it('asks the findings for yes or no, the others for a value', () => {
    for (const node of nodes(criterion)) {
      if (node.kind === 'finding') expect(measureById(node.finding as string)?.kind).toBe('finding');
      if (node.kind === 'measure') expect(measureById(node.measure as string)?.kind).not.toBe('finding');
    }
  });

  it('compares measures in the unit of the measure catalogue', () => {
    for (const node of nodes(criterion)) {
      const left = node.left as Node | undefined;
      if (node.kind !== 'compare' || left?.kind !== 'measure') continue;
      const measure = measureById(left.measure as string);
      expect(node.unit, measure?.id).toBe(measure?.unit);
    }
  });

  it('writes results in lower case with hyphens, each once', () => {
    const results = [...criterion.stages.map((stage) => stage.result), criterion.otherwise];
    for (const result of results) expect(result).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(new Set(criterion.stages.map((stage) => stage.result)).size).toBe(criterion.stages.length);
  });
});
