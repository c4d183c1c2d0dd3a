import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components/Menu';
import { Input, TextField } from 'react-aria-components/TextField';
import { useLanguage } from '../../app/language.tsx';
import { useAsk, useTell } from '../../transport/ask.tsx';
import { printable } from '../../ui/printable.ts';
import { Problem } from '../../ui/Problem.tsx';
import { RestMenu } from '../../ui/RestMenu.tsx';
import { useCostWords } from '../insights/use-cost-words.ts';
import type { MarksOf } from './by-marks.ts';
import type { Selection } from './selection.ts';
import { tagsIn } from './tags-in.ts';
import { useManyMarks } from './use-many-marks.ts';

/** What the contract takes at once. */
const MOST_ADDED = 5000;

/** What may be said of all who are selected at once. */
export function ManyActions(props: { selection: Selection; marks: MarksOf; onClear: () => void }): ReactNode {
  const { all } = useLanguage();
  const words = all.writing.ties;
  const { selection, marks, onClear } = props;
  const circles = useAsk('circle.list', {});
  const many = useManyMarks(marks);
  const adding = useTell('capacity.adding');
  const costOf = useCostWords();
  const [tag, setTag] = useState('');
  const isDisabled = selection.size === 0 || many.isPending;
  const allStarred = selection.size > 0 && [...selection].every(id => marks.get(id)?.starred);
  const putInto = async (circleId: number, name: string): Promise<void> => {
    // Asked before, while it is still to be paid; not worth a failure.
    const cost = await adding.mutateAsync({ personIds: [...selection].slice(0, MOST_ADDED), circleId }).then(costOf, () => '');
    many.say(selection, () => ({ circleId }), words.said.inCircle(printable(name)), cost);
  };
  const addTags = (): void => {
    const fresh = tagsIn(tag);
    if (fresh.length === 0 || isDisabled) return;
    setTag('');
    many.say(
      selection,
      ({ tags }) => ({ tags: [...new Set([...tags, ...fresh])].slice(0, 50) }),
      words.said.tagged(fresh.map(printable).join(', ')),
    );
  };
  return (
    <>
      <div className="bar many" role="group" aria-label={words.many.actions}>
        <span className="many-count" role="status">
          {words.many.selected(selection.size)}
        </span>
        {circles.data && circles.data.length > 0 ? (
          <MenuTrigger>
            <Button className="button" aria-label={words.many.circle} isDisabled={isDisabled}>
              {words.many.circleHint}
            </Button>
            <Popover className="popover">
              <Menu className="menu">
                {circles.data.map(({ id, name }) => (
                  <MenuItem key={id} onAction={() => void putInto(id, name)}>
                    {printable(name)}
                  </MenuItem>
                ))}
                <MenuItem onAction={() => many.say(selection, () => ({ circleId: null }), words.said.inNoCircle)}>
                  {words.many.noCircle}
                </MenuItem>
              </Menu>
            </Popover>
          </MenuTrigger>
        ) : null}
        <TextField aria-label={words.many.tag} value={tag} onChange={setTag}>
          <Input
            className="field"
            placeholder={words.many.tagHint}
            autoComplete="off"
            onKeyDown={(event: KeyboardEvent) => {
              if (event.key !== 'Enter') return;
              event.preventDefault();
              addTags();
            }}
          />
        </TextField>
        <Button
          className="button"
          isDisabled={isDisabled}
          onPress={() => many.say(selection, () => ({ starred: !allStarred }), allStarred ? words.said.unstarred : words.said.starred)}
        >
          {allStarred ? words.many.unstar : words.many.star}
        </Button>
        <RestMenu
          isDisabled={isDisabled}
          onRest={until => many.say(selection, () => ({ resting: true, restingUntil: until }), words.said.resting)}
        />
        <Button className="button quiet square" aria-label={words.many.clear} onPress={onClear}>
          ×
        </Button>
      </div>
      {many.error ? <Problem error={many.error} /> : null}
    </>
  );
}
