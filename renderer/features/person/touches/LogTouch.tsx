import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components/Menu';
import type { PersonPage } from '../../../../shared/contract/shapes.ts';
import { TOUCH_CHANNELS } from '../../../../shared/domain/agenda/channel.ts';
import { useLanguage } from '../../../app/language.tsx';
import { useScreenKeys } from '../../../app/use-screen-keys.ts';
import { Problem } from '../../../ui/Problem.tsx';
import { DoneSheet } from '../../today/DoneSheet.tsx';
import { useTouches } from './use-touches.ts';

/** A call at one click, the other channels at two, any with a note; D asks which, as in Today. */
export function LogTouch(props: { person: PersonPage }): ReactNode {
  const { all } = useLanguage();
  const words = all.agenda;
  const { person } = props;
  const touches = useTouches(person.id, person.name);
  const [isOpen, setOpen] = useState(false);
  useScreenKeys({ d: () => setOpen(true) });
  return (
    <>
      <Button className="button" onPress={() => touches.log('call', '')}>
        {words.logCall}
      </Button>
      <MenuTrigger>
        <Button className="button quiet square" aria-label={words.logOther}>
          ···
        </Button>
        <Popover className="popover">
          <Menu className="menu" aria-label={words.logOther}>
            {TOUCH_CHANNELS.filter(channel => channel !== 'call').map(channel => (
              <MenuItem key={channel} onAction={() => touches.log(channel, '')}>
                {words.channel(channel)}
              </MenuItem>
            ))}
            <MenuItem onAction={() => setOpen(true)}>{words.logNote}</MenuItem>
          </Menu>
        </Popover>
      </MenuTrigger>
      {touches.error ? <Problem error={touches.error} /> : null}
      {isOpen ? (
        <DoneSheet
          name={person.name}
          onClose={() => setOpen(false)}
          onLog={(channel, note) => {
            setOpen(false);
            touches.log(channel, note);
          }}
        />
      ) : null}
    </>
  );
}
