import type { ReactNode } from 'react';
import { useLanguage } from '../../app/language.tsx';
import { useAsk } from '../../transport/ask.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { SuggestedCircles } from '../circles/SuggestedCircles.tsx';
import { MorningHour } from '../settings/MorningHour.tsx';
import { usePreferenceChoice } from '../settings/use-preference.ts';

/** How many circles are proposed to begin with: enough to see the idea. */
const FIRST_CIRCLES = 3;

/** What can be chosen while the mailbox is read, and left for later as well. */
export function Meanwhile(props: { isRead: boolean }): ReactNode {
  const { words } = useLanguage();
  const w = words.firstRun;
  const info = useAsk('app.info', {});
  const preference = usePreferenceChoice();
  if (!preference) return null;
  const { now, choose } = preference;
  return (
    <section className="meanwhile" aria-labelledby="meanwhile">
      <h2 id="meanwhile">{w.meanwhile}</h2>
      <div className="stack tight">
        <h3 id="first-language">{words.settings.language}</h3>
        <Segments
          labelledBy="first-language"
          value={now.language}
          onChange={language => choose({ language })}
          options={[
            { id: 'system', name: words.settings.system },
            { id: 'en', name: words.settings.english, lang: 'en' },
            { id: 'fr', name: words.settings.french, lang: 'fr' },
          ]}
        />
      </div>
      {info.data?.host === 'electron' ? <MorningHour value={now.morningHour} onChange={morningHour => choose({ morningHour })} /> : null}
      {props.isRead ? <SuggestedCircles most={FIRST_CIRCLES} /> : <p className="soft">{w.circlesLater}</p>}
    </section>
  );
}
