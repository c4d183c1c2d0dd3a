import { decodeText } from '../people-files/decode-text.ts';

interface NamedFile {
  readonly name: string;
  readonly type: string;
}

/** Of one file: nobody reads on, and nothing said further down is passed on by mistake. */
const MOST_CHARACTERS = 1_000_000;
const PAGES = 60;
/** An honest PDF of ten megabytes takes about one second. */
const PDF_MS = 6_000;
const TEXTS = /\.(?:txt|md|csv|tsv|vcf|vcard|ics|html?|json|ya?ml|log|rtf|xml|eml)$/i;

const isPdf = ({ name, type }: NamedFile, bytes: Uint8Array): boolean =>
  type === 'application/pdf' || /\.pdf$/i.test(name) || new TextDecoder('latin1').decode(bytes.subarray(0, 5)) === '%PDF-';

const isText = ({ name, type }: NamedFile): boolean => type.startsWith('text/') || TEXTS.test(name);

/** A line of a vCard may go on in the next, which begins with a space (RFC 6350 §3.2). */
const unfolded = (text: string): string => text.replaceAll(/\r?\n[ \t]/g, '');

/** The pages read within `mostMs`: a few kilobytes may unpack to gigabytes. */
async function pdfText(bytes: Uint8Array, mostMs: number): Promise<string> {
  const { getDocumentProxy } = await import('unpdf');
  // A copy: the parser takes no Buffer, and keeps what it is given. Warnings would go to the terminal; no font of the system is needed for the text.
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, useSystemFonts: true });
  const pages: string[] = [];
  const read = async (): Promise<void> => {
    for (let number = 1; number <= Math.min(PAGES, document.numPages); number += 1) {
      const { items } = await (await document.getPage(number)).getTextContent();
      pages.push(items.map(item => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join(''));
    }
  };
  let timer: NodeJS.Timeout | null = null;
  const late = new Promise<void>(resolve => {
    timer = setTimeout(resolve, mostMs);
  });
  const reading = read();
  // Ending the parser ends what it was asked with an error nobody waits for any more.
  reading.catch(() => {});
  try {
    await Promise.race([reading, late]);
    return pages.join('\n');
  } finally {
    if (timer) clearTimeout(timer);
    await document.loadingTask.destroy();
  }
}

/** What a file that is about to be sent says; '' where it holds no text, or breaks its parser. */
export async function attachmentText(file: NamedFile, bytes: Uint8Array, mostMs: number = PDF_MS): Promise<string> {
  if (isPdf(file, bytes)) return (await pdfText(bytes, mostMs).catch(() => '')).slice(0, MOST_CHARACTERS);
  if (!isText(file)) return '';
  const { text } = decodeText(bytes);
  return (/\.(?:vcf|vcard|ics)$/i.test(file.name) || file.type.includes('vcard') ? unfolded(text) : text).slice(0, MOST_CHARACTERS);
}
