import { describe, expect, it } from 'vitest';
import { projectFiles } from './source-files.ts';

const sources = projectFiles(/\.(ts|tsx|css|mjs|cjs|js)$/);
const within = (folder: string) => sources.filter(file => file.path.startsWith(folder));

describe('the source', () => {
  it('is all there', () => {
    expect(sources.length).toBeGreaterThan(150);
  });

  it('has no file over 400 lines', () => {
    expect(sources.map(({ path, text }) => [path, text.split('\n').length - 1] as const).filter(([, lines]) => lines > 400)).toEqual([]);
  });

  it('has no file named for nothing', () => {
    const vague = /(^|[/.-])(utils?|helpers?|managers?|common|misc|stuff)([/.-]|$)/i;
    expect(sources.map(file => file.path).filter(path => vague.test(path))).toEqual([]);
  });

  it('never silences the type checker', () => {
    const silenced = /@ts-(ignore|nocheck|expect-error)/;
    const own = sources.filter(file => !file.path.startsWith('test/architecture/'));
    expect(own.filter(file => silenced.test(file.text)).map(file => file.path)).toEqual([]);
  });

  it('leaves no test out and none alone', () => {
    const tests = within('test/').filter(file => /\.test\.tsx?$/.test(file.path) && !file.path.startsWith('test/architecture/'));
    expect(tests.length).toBeGreaterThan(30);
    const left = /\b(it|test|describe)\.(skip|only|todo|fails)\b/;
    expect(tests.filter(file => left.test(file.text)).map(file => file.path)).toEqual([]);
  });

  it('of shared/ brings in no types of Node or of a browser, which its type project leaves out', () => {
    const shared = within('shared/').filter(file => file.path.endsWith('.ts'));
    expect(shared.length).toBeGreaterThan(20);
    expect(shared.filter(file => /\/\/\/ <reference|from 'node:|from 'electron/.test(file.text)).map(file => file.path)).toEqual([]);
  });
});

describe('the words a user reads', () => {
  it('are those of people, not of trade', () => {
    const texts = projectFiles(/^(shared\/i18n\/.*\.ts|README\.md|docs\/.*\.md|CHANGELOG\.md)$/);
    expect(texts.length).toBeGreaterThan(5);
    // Of code, what stands in quotes.
    const words = ({ path, text }: { path: string; text: string }): string =>
      path.endsWith('.md') ? text : (text.match(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g) ?? []).join('\n');
    const trade = /\b(CRM|customers?|leads?|prospects?|pipelines?)\b/i;
    expect(texts.filter(file => trade.test(words(file))).map(file => `${file.path}: ${trade.exec(words(file))?.[0]}`)).toEqual([]);
  });
});
