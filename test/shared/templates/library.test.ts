import { describe, expect, it } from 'vitest';

import { render } from '../../../electron/adapters/templates/render.ts';
import { LIBRARY, libraryTemplate } from '../../../shared/domain/templates/library/index.ts';
import { TEMPLATE_KINDS } from '../../../shared/domain/templates/library/library-template.ts';
import { REGISTERS, type TemplateValues } from '../../../shared/domain/templates/template-values.ts';

const campaign = Object.fromEntries(
  ['subject', 'outcome', 'contact', 'introduction', 'day', 'takeaway', 'news', 'link', 'why', 'reason', 'loss', 'details'].map(key => [
    key,
    `<${key}>`,
  ]),
);
const values = (language: 'en' | 'fr'): TemplateValues => ({
  person: {
    first_name: 'Ana',
    last_name: 'Roy',
    name: 'Ana Roy',
    email: 'ana@x.example',
    organisation: 'Northwind',
    register: 'vous',
    language,
  },
  circle: { name: 'Mentors', purpose: 'to see further' },
  tie: {
    last_contact: '2026-10-05T09:00:00Z',
    first_contact: '2024-09-02T09:00:00Z',
    last_received: '2026-10-05T09:00:00Z',
    days_since: 49,
  },
  me: { first_name: 'Claire', name: 'Claire Martin', email: 'claire@x.example', organisation: '' },
  today: { date: '2026-11-23', year: 2026, next_year: 2027 },
  personal_line: 'A line of her own.',
  campaign,
});

describe('the library of templates', () => {
  it('has every kind in both languages and every register', () => {
    for (const kind of TEMPLATE_KINDS) {
      for (const register of REGISTERS) {
        expect(libraryTemplate(kind, 'en', register), `${kind} en ${register}`).not.toBeNull();
        expect(libraryTemplate(kind, 'fr', register), `${kind} fr ${register}`).not.toBeNull();
      }
    }
  });

  it.each(LIBRARY.map(template => [`${template.kind} ${template.language} ${template.registers[0]}`, template] as const))(
    'renders %s whole',
    (_, template) => {
      for (const text of [template.subject, template.body]) {
        const rendered = render({
          template: text,
          values: values(template.language),
          language: template.language,
          timeZone: 'Europe/Paris',
          now: Date.UTC(2026, 10, 23),
        });
        expect(rendered).toMatchObject({ ok: true });
        expect(rendered.ok ? rendered.text : '').not.toMatch(/\{\{|\{%|undefined|Invalid|\n{3}/);
      }
      const body = render({
        template: template.body,
        values: values(template.language),
        language: template.language,
        timeZone: 'UTC',
        now: 0,
      });
      expect(body.ok && body.text).toContain('A line of her own.');
    },
  );

  it.each(
    LIBRARY.filter(({ kind }) => kind.startsWith('new-year-')).map(template => [template.kind, template.language, template] as const),
  )('wishes (%s, %s) read as well in January, and never for a year that is over', (_, language, { subject, body }) => {
    const january = { ...values(language), today: { date: '2027-01-06', year: 2027, next_year: 2027 }, personal_line: '' };
    const rendered = [subject, body].map(template => render({ template, values: january, language, timeZone: 'UTC', now: 0 }));
    const text = rendered.map(one => (one.ok ? one.text : '')).join('\n');
    expect(text).toContain('2027');
    expect(text).not.toMatch(/ends|end of the year|s’achève|fin d’année| {2}|2026|2028/);
  });

  it('signs with the whole name where one is formal', () => {
    for (const { body, language, kind } of LIBRARY) {
      const { person, ...rest } = values(language);
      const signed = (register: 'formal' | 'vous'): string => {
        const rendered = render({
          template: body,
          values: { ...rest, person: { ...person, register } },
          language,
          timeZone: 'UTC',
          now: 0,
        });
        return rendered.ok ? (rendered.text.trimEnd().split('\n').at(-1) ?? '') : '';
      };
      expect([kind, signed('formal'), signed('vous')]).toEqual([kind, 'Claire Martin', 'Claire']);
    }
  });

  it('keeps tu and vous apart', () => {
    const french = LIBRARY.filter(template => template.language === 'fr');
    const textsFor = (register: 'tu' | 'vous'): string =>
      french
        .filter(({ registers }) => registers.includes(register))
        .map(({ body }) => body)
        .join('\n');
    expect(textsFor('vous')).not.toMatch(/(?<!\p{L})(?:(?:tu|toi|ton|ta|tes|tiens)(?!\p{L})|t’)/iu);
    expect(textsFor('tu')).not.toMatch(/(?<!\p{L})(?:votre|vos|vôtres|avez|êtes|dites|voulez)(?!\p{L})/iu);
  });

  it('spaces French punctuation as French does', () => {
    for (const { subject, body, kind } of LIBRARY.filter(template => template.language === 'fr')) {
      const prose = `${subject}\n${body}`.replaceAll(/\{[{%][\s\S]*?[%}]\}/g, 'x').replaceAll(/https?:/g, '');
      expect(prose, kind).not.toMatch(/[^\u202f][;:!?]|'/);
    }
  });
});
