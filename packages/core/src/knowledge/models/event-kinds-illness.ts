import type { Drive } from './drive.ts';
import type { EffectContext, EventKind } from './event-kind.ts';
import { bedRestDisuse } from './event-kinds-disuse.ts';

const chronic = (c: EffectContext): Partial<Drive> => ({
  catabolic: c.p['organ-breakdown']!,
  growth: c.p['growth-illness']!,
});
const older = { ageYears: [40, 90], days: 1095 } as const;

export const illnessKinds: readonly EventKind[] = [
  {
    id: 'icu-stay',
    knobs: ['A', 'C', 'N'],
    fields: [],
    options: [{ name: 'severity', options: ['mixed', 'single-organ', 'multi-organ'] }],
    exclusive: 'place',
    depth: 4,
    effect: (c) => {
      const scale = c.option('severity') === 'single-organ' ? 0.4 : c.option('severity') === 'multi-organ' ? 1.3 : 1;
      return {
        disuse: Math.max(0.25, bedRestDisuse(c.group, c.p)),
        catabolic: c.p['critical-breakdown']! * scale,
        neural: c.p['neural-critical']! * scale,
        neuralTauDays: c.p['neural-tau']!,
        irreversibleSize: c.p['critical-lasting']! * scale,
        irreversibleStrength: (c.p['critical-lasting']! * scale * 4) / 3,
      };
    },
    studied: { ageYears: [18, 85], days: 21 },
    sources: 'critical-illness arms L115 to L123',
  },
  {
    id: 'burns',
    knobs: ['A', 'C'],
    fields: [{ name: 'skinPercent', unit: '%', range: [5, 95], default: 40 }],
    options: [],
    effect: (c) => ({ catabolic: (c.p['burn-breakdown']! * c.number('skinPercent')) / 60 }),
    studied: { ageYears: [1, 60], days: 270 },
    sources: 'burn arms L192 to L194 (children)',
  },
  {
    id: 'glucocorticoids',
    knobs: ['C'],
    fields: [{ name: 'prednisoneMgPerDay', unit: 'mg/d', range: [0, 200] }],
    options: [],
    exclusive: 'steroid',
    effect: (c) => ({ catabolic: c.p['steroid-breakdown']! * Math.min(3, c.number('prednisoneMgPerDay') / 20) }),
    studied: { ageYears: [18, 85], days: 365 },
    sources: 'arms L052, L197 and G118; line in dose is a judgement',
  },
  {
    id: 'cancer-cachexia',
    knobs: ['A', 'C'],
    fields: [],
    options: [{ name: 'severity', options: ['moderate', 'mild', 'severe'] }],
    effect: (c) => {
      const scale = c.option('severity') === 'mild' ? 0.5 : c.option('severity') === 'severe' ? 2 : 1;
      return { catabolic: c.p['cachexia-breakdown']! * scale, response: 0.7 };
    },
    studied: { ageYears: [40, 85], days: 400 },
    sources: 'cachexia arms L190, L191, G081, G082, G147',
  },
  {
    id: 'chronic-inflammation',
    knobs: ['C'],
    fields: [],
    options: [],
    effect: (c) => ({ catabolic: c.p['inflammation-breakdown']! }),
    studied: older,
    sources: 'arm L210 (memory), G096',
  },
  {
    id: 'copd',
    knobs: ['C'],
    fields: [],
    options: [],
    effect: chronic,
    studied: older,
    sources: 'Hopkinson 2007 (L195, L196)',
  },
  {
    id: 'heart-failure',
    knobs: ['C'],
    fields: [],
    options: [],
    effect: chronic,
    studied: older,
    sources: 'as COPD, a judgement',
  },
  {
    id: 'kidney-failure',
    knobs: ['C'],
    fields: [],
    options: [],
    effect: chronic,
    studied: older,
    sources: 'John 2013 (L198), direction only',
  },
  {
    id: 'diabetes',
    knobs: ['A', 'N'],
    fields: [],
    options: [],
    effect: (c) => {
      const extra = (c.p['diabetes-ageing']! - 1) / 365.25;
      return { irreversibleSize: c.p['ageing-size']! * extra, irreversibleStrength: c.p['ageing-strength']! * extra };
    },
    studied: { ageYears: [60, 85], days: 1826 },
    sources: 'Park 2007, 2009 (L168, L169)',
  },
];
