import { capital } from '@thew/core/presentation/capital';
import { stopWords } from '@thew/core/presentation/plan-words';
import { useTranslation } from 'react-i18next';
import type { NewSession, SessionChange, StoredSession } from '../api/sessions.ts';
import { Choices, Segmented } from '../ui/fields.tsx';
import { FlagBanner } from '../ui/flag-banner.tsx';
import { TenScale } from '../ui/ten-scale.tsx';
import { TextArea } from '../ui/text-area.tsx';

/** What came of a session, as it is being entered; everything but the state may stay open. */
export interface Felt {
  status: StoredSession['status'];
  effort?: number | undefined;
  pain?: number | undefined;
  /** Two more of each could have been done easily. */
  easy?: boolean | undefined;
  note: string;
  after: NonNullable<StoredSession['after']>;
  signs: readonly string[];
}

export const nothingFelt = (status: Felt['status']): Felt => ({ status, note: '', after: {}, signs: [] });

export const feltOf = (stored: StoredSession | undefined): Felt =>
  stored
    ? {
        status: stored.status,
        effort: stored.effort,
        pain: stored.pain,
        easy: stored.repsLeft === undefined ? undefined : stored.repsLeft >= enoughLeft,
        note: stored.note ?? '',
        after: stored.after ?? {},
        signs: stored.signs,
      }
    : nothingFelt('done');

/** Repetitions left, easily, that count as easy; the plan's rule says two. */
const enoughLeft = 2;

const leftOf = (easy: boolean | undefined): number | undefined =>
  easy === undefined ? undefined : easy ? enoughLeft : 0;

const said = (after: Felt['after']) => Object.values(after).some((value) => value !== undefined && value !== false);

export const entryOf = ({
  status,
  effort,
  pain,
  easy,
  note,
  after,
  signs,
}: Felt): Omit<NewSession, 'date' | 'session'> => ({
  status,
  ...(effort !== undefined && status !== 'rested' && { effort }),
  ...(pain !== undefined && { pain }),
  ...(easy !== undefined && status === 'done' && { repsLeft: leftOf(easy) }),
  ...(note.trim() && { note: note.trim() }),
  ...(said(after) && { after }),
  ...(signs.length > 0 && { signs: [...signs] }),
});

export const changeOf = ({ status, effort, pain, easy, note, after, signs }: Felt): SessionChange => ({
  status,
  effort: status === 'rested' ? null : (effort ?? null),
  pain: pain ?? null,
  repsLeft: status === 'done' ? (leftOf(easy) ?? null) : null,
  note: note.trim() || null,
  after: said(after) ? after : null,
  signs: [...signs],
});

interface FeltProps {
  felt: Felt;
  onChange: (felt: Felt) => void;
  /** Danger signs to offer. */
  signs: readonly string[];
  /** A day or more has passed: ask how it was afterwards. */
  later?: boolean;
}

export function FeltFields({ felt, onChange, signs, later }: FeltProps) {
  const { t } = useTranslation('plan');
  const statuses = ['done', 'partly', 'rested'] as const;
  const ends = { low: t('check.none'), high: t('check.most') };
  return (
    <>
      <Segmented
        label={t('check.status')}
        options={statuses.map((value) => ({ value, label: t(`check.${value}`) }))}
        value={felt.status}
        onChange={(status) => onChange({ ...felt, status })}
      />
      {felt.status !== 'rested' && (
        <TenScale
          label={t('check.effort')}
          {...ends}
          value={felt.effort}
          onChange={(effort) => onChange({ ...felt, effort })}
        />
      )}
      <TenScale label={t('check.pain')} {...ends} value={felt.pain} onChange={(pain) => onChange({ ...felt, pain })} />
      {felt.status === 'done' && (
        <Choices
          legend={t('check.easy')}
          options={['yes', 'no', 'unsaid'].map((value) => ({ value, label: t(`check.easyIs.${value}`) }))}
          value={felt.easy === undefined ? 'unsaid' : felt.easy ? 'yes' : 'no'}
          onChange={(value) => onChange({ ...felt, easy: value === 'unsaid' ? undefined : value === 'yes' })}
        />
      )}
      {later && <After felt={felt} onChange={onChange} />}
      <Signs felt={felt} onChange={onChange} signs={signs} />
      <TextArea label={t('check.note')} value={felt.note} onChange={(note) => onChange({ ...felt, note })} rows={2} />
      <p className="small faint">{t('check.skip')}</p>
    </>
  );
}

const hours = { day: 24, twoDays: 48, still: 'still', unsaid: undefined } as const;
const afterwards = ['swelling', 'weakerNextDay', 'crash'] as const;

function After({ felt, onChange }: Pick<FeltProps, 'felt' | 'onChange'>) {
  const { t } = useTranslation('plan');
  const names = Object.keys(hours) as (keyof typeof hours)[];
  const value = names.find((name) => hours[name] === felt.after.sorenessHours) ?? 'unsaid';
  const change = (part: Partial<Record<keyof Felt['after'], unknown>>) => {
    const merged = Object.entries({ ...felt.after, ...part }).filter(
      ([, each]) => each !== undefined && each !== false,
    );
    onChange({ ...felt, after: Object.fromEntries(merged) as Felt['after'] });
  };
  return (
    <>
      <Choices
        legend={t('check.gone')}
        options={names.map((name) => ({ value: name, label: t(`check.goneIn.${name}`) }))}
        value={value}
        onChange={(name) => change({ sorenessHours: hours[name] })}
      />
      <Boxes
        legend={t('check.afterwards')}
        options={afterwards.map((id) => ({ id, label: t(`check.after.${id}`), on: felt.after[id] === true }))}
        onChange={(id, on) => change({ [id]: on })}
      />
    </>
  );
}

function Signs({ felt, onChange, signs }: FeltProps) {
  const { t } = useTranslation('plan');
  return (
    <>
      <details className="twin" open={felt.signs.length > 0}>
        <summary>{t('check.signs')}</summary>
        <Boxes
          legend={t('check.signsLegend')}
          options={signs.map((id) => ({ id, label: capital(stopWords([id])), on: felt.signs.includes(id) }))}
          onChange={(id, on) =>
            onChange({ ...felt, signs: on ? [...felt.signs, id] : felt.signs.filter((one) => one !== id) })
          }
        />
      </details>
      {felt.signs.length > 0 && (
        <FlagBanner level="urgent" title={t('check.stopTitle')}>
          <p className="small">{t('check.stopText')}</p>
        </FlagBanner>
      )}
    </>
  );
}

function Boxes(props: {
  legend: string;
  options: readonly { id: string; label: string; on: boolean }[];
  onChange: (id: string, on: boolean) => void;
}) {
  return (
    <fieldset className="checks">
      <legend className="label">{props.legend}</legend>
      {props.options.map(({ id, label, on }) => (
        <label key={id} className="radio">
          <input type="checkbox" checked={on} onChange={({ target }) => props.onChange(id, target.checked)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
