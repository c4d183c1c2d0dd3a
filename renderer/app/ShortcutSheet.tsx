import { Fragment, type ReactNode } from 'react';
import { Sheet } from '../ui/Sheet.tsx';
import { keyCaps, onApple, SHORTCUTS } from './shortcuts.ts';
import { useLanguage } from './language.tsx';

/** What the keys do. */
export function ShortcutSheet(props: { isOpen: boolean; onClose: () => void }): ReactNode {
  const { all, words } = useLanguage();
  const { agenda } = all;
  const { awaiting, review, sender } = words.who;
  const apple = onApple();
  const local: readonly { title: string; rows: readonly (readonly [keys: string, what: string])[] }[] = [
    {
      title: agenda.keysTitle,
      rows: [
        ['J K', words.shortcuts.walk],
        ['Enter', words.shortcuts.open],
        ['W', agenda.keyWrite],
        ['D', agenda.keyDone],
        ['S', agenda.keyLater],
        ['P', agenda.keyPause],
        ['R', agenda.keyRest],
        ['*', agenda.keyStar],
        ['X', agenda.keyNot],
        [apple ? '⌘ Z' : 'Ctrl Z', agenda.keyUndo],
      ],
    },
    {
      title: words.shortcuts.inPeople,
      rows: [
        ['↑ ↓', words.shortcuts.walk],
        ['Home End', words.shortcuts.ends],
        ['Enter', words.shortcuts.open],
        ['Shift ↑ ↓', words.shortcuts.select],
        [apple ? '⌘ A' : 'Ctrl A', words.shortcuts.selectAll],
        ['X', sender.isNot],
        ['P', sender.hiddenIsPerson],
      ],
    },
    {
      title: review.title,
      rows: [
        ['Y', review.same],
        ['N', review.different],
        ['S', review.later],
      ],
    },
    {
      title: awaiting.title,
      rows: [
        ['J K', words.shortcuts.walk],
        ['O', words.shortcuts.open],
        ['R', awaiting.read],
        ['T', awaiting.tick],
        ['W', all.writing.write],
      ],
    },
    {
      title: words.shortcuts.inPerson,
      rows: [
        ['↑ ↓', words.shortcuts.walkKnots],
        ['+ -', words.shortcuts.zoom],
        ['0', words.shortcuts.fit],
      ],
    },
  ];
  return (
    <Sheet title={words.shortcuts.title} isOpen={props.isOpen} onClose={props.onClose}>
      <div className="shortcut-columns">
        <section>
          <h3>{words.shortcuts.everywhere}</h3>
          <dl>
            {SHORTCUTS.map(({ name, keys }) => (
              <Fragment key={name}>
                <dt>
                  <Keys caps={keyCaps(keys, apple)} />
                </dt>
                <dd>{words.shortcuts[name]}</dd>
              </Fragment>
            ))}
          </dl>
        </section>
        <div>
          {local.map(({ title, rows }) => (
            <section key={title}>
              <h3>{title}</h3>
              <dl>
                {rows.map(([keys, what]) => (
                  <Fragment key={keys}>
                    <dt>
                      <Keys caps={[keys.split(' ')]} />
                    </dt>
                    <dd>{what}</dd>
                  </Fragment>
                ))}
              </dl>
            </section>
          ))}
        </div>
      </div>
    </Sheet>
  );
}

function Keys(props: { caps: readonly (readonly string[])[] }): ReactNode {
  return props.caps.flat().map(cap => <kbd key={cap}>{cap}</kbd>);
}
