import { spawnSync } from 'node:child_process';

/** Why no private Dovecot can run here, or null where it can. Tests say the reason when they are left out. */
export function whyNoDovecot(): string | null {
  const run = spawnSync('dovecot', ['--version'], {
    encoding: 'utf8',
    env: { ...process.env, PATH: `${process.env['PATH'] ?? ''}:/usr/sbin` },
  });
  if (run.error) return 'Dovecot is not installed (Debian: apt install dovecot-imapd)';
  return run.stdout.startsWith('2.3.') ? null : `Dovecot 2.3 is needed, this is ${run.stdout.trim()}`;
}
