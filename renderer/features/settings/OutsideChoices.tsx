import type { ReactNode } from 'react';
import { useLanguage } from '../../app/language.tsx';
import { useAsk } from '../../transport/ask.tsx';
import { Check } from '../../ui/Check.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { MorningHour } from './MorningHour.tsx';
import { UpdateChoice } from './UpdateChoice.tsx';
import { usePreferenceChoice } from './use-preference.ts';

/** What Fil Rouge does while its window is closed; only where it is a program of its own and not a page in a browser. */
export function OutsideChoices(): ReactNode {
  const { all } = useLanguage();
  const words = all.outside.settings;
  const info = useAsk('app.info', {});
  const preference = usePreferenceChoice();
  if (!preference || info.data?.host !== 'electron') return null;
  const { now, choose, error } = preference;
  return (
    <section className="preferences" aria-labelledby="outside">
      <h2 id="outside">{words.title}</h2>
      <div className="stack">
        <div>
          <MorningHour value={now.morningHour} onChange={morningHour => choose({ morningHour })} />
          <p className="aside-note">{words.morningLead}</p>
        </div>
        <Check isSelected={now.tray === true} onChange={tray => choose({ tray })}>
          {words.tray}
        </Check>
        <Check isSelected={now.startAtLogin === true} onChange={startAtLogin => choose({ startAtLogin })}>
          {words.startAtLogin}
        </Check>
        <div>
          <Check isSelected={now.opensMailto === true} onChange={opensMailto => choose({ opensMailto })}>
            {words.mailto}
          </Check>
          <p className="aside-note">{words.mailtoLead}</p>
        </div>
        <UpdateChoice from={now.updatesFrom ?? null} onChange={updatesFrom => choose({ updatesFrom })} />
        {error ? <Problem error={error} /> : null}
      </div>
    </section>
  );
}
