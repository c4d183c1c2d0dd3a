import type { CampaignDraft, Finding } from '../../../shared/contract/writing.ts';
import { draftProblems } from '../../../shared/domain/outbox/message-draft.ts';
import { preflight } from '../../../shared/domain/templates/preflight.ts';
import type { Ports } from '../ports/index.ts';
import type { StoredRecipient } from '../ports/writing-store.ts';
import { letterValues, type Occasion } from '../templates/letter-values.ts';
import { renderLetter, type RenderedLetter } from '../templates/render-letter.ts';
import { nameOf, textIn, textsFor } from '../templates/shelf.ts';
import type { Correspondent } from '../writing/correspondent.ts';
import { attestationFindings, withWayOut } from './way-out.ts';

/** One letter of a recipient as it would go. */
export interface DraftedLetter {
  /** 1 for the letter itself, then what follows it. */
  readonly step: number;
  readonly subject: string;
  readonly text: string;
  readonly template: string;
}

export interface Drafted {
  readonly letters: readonly DraftedLetter[];
  /** What holds first. */
  readonly findings: readonly Finding[];
}

export interface Drafting {
  readonly ports: Pick<Ports, 'writing'>;
  readonly draft: CampaignDraft;
  readonly campaignId: string;
  readonly occasion: Occasion;
  /** Names of everybody in the campaign. */
  readonly names: readonly string[];
  /** Texts that had to be stopped once, with what that came to: three hundred of them would take minutes. */
  readonly endless: Map<string, RenderedLetter>;
}

export type Changes = Pick<StoredRecipient, 'personalLine' | 'subject' | 'text'>;
export const NO_CHANGES: Changes = { personalLine: '', subject: null, text: null };

/** Who is close enough that a letter without a word of its own would show; a letter written by hand has one. */
export const needsPersonalLine = (to: Correspondent, changes: Changes): boolean => to.marks.starred && changes.text === null;

const worstFirst = (findings: readonly Finding[]): Finding[] =>
  findings.toSorted((a, b) => Number(a.severity === 'look') - Number(b.severity === 'look'));

async function lettersOf(
  to: Correspondent,
  changes: Changes,
  { ports, draft, occasion, endless }: Drafting,
): Promise<{ letters: DraftedLetter[]; rendered: RenderedLetter[]; missing: Finding[] }> {
  const { store, renderer } = ports.writing;
  const steps = [{ templateKind: draft.templateKind, templateIds: draft.templateIds }, ...(draft.followUps ?? [])];
  const letters: DraftedLetter[] = [];
  const rendered: RenderedLetter[] = [];
  const missing: Finding[] = [];
  for (const [index, { templateKind, templateIds }] of steps.entries()) {
    const byHand = index === 0 ? changes : NO_CHANGES;
    const template = textIn(textsFor(store, templateKind, templateIds), to.tone);
    if (!template) {
      missing.push({ rule: 'no-text-for-them', severity: 'hold', span: `${to.tone.language}, ${to.tone.register}` });
      if (byHand.text === null || byHand.subject === null) continue;
    }
    const source = { subject: template?.subject ?? '', body: template?.body ?? '' };
    const values = letterValues(to, byHand.personalLine, occasion, [source.subject, source.body]);
    const letter = endless.get(source.body) ?? (await renderLetter(renderer, source, values, { ...occasion, language: to.tone.language }));
    if (letter.isEndless) endless.set(source.body, letter);
    const isByHand = byHand.subject !== null && byHand.text !== null;
    rendered.push(byHand.text === null ? letter : { ...letter, blank: [], problems: isByHand ? [] : letter.problems });
    letters.push({
      step: index + 1,
      subject: byHand.subject ?? letter.subject,
      text: withWayOut(byHand.text ?? letter.text, draft, to.tone),
      template: byHand.text !== null || !template ? 'hand' : nameOf(template),
    });
  }
  return { letters, rendered, missing: letters.length === steps.length ? [] : missing };
}

/** The letters of one recipient and everything that is wrong or risky about them. */
export async function draftLetters(to: Correspondent, changes: Changes, drafting: Drafting): Promise<Drafted> {
  const { ports, draft, campaignId, occasion, names } = drafting;
  const { letters, rendered, missing } = await lettersOf(to, changes, drafting);
  const earlierTexts = ports.writing.store.written.to(to.person.addresses, campaignId).map(({ text }) => text);
  const year = Number(new Date(occasion.now).toISOString().slice(0, 4));
  const findings: Finding[] = [...attestationFindings(draft), ...missing];
  for (const [index, letter] of letters.entries()) {
    const { problems = [], blank = [] } = rendered[index] ?? {};
    findings.push(...problems);
    // What did not render is its own template: nothing in it is worth reading.
    if (problems.length > 0) continue;
    findings.push(
      ...preflight({
        subject: letter.subject,
        text: letter.text,
        blankValues: blank,
        recipient: { firstName: to.firstName, name: to.name },
        tone: to.tone,
        otherNames: names,
        personalLineRequired: index === 0 && needsPersonalLine(to, changes),
        personalLine: changes.personalLine,
        attachments: index === 0 ? draft.attachments.length : 0,
        earlierTexts: index === 0 ? earlierTexts : [],
        year,
      }),
    );
    const problemsOfDraft = draftProblems({
      from: { name: occasion.me.name, address: occasion.me.email },
      to: { name: to.name, address: to.address },
      subject: letter.subject,
      text: letter.text,
      language: to.tone.language,
      messageId: 'x@x',
      continues: null,
      date: 0,
      zoneOffset: 0,
      attachments: index === 0 ? draft.attachments.map(({ name, type }) => ({ name, type, content: new Uint8Array() })) : [],
      unsubscribeAddress: null,
    });
    findings.push(...problemsOfDraft.map((rule): Finding => ({ rule, severity: 'hold', span: '' })));
  }
  if (!to.tone.languageKnown) findings.push({ rule: 'language-unknown', severity: 'look', span: to.tone.language });
  if (!to.tone.registerKnown && to.tone.language === 'fr')
    findings.push({ rule: 'register-unknown', severity: 'look', span: to.tone.register });
  return { letters, findings: worstFirst(findings) };
}
