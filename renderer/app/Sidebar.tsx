import { useCallback, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { shownGroup } from '../features/outbox/shown-group.ts';
import { useAsk } from '../transport/ask.tsx';
import { useLanguage } from './language.tsx';
import type { Route } from './route.ts';
import { SidebarStatus } from './SidebarStatus.tsx';
import { SidebarThread, type Knot } from './SidebarThread.tsx';

/** The navigation, with the thread running from the edge to the screen you are on. */
export function Sidebar(props: { screen: Route['screen'] }): ReactNode {
  const { words, formats } = useLanguage();
  const today = useAsk('today.get', {});
  const outbox = useAsk('outbox.list', {});
  const review = useAsk('review.list', {});
  const thanks = useAsk('thanks.list', {});
  const nav = useRef<HTMLElement>(null);
  const [knot, setKnot] = useState<Knot | null>(null);
  const { screen } = props;

  const measure = useCallback((): void => {
    const on = nav.current?.querySelector<HTMLElement>('[aria-current]');
    if (!on) return;
    const x = on.offsetLeft + on.offsetWidth / 2;
    const y = on.offsetTop + on.offsetHeight / 2;
    setKnot(now => (now?.x === x && now.y === y ? now : { x, y }));
  }, []);
  // After each render, since the words, the counts and the screen all move it.
  useLayoutEffect(measure);
  // Where the navigation lies on its side it scrolls: the screen one is on stays in sight.
  useLayoutEffect(() => {
    nav.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- another screen is another link
  }, [screen]);
  useLayoutEffect(() => {
    const observer = new ResizeObserver(measure);
    if (nav.current) observer.observe(nav.current);
    return () => observer.disconnect();
  }, [measure]);

  const asked = outbox.data?.filter(row => shownGroup(row) === 'needs-answer').length;
  const link = (
    to:
      | 'today'
      | 'awaiting'
      | 'people'
      | 'review'
      | 'circles'
      | 'gestures'
      | 'campaigns'
      | 'templates'
      | 'outbox'
      | 'insights'
      | 'sync'
      | 'settings',
    on: boolean,
    count?: number | null,
  ): ReactNode => (
    <a href={`#/${to}`} aria-current={on ? 'page' : undefined}>
      <span>{words.nav[to]}</span>
      {count ? <b>{formats.number(count)}</b> : null}
    </a>
  );
  return (
    <nav ref={nav} aria-label={words.nav.label} className="sidebar">
      <SidebarThread knot={knot} />
      <p className="mark">
        Fil <i>Rouge</i>
      </p>
      {link('today', screen === 'today', today.data?.rows.length)}
      {link('awaiting', screen === 'awaiting')}
      {link('people', screen === 'people' || screen === 'person' || screen === 'write' || screen === 'kept', today.data?.people)}
      {screen === 'review' || (review.data && review.data.length > 0) ? link('review', screen === 'review', review.data?.length) : null}
      {link('circles', screen === 'circles')}
      {link('gestures', screen === 'gestures', thanks.data?.length)}
      {link('campaigns', screen === 'campaigns')}
      {link('templates', screen === 'templates')}
      {link('outbox', screen === 'outbox', asked)}
      {link('insights', screen === 'insights' || screen === 'how-good')}
      <div className="grow" />
      <SidebarStatus />
      {link('sync', screen === 'sync')}
      {link('settings', screen === 'settings' || screen === 'add' || screen === 'files' || screen === 'tact' || screen === 'help')}
    </nav>
  );
}
