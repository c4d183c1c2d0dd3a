import type { Output } from '../../../shared/contract/methods.ts';
import { useLanguage } from '../../app/language.tsx';
import { printable } from '../../ui/printable.ts';

const NAMED = 3;

/** Whose rhythm it costs to add somebody to a circle, in a sentence; '' while there is room. */
export function useCostWords(): (adding: Output<'capacity.adding'>) => string {
  const { all } = useLanguage();
  return ({ sustained, chosen, costs }) => {
    if (sustained === null || costs.length === 0) return '';
    const names = costs.slice(0, NAMED).map(({ name, address }) => printable(name || address));
    return all.insights.capacity.costs(names, costs.length - names.length, sustained, chosen);
  };
}
