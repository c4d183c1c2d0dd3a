import { clipboard, Menu, type MenuItemConstructorOptions, type WebContents } from 'electron';
import type { BorderClient } from '../../shared/contract/client.ts';
import { personPage } from '../../shared/contract/shapes.ts';
import { emptyRecord } from '../../shared/domain/records/person-record.ts';
import type { Messages } from '../../shared/i18n/index.ts';
import { writeVcards } from '../adapters/people-files/write-vcards.ts';
import { linkPolicy } from './link-policy.ts';
import { isOwnPage } from './own-page.ts';

type Item = MenuItemConstructorOptions;
const separator: Item = { type: 'separator' };
const MOST_SUGGESTIONS = 5;

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
}

/** The number in #/person/12 of a link to one of our own pages, else of the page itself. */
export const personClicked = ({ linkURL, pageURL }: Pick<Clicked, 'linkURL' | 'pageURL'>): number | null => {
  const url = linkURL === '' ? pageURL : linkURL;
  const [, id] = (isOwnPage(url) ? /^#\/(?:person|write)\/(\d{1,15})$/.exec(new URL(url).hash) : null) ?? [];
  return id === undefined ? null : Number(id);
};

/** What can be done with what was clicked; empty where that is nothing. A card holds name and addresses alone: notes are nobody else's. */
export const contextMenuTemplate = ({ words, clicked, person, copy, correct }: ContextMenu): Item[] => {
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
  const [address] = person?.addresses ?? [];
  const copying: Item[] =
    person && address !== undefined && !isEditable
      ? [
          { label: outside.copyAddress, click: () => copy(address) },
          {
            label: outside.copyCard,
            click: () => copy(writeVcards([{ name: person.name, addresses: person.addresses, record: emptyRecord(address) }])),
          },
        ]
      : [];
  const link = linkPolicy(linkURL, new Set());
  const linked: Item[] =
    link.action === 'refuse' || link.action === 'mail' ? [] : [{ label: outside.copyLink, click: () => copy(link.url) }];
  const groups = [spelling, editing, copying, linked].filter(items => items.length > 0);
  return groups.flatMap((items, index) => (index === 0 ? items : [separator, ...items]));
};

/** Shows it on a right click, once it is known whom the click is about. */
export const offerContextMenu = (contents: WebContents, client: BorderClient, words: () => Messages): void => {
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
    });
    if (template.length > 0) Menu.buildFromTemplate(template).popup();
  };
  contents.on('context-menu', (_, clicked) => void show(clicked));
};
