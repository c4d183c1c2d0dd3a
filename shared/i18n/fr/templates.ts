import type { FindingRule } from '../../contract/writing.ts';
import type { TemplateKind } from '../../domain/templates/library/library-template.ts';
import type { Register, TemplateLanguage } from '../../domain/templates/template-values.ts';
import type { Messages } from '../en.ts';

const KINDS: Record<TemplateKind, string> = {
  'check-in': 'Prendre des nouvelles',
  'thanks-help': 'Merci pour une aide',
  'thanks-introduction': 'Merci pour une mise en relation',
  'thanks-added': 'Merci d’une invitation à se relier',
  'thanks-meeting': 'Merci pour une rencontre',
  'new-year-clients': 'Vœux aux clients',
  'new-year-colleagues': 'Vœux aux collègues',
  'new-year-mentors': 'Vœux aux mentors',
  'new-year-friends': 'Vœux aux amis',
  birthday: 'Anniversaire',
  'new-job': 'Félicitations pour un nouveau poste',
  'my-news': 'Ma situation change',
  sharing: 'Partager une lecture',
  'answering-late': 'Répondre avec du retard',
  'introduction-ask-first': 'Mise en relation\u202f: demander à la première personne',
  'introduction-ask-second': 'Mise en relation\u202f: demander à la seconde',
  'introduction-introduce': 'Mise en relation\u202f: les présenter',
  condolences: 'Condoléances',
  'polite-no': 'Un non courtois',
  'introduction-not-now': 'Mise en relation\u202f: pas cette fois',
  'passing-on-details': 'Demander avant de transmettre des coordonnées',
};

const REGISTERS: Record<Register, string> = { tu: 'tu', vous: 'vous', 'first-name': 'par le prénom', formal: 'soutenu' };
const LANGUAGES: Record<TemplateLanguage, string> = { en: 'anglais', fr: 'français' };

const quoted = (span: string): string => (span === '' ? '' : ` («\u202f${span}\u202f»)`);

const FINDINGS: Record<FindingRule, (span: string) => string> = {
  'leftover-placeholder': span => `Il reste un champ à remplir dans le texte${quoted(span)}.`,
  'broken-value': span => `Une valeur est mal sortie${quoted(span)}.`,
  'greeting-without-name': span => `La salutation est sans nom${quoted(span)}.`,
  'blank-value': span => `Le modèle a besoin d’une valeur qui est vide${quoted(span)}.`,
  'personal-line-missing': () => 'Vous avez marqué cette personne d’une étoile\u202f: écrivez une ligne rien que pour elle.',
  'other-recipient-named': span => `Le texte nomme quelqu’un d’autre${quoted(span)}.`,
  'attachment-missing': span => `Le texte parle d’une pièce jointe${quoted(span)}, et il n’y en a pas.`,
  'double-space': span => `Deux espaces se suivent${quoted(span)}.`,
  'everyone-addressed': span => `Il salue tout le monde${quoted(span)}, mais va à une seule personne.`,
  'other-register': span => `Le texte passe du «\u202fvous\u202f» au «\u202ftu\u202f», ou l’inverse${quoted(span)}.`,
  shouting: span => `Le ton monte un peu${quoted(span)}.`,
  'wrong-year': span => `Est-ce la bonne année${quoted(span)}\u202f?`,
  'same-as-last-time': () => 'Presque le même texte qu’un message que vous lui avez déjà envoyé.',
  'template-error': span => `Le modèle ne peut pas être lu${quoted(span)}.`,
  'no-text-for-them': span => `Il n’y a pas de texte sur le ton que vous employez avec cette personne${quoted(span)}.`,
  'attestation-missing': () =>
    'Ce message propose quelque chose de payant\u202f: confirmez que chacun a accepté d’en recevoir, ou vous a déjà acheté quelque chose.',
  'details-too-early': () =>
    'Les deux premiers messages d’une mise en relation ne disent pas comment joindre l’autre : ici, c’est déjà écrit.',
  'language-unknown': () => 'Vous n’avez pas dit dans quelle langue cette personne vous lit.',
  'register-unknown': () => 'Vous n’avez pas dit si vous lui écrivez «\u202ftu\u202f» ou «\u202fvous\u202f».',
  'control-characters': () => 'Des caractères de contrôle invisibles se cachent dans le nom, l’adresse ou l’objet.',
  'bidi-characters': () => 'Des marques invisibles font passer un texte pour un autre.',
  'no-subject': () => 'Il n’y a pas d’objet.',
  'no-text': () => 'Il n’y a pas de texte.',
  'bad-address': () => 'Aucun message ne peut partir vers cette adresse.',
  'non-ascii-local-part': () => 'Les serveurs de courrier ne savent pas encore écrire à une adresse accentuée avant l’arobase.',
};

export const templates: Messages['templates'] = {
  kind: kind => KINDS[kind],
  register: register => REGISTERS[register],
  language: language => LANGUAGES[language],
  finding: (rule, span) => FINDINGS[rule](span),
  holds: sentence => `Retenu jusqu’à correction\u202f: ${sentence}`,
  look: sentence => `À regarder\u202f: ${sentence}`,
  subjectLine: subject => `Objet\u202f: ${subject}`,
  builtIn: 'fourni avec Fil Rouge',
  own: 'à vous',
  columns: { id: 'N°', kind: 'Pour', name: 'Nom', language: 'Langue', registers: 'Ton', version: 'Version', subject: 'Objet' },
};
