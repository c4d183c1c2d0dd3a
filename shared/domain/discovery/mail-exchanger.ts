/** Who stands behind the mail of a domain of one's own, by the ending of its mail exchanger's name. */
const PROVIDER_OF: readonly (readonly [ending: string, provider: string])[] = [
  ['google.com', 'gmail'],
  ['googlemail.com', 'gmail'],
  ['mail.protection.outlook.com', 'm365'],
  ['mx.microsoft', 'm365'],
  ['ovh.net', 'ovh'],
  ['messagingengine.com', 'fastmail'],
  ['mail.icloud.com', 'icloud'],
  ['yahoodns.net', 'yahoo'],
  ['protonmail.ch', 'proton'],
  ['orange.fr', 'orange'],
];

/** Key of the provider whose exchanger it is, or null. */
export function providerOfExchanger(host: string): string | null {
  const name = host.toLowerCase().replace(/\.$/, '');
  return PROVIDER_OF.find(([ending]) => name === ending || name.endsWith(`.${ending}`))?.[1] ?? null;
}

/** `co.uk`, `com.au`: a short label before a country's is a registry's, not somebody's own. */
const REGISTRY = /^(?:ac|asso|co|com|edu|gouv|gov|gv|ltd|me|net|nom|ne|or|org|plc)\.[a-z]{2}$/;

/** The domain somebody registered, under which a host stands: `mx1.mail.example.co.uk` → `example.co.uk`. Null for what is none. */
export function registeredDomain(host: string): string | null {
  const labels = host.toLowerCase().replace(/\.$/, '').split('.');
  if (labels.length < 2) return null;
  const two = labels.slice(-2).join('.');
  if (!REGISTRY.test(two)) return two;
  return labels.length < 3 ? null : labels.slice(-3).join('.');
}
