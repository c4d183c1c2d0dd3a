import { accounts } from './010-accounts.ts';
import { folders } from './020-folders.ts';
import { people } from './030-people.ts';
import { messages } from './040-messages.ts';
import { ties } from './050-ties.ts';
import { outbox } from './060-outbox.ts';
import { outboxTerms } from './065-outbox-terms.ts';
import { circles } from './070-circles.ts';
import { templates } from './072-templates.ts';
import { campaigns } from './074-campaigns.ts';
import { returns } from './076-returns.ts';
import { outboxBytes } from './078-outbox-bytes.ts';
import { facts } from './080-facts.ts';
import { reportsRead } from './081-reports-read.ts';
import { bounced } from './082-bounced.ts';
import { letterShares } from './083-letter-shares.ts';
import { senderChoices } from './084-sender-choices.ts';
import { identity } from './085-identity.ts';
import { lettersTo } from './086-letters-to.ts';
import { manners } from './087-manners.ts';
import { cadence } from './090-cadence.ts';
import { touches } from './092-touches.ts';
import { agenda } from './094-agenda.ts';
import { invitations } from './096-invitations.ts';
import { hiddenTies } from './098-hidden-ties.ts';
import { conversations } from './100-conversations.ts';
import { saidInPrivate } from './110-said-in-private.ts';
import { peopleRecords } from './112-people-records.ts';
import { importExtras } from './113-import-extras.ts';
import { recipientZones } from './120-recipient-zones.ts';
import { moved } from './122-moved.ts';
import { filedAfter } from './124-filed-after.ts';
import { gestures } from './130-gestures.ts';
import { introductions } from './134-introductions.ts';
import { sealing } from './140-sealing.ts';

/** `version` becomes the file's `user_version`; numbered in tens so that a fix can go between. Once released, never edited. */
export interface Migration {
  readonly version: number;
  readonly sql: string;
}

export const MIGRATIONS: readonly Migration[] = [
  accounts,
  folders,
  people,
  messages,
  ties,
  outbox,
  outboxTerms,
  circles,
  templates,
  campaigns,
  returns,
  outboxBytes,
  facts,
  reportsRead,
  bounced,
  letterShares,
  senderChoices,
  identity,
  lettersTo,
  manners,
  cadence,
  touches,
  agenda,
  invitations,
  hiddenTies,
  conversations,
  saidInPrivate,
  peopleRecords,
  importExtras,
  recipientZones,
  moved,
  filedAfter,
  gestures,
  introductions,
  sealing,
];
