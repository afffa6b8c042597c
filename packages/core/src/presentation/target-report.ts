import { forecastMeasureById } from '../forecast/forecast-measures.ts';
import type { Dose, InverseAnswer } from '../forecast/inverse.ts';
import { forecastMeasureName } from './forecast-report.ts';

const of100 = (share: number): string => {
  const people = Math.round(share * 100);
  return people < 1 ? 'fewer than 1' : people > 99 ? 'more than 99' : String(people);
};

const doseWords = ({ sessionsPerWeek, gramsPerKg }: Dose): string =>
  `${sessionsPerWeek === 0 ? 'no' : sessionsPerWeek} strength ${sessionsPerWeek === 1 ? 'session' : 'sessions'} a week and ${gramsPerKg} g/kg protein a day`;

function verdict({ status, best, likelyDate }: InverseAnswer): string {
  switch (status) {
    case 'already-met':
      return 'More than half are there today, and stay there without training.';
    case 'reachable':
      return `The least that brings more than half there: ${best ? doseWords(best) : ''}.`;
    case 'unlikely-by-then':
      return `Not by then in more than half, even with the most that was tried; likely by ${likelyDate}.`;
    case 'not-reachable':
      return 'Not reachable: fewer than half get there within three years, even with the most that was tried.';
    case 'cannot-tell':
      return 'Nobody can say: this was not measured, so the forecast has no value to start from.';
  }
}

/** What it would take to reach a target, dose by dose, in plain English. */
export function targetReport(answer: InverseAnswer): string {
  const { target, byDate, doses, status } = answer;
  const unit = forecastMeasureById(target.measure)?.unit.replace(/[{}]/g, '') ?? '';
  const sign = target.direction === 'at-least' ? 'at least' : 'at most';
  const head = `Target: ${forecastMeasureName(target.measure).toLowerCase()} ${sign} ${target.value} ${unit}`.trimEnd();
  const rows = doses.map((dose) => `  ${of100(dose.probability)} of 100 with ${doseWords(dose)}`);
  return [`${head}, by ${byDate}.`, verdict(answer), ...(status === 'cannot-tell' ? [] : rows)].join('\n');
}
