import type { QueryClient } from '@tanstack/react-query';
import type { FilRougeEvent } from '../../shared/contract/events.ts';
import type { MethodName, Output } from '../../shared/contract/methods.ts';
import type { Host } from './host.ts';

/** People may change ten times a second during a scan; the eye wants once. */
const PEOPLE_EVERY_MS = 1_200;

const PEOPLE: readonly MethodName[] = [
  'person.card',
  'person.kept',
  'import.list',
  'people.list',
  'person.get',
  'today.get',
  'today.coming',
  'reminder.choices',
  'touch.list',
  'date.list',
  'person.identity',
  'person.conversations',
  'person.manner',
  'review.list',
  'conversation.list',
  'fact.list',
];
const WRITING: readonly MethodName[] = [
  'thanks.list',
  'promise.list',
  'gesture.list',
  'person.gestures',
  'network.balance',
  'draft.decisions',
  'need.list',
  'need.matches',
  'introduction.list',
  'parked.list',
  'announcement.list',
  'circle.list',
  'circle.suggest',
  'marks.get',
  'marks.list',
  'note.get',
  'template.list',
  'template.preview',
  'campaign.list',
  'campaign.status',
  'campaign.audience',
  'campaign.preview',
  'campaign.dryRun',
];
/** Worked out of everybody's past: asked again once a scan is over, or when the screen is opened next. */
const PAST: readonly MethodName[] = ['capacity.get', 'capacity.adding', 'insights.get', 'backtest.run'];
const OUTBOX: readonly MethodName[] = [
  'suppression.list',
  'outbox.list',
  'outbox.events',
  'outbox.accounts',
  'campaign.list',
  'campaign.status',
];
const ACCOUNTS: readonly MethodName[] = ['account.list', 'folder.list', 'scan.skipped', 'today.get', 'secrets.status'];

/** Turns the host's hints into questions asked again, and progress into data. Returns the function that ends it. */
export function followEvents(host: Host, queries: QueryClient): () => void {
  let lastSeq: number | null = null;
  let peopleTimer: ReturnType<typeof setTimeout> | null = null;
  let peopleAt = 0;

  const again = (methods: readonly MethodName[]): void => {
    for (const method of methods) void queries.invalidateQueries({ queryKey: [method] }, { cancelRefetch: false });
  };
  /** An answer on its way may be of before the change: it is asked anew. */
  const anew = (methods: readonly MethodName[]): void => {
    for (const method of methods) void queries.invalidateQueries({ queryKey: [method] });
  };
  /** Too much to ask at every hint. */
  const whenOpened = (methods: readonly MethodName[]): void => {
    for (const method of methods) void queries.invalidateQueries({ queryKey: [method], refetchType: 'none' });
  };
  const peopleAgain = (): void => {
    if (peopleTimer !== null) return;
    const wait = Math.max(0, peopleAt + PEOPLE_EVERY_MS - Date.now());
    peopleTimer = setTimeout(() => {
      peopleTimer = null;
      peopleAt = Date.now();
      again(PEOPLE);
    }, wait);
  };

  const onEvent = (event: FilRougeEvent): void => {
    // A gap means a hint was missed; -1 is our own "we were away".
    const missed = lastSeq !== null && event.seq > lastSeq + 1;
    lastSeq = event.seq < 0 ? null : event.seq;
    if (missed) void queries.invalidateQueries();
    switch (event.type) {
      case 'scan.progress': {
        const { progress } = event;
        queries.setQueryData<Output<'scan.progress'>>(['scan.progress', {}], (all = []) => [
          ...all.filter(one => one.accountId !== progress.accountId),
          progress,
        ]);
        if (progress.phase === 'done' || progress.phase === 'cancelled' || progress.phase === 'failed')
          again([...ACCOUNTS, ...PEOPLE, ...PAST]);
        return;
      }
      case 'people.changed':
        peopleAgain();
        whenOpened(PAST);
        return;
      case 'accounts.changed':
        again(ACCOUNTS);
        return;
      case 'preferences.changed':
        again(['preferences.get', 'backup.get', 'encryption.get']);
        return;
      case 'backend.restarted':
        void queries.invalidateQueries();
        return;
      case 'outbox.changed':
        anew(OUTBOX);
        return;
      case 'writing.changed':
        anew([...WRITING, 'capacity.get', 'capacity.adding']);
        return;
      case 'backend.stopped':
    }
  };
  const end = host.subscribe(onEvent);
  return () => {
    end();
    if (peopleTimer !== null) clearTimeout(peopleTimer);
  };
}
