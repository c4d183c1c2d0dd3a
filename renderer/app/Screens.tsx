import { useEffect, useRef, useState, type ReactNode } from 'react';
import { AwaitingScreen } from '../features/awaiting/AwaitingScreen.tsx';
import { CampaignScreen } from '../features/campaigns/CampaignScreen.tsx';
import { CampaignsScreen } from '../features/campaigns/CampaignsScreen.tsx';
import { NewCampaign } from '../features/campaigns/NewCampaign.tsx';
import { CirclesScreen } from '../features/circles/CirclesScreen.tsx';
import { ComposeScreen } from '../features/compose/ComposeScreen.tsx';
import { FilesScreen } from '../features/files/FilesScreen.tsx';
import { FirstRun } from '../features/first-run/FirstRun.tsx';
import { HelpScreen } from '../features/help/HelpScreen.tsx';
import { GesturesScreen } from '../features/gestures/GesturesScreen.tsx';
import { HowGoodScreen } from '../features/insights/HowGoodScreen.tsx';
import { InsightsScreen } from '../features/insights/InsightsScreen.tsx';
import { AddressScreen } from '../features/links/AddressScreen.tsx';
import { OutboxScreen } from '../features/outbox/OutboxScreen.tsx';
import { UndoNotice } from '../features/outbox/UndoNotice.tsx';
import { PeopleScreen } from '../features/people/PeopleScreen.tsx';
import { KeptScreen } from '../features/person/kept/KeptScreen.tsx';
import { PersonScreen } from '../features/person/PersonScreen.tsx';
import { ReviewScreen } from '../features/review/ReviewScreen.tsx';
import { SettingsScreen } from '../features/settings/SettingsScreen.tsx';
import { TactScreen } from '../features/settings/tact/TactScreen.tsx';
import { SyncScreen } from '../features/sync/SyncScreen.tsx';
import { TemplateScreen } from '../features/templates/TemplateScreen.tsx';
import { TemplatesScreen } from '../features/templates/TemplatesScreen.tsx';
import { TodayScreen } from '../features/today/TodayScreen.tsx';
import { useAsk, useHostState } from '../transport/ask.tsx';
import { failureOf } from '../transport/call-failure.ts';
import { Problem } from '../ui/Problem.tsx';
import { Commands } from './Commands.tsx';
import { HostNotice } from './HostNotice.tsx';
import { LockedTexts } from './LockedTexts.tsx';
import { routeOf, useHash, type Route } from './route.ts';
import { Rescue } from './Rescue.tsx';
import { ScanAnnouncer } from './ScanAnnouncer.tsx';
import { Sidebar } from './Sidebar.tsx';
import { useLanguage } from './language.tsx';
import { Unlock } from './Unlock.tsx';

function screenOf(route: Route): ReactNode {
  switch (route.screen) {
    case 'today':
      return <TodayScreen />;
    case 'people':
      return <PeopleScreen filter={route.filter} />;
    case 'person':
      return <PersonScreen key={route.id} id={route.id} />;
    case 'address':
      return <AddressScreen key={`${route.address} ${JSON.stringify(route.letter)}`} route={route} />;
    case 'review':
      return <ReviewScreen />;
    case 'awaiting':
      return <AwaitingScreen />;
    case 'write':
      return <ComposeScreen key={`${route.id} ${route.occasion}`} id={route.id} occasion={route.occasion} />;
    case 'kept':
      return <KeptScreen key={route.id} id={route.id} />;
    case 'files':
      return <FilesScreen key={route.path} path={route.path} />;
    case 'help':
      return <HelpScreen chapter={route.chapter} />;
    case 'circles':
      return <CirclesScreen />;
    case 'insights':
      return <InsightsScreen />;
    case 'how-good':
      return <HowGoodScreen />;
    case 'templates':
      if (route.id === null) return <TemplatesScreen />;
      return <TemplateScreen id={route.id === 'new' ? null : route.id} />;
    case 'campaigns':
      if (route.id === null) return <CampaignsScreen />;
      return route.id === 'new' ? (
        <NewCampaign key={route.news ?? 'new'} news={route.news ?? null} />
      ) : (
        <CampaignScreen key={route.id} id={route.id} step={route.step} />
      );
    case 'outbox':
      return <OutboxScreen />;
    case 'gestures':
      return <GesturesScreen part={route.part} />;
    case 'tact':
      return <TactScreen />;
    case 'sync':
      return <SyncScreen />;
    case 'settings':
      return <SettingsScreen />;
    case 'add':
      return <FirstRun />;
    default:
      return route satisfies never;
  }
}

/** All of the window, and what its host has to say, which stays while what is below is exchanged: a rescue ends with a word of it. */
export function Screens(): ReactNode {
  if (useHostState() === 'refused') return <HostNotice alone />;
  return (
    <>
      <Shown />
      <HostNotice />
    </>
  );
}

/** The screen in the address, beside the navigation; the first run where there is no mailbox yet; a way out where nothing can be opened. */
function Shown(): ReactNode {
  const { words } = useLanguage();
  const hash = useHash();
  const route = routeOf(hash);
  const accounts = useAsk('account.list', {});
  const [welcoming, setWelcoming] = useState(false);
  const main = useRef<HTMLElement>(null);
  const before = useRef(hash);
  useEffect(() => {
    // A new screen starts where reading starts, for the eye and for a screen reader.
    if (before.current === hash) return;
    before.current = hash;
    if (!main.current?.contains(document.activeElement)) main.current?.focus({ preventScroll: true });
  }, [hash]);

  if (accounts.isError) {
    return (
      <div className="alone">
        {failureOf(accounts.error).code === 'database-damaged' ? (
          <Rescue error={accounts.error} />
        ) : (
          <Problem error={accounts.error} retry={() => void accounts.refetch()} />
        )}
      </div>
    );
  }
  if (accounts.isPending) return null;
  const firstRun = (welcoming || accounts.data.length === 0) && route.screen !== 'settings';
  return (
    <>
      {firstRun ? (
        <main ref={main} tabIndex={-1} className="alone">
          <FirstRun welcome onBegin={() => setWelcoming(true)} onDone={() => setWelcoming(false)} />
        </main>
      ) : (
        <div className="app">
          <a className="skip" href={hash} onClick={event => (event.preventDefault(), main.current?.focus())}>
            {words.nav.skip}
          </a>
          <Sidebar screen={route.screen} />
          <main ref={main} tabIndex={-1} data-screen={route.screen}>
            <LockedTexts />
            {screenOf(route)}
          </main>
        </div>
      )}
      <UndoNotice />
      <ScanAnnouncer />
      <Unlock />
      <Commands />
    </>
  );
}
