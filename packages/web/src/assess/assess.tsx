import { useTranslation } from 'react-i18next';
import { useAssessed } from '../api/assessment.ts';
import { type ShownPerson, usePerson } from '../api/people.ts';
import type { Assessed } from '../engine/assessed.ts';
import { nextMeasurements } from '../engine/next-measurements.ts';
import { StartMeasuring } from '../people/start-measuring.tsx';
import { ScreenHead } from '../ui/screen-head.tsx';
import { useAssessSearch } from './assess-search.ts';
import { Changes } from './changes.tsx';
import { Definitions } from './definitions.tsx';
import { DeviceNote } from './device-note.tsx';
import { Disagreements } from './disagreements.tsx';
import { headline } from './headline.ts';
import { NextMeasurements } from './next.tsx';
import { Norms } from './norms.tsx';
import { Trace } from './trace.tsx';

export default function Assess() {
  const person = usePerson();
  return person.observations === 0 ? <NothingYet person={person} /> : <Result person={person} />;
}

function NothingYet({ person }: { person: ShownPerson }) {
  const { t } = useTranslation('assess');
  return (
    <>
      <ScreenHead title={t('nothingTitle')} />
      <StartMeasuring person={person.id} title={t('start')} action={t('start')}>
        {t('nothing')}
      </StartMeasuring>
    </>
  );
}

function Result({ person }: { person: ShownPerson }) {
  const { t } = useTranslation('assess');
  const assessed = useAssessed(person.updatedAt);
  const { title, tally } = headline(assessed, t);
  return (
    <>
      <ScreenHead title={title} lead={tally} voice />
      <div className="stack-l">
        <Definitions assessed={assessed} person={person.id} />
        <TraceAndNorms assessed={assessed} />
        <Changes assessed={assessed} />
        <div className="cols even">
          <NextMeasurements list={nextMeasurements(assessed).slice(0, 5)} person={person.id} />
          <Disagreements assessed={assessed} />
        </div>
        <DeviceNote assessed={assessed} />
      </div>
    </>
  );
}

function TraceAndNorms({ assessed }: { assessed: Assessed }) {
  const [search] = useAssessSearch();
  const chosen = assessed.rows.find(({ criterion }) => criterion.id === search.definition);
  const row = chosen ?? assessed.lead ?? assessed.rows[0];
  return (
    <div className="cols even">
      {row && <Trace key={row.criterion.id} row={row} />}
      <Norms assessed={assessed} />
    </div>
  );
}
