import { countsOnceWrittenTo, type MessageKind, type Rule } from '../../../shared/domain/letter.ts';
import type { LabelledMailbox, LabelledMessage } from './label.ts';

/** What the product made of one message. */
export interface Judged {
  readonly account: string;
  readonly folder: string;
  readonly uid: number;
  readonly kind: MessageKind;
  readonly rule: Rule;
}

interface Share {
  right: number;
  of: number;
}

export interface MessageFigures {
  /** Of the messages given this kind, how many are it; and of those that are, how many were given it. */
  readonly kinds: ReadonlyMap<string, { readonly precision: Share; readonly recall: Share }>;
  /** Of what a rule decided, how often letters were told from what is none. */
  readonly rules: ReadonlyMap<string, Share>;
  /** Of what shows a trap, how often letters were told from what is none. */
  readonly traps: ReadonlyMap<string, Share>;
  readonly wrong: readonly { readonly trap: string; readonly rule: string; readonly given: string; readonly from: string }[];
}

function count(shares: Map<string, Share>, name: string, right: boolean): void {
  const share = shares.get(name) ?? { right: 0, of: 0 };
  share.of += 1;
  if (right) share.right += 1;
  shares.set(name, share);
}

/** Whether it is contact between people: what every number stands on, whatever name the rest is given. */
const isRight = ({ label }: LabelledMessage, { kind, rule }: Judged): boolean =>
  // Whether mail under these rules counts is told by whether the owner wrote to its sender, which the figures of people show.
  label.kind === 'letter' ? kind === 'letter' || countsOnceWrittenTo(rule) : kind !== 'letter';

/** Letters of the owner to machines and lists are letters to nobody: what they must not do is make people. */
const isToNobody = ({ label }: LabelledMessage): boolean => label.kind === 'letter' && label.contacts.length === 0;

/** Compares each message the product holds with its label. `wrong` names the first of each trap. */
export function judgeMessages({ accounts }: LabelledMailbox, judged: Iterable<Judged>): MessageFigures {
  const folders = new Map(
    accounts.flatMap(({ email, folders }) => folders.map(({ path, messages }) => [`${email} ${path}`, messages] as const)),
  );
  const precision = new Map<string, Share>();
  const recall = new Map<string, Share>();
  const rules = new Map<string, Share>();
  const traps = new Map<string, Share>();
  const wrong = new Map<string, MessageFigures['wrong'][number]>();
  for (const verdict of judged) {
    const { account, folder, uid, kind, rule } = verdict;
    const message = folders.get(`${account} ${folder}`)?.[uid - 1];
    if (!message || isToNobody(message)) continue;
    const { label, raw } = message;
    count(precision, kind, kind === label.kind);
    count(recall, label.kind, kind === label.kind);
    const right = isRight(message, verdict);
    count(rules, rule, right);
    count(traps, label.trap, right);
    if (!right && !wrong.has(label.trap))
      wrong.set(label.trap, { trap: label.trap, rule, given: kind, from: /^From: (.*)$/m.exec(raw)?.[1]?.trim() ?? '' });
  }
  const kinds = new Map(
    [...new Set([...precision.keys(), ...recall.keys()])].map(kind => [
      kind,
      { precision: precision.get(kind) ?? { right: 0, of: 0 }, recall: recall.get(kind) ?? { right: 0, of: 0 } },
    ]),
  );
  return { kinds, rules, traps, wrong: [...wrong.values()] };
}
