import { Casting, type Character, OWN_DOMAIN, plainName } from './cast.ts';
import { programsAt } from './mail-program.ts';
import { Random } from '../../bench/mailbox/random.ts';

export interface Ensemble {
  readonly characters: readonly Character[];
  readonly apart: readonly (readonly [string, string])[];
}

const first = (character: Character): string => character.desks[0]?.address ?? '';

/** Everyone in the mailbox: mostly plain people, and of each trap of identity at least one, in about the shares real mailboxes have them. */
export function ensemble(seed: number, count: number): Ensemble {
  const random = new Random(seed + 17);
  const casting = new Casting(seed + 31);
  const characters: Character[] = [];
  const apart: [string, string][] = [];
  const share = (part: number): number => Math.max(1, Math.round(count * part));
  const times = (n: number, make: () => void): void => {
    for (let at = 0; at < n; at += 1) make();
  };

  times(share(0.02), () => characters.push(withTags(casting, random)));
  times(share(0.02), () => characters.push(withAlias(casting)));
  times(share(0.03), () => characters.push(changedJob(casting, random, true)));
  times(share(0.02), () => characters.push(changedJob(casting, random, false)));
  times(share(0.02), () => characters.push(workAndHome(casting)));
  times(share(0.01), () => characters.push(nickname(casting)));
  times(share(0.015), () => characters.push(casting.person({ habit: 'gateway', ends: 1, ...atFirm(casting) })));
  times(share(0.01), () => characters.push(roleOfOne(casting)));
  times(share(0.01), () => characters.push(casting.person({ habit: 'assistant', ...atFirm(casting) })));
  times(share(0.025), () => characters.push(casting.person({ habit: 'dies', ends: 0.9 })));
  times(share(0.015), () => characters.push(casting.person({ habit: 'leaves', ends: 0.9, ...atFirm(casting) })));
  times(share(0.03), () => characters.push(casting.person({ habit: 'one-way' })));
  times(share(0.03), () => characters.push(casting.person({ habit: 'never-written' })));
  times(share(0.01), () => characters.push(sharedMailbox(casting)));
  times(share(0.03), () => characters.push(colleague(casting)));

  times(share(0.01), () => {
    // Two of one name in one house: a number tells the addresses apart, and nothing else does.
    const one = casting.person({ language: 'fr', desks: [] });
    const firm = casting.firm('fr');
    const twins = [0, 1].map(() =>
      casting.person({
        given: one.given,
        family: one.family,
        language: 'fr',
        begins: 0,
        ends: 1,
        desks: [
          casting.desk(one.given, one.family, 'fr', {
            ...firm,
            local: `${plainName(one.given)}.${plainName(one.family)}`,
            names: [`${one.given} ${one.family}`],
          }),
        ],
      }),
    );
    characters.push(...twins);
    apart.push([first(twins[0] ?? one), first(twins[1] ?? one)]);
  });
  times(share(0.01), () => {
    // Father and son, each at a provider of his own.
    const one = casting.person({ language: 'fr', desks: [] });
    const both = ['orange.fr', 'free.fr'].map(domain =>
      casting.person({
        given: one.given,
        family: one.family,
        language: 'fr',
        desks: [casting.desk(one.given, one.family, 'fr', { domain, names: [`${one.given} ${one.family}`] })],
      }),
    );
    characters.push(...both);
    apart.push([first(both[0] ?? one), first(both[1] ?? one)]);
  });
  times(share(0.01), () => {
    // A couple: one family name, one provider.
    const one = casting.person({ desks: [] });
    const both = [one.given, casting.person({ language: one.language, desks: [] }).given].map(given =>
      casting.person({ given, family: one.family, language: one.language, desks: [casting.desk(given, one.family, one.language, {})] }),
    );
    if (both[0]?.given !== both[1]?.given) apart.push([first(both[0] ?? one), first(both[1] ?? one)]);
    characters.push(...both);
  });

  while (characters.length < count) characters.push(casting.person());
  return { characters, apart };
}

function atFirm(casting: Casting): Pick<Character, 'given' | 'family' | 'language' | 'desks'> {
  const { given, family, language } = casting.person({ desks: [] });
  return { given, family, language, desks: [casting.desk(given, family, language, casting.firm(language))] };
}

function withTags(casting: Casting, random: Random): Character {
  const { given, family, language } = casting.person({ desks: [] });
  const base = casting.desk(given, family, language, {
    domain: 'gmail.com',
    local: `${plainName(given)}.${plainName(family)}`,
    names: [`${given} ${family}`],
  });
  const [local = ''] = base.address.split('@');
  const other = random.pick([`${local}+travail@gmail.com`, `${local.replaceAll('.', '')}@gmail.com`, `${local}@googlemail.com`]);
  return casting.person({
    given,
    family,
    language,
    desks: [base, { ...base, address: other, joining: 'certain', from: random.unit() * 0.4 }],
  });
}

function withAlias(casting: Casting): Character {
  const { given, family, language } = casting.person({ desks: [] });
  const firm = casting.firm(language);
  const names = [`${given} ${family}`];
  const long = casting.desk(given, family, language, { ...firm, local: `${plainName(given)}.${plainName(family)}`, names });
  const short = casting.desk(given, family, language, {
    ...firm,
    local: `${plainName(given).slice(0, 1)}${plainName(family)}`,
    names: [`${family.toUpperCase()} ${given}`],
    joining: 'certain',
    from: 0.4,
  });
  return casting.person({ given, family, language, begins: 0.1, ends: 1, desks: [long, short] });
}

function changedJob(casting: Casting, random: Random, answersFromNew: boolean): Character {
  const { given, family, language } = casting.person({ desks: [] });
  const old = casting.desk(given, family, language, { ...casting.firm(language), names: [`${given} ${family}`] });
  for (let n = 0; n < 4; n += 1) casting.firm(language);
  const next = casting.desk(given, family, language, {
    ...casting.firm(language),
    names: [random.pick([`${given} ${family}`, `${family.toUpperCase()} ${given}`])],
    joining: answersFromNew ? 'certain' : 'to-review',
    from: 0.6,
  });
  return casting.person({ given, family, language, begins: 0.1, ends: 1, answersFromNew, desks: [old, next] });
}

function workAndHome(casting: Casting): Character {
  const { given, family, language } = casting.person({ desks: [] });
  const work = casting.desk(given, family, language, { ...casting.firm(language), names: [`${given} ${family}`] });
  const home = casting.desk(given, family, language, { names: [`${given} ${family}`], joining: 'to-review' });
  return casting.person({ given, family, language, desks: [work, home] });
}

/** The second address says nothing of who it is. */
function nickname(casting: Casting): Character {
  const { given, family, language } = casting.person({ desks: [] });
  const one = casting.desk(given, family, language, { names: [`${given} ${family}`] });
  const two = casting.desk(given, family, language, {
    domain: 'hotmail.fr',
    local: `petitloup${Math.abs(family.length * 7)}`,
    names: [''],
    joining: 'unknowable',
    from: 0.5,
  });
  return casting.person({ given, family, language, desks: [one, two] });
}

/** A craftsman who writes from contact@ because that is the only address of his workshop. */
function roleOfOne(casting: Casting): Character {
  const { given, family, language } = casting.person({ language: 'fr', desks: [] });
  const domain = `${plainName(family)}-menuiserie.fr`;
  const names = [`${given} ${family}`];
  return casting.person({
    given,
    family,
    language,
    habit: 'role-address',
    desks: [
      {
        ...casting.desk(given, family, language, { domain, local: 'contact', names, organisation: 'Menuiserie' }),
        program: programsAt('free.fr')[0] ?? casting.desk(given, family, language, {}).program,
      },
    ],
  });
}

function sharedMailbox(casting: Casting): Character {
  const people = [0, 1, 2].map(() => casting.person({ language: 'fr', desks: [] }));
  const [one] = people;
  const organisation = `Atelier ${one?.family ?? ''}`;
  const domain = `atelier-${plainName(one?.family ?? '')}.fr`;
  const names = [...people.map(({ given, family }) => `${given} ${family}`), organisation];
  const desk = casting.desk(one?.given ?? '', one?.family ?? '', 'fr', { domain, local: 'atelier', names, organisation });
  return casting.person({
    given: organisation,
    family: '',
    language: 'fr',
    register: 'vous',
    kind: 'shared-mailbox',
    begins: 0,
    ends: 1,
    desks: [desk],
  });
}

function colleague(casting: Casting): Character {
  const { given, family, language } = casting.person({ language: 'fr', desks: [] });
  const desk = casting.desk(given, family, language, {
    domain: OWN_DOMAIN,
    organisation: 'Rivages Conseil',
    local: `${plainName(given)}.${plainName(family)}`,
    names: [`${given} ${family}`],
  });
  return casting.person({ given, family, language, register: 'tu', kind: 'colleague', desks: [desk] });
}
