import type { CampaignDraft, Circle, Marks, TemplateRow } from '../../../shared/contract/writing.ts';
import type { Band } from '../../../shared/domain/band.ts';
import type { CampaignKind, Exclusion } from '../../../shared/domain/campaigns/campaign.ts';
import type { AgendaStore } from './agenda-store.ts';
import type { ReturnsStore } from './returns-store.ts';
import type { TactStore } from './tact-store.ts';

/** A version of one of the user's own templates. */
export type StoredTemplate = Omit<TemplateRow, 'builtIn'>;

export type SavedCircle = Omit<Circle, 'id' | 'cadence' | 'colour'> & {
  readonly id: number | null;
  readonly cadence?: Circle['cadence'] | undefined;
  readonly colour?: Circle['colour'] | undefined;
};

/** What is left out stays as it is. */
export type MarksChange = { readonly [K in keyof Marks]?: Marks[K] | undefined };

export interface StoredMarks extends Marks {
  /** Since when they rest, epoch ms: a letter of theirs after it ends the rest. */
  readonly restingSince: number | null;
}

/** All but the words of why they matter, which are many to decrypt and few to show. */
export interface MarksInBrief extends Omit<StoredMarks, 'matters'> {
  readonly isSaidToMatter: boolean;
}

export interface StoredCampaign {
  readonly id: string;
  readonly draft: CampaignDraft;
  readonly state: 'draft' | 'running' | 'paused' | 'cancelled';
  /** Epoch ms. */
  readonly createdAt: number;
  readonly startedAt: number | null;
  /** Who was left out when it started, and why; null before. */
  readonly excluded: readonly ExcludedPerson[] | null;
}

export interface ExcludedPerson {
  readonly personId: number;
  readonly name: string;
  readonly address: string;
  readonly reasons: readonly Exclusion[];
}

/** What was decided for one recipient, known by address: people's numbers may change, what was agreed may not. */
export interface StoredRecipient {
  readonly address: string;
  readonly name: string;
  readonly personalLine: string;
  /** Null where the template's stands. */
  readonly subject: string | null;
  readonly text: string | null;
  /** Epoch ms. */
  readonly approvedAt: number | null;
}

/** One approved mail of one recipient. The bytes never change; they are here until the outbox has them. */
export interface StoredMail {
  readonly address: string;
  /** 1 for the letter itself, then the follow-ups. */
  readonly step: number;
  readonly messageId: string;
  readonly subject: string;
  readonly text: string;
  /** Which text it was made from: `library:check-in/fr`, `own:3@2`, `hand`. */
  readonly template: string;
  readonly raw: Uint8Array | null;
  /** Epoch ms; what its Date header says. */
  readonly composedFor: number;
  /** When it is to go, once the user let it go; epoch ms. */
  readonly releasedFor: number | null;
  readonly queuedAt: number | null;
  /** Why it will never be queued; null while it may. */
  readonly stopped: string | null;
  /** A follow-up put off, by an absence note for example; epoch ms. */
  readonly notBefore: number | null;
}

/** A mail that may go, and when. Epoch ms. */
export interface Release {
  readonly address: string;
  readonly step: number;
  readonly at: number;
}

export type NewMail = Omit<StoredMail, 'address' | 'raw' | 'releasedFor' | 'queuedAt' | 'stopped' | 'notBefore'> & {
  readonly raw: Uint8Array;
};

export interface Written {
  readonly campaign: string;
  readonly step: number;
  readonly address: string;
  readonly kind: CampaignKind;
  readonly template: string;
  readonly subject: string;
  readonly text: string;
  readonly at: number;
}

/** Where the last letter with a person lies. */
export interface LastLetter {
  readonly accountId: number;
  readonly folder: string;
  readonly uid: number;
  readonly uidValidity: number;
}

/** Where a letter lies, and when it was written (epoch ms). */
export interface LetterPlace extends LastLetter {
  readonly at: number;
}

export interface LearnedZone {
  /** IANA name; null where their letters do not tell. */
  readonly zone: string | null;
  readonly learnedAt: number;
}

/** Circles, marks, templates and campaigns, on a connection of its own to the app's database. Throws `ExpectedError` like the store. */
export interface WritingStore {
  circles: {
    list(): readonly Circle[];
    /** Null where there is no circle of this id. A cadence or colour left out stays as it is. */
    save(circle: SavedCircle): Circle | null;
    remove(id: number): boolean;
  };
  marks: {
    /** By address, of everybody the user ever said something of; in brief. */
    all(): ReadonlyMap<string, MarksInBrief>;
    /** Of a person by their addresses; what was said last where several have marks. */
    of(addresses: readonly string[]): StoredMarks;
    set(addresses: readonly string[], change: MarksChange, now: number): StoredMarks;
  };
  notes: {
    /** '' where there is none. */
    of(addresses: readonly string[]): string;
    /** '' takes it away. */
    set(addresses: readonly string[], note: string, now: number): void;
  };
  /** By address, how a tie stood when a campaign started. */
  tiesBefore: {
    keep(campaignId: string, bands: ReadonlyMap<string, Band>): void;
    of(campaignId: string): ReadonlyMap<string, Band>;
  };
  templates: {
    /** The newest version of each that was not removed. */
    list(): readonly StoredTemplate[];
    /** Removed ones too: campaigns may still name them. */
    get(id: number): StoredTemplate | null;
    /** A new template, or a new version; null where there is none of this id. */
    save(template: Omit<StoredTemplate, 'id' | 'version'> & { readonly id: number | null }, now: number): StoredTemplate | null;
    remove(id: number, now: number): boolean;
  };
  campaigns: {
    list(): readonly StoredCampaign[];
    get(id: string): StoredCampaign | null;
    /** Needs no text of it. */
    stateOf(id: string): StoredCampaign['state'] | null;
    add(campaign: StoredCampaign): void;
    setDraft(id: string, draft: CampaignDraft): void;
    setState(id: string, state: StoredCampaign['state']): void;
    /** From now on who is in it and who is not is settled, and these mails are to go: one commit, whatever happens to the queueing after. */
    start(id: string, excluded: readonly ExcludedPerson[], releases: readonly Release[], now: number): void;
    release(id: string, releases: readonly Release[]): void;
    remove(id: string): boolean;
    recipients(id: string): readonly StoredRecipient[];
    /** Hand-made changes; they take back an approval and its bytes. Does nothing once one of the mails is queued. */
    edit(id: string, recipient: Pick<StoredRecipient, 'address' | 'name' | 'personalLine' | 'subject' | 'text'>): boolean;
    /** Approves with the bytes; false where it is approved already: approved bytes never change. */
    approve(id: string, recipient: Pick<StoredRecipient, 'address' | 'name'>, mails: readonly NewMail[], now: number): boolean;
    /** Without their bytes. */
    mails(id: string): readonly Omit<StoredMail, 'raw'>[];
    /** Null where they are gone, or are not what was approved any more. */
    raw(id: string, address: string, step: number): Uint8Array | null;
    /** As if it had not been approved; does nothing once a mail of it is queued. */
    takeBack(id: string, address: string): void;
    /** The outbox has the bytes, and the text is remembered as written. */
    queued(id: string, address: string, step: number, kind: CampaignKind, now: number): void;
    stop(id: string, address: string, step: number, why: string): void;
    postpone(id: string, address: string, notBefore: number): void;
    /** Withdraws approvals whose mails are not queued: the draft changed. */
    withdraw(id: string): void;
  };
  returns: ReturnsStore;
  agenda: AgendaStore;
  tact: TactStore;
  /** By whose clock mail to an address goes. */
  zones: {
    of(addresses: readonly string[]): ReadonlyMap<string, LearnedZone>;
    learn(zones: ReadonlyMap<string, string | null>, now: number): void;
    /** The newest letters this address wrote. */
    lettersFrom(address: string, most: number): readonly LetterPlace[];
  };
  written: {
    add(written: Written): void;
    /** What went to these addresses from other campaigns, newest first; the newest twenty. */
    to(addresses: readonly string[], exceptCampaign: string): readonly Written[];
    /** Wishes sent to each address, newest first; epoch ms. */
    wishes(): ReadonlyMap<string, readonly number[]>;
  };
  /** The name most of the newest letters of this own address bear; null where none bears one. */
  ownName(address: string): string | null;
  lastLetter(addresses: readonly string[]): LastLetter | null;
  together<T>(work: () => T): T;
  close(): void;
}
