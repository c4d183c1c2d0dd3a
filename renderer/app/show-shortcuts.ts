/** Name of the window event that opens the sheet of shortcuts from anywhere. */
export const SHOW_SHORTCUTS = 'fil-rouge:shortcuts';

export const showShortcuts = (): void => void dispatchEvent(new Event(SHOW_SHORTCUTS));
