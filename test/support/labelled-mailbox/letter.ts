import type { Random } from '../../bench/mailbox/random.ts';
import type { Language } from './label.ts';
import type { MailProgram } from './mail-program.ts';
import { dateLine, digits, hex, listLine, mailboxOf, shortDate, subjectLine, token } from './written-mail.ts';
import { lexiconOf } from './words/lexicon.ts';

export interface Party {
  readonly name: string;
  readonly address: string;
}

export interface Written {
  readonly messageId: string;
  readonly references: readonly string[];
  readonly at: number;
  readonly from: Party;
  /** Everyone it went to. */
  readonly to: readonly string[];
  readonly text: string;
  readonly subject: string;
}

export interface LetterParts {
  readonly from: Party;
  readonly to: readonly Party[];
  readonly cc?: readonly Party[];
  readonly bcc?: readonly Party[];
  readonly subject: string;
  readonly at: number;
  readonly text: string;
  readonly signature: string;
  readonly language: Language;
  readonly program: MailProgram;
  readonly answers: Written | null;
  /** More header lines; those that stand above the author's own. */
  readonly above?: readonly string[];
  readonly lines?: readonly string[];
  /** Instead of the Date line the program would write; null for none at all. */
  readonly dateHeader?: string | null;
  readonly deliveredTo?: string | null;
  readonly messageId?: string;
}

const OFFSETS: Readonly<Record<Language, number>> = { fr: 1, en: 0, de: 1, es: 1, it: 1 };

/** A whole letter, from one person to others, as their program writes it. */
export function writeLetter(random: Random, parts: LetterParts): { raw: string; written: Written; named: boolean } {
  const { from, to, cc = [], bcc = [], subject, at, language, program, answers, deliveredTo = null } = parts;
  const messageId = parts.messageId ?? program.messageId(random, from.address, at);
  const named = answers !== null && random.chance(program.keepsReferences);
  const references = named && answers ? [...answers.references, answers.messageId].slice(-12) : [];
  const text = `${parts.text}\n${parts.signature}${answers ? quoteOf(parts, answers) : ''}`;
  const { lines, body } = program.content(random, text);
  const list = (parties: readonly Party[]) => listLine(parties.map(({ name, address }) => mailboxOf(random, name, address)));
  const date = parts.dateHeader === undefined ? dateLine(at, OFFSETS[language] + summer(at)) : parts.dateHeader;
  const header = [
    ...(deliveredTo === null ? [] : received(random, from.address, deliveredTo, at)),
    ...(parts.above ?? []),
    `From: ${list([from])}`,
    ...(to.length > 0 ? [`To: ${list(to)}`] : []),
    ...(cc.length > 0 ? [`Cc: ${list(cc)}`] : []),
    ...(bcc.length > 0 ? [`Bcc: ${list(bcc)}`] : []),
    `Subject: ${subjectLine(subject)}`,
    ...(date === null ? [] : [`Date: ${date}`]),
    `Message-ID: <${messageId}>`,
    ...(named ? [`In-Reply-To: <${references.at(-1) ?? ''}>`, `References: ${references.map(id => `<${id}>`).join('\r\n ')}`] : []),
    ...program.lines(random, from.address, named),
    ...(parts.lines ?? []),
    ...lines,
  ];
  return {
    raw: `${header.join('\r\n')}\r\n\r\n${body}`,
    written: { messageId, references, at, from, to: [...to, ...cc, ...bcc].map(({ address }) => address), text: parts.text, subject },
    named,
  };
}

/** What stands above the author's lines once relays and the receiving server have written theirs. */
export function received(random: Random, sender: string, deliveredTo: string, at: number, returnPath = `<${sender}>`): string[] {
  const domain = sender.slice(sender.lastIndexOf('@') + 1);
  const when = dateLine(at, 0);
  return [
    `Return-Path: ${returnPath}`,
    `Delivered-To: ${deliveredTo}`,
    ...(random.chance(0.2) ? [`X-Original-To: ${deliveredTo}`] : []),
    `Received: from mx1.${domain} (mx1.${domain} [192.0.2.${random.int(250)}])\r\n\tby mx.example.test (Postfix) with ESMTPS id ${token(random, 11)}\r\n\tfor <${deliveredTo}>; ${when}`,
    `DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=${domain}; s=s${digits(random, 1)};\r\n\th=from:to:subject:date:message-id; bh=${token(random, 43)}=;\r\n\tb=${token(random, 64)}\r\n\t ${token(random, 64)}==`,
    `Authentication-Results: mx.example.test; dkim=pass header.d=${domain}; spf=pass smtp.mailfrom=${sender}`,
    `X-Spam-Status: No, score=-${digits(random, 1)}.1 required=5.0 tests=BAYES_00,DKIM_SIGNED autolearn=ham`,
    ...(random.chance(0.1) ? [`X-Mailgun-Sid: ${hex(random, 16)}`] : []),
  ];
}

/** Central Europe, near enough for a header. */
const summer = (at: number): number => {
  const month = new Date(at).getUTCMonth();
  return month >= 3 && month <= 8 ? 1 : 0;
};

function quoteOf({ language, program }: LetterParts, { from, at, text, subject }: Written): string {
  const lexicon = lexiconOf(language);
  if (program.quotes === 'none') return '';
  if (program.quotes === 'outlook') {
    const { quoted } = lexicon;
    return `\n\n________________________________\n${quoted.from}: ${from.name} <${from.address}>\n${quoted.sent}: ${shortDate(at)}\n${quoted.to}: ...\n${quoted.subject}: ${subject}\n\n${text}\n`;
  }
  const wrote = lexicon.wrote.replace('{date}', shortDate(at)).replace('{who}', `${from.name} <${from.address}>`);
  return `\n\n${wrote}\n\n${text
    .split('\n')
    .map(line => `> ${line}`)
    .join('\n')}\n`;
}
