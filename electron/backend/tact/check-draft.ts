import type { Attachment } from '../../../shared/contract/attachments.ts';
import type { GuardFinding } from '../../../shared/contract/tact.ts';
import type { Draft, DraftContext } from '../../../shared/domain/tact/draft.ts';
import type { Finding } from '../../../shared/domain/tact/finding.ts';
import { choicesFor } from '../../../shared/domain/tact/guard-decision.ts';
import { inspectDraft } from '../../../shared/domain/tact/inspect-draft.ts';
import type { Parsed } from '../handlers.ts';
import { attachmentTexts } from './attachment-texts.ts';
import { contactsOf } from './contacts-of.ts';
import { guardSettings } from './guard-settings.ts';
import { namer, presentNeed, type Namer } from './present-tact.ts';
import { personWith, tactOf, type TactContext } from './tact-context.ts';
import { settleAsks } from './settle-asks.ts';
import { usualManner } from './usual-manner.ts';

type Draftlike = Pick<Parsed<'draft.check'>, 'to' | 'subject' | 'text' | 'isWave' | 'attachments'>;

export interface DraftChecks {
  /** What a draft makes a thoughtful reader stop at; what is the same for several readers is said once. */
  check(draft: Draftlike): Promise<GuardFinding[]>;
}

/** Of the needs heard of somebody, those one could answer first. */
const OFFERED = 2;

export function draftChecks(context: Pick<TactContext, 'ports' | 'desk'>): DraftChecks {
  const { ports, desk } = context;
  const contextFor = (recipients: readonly string[], to: string | null, isWave: boolean): DraftContext => {
    const { tact = {} } = ports.preferences.get();
    const person = to === null ? null : personWith(context, to);
    const reader = person === null ? null : desk.person(person.id);
    if (person !== null) settleAsks(ports, person.addresses);
    const values = tact.values ?? [];
    return {
      recipients: [...new Set([...recipients, ...(person?.addresses ?? [])])],
      space: reader?.circle?.space ?? null,
      usual: reader && usualManner(context, reader),
      contacts: contactsOf(ports),
      gestures:
        person === null
          ? []
          : tactOf(context)
              .gestures.list(person.addresses)
              .filter(({ standing }) => standing !== 'dismissed'),
      ownWords: tact.ownWords ?? [],
      values: isWave && values.length > 0 ? values : null,
      settings: guardSettings(tact),
      now: ports.clock.now(),
    };
  };
  /** The files of a campaign are the same for all its letters, those of a composer at every keystroke. */
  let lastRead: { readonly key: string; readonly texts: Promise<string[]> } | null = null;
  const textsOf = (attachments: readonly Attachment[]): Promise<string[]> => {
    const key = JSON.stringify(attachments);
    if (lastRead?.key !== key) lastRead = { key, texts: attachmentTexts(ports.writing, attachments) };
    return lastRead.texts;
  };
  return {
    check: async ({ to, subject, text, isWave = false, attachments = [] }) => {
      const recipients = [...new Set(to.map(address => address.trim().toLowerCase()))];
      const draft: Draft = {
        subject,
        text: await ports.writing.returnedMail.withoutQuotes(text),
        attachments: await textsOf(attachments),
      };
      const who = namer(context);
      const found = new Map<string, GuardFinding>();
      for (const address of recipients.length === 0 ? [null] : recipients) {
        for (const finding of inspectDraft(draft, contextFor(recipients, address, isWave))) {
          const key = JSON.stringify([finding.rule, finding.part, finding.span, finding.message]);
          if (!found.has(key)) found.set(key, present(context, finding, address, who));
        }
      }
      return [...found.values()];
    },
  };
}

function present(context: Pick<TactContext, 'ports'>, finding: Finding, to: string | null, who: Namer): GuardFinding {
  const { guard, severity, part, span, rule, message, evidence } = finding;
  const about = message.code === 'detail-of-another' ? message.params.contact : guard === 'ask-once' ? to : null;
  return {
    guard,
    severity,
    part: part.kind === 'attachment' ? { kind: part.kind, index: part.index } : { kind: part.kind },
    span: [...span],
    rule,
    message,
    evidence,
    choices: [...choicesFor(guard)],
    about: about === null ? null : who(about),
    offers: guard === 'ask-once' && to !== null ? offersFor(context, to, who) : [],
  };
}

function offersFor(context: Pick<TactContext, 'ports'>, to: string, who: Namer): GuardFinding['offers'] {
  const addresses = personWith(context, to)?.addresses ?? [to];
  return (
    tactOf(context)
      .needs.list()
      .filter(
        ({ kind, address, state }) =>
          kind === 'need' && address !== null && addresses.includes(address) && (state === 'open' || state === 'proposed'),
      )
      // What the user agreed that they look for, before what a letter only seems to say.
      .toSorted((a, b) => Number(a.state === 'proposed') - Number(b.state === 'proposed') || b.at - a.at)
      .slice(0, OFFERED)
      .map(need => presentNeed(need, who))
  );
}
