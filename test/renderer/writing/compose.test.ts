import { describe, expect, it } from 'vitest';
import { sendTime } from '../../../renderer/features/compose/send-time.ts';
import { startsFor, textOfStart } from '../../../renderer/features/compose/start-text.ts';
import { fieldsOf } from '../../../renderer/features/compose/template-fields.ts';
import { instantOf, localOf } from '../../../renderer/ui/MomentField.tsx';
import { libraryId } from '../../../shared/domain/templates/library/library-id.ts';
import { LIBRARY } from '../../../shared/domain/templates/library/index.ts';
import type { TemplateRow } from '../../../shared/contract/writing.ts';

const library = LIBRARY.map((one): TemplateRow => ({
  ...one,
  registers: [...one.registers],
  id: libraryId(one),
  name: one.kind,
  version: 1,
  builtIn: true,
}));

describe('a letter being composed', () => {
  it('starts from no text in another register or language than theirs', () => {
    for (const register of ['tu', 'vous'] as const) {
      const starts = startsFor(library, 'fr', register);
      expect(starts.length).toBeGreaterThan(10);
      for (const { row } of starts) {
        expect(row.language).toBe('fr');
        expect(row.registers).toContain(register);
      }
    }
  });

  it('offers one’s own texts before the library’s', () => {
    const own: TemplateRow = { ...library[0]!, id: 3, builtIn: false, name: 'Mine', language: 'en', registers: ['formal'] };
    expect(startsFor([...library, own], 'en', 'formal')[0]?.id).toBe('own:3');
  });

  it('is a blank page with a greeting where the start is not to be had in their manner', () => {
    expect(textOfStart('own:99', startsFor(library, 'fr', 'tu'))).toMatchObject({ subject: '', kind: null });
  });

  it('asks once for each field a text uses', () => {
    expect(fieldsOf('{{ campaign.news }}', '{{ campaign.link }} {{ campaign.news | upcase }}')).toEqual(['news', 'link']);
  });

  it('leaves at once, tomorrow at nine, or at a moment to come', () => {
    const now = new Date(2026, 10, 23, 22, 30).getTime();
    expect(sendTime('now', '', now)).toBeNull();
    expect(sendTime('tomorrow', '', now)).toBe(new Date(2026, 10, 24, 9).toISOString());
    expect(sendTime('date', '2026-11-25T08:15', now)).toBe(new Date(2026, 10, 25, 8, 15).toISOString());
    expect(sendTime('date', '2026-11-23T08:15', now)).toBeUndefined();
    expect(sendTime('date', '', now)).toBeUndefined();
  });

  it('shows a moment in local time and reads back the same one', () => {
    const at = new Date(2026, 2, 29, 12, 5).toISOString();
    expect(instantOf(localOf(at))).toBe(at);
  });
});
