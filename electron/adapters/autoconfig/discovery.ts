import { Resolver } from 'node:dns/promises';
import type { Discovered, Discovery, DiscoverySource } from '../../backend/ports/discovery.ts';
import { isHostName } from '../../../shared/domain/discovery/client-config.ts';
import { providerOfExchanger, registeredDomain } from '../../../shared/domain/discovery/mail-exchanger.ts';
import { guessOfProvider, type Guess } from '../../../shared/domain/providers.ts';
import { httpsText, locatePublic, type HttpsReader } from './https-text.ts';
import { readClientConfig } from './read-client-config.ts';

/** The two kinds of record asked for; node:dns answers them. */
export interface DnsRecords {
  resolveMx(name: string): Promise<readonly { exchange: string; priority: number }[]>;
  resolveSrv(name: string): Promise<readonly { name: string; port: number; priority: number; weight: number }[]>;
}

export interface DiscoveryOptions extends Partial<HttpsReader> {
  readonly dns?: DnsRecords;
  /** For all of it. */
  readonly budgetMs?: number;
}

const BUDGET = 5_000;
/** Names that stand nowhere on the internet (RFC 6761, RFC 6762, and `internal`): the question would only tell strangers of a private name. */
const NOBODYS = /\.(?:test|invalid|localhost|local|internal)$/;
/** Thunderbird's public table of providers: it learns the domain, nothing else. */
const DIRECTORY = 'https://autoconfig.thunderbird.net/v1.1/';

/**
 * Asks, all at once and within one budget, in this order of trust: the domain itself (draft-ietf-mailmaint-autoconfig §3), the public
 * directory, whoever receives the domain's mail, and SRV records (RFC 6186, RFC 8314). Always by HTTPS or DNS; what answers later than
 * the budget, too large, or from a private network is no answer.
 */
export function createDiscovery({ locate = locatePublic, authorities, dns, budgetMs = BUDGET }: DiscoveryOptions = {}): Discovery {
  const records: DnsRecords = dns ?? new Resolver({ timeout: 2_000, tries: 1 });
  const reader: HttpsReader = { locate, ...(authorities ? { authorities } : {}) };

  const read = async (url: string, email: string, signal: AbortSignal): Promise<Guess | null> => {
    const text = await httpsText(url, reader, signal);
    return text === null ? null : readClientConfig(text, email);
  };
  const fromDomain = (domain: string, email: string, signal: AbortSignal) =>
    firstOf([
      read(`https://autoconfig.${domain}/mail/config-v1.1.xml`, email, signal),
      read(`https://${domain}/.well-known/autoconfig/mail/config-v1.1.xml`, email, signal),
    ]);
  const fromDirectory = (domain: string, email: string, signal: AbortSignal) => read(DIRECTORY + domain, email, signal);

  const fromExchanger = async (domain: string, email: string, signal: AbortSignal): Promise<Guess | null> => {
    const exchangers = [...(await records.resolveMx(domain))].toSorted((a, b) => a.priority - b.priority);
    const host = exchangers[0]?.exchange;
    if (host === undefined) return null;
    const provider = providerOfExchanger(host);
    if (provider !== null) return guessOfProvider(provider, email);
    const behind = registeredDomain(host);
    if (behind === null || behind === domain || !isHostName(behind)) return null;
    return firstOf([fromDomain(behind, email, signal), fromDirectory(behind, email, signal)]);
  };

  const fromServices = async (domain: string, email: string): Promise<Guess | null> => {
    const [imaps, submissions] = await Promise.all([
      records.resolveSrv(`_imaps._tcp.${domain}`),
      records.resolveSrv(`_submissions._tcp.${domain}`),
    ]);
    const [imap, smtp] = [best(imaps), best(submissions)];
    if (!imap || !smtp) return null;
    return {
      provider: 'other',
      name: domain,
      imap: { ...imap, security: 'tls' },
      smtp: { ...smtp, security: 'tls' },
      user: email,
      auth: 'password',
      helpUrl: null,
      known: true,
    };
  };

  return {
    find: async email => {
      const domain = email.slice(email.lastIndexOf('@') + 1).toLowerCase();
      if (!isHostName(domain) || NOBODYS.test(domain)) return null;
      const over = new AbortController();
      const signal = AbortSignal.any([over.signal, AbortSignal.timeout(budgetMs)]);
      const ways: readonly (readonly [DiscoverySource, Promise<Guess | null>])[] = [
        ['provider', fromDomain(domain, email, signal)],
        ['directory', fromDirectory(domain, email, signal)],
        ['exchanger', fromExchanger(domain, email, signal)],
        ['dns', fromServices(domain, email)],
      ];
      const answers = ways.map(([source, guess]) => ({ source, guess: within(guess, signal) }));
      try {
        for (const { source, guess } of answers) {
          const found = await guess;
          if (found) return { guess: found, source } satisfies Discovered;
        }
        return null;
      } finally {
        over.abort();
      }
    },
  };
}

function best(services: Awaited<ReturnType<DnsRecords['resolveSrv']>>): { host: string; port: number } | null {
  // A lone "." says that the service is not offered (RFC 2782).
  const [first] = services
    .filter(({ name }) => isHostName(name.toLowerCase()))
    .toSorted((a, b) => a.priority - b.priority || b.weight - a.weight);
  return first ? { host: first.name.toLowerCase(), port: first.port } : null;
}

/** The first in the list that knows, not the first to answer: a slower better source wins. */
async function firstOf(guesses: readonly Promise<Guess | null>[]): Promise<Guess | null> {
  for (const found of await Promise.allSettled(guesses)) if (found.status === 'fulfilled' && found.value) return found.value;
  return null;
}

/** Null when it fails or the time is over. */
function within(guess: Promise<Guess | null>, signal: AbortSignal): Promise<Guess | null> {
  return new Promise(resolve => {
    const giveUp = () => resolve(null);
    signal.addEventListener('abort', giveUp, { once: true });
    guess.then(resolve, giveUp);
  });
}
