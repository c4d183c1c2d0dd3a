import type { ContactDetails, ContactIndex } from '../../../shared/domain/tact/discretion/contact-index.ts';
import type { Draft, DraftContext } from '../../../shared/domain/tact/draft.ts';
import type { Finding } from '../../../shared/domain/tact/finding.ts';
import type { Proposal, TactLanguage } from '../../../shared/domain/tact/gesture.ts';
import type { Service } from '../../../shared/domain/tact/service.ts';

export const inspectDraft = (_draft: Draft, _context: DraftContext): Finding[] => [];
export const contactIndex = (_contacts: readonly ContactDetails[]): ContactIndex => ({
  emails: new Map(),
  phones: new Map(),
  streets: new Map(),
});
export const serviceIn = (_text: string, _language: TactLanguage): (Proposal & { readonly service: Service }) | null => null;
export const dueIn = (_text: string, _at: number, _timeZone: string): number | null => null;
