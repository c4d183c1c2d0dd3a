import { readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import type { Owner } from './maildir.ts';

export interface OsUser {
  readonly name: string;
  readonly group: string;
  /** Set where this process must hand over to it: Dovecot refuses mail access to root. */
  readonly owner: Owner | null;
}

/** Who runs the server: ourselves, or `nobody` when we are root. */
export function osUser(): OsUser {
  const me = userInfo();
  const name = me.uid === 0 ? 'nobody' : me.username;
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find(row => row.startsWith(`${name}:`));
  const [, , uid = String(me.uid), gid = String(me.gid)] = line?.split(':') ?? [];
  const group = readFileSync('/etc/group', 'utf8')
    .split('\n')
    .map(row => row.split(':'))
    .find(row => row[2] === gid)?.[0];
  return { name, group: group ?? gid, owner: me.uid === 0 ? { uid: Number(uid), gid: Number(gid) } : null };
}
