import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import type { PersonPage } from '../../../../shared/contract/shapes.ts';
import { useLanguage } from '../../../app/language.tsx';
import { useAsk } from '../../../transport/ask.tsx';
import { Name } from '../../../ui/Name.tsx';
import { Problem } from '../../../ui/Problem.tsx';
import { useTouches } from './use-touches.ts';

const SHOWN = 12;

/** Calls, meetings and the like, newest first; nothing where there were none. */
export function TouchList(props: { person: PersonPage }): ReactNode {
  const { all, formats } = useLanguage();
  const words = all.agenda;
  const { person } = props;
  const asked = useAsk('touch.list', { personId: person.id });
  const touches = useTouches(person.id, person.name);
  if (!asked.data || asked.data.length === 0) return null;
  return (
    <section aria-labelledby="beyond-mail">
      <h2 id="beyond-mail">{words.beyondMail}</h2>
      {touches.error ? <Problem error={touches.error} /> : null}
      <dl className="facts noted">
        {asked.data.slice(0, SHOWN).map(touch => {
          const { id, channel, at, note, fromInvitation } = touch;
          return (
            <div key={id}>
              <dt>
                <time dateTime={at}>{formats.date(at)}</time>
              </dt>
              <dd>
                {words.channel(channel)}
                {note === '' ? null : (
                  <>
                    {' · '}
                    <Name>{note}</Name>
                  </>
                )}
                {fromInvitation ? <small className="soft"> {words.fromInvitation}</small> : null}
                <Button
                  className="button quiet square small-remove"
                  aria-label={words.removeTouch(words.channel(channel), formats.date(at))}
                  onPress={() => touches.remove(touch)}
                >
                  ×
                </Button>
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
