import type { Band } from '../../shared/domain/band.ts';
import type { Lang } from '../../shared/contract/shapes.ts';

export interface SamplePerson {
  readonly name: string;
  readonly address: string;
  readonly language: Lang;
  /** The band the sample letters are spaced for. */
  readonly band: Exclude<Band, 'resting'>;
  /** How they write; the band's own name where nothing else is said. */
  readonly rhythm: Exclude<Band, 'resting'> | 'lapsed';
}

/** Whose mailbox it is. All names are invented and every domain is reserved (RFC 2606 §3). */
export const OWNER = {
  name: 'Camille Moreau',
  address: 'camille.moreau@atelier-moreau.example',
  alias: 'camille@atelier-moreau.example',
} as const;

type Row = readonly [name: string, address: string, language: Lang];

const STRONG: readonly Row[] = [
  ['Élodie Garçon', 'elodie.garcon@hautes-terres.example', 'fr'],
  ['Thomas Lefèvre', 'thomas.lefevre@rive-droite.example', 'fr'],
  ['Grace Okafor', 'grace.okafor@northlight.example', 'en'],
  ['Benoît Kerguelen', 'benoit@kerguelen-associes.example', 'fr'],
  ['Hannah Whitfield', 'hannah@whitfield-books.example', 'en'],
  ['Inès Belkacem', 'ines.belkacem@univ-garonne.example', 'fr'],
  ['Daniel Osei', 'daniel.osei@harbourline.example', 'en'],
  ['Mathilde d’Aubigny', 'mathilde.daubigny@maison-aubigny.example', 'fr'],
  ['Jürgen Weiß', 'juergen.weiss@werkhaus.example', 'en'],
];

const STEADY: readonly Row[] = [
  ['Noémie Castaing', 'noemie.castaing@la-fabrique.example', 'fr'],
  ['Oliver Penrose', 'oliver@penrose-quay.example', 'en'],
  ['Karim Haddad', 'karim.haddad@cinq-sens.example', 'fr'],
  ['Aoife Brennan', 'aoife.brennan@stillwater.example', 'en'],
  ['Lucie Vasseur', 'lucie@vasseur-paysage.example', 'fr'],
  ['Rafael Nuñez', 'rafael.nunez@tresrios.example', 'en'],
  ['Sébastien Roche', 'sebastien.roche@boreal.example', 'fr'],
  ['Priya Raman', 'priya.raman@tidewater.example', 'en'],
  ['Agnès Pélissier', 'agnes.pelissier@mediatheque-sud.example', 'fr'],
  ['Tom Ashworth', 'tom@ashworth-mill.example', 'en'],
  ['Yasmine Toubal', 'yasmine.toubal@clair-obscur.example', 'fr'],
  ['Eleanor Finch', 'eleanor.finch@greyfriars.example', 'en'],
  ['Guillaume Perrin', 'guillaume.perrin@hexa-bois.example', 'fr'],
];

/** Every other week until a season ago: the ties one would be sorry for. */
const LAPSED: readonly Row[] = [
  ['Claire Montfort', 'claire.montfort@passerelles.example', 'fr'],
  ['Marcus Bell', 'marcus.bell@copperfield.example', 'en'],
  ['Aurélien Dubreuil', 'aurelien.dubreuil@quai-neuf.example', 'fr'],
  ['Sofia Lindqvist', 'sofia.lindqvist@norrsken.example', 'en'],
];

const COOLING: readonly Row[] = [
  ['Hélène Marchetti', 'helene.marchetti@ateliers-du-port.example', 'fr'],
  ['James Holloway', 'james@holloway-and-daughters.example', 'en'],
  ['Fatou Diallo', 'fatou.diallo@terre-commune.example', 'fr'],
  ['Łukasz Zieliński', 'lukasz.zielinski@wisla-studio.example', 'en'],
  ['Pierre-Yves Le Gall', 'py.legall@armor-voiles.example', 'fr'],
  ['Rebecca Stone', 'rebecca.stone@fieldnotes.example', 'en'],
  ['Juliette Aubert', 'juliette.aubert@encre-vive.example', 'fr'],
  ['Nikhil Menon', 'nikhil.menon@banyan-works.example', 'en'],
  ['Margaux Delcourt', 'margaux.delcourt@trait-dunion.example', 'fr'],
  ['Owen Griffiths', 'owen.griffiths@slate-valley.example', 'en'],
  ['Étienne Fabre', 'etienne.fabre@canopee.example', 'fr'],
  ['Chloe Tanaka', 'chloe.tanaka@paperboat.example', 'en'],
];

const FADING: readonly Row[] = [
  ['Bertrand Joly', 'bertrand.joly@sillage.example', 'fr'],
  ['Miriam Feldman', 'miriam.feldman@eastgate.example', 'en'],
  ['Solène Guivarc’h', 'solene.guivarch@granit-rose.example', 'fr'],
  ['Patrick Donnelly', 'patrick.donnelly@liffeyside.example', 'en'],
  ['Mehdi Ouali', 'mehdi.ouali@plein-sud.example', 'fr'],
  ['Charlotte Reeves', 'charlotte.reeves@oldbrewery.example', 'en'],
  // Not alone at this address (sample-occasions.ts): a group.
  ['Françoise Thévenot', 'maison@les-tilleuls.example', 'fr'],
  ['Samuel Adeyemi', 'samuel.adeyemi@lagoon-press.example', 'en'],
  ['Vincent Larrieu', 'vincent.larrieu@adour.example', 'fr'],
  ['Ingrid Sørensen', 'ingrid.sorensen@fjordlys.example', 'en'],
  ['Catherine Blanchet', 'catherine.blanchet@lycee-colbert.example', 'fr'],
  ['George Pemberton', 'george@pemberton-maps.example', 'en'],
  ['Quentin Vidal', 'quentin.vidal@mistral-energies.example', 'fr'],
  ['Leila Farahani', 'leila.farahani@saffron-hill.example', 'en'],
  ['Anaïs Rousselet', 'anais.rousselet@belle-page.example', 'fr'],
  ['David Kowalczyk', 'david.kowalczyk@brightwell.example', 'en'],
  ['Jean-Marc Ferrand', 'jm.ferrand@ferrand-conseil.example', 'fr'],
  ['Beatriz Conceição', 'beatriz.conceicao@maresia.example', 'en'],
  ['Louise Chabrier', 'louise.chabrier@ecole-du-vent.example', 'fr'],
  // The one of the mill under another address: a pair for the user to judge.
  ['Tom Ashworth', 'tom.ashworth@postbox.example', 'en'],
  ['Romain Tessier', 'romain.tessier@mont-clair.example', 'fr'],
  // At the owner's own domain.
  ['Lou Bertin', 'lou.bertin@atelier-moreau.example', 'fr'],
];

const of = (rhythm: SamplePerson['rhythm'], rows: readonly Row[]): SamplePerson[] =>
  rows.map(([name, address, language]) => ({ name, address, language, rhythm, band: rhythm === 'lapsed' ? 'cooling' : rhythm }));

export const SAMPLE_PEOPLE: readonly SamplePerson[] = [
  ...of('strong', STRONG),
  ...of('steady', STEADY),
  ...of('lapsed', LAPSED),
  ...of('cooling', COOLING),
  ...of('fading', FADING),
];
