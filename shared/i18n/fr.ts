import type { Messages } from './en.ts';
import { backup } from './fr/backup.ts';
import { campaigns } from './fr/campaigns.ts';
import { cli } from './fr/cli.ts';
import { conversations } from './fr/conversations.ts';
import { encryption } from './fr/encryption.ts';
import { errors } from './fr/errors.ts';
import { evidence } from './fr/evidence.ts';
import { facts } from './fr/facts.ts';
import { identity } from './fr/identity.ts';
import { insights } from './fr/insights.ts';
import { ledger } from './fr/ledger.ts';
import { menu } from './fr/menu.ts';
import { outside } from './fr/outside.ts';
import { outbox } from './fr/outbox.ts';
import { peopleFiles } from './fr/people-files.ts';
import { providers } from './fr/providers.ts';
import { reminders } from './fr/reminders.ts';
import { returns } from './fr/returns.ts';
import { rules } from './fr/rules.ts';
import { tact } from './fr/tact.ts';
import { templates } from './fr/templates.ts';
import { agenda } from './fr/window-agenda.ts';
import { decided } from './fr/window-decided.ts';
import { inOut } from './fr/window-in-out.ts';
import { balance } from './fr/window-balance.ts';
import { manners } from './fr/window-tact.ts';
import { window } from './fr/window.ts';
import { writing } from './fr/window-writing.ts';

export const fr: Messages = {
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
