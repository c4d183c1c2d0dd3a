import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Form } from 'react-aria-components/Form';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import type { Circle } from '../../../shared/contract/writing.ts';
import { CIRCLE_COLOURS } from '../../../shared/domain/agenda/circle.ts';
import { SPACES } from '../../../shared/domain/campaigns/campaign.ts';
import { REGISTERS } from '../../../shared/domain/templates/template-values.ts';
import { useLanguage } from '../../app/language.tsx';
import { useTell } from '../../transport/ask.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Field } from '../../ui/Field.tsx';
import { printable } from '../../ui/printable.ts';
import { Problem } from '../../ui/Problem.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { ColourDot } from './ColourDot.tsx';
import { rhythmIn } from './rhythm-in.ts';

const BLANK: Circle = {
  id: 0,
  name: '',
  purpose: '',
  space: 'professional',
  cadence: null,
  register: null,
  language: null,
  colour: null,
};
const UNSAID = 'unsaid';

/** A circle being made or changed; `circle` null: closed. */
export function CircleSheet(props: { circle: Circle | 'new' | null; onClose: () => void }): ReactNode {
  const { all } = useLanguage();
  const words = all.writing.ties.circles;
  const { circle, onClose } = props;
  const isNew = circle === 'new';
  return (
    <Sheet title={isNew || circle === null ? words.newTitle : printable(circle.name)} isOpen={circle !== null} onClose={onClose}>
      {circle === null ? null : <CircleForm circle={isNew ? BLANK : circle} isNew={isNew} onClose={onClose} />}
    </Sheet>
  );
}

function CircleForm(props: { circle: Circle; isNew: boolean; onClose: () => void }): ReactNode {
  const { all } = useLanguage();
  const words = all.writing.ties.circles;
  const { circle, isNew, onClose } = props;
  const [draft, setDraft] = useState(circle);
  const [ideal, setIdeal] = useState(circle.cadence === null ? '' : String(circle.cadence.idealDays));
  const [max, setMax] = useState(circle.cadence === null ? '' : String(circle.cadence.maxDays));
  const save = useTell('circle.save');
  const change = (part: Partial<Circle>): void => setDraft(now => ({ ...now, ...part }));
  const cadence = rhythmIn(ideal, max);
  const submit = (): void => {
    if (cadence === undefined) return;
    const { name, purpose } = draft;
    save.mutate({ ...draft, id: isNew ? null : circle.id, name: name.trim(), purpose: purpose.trim(), cadence }, { onSuccess: onClose });
  };
  return (
    <Form
      className="stack circle-form"
      onSubmit={event => {
        event.preventDefault();
        submit();
      }}
    >
      <Field
        label={words.name}
        placeholder={words.nameHint}
        value={draft.name}
        onChange={name => change({ name })}
        autoFocus
        maxLength={200}
      />
      <Field
        label={words.purpose}
        placeholder={words.purposeHint}
        value={draft.purpose}
        onChange={purpose => change({ purpose })}
        maxLength={500}
      />
      <section className="stack tight">
        <h3 id="circle-space">{words.space}</h3>
        <Segments
          labelledBy="circle-space"
          value={draft.space}
          options={SPACES.map(id => ({ id, name: all.campaigns.space(id) }))}
          onChange={space => change({ space })}
        />
        <small className="soft">{words.spaceMore}</small>
      </section>
      <fieldset className="stack tight">
        <legend>{words.rhythm}</legend>
        <div className="pair">
          <Field label={words.ideal} inputMode="numeric" value={ideal} onChange={setIdeal} />
          <Field label={words.max} inputMode="numeric" value={max} onChange={setMax} />
        </div>
        {cadence === undefined ? (
          <p className="field-error" role="alert">
            {words.badRhythm}
          </p>
        ) : (
          <small className="soft">{words.rhythmMore}</small>
        )}
      </fieldset>
      <div className="pair">
        <Choice
          label={words.manner}
          value={draft.register ?? UNSAID}
          options={[{ id: UNSAID, name: words.unsaid }, ...REGISTERS.map(id => ({ id, name: all.templates.register(id) }))]}
          onChange={id => change({ register: REGISTERS.find(one => one === id) ?? null })}
        />
        <Choice<'en' | 'fr' | typeof UNSAID>
          label={words.language}
          value={draft.language ?? UNSAID}
          options={[{ id: UNSAID, name: words.unsaid }, ...(['en', 'fr'] as const).map(id => ({ id, name: all.templates.language(id) }))]}
          onChange={id => change({ language: id === UNSAID ? null : id })}
        />
      </div>
      <section className="stack tight">
        <h3 id="circle-colour">{words.colour}</h3>
        <ToggleButtonGroup
          className="segments swatches"
          aria-labelledby="circle-colour"
          selectedKeys={draft.colour === null ? [] : [draft.colour]}
          onSelectionChange={keys => change({ colour: CIRCLE_COLOURS.find(one => keys.has(one)) ?? null })}
        >
          {CIRCLE_COLOURS.map(colour => (
            <ToggleButton key={colour} id={colour}>
              <ColourDot colour={colour} /> {words.colourName(colour)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      </section>
      {save.isError ? <Problem error={save.error} /> : null}
      <div className="actions end">
        <Button className="button" onPress={onClose}>
          {all.window.problem.cancel}
        </Button>
        <Button
          type="submit"
          className="button go"
          isDisabled={draft.name.trim() === '' || cadence === undefined}
          isPending={save.isPending}
        >
          {all.writing.save}
        </Button>
      </div>
    </Form>
  );
}
