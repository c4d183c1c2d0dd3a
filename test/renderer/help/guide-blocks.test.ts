import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { guideBlocks, slugOf } from '../../../renderer/features/help/guide-blocks.ts';

const guide = (language: string): string => readFileSync(join(import.meta.dirname, '../../../docs/guide', `${language}.md`), 'utf8');

describe('the guide as blocks', () => {
  it('reads titles, paragraphs over several lines, lists, bold, keys and links within, and leaves pictures out', () => {
    const text = '# A\n\nOne\ntwo **three** `K`.\n\n![x](y.png)\n\n## Who, what?\n\n- first\n  line\n- to [the\n  end](#end)\n';
    expect(guideBlocks(text)).toMatchObject([
      { kind: 'title', text: 'A' },
      {
        kind: 'paragraph',
        spans: [
          { kind: 'text', text: 'One two ' },
          { kind: 'strong', text: 'three' },
          { kind: 'text', text: ' ' },
          { kind: 'key', text: 'K' },
          { kind: 'text', text: '.' },
        ],
      },
      { kind: 'chapter', text: 'Who, what?', slug: 'who-what' },
      {
        kind: 'list',
        items: [
          { spans: [{ kind: 'text', text: 'first line' }] },
          {
            spans: [
              { kind: 'text', text: 'to ' },
              { kind: 'link', text: 'the end', to: 'end' },
            ],
          },
        ],
      },
    ]);
  });

  it('keeps markup of any other kind as the characters it is', () => {
    const text = '<img src=x onerror=alert(1)> [out](https://example.org)';
    expect(guideBlocks(text)).toMatchObject([{ kind: 'paragraph', spans: [{ kind: 'text', text }] }]);
  });

  it.each([
    ['English', guide('en')],
    ['French', guide('fr')],
  ])('finds a chapter behind every link in %s, and leaves no mark unread', (_language, text) => {
    const blocks = guideBlocks(text);
    const spans = blocks.flatMap(block =>
      block.kind === 'paragraph' ? block.spans : block.kind === 'list' ? block.items.flatMap(item => item.spans) : [],
    );
    const slugs = blocks.flatMap(block => (block.kind === 'chapter' ? [block.slug] : []));
    const links = spans.flatMap(span => (span.kind === 'link' ? [span.to] : []));
    expect(new Set(slugs).size).toBe(slugs.length);
    expect(links.length).toBeGreaterThan(4);
    expect(links.filter(to => !slugs.includes(to))).toEqual([]);
    expect(spans.filter(({ kind, text: words }) => kind === 'text' && /\*\*|`|\]\(|^#/.test(words))).toEqual([]);
  });

  it('names a chapter as GitHub does', () => {
    expect(slugOf('Boîte d’envoi')).toBe('boîte-denvoi');
    expect(slugOf('Est-ce que cela vaut quelque chose\u202f?')).toBe('est-ce-que-cela-vaut-quelque-chose');
  });
});
