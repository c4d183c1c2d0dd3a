import type { Output } from '../../../shared/contract/methods.ts';
import type { LabelledMailbox, TrueFact } from './label.ts';

type Listed = Output<'fact.list'>[number];

interface Share {
  right: number;
  of: number;
}

export interface FactFigures {
  /** By kind: of the addresses it is true of, how many it is told of; and of those it is told of, how many it is true of. */
  readonly kinds: ReadonlyMap<string, { readonly recall: Share; readonly precision: Share }>;
  /** Of the absences known, how many with the right day of return. */
  readonly returns: Share;
  /** Of the departures known, how many with who answers instead. */
  readonly successors: Share;
}

const TOLD_AS: Readonly<Record<TrueFact['kind'], Listed['kind']>> = {
  'dead-address': 'dead-address',
  absent: 'away',
  'left-organisation': 'left',
};

/** Automatic answers of longer ago tell nothing any more and are not read. */
const YEARS_OF_ANSWERS = 3 * 365 * 86_400_000;

/** How the facts the product lists compare with what reports and absences really told, one of each kind for an address. */
export function judgeFacts({ facts, now }: LabelledMailbox, listed: readonly Listed[]): FactFigures {
  const kinds = new Map<string, { recall: Share; precision: Share }>();
  const returns: Share = { right: 0, of: 0 };
  const successors: Share = { right: 0, of: 0 };
  for (const [kind, told] of Object.entries(TOLD_AS)) {
    const truth = Map.groupBy(
      facts.filter(fact => fact.kind === kind && fact.at <= now && (kind === 'dead-address' || fact.at > now - YEARS_OF_ANSWERS)),
      ({ address }) => address,
    );
    const rows = listed.filter(row => row.kind === told);
    const at = new Set(rows.map(({ address }) => address));
    kinds.set(kind, {
      recall: { right: [...truth.keys()].filter(address => at.has(address)).length, of: truth.size },
      precision: { right: [...at].filter(address => truth.has(address)).length, of: at.size },
    });
    for (const { address, returnsOn, successor } of rows) {
      const known = truth.get(address);
      if (kind === 'absent' && known)
        count(
          returns,
          known.some(fact => fact.returnsOn !== null && returnsOn?.slice(0, 10) === day(fact.returnsOn)),
        );
      if (kind === 'left-organisation' && known)
        count(
          successors,
          known.some(fact => fact.successor === successor),
        );
    }
  }
  return { kinds, returns, successors };
}

const day = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

function count(share: Share, right: boolean): void {
  share.of += 1;
  if (right) share.right += 1;
}
