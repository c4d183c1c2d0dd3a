import type { ReactNode } from 'react';
import { useLanguage } from '../../app/language.tsx';
import { Choice } from '../../ui/Choice.tsx';
import type { Letter } from './use-letter.ts';

/** A template of one's own, an occasion of the library, or a blank page. */
export function StartChoice(props: { letter: Letter }): ReactNode {
  const { all } = useLanguage();
  const { letter } = props;
  const options = [
    { id: 'blank', name: all.writing.compose.blank },
    ...letter.starts.map(({ id, row }) => ({ id, name: row.builtIn ? all.templates.kind(row.kind) : row.name })),
  ];
  const value = options.some(({ id }) => id === letter.start) ? letter.start : 'blank';
  return <Choice label={all.writing.compose.start} value={value} options={options} onChange={letter.setStart} />;
}
