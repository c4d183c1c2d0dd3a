import { useRef, type ReactNode, type RefObject } from 'react';
import { Label, TextArea, TextField } from 'react-aria-components/TextField';

export interface Mark {
  readonly span: readonly [number, number];
  readonly severity: 'interrupt' | 'notice';
}

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly rows: number;
  readonly lang: string;
  readonly marks: readonly Mark[];
  readonly field: RefObject<HTMLTextAreaElement | null>;
}

/** The text of a letter, with a line under the words that are asked about: the same text lies below it, unseen but for those lines. */
export function MarkedText(props: Props): ReactNode {
  const { value, marks, field, lang } = props;
  const under = useRef<HTMLDivElement>(null);
  return (
    <TextField className="labelled" value={value} onChange={props.onChange} spellCheck="true">
      <Label>{props.label}</Label>
      <div className="marked">
        <div ref={under} className="marked-under letter-text" aria-hidden="true" lang={lang}>
          {pieces(value, marks)}
        </div>
        <TextArea
          ref={field}
          className="field letter-text"
          rows={props.rows}
          lang={lang}
          onScroll={({ currentTarget }) => {
            if (under.current) under.current.scrollTop = currentTarget.scrollTop;
          }}
        />
      </div>
    </TextField>
  );
}

function pieces(text: string, marks: readonly Mark[]): ReactNode[] {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { span, severity } of marks.toSorted((a, b) => a.span[0] - b.span[0])) {
    // Where two overlap the first is drawn; the other has its notice.
    if (span[0] < at) continue;
    parts.push(text.slice(at, span[0]));
    parts.push(
      <mark key={span[0]} data-severity={severity}>
        {text.slice(...span)}
      </mark>,
    );
    [, at] = span;
  }
  // A textarea shows an empty last line, an element does not.
  return [...parts, `${text.slice(at)}\u200b`];
}
