import { all, atLeastValue, cite, criterion, present, ref } from './build.ts';

const at = cite('criteria', 'Y2', 'S124', 'S125');

export const postPolio = criterion({
  id: 'post-polio',
  title: 'Post-polio syndrome, March of Dimes criteria',
  kind: 'definition',
  condition: 'neuromuscular',
  source: 'march-of-dimes',
  section: '9',
  findings: {
    paralyticPolio: present('prior-paralytic-polio', at),
    recovery: present('recovery-after-polio', at),
    stability: atLeastValue('stable-years-after-polio', 15, 'a', at),
    newWeakness: present('new-progressive-weakness', at),
    oneYear: atLeastValue('symptom-duration-months', 12, 'mo', at),
    othersExcluded: present('other-causes-excluded', at),
  },
  domains: { newWeakness: 'strength' },
  stages: [
    {
      result: 'met',
      when: all(
        ref('paralyticPolio'),
        ref('recovery'),
        ref('stability'),
        ref('newWeakness'),
        ref('oneYear'),
        ref('othersExcluded'),
      ),
    },
  ],
  otherwise: 'not-met',
  staging: 'ladder',
  departures: ['Fifteen years of stability are required; one page writes "usually".'],
});
