import { basename } from 'node:path';
import { ATTACHMENT_BYTES_AT_MOST } from '../../../shared/contract/attachments.ts';
import type { PeopleFileMethod } from '../../../shared/contract/people-files.ts';
import type { Context } from '../context.ts';
import { ExpectedError } from '../expected-error.ts';
import type { Handlers, Parsed } from '../handlers.ts';
import { type ImportPlan, planImport } from './plan-import.ts';
import { languageOf, wordsOf } from './words.ts';

type ImportMethod = Extract<PeopleFileMethod, `import.${string}`>;

/** Address books and calendars of birthdays, looked into, taken, and taken back. */
export function importHandlers({ ports, events }: Pick<Context, 'ports' | 'events'>): Pick<Handlers, ImportMethod> {
  const { store, writing, clock, peopleFiles } = ports;
  const changed = (): void => {
    events.emit({ type: 'people.changed' });
    events.emit({ type: 'writing.changed' });
  };
  const plan = async ({ path, format, mapping }: Parsed<'import.preview'>): Promise<ImportPlan> => {
    const bytes = await writing.readAttachment(path, ATTACHMENT_BYTES_AT_MOST);
    const read = await peopleFiles.read(bytes, {
      format: format ?? null,
      mapping: mapping ?? {},
      dayFirst: languageOf(ports) === 'fr',
      anniversary: wordsOf(ports).anniversary,
    });
    return planImport(ports, read);
  };
  return {
    'import.preview': async input => ({ ...(await plan(input)).report, importId: null }),
    'import.run': async input => {
      const { report, changes, archive } = await plan(input);
      const name = (input.name ?? basename(input.path)).slice(0, 255);
      const importId = store.records.take({ name, format: report.format, changes, archive }, clock.now());
      if (importId !== null) changed();
      return { ...report, importId };
    },
    'import.list': () => store.records.imports().map(({ at, ...rest }) => ({ ...rest, at: new Date(at).toISOString() })),
    'import.undo': ({ importId }) => {
      const result = store.records.takeBack(importId, clock.now());
      if (!result) throw new ExpectedError('import-unknown');
      changed();
      return { ...result };
    },
  };
}
