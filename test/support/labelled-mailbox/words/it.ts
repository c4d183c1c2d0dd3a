import type { Lexicon } from './lexicon.ts';

export const ITALIAN: Lexicon = {
  given: ['Giulia', 'Niccolò', 'Chiara', 'Alessandro', 'Maria Grazia', 'Lorenzo', 'Beatrice', 'Gianluca', 'Federica'],
  family: ['Rossi', "D'Angelo", 'Bianchi', 'De Luca', 'Esposito', 'Ferrarò', 'Conti', 'Lo Presti', 'Marchetti'],
  subjects: [
    'Pranzo la prossima settimana',
    'Preventivo lavori',
    'Grazie per ieri',
    'Capitolo due',
    'Domanda sul contratto',
    'Foto di sabato',
  ],
  hello: { tu: ['Ciao {given},', 'Cara {given},', 'Ciao!'], vous: ['Gentile {given},', 'Buongiorno,', 'Gentile dott.ssa {family},'] },
  statements: {
    tu: ['Il tetto è finalmente finito.', 'Ho letto il tuo testo in treno, è quasi pronto.', 'Ti allego la versione corretta.'],
    vous: [
      'In allegato il verbale della riunione di martedì.',
      'Le confermo il nostro appuntamento di giovedì alle 14.',
      'I disegni sono stati approvati la settimana scorsa.',
    ],
  },
  questions: {
    tu: ['Sei libera giovedì?', 'Mi rimandi il file?', 'Viene anche Chiara?'],
    vous: [
      'Potrebbe inviarmi il preventivo firmato entro venerdì?',
      'Le andrebbe bene martedì 14 alle dieci?',
      'Ha avuto modo di leggere il capitolo?',
    ],
  },
  closings: ['Grazie mille!', 'Perfetto, segnato.', 'Ricevuto, grazie.'],
  bye: { tu: ['Un abbraccio', 'Baci', 'A presto'], vous: ['Cordiali saluti', 'Distinti saluti,', 'Un cordiale saluto'] },
  titles: ['Redattrice', 'Responsabile di progetto', 'Architetto', 'Responsabile acquisti'],
  organisations: ['Edizioni del Molo', 'Studio Nord', 'Falegnameria Conti', 'Biblioteca Sormani'],
  topLevel: 'it',
  freeMail: ['libero.it', 'tiscali.it', 'virgilio.it', 'gmail.com', 'alice.it'],
  quoted: { from: 'Da', sent: 'Inviato', to: 'A', subject: 'Oggetto' },
  wrote: 'Il {date}, {who} ha scritto:',
  replyPrefixes: ['Re: ', 'R: ', 'RE: '],
  phoneSignature: 'Inviato da iPhone',
};
