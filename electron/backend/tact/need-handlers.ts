import type { TactMethod } from '../../../shared/contract/tact-methods.ts';
import { evidenceLine } from '../../../shared/domain/returns/evidence-line.ts';
import { needMatches } from '../../../shared/domain/tact/need-match.ts';
import { personOf } from '../agenda/person-of.ts';
import type { Handlers } from '../handlers.ts';
import { namer, presentNeed } from './present-tact.ts';
import { changed, known, tactOf, type TactContext } from './tact-context.ts';

type NeedMethod = Extract<TactMethod, `need.${string}`>;

const LONGEST = 300;

/** What people look for, what there is to give, and which of them meet. */
export function needHandlers(context: TactContext): Pick<Handlers, NeedMethod> {
  const { ports } = context;
  return {
    'need.list': ({ personId, state }) => {
      const who = namer(context);
      const theirs = personId === undefined ? null : personOf(ports, personId).addresses;
      return tactOf(context)
        .needs.list()
        .filter(need => (state === undefined ? need.state !== 'dismissed' : need.state === state))
        .filter(({ address }) => theirs === null || (address !== null && theirs.includes(address)))
        .map(need => presentNeed(need, who));
    },
    'need.add': ({ kind, personId, text }) => {
      const said = evidenceLine(text, LONGEST);
      const address = personId === null ? null : personOf(ports, personId).address;
      const { needs } = tactOf(context);
      const need =
        needs.add({ kind, address, text: said, at: ports.clock.now(), state: 'open', evidence: '', rule: null, source: null }) ??
        // The same words again: it is open, whatever it was.
        needs.list().find(one => one.address === address && one.text === said) ??
        null;
      const row = presentNeed(known(needs.change(known(need).id, { state: 'open' })), namer(context));
      changed(context);
      return row;
    },
    'need.decide': ({ id, state, text }) => {
      const change = { state, ...(text === undefined ? {} : { text: evidenceLine(text, LONGEST) }) };
      const row = presentNeed(known(tactOf(context).needs.change(id, change)), namer(context));
      changed(context);
      return row;
    },
    'need.matches': () => {
      const who = namer(context);
      const open = tactOf(context)
        .needs.list()
        .filter(({ state }) => state === 'open' || state === 'proposed');
      return needMatches(open).map(({ need, offer, words }) => ({
        need: presentNeed(need, who),
        offer: presentNeed(offer, who),
        words: [...words],
      }));
    },
  };
}
