import { join } from 'node:path';
import type { Certificates } from './certificates.ts';

export interface Configuration {
  readonly folder: string;
  readonly osUser: string;
  readonly osGroup: string;
  readonly port: number;
  readonly tlsPort: number | null;
  readonly certificates: Certificates | null;
  readonly separator: '/' | '.';
  /** Special-use attribute by folder path; null for a folder without one. */
  readonly folders: Readonly<Record<string, string | null>>;
  readonly allMail: boolean;
  readonly compress: boolean;
  readonly introspectionUrl: string | null;
  readonly maildir: string;
  readonly index: string;
}

/** A dovecot.conf for version 2.3 that reads nothing outside `folder` and runs as one ordinary user. */
export function dovecotConf(c: Configuration): string {
  const plugins = [c.allMail ? 'virtual' : '', c.compress ? 'zlib' : ''].filter(Boolean).join(' ');
  return `
base_dir = ${join(c.folder, 'run')}
state_dir = ${join(c.folder, 'state')}
log_path = ${join(c.folder, 'dovecot.log')}
protocols = imap
listen = 127.0.0.1
default_internal_user = ${c.osUser}
default_internal_group = ${c.osGroup}
default_login_user = ${c.osUser}
default_vsz_limit = 0
first_valid_uid = 1
first_valid_gid = 1
disable_plaintext_auth = no
auth_failure_delay = 0
mail_max_userip_connections = 100
mail_fsync = never
${tls(c)}
passdb {
  driver = passwd-file
  args = scheme=PLAIN username_format=%u ${join(c.folder, 'users')}
}
${c.introspectionUrl === null ? '' : tokens(c)}userdb {
  driver = passwd-file
  args = username_format=%u ${join(c.folder, 'users')}
}
mail_location = maildir:${c.maildir}:LAYOUT=fs:INDEX=${c.index}
mail_plugins = ${plugins}
protocol imap {
  mail_plugins = ${plugins}${c.compress ? ' imap_zlib' : ''}
}
namespace inbox {
  inbox = yes
  separator = ${c.separator}
${Object.entries(c.folders)
  .map(([path, use]) => mailbox(path, use))
  .join('')}}
${c.allMail ? allMail(c) : ''}
service anvil {
  chroot =
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
service stats {
  chroot =
}
service imap-login {
  chroot =
  service_count = 0
  inet_listener imap {
    port = ${c.port}
  }
  inet_listener imaps {
    port = ${c.tlsPort ?? 0}
  }
}
`;
}

function tls({ certificates }: Configuration): string {
  if (!certificates) return 'ssl = no';
  return `ssl = yes\nssl_cert = <${certificates.certificatePath}\nssl_key = <${certificates.keyPath}`;
}

function mailbox(path: string, use: string | null): string {
  return `  mailbox "${path}" {\n    auto = create\n${use ? `    special_use = ${use}\n` : ''}  }\n`;
}

// The virtual plugin shows every message of the other folders again, as Gmail's All Mail does.
function allMail(c: Configuration): string {
  return `namespace gmail {
  prefix = [Gmail]${c.separator}
  separator = ${c.separator}
  location = virtual:${join(c.folder, 'virtual')}:INDEX=${join(c.folder, 'virtual-index')}
  mailbox "All Mail" {
    special_use = \\All
  }
}`;
}

// The passwd-file above knows passwords only; a token is asked about where it came from.
const tokens = ({ folder }: Configuration): string => `passdb {
  driver = oauth2
  mechanisms = xoauth2 oauthbearer
  args = ${join(folder, 'oauth2.conf')}
}
auth_mechanisms = plain login xoauth2 oauthbearer
`;

/** The second file Dovecot's oauth2 driver wants. */
export const oauth2Conf = (introspectionUrl: string): string => `introspection_url = ${introspectionUrl}
introspection_mode = post
username_attribute = sub
active_attribute = active
active_value = true
`;
