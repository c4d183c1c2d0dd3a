import { useEffect, useState, type ReactNode } from 'react';
import type { Campaign, TemplateRow } from '../../../shared/contract/writing.ts';
import { TEMPLATE_KINDS } from '../../../shared/domain/templates/library/library-template.ts';
import { useLanguage } from '../../app/language.tsx';
import { useAsk, useTell } from '../../transport/ask.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Name } from '../../ui/Name.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { ManySegments, Segments } from '../../ui/Segments.tsx';
import { useSettled } from '../../ui/use-settled.ts';
import { Attachments } from '../attachments/Attachments.tsx';
import { FieldInputs } from '../compose/FieldInputs.tsx';
import { fieldsOf } from '../compose/template-fields.ts';
import { TemplatePreview } from '../templates/TemplatePreview.tsx';
import { AnnouncementTerms, type Terms } from './AnnouncementTerms.tsx';
import { isStarted } from './campaign-steps.ts';
import { FollowUps } from './FollowUps.tsx';

const TYPING_MS = 400;
type Draft = Pick<Campaign, 'templateKind' | 'templateIds' | 'fields' | 'thread' | 'attachments'> & {
  readonly followUps: NonNullable<Campaign['followUps']>;
} & Terms;

/** The texts it is made from, what is filled in once for all, and the conversation it goes into. */
export function WhatStep(props: { campaign: Campaign }): ReactNode {
  const { all } = useLanguage();
  const words = all.writing.campaigns.what;
  const { campaign } = props;
  const templates = useAsk('template.list', {});
  const update = useTell('campaign.update');
  const { templateKind, templateIds, fields, thread, attachments, followUps = [] } = campaign;
  const { wayOut = true, commercial = false, attested = false } = campaign;
  const [draft, setDraft] = useState<Draft>({
    templateKind,
    templateIds,
    fields,
    thread,
    attachments,
    followUps,
    wayOut,
    commercial,
    attested,
  });
  const settled = useSettled(draft, TYPING_MS);
  const { mutate } = update;
  useEffect(() => {
    const stored: Draft = { templateKind, templateIds, fields, thread, attachments, followUps, wayOut, commercial, attested };
    if (JSON.stringify(settled) !== JSON.stringify(stored)) mutate({ campaignId: campaign.id, change: settled });
    // Once for each change of ours, not for the answer that comes back.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [settled, mutate]);
  const change = (part: Partial<Draft>): void => setDraft(now => ({ ...now, ...part }));

  const rows = templates.data ?? [];
  const own = rows.filter(row => !row.builtIn && row.kind === draft.templateKind);
  const texts =
    draft.templateIds.length > 0
      ? rows.filter(({ id }) => draft.templateIds.includes(id))
      : rows.filter(row => row.builtIn && row.kind === draft.templateKind);
  const names = fieldsOf(...texts.flatMap(({ subject, body }) => [subject, body]));
  const fixed = isStarted(campaign);
  return (
    <div className="sides">
      <section className="stack" aria-labelledby="what">
        <h2 id="what">{words.title}</h2>
        {fixed ? null : (
          <>
            <Choice
              label={words.occasion}
              value={draft.templateKind}
              options={TEMPLATE_KINDS.map(id => ({ id, name: all.templates.kind(id) }))}
              onChange={kind => change({ templateKind: kind, templateIds: [] })}
            />
            {own.length > 0 ? (
              <section className="stack tight">
                <h3 id="own-texts">{words.texts}</h3>
                <ManySegments
                  labelledBy="own-texts"
                  values={draft.templateIds.map(String)}
                  options={own.map(({ id, name }) => ({ id: String(id), name }))}
                  onChange={ids => change({ templateIds: ids.map(Number) })}
                />
              </section>
            ) : null}
            <FieldInputs title={words.fields} names={names} values={draft.fields} onChange={values => change({ fields: values })} />
            <section className="stack tight">
              <h3 id="what-thread">{words.thread}</h3>
              <Segments
                labelledBy="what-thread"
                value={draft.thread}
                options={[
                  { id: 'new', name: words.newThread },
                  { id: 'continue', name: words.continueThread },
                ]}
                onChange={next => change({ thread: next })}
              />
              {draft.thread === 'continue' ? <small className="soft">{words.continueMore}</small> : null}
            </section>
            {campaign.kind === 'announcement' ? (
              <AnnouncementTerms
                terms={{ wayOut: draft.wayOut, commercial: draft.commercial, attested: draft.attested }}
                onChange={change}
              />
            ) : null}
            <FollowUps steps={draft.followUps} onChange={steps => change({ followUps: steps })} />
          </>
        )}
        {fixed && draft.attachments.length === 0 ? null : (
          <Attachments
            files={draft.attachments}
            lead={all.writing.files.lead}
            isFixed={fixed}
            onChange={files => change({ attachments: files })}
          />
        )}
        {update.isError ? <Problem error={update.error} /> : null}
        <div className="actions">
          <a className="button go" href={`#/campaigns/${campaign.id}/look`}>
            {all.writing.campaigns.next.what}
          </a>
        </div>
      </section>
      <section className="stack" aria-labelledby="texts">
        <h2 id="texts">{words.texts}</h2>
        <p className="soft">{words.textsMore}</p>
        <Texts texts={texts} filled={draft.fields} />
      </section>
    </div>
  );
}

function Texts(props: { texts: readonly TemplateRow[]; filled: Readonly<Record<string, string>> }): ReactNode {
  const { all } = useLanguage();
  const { texts } = props;
  const [chosen, setChosen] = useState<number | null>(null);
  const text = texts.find(({ id }) => id === chosen) ?? texts[0];
  if (!text) return <p className="soft">{all.writing.templates.none}</p>;
  const nameOf = (row: TemplateRow): string =>
    row.builtIn
      ? `${all.templates.language(row.language)}${row.language === 'fr' ? `, ${row.registers.map(all.templates.register).join(' · ')}` : ''}`
      : row.name;
  return (
    <>
      {texts.length > 1 ? (
        <Segments
          label={all.writing.campaigns.what.texts}
          value={String(text.id)}
          options={texts.map(row => ({ id: String(row.id), name: nameOf(row) }))}
          onChange={id => setChosen(Number(id))}
        />
      ) : (
        <p>
          <Name>{nameOf(text)}</Name>
        </p>
      )}
      <TemplatePreview subject={text.subject} body={text.body} language={text.language} filled={props.filled} />
      <p>
        <a href={`#/templates/${text.id}`}>{all.writing.campaigns.what.edit}</a>
      </p>
    </>
  );
}
