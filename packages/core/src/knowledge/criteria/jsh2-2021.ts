import { all, any, anyMeasured, below, cite, criterion, measured, not, ref } from './build.ts';
import { stated } from './stated.ts';

const at = cite('cut-points', 'Y2', 'S64');

const fluid = any(stated('ascites', at), stated('oedema', at));
const scan = below('l3-smi', { male: 42, female: 38 }, 'cm2/m2', at);
const index = below('asmi', { male: 7.0, female: 5.7 }, 'kg/m2', at);

export const jsh2 = criterion({
  id: 'jsh2-2021',
  title: 'Sarcopenia in liver disease, Japan Society of Hepatology (second edition)',
  kind: 'definition',
  condition: 'sarcopenia',
  source: 'jsh-2021',
  section: '3.11',
  region: 'Japan',
  findings: {
    lowStrength: below('grip-strength', { male: 28, female: 18 }, 'kg', at),
    lowMass: any(
      all(fluid, measured('l3-smi'), scan),
      all(not(all(fluid, measured('l3-smi'))), anyMeasured(index, scan)),
    ),
  },
  domains: { lowStrength: 'strength', lowMass: 'mass' },
  stages: [{ result: 'sarcopenia', when: all(ref('lowStrength'), ref('lowMass')) }],
  otherwise: 'not-sarcopenia',
  staging: 'ladder',
  departures: [
    'With recorded ascites or oedema CT alone decides where it was done; without CT the index still counts, although water may hide a loss.',
    'The psoas index is not used.',
    'The mass index is meant for bioimpedance; one by another method is compared with the same cut-points.',
  ],
  cautions: ['For people with chronic liver disease, at any age.', 'Performance is not part of it.'],
});
