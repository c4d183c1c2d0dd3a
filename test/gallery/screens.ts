import { anAccount, failed, ok, type Scene } from '../e2e/support/scripted-backend.ts';
import { tactLedger } from '../e2e/support/tact-ledger.ts';
import { writingScene } from '../e2e/support/writing-scene.ts';
import { NOW } from './people-of-bands.ts';

/** A screen of the window as its address calls it, and what its backend knows. */
export interface ScreenSpecimen {
  readonly name: string;
  readonly route: string;
  readonly scene: () => Scene;
}

const plain = (): Scene => ({ now: NOW });
const asked = (): Scene => ({ now: NOW, asks: true });
const written = (): Scene => ({ now: NOW, script: writingScene({ now: NOW }).script });
const drafted = (): Scene => ({ now: NOW, script: writingScene({ now: NOW, state: 'draft', recipients: 8 }).script });
const ledger = (): Scene => ({ now: NOW, ...tactLedger() });
const screen = (name: string, route: string, scene: () => Scene = plain): ScreenSpecimen => ({ name, route, scene });

/** Every screen there is (renderer/app/route.ts), with something on it. */
export const SCREENS: readonly ScreenSpecimen[] = [
  screen('first-run', '#/today', () => ({ now: NOW, accounts: [] })),
  screen('today', '#/today'),
  screen('awaiting', '#/awaiting', asked),
  screen('people', '#/people'),
  screen('people-cooling', '#/people/cooling'),
  screen('people-hidden', '#/people/hidden'),
  screen('review', '#/review', asked),
  screen('person', '#/person/5', asked),
  screen('person-hidden', '#/person/61'),
  screen('kept', '#/kept/5'),
  screen('write', '#/write/5', written),
  screen('circles', '#/circles'),
  screen('gestures-thanks', '#/gestures/thanks', ledger),
  screen('gestures-ledger', '#/gestures/ledger', ledger),
  screen('gestures-needs', '#/gestures/needs', ledger),
  screen('gestures-introductions', '#/gestures/introductions', ledger),
  screen('gestures-aside', '#/gestures/aside', ledger),
  screen('gestures-news', '#/gestures/news', ledger),
  screen('campaigns', '#/campaigns', written),
  screen('campaign-new', '#/campaigns/new', written),
  screen('campaign-who', '#/campaigns/wave/who', drafted),
  screen('campaign-what', '#/campaigns/wave/what', drafted),
  screen('campaign-look', '#/campaigns/wave/look', drafted),
  screen('campaign-when', '#/campaigns/wave/when', drafted),
  screen('campaign-board', '#/campaigns/wave/board', written),
  screen('templates', '#/templates', written),
  screen('template', '#/templates/new', written),
  screen('outbox', '#/outbox', written),
  screen('insights', '#/insights'),
  screen('how-good', '#/how-good'),
  screen('mailbox', '#/sync', () => ({
    now: NOW,
    accounts: [{ ...anAccount(NOW), state: 'needs-password', problem: 'wrong-password' }],
  })),
  screen('settings', '#/settings'),
  screen('tact', '#/tact', ledger),
  screen('files', '#/files'),
  screen('help', '#/help'),
  screen('add', '#/add'),
];

const library = writingScene().script['template.list'];
const EMPTY: NonNullable<Scene['script']> = {
  'campaign.list': () => ok([]),
  'campaign.status': () => failed('campaign-unknown'),
  'outbox.list': () => ok([]),
  'outbox.accounts': () => ok([{ accountId: 1, paused: null, pausedUntil: null, filesSent: 'server', sentToday: 0, capPerDay: 20 }]),
  'suppression.list': () => ok({ suppressed: [], proposals: [] }),
  'circle.suggest': () => ok([]),
  ...(library ? { 'template.list': library } : {}),
};

/** The same window with nobody in it yet, and nothing written. */
export const nobody = (scene: Scene): Scene => ({ ...scene, script: EMPTY, people: 0, circles: [], asks: false });
