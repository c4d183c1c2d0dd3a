const n = (count: number): string => count.toLocaleString('en');

/** The first screen: one mailbox, its password, a test, and the first reading. */
export const firstRun = {
  title: 'Whom are you losing touch with?',
  lead: 'Fil Rouge reads who wrote to whom and when in your own mailbox, and tells you which ties are going quiet. Nothing leaves this computer.',
  address: 'Your mail address',
  addressHint: 'name@example.org',
  addressInvalid: 'This does not look like a mail address.',
  next: 'Continue',
  back: 'Change the address',
  otherComputer: 'You have a backup from another computer?',
  password: 'Password',
  appPassword: 'App password',
  showPassword: 'Show the password',
  hidePassword: 'Hide the password',
  foundServers: (provider: string): string => `${provider} is known: the servers are filled in.`,
  lookingFor: (domain: string): string => `Looking for the mail servers of ${domain}…`,
  lookingHow: 'This asks the domain itself, Thunderbird’s public directory and the DNS. They learn the domain, not your address.',
  skipLooking: 'Fill them in myself',
  /** Where servers not in the built-in table were found. */
  serversFrom: {
    provider: (name: string): string => `${name} publishes its servers: they are filled in.`,
    directory: (name: string): string => `Thunderbird’s public directory knows ${name}: the servers are filled in.`,
    exchanger: (name: string): string => `${name} takes in the mail of this domain: its servers are filled in.`,
    dns: (name: string): string => `The DNS of ${name} names the servers: they are filled in.`,
  },
  passwordGoesTo: (imap: string, smtp: string): string =>
    imap === smtp
      ? `Your password will go to ${imap} and nowhere else.`
      : `Your password will go to ${imap} and ${smtp}, and nowhere else.`,
  guessedServers: 'The servers are a guess. If the test fails, your provider’s help page names them.',
  helpLink: (provider: string): string => `${provider}’s help page`,
  servers: 'Servers',
  user: 'Login name',
  imap: 'Incoming (IMAP)',
  smtp: 'Outgoing (SMTP)',
  host: 'Server',
  port: 'Port',
  security: 'Security',
  tls: 'TLS',
  starttls: 'STARTTLS',
  plain: 'None (this computer only)',
  test: 'Test and connect',
  testing: 'Testing the connection…',
  certificateTitle: 'This server’s certificate is signed by no authority your computer knows.',
  certificateBody: (host: string): string =>
    `That is usual for a server of your own, and also what an impostor would show. Compare this fingerprint with the one ${host} should have.`,
  fingerprint: 'SHA-256 fingerprint',
  trust: 'I compared it: trust this certificate',
  dontTrust: 'Do not connect',
  reading: 'Reading your mailbox',
  readingLead: 'Newest first. People appear as they are found; you can already look around.',
  connected: (messages: number, folders: number): string =>
    `Connected: ${n(messages)} messages in ${n(folders)} ${folders === 1 ? 'folder' : 'folders'}.`,
  peopleFound: (count: number): string => (count === 1 ? '1 person so far' : `${n(count)} people so far`),
  meanwhile: 'Meanwhile, if you like',
  circlesLater: 'When your mailbox is read, three circles are proposed here from the mail itself.',
  look: 'Go to Today',
  finished: 'Your mailbox is read.',
};
