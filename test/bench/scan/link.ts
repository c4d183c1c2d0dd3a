/** The network the remote figures are taken over: a fair home connection, with TLS to a server of this name. */
export const LINK = { bitsPerSecond: 50_000_000, roundTripMs: 40, host: 'mail.example.test' };
