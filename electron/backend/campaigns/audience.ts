import type { Audience, CampaignDraft } from '../../../shared/contract/writing.ts';
import type { Exclusion } from '../../../shared/domain/campaigns/campaign.ts';
import { exclusionsOf, mayBeLifted, type Candidate } from '../../../shared/domain/campaigns/exclusion.ts';
import type { Band } from '../../../shared/domain/band.ts';
import type { Ports } from '../ports/index.ts';
import { textsFor } from '../templates/shelf.ts';
import { isResting, type Correspondent } from '../writing/correspondent.ts';
import type { Desk } from '../writing/desk.ts';

const DAY = 24 * 3_600_000;

export interface LeftOut {
  readonly to: Correspondent;
  readonly reasons: readonly Exclusion[];
}

export interface Chosen {
  readonly included: readonly Correspondent[];
  readonly excluded: readonly LeftOut[];
}

export const bandShown = (to: Correspondent, now: number): Band => (isResting(to, now) ? 'resting' : to.person.health.band);

/** No filter at all chooses nobody: a campaign to everyone is not something to fall into. */
function hasFilter(audience: Audience): boolean {
  const { circleIds, bands, tags, languages, silentDaysMin, silentDaysMax } = audience;
  return circleIds.length + bands.length + tags.length + languages.length > 0 || silentDaysMin !== null || silentDaysMax !== null;
}

function matches(to: Correspondent, audience: Audience, now: number): boolean {
  const { lastReceived, lastSent } = to.person.summary;
  const silent = lastReceived === null && lastSent === null ? Infinity : (now - Math.max(lastReceived ?? 0, lastSent ?? 0)) / DAY;
  const among = <T>(wanted: readonly T[], value: T | null): boolean => wanted.length === 0 || (value !== null && wanted.includes(value));
  return (
    among(audience.circleIds, to.marks.circleId) &&
    among(audience.bands, bandShown(to, now)) &&
    (audience.tags.length === 0 || audience.tags.some(tag => to.marks.tags.includes(tag))) &&
    among(audience.languages, to.tone.languageKnown ? to.tone.language : null) &&
    (audience.silentDaysMin === null || silent >= audience.silentDaysMin) &&
    (audience.silentDaysMax === null || silent <= audience.silentDaysMax)
  );
}

/** What the outbox knows of an address; a dead one is a matter of its own, since the person did not ask for anything. */
function suppressionOf(to: Correspondent, { outbox }: Ports): 'none' | 'dead' | 'asked' {
  const reasons = to.person.addresses.map(address => outbox.store.suppressed(address));
  if (reasons.some(reason => reason !== null && reason !== 'dead-address')) return 'asked';
  return outbox.store.suppressed(to.address) === null ? 'none' : 'dead';
}

/** Who is written to and who is not, each with every reason. Adding people never lets anybody else in. */
export function chooseAudience(
  draft: Pick<CampaignDraft, 'audience' | 'kind' | 'space' | 'templateKind' | 'templateIds'>,
  ports: Ports,
  desk: Desk,
): Chosen {
  const now = ports.clock.now();
  const { audience } = draft;
  const picked = new Set(audience.personIds);
  const without = new Set(audience.withoutIds);
  const lifted = new Set(audience.liftedIds);
  const filtered = hasFilter(audience);
  const wave = {
    kind: draft.kind,
    space: draft.space,
    languages: textsFor(ports.writing.store, draft.templateKind, draft.templateIds).map(text => text.language),
  };
  const wishes = draft.kind === 'wishes' ? ports.writing.store.written.wishes() : new Map<string, readonly number[]>();
  const candidateOf = (to: Correspondent): Candidate => {
    const suppression = suppressionOf(to, ports);
    const answered = to.person.summary.lastReceived ?? -Infinity;
    return {
      name: to.name,
      lastSent: to.person.summary.lastSent,
      resting: isResting(to, now),
      suppressed: suppression === 'asked',
      deadAddress: suppression === 'dead',
      sensitive: to.marks.sensitive,
      space: to.circle?.space ?? null,
      wishesUnanswered: to.person.addresses.flatMap(address => wishes.get(address) ?? []).filter(at => at > answered).length,
      language: to.tone.languageKnown ? to.tone.language : null,
    };
  };

  const included: Correspondent[] = [];
  const excluded: LeftOut[] = [];
  for (const to of desk.everybody(picked.size > 0)) {
    const { id, hiddenBecause } = to.person;
    if (without.has(id)) continue;
    // Senders that are no people come in by hand only.
    if (!picked.has(id) && (hiddenBecause !== null || !filtered || !matches(to, audience, now))) continue;
    const reasons = exclusionsOf(candidateOf(to), wave, now);
    if (reasons.length === 0 || (lifted.has(id) && reasons.every(mayBeLifted))) included.push(to);
    else excluded.push({ to, reasons });
  }
  return { included, excluded };
}
