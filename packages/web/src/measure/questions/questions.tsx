import { useNavigate, useParams } from '@tanstack/react-router';
import { criterionById } from '@thew/core/knowledge/criteria/catalogue';
import { measureById } from '@thew/core/knowledge/measures/catalogue';
import type { Observation } from '@thew/core/observations/observation';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answersRecord, useImport } from '../../api/import.ts';
import { usePerson, useRecord } from '../../api/people.ts';
import { readableDate, today } from '../../dates.ts';
import { Segmented, TextField } from '../../ui/fields.tsx';
import { NotFound } from '../../ui/screen-failure.tsx';
import { ScreenHead } from '../../ui/screen-head.tsx';
import { DidNotWork } from '../did-not-work.tsx';
import { type Draft, draftOf, EntryField, observationIn } from '../entry-field.tsx';
import { EntryForm } from '../entry-form.tsx';
import { newest } from '../last-time.ts';
import { SaveError } from '../save-error.tsx';
import { type Questionnaire, questionnaireById } from './catalogue.ts';
import { QuestionField } from './question-field.tsx';
import { type Answers, isPossible, scoreOf } from './score.ts';

/** A questionnaire item by item, or its total. */
export default function Questions() {
  const { questionnaire = 'sarc-f' } = useParams({ strict: false }) as { questionnaire?: string };
  const found = questionnaireById(questionnaire);
  return found ? <Asked key={found.id} questionnaire={found} /> : <NotFound />;
}

function Asked({ questionnaire }: { questionnaire: Questionnaire }) {
  const { t } = useTranslation('questions');
  const person = usePerson();
  const navigate = useNavigate();
  const [way, setWay] = useState<'items' | 'total'>('items');
  const back = () => void navigate({ to: '/people/$person/measure', params: { person: person.id } });
  const total = questionnaire.total === undefined ? undefined : measureById(questionnaire.total);
  return (
    <>
      <ScreenHead
        title={t(`${questionnaire.id}.title`)}
        above={t('above')}
        lead={t(`${questionnaire.id}.lead`)}
        tools={
          <button type="button" className="btn" onClick={back}>
            {t('leave')}
          </button>
        }
      />
      {total && (
        <div className="way">
          <Segmented
            label={t('way')}
            options={[
              { value: 'items', label: t('byItems') },
              { value: 'total', label: t('byTotal') },
            ]}
            value={way}
            onChange={setWay}
          />
        </div>
      )}
      {way === 'total' && total ? (
        <EntryForm measures={[total]} onSaved={back} asked={!questionnaire.examined} />
      ) : (
        <Items questionnaire={questionnaire} onSaved={back} />
      )}
      <About id={questionnaire.id} />
    </>
  );
}

/** Where the points come from and what is not certain about them. */
function About({ id }: { id: string }) {
  const { t } = useTranslation('questions');
  const notes = [...(criterionById(id)?.departures ?? []), ...(criterionById(id)?.cautions ?? [])];
  return (
    <section aria-labelledby="about" className="about-points">
      <h2 id="about" className="h3">
        {t('about')}
      </h2>
      <p className="small muted">{[t('ourWords'), ...notes].join(' ')}</p>
    </section>
  );
}

function Items({ questionnaire, onSaved }: { questionnaire: Questionnaire; onSaved: () => void }) {
  const { t, i18n } = useTranslation('questions');
  const { t: words } = useTranslation('measure');
  const person = usePerson();
  const record = useRecord();
  const save = useImport();
  const stored = questionnaire.storedAs ?? questionnaire.id;
  const [answers, setAnswers] = useState(() => known(questionnaire, record.answers[stored]));
  const [drafts, setDrafts] = useState<Readonly<Record<string, Draft>>>({});
  const [date, setDate] = useState(today());
  const [asked, setAsked] = useState(false);
  const score = scoreOf(questionnaire, answers, person.years);
  const measured = (questionnaire.measures ?? []).flatMap((id) => measureById(id) ?? []);
  const read = measured.map((measure) => observationIn(measure, drafts[measure.id] ?? draftOf(measure)));
  const given = Object.keys(answers).length + read.filter((one) => typeof one === 'object').length;
  const ready = given > 0 && !read.includes('wrong') && date <= today() && areAllPossible(questionnaire, answers);
  const total = totalIn(questionnaire, score, date);
  const older = total || questionnaire.total === undefined ? undefined : newest(record, questionnaire.total);
  const submit = () => {
    setAsked(true);
    if (!ready || save.isPending) return;
    const more = read.flatMap((one): Observation[] =>
      typeof one === 'object' ? [{ ...one, date } as Observation] : [],
    );
    const entry = answersRecord(record, stored, answers, today(), [...more, ...(total ? [total] : [])]);
    save.mutate([{ record: entry, personId: person.id }], { onSuccess: onSaved });
  };
  return (
    <>
      <div className="form wide-form">
        {questionnaire.questions.map((question) => (
          <QuestionField
            key={question.item}
            questionnaire={questionnaire}
            question={question}
            value={answers[question.item]}
            onAnswer={(points) => setAnswers(withAnswer(answers, question.item, points))}
          />
        ))}
        {measured.map((measure) => (
          <EntryField
            key={measure.id}
            measure={measure}
            draft={drafts[measure.id] ?? draftOf(measure)}
            onChange={(draft) => setDrafts({ ...drafts, [measure.id]: draft })}
          />
        ))}
        <TextField
          label={words('date')}
          type="date"
          max={today()}
          value={date}
          onChange={setDate}
          error={date > today() ? words('dateWrong') : undefined}
        />
      </div>
      <p className="score-line" role="status">
        {!questionnaire.noSum && score.answered > 0 && t(scoreWord(score), { ...score, count: score.low })}
      </p>
      {older?.date && !questionnaire.noSum && (
        <p className="small muted">{t('older', { date: readableDate(older.date, i18n.language) })}</p>
      )}
      {given === 0 && (
        <p className={asked ? 'hint urgent' : 'small faint'} role={asked ? 'alert' : undefined}>
          {t('none')}
        </p>
      )}
      <SaveError error={save.error} />
      <div className="form-actions">
        <button
          type="button"
          className="btn primary"
          aria-disabled={!ready || save.isPending || undefined}
          onClick={submit}
        >
          {t('save')}
        </button>
      </div>
      {questionnaire.total !== undefined && (
        <DidNotWork measure={questionnaire.total} onSaved={onSaved} asked={!questionnaire.examined} />
      )}
    </>
  );
}

const scoreWord = ({ low, high }: { low: number; high: number }): string => (low === high ? 'score' : 'range');

function withAnswer(answers: Answers, item: string, points: number | null | undefined): Answers {
  const others = Object.entries(answers).filter(([key]) => key !== item);
  return Object.fromEntries(points === undefined ? others : [...others, [item, points] as const]);
}

const areAllPossible = ({ questions }: Questionnaire, answers: Answers): boolean =>
  questions.every((question) => {
    const points = answers[question.item];
    return points === undefined || points === null || isPossible(question, points);
  });

/** Answers stored before, where they are answers of this questionnaire. */
function known({ questions }: Questionnaire, stored: Readonly<Record<string, unknown>> | undefined): Answers {
  const entries = questions.flatMap((question) => {
    const value = stored?.[question.item];
    return isPossible(question, value) ? [[question.item, value] as const] : [];
  });
  return Object.fromEntries(entries);
}

/** The total as a measurement of the day, once every item is answered. */
function totalIn(
  questionnaire: Questionnaire,
  score: ReturnType<typeof scoreOf>,
  date: string,
): Observation | undefined {
  const { total, questions } = questionnaire;
  if (total === undefined || score.answered < questions.length || score.low !== score.high) return undefined;
  return { measure: total, value: score.low, unit: measureById(total)?.unit ?? '{score}', date };
}
