import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Form } from 'react-aria-components/Form';
import { useLanguage } from '../../app/language.tsx';
import { Field } from '../../ui/Field.tsx';
import { Name } from '../../ui/Name.tsx';
import { printable } from '../../ui/printable.ts';
import { Problem } from '../../ui/Problem.tsx';
import { useSuppressions } from './use-suppressions.ts';

const SHOWN = 60;
const ADDRESS = /^[^\s@]+@[^\s@]+$/;

/** Every address nothing is sent to, with the reason, and the way out of it and into it. */
export function SuppressedList(): ReactNode {
  const { all, formats } = useLanguage();
  const words = all.writing.suppressed;
  const { list, error, add, remove } = useSuppressions();
  const [address, setAddress] = useState('');
  const [isWrong, setWrong] = useState(false);
  const rows = list.data?.suppressed ?? [];
  const submit = (): void => {
    const typed = address.trim().toLowerCase();
    const fits = ADDRESS.test(typed);
    setWrong(!fits);
    if (!fits) return;
    setAddress('');
    add(typed);
  };
  return (
    <section aria-labelledby="suppressed" className="outbox-group suppressed">
      <h2 id="suppressed">
        {words.title} <small>{rows.length > 0 ? formats.number(rows.length) : ''}</small>
      </h2>
      <p className="soft">{list.isSuccess && rows.length === 0 ? words.none : words.lead}</p>
      {list.isError ? <Problem error={list.error} retry={() => void list.refetch()} /> : null}
      {error ? <Problem error={error} /> : null}
      {rows.length > 0 ? (
        <ul className="lines">
          {rows.slice(0, SHOWN).map(row => (
            <li key={row.address} className="line">
              <span className="line-name" title={printable(row.address)}>
                {row.personId === null ? (
                  <Name>{row.name || row.address}</Name>
                ) : (
                  <a href={`#/person/${row.personId}`} className="line-name">
                    <Name>{row.name || row.address}</Name>
                  </a>
                )}
              </span>
              <span className="soft line-why">
                {all.returns.reason(row.reason)} {words.since(formats.date(row.since))}{' '}
                {row.evidence === '' ? null : <Name className="said">{row.evidence}</Name>}
              </span>
              <span className="line-end actions">
                <Button
                  className="button quiet"
                  aria-label={all.writing.about(words.free, printable(row.name || row.address))}
                  onPress={() => remove(row.address, row.name || row.address)}
                >
                  {words.free}
                </Button>
              </span>
            </li>
          ))}
        </ul>
      ) : null}
      {rows.length > SHOWN ? <p className="soft">{all.writing.outbox.more(rows.length - SHOWN)}</p> : null}
      <Form
        className="one-field"
        onSubmit={event => {
          event.preventDefault();
          submit();
        }}
      >
        <Field
          label={words.add}
          placeholder={words.addHint}
          value={address}
          onChange={typed => (setAddress(typed), setWrong(false))}
          autoComplete="off"
          spellCheck="false"
          error={isWrong ? words.bad : undefined}
        />
        <Button type="submit" className="button" isDisabled={address.trim() === ''}>
          {words.addAction}
        </Button>
      </Form>
    </section>
  );
}
