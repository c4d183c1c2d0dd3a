/** Where in what it is part of something begins: a name for it, since the text does not change. */
interface Placed {
  readonly at: number;
}

/** A stretch of text; `to` is the slug of a chapter of the same guide. */
export type GuideSpan = Placed &
  (
    | { readonly kind: 'text' | 'strong' | 'key'; readonly text: string }
    | { readonly kind: 'link'; readonly text: string; readonly to: string }
  );

interface GuideItem extends Placed {
  readonly spans: readonly GuideSpan[];
}

export type GuideBlock = Placed &
  (
    | { readonly kind: 'title'; readonly text: string }
    | { readonly kind: 'chapter'; readonly text: string; readonly slug: string }
    | { readonly kind: 'paragraph'; readonly spans: readonly GuideSpan[] }
    | { readonly kind: 'list'; readonly items: readonly GuideItem[] }
  );

const SPAN = /\*\*(?<strong>[^*]+)\*\*|`(?<key>[^`]+)`|\[(?<link>[^\]]+)\]\(#(?<to>[^)]+)\)/g;

/** The part of Markdown that docs/guide is written in: titles, paragraphs, lists, bold, keys, links within. Pictures are left out. */
export function guideBlocks(markdown: string): readonly GuideBlock[] {
  return markdown
    .split(/\n{2,}/)
    .map(block => block.trim())
    .filter(block => block !== '' && !block.startsWith('!['))
    .map(blockOf);
}

function blockOf(block: string, at: number): GuideBlock {
  if (block.startsWith('## ')) return { at, kind: 'chapter', text: block.slice(3), slug: slugOf(block.slice(3)) };
  if (block.startsWith('# ')) return { at, kind: 'title', text: block.slice(2) };
  if (block.startsWith('- ')) {
    const items = block.slice(2).split(/\n- /);
    return { at, kind: 'list', items: items.map((text, index) => ({ at: index, spans: spansOf(text) })) };
  }
  return { at, kind: 'paragraph', spans: spansOf(block) };
}

function spansOf(lines: string): readonly GuideSpan[] {
  const text = lines.replace(/\n[ \t]*/g, ' ');
  const spans: GuideSpan[] = [];
  let end = 0;
  for (const found of text.matchAll(SPAN)) {
    if (found.index > end) spans.push({ at: end, kind: 'text', text: text.slice(end, found.index) });
    const { strong, key, link = '', to = '' } = found.groups ?? {};
    const at = found.index;
    if (strong !== undefined) spans.push({ at, kind: 'strong', text: strong });
    else if (key !== undefined) spans.push({ at, kind: 'key', text: key });
    else spans.push({ at, kind: 'link', text: link, to });
    end = found.index + found[0].length;
  }
  if (end < text.length) spans.push({ at: end, kind: 'text', text: text.slice(end) });
  return spans;
}

/** As GitHub makes the anchor of a title, so that a link within works here and there. */
export const slugOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .trim()
    .replaceAll(' ', '-');
