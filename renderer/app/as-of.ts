import { useAsk } from '../transport/ask.tsx';
import { useLanguage } from './language.tsx';

/** "As of 09:41" and "140,213 messages read"; null until known. */
export function useAsOf(): { readonly asOf: string | null; readonly exact: string | undefined; readonly messages: string } {
  const { words, formats } = useLanguage();
  const today = useAsk('today.get', {});
  if (!today.data) return { asOf: null, exact: undefined, messages: '' };
  const { asOf, messages } = today.data;
  const read = words.nav.read(messages);
  if (asOf === null) return { asOf: words.nav.neverRead, exact: undefined, messages: read };
  const phrase = formats.daysAgo(asOf) === 0 ? words.nav.asOf(formats.time(asOf)) : words.nav.asOfDay(formats.shortDay(asOf));
  return { asOf: phrase, exact: formats.exact(asOf), messages: read };
}
