import type { Drive } from './drive.ts';
import type { EffectContext, EventKind } from './event-kind.ts';
import { limbSide } from './event-kinds-disuse.ts';
import { exp } from './exact-math.ts';
import { isArm, isLeg, muscleGroups } from './muscle-group.ts';

const YEAR = 365.25;

/** A muscle with no nerve wastes like a paralysed one and scars slowly; both in step with the share denervated. */
function denervation(c: EffectContext, share: number): Partial<Drive> {
  return {
    disuse: c.p.paralysis! * share,
    catabolic: c.p['paralysis-feedback']! * share,
    floor: c.p['paralysis-feedback']! * share,
    irreversibleSize: (c.p.scarring! * share) / YEAR,
  };
}

/** Share of fibres with a nerve, days after an injury at a distance from the muscle. */
export function reinnervated(c: EffectContext): number {
  const lost = c.number('lostPercent') / 100;
  const contact = c.number('distanceMm') / c.p.regrowth! + 30;
  const days = c.sinceStartDays;
  if (c.option('repair') === 'no' || contact > c.p.window! || days < contact) return 1 - lost;
  const best = 0.85 * (1 - contact / c.p.window!) + 0.1;
  return 1 - lost + lost * best * (1 - exp(-(days - contact) / 120));
}

function nerveInjury(c: EffectContext): Partial<Drive> {
  const muscles = c.option('muscles');
  const hit = muscles === c.group || (muscles === 'leg' && isLeg(c.group)) || (muscles === 'arm' && isArm(c.group));
  if (!hit) return {};
  const innervation = reinnervated(c);
  return { ...denervation(c, 1 - innervation), innervation, innervationTauDays: 1 };
}

const progressive =
  (perYear: (c: EffectContext) => number) =>
  (c: EffectContext): Partial<Drive> => {
    const rate = perYear(c) / YEAR;
    return { irreversibleSize: rate * 0.6, irreversibleStrength: rate * 0.25, response: c.p['disease-response']! };
  };

export const nerveKinds: readonly EventKind[] = [
  {
    id: 'nerve-injury',
    knobs: ['I', 'A', 'C'],
    fields: [
      { name: 'distanceMm', unit: 'mm', range: [0, 1200] },
      { name: 'lostPercent', unit: '%', range: [0, 100], default: 100 },
    ],
    options: [
      { name: 'muscles', options: ['leg', 'arm', ...muscleGroups] },
      { name: 'repair', options: ['yes', 'no'] },
      limbSide,
    ],
    changesEveryDays: 14,
    effect: nerveInjury,
    studied: { ageYears: [15, 60], days: 1095 },
    sources: 'arms G077, L208, L209; 30 days before growth starts and quality of repair are judgements',
  },
  {
    id: 'guillain-barre',
    knobs: ['I', 'A'],
    fields: [{ name: 'lostPercent', unit: '%', range: [5, 100], default: 60 }],
    options: [],
    changesEveryDays: 14,
    effect: (c) => {
      const lost = c.number('lostPercent') / 100;
      const back = c.sinceStartDays < 28 ? 0 : 1 - exp(-(c.sinceStartDays - 28) / c.p['polyneuropathy-tau']!);
      const innervation = 1 - lost * (1 - 0.9 * back);
      return { innervation, innervationTauDays: 3, disuse: c.p.paralysis! * (1 - innervation) * 0.7 };
    },
    studied: { ageYears: [15, 85], days: 730 },
    sources: 'arms L205, L206, G075, G076; shape of the course is a judgement',
  },
  {
    id: 'als',
    knobs: ['I', 'C'],
    fields: [{ name: 'pace', unit: '1', range: [0.2, 4], default: 1 }],
    options: [],
    effect: progressive((c) => c.p['motor-neurone']! * 12.2 * c.number('pace')),
    studied: { ageYears: [35, 85], days: 1095 },
    sources: 'ALS arms L199, L200',
  },
  {
    id: 'inclusion-body-myositis',
    knobs: ['I', 'C'],
    fields: [{ name: 'pace', unit: '1', range: [0.2, 5], default: 1 }],
    options: [],
    effect: progressive((c) => c.p['body-myositis']! * c.number('pace')),
    studied: { ageYears: [50, 85], days: 2600 },
    sources: 'IBM arms L201 to L204',
  },
  {
    id: 'muscular-dystrophy',
    knobs: ['I', 'C'],
    fields: [{ name: 'pace', unit: '1', range: [0.2, 6], default: 1 }],
    options: [],
    effect: progressive((c) => c.p.dystrophy! * c.number('pace')),
    studied: { ageYears: [5, 70], days: 1095 },
    sources: 'arms L207, G112, G113; pace is a judgement',
  },
];
