import { useState, type ReactNode } from 'react';
import { App } from '../../renderer/app/App.tsx';
import { LanguageProvider, useLanguage } from '../../renderer/app/language.tsx';
import { useTheme } from '../../renderer/app/theme.ts';
import { addressOf, LANGUAGES, type Shown, THEMES } from './address.ts';
import { OVERLAYS } from './overlays.tsx';
import { PARTS } from './parts.ts';
import { Frame } from './Frame.tsx';
import { hostOf } from './scened.tsx';
import { nobody, SCREENS } from './screens.ts';
import type { Part, Specimen } from './specimen.ts';

const MOODS = ['answers', 'waits', 'fails', 'nobody'] as const;

/** Every component in every state, a page of them at a time. */
export function Gallery(props: { shown: Shown }): ReactNode {
  const { shown } = props;
  if (shown.screen !== null) return <WholeScreen shown={shown} name={shown.screen} />;
  return (
    <LanguageProvider lang={shown.lang} timeZone="Europe/Paris">
      <Themed shown={shown} />
    </LanguageProvider>
  );
}

function Themed({ shown }: { shown: Shown }): ReactNode {
  useTheme(shown.theme);
  if (shown.alone !== null) return <Alone id={shown.alone} />;
  if (shown.beside) return <Beside shown={shown} />;
  const part = PARTS.find(({ id }) => id === shown.part);
  return (
    <div className="gallery">
      <Switches shown={shown} />
      <main data-part={shown.part}>
        {part ? (
          <PartPage part={part} shown={shown} />
        ) : shown.part === 'screens' ? (
          <ScreensPage shown={shown} />
        ) : (
          <Contents shown={shown} />
        )}
      </main>
    </div>
  );
}

function Contents({ shown }: { shown: Shown }): ReactNode {
  return (
    <>
      <h1>Gallery</h1>
      <p className="lead">
        Every component in every state. Forced colours: the browser’s tools, Rendering, “forced-colors: active”. 200 %: Ctrl and +.
      </p>
      <ul className="gallery-contents">
        {[...PARTS.map(({ id }) => id), 'screens'].map(id => (
          <li key={id}>
            <a href={addressOf(shown, { part: id })}>{id}</a>
          </li>
        ))}
      </ul>
      <h2>Alone, over a page</h2>
      <ul className="gallery-contents">
        {OVERLAYS.specimens.flatMap(({ of, states }) =>
          states.map(({ name }, index) => (
            <li key={name}>
              <a href={addressOf(shown, { alone: `${of}/${index}` })} data-alone={`${of}/${index}`}>
                {of}: {name}
              </a>
            </li>
          )),
        )}
      </ul>
    </>
  );
}

/** The same page in another theme or language, or in all of them at once. */
function Switches({ shown }: { shown: Shown }): ReactNode {
  const here = shown.part === null ? {} : { part: shown.part };
  const link = (text: string, href: string, on: boolean): ReactNode => (
    <a key={text} href={href} aria-current={on ? 'true' : undefined}>
      {text}
    </a>
  );
  return (
    <nav className="gallery-switches" aria-label="Gallery">
      <a href={addressOf(shown, {})}>Gallery</a>
      {PARTS.map(({ id }) => link(id, addressOf(shown, { part: id }), shown.part === id))}
      {link('screens', addressOf(shown, { part: 'screens' }), shown.part === 'screens')}
      <span className="grow" />
      {THEMES.map(theme => link(theme, addressOf(shown, { ...here, theme }), shown.theme === theme))}
      {LANGUAGES.map(lang => link(lang, addressOf(shown, { ...here, lang }), shown.lang === lang))}
      {link('side by side', addressOf(shown, { ...here, beside: '1' }), false)}
    </nav>
  );
}

function Beside({ shown }: { shown: Shown }): ReactNode {
  const here = shown.part === null ? {} : { part: shown.part };
  return (
    <div className="gallery-beside">
      {THEMES.flatMap(theme =>
        LANGUAGES.map(lang => <Frame key={`${theme} ${lang}`} title={`${theme}, ${lang}`} src={addressOf({ theme, lang }, here)} />),
      )}
    </div>
  );
}

function PartPage({ part, shown }: { part: Part; shown: Shown }): ReactNode {
  return part.specimens.map(specimen => (
    <section
      key={specimen.of}
      className="gallery-specimen"
      data-specimen={specimen.of}
      data-wide={specimen.windowHeight !== undefined || undefined}
    >
      <h2>{specimen.of}</h2>
      <div className="gallery-states">
        {specimen.states.map(({ name }, index) => (
          <figure key={name}>
            <figcaption>{name}</figcaption>
            {specimen.windowHeight === undefined ? (
              <StateOf specimen={specimen} index={index} />
            ) : (
              <Frame
                title={`${specimen.of}, ${name}`}
                style={{ blockSize: specimen.windowHeight }}
                src={addressOf(shown, { alone: `${specimen.of}/${index}` })}
              />
            )}
          </figure>
        ))}
      </div>
    </section>
  ));
}

function StateOf({ specimen, index }: { specimen: Specimen; index: number }): ReactNode {
  const { all } = useLanguage();
  return <div className="gallery-state">{specimen.states[index]?.show(all)}</div>;
}

function Alone({ id }: { id: string }): ReactNode {
  const [of, index] = id.split('/');
  const specimen = PARTS.flatMap(({ specimens }) => specimens).find(one => one.of === of);
  return specimen ? <StateOf specimen={specimen} index={Number(index)} /> : null;
}

function ScreensPage({ shown }: { shown: Shown }): ReactNode {
  return SCREENS.map(({ name, route }) => (
    <section key={name} className="gallery-specimen" data-wide>
      <h2>{name}</h2>
      <div className="gallery-states">
        {MOODS.map(mood => (
          <figure key={mood}>
            <figcaption>{mood}</figcaption>
            <Frame
              className="gallery-window"
              later
              title={`${name}, ${mood}`}
              src={`${addressOf(shown, { screen: name, mood })}${route}`}
            />
          </figure>
        ))}
      </div>
    </section>
  ));
}

/** The window itself. Where its address names no screen yet, it is the specimen's. */
function WholeScreen({ shown, name }: { shown: Shown; name: string }): ReactNode {
  const specimen = SCREENS.find(one => one.name === name);
  const [host] = useState(() => {
    if (!specimen) return null;
    if (location.hash === '') history.replaceState(null, '', specimen.route);
    const scene = { ...specimen.scene(), preferences: { language: shown.lang, theme: shown.theme } };
    return shown.mood === 'nobody' ? hostOf(nobody(scene)).host : hostOf(scene, shown.mood).host;
  });
  return host ? <App host={host} /> : null;
}
