import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components/Menu';
import { SNOOZES, type SnoozeChoice } from '../../../shared/domain/agenda/snooze-day.ts';
import type { TodayRow } from '../../../shared/contract/shapes.ts';
import { useLanguage } from '../../app/language.tsx';
import { mailLink } from '../../../shared/domain/links/mail-link.ts';
import { printable } from '../../ui/printable.ts';

/** What is open for a card beside the card itself. */
export type CardOpen = 'later' | 'done' | 'snooze' | 'pause';

interface Props {
  readonly row: TodayRow;
  /** The next thing to do is the one filled button. */
  readonly first: boolean;
  readonly starred: boolean;
  readonly isLaterOpen: boolean;
  readonly onOpen: (what: CardOpen) => void;
  readonly onLaterClose: () => void;
  readonly onSnooze: (choice: SnoozeChoice) => void;
  readonly onRest: () => void;
  readonly onStar: () => void;
  readonly onDismiss: () => void;
}

/** The same by mouse as by key (TodayList). */
export function CardActions(props: Props): ReactNode {
  const { all } = useLanguage();
  const words = all.agenda;
  const { row, onOpen } = props;
  const { person } = row;
  const name = printable(person.name);
  const snoozes: Record<SnoozeChoice, string> = { tomorrow: words.tomorrow, 'next-week': words.nextWeek, 'next-month': words.nextMonth };
  return (
    <div className="card-actions" role="group" aria-label={words.actionsFor(name)}>
      <a
        className={props.first ? 'button go' : 'button'}
        href={`#/write/${person.id}`}
        aria-label={all.writing.writeTo(name)}
        aria-keyshortcuts="W"
      >
        {all.writing.write}
      </a>
      <Button className="button" aria-label={words.doneFor(name)} onPress={() => onOpen('done')}>
        {words.done}
      </Button>
      <MenuTrigger isOpen={props.isLaterOpen} onOpenChange={isOpen => (isOpen ? onOpen('later') : props.onLaterClose())}>
        <Button className="button quiet" aria-label={words.laterFor(name)}>
          {words.later}
        </Button>
        <Popover className="popover" placement="bottom end">
          <Menu className="menu" aria-label={words.laterFor(name)} autoFocus="first">
            {SNOOZES.map(choice => (
              <MenuItem key={choice} onAction={() => props.onSnooze(choice)}>
                {snoozes[choice]}
              </MenuItem>
            ))}
            <MenuItem onAction={() => onOpen('snooze')}>{words.aDay}</MenuItem>
          </Menu>
        </Popover>
      </MenuTrigger>
      <MenuTrigger>
        <Button className="button quiet square" aria-label={words.moreFor(name)}>
          ···
        </Button>
        <Popover className="popover" placement="bottom end">
          <Menu className="menu" aria-label={words.moreFor(name)}>
            <MenuItem onAction={() => onOpen('pause')}>{words.pause}</MenuItem>
            <MenuItem onAction={props.onRest}>{words.rest}</MenuItem>
            <MenuItem onAction={props.onStar}>{props.starred ? words.unstar : words.star}</MenuItem>
            <MenuItem onAction={props.onDismiss}>{words.notThem}</MenuItem>
            <MenuItem href={mailLink(person.addresses[0] ?? '')} target="_blank">
              {words.mailProgram}
            </MenuItem>
          </Menu>
        </Popover>
      </MenuTrigger>
    </div>
  );
}
