const others = (count: number): string => (count === 1 ? '1 other' : `${count} others`);
const people = (count: number): string => (count === 1 ? '1 person' : `${count} people`);
const list = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;

/** What Fil Rouge says outside of its window: notifications, the notification area, right-click menus, the digest. */
export const outside = {
  morningTitle: (count: number): string => `Today: ${people(count)}`,
  /** The first few by name. */
  morningBody: (names: readonly string[], more: number): string => list(more === 0 ? names : [...names, others(more)]),
  digestSubject: (day: string, count: number): string => `${day}: ${people(count)}`,
  digestQueued: (address: string): string =>
    `Today’s list is on its way to ${address}. It leaves while Fil Rouge is open, or with “fil-rouge outbox run --wait”.`,
  digestEmpty: 'No one to write to today, so nothing is sent.',
  tip: (count: number, asOf: string): string => `Fil Rouge: ${count === 0 ? 'no one today' : `${people(count)} today`}\n${asOf}`,
  asOf: (when: string): string => `As of ${when}`,
  neverRead: 'Not read yet',
  open: 'Open Fil Rouge',
  todayCount: (count: number): string => (count === 0 ? 'Today' : `Today (${count})`),
  writeTo: (name: string): string => `Write to ${name}`,
  updateTitle: 'A newer Fil Rouge is there',
  updateBody: (version: string): string => `Version ${version}. Nothing was downloaded; get it where you got this one.`,
  copyAddress: 'Copy Address',
  copyNamed: 'Copy Name and Address',
  copyCard: 'Copy as vCard',
  copyText: 'Copy as Text',
  copyLink: 'Copy Link',
  noSuggestion: 'No suggestion',
  unknownTitle: 'Nobody here has this address',
  unknownText: (address: string): string => `Fil Rouge knows people by your letters with them, and found none with ${address}.`,
  toPeople: 'Look among people',
  preferencesAside: (file: string): string =>
    `Your settings could not be read, so they begin anew. The old ones are kept as ${file} in the data folder.`,
  settings: {
    title: 'Outside of the window',
    morning: 'In the morning',
    morningLead: 'One notification a day with today’s list; none on quiet days.',
    morningNever: 'No notification',
    morningHour: (hour: string): string => `At ${hour}`,
    tray: 'Stay in the notification area when the window is closed',
    startAtLogin: 'Start when I log in',
    mailto: 'Open mail links of other programs here',
    mailtoLead: 'The letter opens for you to read; nothing is sent or attached by a link.',
    updates: 'New versions',
    updatesLead:
      'Once a day Fil Rouge can ask an address which version is the newest, and tell you. It says nothing about you, and installs nothing. Leave it empty to never ask.',
    updatesFrom: 'Address to ask, https only',
    updatesBad: 'That is no https address.',
    updatesNewer: (version: string): string => `Version ${version} is there.`,
    save: 'Save',
  },
};
