/** What a sample message is there to show; letters count as contact, nothing else may. */
export type SampleKind =
  | 'letter'
  | 'newsletter'
  | 'list'
  | 'auto-reply'
  | 'bounce'
  | 'calendar'
  | 'mass'
  | 'no-reply'
  | 'role'
  | 'own'
  | 'receipt'
  | 'junk'
  | 'trash'
  | 'draft';

export type SampleFolderName = 'INBOX' | 'Sent' | 'Archive' | 'Conférences' | 'Courrier indésirable' | 'Corbeille' | 'Brouillons';

export interface SampleMessage {
  readonly kind: SampleKind;
  readonly folder: SampleFolderName;
  /** Epoch ms. */
  readonly at: number;
  /** As hoodiecrow-imap stores it: CRLF, one character per byte. */
  readonly raw: string;
}
