import { compiledConditions } from '@thew/core/explanation/compiled';
import { compiledFlags } from '@thew/core/explanation/red-flags';
import { conditionById, conditions } from '@thew/core/knowledge/conditions/catalogue';
import { criterionClues } from '@thew/core/knowledge/conditions/criterion-clues';
import { likelihoods } from '@thew/core/knowledge/conditions/likelihoods';
import { criterionById } from '@thew/core/knowledge/criteria/catalogue';
import { drugClasses } from '@thew/core/knowledge/drugs/drugs';
import { findingById, findings } from '@thew/core/knowledge/findings/catalogue';
import { contradictions } from '@thew/core/knowledge/findings/contradictions';
import { innervationCitation } from '@thew/core/knowledge/findings/innervation';
import { parseExpression } from '@thew/core/knowledge/findings/parse-expression';
import { measureById } from '@thew/core/knowledge/measures/catalogue';
import { sourceById, sources } from '@thew/core/knowledge/sources/registry';
import { findingWords } from '@thew/core/presentation/explanation-finding-words';
import { redFlagWords } from '@thew/core/presentation/explanation-red-flag-words';
import { describe, expect, it } from 'vitest';

const at = { place: '', certainty: 'unverified', sources: [] } as const;

describe('findings', () => {
  it('are 265, each id once, each with few words of its own', () => {
    expect(findings).toHaveLength(265);
    expect(new Set(findings.map(({ id }) => id)).size).toBe(265);
    expect(findings.filter(({ id }) => !findingWords[id])).toEqual([]);
    expect(Object.keys(findingWords)).toHaveLength(265);
  });

  it('keep the measure catalogue id and unit where both name one thing, and use no other id of it', () => {
    for (const { id, measure, unit } of findings) {
      const known = measureById(id);
      if (measure) expect(known?.id, id).toBe(id);
      else expect(known?.id, `${id} is a measure`).not.toBe(id);
      if (measure && unit) expect(unit, id).toBe(known?.unit);
    }
  });

  it('answer to the ids of the evidence tables', () => {
    expect(findingById('grip_kg')?.id).toBe('grip-strength');
    expect(findingById('weight_loss_pct_6m')?.id).toBe('weight-loss-6-months');
    expect(findingById('weight-loss-pct-6m')?.id, 'in kebab-case too').toBe('weight-loss-6-months');
    for (const { id, aliases = [] } of findings) {
      for (const alias of aliases) expect(findingById(alias.replaceAll('_', '-'))?.id, alias).toBe(id);
    }
    expect(findingById('pem')?.id).toBe('post-exertional-worsening');
  });

  it('have options exactly where one must be chosen, and a calming answer that is one of them', () => {
    for (const { id, kind, options, reassuring, unit } of findings) {
      expect(options !== undefined, id).toBe(kind === 'choice' || kind === 'multi');
      if (typeof reassuring === 'string') expect(options, id).toContain(reassuring);
      if (typeof reassuring === 'boolean') expect(kind, id).toBe('boolean');
      expect(unit !== undefined, id).toBe(kind === 'number');
    }
  });

  it('are asked in sentences of at most 30 words', () => {
    for (const { id, question } of findings) {
      expect(question.split(' ').length, id).toBeLessThanOrEqual(30);
      expect(question, id).not.toContain('!');
    }
  });
});

describe('causes, flags and medicines', () => {
  it('are 111 causes, 64 rules and 48 classes, with every expression readable', () => {
    expect(conditions).toHaveLength(111);
    expect(compiledConditions()).toHaveLength(111);
    expect(compiledFlags()).toHaveLength(64);
    expect(drugClasses).toHaveLength(48);
    for (const text of contradictions) expect(() => parseExpression(text, at)).not.toThrow();
    for (const { finding } of likelihoods) if (finding) expect(() => parseExpression(finding, at)).not.toThrow();
  });

  it('reject an expression with an unknown finding, option or operator', () => {
    for (const text of ['nonsense=yes', 'reflexes=purple', 'fever>1', 'bmi=20', 'most(fever=yes)', 'fever=maybe']) {
      expect(() => parseExpression(text, at), text).toThrow();
    }
  });

  it('cite sources that are there, and never call a row without an address verified', () => {
    const rows = [
      ...findings,
      ...conditions,
      ...compiledFlags().map(({ flag }) => flag),
      ...drugClasses,
      ...likelihoods,
      { at: innervationCitation },
    ];
    const addressed = new Map(sources.map(({ id, url }) => [id, url]));
    for (const { at: citation } of rows) {
      expect(citation.sources.length).toBeGreaterThan(0);
      for (const id of citation.sources) {
        expect(sourceById(id), id).toBeDefined();
        if (addressed.get(id) === undefined) expect(citation.certainty, id).toBe('unverified');
      }
    }
  });

  it('name conditions that exist', () => {
    for (const { condition } of drugClasses) if (condition) expect(conditionById(condition), condition).toBeDefined();
    for (const { onlyWith } of drugClasses) {
      for (const id of onlyWith?.conditions ?? []) expect(conditionById(id), id).toBeDefined();
      for (const id of onlyWith?.findings ?? []) expect(findingById(id)?.id, id).toBe(id);
    }
    for (const { criterion, part, condition } of criterionClues) {
      const known = criterionById(criterion);
      expect(known?.findings[part] ?? known?.stages.find(({ result }) => result === part), part).toBeDefined();
      expect(conditionById(condition), condition).toBeDefined();
    }
  });

  it('say every flag in at most 200 characters, without alarm', () => {
    for (const { flag } of compiledFlags()) {
      const words = redFlagWords[flag.id];
      expect(words, flag.id).toBeDefined();
      expect(words!.message.length, flag.id).toBeLessThanOrEqual(200);
      expect(words!.message, flag.id).not.toMatch(/!|fail/);
    }
  });
});
