import { describe, expect, it } from 'vitest';
import { readSignature } from '../../../shared/domain/signature/read-signature.ts';
import { withoutSignature } from '../../../shared/domain/signature/signature-lines.ts';

const CLAIRE = { name: 'Claire Martin', address: 'claire.martin@nordvent.fr' };

describe('a signature', () => {
  it('below the mark: name, title, organisation, numbers, site', () => {
    const text = `Bonjour,

Voici le plan.

--
Claire Martin
Directrice des études
NordVent SAS
12 rue des Lilas, 69003 Lyon
Tél. : 04 72 11 22 33 | Mob. : 06 12 34 56 78 | Fax : 04 72 11 22 34
www.nordvent.fr
claire.martin@nordvent.fr
`;
    expect(readSignature(text, CLAIRE)).toEqual({
      name: 'Claire Martin',
      title: 'Directrice des études',
      organisation: 'NordVent SAS',
      phones: [
        { kind: 'phone', number: '04 72 11 22 33' },
        { kind: 'mobile', number: '06 12 34 56 78' },
      ],
      site: 'www.nordvent.fr',
    });
  });

  it('below closing words, on one line, in English', () => {
    const text =
      'Dear Luc,\n\nThanks for the book.\n\nBest regards,\n\nAmina Okafor\nHead of Research | Bright Harbour Ltd\n+44 20 7946 0958\nhttps://brightharbour.co.uk/team\n';
    expect(readSignature(text, { name: 'Amina Okafor', address: 'amina@brightharbour.co.uk' })).toMatchObject({
      title: 'Head of Research',
      organisation: 'Bright Harbour Ltd',
      phones: [{ kind: 'phone', number: '+44 20 7946 0958' }],
    });
  });

  it('from the name on, where nothing else marks it, whatever its case and accents', () => {
    const text = 'On se voit jeudi.\n\nHÉLÈNE DUPRÉ\nMaître de conférences, Université de Nantes\n';
    expect(readSignature(text, { name: 'Helene Dupre', address: 'h.dupre@univ-nantes.fr' })).toEqual({
      name: 'HÉLÈNE DUPRÉ',
      title: 'Maître de conférences',
      organisation: 'Université de Nantes',
      phones: [],
      site: null,
    });
  });

  it('knows an organisation by the domain they write from', () => {
    const text = 'Bien à toi,\nPaul Roy\nAtelier Kestrel\n01 44 55 66 77';
    expect(readSignature(text, { name: 'Paul Roy', address: 'paul@kestrel.studio' })?.organisation).toBe('Atelier Kestrel');
  });

  it('knows whom somebody works for from "at" and « chez »', () => {
    expect(readSignature('Cheers,\nSam Lee\nEngineer at Lumen', { name: 'Sam Lee', address: 'sam@gmail.com' })).toMatchObject({
      title: 'Engineer',
      organisation: 'Lumen',
    });
    expect(readSignature('Amitiés,\nSam Lee\nIngénieur chez Lumen', { name: 'Sam Lee', address: 'sam@gmail.com' })).toMatchObject({
      title: 'Ingénieur',
      organisation: 'Lumen',
    });
  });

  it.each([
    ['Merci pour tout !\n\nClaire'],
    ['Bonjour,\nVoici le plan, Marie est partie.\nClaire Martin'],
    ['Cordialement,\nClaire\n\nEnvoyé de mon iPhone'],
    ['Merci !\nJe vois le directeur demain matin.\n06 12 34 56 78 est son numéro.\n\nClaire'],
    ['On s’appelle au 06 12 34 56 78.'],
    [''],
  ])('is not invented from "%s"', text => {
    expect(readSignature(text, CLAIRE)).toBeNull();
  });

  it('does not take a registration number, a street or a disclaimer for anything', () => {
    const text =
      '--\nClaire Martin\nAvocate\nSIRET 123 456 789 00012\nTVA FR12 123456789\n5 place du Pont\nThis message is confidential and intended for its addressee only.\nPartner Ltd 01 02 03 04 05';
    expect(readSignature(text, CLAIRE)).toEqual({ name: 'Claire Martin', title: 'Avocate', organisation: null, phones: [], site: null });
  });

  it('takes hostile text in its stride', () => {
    const startedAt = performance.now();
    for (const text of ['-- \n'.repeat(5000), '+33 '.repeat(5000), 'a.'.repeat(5000), `--\n${'www.'.repeat(3000)}`, '( '.repeat(5000)]) {
      readSignature(text, CLAIRE);
    }
    expect(performance.now() - startedAt).toBeLessThan(5000);
  });
});

describe('a letter without its signature', () => {
  it('loses what an unmarked signature asks or advertises', () => {
    const text = 'Bonjour Luc,\nVoici le plan.\n\nBien à toi,\nClaire Martin\nNordVent\nUn projet ? Parlons-en.';
    expect(withoutSignature(text, 'Claire Martin')).toBe('Bonjour Luc,\nVoici le plan.\n\nBien à toi,');
  });

  it('keeps a postscript', () => {
    const text = 'Voici le plan.\n\nCordialement\nClaire\nPS : tu viens jeudi ?';
    expect(withoutSignature(text, 'Claire Martin')).toBe('Voici le plan.\n\nCordialement\nPS : tu viens jeudi ?');
  });

  it.each(['Merci !\nPeux-tu venir jeudi ?', 'Claire Martin est là ?', 'Merci\n\nLuc, viens-tu jeudi ?'])('is not cut short: %s', text => {
    expect(withoutSignature(text, 'Claire Martin')).toBe(text);
  });
});
