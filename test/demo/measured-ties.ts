import { tieHealth } from '../../shared/domain/health.ts';
import { localDays } from '../../shared/domain/local-day.ts';
import { silenceClock } from '../../shared/domain/silence-clock.ts';
import type { TieHealth } from '../../shared/domain/tie.ts';
import { type Contact, summariseTie, type TieFacts } from '../../shared/domain/tie-summary.ts';
import { sampleMailbox } from './sample-mailbox.ts';
import { OWNER, SAMPLE_PEOPLE, type SamplePerson } from './sample-people.ts';

export interface MeasuredTie {
  readonly person: SamplePerson;
  readonly facts: TieFacts;
  readonly health: TieHealth;
}

/** What the product's own rules say of each sample person's letters: an answer to compare a scan with. */
export function measuredTies(now: number, timeZone: string, seed?: number): readonly MeasuredTie[] {
  const days = localDays(timeZone);
  const read = sampleMailbox(now, seed).filter(folder => !['\\Junk', '\\Trash', '\\Drafts'].includes(folder.specialUse ?? ''));
  const clock = silenceClock(read.flatMap(folder => folder.messages.map(message => days.dayOf(message.at))));
  const letters = new Map<string, Contact>();
  const contacts = new Map<string, Contact[]>(SAMPLE_PEOPLE.map(person => [person.address, []]));
  for (const { kind, at, raw } of read.flatMap(folder => folder.messages)) {
    const id = header(raw, 'Message-ID');
    if (kind !== 'letter' || letters.has(id)) continue;
    const from = addressIn(header(raw, 'From'));
    const sent = from === OWNER.address || from === OWNER.alias;
    const contact: Contact = { date: Math.floor(at / 1000) * 1000, direction: sent ? 'sent' : 'received' };
    letters.set(id, contact);
    contacts.get(sent ? addressIn(header(raw, 'To')) : from)?.push(contact);
  }
  return SAMPLE_PEOPLE.flatMap(person => {
    const facts = summariseTie(contacts.get(person.address) ?? [], days);
    if (facts.contact === null) return [];
    const twoWay = facts.summary.lastTwoWay !== null;
    return [{ person, facts, health: tieHealth({ ...facts.contact, twoWay }, now, days, clock) }];
  });
}

/** Unfolded, as written. */
export function header(raw: string, name: string): string {
  const unfolded = raw.slice(0, raw.indexOf('\r\n\r\n')).replace(/\r\n[ \t]+/g, ' ');
  const line = unfolded.split('\r\n').find(one => one.toLowerCase().startsWith(`${name.toLowerCase()}:`));
  return line?.slice(name.length + 1).trim() ?? '';
}

const addressIn = (field: string): string => /<([^<>]+)>$/.exec(field)?.[1] ?? field;
