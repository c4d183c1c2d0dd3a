import { messages } from '../../../shared/i18n/index.ts';
import type { Lang } from '../../../shared/contract/shapes.ts';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** What the browser shows when it has come back from the provider. */
export function signedInPage(language: Lang): string {
  const { signedIn, closeThisPage } = messages(language).providers;
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Fil Rouge</title>
<style>html{color-scheme:light dark;font:18px/1.6 Georgia,serif}body{max-width:30em;margin:18vh auto 0;padding:0 1.5em}i{color:#b92b2b}</style>
<p>Fil <i>Rouge</i></p><h1>${escaped(signedIn)}</h1><p>${escaped(closeThisPage)}</p></html>`;
}
