import type { Band } from '../../domain/band.ts';
import type { FolderRole } from '../../domain/folder-role.ts';

const n = (count: number): string => count.toLocaleString('en');
const some = (count: number, one: string, many: string): string => `${n(count)} ${count === 1 ? one : many}`;

const BANDS: Record<Band, string> = { strong: 'strong', steady: 'steady', cooling: 'cooling', fading: 'fading', resting: 'resting' };
const ROLES: Record<FolderRole, string> = {
  inbox: 'inbox',
  sent: 'sent',
  all: 'all mail',
  archive: 'archive',
  other: 'filed',
  drafts: 'drafts, not read',
  junk: 'junk, not read',
  trash: 'trash, not read',
  ignored: 'not read',
};

/** What the command line says. */
export const cli = {
  usage: `Fil Rouge: whom you are losing touch with, from your own mailbox.

Usage: fil-rouge [--data DIR] [--lang en|fr] [--json] COMMAND

  account add --email E --imap imaps://HOST:993 --smtp smtps://HOST:465 [--user U] --password-env VAR
                        adds a mailbox; its password is taken from the variable VAR
  account list          the mailboxes there are
  account test E        connects, and says what is there or what is wrong
  account remove E      forgets a mailbox and what was read from it
  folder list           the folders, and what each is for
  folder role PATH ROLE says what a folder is for (inbox, sent, archive, other, ignored…; auto undoes it)
  sync [--account E]    reads what is new, or everything the first time
  people [--hidden]     the people you write with, and how each tie holds
  person ADDRESS        one person: the numbers, the reason, the newest letters
  merge A B             two addresses are one person’s; split ADDRESS: it is a person of its own
  review [--same A,B|--different A,B|--take-back TOKEN]
                        who may be one person, and why; your answer; the way back
  rename ADDRESS [--name N]
                        what to call somebody, whatever letters say
  hide ADDRESS          this is not a person; unhide ADDRESS: this is one; with --undo the rules decide again
  facts [--person ADDRESS] [--dismissed]
                        what mails told of people: dead addresses, absences, departures
  fact decide ID --yes|--no|--open
                        your word about one
  awaiting [--me|--them] [--ticked] [--offline]
                        who waits for your answer, and whose answer you wait for
  tick ADDRESS [--off]  answered elsewhere, by phone for instance
  today                 whom to write to, and why
  digest [--to-self [--account E]]
                        the same as a text; with --to-self as a mail to your own address, once a day
  capacity              how many ties you keep in a quarter, how many you chose, and whom to ask less of
  insights              what your letters say of your network, taken together
  backtest              how good the reminders would have been on your own past
  outbox                what waits, what was sent, what needs your answer
  outbox resolve ID --sent|--again|--cancel
                        your answer about one mail; “restored” for ID answers for all that wait since a backup was put back
  outbox run [--wait]   sends what is due; with --wait until nothing waits
  diagnostics           a report without anything personal, for whoever helps you
  encryption | on | off whether what you write is encrypted in the database; the key lies in the keyring or the vault
  backup create | list  one encrypted file with everything but passwords; the passphrase in FIL_ROUGE_BACKUP_PASSPHRASE, or asked for
  backup restore FILE [--yes]
                        what is in it; with --yes it takes the place of what is there
  import FILE [--dry-run] [--format vcard|csv|json|ics] [--map TITLE=FIELD,…]
                        people of an address book or a calendar of birthdays; --dry-run only says what it would change
  import undo ID        takes an import back
  export [--format vcard|csv|json|ics] [--out FILE] [--notes]
                        everybody, to a file; json is complete, the others leave private notes out unless asked
  kept ADDRESS          everything that is stored about somebody
  erase ADDRESS --yes   erases it, for good; the mail in the mailbox stays; --undo: new mail may count again
  circle add NAME [--purpose P] [--space professional|friends] [--register tu|vous|first-name|formal] [--language en|fr]
                        [--every IDEAL-MAX] [--colour C]
                        makes a circle, or changes it; --every: days between two contacts, ideal and at most
  circle list           the circles there are
  circle assign CIRCLE ADDRESS
                        puts somebody into a circle (none: into no circle)
  star ADDRESS [--off]  marks who is close; tag ADDRESS TAG [--off] gives a tag
  log ADDRESS [--channel call|meeting|linkedin|message|other] [--note N] [--date YYYY-MM-DD]
                        a contact beyond mail: counts as both having spoken
  snooze ADDRESS [--until tomorrow|next-week|next-month|WORDS] [--kind K]
                        puts a reminder off; rest ADDRESS [--until WORDS] [--off] lets somebody rest
  gesture add ADDRESS --kind give|ask|thank|share|introduce --subject S [--from-them] [--date YYYY-MM-DD]
                        notes a gesture; gesture list [--person ADDRESS] [--dismissed] [--offline] shows the ledger
  thanks [--offline]    whom you owe a word, and since when
  need add TEXT [--person ADDRESS] [--offer|--link]
                        what somebody looks for or has to give; need list [--matches] shows them, or what meets
  introduce A B [--reason R]
                        begins an introduction: A is asked first
  check --to ADDRESS --file FILE [--subject S] [--wave]
                        what to look at twice in a draft
  template list         the texts there are
  template render TEMPLATE [--person ADDRESS] [--fields YAML] [--line L]
                        how a text reads, for somebody or an invented person
  campaign create --file campaign.yml
                        a campaign from a file; campaign list shows those there are
  campaign preview ID   every letter, what is wrong with it, and who is left out
  campaign dry-run ID   how many would leave on which day
  campaign test ID --person ADDRESS
                        sends that letter to yourself
  campaign approve ID [--person ADDRESS] [--seen A,B,…]
                        approves what is fit to go
  campaign start|pause|resume|cancel|status ID
  suppression list      who is not written to, and what you are to decide
  suppression add|remove ADDRESS
  suppression decide ID --yes|--no
                        agrees to a proposal, or not
  serve [--port N]      opens Fil Rouge in the browser, on this computer only

  --data DIR   where Fil Rouge keeps what it read (else FIL_ROUGE_DATA, else the usual folder)
  --json       prints JSON, for scripts
  --lang       en or fr

Exit code: 0 done, 1 not possible (one line says why), 2 wrong usage.
`,
  hid: (who: string): string => `${who} is hidden: not a person.`,
  unhid: (who: string): string => `${who} is a person: all their mail counts.`,
  rulesAgain: (who: string): string => `The rules decide again about ${who}.`,
  unknownCommand: (command: string): string => `There is no command “${command}”. “fil-rouge --help” lists them.`,
  unknownOption: (option: string): string => `There is no option ${option} here. “fil-rouge --help” lists them.`,
  missingOption: (option: string): string => `${option} is missing.`,
  missingArgument: (argument: string): string => `${argument} is missing.`,
  badValue: (option: string, value: string): string => `${option} cannot be “${value}”.`,
  variableUnset: (variable: string): string => `The variable ${variable} is not set.`,
  noAccount: 'There is no account yet. Add one with “fil-rouge account add”.',
  askPassword: (account: string): string => `Password for ${account}: `,
  askPassphrase: 'Passphrase of the vault: ',

  accountAdded: (email: string): string => `${email} is added. Read it with “fil-rouge sync”.`,
  accountRemoved: (email: string): string => `${email} is removed, with what was read from it.`,
  accountNeverRead: 'not read yet',
  accountLastRead: (when: string): string => `last read ${when}`,

  whichAccount: 'There are several accounts. Say which with --account.',

  connecting: (account: string): string => `Connecting to the mailbox of ${account}…`,
  listing: 'Looking at the folders…',
  reading: (folder: string, done: number, total: number): string => `${folder}: ${n(done)} of ${n(total)}`,
  rate: (perSecond: number): string => `${n(Math.round(perSecond))} messages/s`,
  timeLeft: (duration: string): string => `${duration} left`,
  peopleSoFar: (count: number): string => some(count, 'person', 'people'),
  synced: (messages: number, fresh: number, duration: string): string =>
    `${some(messages, 'message', 'messages')}, ${n(fresh)} new, read in ${duration}.`,
  syncedPeople: (count: number): string => (count === 1 ? '1 person is known.' : `${n(count)} people are known.`),
  nothingNew: 'Nothing new.',
  skipped: (count: number): string => `${some(count, 'broken message was', 'broken messages were')} left out.`,
  folderRole: (role: FolderRole): string => ROLES[role],
  tested: (account: string, folders: number): string => `The mailbox of ${account} answers: ${some(folders, 'folder', 'folders')}.`,
  trustHint: (fingerprint: string): string => `If its fingerprint is the right one, add: --trust ${fingerprint}`,
  stopped: 'Stopped. What was read is kept; “fil-rouge sync” goes on from there.',

  bandName: (band: Band): string => BANDS[band],
  columns: {
    tie: 'Tie',
    health: 'Holds',
    name: 'Name',
    address: 'Address',
    received: 'They wrote',
    sent: 'You wrote',
    lastTwoWay: 'Exchanged',
    contactDays: 'Days',
    writeBy: 'Write by',
    why: 'Why hidden',
    folder: 'Folder',
    messages: 'Messages',
    fresh: 'New',
    date: 'Date',
  },
  passed: 'passed',
  never: 'never',
  noPeople: 'No one yet. “fil-rouge sync” reads your mailbox.',
  noHidden: 'No one is hidden.',
  peopleCount: (shown: number, hidden: number): string =>
    hidden === 0
      ? `${some(shown, 'person', 'people')}.`
      : `${some(shown, 'person', 'people')}; ${n(hidden)} hidden, see “people --hidden”.`,

  todayTitle: (day: string): string => `${day}: whom to write to`,
  todayEmpty: 'No one to write to today. The threads hold.',
  todayUnread: 'No mailbox has been read yet. Start with “fil-rouge sync”.',
  asOf: (when: string): string => `As of ${when}.`,
  bandsTitle: 'How your ties hold',

  holds: (health: number, band: Band): string => `${health} of 100, ${BANDS[band]}`,
  lettersBoth: (received: number, sent: number): string => `${n(received)} received, ${n(sent)} sent`,
  contactDays: (count: number): string => some(count, 'day with letters', 'days with letters'),
  lastExchange: (when: string): string => `last exchange ${when}`,
  newestLetters: 'Newest letters',
  theyWrote: 'they wrote',
  youWrote: 'you wrote',

  serving: (url: string): string => `Fil Rouge is open at ${url}`,
  servingHint: 'Only this computer can reach it. Ctrl-C closes it.',
  portTaken: (port: number): string => `Port ${port} is taken. Choose another with --port, or leave it out for any free one.`,
  building: 'Building the window, once…',
  noWindow: 'The window cannot be built. Run “npm run build” to see why.',
  noElectron: 'Electron is not installed here, so Fil Rouge opens in your browser.',
  noDisplay: 'There is no screen to open a window on, so Fil Rouge opens in the browser.',
  bye: 'Closed.',
};
