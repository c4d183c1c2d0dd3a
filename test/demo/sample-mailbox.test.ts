import { describe, expect, it } from 'vitest';
import { BANDS } from '../../shared/domain/band.ts';
import { header, measuredTies } from './measured-ties.ts';
import { sampleMailbox } from './sample-mailbox.ts';
import { OWNER, SAMPLE_PEOPLE } from './sample-people.ts';

const DAY = 86_400_000;
const DATES = [
  '2027-01-01T00:00:30Z',
  '2028-02-29T12:00:00Z',
  '2028-12-31T23:59:59Z',
  // Both clock changes of the European Union, in the hour that is missing or there twice.
  '2026-03-29T01:30:00Z',
  '2026-10-25T00:30:00Z',
  '2026-11-23T12:00:00Z',
].map(text => [text, Date.parse(text)] as const);

describe.each(DATES)('the sample mailbox on %s', (_, now) => {
  const folders = sampleMailbox(now);
  const messages = folders.flatMap(folder => folder.messages);

  it('holds about 600 messages of three years, none of today or later', () => {
    expect(messages.length).toBeGreaterThan(560);
    expect(messages.length).toBeLessThan(660);
    const dates = messages.map(message => message.at);
    expect(Math.max(...dates)).toBeLessThan(now);
    expect(now - Math.min(...dates)).toBeGreaterThan(1000 * DAY);
    expect(now - Math.min(...dates)).toBeLessThan(1100 * DAY);
  });

  it.each(['UTC', 'Europe/Paris', 'Pacific/Auckland', 'America/Los_Angeles'])('has ties in every band in %s', timeZone => {
    const ties = measuredTies(now, timeZone);
    expect(ties).toHaveLength(60);
    for (const band of BANDS.filter(band => band !== 'resting')) {
      expect(ties.filter(tie => tie.health.band === band).length, band).toBeGreaterThanOrEqual(7);
    }
    const asPlanned = ties.filter(tie => tie.health.band === tie.person.band);
    expect(asPlanned.length).toBeGreaterThanOrEqual(54);
  });

  it('has people whose moment to write is about now', () => {
    const near = measuredTies(now, 'Europe/Paris').filter(({ health }) => Math.abs((health.writeBy ?? 0) - now) < 21 * DAY);
    expect(near.length).toBeGreaterThanOrEqual(5);
  });

  it('has no two weeks without a letter, so the clock of the scores never stops', () => {
    const letters = messages.filter(message => message.kind === 'letter').map(message => message.at);
    const sorted = [...letters, now].toSorted((a, b) => a - b);
    const holes = sorted.slice(1).map((at, index) => (at - (sorted[index] ?? at)) / DAY);
    expect(Math.max(...holes)).toBeLessThan(14);
  });
});

describe('the sample mailbox', () => {
  const now = Date.parse('2026-11-23T12:00:00Z');
  const folders = sampleMailbox(now);
  const messages = folders.flatMap(folder => folder.messages);

  it('is the same for the same day and seed, and another for another seed', () => {
    expect(sampleMailbox(now)).toEqual(folders);
    expect(sampleMailbox(now, 21)).not.toEqual(folders);
  });

  it('has in every tie a letter each way', () => {
    expect(measuredTies(now, 'UTC').filter(tie => tie.facts.summary.lastTwoWay === null)).toEqual([]);
  });

  it('has every kind of message that is not a letter, and folders that must not be read', () => {
    const kinds = new Set(messages.map(message => message.kind));
    for (const kind of ['newsletter', 'list', 'auto-reply', 'bounce', 'calendar', 'mass', 'no-reply', 'role', 'own', 'receipt'] as const) {
      expect(kinds).toContain(kind);
    }
    for (const [name, use] of [
      ['Courrier indésirable', '\\Junk'],
      ['Corbeille', '\\Trash'],
      ['Brouillons', '\\Drafts'],
    ]) {
      const folder = folders.find(one => one.name === name);
      expect(folder?.specialUse).toBe(use);
      expect(folder?.messages.length).toBeGreaterThan(0);
    }
    expect(folders.find(folder => folder.name === 'Conférences')?.messages.length).toBeGreaterThan(5);
  });

  it('gives every message one Message-ID of its own, but for a few copies', () => {
    const ids = messages.map(message => header(message.raw, 'Message-ID'));
    expect(ids.every(id => /^<[^<>@\s]+@[^<>@\s]+>$/.test(id))).toBe(true);
    expect(ids.length - new Set(ids).size).toBe(4);
  });

  it('is pure ASCII on the wire in lines of at most 998 characters (RFC 5322 §2.1.1), with CRLF only', () => {
    for (const { raw } of messages) {
      expect(raw).toMatch(/^[\r\n\x20-\x7e]*$/);
      expect(raw.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      expect(Math.max(...raw.split('\r\n').map(line => line.length))).toBeLessThanOrEqual(998);
    }
  });

  it('names nobody who could exist: all domains are reserved (RFC 2606)', () => {
    const addresses = messages.flatMap(message => message.raw.match(/[\w.+-]+@[\w.-]+/g) ?? []);
    expect(addresses.length).toBeGreaterThan(1000);
    expect(addresses.filter(address => !address.endsWith('.example'))).toEqual([]);
    expect(new Set(SAMPLE_PEOPLE.map(person => person.address)).size).toBe(60);
    expect(SAMPLE_PEOPLE.some(person => person.address === OWNER.address)).toBe(false);
  });
});
