import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components/Menu';
import { useLanguage } from '../../../app/language.tsx';
import { Field } from '../../../ui/Field.tsx';
import { Sheet } from '../../../ui/Sheet.tsx';
import { useNow } from '../../../ui/use-now.ts';
import { dayOf, startOfDay } from '../../../ui/local-day.ts';
import type { MarkProps } from './mark-props.ts';

const MONTH_DAYS = 30;
const DAY_MS = 86_400_000;

/** Let rest: until they write, for a month, or until a day. */
export function RestMark({ marks, say }: MarkProps): ReactNode {
  const { all, formats } = useLanguage();
  const words = all.writing.ties;
  const now = useNow();
  const [asking, setAsking] = useState(false);
  const [day, setDay] = useState('');
  const isOver = marks.restingUntil !== null && Date.parse(marks.restingUntil) <= now;
  const rest = (until: string | null): void => say({ resting: true, restingUntil: until }, words.said.resting);
  if (marks.resting && !isOver) {
    return (
      <>
        <span className="soft">
          {marks.restingUntil === null ? words.marks.resting : words.marks.restingUntil(formats.day(marks.restingUntil))}
        </span>
        <Button className="button quiet" onPress={() => say({ resting: false, restingUntil: null }, words.said.awake)}>
          {words.marks.wake}
        </Button>
      </>
    );
  }
  const chosen = startOfDay(day);
  return (
    <>
      <MenuTrigger>
        <Button className="button">
          {words.marks.rest}
          <svg className="caret" width="10" height="6" viewBox="0 0 10 6" aria-hidden="true">
            <path d="M1 1l4 4 4-4" />
          </svg>
        </Button>
        <Popover className="popover">
          <Menu className="menu">
            <MenuItem onAction={() => rest(null)}>{words.marks.restUntilTheyWrite}</MenuItem>
            <MenuItem onAction={() => rest(startOfDay(dayOf(now + MONTH_DAYS * DAY_MS)))}>{words.marks.restMonth}</MenuItem>
            <MenuItem onAction={() => (setDay(dayOf(now + MONTH_DAYS * DAY_MS)), setAsking(true))}>{words.marks.restDay}</MenuItem>
          </Menu>
        </Popover>
      </MenuTrigger>
      <Sheet title={words.marks.rest} isOpen={asking} onClose={() => setAsking(false)}>
        <Field
          type="date"
          label={words.marks.restDayLabel}
          value={day}
          onChange={setDay}
          autoFocus
          error={chosen !== null && Date.parse(chosen) <= now ? all.writing.compose.atPast : undefined}
        />
        <div className="actions end">
          <Button className="button" onPress={() => setAsking(false)}>
            {all.window.problem.cancel}
          </Button>
          <Button
            className="button go"
            isDisabled={chosen === null || Date.parse(chosen) <= now}
            onPress={() => (setAsking(false), rest(chosen))}
          >
            {words.marks.rest}
          </Button>
        </div>
      </Sheet>
    </>
  );
}
