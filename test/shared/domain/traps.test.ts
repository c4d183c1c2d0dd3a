import { describe, expect, it } from 'vitest';
import { parseHeaderBlock } from '../../../electron/adapters/imap/header-block.ts';
import { MailboxDirectory } from '../../../electron/adapters/imap/mailbox-directory.ts';
import { classify } from '../../../shared/domain/classify.ts';
import type { MessageKind, Rule } from '../../../shared/domain/letter.ts';
import { en } from '../../../shared/i18n/en.ts';
import { fr } from '../../../shared/i18n/fr.ts';

const ME = 'claire@atelier.example';
const isMine = (address: string): boolean => address === ME || address === 'claire.rey@free.example';

/** Headers as they lie in a mailbox; `Bytes` of UTF-8 where they are not ASCII. */
const judge = (headers: string, inSentFolder = false) =>
  classify(
    parseHeaderBlock(Buffer.from(headers.trim().replaceAll('\n', '\r\n')).toString('latin1'), 1, null, new MailboxDirectory()),
    isMine,
    inSentFolder,
  );

const to = `To: Claire Rey <${ME}>`;
type Mail = readonly [what: string, headers: string, kind: MessageKind, rule: Rule];

/** The traps of reading a mailbox (docs/inference.md), by number; mail shaped as its programs shape it. */
const TRAPS: Readonly<Record<string, readonly Mail[]>> = {
  '1: lists and newsletters': [
    [
      'Mailman',
      `From: Jean Roux <jean@roux.example>\nSender: "bib" <bib-bounces@lists.univ.example>\n${to.replace(ME, 'bib@lists.univ.example')}\nSubject: [bib] Catalogue\nPrecedence: list\nList-Id: Bibliothèques <bib.lists.univ.example>\nList-Post: <mailto:bib@lists.univ.example>`,
      'list',
      'list-id',
    ],
    [
      'Mailchimp',
      `From: Atelier du pain <bonjour@pain.example>\n${to}\nSubject: Nos stages de mai\nList-Unsubscribe: <https://pain.us2.list-manage.example/u?x=1>, <mailto:u@in.mcsv.example>\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\nFeedback-ID: 123:123.456:us2:mc`,
      'newsletter',
      'list-unsubscribe',
    ],
    [
      'a gateway that counts answers',
      `From: Shop <hello@shop.example>\n${to}\nFeedback-ID: 1.eu-west-1.abc:AmazonSES`,
      'newsletter',
      'feedback-id',
    ],
    ['old bulk mail', `From: Ville <mairie@ville.example>\n${to}\nPrecedence: bulk`, 'newsletter', 'precedence'],
  ],
  '2: machines and roles': [
    ['no-reply', `From: Banque <ne-pas-repondre@banque.example>\n${to}`, 'automated', 'no-reply'],
    ['VERP', `From: Club <club+claire=atelier.example@mailer.example>\n${to}`, 'automated', 'verp'],
    ['a role', `From: Service client <service-client@energie.example>\n${to}`, 'automated', 'role-address'],
    [
      'Exchange’s own notes',
      `From: SharePoint <jean@corp.example>\n${to}\nX-Auto-Response-Suppress: All`,
      'automated',
      'auto-response-suppress',
    ],
  ],
  '3: automatic answers': [
    [
      'Exchange, in French',
      `From: Paul <paul@corp.example>\n${to}\nSubject: =?utf-8?Q?R=C3=A9ponse_automatique_=3A_devis?=\nAuto-Submitted: auto-generated\nX-Auto-Response-Suppress: All\nIn-Reply-To: <1@atelier.example>`,
      'auto-reply',
      'auto-reply-subject',
    ],
    [
      'an Exchange rule with a subject of its own',
      `From: Paul <paul@corp.example>\n${to}\nSubject: Je suis en mer\nAuto-Submitted: auto-generated\nX-Auto-Response-Suppress: All\nIn-Reply-To: <1@atelier.example>`,
      'auto-reply',
      'auto-submitted',
    ],
    [
      'Gmail',
      `From: Ana <ana@gmail.example>\n${to}\nSubject: Away Re: news\nAuto-Submitted: auto-replied\nPrecedence: bulk`,
      'auto-reply',
      'auto-submitted',
    ],
    ['vacation(1)', `From: Bo <bo@uni.example>\n${to}\nSubject: away from my mail\nPrecedence: auto_reply`, 'auto-reply', 'precedence'],
  ],
  '4: bounces and receipts': [
    [
      'Postfix marks its reports as auto-replied: a bounce all the same',
      `Return-Path: <>\nFrom: Mail Delivery System <jean@mx.example>\n${to}\nSubject: Undelivered Mail Returned to Sender\nAuto-Submitted: auto-replied\nContent-Type: multipart/report; report-type=delivery-status; boundary="x"`,
      'bounce',
      'delivery-report',
    ],
    [
      'without a report part',
      `Return-Path: <>\nFrom: <hebergement@host.example>\n${to}\nSubject: host.example Mail delivery failed : returning message\nAuto-Submitted: auto-replied`,
      'bounce',
      'delivery-report',
    ],
    ['without a sender', `From: MAILER-DAEMON <>\n${to}\nSubject: Mail delivery failed`, 'bounce', 'delivery-report'],
    [
      'in French, by its sender',
      `From: Postmaster <postmaster@mx.example>\n${to}\nSubject: Message non remis`,
      'bounce',
      'delivery-report',
    ],
    ['with no way back', `Return-Path: <>\nFrom: Gateway <gw@mx.example>\n${to}\nSubject: =?utf-8?Q?Avis?=`, 'bounce', 'null-return-path'],
    [
      'a read receipt',
      `From: Paul <paul@corp.example>\n${to}\nSubject: Lu : devis\nContent-Type: multipart/report; report-type=disposition-notification; boundary=x`,
      'receipt',
      'read-receipt',
    ],
    [
      'a complaint',
      `From: fbl@isp.example\n${to}\nContent-Type: multipart/report; report-type=feedback-report; boundary=x`,
      'automated',
      'delivery-report',
    ],
  ],
  '5: many recipients': [
    [
      'eleven',
      `From: Paul <paul@corp.example>\nTo: ${Array.from({ length: 11 }, (_, i) => `p${i}@corp.example`).join(', ')}`,
      'mass',
      'mass-recipients',
    ],
    ['undisclosed', `From: Paul <paul@corp.example>\nTo: undisclosed-recipients:;`, 'mass', 'undisclosed-recipients'],
  ],
  '6: my own addresses': [
    ['a note to myself', `From: ${ME}\nTo: Claire <claire.rey@free.example>\nSubject: courses`, 'own', 'own-address'],
  ],
  '13: calendars': [
    [
      'an answer by Outlook',
      `From: Paul <paul@corp.example>\n${to}\nSubject: =?utf-8?Q?Accept=C3=A9_=3A_Point_devis?=`,
      'calendar',
      'calendar',
    ],
    ['a cancellation', `From: Paul <paul@corp.example>\n${to}\nSubject: Canceled: Point devis`, 'calendar', 'calendar'],
    [
      'a bare calendar object',
      `From: Paul <paul@corp.example>\n${to}\nContent-Type: text/calendar; method=REPLY; charset=utf-8`,
      'calendar',
      'calendar',
    ],
    [
      'Google, in a person’s name',
      `From: Paul <paul@corp.example>\nSender: Google Calendar <calendar-notification@google.com>\n${to}`,
      'calendar',
      'calendar',
    ],
    [
      'a letter that carries one',
      `From: Paul <paul@corp.example>\n${to}\nSubject: Le point de jeudi\nContent-Type: multipart/mixed; boundary=x`,
      'letter',
      'person',
    ],
  ],
  '14: forwards': [
    ['is a letter of who forwards', `From: Paul <paul@corp.example>\n${to}\nSubject: TR : Fwd: Offre de Jeanne`, 'letter', 'person'],
  ],
  '15: rewritten senders': [
    [
      'Mailman’s munged From',
      `From: Jean Roux via Bib <bib@lists.univ.example>\nReply-To: Jean Roux <jean@roux.example>\n${to}\nList-Id: <bib.lists.univ.example>`,
      'list',
      'list-id',
    ],
    ['LinkedIn', `From: Marie Martin via LinkedIn <inmail-hit-reply@linkedin.com>\n${to}`, 'automated', 'relay'],
    ['Google Docs', `From: "Marie Martin (via Google Docs)" <drive-shares@docs.google.com>\n${to}`, 'automated', 'relay'],
    ['a reply token', `From: Marie Martin <reply+ab12@desk.example>\n${to}`, 'automated', 'relay'],
    [
      'SRS in the envelope only',
      `Return-Path: <SRS0=x1=ab=roux.example=jean@fwd.example>\nFrom: Jean <jean@roux.example>\n${to}`,
      'letter',
      'person',
    ],
  ],
};

describe.each(Object.entries(TRAPS))('trap %s', (_trap, mails) => {
  it.each(mails)('%s', (_what, headers, kind, rule) => {
    const verdict = judge(headers);
    expect([verdict.kind, verdict.rule]).toEqual([kind, rule]);
    expect(en.rules[verdict.rule](verdict.evidence)).toMatch(/\.$/);
    expect(fr.rules[verdict.rule](verdict.evidence)).toMatch(/\.$/);
  });
});

it('trap 4: a person who writes about a bounce wrote a letter', () => {
  expect(judge(`Return-Path: <paul@corp.example>\nFrom: Paul <paul@corp.example>\n${to}\nSubject: Undelivered mail?`).kind).toBe('letter');
});

it('trap 9: what lies in Sent was sent, from whatever address', () => {
  expect(judge('From: Claire <old@job.example>\nTo: paul@corp.example', true)).toMatchObject({ kind: 'letter', direction: 'sent' });
});

it('trap 3: automatic answers are known by their subject in twenty languages', () => {
  const subjects = [
    'Automatic reply: x',
    'Réponse automatique : x',
    'Automatische Antwort: x',
    'Respuesta automática: x',
    'Risposta automatica: x',
    'Resposta automática: x',
    'Automatisch antwoord: x',
    'Autosvar: x',
    'Automatisk svar: x',
    'Automaattinen vastaus: x',
    'Automatyczna odpowiedź: x',
    'Automatická odpověď: x',
    'Automatikus válasz: x',
    'Răspuns automat: x',
    'Otomatik yanıt: x',
    'Αυτόματη απάντηση: x',
    'Автоответ: x',
    'Автоматична відповідь: x',
    '自動応答: x',
    '自动答复: x',
    '자동 회신: x',
  ];
  for (const subject of subjects)
    expect(judge(`From: P <p@corp.example>\n${to}\nSubject: =?utf-8?B?${Buffer.from(subject).toString('base64')}?=`).kind, subject).toBe(
      'auto-reply',
    );
});
