import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import type { TemplateRow } from '../../../shared/contract/writing.ts';
import { TEMPLATE_KINDS } from '../../../shared/domain/templates/library/library-template.ts';
import { REGISTERS } from '../../../shared/domain/templates/template-values.ts';
import { useLanguage } from '../../app/language.tsx';
import { go } from '../../app/route.ts';
import { useTell } from '../../transport/ask.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Field } from '../../ui/Field.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { ManySegments, Segments } from '../../ui/Segments.tsx';
import { TextBox } from '../../ui/TextBox.tsx';
import { RemoveTemplate } from './RemoveTemplate.tsx';
import { TemplateNames } from './TemplateNames.tsx';
import { TemplatePreview } from './TemplatePreview.tsx';
import type { TemplateDraft } from './TemplateScreen.tsx';

/** A template and, beside it, how somebody would read it. `row` is what is stored, null for a new one. */
export function TemplateEditor(props: { row: TemplateRow | null; draft: TemplateDraft }): ReactNode {
  const { all } = useLanguage();
  const words = all.writing.templates;
  const { row } = props;
  const [draft, setDraft] = useState(props.draft);
  const save = useTell('template.save');
  const change = (part: Partial<TemplateDraft>): void => setDraft(now => ({ ...now, ...part }));
  const isChanged = JSON.stringify(draft) !== JSON.stringify(props.draft);
  const isWhole = [draft.name, draft.subject, draft.body].every(text => text.trim() !== '') && draft.registers.length > 0;
  const submit = (): void => {
    const { name, kind, language, registers, subject, body } = draft;
    save.mutate(
      { id: row?.id ?? null, name: name.trim(), kind, language, registers, subject, body },
      { onSuccess: saved => go(`templates/${saved.id}`) },
    );
  };
  return (
    <div className="compose">
      <div>
        <p className="crumb">
          <a href="#/templates">{words.back}</a>
          <span>{row === null ? words.new : row.builtIn ? words.builtIn : words.yours}</span>
        </p>
        <h1>{draft.name.trim() === '' ? words.new : draft.name}</h1>
        <p className="lead">{row === null ? words.noneMore : row.builtIn ? words.becomesYours : words.versions(row.version)}</p>
        <div className="stack letter-fields">
          <div className="pair">
            <Field label={words.name} value={draft.name} onChange={name => change({ name })} />
            <Choice
              label={words.kind}
              value={draft.kind}
              options={TEMPLATE_KINDS.map(id => ({ id, name: all.templates.kind(id) }))}
              onChange={kind => change({ kind })}
            />
          </div>
          <Field label={all.writing.subject} value={draft.subject} onChange={subject => change({ subject })} lang={draft.language} />
          <TextBox label={all.writing.text} letter rows={10} value={draft.body} onChange={body => change({ body })} lang={draft.language} />
          <div className="pair">
            <section className="stack tight">
              <h2 id="template-language">{words.language}</h2>
              <Segments
                labelledBy="template-language"
                value={draft.language}
                options={(['en', 'fr'] as const).map(id => ({ id, name: all.templates.language(id) }))}
                onChange={language => change({ language })}
              />
            </section>
            <section className="stack tight">
              <h2 id="template-manner">{words.manner}</h2>
              <ManySegments
                labelledBy="template-manner"
                values={draft.registers}
                options={REGISTERS.map(id => ({ id, name: all.templates.register(id) }))}
                onChange={registers => change({ registers })}
              />
            </section>
          </div>
        </div>
        {save.isError ? <Problem error={save.error} /> : null}
        <div className="actions">
          <Button className="button go" isDisabled={!isChanged || !isWhole} isPending={save.isPending} onPress={submit}>
            {row?.builtIn ? words.saveOwn : all.writing.save}
          </Button>
          {row && !row.builtIn ? <RemoveTemplate row={row} /> : null}
        </div>
      </div>
      <aside className="stack" aria-label={words.preview}>
        <TemplatePreview subject={draft.subject} body={draft.body} language={draft.language} />
        <TemplateNames />
      </aside>
    </div>
  );
}
