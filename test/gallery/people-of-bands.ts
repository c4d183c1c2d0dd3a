import { BANDS } from '../../shared/domain/band.ts';
import { peopleOfAMailbox } from '../e2e/support/people-of-a-mailbox.ts';

export const DAY_MS = 86_400_000;
/** When the page was opened; the pictures stop the clock before. */
export const NOW = Date.now();

const { shown } = peopleOfAMailbox(NOW, 60);

/** One person of each band, in the bands' order. */
export const bandPeople = BANDS.flatMap(band => shown.find(person => person.band === band) ?? []);
