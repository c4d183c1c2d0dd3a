import type { ReactNode } from 'react';
import type { Tone } from '../../../shared/domain/templates/tone.ts';
import type { Lang } from '../../../shared/contract/shapes.ts';
import { useLanguage } from '../../app/language.tsx';
import { useAsk, useTell } from '../../transport/ask.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { registersOf } from './registers-of.ts';

const LANGUAGES: readonly Lang[] = ['en', 'fr'];

/** The language and manner between the two of you. It is said once: what is chosen here is kept. */
export function ToneChoice(props: { personId: number; tone: Tone }): ReactNode {
  const { all } = useLanguage();
  const { personId, tone } = props;
  const words = all.writing.compose;
  const { data: marks } = useAsk('marks.get', { personId });
  const isSaid = (marks?.register ?? marks?.language ?? null) !== null;
  const set = useTell('marks.set');
  const registers = registersOf(tone.language);
  const register = registers.includes(tone.register) ? tone.register : (registers[0] ?? 'formal');
  return (
    <section className="stack tight">
      <h2 id="tone">{words.tone}</h2>
      <Segments
        labelledBy="tone"
        value={register}
        options={registers.map(id => ({ id, name: all.templates.register(id) }))}
        onChange={chosen => set.mutate({ personId, marks: { register: chosen } })}
      />
      <Segments
        label={all.writing.templates.language}
        value={tone.language}
        options={LANGUAGES.map(id => ({ id, name: all.templates.language(id) }))}
        // The other language's manners are others.
        onChange={language => set.mutate({ personId, marks: { language, register: null } })}
      />
      <small className="soft">
        {!tone.registerKnown || !tone.languageKnown ? words.toneUsual : isSaid ? words.toneKept : words.toneSeen}
      </small>
      {set.isError ? <Problem error={set.error} /> : null}
    </section>
  );
}
