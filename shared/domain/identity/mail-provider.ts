import { KNOWN_PROVIDERS } from '../providers.ts';
import { words } from '../word-list.ts';

/** Where anybody can have a mailbox, beside those of providers.ts whose servers are known. Names end in any country where they end in `.*`. */
const OTHERS = new Set(
  words(`
  gmx.*, web.de, t-online.de, freenet.de, arcor.de, online.de, posteo.de, posteo.net, mailbox.org, aol.*, mail.com, email.com, zoho.com,
  zohomail.com, hushmail.com, tutanota.com, tutanota.de, tuta.io, tuta.com, disroot.org, riseup.net, yandex.*, ya.ru, mail.ru, inbox.ru,
  list.ru, bk.ru, rambler.ru, ukr.net, qq.com, foxmail.com, 163.com, 126.com, yeah.net, sina.com, sohu.com, naver.com, daum.net,
  hanmail.net, docomo.ne.jp, ezweb.ne.jp, softbank.ne.jp, libero.it, virgilio.it, alice.it, tin.it, tiscali.it, tim.it, aruba.it,
  telefonica.net, terra.es, terra.com.br, uol.com.br, bol.com.br, ig.com.br, sapo.pt, telenet.be, skynet.be, proximus.be, scarlet.be,
  bluewin.ch, sunrise.ch, hispeed.ch, ziggo.nl, kpnmail.nl, planet.nl, hetnet.nl, home.nl, xs4all.nl, seznam.cz, centrum.cz, email.cz,
  wp.pl, o2.pl, onet.pl, interia.pl, abv.bg, telia.com, comhem.se, online.no, btinternet.com, sky.com, virginmedia.com, talktalk.net,
  ntlworld.com, blueyonder.co.uk, tiscali.co.uk, comcast.net, verizon.net, att.net, sbcglobal.net, bellsouth.net, cox.net, charter.net,
  earthlink.net, juno.com, roadrunner.com, optonline.net, rogers.com, shaw.ca, sympatico.ca, bell.net, videotron.ca, bigpond.com,
  optusnet.com.au, xtra.co.nz, bbox.fr, numericable.fr, aliceadsl.fr, 9online.fr, voila.fr, caramail.com, mailo.com, gandi.net,
  ecomail.fr, noos.fr, dbmail.com, tele2.fr, duck.com, hey.com, rediffmail.com
`),
);
const KNOWN: ReadonlySet<string> = new Set(KNOWN_PROVIDERS.flatMap(({ domains }) => domains));
const ENDINGS = /\.(?:co|com|ne|or)?\.?[a-z]{2,3}$/;

/** Whether a domain is one where strangers share it: then it says nothing about who belongs together. */
export function isMailProvider(domain: string): boolean {
  return KNOWN.has(domain) || OTHERS.has(domain) || OTHERS.has(domain.replace(ENDINGS, '.*'));
}

export const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1);

/** Whether two addresses are of one organisation: the same domain, or one a part of the other, that is no mail provider. */
export function isOneOrganisation(a: string, b: string): boolean {
  const one = domainOf(a);
  const other = domainOf(b);
  if (isMailProvider(one) || isMailProvider(other) || !one.includes('.')) return false;
  return one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);
}
