import type { ReactNode } from 'react';
import type { PersonPage } from '../../../../shared/contract/shapes.ts';
import { greeting } from '../../../../shared/domain/templates/greeting.ts';
import { sureOf } from '../../../../shared/domain/names/manner.ts';
import { nameParts } from '../../../../shared/domain/templates/name-parts.ts';
import { toneOf } from '../../../../shared/domain/templates/tone.ts';
import type { Register, TemplateLanguage } from '../../../../shared/domain/templates/template-values.ts';
import { useLanguage } from '../../../app/language.tsx';
import { useAsk } from '../../../transport/ask.tsx';
import { Choice } from '../../../ui/Choice.tsx';
import { Name } from '../../../ui/Name.tsx';
import { registersOf } from '../../compose/registers-of.ts';
import { MannerSeen } from './MannerSeen.tsx';
import type { MarkProps } from './mark-props.ts';

const UNSAID = 'unsaid';
const LANGUAGES: readonly TemplateLanguage[] = ['en', 'fr'];

/** In which language and manner letters go to them, and how one would begin. */
export function MannerMark(props: MarkProps & { person: PersonPage }): ReactNode {
  const { all, lang } = useLanguage();
  const words = all.writing.ties;
  const { person, marks, say } = props;
  const circles = useAsk('circle.list', {});
  const circle = circles.data?.find(({ id }) => id === marks.circleId) ?? null;
  const manner = useAsk('person.manner', { personId: person.id, read: false });
  const seen = { language: sureOf(manner.data?.language ?? null), register: sureOf(manner.data?.register ?? null) };
  const tone = toneOf(marks, circle, lang, seen);
  const guessed = nameParts(person.name);
  const first_name = marks.firstName ?? guessed.first;
  const last_name = marks.lastName ?? guessed.last;
  // As letters do it: what the user said of the name or the tone is newer than their own first lines.
  const isSaid = marks.firstName !== null || marks.lastName !== null || marks.register !== null;
  const isTheirs = !isSaid && tone.language === seen.language && tone.register === seen.register;
  const own = isTheirs ? sureOf(manner.data?.greeting ?? null) : null;
  const registers = registersOf(tone.language);
  const known = marks.register !== null && registers.includes(marks.register) ? marks.register : UNSAID;
  return (
    <>
      <div className="mark-row" role="group" aria-labelledby="manner">
        <span id="manner">{words.marks.manner}</span>
        <div className="mark-fields">
          <Choice<Register | typeof UNSAID>
            label={words.marks.manner}
            unlabelled
            value={known}
            options={[{ id: UNSAID, name: words.marks.unsaid }, ...registers.map(id => ({ id, name: all.templates.register(id) }))]}
            onChange={id => say({ register: id === UNSAID ? null : id }, words.said.changed)}
          />
          <Choice<TemplateLanguage | typeof UNSAID>
            label={words.marks.language}
            unlabelled
            value={marks.language ?? UNSAID}
            options={[{ id: UNSAID, name: words.marks.unsaid }, ...LANGUAGES.map(id => ({ id, name: all.templates.language(id) }))]}
            // The other language's manners are others.
            onChange={id => say({ language: id === UNSAID ? null : id, register: null }, words.said.changed)}
          />
        </div>
      </div>
      <div className="mark-row">
        <span>{words.marks.greeting}</span>
        <span className="mark-greeting" lang={tone.language}>
          <Name>
            {own ?? greeting({ first_name, last_name, name: person.name.includes('@') ? '' : person.name }, tone.register, tone.language)}
          </Name>
        </span>
      </div>
      {manner.data ? <MannerSeen personId={person.id} manner={manner.data} /> : null}
    </>
  );
}
