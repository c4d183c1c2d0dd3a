/** Name of the window event that brings the vault's dialog back after "Later". */
export const ASK_TO_UNLOCK = 'fil-rouge:unlock';

export const askToUnlock = (): void => void dispatchEvent(new Event(ASK_TO_UNLOCK));
