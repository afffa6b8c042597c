import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Preferences } from '@thew/core/plan/care-plan';
import { usePersonId } from '../api/people.ts';

/** What the address of a plan screen can hold; the rest of it belongs to the screen. */
export interface PlanSearch {
  place?: Preferences['place'];
  equipment?: string;
  minutes?: number;
  days?: number;
  diet?: Preferences['diet'];
}

const keyOf = (person: string) => `thew.plan.${person}`;

function kept(person: string): Preferences {
  try {
    return JSON.parse(localStorage.getItem(keyOf(person)) ?? '{}') as Preferences;
  } catch {
    return {};
  }
}

function fromAddress({ place, equipment, minutes, days, diet }: PlanSearch): Preferences {
  return {
    ...(place && { place }),
    ...(equipment !== undefined && { equipment: equipment.split('.').filter(Boolean) }),
    ...(typeof minutes === 'number' && { minutesPerDay: minutes }),
    ...(typeof days === 'number' && { daysPerWeek: days }),
    ...(diet && { diet }),
  };
}

/** Preferences of the plan: those in the address, over those this browser remembers for the person. */
export function usePlanPreferences(): [Preferences, (next: Preferences) => void] {
  const person = usePersonId();
  const search = useSearch({ strict: false }) as PlanSearch;
  const navigate = useNavigate();
  const change = (next: Preferences) => {
    localStorage.setItem(keyOf(person), JSON.stringify(next));
    const { place, equipment, minutesPerDay: minutes, daysPerWeek: days, diet } = next;
    const address = { place, equipment: equipment?.join('.'), minutes, days, diet };
    void navigate({ to: '.', search: { ...search, ...address } as never, replace: true, resetScroll: false });
  };
  return [{ ...kept(person), ...fromAddress(search) }, change];
}
