import { composeMail, encodeWords, mailbox, mailDate } from './mail-text.ts';
import type { SampleFolderName, SampleMessage } from './sample-message.ts';
import { OWNER, type SamplePerson } from './sample-people.ts';
import { topics } from './sample-topics.ts';
import type { SeededRandom } from './seeded-random.ts';

const DAY = 86_400_000;
const MINUTE = 60_000;
/** What is older was filed. */
const ARCHIVED_AFTER_DAYS = 300;

interface Letter {
  readonly person: SamplePerson;
  readonly fromOwner: boolean;
  readonly at: number;
  readonly id: string;
  readonly inReplyTo: string | null;
  readonly subject: string;
  readonly text: string;
}

/**
 * The letters of one tie: an exchange on each contact-day, opened in turn by either side and mostly answered the same day.
 * `midnight` is the start of today; age n lies n days before it, so nothing is ever in the future.
 */
export function correspondence(person: SamplePerson, ages: readonly number[], midnight: number, random: SeededRandom): SampleMessage[] {
  const known = topics(person.language);
  const firstTopic = random.between(0, known.length - 1);
  const messages: SampleMessage[] = [];
  ages.forEach((age, index) => {
    const topic = known[(firstTopic + index) % known.length];
    if (topic === undefined) return;
    const at = midnight - age * DAY + random.between(7 * 60, 17 * 60) * MINUTE + random.between(0, 59) * 1000;
    const fromOwner = index % 2 === 1;
    const id = `${(at / 1000).toString(36)}.${random.between(0, 2 ** 30).toString(36)}@${domainOf(fromOwner ? OWNER.address : person.address)}`;
    messages.push(write({ person, fromOwner, at, id, inReplyTo: null, subject: topic.subject, text: topic.opening }, age));
    // The latest exchange is not always answered yet.
    if (random.next() > (index === 0 ? 0.4 : 0.25)) return;
    messages.push(
      write(
        {
          person,
          fromOwner: !fromOwner,
          at: at + random.between(12, 300) * MINUTE,
          id: `re.${id}`,
          inReplyTo: id,
          subject: `Re: ${topic.subject}`,
          text: topic.answer,
        },
        age,
      ),
    );
  });
  return messages;
}

function write(letter: Letter, age: number): SampleMessage {
  const { person, fromOwner } = letter;
  // One in five goes by the owner's other address, both ways.
  const ownAddress = age % 5 === 0 ? OWNER.alias : OWNER.address;
  const owner = mailbox(OWNER.name, ownAddress);
  const other = mailbox(person.name, person.address);
  const firstName = (fromOwner ? person.name : OWNER.name).split(' ')[0] ?? '';
  const signature = (fromOwner ? OWNER.name : person.name).split(' ')[0] ?? '';
  const french = person.language === 'fr';
  return {
    kind: 'letter',
    folder: folderOf(letter, age),
    at: letter.at,
    raw: composeMail({
      headers: [
        ...(fromOwner ? [] : [['Return-Path', `<${person.address}>`] as const, ['Delivered-To', ownAddress] as const]),
        ['From', fromOwner ? owner : other],
        ['To', fromOwner ? other : owner],
        ['Subject', encodeWords(letter.subject)],
        ['Date', mailDate(letter.at)],
        ['Message-ID', `<${letter.id}>`],
        ...(letter.inReplyTo === null
          ? []
          : [['In-Reply-To', `<${letter.inReplyTo}>`] as const, ['References', `<${letter.inReplyTo}>`] as const]),
      ],
      body: `${french ? 'Bonjour' : 'Dear'} ${firstName},\n\n${letter.text}\n\n${french ? 'Bien à vous,' : 'Warmly,'}\n${signature}\n`,
    }),
  };
}

function folderOf({ fromOwner, subject }: Letter, age: number): SampleFolderName {
  if (fromOwner) return 'Sent';
  if (/Nantes|Lyon/.test(subject) && age > 60) return 'Conférences';
  return age > ARCHIVED_AFTER_DAYS ? 'Archive' : 'INBOX';
}

const domainOf = (address: string): string => address.slice(address.indexOf('@') + 1);
