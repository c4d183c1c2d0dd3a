import type { Lexicon } from './lexicon.ts';

export const GERMAN: Lexicon = {
  given: 'Anna Käthe Jürgen Björn Sabine Heike Ulrich Matthias Friederike Günther Lukas Ayşe'.split(' '),
  family: ['Müller', 'Schröder', 'von Bülow', 'Groß', 'Weiß', 'Hoffmann', 'Yıldız', 'Krüger', 'Zimmermann', 'Behrendt', 'Lüdtke'],
  subjects: [
    'Termin nächste Woche',
    'Angebot Umbau',
    'Danke für gestern',
    'Kapitel zwei',
    'Frage zum Vertrag',
    'Abwesenheit im Mai',
    'Fotos vom Samstag',
  ],
  hello: {
    tu: ['Hallo {given},', 'Liebe {given},', 'Hi {given},'],
    vous: ['Guten Tag,', 'Sehr geehrte Damen und Herren,', 'Guten Tag Frau {family},'],
  },
  statements: {
    tu: ['Das Dach ist endlich fertig.', 'Ich habe deinen Text im Zug gelesen.', 'Anbei die korrigierte Fassung.'],
    vous: [
      'Anbei erhalten Sie das Protokoll vom Dienstag.',
      'Ich bestätige unseren Termin am Donnerstag um 14 Uhr.',
      'Die Pläne wurden letzte Woche genehmigt.',
    ],
  },
  questions: {
    tu: ['Hast du am Donnerstag Zeit?', 'Kannst du mir die Datei noch einmal schicken?', 'Kommt Claire auch?'],
    vous: [
      'Könnten Sie mir das Angebot bis Freitag zusenden?',
      'Passt Ihnen Dienstag, der 14., um zehn Uhr?',
      'Hatten Sie Gelegenheit, das Kapitel zu lesen?',
    ],
  },
  closings: ['Vielen Dank!', 'Alles klar, notiert.', 'Prima, bis Donnerstag.'],
  bye: { tu: ['Liebe Grüße', 'Bis bald', 'LG'], vous: ['Mit freundlichen Grüßen', 'Beste Grüße', 'Freundliche Grüße'] },
  titles: ['Lektorin', 'Projektleiter', 'Architekt', 'Leiterin Einkauf'],
  organisations: ['Hafenverlag', 'Studio Nord', 'Tischlerei Behrendt', 'Stadtbibliothek Aachen'],
  topLevel: 'de',
  freeMail: ['gmx.de', 'web.de', 't-online.de', 'gmail.com', 'posteo.de'],
  quoted: { from: 'Von', sent: 'Gesendet', to: 'An', subject: 'Betreff' },
  wrote: 'Am {date} schrieb {who}:',
  replyPrefixes: ['AW: ', 'Aw: ', 'Re: '],
  phoneSignature: 'Von meinem iPhone gesendet',
};
