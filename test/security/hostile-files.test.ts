import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBackupFile, writeBackupFile } from '../../electron/adapters/backup/backup-file.ts';
import { restoreOnStart } from '../../electron/adapters/backup/restore-on-start.ts';
import { LEAST_COST } from '../../electron/adapters/backup/sealed-stream.ts';
import { composeMessage } from '../../electron/adapters/compose/compose-message.ts';
import { readInvitation } from '../../electron/adapters/mime/read-invitation.ts';
import { readReturnedMail } from '../../electron/adapters/mime/read-returned-mail.ts';
import { stringify } from '../../electron/adapters/people-files/stringify-cells.ts';
import { attachmentText } from '../../electron/adapters/writing/attachment-text.ts';
import { readCampaignFile } from '../../electron/cli/campaign-file.ts';
import type { MessageDraft } from '../../shared/domain/outbox/message-draft.ts';
import { realBackend } from '../support/real-backend.ts';
import { temporaryFolders } from '../support/temporary-folder.ts';

const folder = temporaryFolders();
const PASSPHRASE = 'seven quiet herons';

describe('a mail that is made to break its reader', () => {
  const MAILS: readonly [string, () => string][] = [
    [
      'parts within parts, a thousand deep',
      () => Array.from({ length: 1_000 }, (_, n) => `Content-Type: multipart/mixed; boundary="b${n}"\r\n\r\n--b${n}\r\n`).join(''),
    ],
    ['mails within mails, a thousand deep', () => 'Content-Type: message/rfc822\r\n\r\n'.repeat(1_000)],
    ['a hundred thousand empty parts', () => `Content-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\n\r\n'.repeat(100_000)}--b--\r\n`],
    [
      'a boundary that is a mine for regular expressions',
      () => `Content-Type: multipart/mixed; boundary="${'(a+)+'.repeat(200)}"\r\n\r\n--x\r\n`,
    ],
    ['a header of a megabyte', () => `Subject: ${'x'.repeat(1_000_000)}\r\n\r\nhello`],
    ['a hundred thousand headers', () => `${'X: y\r\n'.repeat(100_000)}\r\nhello`],
    ['encoded words without an end', () => `Subject: ${'=?utf-8?B?'.repeat(50_000)}\r\n\r\nhello`],
    ['HTML that never closes', () => `Content-Type: text/html\r\n\r\n${'<div><style>'.repeat(50_000)}`],
    [
      'a transfer encoding that is none',
      () =>
        `Content-Type: text/plain; charset="${'x'.repeat(5_000)}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${'\u0000=?='.repeat(10_000)}`,
    ],
    [
      'an invitation of a hundred thousand lines',
      () =>
        `Content-Type: text/calendar\r\n\r\nBEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\n${'ATTENDEE:mailto:a@x.example\r\n'.repeat(100_000)}`,
    ],
    [
      'components within components',
      () => `Content-Type: text/calendar\r\n\r\nBEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\n${'BEGIN:VEVENT\r\n'.repeat(20_000)}`,
    ],
  ];
  it.each(MAILS)('%s: is read or refused, and the next one is read', async (_, mail) => {
    const raw = Buffer.from(`From: a@x.example\r\n${mail()}`, 'latin1');
    for (const read of [readReturnedMail(raw), readInvitation(raw, 'UTC')]) {
      const outcome = await read.then(
        () => 'read',
        (error: unknown) => (error instanceof Error ? 'refused' : 'broken'),
      );
      expect(['read', 'refused']).toContain(outcome);
    }
    const plain = await readReturnedMail(Buffer.from('From: b@x.example\r\nSubject: Next\r\n\r\nhello\r\n'));
    expect(plain.text.trim()).toBe('hello');
  });
});

describe('line breaks and other controls in what becomes a header', () => {
  const draft: MessageDraft = {
    from: { name: 'Anna', address: 'anna@x.example' },
    to: { name: 'Paul', address: 'paul@y.example' },
    subject: 'Hello',
    text: 'Hello Paul',
    language: 'en',
    messageId: 'id@x.example',
    continues: { messageId: 'parent@y.example', references: ['first@y.example'] },
    date: Date.UTC(2026, 0, 2),
    zoneOffset: 60,
    attachments: [{ name: 'a.txt', type: 'text/plain', content: Buffer.from('x') }],
    unsubscribeAddress: 'anna@x.example',
  };
  /** Every field the user, a file or somebody's mail can fill, with `evil` in it. */
  const PLACES: Readonly<Record<string, (evil: string) => MessageDraft>> = {
    subject: evil => ({ ...draft, subject: `Hello${evil}` }),
    'own name': evil => ({ ...draft, from: { ...draft.from, name: `Anna${evil}` } }),
    'own address': evil => ({ ...draft, from: { ...draft.from, address: `anna${evil}@x.example` } }),
    name: evil => ({ ...draft, to: { ...draft.to, name: `Paul${evil}` } }),
    address: evil => ({ ...draft, to: { ...draft.to, address: `paul@y.example${evil}` } }),
    language: evil => ({ ...draft, language: `en${evil}` }),
    'Message-ID': evil => ({ ...draft, messageId: `id${evil}@x.example` }),
    'parent’s Message-ID': evil => ({ ...draft, continues: { messageId: `parent${evil}@y.example`, references: [] } }),
    references: evil => ({ ...draft, continues: { messageId: 'parent@y.example', references: [`first${evil}@y.example`] } }),
    'attachment’s name': evil => ({ ...draft, attachments: [{ name: `a${evil}.txt`, type: 'text/plain', content: Buffer.from('x') }] }),
    'attachment’s type': evil => ({ ...draft, attachments: [{ name: 'a.txt', type: `text/plain${evil}`, content: Buffer.from('x') }] }),
    'List-Unsubscribe': evil => ({ ...draft, unsubscribeAddress: `anna${evil}@x.example` }),
  };
  const BREAKS = ['\r\n', '\n', '\r', '\0', '\u000b', '\u000c', '\u0085', '\u2028', '\u2029', '\n ', '\r\n\r\n', '%0d%0a', '\\r\\n'];
  const injected = fc.record({ place: fc.constantFrom(...Object.keys(PLACES)), mark: fc.constantFrom(...BREAKS), twice: fc.boolean() });

  it('add no header, end no header and reach no other recipient, whichever field they are in', async () => {
    await fc.assert(
      fc.asyncProperty(injected, async ({ place, mark, twice }) => {
        const evil = `${mark}Bcc: everybody@z.example${twice ? `${mark}X-Evil: yes` : ''}`;
        const made = PLACES[place]?.(evil);
        if (!made) throw new Error(place);
        const composed = await composeMessage(made);
        if (!composed.ok) return;
        const raw = Buffer.from(composed.raw).toString('latin1');
        // No bare CR or LF anywhere (RFC 5321 §2.3.8), and only the headers a mail of ours has.
        expect(raw.replaceAll('\r\n', '')).not.toMatch(/[\r\n\0]/);
        const [head = ''] = raw.split('\r\n\r\n', 1);
        const names = head.split('\r\n').flatMap(line => /^([!-9;-~]+):/.exec(line)?.[1] ?? []);
        const OURS =
          /^(From|To|Subject|Message-ID|Date|MIME-Version|Content-Type|Content-Language|List-Unsubscribe|In-Reply-To|References)$/i;
        expect(names.filter(name => !OURS.test(name))).toEqual([]);
        expect(raw).not.toMatch(/^(Bcc|X-Evil):/im);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a file that is larger inside than outside', () => {
  it('as a backup is refused before it fills the disk, and leaves nothing behind', async () => {
    const place = folder();
    const [zeros, bomb, out] = [join(place, 'zeros'), join(place, 'bomb.backup'), join(place, 'out')];
    writeFileSync(zeros, Buffer.alloc(110 * 2 ** 20));
    await writeBackupFile(zeros, bomb, PASSPHRASE, { cost: LEAST_COST });
    expect(readFileSync(bomb).length).toBeLessThan(2 ** 20 / 4);
    await expect(readBackupFile(bomb, out, PASSPHRASE)).rejects.toMatchObject({ failure: { code: 'backup-damaged' } });
    expect(existsSync(out)).toBe(false);
  });

  /** A PDF of one page for each of these texts, packed. */
  const pdf = (pages: readonly Buffer[]): Buffer => {
    const kids = pages.map((_, at) => `${4 + at * 2} 0 R`).join(' ');
    const objects: Buffer[] = [
      Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
      Buffer.from(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`),
      Buffer.from('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'),
      ...pages.flatMap((content, at) => {
        const packed = deflateSync(content);
        return [
          Buffer.from(
            `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${5 + at * 2} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
          ),
          Buffer.concat([Buffer.from(`<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n`), packed, Buffer.from('\nendstream')]),
        ];
      }),
    ];
    const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')];
    const offsets = objects.map((object, at) => {
      const offset = parts.reduce((sum, part) => sum + part.length, 0);
      parts.push(Buffer.from(`${at + 1} 0 obj\n`), object, Buffer.from('\nendobj\n'));
      return offset;
    });
    const start = parts.reduce((sum, part) => sum + part.length, 0);
    const table = offsets.map(offset => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
    parts.push(
      Buffer.from(
        `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`,
      ),
    );
    return Buffer.concat(parts);
  };
  const page = (text: string): Buffer => Buffer.from(`BT /F1 12 Tf 72 700 Td (${text}) Tj ET`);
  const named = { name: 'a.pdf', type: 'application/pdf' };

  it('as a PDF is read as far as there is time, and an honest one whole', async () => {
    expect(await attachmentText(named, pdf([page('Our price'), page('is seven')]))).toBe('Our price\nis seven');
    const flood = Buffer.concat([Buffer.from('BT /F1 12 Tf '), Buffer.alloc(15_000_000, '(hello) Tj '), Buffer.from(' ET')]);
    const bomb = pdf([page('Before'), flood, page('After')]);
    expect(bomb.length).toBeLessThan(200_000);
    expect(await attachmentText(named, bomb, 300)).not.toContain('After');
  });

  it('as YAML is refused', async () => {
    const path = join(folder(), 'campaign.yaml');
    const levels = Array.from({ length: 12 }, (_, n) => `l${n + 1}: &l${n + 1} [${`*l${n}, `.repeat(9)}*l${n}]`).join('\n');
    writeFileSync(path, `l0: &l0 [x]\n${levels}\nname: *l12\n`);
    expect(await readCampaignFile(path)).toMatchObject({ ok: false });
  });
});

describe('paths that lead elsewhere', () => {
  it.each(['../elsewhere', '/elsewhere', '..', '.', '', 'a/b', 'a\\b', 'x\0y'])(
    'a half restore marked %j puts nothing anywhere, and takes nothing away',
    mark => {
      const place = folder();
      const dataFolder = join(place, 'data');
      mkdirSync(join(dataFolder, 'restore'), { recursive: true });
      writeFileSync(join(dataFolder, 'db'), 'present');
      writeFileSync(join(dataFolder, 'restore', 'db'), 'planted');
      writeFileSync(join(dataFolder, 'restore', 'ready'), mark);
      restoreOnStart({ dataFolder, database: 'db', preferences: 'preferences.json' });
      expect(readFileSync(join(dataFolder, 'db'), 'utf8')).toBe('present');
      expect(readdirSync(place)).toEqual(['data']);
      expect(readdirSync(dataFolder)).toEqual(['db']);
    },
  );

  it('uploads, imports and attachments take neither another folder, a device nor a pipe', async () => {
    const product = await realBackend();
    try {
      for (const upload of ['../../x', '/tmp/x', 'a/b', '', '.'])
        expect(await product.refused('attachment.put', { upload, at: 0, part: 'eA==' })).toMatchObject({ code: 'invalid-input' });
      const pipe = join(folder(), 'pipe.vcf');
      if (process.platform !== 'win32') execFileSync('mkfifo', [pipe]);
      for (const path of ['/dev/zero', '/dev/stdin', pipe, folder(), join(folder(), 'nothing.vcf')])
        expect(await product.refused('import.preview', { path })).toMatchObject({ code: 'attachment-unreadable' });
    } finally {
      await product.stop();
    }
  });
});

it('no cell of an exported table is a formula, in any script or behind any space', () => {
  fc.assert(
    fc.property(fc.constantFrom('=', '+', '-', '@', '\t=', '\r=', '\n=', '＝', '＋', '－', '＠'), fc.string(), (mark, text) => {
      const [cell = ''] = stringify([[`${mark}${text}`]])
        .slice(1)
        .split('\r\n');
      expect(cell.replace(/^"/, '')).toMatch(/^'/);
    }),
  );
});
