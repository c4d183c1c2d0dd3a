import { parseXml, XmlElement as ParsedElement } from '@rgrove/parse-xml';
import { guessFromClientConfig } from '../../../shared/domain/discovery/client-config.ts';
import type { XmlElement } from '../../../shared/domain/discovery/xml-element.ts';
import type { Guess } from '../../../shared/domain/providers.ts';

const DEEPEST = 12;

/** Servers from the text of a settings file; null for anything that is none. A document type is refused unread: it is where XML is abused. */
export function readClientConfig(text: string, email: string): Guess | null {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) return null;
  try {
    const { root } = parseXml(text);
    return root ? guessFromClientConfig(plain(root, 0), email) : null;
  } catch {
    return null;
  }
}

function plain(element: ParsedElement, depth: number): XmlElement {
  const below = depth < DEEPEST ? element.children.filter(child => child instanceof ParsedElement) : [];
  return { name: element.name, attributes: element.attributes, elements: below.map(child => plain(child, depth + 1)), text: element.text };
}
