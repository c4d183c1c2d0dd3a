import { Button } from 'react-aria-components/Button';
import { Check } from '../../renderer/ui/Check.tsx';
import { Choice } from '../../renderer/ui/Choice.tsx';
import { Field } from '../../renderer/ui/Field.tsx';
import { MomentField } from '../../renderer/ui/MomentField.tsx';
import { PasswordField } from '../../renderer/ui/PasswordField.tsx';
import { RestMenu } from '../../renderer/ui/RestMenu.tsx';
import { ManySegments, Segments } from '../../renderer/ui/Segments.tsx';
import { TextBox } from '../../renderer/ui/TextBox.tsx';
import type { Messages } from '../../shared/i18n/index.ts';
import { BANDS, type Band } from '../../shared/domain/band.ts';
import { Held } from './held.tsx';
import { state, type Part } from './specimen.ts';

const bands = (all: Messages) => BANDS.map(id => ({ id, name: all.window.band.name(id) }));
const nothing = (): void => {};

/** What is pressed, typed into and chosen from. */
export const CONTROLS: Part = {
  id: 'controls',
  specimens: [
    {
      of: 'Button',
      states: [
        state('go', all => <Button className="button go">{all.writing.write}</Button>),
        state('plain', all => <Button className="button">{all.agenda.done}</Button>),
        state('quiet', all => <Button className="button quiet">{all.agenda.later}</Button>),
        state('small', all => <Button className="button small">{all.window.problem.retry}</Button>),
        state('square', all => (
          <Button className="button quiet square" aria-label={all.window.person.zoomIn}>
            +
          </Button>
        )),
        state('disabled', all => (
          <Button className="button go" isDisabled>
            {all.writing.write}
          </Button>
        )),
        state('disabled, plain', all => (
          <Button className="button" isDisabled>
            {all.agenda.done}
          </Button>
        )),
        state('pending', all => (
          <Button className="button go" isPending>
            {all.writing.write}
          </Button>
        )),
        state('focused', all => (
          <button type="button" className="button" data-focus-visible>
            {all.agenda.done}
          </button>
        )),
      ],
    },
    {
      of: 'Field',
      states: [
        state('empty', all => <Field label={all.writing.subject} placeholder={all.agenda.untilHint} />),
        state('filled', all => <Field label={all.writing.subject} defaultValue="A good 2027 to you" />),
        state('wrong', all => <Field label={all.agenda.until} defaultValue="32" error={all.errors['day-unclear']({ day: '32' })} />),
        state('disabled', all => <Field label={all.writing.subject} defaultValue="A good 2027 to you" isDisabled />),
      ],
    },
    {
      of: 'PasswordField',
      states: [
        state('empty', all => <PasswordField label={all.window.firstRun.password} value="" onChange={nothing} />),
        state('filled', all => (
          <Held of="abcd efgh ijkl mnop">
            {(value, onChange) => <PasswordField label={all.window.firstRun.password} value={value} onChange={onChange} />}
          </Held>
        )),
      ],
    },
    {
      of: 'MomentField',
      states: [
        state('set', all => <MomentField label={all.manners.notice.until} value="2026-12-07T09:30" onChange={nothing} />),
        state('in the past', all => (
          <MomentField label={all.manners.notice.until} value="2026-01-07T09:30" onChange={nothing} error={all.writing.compose.atPast} />
        )),
      ],
    },
    {
      of: 'TextBox',
      states: [
        state('plain', all => (
          <Held of="Julie was at the school in Lyon.">
            {(value, onChange) => <TextBox label={all.writing.text} rows={3} value={value} onChange={onChange} />}
          </Held>
        )),
        state('a letter', all => (
          <Held of={'Dear Julie,\n\nHow did the exhibition go?\n\nClaire'}>
            {(value, onChange) => <TextBox label={all.writing.text} letter rows={5} value={value} onChange={onChange} />}
          </Held>
        )),
        state('to be read', all => <TextBox label={all.writing.text} rows={3} isReadOnly value="people 60, hidden 7" onChange={nothing} />),
      ],
    },
    {
      of: 'Choice',
      states: [
        state('labelled', all => (
          <Held<Band> of={BANDS[0]}>
            {(value, onChange) => <Choice label={all.window.people.filter} value={value} options={bands(all)} onChange={onChange} />}
          </Held>
        )),
        state('unlabelled', all => (
          <Held<Band> of={BANDS[2]}>
            {(value, onChange) => (
              <Choice unlabelled label={all.window.people.filter} value={value} options={bands(all)} onChange={onChange} />
            )}
          </Held>
        )),
      ],
    },
    {
      of: 'Segments',
      states: [
        state('one chosen', all => (
          <Held<Band> of={BANDS[1]}>
            {(value, onChange) => <Segments label={all.window.people.filter} value={value} options={bands(all)} onChange={onChange} />}
          </Held>
        )),
        state('disabled', all => (
          <Segments label={all.window.people.filter} isDisabled value={BANDS[1]} options={bands(all)} onChange={nothing} />
        )),
      ],
    },
    {
      of: 'ManySegments',
      states: [
        state('two chosen', all => (
          <Held<readonly Band[]> of={['strong', 'cooling']}>
            {(values, onChange) => (
              <ManySegments label={all.window.people.filter} values={values} options={bands(all)} onChange={onChange} />
            )}
          </Held>
        )),
        state('none', all => (
          <Held<readonly Band[]> of={[]}>
            {(values, onChange) => (
              <ManySegments label={all.window.people.filter} values={values} options={bands(all)} onChange={onChange} />
            )}
          </Held>
        )),
      ],
    },
    {
      of: 'Check',
      states: [
        state('no', all => (
          <Held<boolean> of={false}>
            {(isSelected, onChange) => (
              <Check isSelected={isSelected} onChange={onChange}>
                {all.agenda.star}
              </Check>
            )}
          </Held>
        )),
        state('yes', all => (
          <Held<boolean> of>
            {(isSelected, onChange) => (
              <Check isSelected={isSelected} onChange={onChange}>
                {all.agenda.star}
              </Check>
            )}
          </Held>
        )),
        state('disabled', all => (
          <Check isSelected isDisabled onChange={nothing}>
            {all.agenda.star}
          </Check>
        )),
      ],
    },
    {
      of: 'RestMenu',
      states: [state('closed', () => <RestMenu onRest={nothing} />), state('disabled', () => <RestMenu isDisabled onRest={nothing} />)],
    },
  ],
};
