import type { DoneReminder, Until } from '../../../shared/contract/agenda.ts';
import type { TodayRow } from '../../../shared/contract/shapes.ts';
import type { TouchChannel } from '../../../shared/domain/agenda/channel.ts';
import { useLanguage } from '../../app/language.tsx';
import { useTell } from '../../transport/ask.tsx';
import { printable } from '../../ui/printable.ts';
import { offerBack } from '../outbox/undo-offer.ts';

export interface ReminderActions {
  readonly done: (row: TodayRow, channel: TouchChannel, note: string) => void;
  readonly snooze: (row: TodayRow, until: Until) => Promise<void>;
  /** Null: until they write. */
  readonly rest: (row: TodayRow, until: Until | null) => Promise<void>;
  readonly star: (row: TodayRow, starred: boolean) => void;
  readonly dismiss: (row: TodayRow) => void;
  readonly error: Error | null;
}

interface Hears {
  readonly onSettled: (row: TodayRow) => void;
  readonly onBack: (row: TodayRow) => void;
}

/** What is done about one person of the list; each is told and may be undone for ten seconds. */
export function useReminderActions({ onSettled, onBack }: Hears): ReminderActions {
  const { all, formats } = useLanguage();
  const said = all.writing.ties.said;
  const words = all.reminders;
  const snooze = useTell('reminder.snooze');
  const rest = useTell('reminder.rest');
  const star = useTell('reminder.star');
  const done = useTell('reminder.done');
  const dismiss = useTell('reminder.dismiss');
  const undo = useTell('reminder.undo');
  const all5 = [snooze, rest, star, done, dismiss];

  const tell = (row: TodayRow, text: (done: DoneReminder, name: string) => string) => (answer: DoneReminder) =>
    offerBack(text(answer, printable(row.person.name)), async () => {
      await undo.mutateAsync({ undo: answer.undo });
      onBack(row);
    });
  /** Settles at once; what fails comes back, and `error` says why. */
  const settle = (row: TodayRow, telling: Promise<DoneReminder>, text: (done: DoneReminder, name: string) => string): void => {
    onSettled(row);
    telling.then(tell(row, text), () => onBack(row));
  };
  const personOf = (row: TodayRow) => ({ personId: row.person.id });

  return {
    done: (row, channel, note) =>
      settle(row, done.mutateAsync({ ...personOf(row), channel, ...(note.trim() === '' ? {} : { note }) }), (_, name) =>
        words.logged(name, words.channel[channel]),
      ),
    // A typed day may not be understood: the sheet stays open until it was.
    snooze: async (row, until) => {
      const answer = await snooze.mutateAsync({ ...personOf(row), kind: row.kind, until });
      onSettled(row);
      tell(row, (at, name) => words.snoozed(name, formats.date(at.until ?? '')))(answer);
    },
    rest: async (row, until) => {
      const answer = await rest.mutateAsync({ ...personOf(row), until });
      onSettled(row);
      tell(row, (at, name) => (at.until === null ? words.resting(name) : words.restingUntil(name, formats.date(at.until))))(answer);
    },
    star: (row, starred) =>
      star.mutate(
        { ...personOf(row), starred },
        { onSuccess: tell(row, (_, name) => said.of(name, starred ? said.starred : said.unstarred)) },
      ),
    dismiss: row => settle(row, dismiss.mutateAsync(personOf(row)), (_, name) => said.of(name, all.agenda.dismissed)),
    error: all5.find(({ isError }) => isError)?.error ?? null,
  };
}
