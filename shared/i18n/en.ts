import { backup } from './en/backup.ts';
import { campaigns } from './en/campaigns.ts';
import { cli } from './en/cli.ts';
import { conversations } from './en/conversations.ts';
import { encryption } from './en/encryption.ts';
import { errors } from './en/errors.ts';
import { evidence } from './en/evidence.ts';
import { facts } from './en/facts.ts';
import { identity } from './en/identity.ts';
import { insights } from './en/insights.ts';
import { ledger } from './en/ledger.ts';
import { menu } from './en/menu.ts';
import { outside } from './en/outside.ts';
import { outbox } from './en/outbox.ts';
import { peopleFiles } from './en/people-files.ts';
import { providers } from './en/providers.ts';
import { reminders } from './en/reminders.ts';
import { returns } from './en/returns.ts';
import { rules } from './en/rules.ts';
import { tact } from './en/tact.ts';
import { templates } from './en/templates.ts';
import { agenda } from './en/window-agenda.ts';
import { decided } from './en/window-decided.ts';
import { inOut } from './en/window-in-out.ts';
import { balance } from './en/window-balance.ts';
import { manners } from './en/window-tact.ts';
import { window } from './en/window.ts';
import { writing } from './en/window-writing.ts';

/** Every sentence a user can read, in English. fr.ts must have the same keys and parameters: a missing one does not compile. */
export const en = {
  agenda,
  backup,
  balance,
  campaigns,
  cli,
  conversations,
  decided,
  encryption,
  errors,
  evidence,
  facts,
  identity,
  inOut,
  insights,
  ledger,
  manners,
  menu,
  outbox,
  outside,
  peopleFiles,
  providers,
  reminders,
  returns,
  rules,
  tact,
  templates,
  window,
  writing,
};
export type Messages = typeof en;
