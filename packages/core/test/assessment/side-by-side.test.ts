import { disagreements } from '@thew/core/assessment/agreement';
import type { CriterionResult, Outcome, TraceNode } from '@thew/core/assessment/assessment';
import { nextMeasurements } from '@thew/core/assessment/next-measurements';
import { domainCells } from '@thew/core/assessment/side-by-side';
import { criterionById } from '@thew/core/knowledge/criteria/catalogue';
import type { Criterion, Domain } from '@thew/core/knowledge/criteria/criterion';
import { describe, expect, test } from 'vitest';

const met = true;
const base = criterionById('sdoc-2020')!;
const definition = (id: string, domains: Record<string, Domain>, more: Partial<Criterion> = {}): Criterion => ({
  ...base,
  id,
  domains,
  findings: Object.fromEntries(Object.keys(domains).map((name) => [name, { kind: 'constant', is: met }])),
  ...more,
});
const result = (
  findings: Record<string, Outcome>,
  trace: TraceNode[] = [],
  more: Partial<CriterionResult> = {},
): CriterionResult => ({
  result: 'met',
  notExcluded: [],
  missing: [],
  variants: {},
  unverified: false,
  findings,
  trace,
  ...more,
});
const clause = (measure: string, outcome: Outcome, more: Partial<TraceNode> = {}): TraceNode => ({
  kind: 'compare',
  outcome,
  measure,
  operator: '<',
  cutPoint: 1,
  ...more,
});
const part = (name: string, of: TraceNode[], outcome: Outcome = 'met'): TraceNode => ({
  kind: 'ref',
  name,
  outcome,
  of,
});
const stage = (...of: TraceNode[]): TraceNode => ({ kind: 'stage', outcome: 'met', of });
const strengthOf = (trace: TraceNode[], findings: Record<string, Outcome> = { weak: 'met' }) =>
  domainCells(definition('a', { weak: 'strength' }), result(findings, trace))[0]!;

describe('one cell of the table of definitions', () => {
  test('clauses that decided come first, then those that did not, then open ones, then those nobody used', () => {
    const of = [
      clause('e', 'unknown', { notUsed: true }),
      clause('c', 'unknown'),
      clause('d', 'met', { notUsed: true }),
      clause('b', 'not-met'),
      clause('a', 'met'),
    ];
    expect(strengthOf([stage(part('weak', of))]).clauses.map((one) => one.measure)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  test('the method a value was measured by is no clause of its own', () => {
    const of = [{ kind: 'method', outcome: 'met', measure: 'asm', name: 'dxa' } as const, clause('asm', 'met')];
    expect(strengthOf([stage(part('weak', of))]).clauses.map((one) => one.kind)).toEqual(['compare']);
  });

  test('that a test was impossible is a clause where it was, and none where it was not', () => {
    const impossible = (outcome: Outcome): TraceNode => ({ kind: 'unable', outcome, measure: 'grip-strength' });
    const kinds = (outcome: Outcome) =>
      strengthOf([stage(part('weak', [impossible(outcome), clause('a', 'met')]))]).clauses.map((one) => one.kind);
    expect(kinds('met').sort()).toEqual(['compare', 'unable']);
    expect(kinds('not-met')).toEqual(['compare']);
    expect(kinds('unknown')).toEqual(['compare']);
  });

  test('what lies in a part nobody used was not used, however deep', () => {
    const logic = (of: TraceNode[], notUsed?: true): TraceNode => ({
      kind: 'all',
      outcome: 'met',
      of,
      ...(notUsed && { notUsed }),
    });
    const of = [
      logic([logic([clause('deep', 'met')])], true),
      logic([clause('other', 'met', { notUsed: true })]),
      logic([clause('used', 'met')]),
    ];
    expect(strengthOf([stage(part('weak', of))]).clauses.map((one) => [one.measure, one.notUsed])).toEqual([
      ['used', undefined],
      ['deep', true],
      ['other', true],
    ]);
  });

  test('a named part is read where it is described first, also inside another part', () => {
    const described = part('weak', [clause('first', 'met')]);
    const nodes = [stage({ kind: 'all', outcome: 'met', of: [described, part('weak', [clause('again', 'met')])] })];
    expect(strengthOf(nodes).clauses.map((one) => one.measure)).toEqual(['first']);
    const variant: TraceNode = { kind: 'variant', name: 'weak', outcome: 'met', of: [clause('other', 'met')] };
    expect(strengthOf([stage(variant, described)]).clauses.map((one) => one.measure)).toEqual(['first']);
    expect(strengthOf([stage({ kind: 'ref', outcome: 'met' }, described)]).clauses).toHaveLength(1);
  });

  test('a part nobody worked out is unknown, not met before unknown before not met', () => {
    const two = definition('a', { weak: 'strength', slow: 'strength' });
    const outcome = (findings: Record<string, Outcome>) => domainCells(two, result(findings))[0]!.outcome;
    expect(outcome({})).toBe('unknown');
    expect(outcome({ weak: 'not-met' })).toBe('unknown');
    expect(outcome({ weak: 'not-met', slow: 'not-met' })).toBe('not-met');
    expect(outcome({ weak: 'met' })).toBe('met');
  });

  test('without a trace there are no clauses', () => {
    const { trace: _trace, ...plain } = result({ weak: 'met' });
    expect(domainCells(definition('a', { weak: 'strength' }), plain)[0]).toEqual({
      domain: 'strength',
      outcome: 'met',
      clauses: [],
    });
  });
});

describe('the reason two definitions disagree', () => {
  const a = definition('a', { weak: 'strength', slow: 'function' });
  const b = definition('b', { weak: 'strength', slow: 'function' });
  const isMet = (_: Criterion, one: string) => (one === 'open' ? undefined : one === 'met');
  const between = (one: CriterionResult, other: CriterionResult, [first, second] = [a, b]) =>
    disagreements([first!, second!], { a: one, b: other }, isMet);
  const no = (findings: Record<string, Outcome>, trace: TraceNode[] = []) =>
    result(findings, trace, { result: 'none' });

  test('is told by the clause that decided, not by the first or by one nobody used', () => {
    const of = [clause('unused', 'met', { notUsed: true }), clause('wrong', 'not-met'), clause('decides', 'met')];
    const against = [clause('asked', 'unknown'), clause('decides', 'not-met', { cutPoint: 2 })];
    const [found] = between(
      result({ weak: 'met', slow: 'met' }, [stage(part('weak', of))]),
      no({ weak: 'not-met', slow: 'met' }, [stage(part('weak', against))]),
    );
    expect(found).toMatchObject({ met: 'a', notMet: 'b' });
    expect(found!.reasons).toMatchObject([
      {
        domain: 'strength',
        kind: 'cut-point',
        met: { measure: 'decides', cutPoint: 1 },
        notMet: { measure: 'decides', cutPoint: 2 },
      },
    ]);
  });

  test('falls back to the first clause where none has the outcome of its part', () => {
    const [found] = between(
      result({ weak: 'met', slow: 'met' }, [stage(part('weak', [clause('odd', 'unknown')]))]),
      no({ weak: 'not-met', slow: 'met' }),
    );
    expect(found!.reasons).toEqual([{ domain: 'strength', kind: 'test', met: clause('odd', 'unknown') }]);
    const [bare] = between(result({ weak: 'met', slow: 'met' }), no({ weak: 'not-met', slow: 'met' }));
    expect(bare!.reasons).toEqual([{ domain: 'strength', kind: 'cut-point' }]);
  });

  test('may lie in a domain where the other is met, and is none where neither is', () => {
    const [found] = between(result({ weak: 'not-met', slow: 'met' }), no({ weak: 'met', slow: 'not-met' }));
    expect(found!.reasons.map((one) => one.domain)).toEqual(['strength', 'function']);
    expect(between(result({ weak: 'not-met', slow: 'unknown' }), no({ weak: 'unknown', slow: 'not-met' }))).toEqual([]);
  });

  test('may be that only one of them looks there', () => {
    const blind = definition('b', { slow: 'function' });
    expect(between(result({ weak: 'met', slow: 'met' }), no({ slow: 'met' }), [a, blind])[0]!.reasons).toMatchObject([
      { domain: 'strength', kind: 'only-one' },
    ]);
    const sees = definition('b', { weak: 'strength', slow: 'function' });
    const other = definition('a', { slow: 'function' });
    expect(between(result({ slow: 'met' }), no({ weak: 'met', slow: 'met' }), [other, sees])[0]!.reasons).toMatchObject(
      [{ domain: 'strength', kind: 'only-one' }],
    );
  });

  test('is asked of two definitions of one condition and one kind only, that can both tell', () => {
    const [yes, nay] = [result({ weak: 'met', slow: 'met' }), no({ weak: 'not-met', slow: 'met' })];
    expect(between(yes, nay)).toHaveLength(1);
    expect(between(yes, nay, [a, { ...b, condition: 'cachexia' }])).toEqual([]);
    expect(between(yes, nay, [a, { ...b, kind: 'screen' }])).toEqual([]);
    expect(between(yes, { ...nay, result: 'open' })).toEqual([]);
    expect(disagreements([a, b], { a: yes }, isMet)).toEqual([]);
    expect(between(yes, { ...nay, result: 'met' })).toEqual([]);
  });
});

describe('what to measure next', () => {
  test('two measurements together are not one whose name happens to read the same', () => {
    const results = { a: result({}, [], { missing: [['x', 'y']] }), b: result({}, [], { missing: [['xy']] }) };
    const next = nextMeasurements([definition('a', {}), definition('b', {})], results);
    expect(next.map((one) => one.inputs)).toEqual([['xy'], ['x', 'y']]);
  });
});
