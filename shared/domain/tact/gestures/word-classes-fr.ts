/** The same classes of French words, folded, an apostrophe parting two; `~` stands for any ending. */
export const WORD_CLASSES_FR = `
  i: je j me m moi mon ma mes mien mienne
  we: nous on notre nos
  you: tu te toi ton ta tes tien tienne vous votre vos votres
  they: il elle ils elles lui leur leurs eux qui son sa ses
  it: ce ca cela ceci c cet cette ces
  past: etait etaient avait avaient etais avais fut ete eu parle vu lu dit fait mis pris donne envoye trouve demande ecrit
  have: ai as avons avez ont suis sommes
  will: vais allons va compte
  would: pourrais pourrait pourriez voudrais voudrait serait serais aurait devrait aimerais aimerait seriez
  can: peux peut pouvez pouvons pourra pourras pourrez
  not: ne n pas jamais rien personne aucun aucune sans ni plus
  if: si cas sinon
  soon: demain bientot lundi mardi mercredi jeudi vendredi samedi dimanche semaine soir matin avant ici tantot
  attach: joint jointe joints jointes joins piece fichier pdf dessous scan~ copie annexe
  link: lien https http www example
  here: voici voila
  wanted: demandais demandiez demande voulais vouliez cherchais cherchiez fallait manquait souhaitais souhaitiez parlais parliez disais disiez question difficulte~ souci probleme inquiet~ oublie oublies perdu
  help: aide aider conseil conseils coup main service soutien suggestion~ remarque~ avis appui
  seek: cherche~ recherche~ besoin manque~ faut trouver desespere~
  solved: trouve regle reglee pourvu confirme arrive reserve fait fini prete pret repare debout
  free: gratuit~ payer paie cout~ offert frais euros prix libre debourser
  routine: facture~ commande~ livraison reunion~ ordre budget delai~ compte recu paiement rendez client~ confirm~ rappel~ planning comite bureau~ dossier~ police releve reference formulaire redevance echeance service~ equipe inscription colis reservation contrat signe~ convention personnel reglement cotisation~ prevue assemblee
  formal: veuillez merci bien vouloir accusons accuse reception prie regret informe~ cordialement distinguees
  commend: recommand~ nom mot parle parler part suggere~ propose vante glisse
  thanks: merci mercis remerci~ reconnaissan~ gratitude gre
  glad: ravi ravie heureux heureuse plaisir volontiers content contente bien
  went-over: notes brouillon chapitre remarques marge annote~ corrig~ relu relire version pages paragraphe plan manuscrit lu
  place: maison appartement chambre cle cles clef clefs garage canape lit jardin abri studio grange cave salle
  lend: prete~ preter emprunt~ garde~ garder servir prendre prends prenez recuperer rendre utiliser
  send: envoie envoye envoyer envoi transmets transmis poste depose deposer laisse laisser apporte glisse passe adresse
  trade: avocat~ plombier medecin kine notaire menuisier macon electricien dentiste comptable traduct~ graphiste professeur tenor~ nounou jardinier editeur geometre intervenant~ benevole~ musicien~ chauffagiste mecanicien osteopathe veterinaire
  kin: soeur frere mere pere maman papa fils fille mari femme cousin~ neveu niece tante oncle ami amie amis voisin~ collegue~ chef patron beau belle
  job: poste postes emploi emplois embauch~ recrut~ stage~ stagiaire apprenti~ alternance cv candidat~ carriere
  move: demenag~ bail locataire loyer proprietaire logement colocat~ installer
  work-of: article~ livre~ film~ exposition~ expo conference~ emission programme rapport etude~ podcast~ radio documentaire roman essai revue concert~ cours atelier~ musee~ mediatheque bibliotheque galerie festival~ bourse~ residence prix site lettre recette
  opens: ouvre ouvrent rouvre ouvert~ passe passent commence~ ferme cloture inscriptions billets places jusqu lance annonc~ publie~ parait paru sort diffus~ candidatures organise
  like: interess~ plaire plaira aimer aime aimes adore~ amus~ vaut parlera utile tent~ curieu~ passionn~ magnifique superbe formidable remarquable
  noticed: vu vue lu lue entendu repere decouvert tombe tombee apercu apprends apprendre signale
  thought: pense penser songe songer rappel~ rappele souviens imagine
  word: promis promets promesse compte comptez sur assurement sur surement inquiete oublie tranquille
  anyone: quelqu quelque quelques personne quiconque
  know: connais connait connaissez connaitrais connaitriez sais sait savez savais saviez
  agreed: accepte acceptent partant partante attend attendent accord volontiers interesse interessee prevenu veut
  do-for: verifier demander trouver reparer conduire cuisiner traduire montrer expliquer arranger organiser preparer imprimer telephoner appeler ecrire parler regarder voir renseigner
  contact: numero adresse telephone mail courriel site coordonnees appelle appelez contact
  introduces: presente presenter connaissance relation relations contact copie deux rencontrer
  done-for: repare conduit cuisine traduit montre explique arrange organise prepare imprime demande trouve verifie relance appele debouche coupe nettoye arrose achete reserve garde remplace
  should: faudrait devrais devriez mieux evite evitez commence commencez attends attendez essaie essayez refuse refusez insiste insistez suffit surtout
  story: hier vacances temps chat chien diner photos ri pluie anniversaire soupe dormi
  sorry: desole desolee pardon excus~ malheureusement navre~
  anniversary: dejeuner verre cafe fete mariage diner apero
  impersonal: est sont y
`;
