import { createImapMailReader } from '../../electron/adapters/imap/imap-mail-reader.ts';
import type { Output } from '../../shared/contract/methods.ts';
import type { Dovecot } from './dovecot/dovecot.ts';
import { loopbackSettings, realBackend, type RealBackend, type RealBackendOptions } from './real-backend.ts';

export interface MailboxUnderTest {
  readonly product: RealBackend;
  readonly accountId: number;
  scan(): Promise<Output<'scan.run'>>;
  /** Addresses of everybody shown, sorted. */
  people(): Promise<string[]>;
  person(address: string): Promise<Output<'person.get'>>;
  stop(): Promise<void>;
}

/** The real backend with one account on `server`, reached at `port` (a link in between, for instance) or straight. */
export async function mailboxUnderTest(server: Dovecot, port = server.port, options: RealBackendOptions = {}): Promise<MailboxUnderTest> {
  const product = await realBackend(options);
  const settings = { ...loopbackSettings('anna@example.test', port), user: server.user };
  const { id: accountId } = await product.ask('account.add', { settings, password: server.password });
  return {
    product,
    accountId,
    scan: () => product.ask('scan.run', { accountId }),
    people: async () => (await product.ask('people.list', { hidden: false })).flatMap(({ addresses }) => addresses).toSorted(),
    person: address => product.ask('person.get', { address }),
    stop: () => product.stop(),
  };
}

/** The product's own reader, but out of patience sooner. */
export function impatientReader(timeoutMs: number): Pick<NonNullable<RealBackendOptions['replace']>, 'mail'> {
  const reader = createImapMailReader();
  return { mail: { connect: (settings, password, options) => reader.connect(settings, password, { ...options, timeoutMs }) } };
}
