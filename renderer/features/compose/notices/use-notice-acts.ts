import { useState, type RefObject } from 'react';
import type { Attachment } from '../../../../shared/contract/attachments.ts';
import type { GuardFinding, LetterDraft, NeedRow } from '../../../../shared/contract/tact.ts';
import type { GuardDecision } from '../../../../shared/domain/tact/guard-decision.ts';
import { messages } from '../../../../shared/i18n/index.ts';
import { go } from '../../../app/route.ts';
import { useTell } from '../../../transport/ask.tsx';
import type { BegunLetter, Letter } from '../use-letter.ts';
import { spanInText, without } from './span-in-text.ts';
import type { Notices } from './use-notices.ts';

const NEWS = 'kind:my-news';

interface About {
  readonly personId: number;
  readonly accountId: number;
  readonly letter: Letter;
  readonly files: readonly Attachment[];
  readonly setFiles: (files: Attachment[]) => void;
  readonly notices: Notices;
  readonly field: RefObject<HTMLTextAreaElement | null>;
}

/** A question to somebody before their details go on; `id`: of the letter that waits. */
export interface HeadsUp {
  readonly id: number;
  readonly letter: LetterDraft;
}

export interface NoticeActs {
  readonly act: (finding: GuardFinding, decision: GuardDecision) => void;
  readonly offer: (finding: GuardFinding, need: NeedRow) => void;
  readonly letGo: (finding: GuardFinding, until: string) => void;
  readonly headsUp: HeadsUp | null;
  readonly endHeadsUp: () => void;
  /** The draft news took the place of. */
  readonly aside: BegunLetter | null;
  readonly takeBack: () => void;
  readonly error: Error | null;
}

/** What each choice does to the letter. */
export function useNoticeActs({ personId, accountId, letter, files, setFiles, notices, field }: About): NoticeActs {
  const [aside, setAside] = useState<BegunLetter | null>(null);
  const [headsUp, setHeadsUp] = useState<HeadsUp | null>(null);
  const park = useTell('parked.add');

  const select = (finding: GuardFinding): void => {
    const span = spanInText(letter.text, finding);
    field.current?.focus();
    if (span) field.current?.setSelectionRange(...span);
  };
  const remove = (finding: GuardFinding): void => {
    const { part } = finding;
    if (part.kind === 'attachment') return setFiles(files.filter((_file, index) => index !== part.index));
    const span = spanInText(letter.text, finding);
    if (span) letter.edit({ text: without(letter.text, span) });
    else select(finding);
    return undefined;
  };
  return {
    act: (finding, decision) => {
      if (decision === 'ask-first') {
        const { subject, text } = letter;
        park.mutate(
          {
            aboutAddress: finding.about?.address ?? '',
            personId,
            accountId,
            subject: subject.trim(),
            text,
            ...(files.length > 0 ? { attachments: [...files] } : {}),
          },
          {
            onSuccess: ({ parked, headsUp: question }) => {
              notices.decide(finding, decision);
              setHeadsUp({ id: parked.id, letter: question });
            },
          },
        );
        return;
      }
      notices.decide(finding, decision);
      if (decision === 'change') select(finding);
      if (decision === 'remove') remove(finding);
      if (decision === 'news-instead') {
        setAside({ subject: letter.subject, text: letter.text });
        letter.startAgain();
        letter.setStart(NEWS);
      }
    },
    offer: (finding, need) => {
      notices.decide(finding, 'offer-first');
      const [greeting = '', ...rest] = letter.text.split('\n\n');
      const said = messages(letter.tone.language).manners.notice.mention(need.text);
      letter.edit({ text: [greeting, said, ...rest].join('\n\n') });
      field.current?.focus();
      const at = greeting.length + 2 + said.length;
      // Where the words go on, once they are there.
      requestAnimationFrame(() => field.current?.setSelectionRange(at, at));
    },
    letGo: (finding, until) => {
      notices.decide(finding, 'let-go-until', until);
      go(`person/${personId}`);
    },
    headsUp,
    endHeadsUp: () => setHeadsUp(null),
    aside,
    takeBack: () => {
      if (aside) letter.edit(aside);
      setAside(null);
    },
    error: notices.error ?? park.error,
  };
}
