import { dialog, shell, type BrowserWindow } from 'electron';
import { KNOWN_PROVIDERS } from '../../shared/domain/providers.ts';
import { SIGN_IN_SERVERS } from '../../shared/domain/sign-in/sign-in-provider.ts';
import type { Messages } from '../../shared/i18n/index.ts';
import { linkPolicy } from './link-policy.ts';

/** Help pages of the providers we name ourselves, and where they sign people in. */
const KNOWN_HOSTS: ReadonlySet<string> = new Set([
  ...KNOWN_PROVIDERS.flatMap(({ helpUrl }) => (helpUrl === null ? [] : [new URL(helpUrl).host])),
  ...Object.values(SIGN_IN_SERVERS).map(({ authorizationEndpoint }) => new URL(authorizationEndpoint).host),
]);

/** Opens links in the user's browser, by the link policy; asks at most one question at a time, whatever the page clicks. */
export const linkOpener = (window: () => BrowserWindow | null, words: () => Messages['menu']): ((link: string) => Promise<void>) => {
  let asking = false;
  const mayOpen = async (host: string): Promise<boolean> => {
    const parent = window();
    if (asking || parent === null) return false;
    asking = true;
    const { linkQuestion, linkOpen, linkCancel } = words();
    const { response } = await dialog.showMessageBox(parent, {
      type: 'question',
      message: linkQuestion(host),
      buttons: [linkCancel, linkOpen],
      defaultId: 0,
      cancelId: 0,
    });
    asking = false;
    return response === 1;
  };
  return async link => {
    const policy = linkPolicy(link, KNOWN_HOSTS);
    if (policy.action === 'refuse') return;
    if (policy.action !== 'ask' || (await mayOpen(policy.host))) await shell.openExternal(policy.url);
  };
};
