import { after, awaitedIn } from '../../../shared/domain/tact/introduction.ts';
import { readWilling } from '../../../shared/domain/tact/willing.ts';
import type { Ports } from '../ports/index.ts';

/**
 * An answer to a question whether somebody is willing (to be introduced, to have their details passed on) came: what it says is kept as one
 * sentence, and a clear word moves things on. Nothing is sent by it. Nothing happens for any other campaign.
 * @param text what they wrote; kept nowhere
 */
export function hearAnswer({ writing }: Pick<Ports, 'writing'>, campaign: string, text: string, at: number): void {
  const { tact } = writing.store;
  const introduction = tact.introductions.list().find(one => one.campaign === campaign);
  const from = introduction ? awaitedIn(introduction.state) : null;
  if (introduction && from !== null) {
    const heard = { ...readWilling(text), at, from };
    const event = { what: 'answered', who: from, willing: heard.reading === 'yes' } as const;
    const state = heard.reading === 'unclear' ? null : after(introduction.state, event);
    tact.introductions.change(introduction.id, introduction.state, { heard, ...(state === null ? {} : { state }) });
    return;
  }
  const parked = tact.parked.list().find(one => one.campaign === campaign && one.state === 'asking');
  if (!parked) return;
  const heard = { ...readWilling(text), at };
  const state = { yes: 'agreed', no: 'declined', unclear: 'asking' } as const;
  tact.parked.change(parked.id, 'asking', { heard, state: state[heard.reading] });
}
