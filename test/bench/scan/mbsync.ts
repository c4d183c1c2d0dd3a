import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Measure, Task } from './task.ts';

/** What a mail mirror needs for the same mailbox: mbsync can only pull whole messages. Once, into a temporary folder. Null where it is not installed. */
export async function runMbsync(task: Task): Promise<Measure | null> {
  if (spawnSync('mbsync', ['--version']).error) return null;
  const folder = mkdtempSync(join(tmpdir(), 'fil-rouge-mbsync-'));
  try {
    mkdirSync(join(folder, 'mail'));
    const rc = join(folder, 'mbsyncrc');
    writeFileSync(
      rc,
      `FSync no
IMAPAccount bench
Host 127.0.0.1
Port ${task.port}
User ${task.user}
Pass "${task.password}"
SSLType None

IMAPStore far
Account bench

MaildirStore near
Path ${folder}/mail/
Inbox ${folder}/inbox
SubFolders Verbatim

Channel all
Far :far:
Near :near:
Patterns ${task.folders.map(name => `"${name}"`).join(' ')}
Create Near
Sync Pull
SyncState ${folder}/state/
`,
      { mode: 0o600 },
    );
    mkdirSync(join(folder, 'state'));
    const from = performance.now();
    const child = spawn('mbsync', ['-c', rc, '-q', '-a'], { stdio: ['ignore', 'ignore', 'inherit'] });
    const [code] = await once(child, 'exit');
    if (code !== 0) throw new Error(`mbsync ended with ${String(code)}`);
    const seconds = (performance.now() - from) / 1000;
    const messages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(path => /\/(?:cur|new)\/[^/]+$/.test(path)).length;
    return { messages, seconds, cpuSeconds: null, rssMb: null };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
