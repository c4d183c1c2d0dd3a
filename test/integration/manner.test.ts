import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Dovecot } from '../support/dovecot/dovecot.ts';
import { HandClock } from '../support/outbox/sending-account.ts';
import { addressOf, dated, fillWithFriends, sendingOnDovecot, type SendingOnDovecot } from '../support/outbox/sending-on-dovecot.ts';

const DAY = 86_400_000;

describe('the manner of writing to somebody, read from the letters to them on Dovecot', () => {
  const clock = new HandClock();
  let place: SendingOnDovecot;
  let sent = 0;

  const wrote = (dovecot: Dovecot, to: readonly string[], text: string, daysAgo: number): void => {
    const header = `From: me@atelier.example\r\nTo: ${to.map(addressOf).join(', ')}\r\nMessage-ID: <manner-${++sent}@atelier.example>\r\n`;
    const raw = `${header}MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text.replaceAll('\n', '\r\n')}\r\n`;
    dovecot.fill('Sent', [dated(raw, clock.at - daysAgo * DAY)]);
  };
  const idOf = async (name: string): Promise<number> => (await place.host.ask('person.get', { address: addressOf(name) })).id;
  const mannerOf = async (name: string, read: boolean) => place.host.ask('person.manner', { personId: await idOf(name), read });

  beforeAll(async () => {
    place = await sendingOnDovecot({
      clock,
      policy: { capsOf: () => null, undoMs: 0 },
      fill: dovecot => {
        fillWithFriends(dovecot, ['Ana', 'Ben', 'Cleo'], clock.at);
        for (const [days, news] of [30, 20, 10].entries()) {
          wrote(
            dovecot,
            ['Ana'],
            `Salut Ana,\n\nTu vas bien ? Je pense à toi, et j’espère que tes bateaux avancent (${days}).\n\nBises,\nClaire`,
            news,
          );
          const quoted = '\n\nLe lundi 2 novembre, Ben a écrit :\n> Salut Claire, tu viens ? Tu me diras.';
          wrote(
            dovecot,
            ['Ben'],
            `Cher Monsieur,\n\nJe vous remercie de votre lettre ; vous trouverez ci-joint le plan (${days}).${quoted}`,
            news,
          );
          wrote(dovecot, ['Cleo', 'Ana'], `Hello both,\n\nYou will like this (${days}).`, news);
        }
      },
    });
  });
  afterAll(() => place.stop());

  test('is not known before it is asked for', async () => {
    expect(await mannerOf('Ana', false)).toMatchObject({ register: null, greeting: null, letters: 0 });
  });

  test('is their own tu or vous, in their language, with the greeting, and not that of what was quoted', async () => {
    const [ana, ben] = [await mannerOf('Ana', true), await mannerOf('Ben', true)];
    expect(ana).toMatchObject({ letters: 3, language: { value: 'fr' }, register: { value: 'tu' } });
    expect(ana.greeting?.value).toMatch(/^Salut/);
    expect(ben).toMatchObject({ letters: 3, language: { value: 'fr' }, register: { value: 'vous' } });
    for (const { register } of [ana, ben]) expect(register?.confidence).toBeGreaterThan(0.75);
  });

  test('is not read from letters that went to others too', async () => {
    // One old letter went to Cleo alone; it says "Hi".
    expect((await mannerOf('Cleo', true)).letters).toBe(1);
  });

  test('then begins a letter as the user would, and keeps no word of theirs but the greeting', async () => {
    const begun = await place.host.ask('template.preview', {
      subject: 'Nouvelles',
      body: '{{ person | greeting }}\n\nUn mot.',
      language: 'fr',
      personId: await idOf('Ana'),
      fields: {},
      personalLine: '',
    });
    expect(begun.text).toMatch(/^Salut Ana,/);
    const files = readdirSync(place.dataFolder).filter(name => name.startsWith('fil-rouge.sqlite'));
    const kept = files.map(name => readFileSync(join(place.dataFolder, name), 'latin1')).join('');
    expect(kept).not.toContain('bateaux');
    expect(kept).not.toContain('vous remercie');
  });
});
