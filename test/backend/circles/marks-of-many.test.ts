import { afterEach, describe, expect, it } from 'vitest';
import { campaigning, type Campaigning } from '../../support/writing/campaigning.ts';

let opened: Campaigning | null = null;
const start = async (): Promise<Campaigning> => (opened = await campaigning());
afterEach(async () => {
  await opened?.stop();
  opened = null;
});
const ANA = { name: 'Ana Lopez', address: 'ana@nord.example' };
const BEN = { name: 'Ben Ng', address: 'ben@sud.example' };

describe('what is said of many people at once', () => {
  it('is kept for each, listed, and only where something was said', async () => {
    const it = await start();
    await it.know(ANA, BEN, { name: 'Cy Old', address: 'cy@est.example' });
    const [ana, ben] = [await it.idOf(ANA.address), await it.idOf(BEN.address)];
    await it.host.ask('marks.setMany', {
      changes: [
        { personId: ana, marks: { starred: true, tags: ['lyon'] } },
        { personId: ben, marks: { tags: ['lyon', 'client'] } },
      ],
    });
    const said = await it.host.ask('marks.list', {});
    expect(new Map(said.map(({ personId, marks }) => [personId, [marks.starred, ...marks.tags]]))).toEqual(
      new Map([
        [ana, [true, 'lyon']],
        [ben, [false, 'lyon', 'client']],
      ]),
    );
  });

  it('is all kept or none of it', async () => {
    const it = await start();
    await it.know(ANA);
    const ana = await it.idOf(ANA.address);
    const changes = (personId: number, circleId: number | null) => ({
      changes: [
        { personId: ana, marks: { starred: true } },
        { personId, marks: { circleId } },
      ],
    });
    expect(await it.host.refused('marks.setMany', changes(999, null))).toMatchObject({ code: 'person-unknown' });
    expect(await it.host.refused('marks.setMany', changes(ana, 7))).toMatchObject({ code: 'circle-unknown' });
    expect(await it.host.ask('marks.get', { personId: ana })).toMatchObject({ starred: false });
  });
});

describe('a private note', () => {
  it('is kept, changed, and gone from the disk when it is emptied', async () => {
    const it = await start();
    await it.know(ANA);
    const personId = await it.idOf(ANA.address);
    expect(await it.host.ask('note.get', { personId })).toEqual({ note: '' });
    await it.host.ask('note.set', { personId, note: '  Her father is ill. ' });
    expect(await it.host.ask('note.get', { personId })).toEqual({ note: 'Her father is ill.' });
    for (const folder of it.mail.folders.values()) folder.renumber();
    await it.host.ask('scan.run', { accountId: it.accountId });
    const again = await it.idOf(ANA.address);
    expect(await it.host.ask('note.get', { personId: again })).toEqual({ note: 'Her father is ill.' });
    expect(await it.host.ask('note.set', { personId: again, note: ' ' })).toEqual({ note: '' });
    expect(await it.host.refused('note.get', { personId: 999 })).toMatchObject({ code: 'person-unknown' });
  });
});
