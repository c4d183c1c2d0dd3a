/** Three steps to the password Fil Rouge needs, by provider key of shared/domain/providers.ts. */
const STEPS: Readonly<Record<string, readonly [string, string, string]>> = {
  gmail: [
    'In your Google account, under Security, switch on 2-Step Verification if it is not on yet.',
    'Search that page for “App passwords”, give the new one the name Fil Rouge, and let Google make it.',
    'Copy the 16 letters here. Your usual Google password will not work; at a school or firm the administrator may have to allow this.',
  ],
  outlook: [
    'Outlook.com, Hotmail, Live and MSN let programs in only by a sign-in in the browser since September 2024.',
    'App passwords no longer work there. Choose “Sign in with the browser”: your password is typed on Microsoft’s own page and never here.',
    'Microsoft asks whether Fil Rouge may read and send mail: it needs both, and you can take it back at any time in your Microsoft account.',
  ],
  m365: [
    'Microsoft 365 lets programs in only by a sign-in in the browser; passwords have been refused since 2022.',
    'Choose “Sign in with the browser”: your password is typed on your organisation’s own page and never here.',
    'Your administrator may have to allow Fil Rouge once, and IMAP must be open for your mailbox.',
  ],
  yahoo: [
    'On Yahoo’s page “Account security”, sign in and choose “Generate app password”.',
    'Give it the name Fil Rouge and let Yahoo make it.',
    'Copy the 16 letters here, without spaces. Your usual Yahoo password will not work.',
  ],
  icloud: [
    'On account.apple.com, sign in and open “App-Specific Passwords”; two-factor authentication must be on.',
    'Choose “Generate an app-specific password” and give it the name Fil Rouge.',
    'Copy it here with its hyphens. The login name is what stands before the @.',
  ],
  fastmail: [
    'In Fastmail, open Settings, then “Privacy & Security”, then “Manage app passwords and access”.',
    'Make a new app password called Fil Rouge with access to mail (IMAP and SMTP).',
    'Copy it here: it is shown once. Your usual Fastmail password will not work.',
  ],
  ovh: [
    'Use the password of the mailbox itself, the one of OVH’s webmail, not that of your OVH account.',
    'If you do not know it, set a new one in the OVH control panel, under Emails.',
    'The login name is the whole address. If you have an Exchange or Pro mailbox, the server’s name is in the control panel.',
  ],
  orange: [
    'In Orange’s webmail, open the settings and allow access by mail programs (IMAP): for new mailboxes it is off.',
    'There, make the password for mail programs and copy it here; the one you sign in to the webmail with may be refused.',
    'The login name is the whole address.',
  ],
  free: [
    'Use the password of your Free mailbox, the one of Zimbra, Free’s webmail.',
    'If it is refused, set a new one in your Free subscriber area; a change may take some hours.',
    'The login name is what stands before @free.fr.',
  ],
  laposte: [
    'In the webmail of laposte.net, open Settings and allow access by IMAP if it is not allowed yet.',
    'Use the password of the webmail.',
    'The login name is what stands before @laposte.net.',
  ],
  sfr: [
    'Use the password of your SFR mailbox, the one of the webmail.',
    'If it is refused, look in the webmail’s settings whether access by IMAP is allowed.',
    'The login name is the whole address.',
  ],
  proton: [
    'Install Proton Mail Bridge on this computer, sign in there and leave it running; it needs a paid plan.',
    'In Bridge, open your account and “Mailbox details”: it shows a user name and a password made for programs.',
    'Copy both here. The certificate is Bridge’s own: compare its fingerprint and trust it.',
  ],
};

const GENERIC: readonly [string, string, string] = [
  'Try the password of your webmail first.',
  'If it is refused, look in the webmail’s settings for “IMAP” (allow it) and for “app password” (make one called Fil Rouge).',
  'Your provider’s help page names the servers; look for “IMAP settings”.',
];

export const providers = {
  signedIn: 'Back to Fil Rouge',
  closeThisPage: 'The answer has reached Fil Rouge, which goes on from there. You can close this page.',
  /** Three lines, for any provider key. */
  steps: (provider: string): readonly [string, string, string] => STEPS[provider] ?? GENERIC,
};
