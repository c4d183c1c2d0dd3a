import { clipboard, Menu, type MenuItemConstructorOptions, type WebContents } from 'electron';
import type { BorderClient } from '../../shared/contract/client.ts';
import { personPage } from '../../shared/contract/shapes.ts';
import { emptyRecord } from '../../shared/domain/records/person-record.ts';
import type { Messages } from '../../shared/i18n/index.ts';
import { cleanText } from '../adapters/imap/clean-text.ts';
import { writeVcards } from '../adapters/people-files/write-vcards.ts';
import { linkPolicy } from './link-policy.ts';
import { menuName } from './menu-name.ts';
import { isOwnPage } from './own-page.ts';

type Item = MenuItemConstructorOptions;
const separator: Item = { type: 'separator' };
const MOST_SUGGESTIONS = 5;
const LONGEST_NAME = 200;
/** What a display name may hold without quotation marks: atoms and spaces (RFC 5322 §3.2.3, RFC 6532 §3.2). */
const PHRASE = /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~ -]+$/u;

/** What Electron tells of a right click, as far as it is used. */
export interface Clicked {
  readonly isEditable: boolean;
  readonly selectionText: string;
  readonly misspelledWord: string;
  readonly dictionarySuggestions: readonly string[];
  readonly linkURL: string;
  readonly pageURL: string;
  readonly editFlags: { readonly canCut: boolean; readonly canCopy: boolean; readonly canPaste: boolean };
}

export interface Addressed {
  readonly id: number;
  readonly name: string;
  readonly addresses: readonly string[];
}

interface ContextMenu {
  readonly words: Messages;
  readonly clicked: Clicked;
  /** Whom the link or the page is about. */
  readonly person: Addressed | null;
  readonly copy: (text: string) => void;
  readonly correct: (word: string) => void;
  /** Begins a letter to them. */
  readonly write: (id: number) => void;
}

/** The number in #/person/12 of a link to one of our own pages, else of the page itself. */
export const personClicked = ({ linkURL, pageURL }: Pick<Clicked, 'linkURL' | 'pageURL'>): number | null => {
  const url = linkURL === '' ? pageURL : linkURL;
  const [, id] = (isOwnPage(url) ? /^#\/(?:person|write)\/(\d{1,15})$/.exec(new URL(url).hash) : null) ?? [];
  return id === undefined ? null : Number(id);
};

/** As other mail programs take it: `Anna Martin <anna@example.org>`. */
const nameAndAddress = (name: string, address: string): string => {
  const clean = cleanText(name, LONGEST_NAME);
  if (clean === '' || clean === address) return address;
  return `${PHRASE.test(clean) ? clean : `"${clean.replaceAll(/["\\]/g, sign => `\\${sign}`)}"`} <${address}>`;
};

/** To whom and as what a person is given further. */
const aboutPerson = (person: Addressed, { words: { outside }, copy, write }: ContextMenu): Item[] => {
  const [address] = person.addresses;
  if (address === undefined) return [];
  const { name, addresses } = person;
  const card = () => writeVcards([{ name, addresses, record: emptyRecord(address) }]);
  return [
    { label: outside.writeTo(menuName(name)), click: () => write(person.id) },
    separator,
    { label: outside.copyAddress, click: () => copy(address) },
    { label: outside.copyNamed, click: () => copy(nameAndAddress(name, address)) },
    { label: outside.copyCard, click: () => copy(card()) },
    { label: outside.copyText, click: () => copy([cleanText(name, LONGEST_NAME), ...addresses].join('\n')) },
  ];
};

/** What can be done with what was clicked; empty where that is nothing. A card holds name and addresses alone: notes are nobody else's. */
export const contextMenuTemplate = (given: ContextMenu): Item[] => {
  const { words, clicked, person, copy, correct } = given;
  const { menu, outside } = words;
  const { isEditable, editFlags, selectionText, linkURL } = clicked;
  const suggestions: Item[] = clicked.dictionarySuggestions
    .slice(0, MOST_SUGGESTIONS)
    .map(label => ({ label: label.replaceAll('&', '&&'), click: () => correct(label) }));
  const spelling =
    clicked.misspelledWord === '' ? [] : suggestions.length > 0 ? suggestions : [{ label: outside.noSuggestion, enabled: false }];
  const editing: Item[] = isEditable
    ? [
        { role: 'cut', label: menu.cut, enabled: editFlags.canCut },
        { role: 'copy', label: menu.copy, enabled: editFlags.canCopy },
        { role: 'paste', label: menu.paste, enabled: editFlags.canPaste },
        { role: 'selectAll', label: menu.selectAll },
      ]
    : selectionText.trim() === ''
      ? []
      : [{ role: 'copy', label: menu.copy }];
  const copying = person && !isEditable ? aboutPerson(person, given) : [];
  const link = linkPolicy(linkURL, new Set());
  const linked: Item[] =
    link.action === 'refuse' || link.action === 'mail' ? [] : [{ label: outside.copyLink, click: () => copy(link.url) }];
  const groups = [spelling, editing, copying, linked].filter(items => items.length > 0);
  return groups.flatMap((items, index) => (index === 0 ? items : [separator, ...items]));
};

/** Shows it on a right click, once it is known whom the click is about. */
export const offerContextMenu = (
  contents: WebContents,
  client: BorderClient,
  words: () => Messages,
  go: (screen: string) => void,
): void => {
  const ask = async (id: number): Promise<Addressed | null> => {
    const result = await client.call('person.get', { id });
    return (result.ok ? personPage.safeParse(result.value).data : null) ?? null;
  };
  const show = async (clicked: Clicked): Promise<void> => {
    const id = personClicked(clicked);
    const person = id === null ? null : await ask(id);
    if (contents.isDestroyed()) return;
    const template = contextMenuTemplate({
      words: words(),
      clicked,
      person,
      copy: text => void clipboard.writeText(text),
      correct: word => contents.replaceMisspelling(word),
      write: to => go(`write/${to}`),
    });
    if (template.length > 0) Menu.buildFromTemplate(template).popup();
  };
  contents.on('context-menu', (_, clicked) => void show(clicked));
};
