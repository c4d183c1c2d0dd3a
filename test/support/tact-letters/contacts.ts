export interface TactContact {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly postal: string | null;
}

/** The people whose details the letters may pass on; every other number, address and street belongs to nobody the owner knows. */
export const TACT_CONTACTS: readonly TactContact[] = [
  { name: 'Paul Morin', email: 'paul.morin@gmail.com', phone: '06 12 34 56 78', postal: '14 rue des Lilas, 44000 Nantes' },
  { name: 'Julie Ferrand', email: 'julie.ferrand@lumen-archi.fr', phone: '+33 6 98 76 54 32', postal: null },
  { name: 'Karim Belkacem', email: 'karim.belkacem@orange.fr', phone: '07 45 12 89 63', postal: '3 bis impasse du Moulin, 69003 Lyon' },
  { name: 'Agnès Tanguy', email: 'agnes@tanguy-traduction.fr', phone: '02 98 44 10 22', postal: null },
  { name: 'Tom Whitaker', email: 'tom.whitaker@gmail.com', phone: '+44 7700 900123', postal: '27 Mill Lane, Ely CB7 4QQ' },
  { name: 'Priya Nair', email: 'priya@nairlaw.co.uk', phone: '020 7946 0018', postal: null },
  { name: 'Helen Osei', email: 'h.osei@ashgrove.ac.uk', phone: '07700 900456', postal: null },
  { name: 'Jonas Weber', email: 'jonas.weber@gmx.de', phone: '+49 151 23456789', postal: null },
];
