import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classify } from '../../../shared/domain/classify.ts';
import { MESSAGE_KINDS, type MessageKind, type Rule, RULES } from '../../../shared/domain/letter.ts';
import { aMessage, ME } from './a-message.ts';

const mine = new Set([ME, 'marie@free.example']);
const isMine = (address: string): boolean => mine.has(address);
const people = (count: number): string[] => Array.from({ length: count }, (_, i) => `person${i}@friends.example`);

type Given = Parameters<typeof aMessage>[0];
type Case = [what: string, given: Given, kind: MessageKind, rule: Rule];

const received: Case[] = [
  ['a plain letter', {}, 'letter', 'person'],
  ['a letter with "Auto-Submitted: no"', { autoSubmitted: 'no' }, 'letter', 'person'],
  ['a letter to ten people', { to: people(10) }, 'letter', 'person'],
  ['a letter naming the same person twice among eleven', { to: people(10), cc: ['person0@friends.example'] }, 'letter', 'person'],
  ['an answer to an automatic reply', { subject: 'Re: Automatic reply: budget' }, 'letter', 'person'],
  ['a letter about accepting something', { subject: 'Accepted papers for June' }, 'letter', 'person'],
  ['a letter about an absence', { subject: 'Absence de Paul demain' }, 'letter', 'person'],
  ['a letter about being out', { subject: 'Out on Friday' }, 'letter', 'person'],
  ['a letter that suppresses nothing', { autoResponseSuppress: 'None' }, 'letter', 'person'],
  ['a first-class mail', { precedence: 'first-class' }, 'letter', 'person'],
  ['a letter sent with Proton', { feedbackId: '26524783:user:proton' }, 'letter', 'person'],
  ['a letter sent with Fastmail', { feedbackId: 'iba2e4126:Fastmail' }, 'letter', 'person'],
  ['a letter that was forwarded (SRS)', { returnPath: '<SRS0=Ab1c=XY=friends.example=ann@relay.example>' }, 'letter', 'person'],
  ['someone called Information', { from: ['Information <i.formation@martin.example>'] }, 'letter', 'person'],
  ['someone who works at LinkedIn', { from: ['Jane Doe <jane.doe@linkedin.com>'] }, 'letter', 'person'],
  ['someone at a teamwork address', { from: ['Ann <ann@support.example>'] }, 'letter', 'person'],
  ['an invitation a person typed', { subject: 'Invitation : apéro vendredi' }, 'letter', 'person'],

  ['a mailing list', { listId: '<dev.lists.example.org>' }, 'list', 'list-id'],
  ['a list whose server says auto-generated', { listId: '<commits.example.org>', autoSubmitted: 'auto-generated' }, 'list', 'list-id'],
  ['an old list with only Precedence', { precedence: 'list' }, 'list', 'precedence'],
  ['a munged list sender', { from: ['Jane via Dev <dev@lists.example.org>'], listId: 'Dev <dev.example.org>' }, 'list', 'list-id'],
  ['a newsletter', { listUnsubscribe: '<https://n.example/u>' }, 'newsletter', 'list-unsubscribe'],
  ['bulk mail', { precedence: 'bulk' }, 'newsletter', 'precedence'],
  ['junk precedence in capitals', { precedence: 'JUNK' }, 'newsletter', 'precedence'],
  ['mail with a feedback id', { feedbackId: '1.eu-west-1.abc:AmazonSES' }, 'newsletter', 'feedback-id'],

  ['mail whose envelope names a bounce counter', { returnPath: '<bounce+4f2a@school.example>' }, 'automated', 'verp'],
  ['a scanner', { from: ['KM_C258 <copieur@firm.example>'] }, 'automated', 'no-reply'],
  ['a bank adviser nobody is', { from: ['Votre conseiller <relation.client@bank.example>'] }, 'automated', 'role-address'],
  ['an absence by Notes', { autoSubmitted: 'auto-generated', subject: 'AUTO: Absence jusqu’au 07/09' }, 'auto-reply', 'auto-submitted'],
  ['a letter about a car', { subject: 'Auto : pneus neige' }, 'letter', 'person'],
  ['a generated notice', { autoSubmitted: 'auto-generated' }, 'automated', 'auto-submitted'],
  ['a notice with parameters', { autoSubmitted: 'auto-notified; owner-email="a@b.example"' }, 'automated', 'auto-submitted'],
  ['a machine that wants no answer', { autoResponseSuppress: 'All' }, 'automated', 'auto-response-suppress'],
  ['Exchange’s suppress list', { autoResponseSuppress: 'DR, OOF, AutoReply' }, 'automated', 'auto-response-suppress'],

  ['a vacation answer', { autoSubmitted: 'auto-replied (vacation)' }, 'auto-reply', 'auto-submitted'],
  ['a vacation answer with a null return path', { autoSubmitted: 'auto-replied', returnPath: '<>' }, 'auto-reply', 'auto-submitted'],
  ['an X-Autoreply', { autoReplyMark: true }, 'auto-reply', 'auto-reply-mark'],
  ['an auto_reply precedence', { precedence: 'auto_reply' }, 'auto-reply', 'precedence'],
  ['English: Automatic reply', { subject: 'Automatic reply: lunch' }, 'auto-reply', 'auto-reply-subject'],
  ['English: Out of Office', { subject: 'Out of Office Re: lunch' }, 'auto-reply', 'auto-reply-subject'],
  ['English in brackets', { subject: '[Auto-Reply] Your message' }, 'auto-reply', 'auto-reply-subject'],
  ['French: Réponse automatique', { subject: 'Réponse automatique : déjeuner' }, 'auto-reply', 'auto-reply-subject'],
  ['French, decomposed accents', { subject: 'Réponse automatique : x'.normalize('NFD') }, 'auto-reply', 'auto-reply-subject'],
  ['French: Absence du bureau', { subject: 'Absence du bureau : retour lundi' }, 'auto-reply', 'auto-reply-subject'],
  ['French: Message d’absence', { subject: 'Message d’absence' }, 'auto-reply', 'auto-reply-subject'],
  ['German', { subject: 'Automatische Antwort: Termin' }, 'auto-reply', 'auto-reply-subject'],
  ['German: Abwesenheitsnotiz', { subject: 'Abwesenheitsnotiz: bis Montag' }, 'auto-reply', 'auto-reply-subject'],
  ['Spanish', { subject: 'Respuesta automática: cena' }, 'auto-reply', 'auto-reply-subject'],
  ['Portuguese', { subject: 'Resposta automática: almoço' }, 'auto-reply', 'auto-reply-subject'],
  ['Italian', { subject: 'Risposta automatica: pranzo' }, 'auto-reply', 'auto-reply-subject'],
  ['Dutch', { subject: 'Automatisch antwoord: lunch' }, 'auto-reply', 'auto-reply-subject'],
  ['Swedish', { subject: 'Autosvar: lunch' }, 'auto-reply', 'auto-reply-subject'],
  ['Danish and Norwegian', { subject: 'Automatisk svar: møte' }, 'auto-reply', 'auto-reply-subject'],
  ['Finnish', { subject: 'Automaattinen vastaus: lounas' }, 'auto-reply', 'auto-reply-subject'],
  ['Polish', { subject: 'Automatyczna odpowiedź: obiad' }, 'auto-reply', 'auto-reply-subject'],
  ['Czech', { subject: 'Automatická odpověď: oběd' }, 'auto-reply', 'auto-reply-subject'],
  ['Turkish', { subject: 'Otomatik Yanıt: toplantı' }, 'auto-reply', 'auto-reply-subject'],
  ['Greek', { subject: 'Αυτόματη απάντηση: γεύμα' }, 'auto-reply', 'auto-reply-subject'],
  ['Russian', { subject: 'Автоматический ответ: обед' }, 'auto-reply', 'auto-reply-subject'],
  ['Japanese', { subject: '自動応答: 会議' }, 'auto-reply', 'auto-reply-subject'],
  ['Chinese', { subject: '自动答复: 会议' }, 'auto-reply', 'auto-reply-subject'],
  ['Korean', { subject: '자동 회신: 회의' }, 'auto-reply', 'auto-reply-subject'],

  [
    'a bounce',
    { contentType: 'multipart/report; report-type=delivery-status; boundary="b"', autoSubmitted: 'auto-replied', returnPath: '<>' },
    'bounce',
    'delivery-report',
  ],
  ['a bounce in odd case', { contentType: 'Multipart/Report; Report-Type=Delivery-Status' }, 'bounce', 'delivery-report'],
  ['a bounce by its sender alone', { from: ['MAILER-DAEMON@mx.example'] }, 'bounce', 'delivery-report'],
  ['a bounce whose sender has no domain', { from: ['MAILER-DAEMON'] }, 'bounce', 'delivery-report'],
  ['postmaster’s notice', { from: ['Postmaster <postmaster@mx.example>'] }, 'bounce', 'delivery-report'],
  ['a null return path', { returnPath: '<>' }, 'bounce', 'null-return-path'],
  ['a read receipt', { contentType: 'multipart/report; report-type=disposition-notification' }, 'receipt', 'read-receipt'],
  ['an abuse report', { contentType: 'multipart/report; report-type=feedback-report' }, 'automated', 'delivery-report'],

  ['a bare invitation', { contentType: 'text/calendar; method=REQUEST; charset=utf-8' }, 'calendar', 'calendar'],
  ['an accepted meeting', { subject: 'Accepted: Budget' }, 'calendar', 'calendar'],
  ['a French acceptance, narrow space', { subject: 'Accepté\u202f: Point budget' }, 'calendar', 'calendar'],
  ['a French refusal, space', { subject: 'Refusé : Point budget' }, 'calendar', 'calendar'],
  ['a German acceptance', { subject: 'Zugesagt: Besprechung' }, 'calendar', 'calendar'],
  ['Google Calendar in someone’s name', { sender: ['Google Calendar <calendar-notification@google.com>'] }, 'calendar', 'calendar'],

  ['no-reply', { from: ['Shop <no-reply@shop.example>'] }, 'automated', 'no-reply'],
  ['noreply inside a local part', { from: ['messages-noreply@bank.example'] }, 'automated', 'no-reply'],
  ['ne-pas-repondre', { from: ['Impôts <ne-pas-repondre@dgfip.example>'] }, 'automated', 'no-reply'],
  ['nicht-antworten', { from: ['nicht-antworten@bahn.example'] }, 'automated', 'no-reply'],
  ['notifications', { from: ['GitHub <notifications@github.com>'] }, 'automated', 'no-reply'],
  ['newsletter-fr', { from: ['newsletter-fr@shop.example'] }, 'automated', 'no-reply'],
  ['a form that puts a person in From', { sender: ['no-reply@forms.example'] }, 'automated', 'no-reply'],
  ['info', { from: ['Mairie <info@mairie.example>'] }, 'automated', 'role-address'],
  ['contact', { from: ['contact@association.example'] }, 'automated', 'role-address'],
  ['support-fr', { from: ['support-fr@host.example'] }, 'automated', 'role-address'],
  ['service-client', { from: ['service-client@edf.example'] }, 'automated', 'role-address'],
  ['a VERP sender', { from: ['news+marie=dupont.example@esp.example'] }, 'automated', 'verp'],
  ['a bounce address', { from: ['bounces+12345-ab@em.example'] }, 'automated', 'verp'],
  ['a one-message token', { from: ['reply-0123456789abcdef0123456789ab@cases.example'] }, 'automated', 'verp'],
  ['LinkedIn relaying', { from: ['Jane Doe <messages@linkedin.com>'] }, 'automated', 'relay'],
  ['a sub-domain of a relay', { from: ['Jane Doe <jane@e.linkedin.com>'] }, 'automated', 'relay'],
  ['"via" a service', { from: ['Jane Doe via DocuShare <dse@docushare.example>'] }, 'automated', 'relay'],

  ['mail to eleven people', { to: people(6), cc: people(11).slice(6) }, 'mass', 'mass-recipients'],
  ['undisclosed recipients', { to: [], undisclosed: true }, 'mass', 'undisclosed-recipients'],
  ['no recipients at all', { to: [] }, 'mass', 'undisclosed-recipients'],
  ['no sender', { from: [] }, 'automated', 'no-sender'],
  ['a sender without an address', { from: ['Paul <>'] }, 'automated', 'no-sender'],
];

const FROM_ME = { from: [`Marie <${ME}>`], to: ['paul@martin.example'], returnPath: '' };
const sent: Case[] = [
  ['a letter of mine', FROM_ME, 'letter', 'person'],
  ['a letter of mine to an organisation', { ...FROM_ME, to: ['contact@association.example'] }, 'letter', 'person'],
  ['my Bcc letter to a few', { ...FROM_ME, to: [], undisclosed: true, bcc: people(3) }, 'letter', 'person'],
  ['my letter to eleven', { ...FROM_ME, to: people(11) }, 'mass', 'mass-recipients'],
  ['my Bcc to eleven', { ...FROM_ME, to: [ME], bcc: people(11) }, 'mass', 'mass-recipients'],
  ['mine to nobody named', { ...FROM_ME, to: [], undisclosed: true }, 'mass', 'undisclosed-recipients'],
  ['a note to myself', { ...FROM_ME, to: [ME] }, 'own', 'own-address'],
  ['a note to my other address', { ...FROM_ME, to: ['marie@free.example'] }, 'own', 'own-address'],
  ['a note to myself, copied to someone', { ...FROM_ME, to: [ME], cc: ['paul@martin.example'] }, 'letter', 'person'],
  ['my post to a list', { ...FROM_ME, to: ['dev@lists.example.org'] }, 'list', 'list-id'],
  ['my post to a Google group', { ...FROM_ME, to: ['chorale@googlegroups.com'] }, 'list', 'list-id'],
  ['my way out of a newsletter', { ...FROM_ME, to: ['unsub-1f3k2@news.example'] }, 'automated', 'no-reply'],
  ['my answer to a notification', { ...FROM_ME, to: ['reply+abc@reply.github.com'] }, 'automated', 'relay'],
  ['my letter to a marketing department', { ...FROM_ME, to: ['marketing@firm.example'] }, 'letter', 'person'],
  ['my letter to a list and a friend', { ...FROM_ME, to: ['dev@lists.example.org', 'ann@friends.example'] }, 'letter', 'person'],
  ['my own vacation answer', { ...FROM_ME, autoSubmitted: 'auto-replied' }, 'auto-reply', 'auto-submitted'],
  ['my acceptance', { ...FROM_ME, subject: 'Accepté : Point' }, 'calendar', 'calendar'],
  ['my read receipt', { ...FROM_ME, contentType: 'multipart/report; report-type=disposition-notification' }, 'receipt', 'read-receipt'],
  ['my post come back from a list', { ...FROM_ME, listId: '<dev.example.org>' }, 'list', 'list-id'],
];

describe('a received message', () => {
  it.each(received)('%s', (_what, given, kind, rule) => {
    expect(classify(aMessage(given), isMine, false)).toMatchObject({ kind, rule, direction: 'received' });
  });
});

describe('a sent message', () => {
  it.each(sent)('%s', (_what, given, kind, rule) => {
    expect(classify(aMessage(given), isMine, false)).toMatchObject({ kind, rule, direction: 'sent' });
    expect(classify(aMessage(given), isMine, true)).toMatchObject({ kind, rule, direction: 'sent' });
  });

  it('is sent by lying in the Sent folder, even from an address not known as mine', () => {
    const alias = aMessage({ from: ['marie@alias.example'], to: ['paul@martin.example'] });
    expect(classify(alias, isMine, true)).toMatchObject({ kind: 'letter', direction: 'sent' });
    expect(classify(alias, isMine, false)).toMatchObject({ kind: 'letter', direction: 'received' });
  });
});

describe('evidence', () => {
  it('names the list, the address or the number', () => {
    expect(classify(aMessage({ listId: 'Devs <dev.lists.example>' }), isMine, false).evidence).toBe('List-Id: dev.lists.example');
    expect(classify(aMessage({ from: ['no-reply@shop.example'] }), isMine, false).evidence).toBe('no-reply@shop.example');
    expect(classify(aMessage({ to: people(14) }), isMine, false).evidence).toBe('14');
    expect(classify(aMessage({ contentType: 'text/calendar; method="REPLY"' }), isMine, false).evidence).toBe('METHOD=REPLY');
  });

  it('cannot break the line, turn the writing or grow long', () => {
    const hostile = aMessage({ listId: `\u202e<evil>\r\n\u0007${'x'.repeat(500)}` });
    const { evidence } = classify(hostile, isMine, false);
    expect(evidence.length).toBeLessThanOrEqual(80);
    expect(evidence).not.toMatch(/[\p{Cc}\p{Cf}<>]/u);
  });
});

it('any header gets a verdict, quickly and without a throw', () => {
  const text = fc.string({ unit: 'binary', maxLength: 300 });
  const box = fc.record({ address: text, name: text });
  const boxes = fc.array(box, { maxLength: 14 });
  fc.assert(
    fc.property(
      fc.record({
        from: boxes,
        sender: boxes,
        to: boxes,
        cc: boxes,
        bcc: boxes,
        subject: text,
        returnPath: text,
        contentType: text,
        listId: text,
        listUnsubscribe: text,
        autoSubmitted: text,
        precedence: text,
        autoResponseSuppress: text,
        feedbackId: text,
        autoReplyMark: fc.boolean(),
        undisclosed: fc.boolean(),
      }),
      fc.boolean(),
      (given, inSent) => {
        const verdict = classify({ ...aMessage(), ...given }, isMine, inSent);
        expect(MESSAGE_KINDS).toContain(verdict.kind);
        expect(RULES).toContain(verdict.rule);
        expect(verdict.evidence.length).toBeLessThanOrEqual(80);
        expect(verdict.evidence).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      },
    ),
    { numRuns: 150 },
  );
});

it('a hostile long header costs no more than a short one', () => {
  const long = 'a'.repeat(200_000);
  const message = aMessage({
    subject: `Accepted${' '.repeat(200_000)}:`,
    contentType: `text/calendar; ${'method '.repeat(20_000)}`,
    precedence: long,
    autoSubmitted: `${' '.repeat(100_000)}x`,
    listId: '<'.repeat(100_000),
    from: [`${long}@${long}.example`],
  });
  const started = performance.now();
  for (let i = 0; i < 20; i++) classify(message, isMine, false);
  expect(performance.now() - started).toBeLessThan(1_000);
});
