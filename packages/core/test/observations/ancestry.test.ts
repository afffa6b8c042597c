import { assessCriterion } from '@thew/core/assessment/assess-criterion';
import { criterionById } from '@thew/core/knowledge/criteria/catalogue';
import { ancestryGroup } from '@thew/core/observations/ancestry';
import { gatherFacts } from '@thew/core/observations/gather-facts';
import { describe, expect, it } from 'vitest';
import { observe, record } from './record.ts';

describe('ancestry as people write it', () => {
  it.each([
    ['asian', 'asian'],
    ['Japanese', 'asian'],
    ['non-Hispanic Asian', 'asian'],
    ['East Asian', 'asian'],
    ['Black or African American', 'african-american'],
    ['african-american', 'african-american'],
    ['White', 'caucasian'],
    ['Caucasian', 'caucasian'],
    ['North African', 'north african'],
    ['Maori', 'maori'],
    ['other', 'other'],
  ])('takes %s as %s', (text, group) => expect(ancestryGroup(text)).toBe(group));

  it.each(['unknown', 'mixed', 'Asian and White', '  '])('takes "%s" as not known', (text) =>
    expect(ancestryGroup(text)).toBeUndefined(),
  );

  it('judges a Japanese person by the Asian lines and somebody of unknown ancestry by both', () => {
    const resultFor = (ancestry: string) => {
      const observations = [
        observe('bmi', 19),
        observe('weight-loss-6-months', 0),
        observe('nutrition-screen-positive', true),
        observe('inflammation', true),
        observe('low-mass', false),
      ];
      const facts = gatherFacts(record(observations, { age: 60, ancestry }));
      return assessCriterion(criterionById('glim-2019')!, facts).result;
    };
    expect(resultFor('Japanese')).toBe('no-malnutrition');
    expect(resultFor('white')).toBe('stage1');
    expect(resultFor('unknown')).toBe('indeterminate');
  });
});
