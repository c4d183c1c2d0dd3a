import type { ReactNode } from 'react';
import { useLanguage } from '../../app/language.tsx';
import { useAsk } from '../../transport/ask.tsx';
import { Check } from '../../ui/Check.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { UpdateChoice } from './UpdateChoice.tsx';
import { usePreferenceChoice } from './use-preference.ts';

const NEVER = 'never';
/** When mornings begin. */
const HOURS = [5, 6, 7, 8, 9, 10, 11, 12] as const;
const HOUR_MS = 3_600_000;

/** What Fil Rouge does while its window is closed; only where it is a program of its own and not a page in a browser. */
export function OutsideChoices(): ReactNode {
  const { all, lang } = useLanguage();
  const words = all.outside.settings;
  const info = useAsk('app.info', {});
  const preference = usePreferenceChoice();
  if (!preference || info.data?.host !== 'electron') return null;
  const { now, choose, error } = preference;
  const clock = new Intl.DateTimeFormat(lang === 'fr' ? 'fr-FR' : 'en-GB', { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });
  const hours = [...new Set([...HOURS, ...(typeof now.morningHour === 'number' ? [now.morningHour] : [])])].toSorted((a, b) => a - b);
  return (
    <section className="preferences" aria-labelledby="outside">
      <h2 id="outside">{words.title}</h2>
      <Choice
        label={words.morning}
        value={typeof now.morningHour === 'number' ? String(now.morningHour) : NEVER}
        options={[
          { id: NEVER, name: words.morningNever },
          ...hours.map(hour => ({ id: String(hour), name: words.morningHour(clock.format(hour * HOUR_MS)) })),
        ]}
        onChange={id => choose({ morningHour: id === NEVER ? null : Number(id) })}
      />
      <p className="aside-note">{words.morningLead}</p>
      <Check isSelected={now.tray === true} onChange={tray => choose({ tray })}>
        {words.tray}
      </Check>
      <Check isSelected={now.startAtLogin === true} onChange={startAtLogin => choose({ startAtLogin })}>
        {words.startAtLogin}
      </Check>
      <Check isSelected={now.opensMailto === true} onChange={opensMailto => choose({ opensMailto })}>
        {words.mailto}
      </Check>
      <p className="aside-note">{words.mailtoLead}</p>
      <UpdateChoice from={now.updatesFrom ?? null} onChange={updatesFrom => choose({ updatesFrom })} />
      {error ? <Problem error={error} /> : null}
    </section>
  );
}
