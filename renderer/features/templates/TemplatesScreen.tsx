import { useState, type ReactNode } from 'react';
import type { Lang } from '../../../shared/contract/shapes.ts';
import type { TemplateRow } from '../../../shared/contract/writing.ts';
import { TEMPLATE_KINDS } from '../../../shared/domain/templates/library/library-template.ts';
import { useLanguage } from '../../app/language.tsx';
import { useAsk } from '../../transport/ask.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { Name } from '../../ui/Name.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { Segments } from '../../ui/Segments.tsx';

/** Every template by occasion, in one language at a time. */
export function TemplatesScreen(): ReactNode {
  const { all, lang } = useLanguage();
  const words = all.writing.templates;
  const templates = useAsk('template.list', {});
  const [language, setLanguage] = useState<Lang>(lang);
  const rows = templates.data?.filter(row => row.language === language) ?? [];
  return (
    <div className="writing">
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <div className="bar">
        <Segments
          label={words.language}
          value={language}
          options={(['en', 'fr'] as const).map(id => ({ id, name: all.templates.language(id) }))}
          onChange={setLanguage}
        />
        <a className="button" href="#/templates/new">
          {words.new}
        </a>
      </div>
      {templates.isError ? <Problem error={templates.error} retry={() => void templates.refetch()} /> : null}
      {templates.isSuccess && rows.length === 0 ? <Empty title={words.none} more={words.noneMore} /> : null}
      <ul className="lines" aria-label={words.list}>
        {TEMPLATE_KINDS.flatMap(kind => rows.filter(row => row.kind === kind)).map(row => (
          <li key={row.id}>
            <TemplateLine row={row} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function TemplateLine(props: { row: TemplateRow }): ReactNode {
  const { all } = useLanguage();
  const { row } = props;
  // Where the language has one "you", a text serves every manner and there is nothing to tell apart.
  const manners = row.language === 'en' && row.builtIn ? '' : row.registers.map(all.templates.register).join(', ');
  return (
    <a href={`#/templates/${row.id}`} className="line">
      <span className="line-name">{row.builtIn ? all.templates.kind(row.kind) : <Name>{row.name}</Name>}</span>
      <span className="soft">{row.builtIn ? firstWords(row.subject) : all.templates.kind(row.kind)}</span>
      <span className="soft">{manners}</span>
      <span className="line-end soft">{row.builtIn ? '' : all.writing.templates.yours}</span>
    </a>
  );
}

/** A subject without its braces, for the list. */
const firstWords = (subject: string): string => subject.replace(/\{\{[^}]*\}\}|\{%[^%]*%\}/g, '…').trim();
