import type { Touch } from '../../../../shared/contract/agenda.ts';
import type { TouchChannel } from '../../../../shared/domain/agenda/channel.ts';
import { useLanguage } from '../../../app/language.tsx';
import { useTell } from '../../../transport/ask.tsx';
import { printable } from '../../../ui/printable.ts';
import { offerBack } from '../../outbox/undo-offer.ts';

export interface TouchActions {
  /** Just now. */
  readonly log: (channel: TouchChannel, note: string) => void;
  readonly remove: (touch: Touch) => void;
  readonly error: Error | null;
}

/** Contacts beyond mail with one person, each with its way back. */
export function useTouches(personId: number, name: string): TouchActions {
  const { all } = useLanguage();
  const log = useTell('touch.log');
  const remove = useTell('touch.remove');
  const words = all.reminders;
  return {
    log: (channel, note) =>
      log.mutate(
        { personId, channel, at: null, note },
        {
          onSuccess: ({ id }) =>
            offerBack(words.logged(printable(name), words.channel[channel]), () => remove.mutateAsync({ touchId: id })),
        },
      ),
    remove: ({ id, channel, at, note }) =>
      remove.mutate(
        { touchId: id },
        {
          onSuccess: () =>
            offerBack(all.writing.ties.said.of(words.channel[channel], all.agenda.touchGone), () =>
              log.mutateAsync({ personId, channel, at, note }),
            ),
        },
      ),
    error: log.error ?? remove.error,
  };
}
