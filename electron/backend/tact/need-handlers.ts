import type { TactMethod } from '../../../shared/contract/tact-methods.ts';
import { evidenceLine } from '../../../shared/domain/returns/evidence-line.ts';
import { matchNeeds } from '../../../shared/domain/tact/match-needs.ts';
import { personOf } from '../agenda/person-of.ts';
import { ExpectedError } from '../expected-error.ts';
import type { Handlers } from '../handlers.ts';
import type { StoredNeed } from '../ports/tact-store.ts';
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
      // Texts that are locked all read the same.
      if (ports.encryption.isLocked()) throw new ExpectedError('texts-locked');
      const who = namer(context);
      const open = tactOf(context)
        .needs.list()
        .filter(({ state }) => state === 'open' || state === 'proposed');
      const byId = new Map(open.map(need => [String(need.id), need]));
      const told = ({ id, address, text, at }: StoredNeed) => ({ id: String(id), person: who(address ?? '').address, text, at });
      const wanted = open.filter(({ kind }) => kind === 'need');
      const given = open.filter(({ kind }) => kind !== 'need');
      return matchNeeds(wanted.map(told), given.map(told)).flatMap(({ need, offer, shared }) => {
        const [one, other] = [byId.get(need), byId.get(offer)];
        return one && other ? [{ need: presentNeed(one, who), offer: presentNeed(other, who), words: [...shared] }] : [];
      });
    },
  };
}
