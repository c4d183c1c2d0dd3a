import { useQuery } from '@tanstack/react-query';
import { useEffect, type ReactNode } from 'react';
import type { Lang } from '../../../shared/contract/shapes.ts';
import { useLanguage } from '../../app/language.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { type GuideBlock, guideBlocks, type GuideSpan } from './guide-blocks.ts';

/** The text is part of the program, and is only loaded when somebody asks for it. */
const GUIDES: Record<Lang, () => Promise<{ readonly default: string }>> = {
  en: () => import('../../../docs/guide/en.md?raw'),
  fr: () => import('../../../docs/guide/fr.md?raw'),
};

const idOf = (slug: string): string => `guide-${slug}`;

/** The user's guide, offline and without its pictures. `chapter`: slug of the one to begin at. */
export function HelpScreen(props: { chapter: string | null }): ReactNode {
  const { lang, words } = useLanguage();
  const guide = useQuery({
    queryKey: ['guide', lang],
    queryFn: async () => guideBlocks((await GUIDES[lang]()).default),
    staleTime: Infinity,
  });
  const { chapter } = props;
  useEffect(() => {
    if (chapter === null || !guide.data) return;
    const title = document.getElementById(idOf(chapter));
    title?.scrollIntoView();
    title?.focus({ preventScroll: true });
  }, [chapter, guide.data]);

  if (guide.isError) return <Problem error={guide.error} retry={() => void guide.refetch()} />;
  if (guide.isPending) {
    return (
      <p className="lead" aria-busy="true">
        {words.host.loading}
      </p>
    );
  }
  const chapters = guide.data.flatMap(block => (block.kind === 'chapter' ? [block] : []));
  const first = guide.data.findIndex(({ kind }) => kind === 'chapter');
  return (
    <article className="guide">
      <GuideParts of={guide.data.slice(0, first)} />
      <nav aria-label={words.help.chapters} className="guide-chapters">
        <h2>{words.help.chapters}</h2>
        <ul>
          {chapters.map(({ text, slug }) => (
            <li key={slug}>
              <a href={`#/help/${slug}`}>{text}</a>
            </li>
          ))}
        </ul>
      </nav>
      <GuideParts of={guide.data.slice(first)} />
    </article>
  );
}

function GuideParts(props: { of: readonly GuideBlock[] }): ReactNode {
  return props.of.map(block => <GuidePart key={block.at} block={block} />);
}

function GuidePart(props: { block: GuideBlock }): ReactNode {
  const { block } = props;
  switch (block.kind) {
    case 'title':
      return <h1>{block.text}</h1>;
    case 'chapter':
      return (
        <h2 id={idOf(block.slug)} tabIndex={-1}>
          {block.text}
        </h2>
      );
    case 'paragraph':
      return (
        <p>
          <Spans of={block.spans} />
        </p>
      );
    case 'list':
      return (
        <ul className="bullets">
          {block.items.map(({ at, spans }) => (
            <li key={at}>
              <Spans of={spans} />
            </li>
          ))}
        </ul>
      );
    default:
      return block satisfies never;
  }
}

function Spans(props: { of: readonly GuideSpan[] }): ReactNode {
  return props.of.map(span => {
    if (span.kind === 'link') {
      return (
        <a key={span.at} href={`#/help/${span.to}`}>
          {span.text}
        </a>
      );
    }
    if (span.kind === 'strong') return <b key={span.at}>{span.text}</b>;
    return span.kind === 'key' ? <kbd key={span.at}>{span.text}</kbd> : span.text;
  });
}
