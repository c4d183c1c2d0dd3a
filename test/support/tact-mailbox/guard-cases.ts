import type { Guard } from '../../../shared/domain/tact/finding.ts';
import { addressOf } from '../outbox/sending-on-dovecot.ts';
import type { Somebody } from './tact-mailbox.ts';

export interface GuardCase {
  readonly guard: Exclude<Guard, 'values'>;
  readonly to: Somebody;
  readonly severity: 'interrupt' | 'notice';
  /** A letter it has something to say of, and what it says. */
  readonly fires: string;
  readonly says: RegExp;
  /** Nearly the same letter, of which no guard says anything. */
  readonly silent: string;
}

const LONG = 'The boats lie along the quay in the order in which they came home, and each has its own name and its own tale. '.repeat(9);

/** One letter for each guard, to people of `tact-mailbox`. */
export const GUARD_CASES: readonly GuardCase[] = [
  {
    guard: 'ask-once',
    to: 'Ben',
    severity: 'interrupt',
    fires: 'Dear Ben,\n\nCould you recommend a printer for my catalogue of old boats?\n\nBest wishes,\nClaire',
    says: /^You asked on .+ and there was no answer: “/,
    silent: 'Dear Ben,\n\nThe catalogue of old boats is out, and it looks fine.\n\nBest wishes,\nClaire',
  },
  {
    guard: 'discretion',
    to: 'Karim',
    severity: 'interrupt',
    fires: `Dear Karim,\n\nPaul knows about sails; he is at ${addressOf('Paul')}.\n\nBest wishes,\nClaire`,
    says: /^You are about to pass on the address of Paul Test\. Do they know\?/,
    silent: `Dear Karim,\n\nYou are still at ${addressOf('Karim')}, are you?\n\nBest wishes,\nClaire`,
  },
  {
    guard: 'register',
    to: 'Durand',
    severity: 'interrupt',
    fires: 'Chère Madame,\n\nJe te remercie de ta lettre, tu me diras si le plan te convient.\n\nBien cordialement,\nClaire',
    says: /^You write “vous” to .+; this draft says “tu”\./,
    silent: 'Chère Madame,\n\nJe vous remercie de votre lettre, vous me direz si le plan vous convient.\n\nBien cordialement,\nClaire',
  },
  {
    guard: 'language',
    to: 'Durand',
    severity: 'notice',
    fires: 'Dear Madam,\n\nThank you for the letter about the boats; I will look at the plan on Monday with the others.\n\nClaire',
    says: /^You write to .+ in French; this draft is in English\./,
    silent:
      'Chère Madame,\n\nMerci de votre lettre ; je regarderai le plan lundi avec les autres, et je vous écrirai.\n\nBien cordialement,\nClaire',
  },
  {
    guard: 'space',
    to: 'Ana',
    severity: 'interrupt',
    fires:
      'Dear Sir or Madam,\n\nWe are pleased to announce our new services. Please find attached our brochure.\n\nYours faithfully,\nClaire',
    says: /^A letter to a friend that sounds like a circular: “/,
    silent: 'Hi Ana,\n\nThe tomatoes are ripe here too. Come and see them one day.\n\nLove,\nClaire',
  },
  {
    guard: 'greeting',
    to: 'Ana',
    severity: 'notice',
    fires: 'Dear Madam,\n\nThe tomatoes are ripe here too. Come and see them one day.\n\nLove,\nClaire',
    says: /^With .+ you usually write “Hi Ana,?”; this draft says “Dear Madam,?”\./,
    silent: 'Hi Ana,\n\nThe plums are ripe here too. Come and see them one day.\n\nLove,\nClaire',
  },
  {
    guard: 'length',
    to: 'Ana',
    severity: 'notice',
    fires: `Hi Ana,\n\n${LONG}\n\nLove,\nClaire`,
    says: /^They write about \d+ words; this is \d+\./,
    silent: 'Hi Ana,\n\nThe boats lie along the quay in the order in which they came home.\n\nLove,\nClaire',
  },
  {
    guard: 'sensitive',
    to: 'Karim',
    severity: 'interrupt',
    fires: 'Dear Karim,\n\nThe masts came in on Monday. My former boss is a complete idiot.\n\nBest wishes,\nClaire',
    says: /^A judgement on somebody who is not there\..+ Keep it\?/,
    silent: 'Dear Karim,\n\nThe masts came in on Monday. My former boss sends his regards.\n\nBest wishes,\nClaire',
  },
];
