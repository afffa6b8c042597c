import { useNavigate, useSearch } from '@tanstack/react-router';
import { measureById, measures } from '@thew/core/knowledge/measures/catalogue';
import type { Measure } from '@thew/core/knowledge/measures/measure';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePersonId } from '../api/people.ts';
import { TextField } from '../ui/fields.tsx';
import { ScreenHead } from '../ui/screen-head.tsx';
import { EntryForm } from './entry-form.tsx';
import { measurePath } from './where.ts';

const groups: Readonly<Record<string, readonly string[]>> = {
  body: [
    'body-weight',
    'body-height',
    'calf-circumference',
    'mid-arm-circumference',
    'waist-circumference',
    'usual-weight',
  ],
  mass: ['asm', 'asmi', 'l3-smi', 'fat-free-mass', 'ffmi', 'phase-angle', 'body-fat-percentage'],
  laboratory: ['crp', 'albumin', 'haemoglobin', 'creatinine', 'vitamin-d-25oh', 'creatine-kinase'],
  intake: ['energy-intake', 'protein-intake', 'intake-percentage', 'steps-per-day', 'time-in-bed', 'sitting-time'],
  illness: [
    'weight-loss-6-months',
    'weight-loss-12-months',
    'weight-loss-unintentional',
    'anorexia',
    'fatigue',
    'chronic-disease',
  ],
};

/** Values typed in: one measure (`?measure=`), a group (`?group=`), or any found by name. */
export default function Values() {
  const { measure, group } = useSearch({ strict: false }) as { measure?: string; group?: string };
  // A questionnaire is entered as its total where Thew does not ask its items.
  const one = measure === undefined ? undefined : (measureById(measure) ?? measureById(`${measure}-score`));
  if (one) return <Form key={one.id} title={one.title} list={[one]} />;
  const list = groups[group ?? '']?.map(measureById).filter((each) => each !== undefined);
  return list ? <Group key={group} group={group ?? ''} list={list} /> : <Find />;
}

function Group({ group, list }: { group: string; list: readonly Measure[] }) {
  const { t } = useTranslation('measure');
  return <Form title={t(`groups.${group}.title`)} list={list} />;
}

function Form({ title, list }: { title: string; list: readonly Measure[] }) {
  const { t } = useTranslation('measure');
  const person = usePersonId();
  const navigate = useNavigate();
  const back = () => void navigate({ to: '/people/$person/measure', params: { person } });
  const [only] = list.length === 1 ? list : [];
  return (
    <>
      <ScreenHead
        title={title}
        above={t('step')}
        tools={
          <button type="button" className="btn" onClick={back}>
            {t('test.leave')}
          </button>
        }
      />
      <div className={only?.protocol ? 'cols' : undefined}>
        <EntryForm measures={list} onSaved={back} />
        {only?.protocol && (
          <section aria-labelledby="how">
            <h2 id="how">{t('how')}</h2>
            <p className="muted">{only.protocol}</p>
          </section>
        )}
      </div>
    </>
  );
}

function Find() {
  const { t } = useTranslation('measure');
  const navigate = useNavigate();
  const person = usePersonId();
  const [wanted, setWanted] = useState('');
  const words = wanted.trim().toLowerCase();
  const found =
    words.length < 2 ? [] : measures.filter(({ id, title }) => `${id} ${title}`.toLowerCase().includes(words));
  return (
    <>
      <ScreenHead title={t('groups.other.title')} above={t('step')} />
      <TextField label={t('find')} type="search" value={wanted} onChange={setWanted} hint={t('findHint')} />
      <p className="small muted source-line" role="status">
        {words.length < 2 ? '' : found.length === 0 ? t('noFound') : t('found', { count: found.length })}
      </p>
      <ul className="rows keep">
        {found.slice(0, 30).map(({ id, title }) => (
          <li key={id}>
            <span>{title}</span>
            <button
              type="button"
              className="btn"
              aria-label={`${t('enter')}: ${title}`}
              onClick={() => void navigate({ ...measurePath(id), params: { person } })}
            >
              {t('enter')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
