import {
  absent,
  all,
  any,
  atLeastValue,
  atMost,
  below,
  cite,
  criterion,
  measured,
  not,
  present,
  ref,
} from './build.ts';

const at = cite('levels of certainty', 'Y2', 'S116');

const nadir = all(atLeastValue('days-onset-to-nadir', 0.5, 'd', at), atMost('days-onset-to-nadir', 28, 'd', at));
const core = [
  'bilateral-flaccid-limb-weakness',
  'reduced-reflexes-in-weak-limbs',
  'monophasic-course',
  'alternative-diagnosis',
];

export const brightonGbs = criterion({
  id: 'brighton-gbs',
  title: 'Guillain-Barré syndrome, Brighton levels of certainty',
  kind: 'definition',
  condition: 'neuromuscular',
  source: 'brighton-2011',
  section: '9',
  findings: {
    flaccidWeakness: present('bilateral-flaccid-limb-weakness', at),
    reducedReflexes: present('reduced-reflexes-in-weak-limbs', at),
    monophasic: all(present('monophasic-course', at), any(not(measured('days-onset-to-nadir')), nadir)),
    noOtherDiagnosis: absent('alternative-diagnosis', at),
    fewCells: below('csf-cells', 50, '/uL', at),
    raisedProtein: present('csf-protein-raised', at),
    nerveConduction: present('nerve-conduction-consistent-gbs', at),
    clinical: all(ref('flaccidWeakness'), ref('reducedReflexes'), ref('monophasic'), ref('noOtherDiagnosis')),
    undocumented: all(
      measured('bilateral-flaccid-limb-weakness', 'reduced-reflexes-in-weak-limbs', 'monophasic-course'),
      any(...core.map((finding) => not(measured(finding)))),
    ),
  },
  domains: { flaccidWeakness: 'strength' },
  stages: [
    {
      result: 'level-1',
      when: all(ref('clinical'), ref('nerveConduction'), ref('raisedProtein'), ref('fewCells')),
    },
    {
      result: 'level-2',
      when: all(ref('clinical'), any(ref('fewCells'), all(not(measured('csf-cells')), ref('nerveConduction')))),
    },
    { result: 'level-3', when: ref('clinical') },
    { result: 'level-4', when: ref('undocumented') },
  ],
  otherwise: 'level-4',
  staging: 'ladder',
  departures: [
    'Spinal fluid with 50 cells or more and typical nerve conduction gives level 3, as the text reads.',
    'Level 4 (from memory) stands for everything that is not proven, be it missing or against the diagnosis; where none of weakness, reflexes and course was recorded, the result stays open.',
    'Without a recorded time from onset to nadir the recorded monophasic course counts.',
  ],
});
