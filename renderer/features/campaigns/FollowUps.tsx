import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import type { Campaign } from '../../../shared/contract/writing.ts';
import { TEMPLATE_KINDS } from '../../../shared/domain/templates/library/library-template.ts';
import { useLanguage } from '../../app/language.tsx';
import { useAsk } from '../../transport/ask.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Field } from '../../ui/Field.tsx';
import { printable } from '../../ui/printable.ts';

type FollowUp = NonNullable<Campaign['followUps']>[number];

const MOST = 3;
const FIRST: FollowUp = { afterDays: 14, templateKind: 'check-in', templateIds: [] };
const wholeDays = (text: string): number | null => {
  const days = /^\d{1,3}$/.test(text.trim()) ? Number(text) : 0;
  return days >= 1 && days <= 365 ? days : null;
};

/** The letters that follow where none came back. */
export function FollowUps(props: { steps: readonly FollowUp[]; onChange: (steps: FollowUp[]) => void }): ReactNode {
  const { all } = useLanguage();
  const words = all.writing.follow;
  const { steps, onChange } = props;
  return (
    <section className="stack tight" aria-labelledby="follow-ups">
      <h3 id="follow-ups">{words.title}</h3>
      <small className="soft">{words.lead}</small>
      {steps.map((step, index) => (
        <FollowUpFields
          // oxlint-disable-next-line react/no-array-index-key -- its place is what it is
          key={index}
          number={index + 2}
          step={step}
          onChange={next => onChange(steps.map((one, at) => (at === index ? next : one)))}
          onRemove={() => onChange(steps.filter((_, at) => at !== index))}
        />
      ))}
      {steps.length < MOST ? (
        <Button className="button" onPress={() => onChange([...steps, FIRST])}>
          {words.add}
        </Button>
      ) : null}
    </section>
  );
}

/** An occasion of the library, or a text of the user's own. */
function FollowUpFields(props: { number: number; step: FollowUp; onChange: (step: FollowUp) => void; onRemove: () => void }): ReactNode {
  const { all } = useLanguage();
  const words = all.writing.follow;
  const { number, step, onChange } = props;
  const templates = useAsk('template.list', {});
  const [text, setText] = useState(String(step.afterDays));
  const own = templates.data?.filter(({ builtIn }) => !builtIn) ?? [];
  const [ownId] = step.templateIds;
  return (
    <div className="follow-up" role="group" aria-label={words.letter(number)}>
      <Field
        label={words.after}
        inputMode="numeric"
        value={text}
        onChange={typed => {
          setText(typed);
          const afterDays = wholeDays(typed);
          if (afterDays !== null) onChange({ ...step, afterDays });
        }}
        error={wholeDays(text) === null ? words.badDays : undefined}
      />
      <Choice
        label={words.text}
        value={ownId === undefined ? `kind:${step.templateKind}` : `own:${ownId}`}
        options={[
          ...own.map(({ id, name }) => ({ id: `own:${id}`, name: printable(name) })),
          ...TEMPLATE_KINDS.map(kind => ({ id: `kind:${kind}`, name: all.templates.kind(kind) })),
        ]}
        onChange={chosen => {
          const row = own.find(({ id }) => chosen === `own:${id}`);
          const kind = TEMPLATE_KINDS.find(one => chosen === `kind:${one}`);
          if (row) onChange({ ...step, templateKind: row.kind, templateIds: [row.id] });
          else if (kind) onChange({ ...step, templateKind: kind, templateIds: [] });
        }}
      />
      <Button className="button quiet square" aria-label={words.remove(number)} onPress={props.onRemove}>
        ×
      </Button>
    </div>
  );
}
