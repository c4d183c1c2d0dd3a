import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { useLanguage } from '../../app/language.tsx';
import { useAsk } from '../../transport/ask.tsx';
import { Field } from '../../ui/Field.tsx';
import { printable } from '../../ui/printable.ts';

const isHttps = (text: string): boolean => URL.parse(text)?.protocol === 'https:';

/** Where to ask for the newest version, and what it is. */
export function UpdateChoice(props: { from: string | null; onChange: (from: string | null) => void }): ReactNode {
  const { all } = useLanguage();
  const words = all.outside.settings;
  const [text, setText] = useState(props.from ?? '');
  const [isBad, setBad] = useState(false);
  const check = useAsk('updates.check', {}, { enabled: props.from !== null });
  const newer = check.data?.newer ?? null;
  const save = (): void => {
    const wanted = text.trim();
    setBad(wanted !== '' && !isHttps(wanted));
    if (wanted === '' || isHttps(wanted)) props.onChange(wanted === '' ? null : wanted);
  };
  return (
    <form className="stack" onSubmit={event => (event.preventDefault(), save())} noValidate>
      <h3>{words.updates}</h3>
      <p className="aside-note">{words.updatesLead}</p>
      <Field label={words.updatesFrom} value={text} onChange={setText} type="url" error={isBad ? words.updatesBad : undefined} />
      <div className="actions">
        <Button type="submit" className="button">
          {words.save}
        </Button>
      </div>
      <p role="status">{props.from !== null && newer !== null ? words.updatesNewer(printable(newer)) : null}</p>
    </form>
  );
}
