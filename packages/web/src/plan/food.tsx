import type { CarePlan } from '@thew/core/plan/care-plan';
import { foodAskWords } from '@thew/core/presentation/plan-words';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDeleteSession, useSessions } from '../api/sessions.ts';
import { today } from '../dates.ts';
import type { Translate } from '../ui/translate.ts';
import { AddFood } from './add-food.tsx';
import { SourceLines, SourceNote } from './source-note.tsx';
import { gramsOf } from './week-state.ts';

/** Protein eaten and wanted today, meal by meal; no numbers where somebody else has to set them. */
export function Food({ plan }: { plan: CarePlan }) {
  const { t } = useTranslation('plan');
  const { nutrition } = plan;
  if (nutrition.status !== 'targets') return <NoTarget plan={plan} />;
  const perDay = nutrition.protein?.perDay;
  if (!perDay) {
    return (
      <section aria-labelledby="food">
        <h2 id="food">{t('food.title')}</h2>
        <p className="muted below">
          {t(nutrition.protein ? 'food.perKilo' : 'food.unknown', {
            low: nutrition.protein?.low,
            high: nutrition.protein?.high,
          })}
        </p>
        <Ask plan={plan} />
      </section>
    );
  }
  return <Protein plan={plan} perDay={perDay} />;
}

function NoTarget({ plan }: { plan: CarePlan }) {
  const { t } = useTranslation('plan');
  const { status, guards } = plan.nutrition;
  const standing = guards.filter(({ effect }) => effect !== 'advice');
  return (
    <section aria-labelledby="food">
      <h2 id="food">{t('food.title')}</h2>
      <p className="muted below">{t(`food.status.${status}`)}</p>
      {standing.map(({ id, advice, at }) => (
        <div key={id} className="small muted below">
          <p>{advice}.</p>
          <SourceNote at={at} />
        </div>
      ))}
      <Ask plan={plan} />
    </section>
  );
}

function Ask({ plan }: { plan: CarePlan }) {
  return plan.nutrition.ask.map((code) => (
    <p key={code} className="small muted below">
      {foodAskWords(code)}
    </p>
  ));
}

function Protein({ plan, perDay: [low, high] }: { plan: CarePlan; perDay: readonly [number, number] }) {
  const { t } = useTranslation('plan');
  const [adding, setAdding] = useState(false);
  const remove = useDeleteSession();
  const eaten = useSessions().filter(({ session, date }) => session === 'protein' && date === today());
  const grams = Math.round(gramsOf(eaten));
  const { perMeal, foods, protein } = plan.nutrition;
  const said = t('food.ofGrams', { grams, low });
  return (
    <section aria-labelledby="food">
      <div className="sec-head">
        <h2 id="food">{t('food.title')}</h2>
        <b className="strong nowrap">{said}</b>
      </div>
      <div className="bar tall" role="img" aria-label={said}>
        <i style={{ width: `${Math.min(100, (grams / low) * 100)}%` }} />
      </div>
      <ul className="rows keep food-list">
        {eaten.map(({ id, note, grams: each }) => (
          <li key={id}>
            <span>{note ?? t('food.something')}</span>
            <span className="row">
              <span className="num">{t('food.grams', { grams: each })}</span>
              <button
                type="button"
                className="btn text"
                aria-label={t('food.removeOne', { food: note ?? t('food.something') })}
                onClick={() => remove.mutate(id)}
              >
                {t('food.remove')}
              </button>
            </span>
          </li>
        ))}
        {perMeal && (
          <li>
            <span className="faint">{t('food.meals', { count: perMeal.meals })}</span>
            <span className="faint num">{t('food.mealGrams', { low: perMeal.grams[0], high: perMeal.grams[1] })}</span>
          </li>
        )}
      </ul>
      <Ask plan={plan} />
      <button type="button" className="btn below" onClick={() => setAdding(true)}>
        {t('food.add')}
      </button>
      <details className="twin">
        <summary>{t('food.more')}</summary>
        <p className="small muted">{t('food.range', { low, high })}</p>
        {foods.length > 0 && <p className="small muted below">{t('food.examples', { list: examples(foods, t) })}</p>}
        {protein && <SourceLines at={protein.at} />}
      </details>
      {adding && <AddFood foods={foods} onClose={() => setAdding(false)} />}
    </section>
  );
}

const examples = (foods: CarePlan['nutrition']['foods'], t: Translate): string =>
  foods
    .slice(0, 4)
    .map(({ name, portion, proteinGrams }) =>
      t('food.example', { name: shortFood(name), portion, grams: Math.round(proteinGrams) }),
    )
    .join('; ');

/** "Greek yogurt, plain, fat-free" is "Greek yogurt" to whoever eats it. */
const shortFood = (name: string): string => name.split(',')[0] ?? name;
