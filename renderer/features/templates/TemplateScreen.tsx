import type { ReactNode } from 'react';
import type { TemplateRow } from '../../../shared/contract/writing.ts';
import { useLanguage } from '../../app/language.tsx';
import { useAsk } from '../../transport/ask.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { TemplateEditor } from './TemplateEditor.tsx';

/** One template; a new one with `id` null. */
export function TemplateScreen(props: { id: number | null }): ReactNode {
  const { all, words, lang } = useLanguage();
  const templates = useAsk('template.list', {});
  if (templates.isError) return <Problem error={templates.error} retry={() => void templates.refetch()} />;
  if (!templates.data) {
    return (
      <p className="lead" aria-busy="true">
        {words.host.loading}
      </p>
    );
  }
  if (props.id === null) return <TemplateEditor key="new" row={null} draft={blank(lang, all.writing.templates.newName)} />;
  const row = templates.data.find(({ id }) => id === props.id);
  if (!row) {
    return (
      <Empty title={all.writing.templates.unknown}>
        <a className="button" href="#/templates">
          {all.writing.templates.back}
        </a>
      </Empty>
    );
  }
  // A built-in one is called by its kind in the store; the user sees, and keeps, a name.
  const draft = row.builtIn ? { ...row, name: all.templates.kind(row.kind) } : row;
  return <TemplateEditor key={`${row.id} ${row.version}`} row={row} draft={draft} />;
}

export type TemplateDraft = Omit<TemplateRow, 'id' | 'version' | 'builtIn'>;

const blank = (language: TemplateRow['language'], name: string): TemplateDraft => ({
  name,
  kind: 'check-in',
  language,
  registers: language === 'fr' ? ['vous'] : ['first-name', 'formal', 'tu', 'vous'],
  subject: '',
  body: '{{ person | greeting }}\n\n\n\n{{ me.first_name }}\n',
});
