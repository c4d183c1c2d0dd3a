import type { Rule } from './letter.ts';
import { words } from './word-list.ts';

/** What an address says about who writes from it; null where it may well be a person. */
export type SenderRule = Extract<Rule, 'no-reply' | 'role-address' | 'verp' | 'relay' | 'delivery-report'>;

/** Anywhere in the local part, once `-`, `_` and `.` are taken out. */
const NO_REPLY = words(`
  noreply, donotreply, dontreply, notreply, noresponse, nepasrepondre, nepasrépondre, noresponder, norespondas, naoresponda,
  naoresponder, nichtantworten, keineantwort, nonrispondere, geenantwoord, nietbeantwoorden, svarainte, ikkesvar, eivastata,
  nieodpowiadaj, neodpovidat, neodpovidejte, nevalaszolj, yanitlamayin, autoreply, autoconfirm, unattended, donotrespond
`);

/** Machines: the whole local part, or before a `-`, `_`, `.` or `+`. */
const MACHINES = new Set(
  words(`
  notification, notifications, notify, notifier, alert, alerts, alerte, alertes, bounce, bounces, daemon, mailer, robot, automated,
  automailer, cron, listserv, majordomo, mailman, newsletter, newsletters, nieuwsbrief, boletin, digest, unsubscribe, reminder,
  reminders, calendar-notification, confirmation, confirmations, receipt, receipts, updates, invitations, infolettre, e-news, enews,
  mailing, emailing, marketing, campaign, campaigns, promo, promotions, offers, unsub, optout, opt-out, desabonnement, desinscription,
  voicemail, voice-mail, messagerie-vocale, voip, scan, scans, scanner, scan2mail, copieur, copier, photocopieur, imprimante, printer,
  mfp, wordpress, webform, suivi, suivi-colis, tracking, tracking-updates, livraison, expedition, versand, e-ticket, eticket, billets,
  e-billet, pronote, auto-confirm, shipment-tracking, order-update, payments-noreply, alertas, avisos, benachrichtigung
`),
);

/** Who reports on delivery (RFC 2142 §5, RFC 3464). */
const DELIVERY = new Set(
  words(`
  mailer-daemon, mailerdaemon, mail-daemon, postmaster, mdaemon, maildeliverysystem, mail-delivery-system,
  microsoftexchange329e71ec88ae4615bbc36ab6ce41109e
`),
);

/** Role mailboxes of organisations (RFC 2142, and what firms use): the whole local part. */
const ROLES = new Set(
  words(`
  info, infos, information, informations, contact, contacts, contacto, contatto, kontakt, contactus, contactez-nous, support, soporte,
  suporte, help, helpdesk, aide, ayuda, hilfe, assistance, team, equipe, equipo, sales, ventas, vendas, vente, ventes, verkauf,
  vertrieb, commercial, service, services, servicio, service-client, serviceclient, service-clients, serviceclients, customerservice,
  customer-service, customercare, customer-care, customer.service, customer.care, kundenservice, kundendienst, kundservice,
  klantenservice, atencionalcliente, relationclient, relation-client, relation.client, relations.clients, sav, conseiller, votreconseiller, admin, administration, administrator, office, accueil,
  reception, secretariat, secretaria, sekretariat, billing, invoice, invoices, invoicing, facturation, factures, facturacion, rechnung,
  buchhaltung, fatturazione, compta, comptabilite, accounting, accounts, payments, paiement, paiements, orders, order, commande,
  commandes, bestellung, pedidos, shop, boutique, store, booking, bookings, reservation, reservations, reservas, hr, rh, jobs, careers,
  recrutement, recruitment, bewerbung, press, presse, prensa, media, webmaster, hostmaster, abuse, noc, security, privacy, dpo, rgpd,
  legal, feedback, survey, surveys, enquete, members, membership, events, evenements, enquiries, inquiries, root, www-data, system,
  it-support, itsupport, news, actualites, community, communication, communications
`),
);
/** Roles that also come with a suffix: info-fr@, support.eu@, contact+shop@. */
const ROLE_STEMS = new Set(
  words(`
  info, contact, support, service, sales, billing, helpdesk
`),
);

/** Domains that pass on what members write to each other: never the person's own address. Sub-domains included. */
const RELAYS = words(`
  linkedin.com, facebookmail.com, messenger.com, reply.facebook.com, xing.com, viadeo.com, twitter.com, x.com, instagram.com,
  reply.github.com, docs.google.com, reply.airbnb.com, guest.airbnb.com, host.airbnb.com, guest.booking.com, property.booking.com,
  members.ebay.com, messagerie.leboncoin.fr, reply.craigslist.org, mg.doctolib.fr, docusign.net, meetup.com, slack.com,
  reply.trello.com, basecamp.com, malt.com, upwork.com, copainsdavant.com, wetransfer.com
`);

const PUNCTUATION = /[-_.]/g;
const LONG_TOKEN = /[0-9a-f]{20,}/;
const HAS_DIGIT = /[0-9]/;

function ruleOf(address: string): SenderRule | null {
  const at = address.lastIndexOf('@');
  if (at < 1) return DELIVERY.has(address) ? 'delivery-report' : null;
  const local = address.slice(0, Math.min(at, 128));
  const domain = address.slice(at + 1);
  if (DELIVERY.has(local)) return 'delivery-report';
  const bare = local.replace(PUNCTUATION, '');
  if (NO_REPLY.some(word => bare.includes(word))) return 'no-reply';
  // RFC 3834 §2 and VERP (cr.yp.to/proto/verp.txt): an address made for one message; also SRS0=, prvs= and long tokens.
  const token = LONG_TOKEN.exec(local)?.[0];
  if (local.includes('=') || local.startsWith('bounce') || (token !== undefined && HAS_DIGIT.test(token))) return 'verp';
  const stem = local.split(/[-_.+]/, 1)[0] ?? local;
  if (MACHINES.has(local) || MACHINES.has(stem)) return 'no-reply';
  // reply+token@: what is written to it goes on to somebody, by a service; a person's own +tag stands behind a name.
  if (stem === 'reply' && local.length > 5) return 'relay';
  if (RELAYS.some(relay => domain === relay || domain.endsWith(`.${relay}`))) return employeeOfRelay(local, domain) ? null : 'relay';
  if (ROLES.has(local) || ROLE_STEMS.has(stem)) return 'role-address';
  return null;
}

/** People work at these firms too, and write as first.last@ from the bare domain. */
const FIRST_LAST = /^[a-z]{2,20}[.][a-z]{2,20}$/;
const employeeOfRelay = (local: string, domain: string): boolean => RELAYS.includes(domain) && FIRST_LAST.test(local);

const LIMIT = 20_000;
const known = new Map<string, SenderRule | null>();

/** The rule an address (normalised) falls under, or null. Remembers the last 20,000 addresses, since a scan asks for each message. */
export function senderRule(address: string): SenderRule | null {
  let rule = known.get(address);
  if (rule === undefined) {
    if (known.size >= LIMIT) known.clear();
    rule = ruleOf(address);
    // RFC 5321 §4.5.3.1: nothing longer is a real address.
    if (address.length <= 320) known.set(address, rule);
  }
  return rule;
}

/** Hosts and sub-domains on which nothing but mailing lists lives. */
const LIST_HOST =
  /@(?:(?:lists?|listes?|listserv|sympa|mailman)\.|(?:[^@]+\.)?(?:googlegroups\.com|groups\.io|yahoogroups\.com|freelists\.org|framalistes\.org)$)/;
const LEAVING = /^(?:leave|unsub|unsubscribe|optout|opt-out|desabonnement|desinscription)(?:[-_.+]|$)/;

type DeadEnd = 'no-reply' | 'verp' | 'relay' | 'delivery-report' | 'list-id';

function deadEndOf(address: string): DeadEnd | null {
  if (LIST_HOST.test(address)) return 'list-id';
  const rule = senderRule(address);
  if (rule === null || rule === 'role-address') return null;
  const local = address.slice(0, Math.max(0, address.lastIndexOf('@')));
  if (rule !== 'no-reply' || LEAVING.test(local)) return rule;
  const bare = local.replace(PUNCTUATION, '');
  return NO_REPLY.some(word => bare.includes(word)) ? rule : null;
}

const knownEnds = new Map<string, DeadEnd | null>();

/**
 * What reads the mail sent to an address where no person does, whoever writes there: a list, a relay, the way out of a newsletter, a
 * no-reply; null where somebody may. Narrower than `senderRule`: a firm's marketing@ is read by people. Remembers as `senderRule` does.
 */
export function deadEnd(address: string): DeadEnd | null {
  let end = knownEnds.get(address);
  if (end === undefined) {
    if (knownEnds.size >= LIMIT) knownEnds.clear();
    end = deadEndOf(address);
    if (address.length <= 320) knownEnds.set(address, end);
  }
  return end;
}

/** "Marie Martin via LinkedIn": what a service wrote in someone's name. */
export const isRelayName = (name: string): boolean =>
  name.length > 6 &&
  (name.includes(' via ') ||
    name.includes('(via ') ||
    name.includes(' vía ') ||
    name.includes(' através de ') ||
    name.includes(' über LinkedIn'));
