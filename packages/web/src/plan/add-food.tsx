import type { CarePlan } from '@thew/core/plan/care-plan';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddSession } from '../api/sessions.ts';
import { today } from '../dates.ts';
import { TextField } from '../ui/fields.tsx';
import { Modal } from '../ui/modal.tsx';

/** A food from the list with one press, or anything else with its grams. */
export function AddFood({ foods, onClose }: { foods: CarePlan['nutrition']['foods']; onClose: () => void }) {
  const { t } = useTranslation('plan');
  const add = useAddSession();
  const [name, setName] = useState('');
  const [grams, setGrams] = useState('');
  const [asked, setAsked] = useState(false);
  const number = Number(grams.replace(',', '.'));
  const fits = grams.trim() !== '' && number >= 0 && number <= 500;
  const store = (note: string, amount: number) =>
    add.mutate(
      { date: today(), session: 'protein', status: 'done', grams: amount, ...(note && { note }) },
      { onSuccess: onClose },
    );
  return (
    <Modal title={t('food.add')} onClose={onClose}>
      <div className="stack">
        <div className="choices">
          {foods.map(({ id, name: food, portion, proteinGrams }) => (
            <button
              key={id}
              type="button"
              className="btn choice"
              onClick={() => store(`${food}, ${portion}`, proteinGrams)}
            >
              <span>
                {food}
                <small>{t('food.portion', { portion, grams: Math.round(proteinGrams) })}</small>
              </span>
            </button>
          ))}
        </div>
        <TextField label={t('food.other')} value={name} onChange={setName} />
        <TextField
          label={t('food.otherGrams')}
          value={grams}
          onChange={setGrams}
          error={asked && !fits ? t('food.gramsWrong') : undefined}
        />
        {add.error && (
          <p className="hint urgent" role="alert">
            {t('notStored')}
          </p>
        )}
        <div className="form-actions">
          <button
            type="button"
            className="btn primary"
            onClick={() => {
              setAsked(true);
              if (fits) store(name.trim(), number);
            }}
          >
            {t('food.store')}
          </button>
          <button type="button" className="btn" onClick={onClose}>
            {t('cancel')}
          </button>
        </div>
      </div>
    </Modal>
  );
}
