import { decodeText } from '../people-files/decode-text.ts';

interface NamedFile {
  readonly name: string;
  readonly type: string;
}

/** Of one file: nobody reads on, and nothing said further down is passed on by mistake. */
const MOST_CHARACTERS = 1_000_000;
const PAGES = 60;
const TEXTS = /\.(?:txt|md|csv|tsv|vcf|vcard|ics|html?|json|ya?ml|log|rtf|xml|eml)$/i;

const isPdf = ({ name, type }: NamedFile, bytes: Uint8Array): boolean =>
  type === 'application/pdf' || /\.pdf$/i.test(name) || new TextDecoder('latin1').decode(bytes.subarray(0, 5)) === '%PDF-';

const isText = ({ name, type }: NamedFile): boolean => type.startsWith('text/') || TEXTS.test(name);

/** A line of a vCard may go on in the next, which begins with a space (RFC 6350 §3.2). */
const unfolded = (text: string): string => text.replaceAll(/\r?\n[ \t]/g, '');

async function pdfText(bytes: Uint8Array): Promise<string> {
  const { getDocumentProxy } = await import('unpdf');
  // Warnings would go to the terminal; no font of the system is needed for the text.
  const document = await getDocumentProxy(bytes, { verbosity: 0, useSystemFonts: true });
  try {
    const pages: string[] = [];
    for (let number = 1; number <= Math.min(PAGES, document.numPages); number += 1) {
      const { items } = await (await document.getPage(number)).getTextContent();
      pages.push(items.map(item => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join(''));
    }
    return pages.join('\n');
  } finally {
    await document.loadingTask.destroy();
  }
}

/** What a file that is about to be sent says; '' where it holds no text, or breaks its parser. */
export async function attachmentText(file: NamedFile, bytes: Uint8Array): Promise<string> {
  if (isPdf(file, bytes)) return (await pdfText(bytes).catch(() => '')).slice(0, MOST_CHARACTERS);
  if (!isText(file)) return '';
  const { text } = decodeText(bytes);
  return (/\.(?:vcf|vcard|ics)$/i.test(file.name) || file.type.includes('vcard') ? unfolded(text) : text).slice(0, MOST_CHARACTERS);
}
