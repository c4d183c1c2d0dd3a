import type { RawMessage } from '../../support/dovecot/maildir.ts';
import { BodyText } from './body-text.ts';
import { correspondents, type Correspondent } from './correspondents.ts';
import { HeaderNoise } from './header-noise.ts';
import { drawKind, kindHeaders, type Kind } from './message-kinds.ts';
import { Random, Zipf } from './random.ts';

export interface MailboxParameters {
  readonly inbox: number;
  readonly sent: number;
  /** Correspondents; distinct addresses are about 30 % more, since robots write under several. */
  readonly addresses: number;
  readonly seed: number;
  /** Bytes of an average body. */
  readonly bodyBytes: number;
  /** Epoch ms of the newest message. */
  readonly until: number;
}

const DAY = 86_400_000;
const YEARS = 8;
export const OWNER = 'anna.keller@example.test';
const ME = `Anna Keller <${OWNER}>`;
const ROBOTS = 0.16;
const SUBJECTS = [
  'Nouvelles',
  'Lunch?',
  '=?utf-8?Q?D=C3=A9jeuner_jeudi?=',
  'Re: Contract',
  'Photos',
  'RE: Rendez-vous',
  'Your trip',
  'Fwd: Notes',
];

/** A mailbox as one private person has it after years: same parameters, same bytes. */
export class GeneratedMailbox {
  readonly #p: MailboxParameters;
  readonly #random: Random;
  readonly #people: readonly Correspondent[];
  readonly #robots: readonly Correspondent[];
  readonly #byPerson: Zipf;
  readonly #byRobot: Zipf;
  readonly #noise: HeaderNoise;
  readonly #body: BodyText;
  readonly #companies = new Map<number, Correspondent[]>();
  /** Last few Message-IDs exchanged with each person, newest last. */
  readonly #threads = new Map<string, string[]>();

  constructor(parameters: MailboxParameters) {
    this.#p = parameters;
    this.#random = new Random(parameters.seed);
    const all = correspondents(parameters.seed + 1, parameters.addresses);
    const robots = Math.floor(parameters.addresses * ROBOTS);
    this.#robots = all.slice(0, robots);
    this.#people = all.slice(robots);
    this.#byPerson = new Zipf(this.#random, this.#people.length, 0.85);
    this.#byRobot = new Zipf(this.#random, this.#robots.length, 0.9);
    this.#noise = new HeaderNoise(this.#random);
    this.#body = new BodyText(this.#random);
    for (const person of this.#people) this.#companies.set(person.company, [...(this.#companies.get(person.company) ?? []), person]);
  }

  *inbox(): Generator<RawMessage> {
    for (let n = 0; n < this.#p.inbox; n++) yield this.#received(n, n / this.#p.inbox);
  }

  *sent(): Generator<RawMessage> {
    for (let n = 0; n < this.#p.sent; n++) yield this.#written(n, n / this.#p.sent);
  }

  #received(n: number, when: number): RawMessage {
    const kind = drawKind(this.#random);
    const person = kind === 'newsletter' || kind === 'list' || kind === 'notification' ? this.#robot(kind) : this.#person(when);
    const author = kind === 'bounce' ? { ...person, address: `mailer-daemon@${domainOf(person)}`, mailbox: 'MAILER-DAEMON' } : person;
    const mailbox = kind === 'bounce' ? `Mail Delivery System <${author.address}>` : person.mailbox;
    const to = kind === 'list' ? `talk@${domainOf(person)}` : kind === 'mass' ? this.#crowd(when) : this.#addressedTo();
    const cc = kind === 'letter' ? this.#colleagues(person) : '';
    return this.#message(n, when, { kind, person: author, fromLine: mailbox, to, cc, bcc: '', folder: 'i' });
  }

  #written(n: number, when: number): RawMessage {
    const person = this.#person(when);
    const bcc = this.#random.chance(0.05) ? this.#person(when).mailbox : '';
    const cc = this.#colleagues(person);
    return this.#message(n, when, { kind: 'letter', person, fromLine: ME, to: person.mailbox, cc, bcc, folder: 's' });
  }

  #message(
    n: number,
    when: number,
    m: { kind: Kind; person: Correspondent; fromLine: string; to: string; cc: string; bcc: string; folder: 'i' | 's' },
  ): RawMessage {
    const at = Math.floor((this.#p.until - YEARS * 365 * DAY * (1 - when)) / 1000) * 1000;
    const date = new Date(at).toUTCString().replace('GMT', '+0000');
    const mine = m.folder === 's';
    const id = `${m.folder}${n.toString(36)}.${at.toString(36)}@${mine ? 'example.test' : domainOf(m.person)}`;
    const thread = this.#threads.get(m.person.address) ?? [];
    const isReply = m.kind === 'letter' && thread.length > 0 && this.#random.chance(0.6);
    let header = mine ? '' : this.#noise.above(m.kind === 'bounce' ? '' : m.person.address, OWNER, date);
    header += `From: ${m.fromLine}\r\nTo: ${m.to}\r\n`;
    if (m.cc) header += `Cc: ${m.cc}\r\n`;
    if (m.bcc) header += `Bcc: ${m.bcc}\r\n`;
    header += `Date: ${date}\r\nMessage-ID: <${id}>\r\nSubject: ${this.#random.pick(SUBJECTS)}\r\n`;
    if (isReply) header += `In-Reply-To: <${thread.at(-1) ?? ''}>\r\nReferences: ${thread.map(ref => `<${ref}>`).join('\r\n ')}\r\n`;
    header += `MIME-Version: 1.0\r\n${kindHeaders(m.kind, domainOf(m.person), n.toString(36))}${this.#noise.below()}\r\n`;
    if (m.kind === 'letter') this.#threads.set(m.person.address, [...thread.slice(-3), id]);
    const length = Math.floor(this.#p.bodyBytes * (0.25 + 1.5 * this.#random.unit()));
    return { raw: header + this.#body.of(length), internalDate: at + 1000 * this.#random.int(300) };
  }

  #person(when: number): Correspondent {
    for (let tries = 0; ; tries++) {
      const person = this.#people[this.#byPerson.draw()];
      if (person && (tries > 5 || (person.from <= when && when <= person.until))) return person;
    }
  }

  #robot(kind: Kind): Correspondent {
    const robot = this.#robots[this.#byRobot.draw()] ?? this.#random.pick(this.#robots);
    if (kind === 'list') return robot;
    const address = `${kind === 'newsletter' ? 'news' : 'no-reply'}@${domainOf(robot)}`;
    return { ...robot, address, mailbox: `"${domainOf(robot)}" <${address}>` };
  }

  #addressedTo(): string {
    return this.#random.chance(0.5) ? ME : this.#random.chance(0.5) ? OWNER : `"Keller, Anna" <${OWNER}>`;
  }

  #colleagues(person: Correspondent): string {
    if (!this.#random.chance(0.3)) return '';
    const near = this.#companies.get(person.company) ?? [];
    return Array.from({ length: 1 + this.#random.int(4) }, () => this.#random.pick(near).mailbox).join(',\r\n\t');
  }

  #crowd(when: number): string {
    return Array.from({ length: 14 + this.#random.int(25) }, () => this.#person(when).mailbox).join(',\r\n\t');
  }
}

function domainOf(person: Correspondent): string {
  return person.address.slice(person.address.indexOf('@') + 1);
}
