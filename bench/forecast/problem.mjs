// The problem all rivals solve: size, neural deficit and learning of one muscle group of every member, 21 days of bed
// rest, 9 days up, then training to day 365. Numbers come from the product, so that nobody solves an easier one.
import { mkdirSync, writeFileSync } from 'node:fs';
import { makeEvent } from '@thew/core/forecast/make-event';
import { drawMembers } from '@thew/core/forecast/members';
import { populationValues as p } from '@thew/core/forecast/parameters';
import { effective } from '@thew/core/forecast/rates';
import { timeline } from '@thew/core/forecast/timeline';
import { muscleGroups } from '@thew/core/knowledge/models/muscle-group';

export const living = { ageYears: 30, male: 0.5, frail: false };
export const events = [makeEvent('bed-rest', 0, 21), makeEvent('training', 30, 365)];
export const knee = muscleGroups.indexOf('knee-extensors');

/** Per stretch: end, disuse, training, feedback below and above own size, neural target, skill target. */
export function stretches() {
  return timeline(events, 0, 365, living, p).map((stretch) => {
    const drive = stretch.drives[knee];
    const e = effective(drive, p);
    const below = p.feedback * drive.regain + drive.floor;
    return [stretch.endDay, e.disuse, e.training, below, drive.training > 0 ? 0 : below, e.neural, e.skill];
  });
}

export const taus = [p['neural-tau'], p['neural-recovery-tau'], p['skill-tau'], p['skill-decay-tau']];
export const constants = {
  turnover: p.turnover,
  tension: p.tension,
  tensionGain: p['tension-gain'],
  skill: p['skill-isometric'],
};

/** Writes members and stretches as plain numbers for programs in other languages. */
export function writeProblem(folder, count, seed = 1) {
  mkdirSync(folder, { recursive: true });
  const m = drawMembers(count, seed);
  const rows = Array.from({ length: count }, (_, i) =>
    [p.turnover * m.turnover[i], m.disuse[i], m.training[i], m.neural[i], m.skill[i]].join(' '),
  );
  writeFileSync(`${folder}/members.txt`, `${rows.join('\n')}\n`);
  writeFileSync(
    `${folder}/stretches.txt`,
    `${stretches()
      .map((row) => row.join(' '))
      .join('\n')}\n`,
  );
  writeFileSync(
    `${folder}/constants.txt`,
    `${[...taus, constants.tension, constants.tensionGain, constants.skill].join(' ')}\n`,
  );
}
