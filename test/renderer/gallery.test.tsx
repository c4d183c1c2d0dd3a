import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { LanguageProvider } from '../../renderer/app/language.tsx';
import { routeOf } from '../../renderer/app/route.ts';
import { messages } from '../../shared/i18n/index.ts';
import { PARTS } from '../gallery/parts.ts';
import { SCREENS } from '../gallery/screens.ts';
import './support/window.tsx';

const UI = resolve(import.meta.dirname, '../../renderer/ui');
const specimens = PARTS.flatMap(({ specimens }) => specimens);

/** What renderer/ui gives: every component, by the name it is exported under. */
const components = readdirSync(UI)
  .filter(file => file.endsWith('.tsx'))
  .flatMap(file =>
    [...readFileSync(join(UI, file), 'utf8').matchAll(/^export (?:const|function) ([A-Z]\w*)/gm)].map(([, name]) => name ?? ''),
  );

describe('the gallery', () => {
  it('shows every component of renderer/ui', () => {
    expect(components.length).toBeGreaterThan(18);
    const shown = new Set(specimens.map(({ of }) => of));
    expect(components.filter(name => !shown.has(name))).toEqual([]);
  });

  it('shows every screen there is an address for', () => {
    const source = readFileSync(resolve(import.meta.dirname, '../../renderer/app/route.ts'), 'utf8');
    const named = new Set([...source.matchAll(/(?:screen: |\| )'([a-z-]+)'/g)].map(([, name]) => name ?? ''));
    const shown = new Set<string>(SCREENS.map(({ route }) => routeOf(route).screen));
    // Those of a letter that began in another program: the person’s page, the writing of a letter, or nobody.
    const elsewhere = new Set(['all', 'hidden', 'new', 'address']);
    expect(named.size).toBeGreaterThan(15);
    expect([...named].filter(name => !shown.has(name) && !elsewhere.has(name))).toEqual([]);
  });

  it('gives each state a name of its own', () => {
    for (const { of, states } of specimens) expect([of, new Set(states.map(({ name }) => name)).size]).toEqual([of, states.length]);
  });

  it.each(['en', 'fr'] as const)('shows every state in %s', lang => {
    for (const { of, states } of specimens) {
      for (const { name, show } of states) {
        const { unmount, baseElement } = render(
          <LanguageProvider lang={lang} timeZone="Europe/Paris">
            {show(messages(lang))}
          </LanguageProvider>,
        );
        expect(`${of}, ${name}: ${baseElement.innerHTML.includes('undefined')}`).toBe(`${of}, ${name}: false`);
        unmount();
      }
    }
  });
});
