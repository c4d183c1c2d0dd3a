import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { acquaintances, campaigning, EVERYBODY, NOBODY, type Campaigning } from '../../support/writing/campaigning.ts';

let opened: Campaigning | null = null;
afterEach(async () => {
  await opened?.stop();
  opened = null;
});

const PEOPLE = acquaintances(10).map((person, index) => ({ ...person, written: index % 3 === 0 ? 5 : 60 }));

describe('laws of campaigns', () => {
  it('adding people never lets anybody in who was left out', async () => {
    const it = (opened = await campaigning());
    await it.know(...PEOPLE);
    const ids = await Promise.all(PEOPLE.map(({ address }) => it.idOf(address)));
    await it.mark(PEOPLE[1]?.address ?? '', { resting: true });
    it.outbox.store.suppress(PEOPLE[2]?.address ?? '', 'asked-not-to-write', it.clock.at);
    const reasonsFor = async (personIds: readonly number[]) => {
      const { id } = await it.create({ audience: { ...NOBODY, personIds: [...personIds] } });
      const { excluded } = await it.host.ask('campaign.audience', { campaignId: id });
      await it.host.ask('campaign.remove', { campaignId: id });
      return new Map(excluded.map(({ personId, reasons }) => [personId, reasons.join()]));
    };
    await fc.assert(
      fc.asyncProperty(fc.subarray(ids), fc.subarray(ids), async (some, more) => {
        const before = await reasonsFor(some);
        const after = await reasonsFor([...new Set([...some, ...more])]);
        for (const [id, reasons] of before) expect(after.get(id)).toBe(reasons);
      }),
      { numRuns: 25 },
    );
  });

  it('an approval never covers a held recipient, and approved bytes never change, whatever is done', async () => {
    const it = (opened = await campaigning());
    await it.know(...PEOPLE.map(person => ({ ...person, written: 60 })));
    const ids = await Promise.all(PEOPLE.map(({ address }) => it.idOf(address)));
    const { host } = it;
    const step = fc.oneof(
      fc.record({ do: fc.constant('star' as const), who: fc.nat(9), on: fc.boolean() }),
      fc.record({ do: fc.constant('line' as const), who: fc.nat(9), line: fc.constantFrom('', 'Your bridge stands.', 'Hello [Name]') }),
      fc.record({ do: fc.constant('approve' as const), who: fc.subarray(ids) }),
      fc.record({ do: fc.constant('start' as const) }),
      fc.record({ do: fc.constant('rename' as const) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 12 }), async steps => {
        const campaign = await it.create({ audience: EVERYBODY });
        const campaignId = campaign.id;
        const frozen = new Map<string, string>();
        for (const one of steps) {
          const held = new Set(
            (await it.preview(campaign)).recipients
              .filter(({ findings }) => findings.some(({ severity }) => severity === 'hold'))
              .map(({ personId }) => personId),
          );
          if (one.do === 'star') await it.mark(PEOPLE[one.who]?.address ?? '', { starred: one.on });
          // A letter that is in the outbox refuses to be edited, which is the point.
          if (one.do === 'line')
            await host.backend.call('campaign.edit', {
              campaignId,
              personId: ids[one.who] ?? 0,
              subject: null,
              text: null,
              personalLine: one.line,
            });
          if (one.do === 'rename') await host.ask('campaign.update', { campaignId, change: { name: 'again' } });
          if (one.do === 'start') await host.backend.call('campaign.start', { campaignId });
          if (one.do === 'approve') {
            const before = await it.preview(campaign);
            const wasApproved = new Set(before.recipients.filter(({ approved }) => approved).map(({ personId }) => personId));
            const { recipients } = await host.ask('campaign.approve', { campaignId, personIds: one.who, seen: before.lookFirst });
            const now = recipients.filter(({ approved, personId }) => approved && !wasApproved.has(personId));
            expect(now.filter(({ personId }) => held.has(personId))).toEqual([]);
          }
          for (const row of it.outbox.store.list({ campaign: campaignId })) {
            const raw = Buffer.from(it.outbox.store.get(row.id)?.raw ?? []).toString('latin1');
            expect(frozen.get(row.address) ?? raw).toBe(raw);
            frozen.set(row.address, raw);
          }
        }
        await host.backend.call('campaign.cancel', { campaignId });
      }),
      { numRuns: 12 },
    );
  }, 120_000);
});
