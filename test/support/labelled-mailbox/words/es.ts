import type { Lexicon } from './lexicon.ts';

export const SPANISH: Lexicon = {
  given: ['Lucía', 'José', 'María José', 'Íñigo', 'Carmen', 'Álvaro', 'Nuria', 'Begoña', 'Joaquín', 'Montserrat'],
  family: ['García López', 'Núñez', 'de la Fuente', 'Muñoz Peña', 'Ibáñez', 'Fernández', 'Ortega Ruiz', 'Castaño', 'Vidal i Puig'],
  subjects: [
    'Comida la semana que viene',
    'Presupuesto de la obra',
    'Gracias por lo de ayer',
    'Capítulo dos',
    'Duda sobre el contrato',
    'Fotos del sábado',
  ],
  hello: { tu: ['Hola {given},', 'Querida {given}:', '¡Hola!'], vous: ['Estimado {given}:', 'Buenos días:', 'Estimada señora {family}:'] },
  statements: {
    tu: ['Por fin han terminado el tejado.', 'Leí tu texto en el tren y está casi listo.', 'Te adjunto la versión corregida.'],
    vous: [
      'Adjunto le envío el acta de la reunión del martes.',
      'Le confirmo nuestra cita del jueves a las 10.',
      'Los planos fueron aprobados la semana pasada.',
    ],
  },
  questions: {
    tu: ['¿Estás libre el jueves?', '¿Me puedes mandar otra vez el archivo?', '¿Viene también Clara?'],
    vous: [
      '¿Podría enviarme el presupuesto firmado antes del viernes?',
      '¿Le viene bien el martes 14 a las diez?',
      '¿Ha tenido tiempo de leer el capítulo?',
    ],
  },
  closings: ['¡Muchas gracias!', 'Perfecto, anotado.', 'Recibido, gracias.'],
  bye: { tu: ['Un abrazo', 'Besos', 'Hasta pronto'], vous: ['Un cordial saludo,', 'Atentamente,', 'Saludos cordiales,'] },
  titles: ['Editora', 'Jefe de proyecto', 'Arquitecto', 'Directora de compras'],
  organisations: ['Ediciones del Puerto', 'Estudio Norte', 'Carpintería Ibáñez', 'Biblioteca Aragón'],
  topLevel: 'es',
  freeMail: ['gmail.com', 'hotmail.es', 'yahoo.es', 'telefonica.net', 'outlook.es'],
  quoted: { from: 'De', sent: 'Enviado', to: 'Para', subject: 'Asunto' },
  wrote: 'El {date}, {who} escribió:',
  replyPrefixes: ['Re: ', 'RE: ', 'RV: '],
  phoneSignature: 'Enviado desde mi iPhone',
};
