import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Input, TextField } from 'react-aria-components/TextField';
import { useLanguage } from '../../../app/language.tsx';
import { Name } from '../../../ui/Name.tsx';
import { printable } from '../../../ui/printable.ts';
import { tagsIn } from '../../people/tags-in.ts';
import type { MarkProps } from './mark-props.ts';

const MOST = 50;

/** Any number of words of the user's own. */
export function TagMarks({ marks, say }: MarkProps): ReactNode {
  const { all } = useLanguage();
  const words = all.writing.ties;
  const [text, setText] = useState('');
  const add = (): void => {
    const fresh = tagsIn(text).filter(tag => !marks.tags.includes(tag));
    setText('');
    if (fresh.length > 0) say({ tags: [...marks.tags, ...fresh].slice(0, MOST) }, words.said.tagged(fresh.map(printable).join(', ')));
  };
  const remove = (tag: string): void => say({ tags: marks.tags.filter(one => one !== tag) }, words.said.untagged(printable(tag)));
  return (
    <div className="mark-row">
      <span id="tags-label">{words.marks.tags}</span>
      <div className="tags">
        {marks.tags.map(tag => (
          <Button key={tag} className="tag" aria-label={words.marks.removeTag(printable(tag))} onPress={() => remove(tag)}>
            <Name>{tag}</Name>
            <span aria-hidden="true">×</span>
          </Button>
        ))}
        <TextField aria-label={words.marks.addTag} value={text} onChange={setText} onBlur={add}>
          <Input
            className="tag-field"
            placeholder={words.marks.addTag}
            autoComplete="off"
            onKeyDown={(event: KeyboardEvent) => {
              const last = marks.tags.at(-1);
              if (event.key === 'Enter' || event.key === ',') {
                event.preventDefault();
                add();
              } else if (event.key === 'Backspace' && text === '' && last !== undefined) remove(last);
            }}
          />
        </TextField>
      </div>
    </div>
  );
}
