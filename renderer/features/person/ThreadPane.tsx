import { useCallback, useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import type { PersonPage } from '../../../shared/contract/shapes.ts';
import type { Touch } from '../../../shared/contract/agenda.ts';
import { useLanguage } from '../../app/language.tsx';
import { useAsk } from '../../transport/ask.tsx';
import { Thread } from './thread/Thread.tsx';
import { ThreadTable } from './thread/ThreadTable.tsx';

const NONE: readonly Touch[] = [];
const ZOOMS = [1, 1.6, 2.5, 4, 6.5, 10] as const;

/** The thread or its table, with the legend and the scale. */
export function ThreadPane(props: { person: PersonPage }): ReactNode {
  const { all, words } = useLanguage();
  const { person } = props;
  const touches = useAsk('touch.list', { personId: person.id }).data ?? NONE;
  const [view, setView] = useState<'thread' | 'table'>('thread');
  const [step, setStep] = useState(0);
  const onZoom = useCallback((by: 1 | -1 | 0) => setStep(now => (by === 0 ? 0 : Math.max(0, Math.min(ZOOMS.length - 1, now + by)))), []);
  return (
    <section className="thread-pane" aria-label={words.person.thread}>
      <div className="thread-tools">
        <ToggleButtonGroup
          className="segments small"
          aria-label={words.person.view}
          disallowEmptySelection
          selectedKeys={[view]}
          onSelectionChange={keys => setView(keys.has('table') ? 'table' : 'thread')}
        >
          <ToggleButton id="thread">{words.person.asThread}</ToggleButton>
          <ToggleButton id="table">{words.person.asTable}</ToggleButton>
        </ToggleButtonGroup>
        {view === 'thread' ? (
          <>
            <p className="legend">
              <svg width="12" height="12" aria-hidden="true">
                <circle className="theirs" cx="6" cy="6" r="4.2" />
              </svg>
              <span>{words.person.theirs}</span>
              <svg width="12" height="12" aria-hidden="true">
                <circle className="yours" cx="6" cy="6" r="4.2" />
              </svg>
              <span>{words.person.yours}</span>
              {touches.length > 0 ? (
                <>
                  <svg width="14" height="14" aria-hidden="true">
                    <path className="spoken" d="M7 1.5l5.5 5.5L7 12.5 1.5 7z" />
                  </svg>
                  <span>{all.agenda.spoken}</span>
                </>
              ) : null}
            </p>
            <div className="zoom">
              <Button className="button quiet square" aria-label={words.person.zoomOut} isDisabled={step === 0} onPress={() => onZoom(-1)}>
                −
              </Button>
              <Button
                className="button quiet square"
                aria-label={words.person.zoomIn}
                isDisabled={step === ZOOMS.length - 1}
                onPress={() => onZoom(1)}
              >
                +
              </Button>
            </div>
          </>
        ) : null}
      </div>
      {view === 'thread' ? (
        <Thread person={person} touches={touches} zoom={ZOOMS[step] ?? 1} onZoom={onZoom} />
      ) : (
        <ThreadTable person={person} touches={touches} />
      )}
      {person.received + person.sent > person.letters.length ? (
        <p className="aside-note">{words.person.earlier(person.letters.length)}</p>
      ) : null}
    </section>
  );
}
