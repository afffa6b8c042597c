import { all, atLeastValue, cite, criterion, ref } from './build.ts';
import { mustScore } from './must-score.ts';
import { sarcFScore } from './shared-scores.ts';

const must = cite('MUST, reported beside SARC-F', 'Y2', 'S27');
const sarcF = cite('SARC-F, reported beside MUST', 'Y2', 'S28');

export const rMapp = criterion({
  id: 'r-mapp',
  title: 'Remote screening of malnutrition and sarcopenia (R-MAPP)',
  kind: 'screen',
  condition: 'malnutrition',
  source: 'krznaric-2020',
  section: '2.6',
  findings: {
    malnutritionRisk: atLeastValue(mustScore, 1, '{score}', must),
    sarcopeniaRisk: atLeastValue(sarcFScore, 4, '{score}', sarcF),
  },
  domains: { malnutritionRisk: 'weight-and-illness' },
  stages: [
    { result: 'malnutrition-and-sarcopenia-risk', when: all(ref('malnutritionRisk'), ref('sarcopeniaRisk')) },
    { result: 'malnutrition-risk', when: ref('malnutritionRisk') },
    { result: 'sarcopenia-risk', when: ref('sarcopeniaRisk') },
  ],
  otherwise: 'no-risk',
  staging: 'bands',
  departures: [
    'The paper gives no joint score; the names of the four combinations are ours. MUST of 1 or more counts as risk.',
  ],
});
