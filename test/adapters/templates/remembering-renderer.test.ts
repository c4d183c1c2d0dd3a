import { describe, expect, it } from 'vitest';
import { rememberingRenderer } from '../../../electron/adapters/templates/remembering-renderer.ts';
import type { Rendered, RenderJob, TemplateRenderer } from '../../../electron/backend/ports/template-renderer.ts';
import { INVENTED_ME, inventedValues } from '../../../electron/backend/templates/letter-values.ts';

const NOW = Date.UTC(2026, 10, 23, 9, 5);
const values = (line: string) => inventedValues('en', line, { me: INVENTED_ME, now: NOW, timeZone: 'Europe/Paris', fields: {} }, []);
const job = (change: Partial<RenderJob> = {}): RenderJob => ({
  template: 'Hello',
  values: values(''),
  language: 'en',
  timeZone: 'Europe/Paris',
  now: NOW,
  ...change,
});

function counting(answer: Rendered = { ok: true, text: 'Hello', needs: [] }): { renderer: TemplateRenderer; asked: () => number } {
  let asked = 0;
  const renderer = rememberingRenderer({ render: () => Promise.resolve((asked++, answer)), close: () => Promise.resolve() });
  return { renderer, asked: () => asked };
}

describe('a renderer that remembers', () => {
  it('renders the same letter once, and again for another template, person, language or hour', async () => {
    const { renderer, asked } = counting();
    await Promise.all([renderer.render(job()), renderer.render(job({ now: NOW + 60_000 })), renderer.render(job({ values: values('') }))]);
    expect(asked()).toBe(1);
    const others = [{ template: 'Hello ' }, { values: values('Yours') }, { language: 'fr' as const }, { now: NOW + 3_600_000 }];
    for (const change of others) await renderer.render(job(change));
    expect(asked()).toBe(1 + others.length);
  });

  it('tries again what had to be stopped', async () => {
    const { renderer, asked } = counting({ ok: false, problem: 'too-much', message: '', line: null });
    await renderer.render(job());
    await renderer.render(job());
    expect(asked()).toBe(2);
  });

  it('forgets the oldest of very many', async () => {
    const { renderer, asked } = counting();
    for (let n = 0; n < 2001; n++) await renderer.render(job({ template: `${n}` }));
    await renderer.render(job({ template: '2000' }));
    expect(asked()).toBe(2001);
    await renderer.render(job({ template: '0' }));
    expect(asked()).toBe(2002);
  });
});
