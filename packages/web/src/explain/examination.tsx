import { examinationOf } from '@thew/core/explanation/examination';
import type { Explanation } from '@thew/core/explanation/explanation';
import { innervationCitation, muscleSupply, skinSupply } from '@thew/core/knowledge/findings/innervation';
import type { PersonRecord } from '@thew/core/observations/observation';
import { capital } from '@thew/core/presentation/capital';
import { lesionWords, supportWords } from '@thew/core/presentation/explanation-words';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Segmented } from '../ui/fields.tsx';
import { ExamMap } from './exam-map.tsx';
import { GradeTable } from './grade-table.tsx';
import { SourceFold } from './source-fold.tsx';
import type { Answers } from './use-answers.ts';

export interface ExaminationProps {
  record: PersonRecord;
  explanation: Explanation;
  answers: Answers;
  open: boolean;
  onOpen: (open: boolean) => void;
}

const parts = ['arm', 'leg', 'other'] as const;
type Part = (typeof parts)[number];

const inPart = (region: string, part: Part): boolean =>
  part === 'other' ? region !== 'arm' && region !== 'leg' : region === part;

/** Strength and feeling by place and side, on the body map, and where a nerve may be interrupted. */
export function Examination({ record, explanation, answers, open, onOpen }: ExaminationProps) {
  const { t } = useTranslation('explain');
  const { denervation } = explanation;
  return (
    <section aria-labelledby="examination">
      <div className="sec-head">
        <h2 id="examination">{t('exam.title')}</h2>
        <button type="button" className="btn" aria-expanded={open} onClick={() => onOpen(!open)}>
          {t(open ? 'exam.close' : 'exam.open')}
        </button>
      </div>
      <p className="muted">
        {denervation
          ? t('exam.found', { weak: denervation.weak.length, numb: denervation.numb.length })
          : t('exam.notYet')}
      </p>
      {open && <Grading record={record} answers={answers} />}
      <Lesions explanation={explanation} />
    </section>
  );
}

function Grading({ record, answers }: Pick<ExaminationProps, 'record' | 'answers'>) {
  const { t } = useTranslation(['explain', 'body']);
  const [kind, setKind] = useState<'strength' | 'feeling'>('strength');
  const [part, setPart] = useState<Part>('leg');
  const [selected, setSelected] = useState<string>();
  const [note, setNote] = useState('');
  const { muscles, skin } = examinationOf(record);
  const strength = Object.fromEntries(muscles.map(({ key, grade }) => [key, grade]));
  const feeling = Object.fromEntries(skin.map(({ key, grade }) => [key, grade]));
  const isStrength = kind === 'strength';
  const sites = (isStrength ? muscleSupply : skinSupply).filter(({ region }) => inPart(region, part));
  const pick = (place: string) => {
    const site = place.replace(/-(left|right)$/, '');
    const supply = muscleSupply.find((one) => one.site === site);
    setSelected(place);
    setNote(supply ? '' : t('exam.notGraded'));
    if (!supply) return;
    setKind('strength');
    setPart(supply.region === 'arm' || supply.region === 'leg' ? supply.region : 'other');
    // The list is drawn first, then its field takes the focus.
    setTimeout(() => document.getElementById(`grade-${place}`)?.focus(), 0);
  };
  return (
    <div className="cols grading">
      <div className="stack">
        <div className="row">
          <Segmented
            label={t('exam.kind')}
            options={[
              { value: 'strength', label: t('exam.strength') },
              { value: 'feeling', label: t('exam.feeling') },
            ]}
            value={kind}
            onChange={setKind}
          />
          <Segmented
            label={t('exam.part')}
            options={parts.map((value) => ({ value, label: t(`exam.parts.${value}`) }))}
            value={part}
            onChange={setPart}
          />
        </div>
        <GradeTable
          caption={t(isStrength ? 'exam.strengthHow' : 'exam.feelingHow')}
          sites={sites.map(({ site }) => ({ site, label: siteWords(site, t) }))}
          grades={isStrength ? strength : feeling}
          words={Array.from({ length: isStrength ? 6 : 5 }, (_, grade) =>
            t(`exam.${isStrength ? 'mrc' : 'skin'}.${grade}`),
          )}
          onGrade={(site, side, grade) =>
            void answers.grade(isStrength ? 'mrc-grade' : 'sensation-grade', site, side, grade)
          }
        />
      </div>
      <div className="card exam-card">
        <ExamMap finding={t('exam.map')} grades={strength} selected={selected} onSelect={pick} />
        <div className="scale" aria-hidden="true">
          {[5, 4, 3, 2, 1, 0].map((grade, step) => (
            <span key={grade}>
              <i className={`s${step}`} />
              {grade}
            </span>
          ))}
          <span>
            <i className="hatch" />
            {t('notMeasured', { ns: 'body' })}
          </span>
        </div>
        <p className="small" role="status">
          {note}
        </p>
        <p className="small faint">{t('exam.mapHow')}</p>
      </div>
    </div>
  );
}

/** `biceps` by the body map's word where there is one; other places by their own. */
function siteWords(site: string, t: ReturnType<typeof useTranslation>['t']): string {
  const fallback = site.replaceAll('-', ' ');
  const word = t([`sites.${site}`, `body:groups.${site}`], { defaultValue: fallback });
  return capital(word);
}

function Lesions({ explanation }: { explanation: Explanation }) {
  const { t } = useTranslation(['explain', 'body']);
  const { denervation } = explanation;
  if (!denervation) return null;
  if (denervation.weak.length + denervation.numb.length === 0) return <p className="muted">{t('exam.none')}</p>;
  return (
    <div className="lesions">
      <h3>{t('exam.lesions')}</h3>
      <ul className="rows">
        {denervation.candidates.slice(0, 4).map(({ kind, name, side, support, test, leavesOpen, at }) => (
          <li key={`${kind}-${name}-${side}`}>
            <div>
              <p className="strong lesion-name">
                {[lesionWords[kind], name.replaceAll('-', ' '), side && t(`exam.side.${side}`)]
                  .filter(Boolean)
                  .join(', ')}
              </p>
              <p>
                {leavesOpen.length > 0 && `${t('exam.open_', { list: placesWords(leavesOpen, t) })} `}
                {test.length > 0 && t('exam.test', { list: placesWords(test, t) })}
              </p>
              <SourceFold cites={[at, innervationCitation]} />
            </div>
            <span className="small muted">{supportWords[support]}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function placesWords(places: readonly string[], t: ReturnType<typeof useTranslation>['t']): string {
  const one = (place: string) => {
    const side = /-(left|right)$/.exec(place)?.[1];
    const site = siteWords(place.replace(/-(left|right)$/, ''), t).toLowerCase();
    return side ? `${site} ${t(`exam.side.${side}`)}` : site;
  };
  return places.slice(0, 5).map(one).join(', ');
}
