import type { OutboxRow } from '../../../shared/contract/outbox.ts';
import { groupOf } from '../../../shared/domain/outbox/delivery-group.ts';
import type { Formats } from '../../../shared/i18n/formats.ts';
import type { Messages } from '../../../shared/i18n/index.ts';
import { whenWords } from '../../ui/when-words.ts';

/** How one letter stands, in a sentence: when it goes or went, or why it did not. */
export function whyOf(row: OutboxRow, all: Messages, formats: Formats): string {
  const words = all.writing;
  if (row.reason === 'line-dropped' && row.droppedAt !== null) return all.outbox.unknown(formats.time(row.droppedAt));
  if (row.state === 'unknown') return words.outbox.lookingFor;
  if (row.reason !== null) return all.outbox.reason(row.reason);
  const group = groupOf(row.state);
  if (group === 'sending') return words.outbox.onItsWay;
  if (group === 'sent') {
    const when = whenWords(row.acceptedAt ?? row.scheduledFor, formats, words);
    return row.state === 'filed' ? words.outbox.filedAt(when) : words.outbox.sentAt(when);
  }
  if (group === 'waiting') return whenWords(row.nextAt ?? row.scheduledFor, formats, words);
  return words.outbox.states[row.state];
}
