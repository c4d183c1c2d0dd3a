import { afterEach, describe, expect, it } from 'vitest';
import { TEMPLATE_KINDS } from '../../../shared/domain/templates/library/library-template.ts';
import { campaigning, type Campaigning } from '../../support/writing/campaigning.ts';

let opened: Campaigning | null = null;
const start = async (): Promise<Campaigning> => (opened = await campaigning());
afterEach(async () => {
  await opened?.stop();
  opened = null;
});
const MINE = {
  id: null,
  name: 'Mine',
  kind: 'check-in',
  language: 'en',
  registers: ['first-name'],
  subject: 'Hello',
  body: 'Hello {{ person.first_name }}',
} as const;
const mine = { ...MINE, registers: [...MINE.registers] };

describe('templates', () => {
  it('the library stands beside one’s own, each text under a number of its own', async () => {
    const it = await start();
    const own = await it.host.ask('template.save', mine);
    const all = await it.host.ask('template.list', {});
    expect(all[0]).toEqual(own);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const kind of TEMPLATE_KINDS)
      for (const language of ['en', 'fr'])
        expect(all.some(template => template.kind === kind && template.language === language)).toBe(true);
  });

  it('a change is a new version; a changed one of the library is one’s own, and the library’s stays', async () => {
    const it = await start();
    const first = await it.host.ask('template.save', mine);
    expect(await it.host.ask('template.save', { ...mine, id: first.id, body: 'Dear {{ person.first_name }}' })).toMatchObject({
      id: first.id,
      version: 2,
    });
    const built = (await it.host.ask('template.list', {})).find(({ builtIn, kind }) => builtIn && kind === 'birthday');
    if (!built) throw new Error('no birthday');
    const { version: _version, builtIn: _builtIn, ...rest } = built;
    const changed = await it.host.ask('template.save', { ...rest, body: 'Many happy returns' });
    expect(changed).toMatchObject({ builtIn: false, version: 1, kind: 'birthday' });
    expect((await it.host.ask('template.list', {})).find(({ id }) => id === built.id)).toEqual(built);
    expect(await it.host.refused('template.remove', { templateId: built.id })).toMatchObject({ code: 'template-built-in' });
    await it.host.ask('template.remove', { templateId: changed.id });
    expect((await it.host.ask('template.list', {})).some(({ id }) => id === changed.id)).toBe(false);
    expect(await it.host.refused('template.remove', { templateId: changed.id })).toMatchObject({ code: 'template-unknown' });
    expect(await it.host.refused('template.save', { ...mine, id: changed.id })).toMatchObject({ code: 'template-unknown' });
  });

  it('are shown as somebody would read them, or an invented person, and whatever is wrong is a finding', async () => {
    const it = await start();
    await it.know({ name: 'LOPEZ Ana', address: 'ana@nord.example', wrote: 30, written: 31 });
    const personId = await it.idOf('ana@nord.example');
    const preview = (body: string, more = {}) =>
      it.host.ask('template.preview', { subject: 'Hi', body, language: 'en', personId, fields: {}, personalLine: '', ...more });
    expect((await preview('{{ person | greeting }} {{ tie.last_contact | ago }}, {{ me.name }}')).text).toBe(
      'Hello Ana, 4 weeks ago, Claire Martin\n',
    );
    expect((await preview('{{ person | greeting }}', { personId: null, language: 'fr' })).text).toBe('Bonjour Marie,\n');
    expect((await preview('{{ person.organisation }} x')).findings).toContainEqual({
      rule: 'blank-value',
      severity: 'hold',
      span: 'person.organisation',
    });
    expect((await preview('{% if person.organisation != "" %}{{ person.organisation }}{% endif %}Hello Ana')).findings).toEqual([]);
    expect((await preview('{{ campaign.news }} x')).findings).toContainEqual({
      rule: 'blank-value',
      severity: 'hold',
      span: 'campaign.news',
    });
    for (const bad of [
      '{{ nobody }}',
      '{{ person.first_name | shout }}',
      '{% include "etc/passwd" %}',
      '{% for i in (1..9) %}{% endfor %}',
      '{{ ',
    ])
      expect((await preview(bad)).findings[0], bad).toMatchObject({ rule: 'template-error', severity: 'hold' });
    // The line finds a place where the template left it none.
    expect((await preview('{{ person | greeting }}\n\nBye', { personalLine: 'Your bridge stands.' })).text).toBe(
      'Hello Ana,\n\nYour bridge stands.\n\nBye\n',
    );
  });

  it('wishes the year that is beginning, before the turn and after it', async () => {
    const it = await start();
    const wish = async (): Promise<string> =>
      (
        await it.host.ask('template.preview', {
          subject: 'Wishes',
          body: 'A good {{ today.next_year }}, Mary',
          language: 'en',
          personId: null,
          fields: {},
          personalLine: '',
        })
      ).text;
    expect(await wish()).toBe('A good 2027, Mary\n');
    // Half past midnight in Paris, still last year in UTC.
    it.clock.at = Date.UTC(2026, 11, 31, 23, 30);
    expect(await wish()).toBe('A good 2027, Mary\n');
    it.clock.at = Date.UTC(2027, 0, 20);
    expect(await wish()).toBe('A good 2027, Mary\n');
  });

  it('an endless one is stopped, and the next is rendered', async () => {
    const it = await start();
    const preview = (body: string) =>
      it.host.ask('template.preview', { subject: 'Hi', body, language: 'en', personId: null, fields: {}, personalLine: '' });
    const bomb = `{% assign a = "${'x'.repeat(1000)}" %}${'{% assign a = a | append: a %}'.repeat(40)}{{ a }}`;
    expect((await preview(bomb)).findings[0]).toMatchObject({ rule: 'template-error' });
    expect((await preview('Hello Mary')).text).toBe('Hello Mary\n');
  });
});
