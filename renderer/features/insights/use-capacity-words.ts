import type { CapacityReport } from '../../../shared/contract/insights.ts';
import { useLanguage } from '../../app/language.tsx';

/** How much one sustains against how much was chosen, in a sentence or two. */
export function useCapacityWords(): (report: CapacityReport) => string {
  const { all } = useLanguage();
  const words = all.insights.capacity;
  return ({ sustained, chosen, beyond, quarters }) =>
    sustained === null
      ? words.unknown(quarters.length)
      : `${words.sentence(sustained, chosen)} ${beyond ? words.beyond(beyond) : words.room(sustained - chosen)}`;
}
