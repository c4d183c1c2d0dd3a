import type { Input, MethodName, Output } from '../../../shared/contract/methods.ts';
import type { Dovecot } from '../dovecot/dovecot.ts';
import { addressOf, dated } from '../outbox/sending-on-dovecot.ts';
import { answerMail } from '../returns/came-back.ts';

const DAY = 86_400_000;
const ME = 'me@atelier.example';
/** With each of them there were letters: enough to be people. */
export const PEOPLE = ['Ana', 'Ben', 'Dora', 'Durand', 'Karim', 'Paul'] as const;
export type Somebody = (typeof PEOPLE)[number];

/** A call of the contract, through whatever host the window has. */
export type Ask = <M extends MethodName>(method: M, input: Input<M>) => Promise<Output<M>>;

/** Letters by which each guard has something to go by: a manner, an ask without an answer, a favour without thanks, other people's addresses. */
export function fillTactMailbox(dovecot: Dovecot, now: number): void {
  let letters = 0;
  const heard = (from: Somebody, text: string, daysAgo: number): void => {
    const raw = answerMail({ from: `${from} Test <${addressOf(from)}>`, text, id: `heard-${++letters}@there.example` });
    dovecot.fill('INBOX', [dated(raw, now - daysAgo * DAY)]);
  };
  const wrote = (to: Somebody, text: string, daysAgo: number): void => {
    const header = [
      `From: ${ME}`,
      `To: ${to} Test <${addressOf(to)}>`,
      `Message-ID: <wrote-${++letters}@atelier.example>`,
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
    ];
    dovecot.fill('Sent', [dated(`${header.join('\r\n')}\r\n\r\n${text.replaceAll('\n', '\r\n')}\r\n`, now - daysAgo * DAY)]);
  };
  for (const daysAgo of [60, 40, 20]) {
    heard('Ana', `Hello Claire,\n\nThe garden grows and the cat is well after ${daysAgo} days of rain.\n\nAna`, daysAgo + 5);
    wrote('Ana', `Hi Ana,\n\nThe ${daysAgo} tomatoes of yours were the best I had this year.\n\nLove,\nClaire`, daysAgo);
    heard('Durand', `Chère Madame,\n\nVoici les nouvelles du chantier numéro ${daysAgo}.\n\nAnne Durand`, daysAgo + 5);
    wrote(
      'Durand',
      `Chère Madame,\n\nJe vous remercie de votre lettre ${daysAgo} ; vous me direz si le plan vous convient.\n\nBien cordialement,\nClaire`,
      daysAgo,
    );
  }
  for (const name of ['Karim', 'Paul', 'Ben', 'Dora'] as const) {
    heard(name, `Hello Claire,\n\nIt was a pleasure to see the harbour again with all of you.\n\n${name}`, 75);
    wrote(name, `Dear ${name},\n\nThe harbour looked fine in that light.\n\nBest wishes,\nClaire`, 70);
  }
  wrote('Ben', 'Dear Ben,\n\nCould you recommend a printer for my catalogue of old boats?\n\nBest wishes,\nClaire', 20);
  heard('Dora', 'Hello Claire,\n\nPlease find attached the template contract you were after.\n\nDora', 12);
}

/** Reads what was filled in, and says of it what no mailbox tells: who is a friend, and who is of work. */
export async function learnTactMailbox(ask: Ask, accountId: number): Promise<ReadonlyMap<Somebody, number>> {
  await ask('scan.run', { accountId });
  await ask('gesture.look', {});
  const ids = new Map<Somebody, number>();
  for (const name of PEOPLE) ids.set(name, (await ask('person.get', { address: addressOf(name) })).id);
  for (const [name, space, who] of [
    ['Old friends', 'friends', 'Ana'],
    ['The boatyard', 'professional', 'Karim'],
  ] as const) {
    const circle = { id: null, name, purpose: '', space, cadence: null, register: null, language: null, colour: null };
    const { id: circleId } = await ask('circle.save', circle);
    await ask('marks.set', { personId: ids.get(who) ?? 0, marks: { circleId } });
  }
  return ids;
}
