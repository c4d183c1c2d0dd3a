import { useSyncExternalStore } from 'react';
import { BANDS, type Band } from '../../shared/domain/band.ts';
import { cardFile } from '../../shared/domain/links/card-file.ts';
import { percentDecoded } from '../../shared/domain/links/percent-decoded.ts';
import { TEMPLATE_KINDS, type TemplateKind } from '../../shared/domain/templates/library/library-template.ts';
import { addressRoute, type AddressRoute } from './address-route.ts';
import { GESTURE_PARTS, type GesturePart } from '../features/gestures/gesture-parts.ts';
import { CAMPAIGN_STEPS, type CampaignStep } from '../features/campaigns/campaign-steps.ts';

export type PeopleFilter = Band | 'all' | 'hidden';

/**
 * The screens, as they stand in the address: #/today, #/awaiting, #/people, #/people/cooling, #/review, #/person/12, #/write/12, #/kept/12,
 * #/write/12/thanks-help, #/gestures/thanks, #/tact, #/files, #/help, #/help/circles, #/circles, #/templates, #/templates/3, #/campaigns, #/campaigns/new, #/campaigns/new/4, #/campaigns/ID/look, #/outbox, #/sync, #/settings, #/add.
 */
export type Route =
  | {
      readonly screen:
        | 'today'
        | 'review'
        | 'awaiting'
        | 'insights'
        | 'how-good'
        | 'circles'
        | 'tact'
        | 'sync'
        | 'settings'
        | 'add'
        | 'outbox';
    }
  /** `path`: of a file on this computer that was opened with Fil Rouge. */
  | { readonly screen: 'files'; readonly path: string | null }
  /** `chapter`: of the guide, by its slug. */
  | { readonly screen: 'help'; readonly chapter: string | null }
  | { readonly screen: 'people'; readonly filter: PeopleFilter }
  | AddressRoute
  | { readonly screen: 'person' | 'kept'; readonly id: number }
  /** `occasion`: of the library, where the letter starts; null: as ever. */
  | { readonly screen: 'write'; readonly id: number; readonly occasion: TemplateKind | null }
  | { readonly screen: 'gestures'; readonly part: GesturePart }
  /** `id`: one of them; `new`: to be made; null: the list. */
  | { readonly screen: 'templates'; readonly id: number | 'new' | null }
  /** `news`: of a campaign to be made, the plan of one's news it is the last step of. */
  | { readonly screen: 'campaigns'; readonly id: string | null; readonly step: CampaignStep | null; readonly news?: number };

const FILTERS: readonly PeopleFilter[] = [...BANDS, 'hidden'];

export function routeOf(hash: string): Route {
  const [screen = '', ...parts] = hash.replace(/^#\/?/, '').split('/');
  const [rest, more] = parts;
  const id = Number(rest);
  const isNumbered = rest !== undefined && rest !== '' && Number.isSafeInteger(id);
  switch (screen) {
    case 'people':
      return { screen: 'people', filter: FILTERS.find(filter => filter === rest) ?? 'all' };
    case 'address':
      return addressRoute(parts) ?? { screen: 'today' };
    case 'review':
      return { screen: 'review' };
    case 'awaiting':
      return { screen: 'awaiting' };
    case 'sync':
      return { screen: 'sync' };
    case 'settings':
      return { screen: 'settings' };
    case 'add':
      return { screen: 'add' };
    case 'outbox':
      return { screen: 'outbox' };
    case 'files':
      return { screen: 'files', path: cardFile(percentDecoded(rest ?? '') ?? '') };
    case 'help':
      return { screen: 'help', chapter: percentDecoded(rest ?? '') || null };
    case 'circles':
      return { screen: 'circles' };
    case 'insights':
      return { screen: 'insights' };
    case 'how-good':
      return { screen: 'how-good' };
    case 'tact':
      return { screen: 'tact' };
    case 'gestures':
      return { screen: 'gestures', part: GESTURE_PARTS.find(part => part === rest) ?? 'thanks' };
    case 'write':
      if (!isNumbered) return { screen: 'people', filter: 'all' };
      return { screen, id, occasion: TEMPLATE_KINDS.find(kind => kind === more) ?? null };
    case 'person':
    case 'kept':
      return isNumbered ? { screen, id } : { screen: 'people', filter: 'all' };
    case 'templates':
      return { screen: 'templates', id: isNumbered ? id : rest === 'new' ? 'new' : null };
    case 'campaigns':
      if (rest === 'new' && /^\d{1,9}$/.test(more ?? '')) return { screen: 'campaigns', id: 'new', step: null, news: Number(more) };
      return { screen: 'campaigns', id: rest ? rest : null, step: CAMPAIGN_STEPS.find(step => step === more) ?? null };
    default:
      return { screen: 'today' };
  }
}

const watch = (listener: () => void): (() => void) => {
  addEventListener('hashchange', listener);
  return () => removeEventListener('hashchange', listener);
};
const currentHash = (): string => location.hash;

export const useHash = (): string => useSyncExternalStore(watch, currentHash);

export function go(path: string): void {
  location.hash = `#/${path}`;
}
