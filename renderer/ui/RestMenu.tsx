import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components/Menu';
import { useLanguage } from '../app/language.tsx';
import { Field } from './Field.tsx';
import { dayOf, startOfDay } from './local-day.ts';
import { Sheet } from './Sheet.tsx';
import { useNow } from './use-now.ts';

const MONTH_DAYS = 30;
const DAY_MS = 86_400_000;

/** How long to let rest: until they write (null), for a month, until a day (ISO 8601 UTC). */
export function RestMenu(props: { isDisabled?: boolean; onRest: (until: string | null) => void }): ReactNode {
  const { all } = useLanguage();
  const words = all.writing.ties.marks;
  const { onRest } = props;
  const now = useNow();
  const [day, setDay] = useState<string | null>(null);
  const inAMonth = dayOf(now + MONTH_DAYS * DAY_MS);
  const chosen = startOfDay(day ?? '');
  const isPast = chosen !== null && Date.parse(chosen) <= now;
  const close = (): void => setDay(null);
  return (
    <>
      <MenuTrigger>
        <Button className="button" isDisabled={props.isDisabled ?? false}>
          {words.rest}
          <svg className="caret" width="10" height="6" viewBox="0 0 10 6" aria-hidden="true">
            <path d="M1 1l4 4 4-4" />
          </svg>
        </Button>
        <Popover className="popover">
          <Menu className="menu">
            <MenuItem onAction={() => onRest(null)}>{words.restUntilTheyWrite}</MenuItem>
            <MenuItem onAction={() => onRest(startOfDay(inAMonth))}>{words.restMonth}</MenuItem>
            <MenuItem onAction={() => setDay(inAMonth)}>{words.restDay}</MenuItem>
          </Menu>
        </Popover>
      </MenuTrigger>
      <Sheet title={words.rest} isOpen={day !== null} onClose={close}>
        <Field
          type="date"
          label={words.restDayLabel}
          value={day ?? ''}
          onChange={setDay}
          autoFocus
          error={isPast ? all.writing.compose.atPast : undefined}
        />
        <div className="actions end">
          <Button className="button" onPress={close}>
            {all.window.problem.cancel}
          </Button>
          <Button className="button go" isDisabled={chosen === null || isPast} onPress={() => (close(), onRest(chosen))}>
            {words.rest}
          </Button>
        </div>
      </Sheet>
    </>
  );
}
