import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { createTemplateRenderer } from '../../../electron/adapters/templates/template-renderer.ts';
import type { RenderJob, TemplateRenderer } from '../../../electron/backend/ports/template-renderer.ts';
import type { TemplateValues } from '../../../shared/domain/templates/template-values.ts';
import { hostileTemplates } from '../../support/hostile-templates.ts';

const values: TemplateValues = {
  person: {
    first_name: 'Bérénice',
    last_name: 'Lefèvre',
    name: 'Bérénice Lefèvre',
    email: 'b@lyon.example',
    organisation: '',
    register: 'vous',
    language: 'fr',
  },
  circle: { name: 'Mentors', purpose: '' },
  tie: { last_contact: '2026-10-05T09:00:00Z', first_contact: '', last_received: '', days_since: 49 },
  me: { first_name: 'Claire', name: 'Claire Martin', email: 'claire@atelier.example', organisation: 'Atelier' },
  today: { date: '2026-11-23', year: 2026, next_year: 2027 },
  personal_line: '',
  campaign: { news: 'un nouvel atelier' },
};
const job = (template: string, over: Partial<RenderJob> = {}): RenderJob => ({
  template,
  values,
  language: 'fr',
  timeZone: 'Europe/Paris',
  now: Date.UTC(2026, 10, 23, 9),
  ...over,
});

describe('a template', () => {
  let renderer: TemplateRenderer;
  beforeAll(async () => {
    renderer = createTemplateRenderer();
    await renderer.render(job(''));
  });
  afterAll(() => renderer.close());
  const text = async (template: string, over: Partial<RenderJob> = {}): Promise<string> => {
    const rendered = await renderer.render(job(template, over));
    return rendered.ok ? rendered.text : `${rendered.problem}: ${rendered.message}`;
  };

  it.each([
    ['{{ person | greeting }}', 'Bonjour Bérénice,'],
    ['{{ person | greeting: "tu" }}', 'Salut Bérénice,'],
    ['{{ person | greeting: "formal" }}', 'Bonjour Bérénice Lefèvre,'],
    ['{{ tie.last_contact | ago }}', 'il y a 2 mois'],
    ['{{ tie.last_contact | date_long }}', '5 octobre 2026'],
    ['{{ tie.first_contact | date_long }}', ''],
    ['{% if person.register == "tu" %}Tu{% else %}Vous{% endif %}', 'Vous'],
    ['{{ campaign.news }}, {{ today.next_year }}', 'un nouvel atelier, 2027'],
    ['{{ person.organisation | default: "chez vous" }}', 'chez vous'],
  ])('renders %s', async (template, expected) => {
    expect(await text(template)).toBe(expected);
  });

  it('speaks English to those who read English', async () => {
    expect(await text('{{ person | greeting: "first-name" }} {{ tie.last_contact | ago }}', { language: 'en' })).toBe(
      'Hello Bérénice, 2 months ago',
    );
  });

  it('refuses a name it does not know, and says where', async () => {
    expect(await renderer.render(job('Bonjour\n{{ person.frist_name }}'))).toMatchObject({ ok: false, problem: 'unknown-name', line: 2 });
    expect(await renderer.render(job('{{ person.first_name | shout }}'))).toMatchObject({ ok: false, problem: 'syntax' });
  });

  it('tells which values it cannot do without', async () => {
    expect(
      await renderer.render(job('{{ person.first_name }} {{ person.organisation | default: "x" }} {{ campaign.news }}')),
    ).toMatchObject({
      needs: ['person.first_name', 'campaign.news'],
    });
  });

  it('stops every hostile template within 300 ms and goes on working', async () => {
    const hostile = hostileTemplates();
    expect(hostile.length).toBeGreaterThanOrEqual(100);
    const slow: string[] = [];
    for (const template of hostile) {
      const startedAt = performance.now();
      const rendered = await renderer.render(job(template));
      const took = performance.now() - startedAt;
      // Held against the time a fresh worker takes on a loaded machine; the bound itself is the kill, not the clock.
      if (took > 1000) slow.push(template.slice(0, 60));
      expect(rendered.ok ? rendered.text : '').not.toMatch(/root:|function|\[native|node:|require|process|\bsecret\b/);
      expect(rendered.ok ? rendered.text.length : 0).toBeLessThanOrEqual(100_000);
    }
    expect(slow).toEqual([]);
    expect(await text('{{ person | greeting }}')).toBe('Bonjour Bérénice,');
  });
});
