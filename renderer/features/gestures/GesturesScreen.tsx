import type { ReactNode } from 'react';
import { useLanguage } from '../../app/language.tsx';
import { GESTURE_PARTS, type GesturePart } from './gesture-parts.ts';
import { Aside } from './aside/Aside.tsx';
import { NetworkBalance } from './balance/NetworkBalance.tsx';
import { Introductions } from './introductions/Introductions.tsx';
import { ProposedGestures } from './ledger/ProposedGestures.tsx';
import { MyNews } from './news/MyNews.tsx';
import { NeedsAndGifts } from './needs/NeedsAndGifts.tsx';
import { ThanksOwed } from './thanks/ThanksOwed.tsx';

function partOf(part: GesturePart): ReactNode {
  switch (part) {
    case 'thanks':
      return <ThanksOwed />;
    case 'ledger':
      return <ProposedGestures />;
    case 'needs':
      return <NeedsAndGifts />;
    case 'introductions':
      return <Introductions />;
    case 'aside':
      return <Aside />;
    case 'news':
      return <MyNews />;
    case 'balance':
      return <NetworkBalance />;
    default:
      return part satisfies never;
  }
}

/** What is given and asked among people: thanks owed, proposals, needs, introductions, letters that wait, one's own news. */
export function GesturesScreen(props: { part: GesturePart }): ReactNode {
  const { all } = useLanguage();
  const words = all.manners.screen;
  return (
    <div className="gestures">
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <nav className="parts-bar" aria-label={words.parts}>
        {GESTURE_PARTS.map(part => (
          <a key={part} href={`#/gestures/${part}`} aria-current={part === props.part ? 'page' : undefined}>
            {words[part]}
          </a>
        ))}
      </nav>
      {partOf(props.part)}
    </div>
  );
}
