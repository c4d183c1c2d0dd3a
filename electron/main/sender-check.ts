import { isOwnPage } from './own-page.ts';

/** A frame as Electron shows it: `url` is its own word, `parent` tells a frame inside a frame. */
interface Frame {
  readonly url: string;
  readonly parent: Frame | null;
}

interface SenderEvent {
  readonly sender: { readonly id: number };
  /** Null once the frame has gone or navigated away. */
  readonly senderFrame: Frame | null;
}

/**
 * Electron security rule 17, "Validate the sender of all IPC messages": any frame of any page may send over IPC, so only the top frame of
 * our own window showing our own page is heard. https://www.electronjs.org/docs/latest/tutorial/security#17-validate-the-sender-of-all-ipc-messages
 */
export const isOwnSender = ({ sender, senderFrame }: SenderEvent, ownContentsId: number | null): boolean =>
  sender.id === ownContentsId && senderFrame !== null && senderFrame.parent === null && isOwnPage(senderFrame.url);
