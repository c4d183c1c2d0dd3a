/** Whether what the user writes is encrypted on this computer. */
export const encryption = {
  title: 'Encryption',
  choice: 'Encrypt what I write on this computer',
  about:
    'Notes, gestures, drafts, templates and letters that wait are encrypted in the database. Addresses, names and dates are not: the disk’s own encryption covers those.',
  state: {
    on: 'Everything you wrote is encrypted. The key lies where your passwords do.',
    off: 'What you write is not encrypted.',
    'turning-on': 'Being encrypted…',
    'turning-off': 'Being decrypted…',
    locked:
      'What you wrote is locked: it is encrypted, and its key is not at hand. Nothing is lost, and letters that wait are not sent meanwhile.',
  },
  why: {
    'no-place-for-key':
      'There is no place for the key here: neither a keyring of the system nor a vault. Make a vault above, and it begins.',
    'vault-locked': 'The vault holds the key. Unlock it.',
    'keyring-unavailable':
      'The system’s keyring holds the key and does not answer. Unlock it, or sign in to the computer again, and start Fil Rouge anew.',
    'key-missing':
      'The key is on another computer, or in another user’s keyring. Open Fil Rouge there, or restore a backup: it brings its key.',
  },
  progress: (done: string, total: string) => `${done} of ${total}`,
  problem: (what: string) => `It could not be finished, and is tried again at the next start. ${what}`,
  /** In the place of a text. */
  locked: '(locked: see Settings, Encryption)',
  damaged: '(this text was changed outside Fil Rouge and can no longer be read)',
  toSettings: 'To the settings',
  cliLocked: (variable: string) =>
    `What you wrote is encrypted, and its key is not at hand: texts read as locked, and letters that wait are not sent. A vault opens with ${variable}.`,
};
