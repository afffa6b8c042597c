import { absent, all, any, anyMeasured, atLeastValue, below, cite, criterion, present, ref } from './build.ts';
import { lost, notIntended } from './weight-change.ts';

const abstract = cite('abstract', 'Y1', 'S76');
const window = cite('window of six months', 'N', 'fearon-2011');
const examples = cite('examples of sarcopenia', 'N', 'fearon-2011');
const refractory = cite('refractory stage', 'N', 'fearon-2011');
const pre = cite('precachexia', 'Y2', 'S74', 'S76');
const windows = ['sixMonths', 'threeToSix', 'threeMonths', 'month'] as const;

export const fearon = criterion({
  id: 'fearon-2011',
  title: 'Cancer cachexia (Fearon 2011)',
  kind: 'definition',
  condition: 'cachexia',
  source: 'fearon-2011',
  section: '4.2',
  findings: {
    cancer: present('cancer', abstract),
    lossOver5: all(lost('>', 5, window, ...windows), notIntended(abstract)),
    lossOver2: all(lost('>', 2, window, ...windows), notIntended(abstract)),
    lossUpTo5: lost('<=', 5, pre, ...windows),
    lowBmi: below('bmi', 20, 'kg/m2', abstract),
    lowMass: anyMeasured(
      present('low-mass', examples),
      below('asmi', { male: 7.26, female: 5.45 }, 'kg/m2', examples),
      below('l3-smi', { male: 55, female: 39 }, 'cm2/m2', examples),
    ),
    anorexia: present('anorexia', pre),
    metabolicChange: present('metabolic-change', pre),
    cachexia: all(ref('cancer'), any(ref('lossOver5'), all(ref('lossOver2'), any(ref('lowBmi'), ref('lowMass'))))),
    refractoryFeatures: all(
      present('procatabolic', refractory),
      absent('responsive-to-cancer-treatment', refractory),
      atLeastValue('ecog-performance-status', 3, '{score}', refractory),
      present('expected-survival-under-3-months', refractory),
    ),
  },
  domains: {
    cancer: 'weight-and-illness',
    lossOver5: 'weight-and-illness',
    lossOver2: 'weight-and-illness',
    lowBmi: 'weight-and-illness',
    lowMass: 'mass',
    anorexia: 'weight-and-illness',
    metabolicChange: 'weight-and-illness',
  },
  stages: [
    { result: 'refractory', when: all(ref('cachexia'), ref('refractoryFeatures')) },
    {
      result: 'cachexia',
      when: ref('cachexia'),
    },
    {
      result: 'precachexia',
      when: all(ref('cancer'), ref('lossUpTo5'), ref('anorexia'), ref('metabolicChange')),
    },
  ],
  otherwise: 'none',
  staging: 'ladder',
  departures: [
    'Which test shows sarcopenia inside this definition decides: the examples of the paper (ASM/height² 7.26/5.45, CT 55/39) are used, from memory; arm muscle area and bioimpedance without bone are not.',
    'Refractory, also from memory, is read as a stage of cachexia: without cachexia the features alone do not give it.',
    'Weight lost on purpose does not count where that was recorded.',
  ],
  cautions: ['For people with cancer.'],
});
