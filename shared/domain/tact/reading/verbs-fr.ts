/** A verb's forms as alternatives of a cue, accents folded. */
export interface FrenchForms {
  readonly infinitive: string;
  /** "Je" in the present. */
  readonly present: string;
  /** "Je" and "nous" in the future. */
  readonly future: string;
  readonly participle: string;
  /** "Tu" and "vous" in the conditional. */
  readonly conditional: string;
  /** "Tu" and "vous" in the subjunctive or imperative. */
  readonly bidden: string;
}

/**
 * Forms of verbs: those in -er by their stem; others as `infinitive/present/future stem/participle` (`mettre/mets/mettr/mis`); a verb in -er
 * that changes its stem the same way (`envoyer/envoie/enverr/envoye`).
 */
export function formesDe(list: string): FrenchForms {
  const infinitive: string[] = [];
  const present: string[] = [];
  const future: string[] = [];
  const participle: string[] = [];
  const conditional: string[] = [];
  const bidden: string[] = [];
  for (const entry of list.trim().split(/\s+/)) {
    const [first = '', je, futureStem, done] = entry.split('/');
    const isRegular = je === undefined;
    const stem = isRegular ? `${first}er` : (futureStem ?? first);
    infinitive.push(isRegular ? `${first}er` : first);
    present.push(isRegular ? `${first}e` : je);
    future.push(`${stem}(ai|ons)`);
    participle.push(`${isRegular ? `${first}e` : (done ?? first)}(e|s|es)?`);
    conditional.push(`${stem}(ais|iez)`);
    bidden.push(isRegular ? `${first}(e|es|ez|iez)` : je);
  }
  const either = (forms: readonly string[]): string => forms.join('|');
  return {
    infinitive: either(infinitive),
    present: either(present),
    future: either(future),
    participle: either(participle),
    conditional: either(conditional),
    bidden: either(bidden),
  };
}

/** What one does for another with one's hands, time or means. */
export const SERVE = formesDe(`
  aid assist repar arrang regl nettoyer/nettoie/nettoier/nettoye rang lav repass ourl tricot mont install accroch debouch debarrass balay
  tail arros promen gard surveill reserv stock heberg log abrit conduire/conduis/conduir/conduit emmen ramen raccompagn accompagn recuper
  port apport rapport depos laiss donn pret fournir/fournis/fournir/fourni confi recopi scann imprim photocopi photographi tap
  transcrire/transcris/transcrir/transcrit traduire/traduis/traduir/traduit corrig annot relire/relis/relir/relu reprendre/reprends/reprendr/repris
  trouv retrouv denich deterr degot reper identifi sauv restaur obtenir/obtiens/obtiendr/obtenu negoci convaincre/convaincs/convaincr/convaincu
  persuad enseign apprendre/apprends/apprendr/appris form entrain montr expliqu cuisin mijot mitonn prepar faire/fais/fer/fait dessin redig esquiss
  concev enregistr achet plant aiguis affut echang test remplac depann mesur avanc prolong offrir/offre/offrir/offert ouvrir/ouvre/ouvrir/ouvert
  accueillir/accueille/accueiller/accueilli recevoir/recois/recevr/recu prendre/prends/prendr/pris mettre/mets/mettr/mis remettre/remets/remettr/remis
  rendre/rends/rendr/rendu tenir/tiens/tiendr/tenu retenir/retiens/retiendr/retenu coudre/couds/coudr/cousu recoudre/recouds/recoudr/recousu
  peindre/peins/peindr/peint repeindre/repeins/repeindr/repeint tondre/tonds/tondr/tondu batir/batis/batir/bati remplir/remplis/remplir/rempli
  resoudre/resous/resoudr/resolu debloqu demel dechiffr recoll grais huil soud rapiec polir/polis/polir/poli reecrire/reecris/reecrir/reecrit
  resum compil rassembl reunir/reunis/reunir/reuni organis orchestr bricol monnay cueillir/cueille/cueiller/cueilli recolt congel
  fouill recherch cherch epluch verifi control chang rempot tir trac regl demenag charg transport remorqu envoyer/envoie/enverr/envoye
  adress expedi transmettre/transmets/transmettr/transmis fil gliss ponc vernir/vernis/vernir/verni carrel tapiss cir brod
  raccourcir/raccourcis/raccourcir/raccourci elargir/elargis/elargir/elargi retouch teindre/teins/teindr/teint desherb beche sem taill coup
  rachet pay avanc numeris sauvegard reinstall parametr cod convertir/convertis/convertir/converti accord encadr reli plastifi grav
  refaire/refais/refer/refait rabot purg ramon isol etanch joint detartr desinfect decor gonfl cal
`);

/** Going over what somebody wrote or has. */
export const LOOK = formesDe(`
  lire/lis/lir/lu relire/relis/relir/relu regard parcourir/parcours/parcourr/parcouru examin etudi verifi control epluch evalu expertis comment jet
  revoir/revois/reverr/revu analys decortiqu inspect consult
`);

/** Standing up for somebody, or asking others on their behalf. */
export const SPEAK = formesDe(`
  parl recommand signal propos present mentionn vant plaid appuyer/appuie/appuier/appuye soutenir/soutiens/soutiendr/soutenu defendre/defends/defendr/defendu
  telephon appeler/appelle/appeller/appele ecrire/ecris/ecrir/ecrit contact demand interrog sond questionn consult sollicit relanc alert
  transmettre/transmets/transmettr/transmis montr soumettre/soumets/soumettr/soumis gliss souffl touch interced insist intervenir/interviens/interviendr/intervenu
  remettre/remets/remettr/remis pass evoqu sugger cit nomm dire/dis/dir/dit tann cuisin rancard
`);

/** Bringing something to another: what it is decides whether it is a gift. */
export const SEND = formesDe(`
  envoyer/envoie/enverr/envoye adress expedi transmettre/transmets/transmettr/transmis joindre/joins/joindr/joint transfer partag fil gliss pass
  communiqu mettre/mets/mettr/mis copi coll
`);
