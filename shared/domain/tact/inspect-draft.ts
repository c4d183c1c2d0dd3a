import { languageOf } from '../names/language-of.ts';
import { evidenceLine } from '../returns/evidence-line.ts';
import { askOnce } from './ask-once.ts';
import { detailsPassedOn } from './discretion/details-passed-on.ts';
import type { Draft, DraftContext } from './draft.ts';
import type { Finding } from './finding.ts';
import type { TactLanguage } from './gesture.ts';
import { askIn } from './gestures-of.ts';
import { mannerFindings } from './manner/manner-findings.ts';
import { type PlainText, plainText, type Sentence, sentencesOf, spanIn } from './reading/plain-text.ts';
import { sensitiveIn } from './sensitive/sensitive.ts';
import { fitsValues } from './values.ts';

/** A long table may be attached; what stands beyond this is not looked at. */
const MOST_ATTACHED = 400_000;
const MOST_OWN_WORDS = 200;

type Part = Finding['part'];

function discretion(draft: Draft, { contacts, recipients }: DraftContext): Finding[] {
  if (contacts === null) return [];
  const parts: { part: Part; text: string }[] = [
    { part: { kind: 'subject' }, text: draft.subject },
    { part: { kind: 'text' }, text: draft.text },
    ...draft.attachments.map((text, index) => ({ part: { kind: 'attachment', index } as const, text })),
  ];
  return parts.flatMap(({ part, text }) =>
    detailsPassedOn(plainText(text, true, MOST_ATTACHED), contacts, recipients).map(({ contact, detail, span }) => ({
      guard: 'discretion',
      severity: 'interrupt',
      part,
      span,
      rule: `discretion.${detail}`,
      message: { code: 'detail-of-another', params: { contact: contact.id, name: contact.name, detail } },
      evidence: evidenceLine(text.slice(...span)),
    })),
  );
}

function askedBefore(draft: Draft, { gestures, settings, now }: DraftContext, language: TactLanguage): Finding | null {
  if (gestures.length === 0) return null;
  const ask = askIn(draft.text, language);
  if (!ask) return null;
  const message = askOnce(`${draft.subject} ${ask.subject}`, gestures, settings, now);
  return (
    message && {
      guard: 'ask-once',
      severity: 'interrupt',
      part: { kind: 'text' },
      span: ask.span,
      rule: `ask-once.${message.code}`,
      message,
      evidence: ask.evidence,
    }
  );
}

/** The user's own words are looked for as they are, at the edges of words, accents and case aside. */
function ownWords(draft: Draft, { ownWords: words }: DraftContext, plain: PlainText): Finding[] {
  return words.slice(0, MOST_OWN_WORDS).flatMap((word): Finding[] => {
    const wanted = plainText(word, true).plain.trim();
    if (wanted === '') return [];
    let at = plain.plain.indexOf(wanted);
    while (at >= 0 && (/\w/.test(plain.plain[at - 1] ?? ' ') || /\w/.test(plain.plain[at + wanted.length] ?? ' ')))
      at = plain.plain.indexOf(wanted, at + 1);
    if (at < 0) return [];
    const span = spanIn(plain, at, at + wanted.length);
    return [
      {
        guard: 'sensitive',
        severity: 'interrupt',
        part: { kind: 'text' },
        span,
        rule: 'sensitive.own-word',
        message: { code: 'sensitive', params: { subject: 'own-word' } },
        evidence: evidenceLine(draft.text.slice(...span)),
      },
    ];
  });
}

/** Where nobody said it is about work, it is a line beside the text and stops nothing. */
const severityIn = ({ space }: DraftContext): Finding['severity'] => (space === 'professional' ? 'interrupt' : 'notice');

function sensitive(
  draft: Draft,
  context: DraftContext,
  plain: PlainText,
  sentences: readonly Sentence[],
  language: TactLanguage,
): Finding[] {
  // Friends speak of everything.
  if (context.space === 'friends') return [];
  return [
    ...sensitiveIn(plain, sentences, language).map(({ subject, sentence, rule }): Finding => ({
      guard: 'sensitive',
      severity: severityIn(context),
      part: { kind: 'text' },
      span: sentence.span,
      rule: `sensitive.${rule}`,
      message: { code: 'sensitive', params: { subject } },
      evidence: evidenceLine(draft.text.slice(...sentence.span)),
    })),
    ...ownWords(draft, context, plain),
  ];
}

function offValues(draft: Draft, { values }: DraftContext): Finding | null {
  if (values === null || values.length === 0 || fitsValues(`${draft.subject}\n${draft.text}`, values)) return null;
  return {
    guard: 'values',
    severity: 'interrupt',
    part: { kind: 'text' },
    span: [0, draft.text.length],
    rule: 'values.none',
    message: { code: 'off-values', params: { values: values.length } },
    evidence: evidenceLine(draft.subject === '' ? draft.text : draft.subject),
  };
}

/**
 * What a thoughtful friend would say on reading a draft over the user's shoulder. Pure; a few milliseconds for 2,000 words. Findings come
 * in the order of the letter, those of attachments last. Guards that are off say nothing.
 */
export function inspectDraft(draft: Draft, context: DraftContext): Finding[] {
  const { isOn } = context.settings;
  const language = languageOf(draft.text) ?? context.usual?.language ?? 'en';
  const plain = plainText(draft.text);
  const sentences = sentencesOf(plain);
  const found = [
    isOn['ask-once'] ? askedBefore(draft, context, language) : null,
    ...(isOn.discretion ? discretion(draft, context) : []),
    ...mannerFindings(draft, context, plain, sentences),
    ...(isOn.sensitive ? sensitive(draft, context, plain, sentences, language) : []),
    isOn.values ? offValues(draft, context) : null,
  ].filter(one => one !== null);
  const order = ({ part }: Finding): number => (part.kind === 'attachment' ? part.index + 1 : part.kind === 'text' ? 0 : -1);
  return found.filter(({ guard }) => isOn[guard]).toSorted((a, b) => order(a) - order(b) || a.span[0] - b.span[0]);
}
