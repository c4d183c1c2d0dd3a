/** Who writes, with what may stand before their verb. */
export const ADVERB_EN =
  '( just| also| already| finally| even| gladly| happily| certainly| personally| definitely| now| then| only| still| actually| both| quickly| since| at last| of course| gone and| been and| took the liberty of| taken the liberty of| managed to| went and| never)*';
export const I_EN = '(i|we|my [a-z]+ and i)';
export const DID_EN = `${I_EN}('ve| have| had)?${ADVERB_EN}`;
export const WILL_EN = `${I_EN}('ll| will| shall|'m going to| am going to|'re going to| are going to| can| could|'m happy to|'d be happy to|'d be glad to)${ADVERB_EN}( be sure to| make sure to| try to| see if i can| get round to| have to| go and| come and| come over and| be)?`;

export const SOON_EN =
  '(tomorrow|tonight|this (evening|afternoon|week|weekend|month|morning)|next (week|month|time|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|(on|by|before|until|till) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|the|noon|then|lunch|easter|christmas|january|february|march|april|may|june|july|august|september|october|november|december)|monday|tuesday|wednesday|thursday|friday|saturday|sunday|at the weekend|first thing|within|in (a|an|two|three|the) (week|day|hour|month|minute|morning|evening|autumn|spring)|as soon as|the moment|the minute|when i|once i|in time|straight away|right away|at once|shortly|soon|later|end of|give me)';

/** Papers and dates of running business. */
export const ADMIN_EN =
  '(invoices?|bills?|payments?|receipts?|orders?|bookings?|reservations?|appointments?|meetings?|minutes|agenda|timesheets?|passwords?|deadline|timetable|registration|subscription|quotation|quote|estimate|delivery|parcel|account|statement|renewal|premium|refund|purchase|customers?|clients?|terms|direct debit|form|signature|signed|contract|committee|board|quarter|procedure|reference number|reply|policy|ticket|dates?|schedule|staff|hr|accounts|head office|server|system)';

/** What may interest somebody, from outside. */
export const THING_EN =
  '(articles?|piece|papers?|essays?|books?|novel|reviews?|obituary|interviews?|documentar(y|ies)|films?|programmes?|podcasts?|episodes?|series|talks?|lectures?|exhibitions?|exhibits?|shows?|concerts?|gigs?|plays?|festivals?|fairs?|conferences?|symposium|seminars?|workshops?|courses?|class|classes|webinars?|vacanc(y|ies)|openings?|grants?|funds?|funding|fellowships?|scholarships?|bursar(y|ies)|prizes?|awards?|competitions?|calls? for|residenc(y|ies)|schemes?|recipes?|websites?|sites?|apps?|newsletters?|reports?|stud(y|ies)|threads?|videos?|clips?|recordings?|albums?|songs?|maps?|archives?|catalogues?|sales?|auctions?|open days?|evenings?|walks?|markets?|museums?|columns?|features?|poems?|letters?|guidance|guide|handbook|screenings?|radio|bbc|broadcast|posters?|adverts?|ad|leaflet|flyer|tour|retrospective|posts?|jobs?|studentships?|phds?|internships?|apprenticeships?|tickets|magazine|journal|issue|chapter|blog|anthology|translation|edition|discounts?|offer)';

/** Who carries it: not the writer's own house. */
export const OUTLET_EN =
  '(radio|bbc|guardian|times|observer|telegraph|economist|tls|lrb|channel 4|netflix|youtube|iplayer|tate|v&a|national (trust|gallery|theatre)|museum|library|society|council|county|university|trust|foundation|institute|gallery|theatre|cinema|ministry|government|bookshop|festival|association|academy)';

export const DAY_FR =
  "(demain|ce soir|ce midi|cet apres-midi|tantot|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|cette semaine|ce week-end|(la )?semaine prochaine|(le )?mois prochain|des que|d'ici|avant|apres|au plus tard|sans faute|dans (la|l'|une|un|deux|trois|les|quelques)|bientot|sous (peu|huit|quinze)|fin (de|du)|en fin|a (noel|paques|mon retour|la rentree|la prochaine)|prochain|prochaine|tout de suite|quand (je|tu|vous|on)|aussitot|la prochaine fois|le \\d|en (janvier|fevrier|mars|avril|mai|juin|juillet|septembre|octobre|novembre|decembre))";

/** Pronouns before a French verb. */
export const TO_YOU_FR = "( te| vous| t'| lui| leur| l'en| en| y| l'| le| la| les| me| m'| nous)*";
export const ADVERB_FR =
  '( bien| deja| enfin| aussi| tout| meme| donc| juste| egalement| finalement| volontiers| rapidement| vite| encore| plus ou moins| un peu| soigneusement| attentivement| directement| aussitot| reussi a| fini de| pu| fait| du| pris la liberte de| ete)*';
/** "J'ai", "je vous l'ai", "nous avons". */
export const DID_FR = `(j'(en |y |l'|les )?ai|je( ne)?${TO_YOU_FR} ?ai|nous${TO_YOU_FR} ?avons|on${TO_YOU_FR} ?a|je (me )?suis( permise?)?( de)?|je viens de)${ADVERB_FR}`;
export const WILL_FR = `(je|j'|on|nous)${TO_YOU_FR}`;

export const ADMIN_FR =
  '(factures?|reglements?|paiements?|recus?|commandes?|reservations?|rendez-vous|reunions?|compte[- ]rendus?|proces-verbal|ordre du jour|releves?|mot de passe|echeance|delai|planning|inscriptions?|abonnement|devis|livraison|colis|compte|cotisation|prelevement|remboursement|achats?|clients?|clientes?|conditions|formulaire|signature|signe|contrat|comite|conseil|trimestre|procedure|reponse|accuse|dates?|calendrier|personnel|comptabilite|siege|serveur|systeme|service|rib|facturation|virement|horaires?|seance|cheque)';

export const THING_FR =
  "(articles?|papiers?|dossiers?|textes?|livres?|romans?|revues?|essais?|critiques?|entretiens?|interviews?|documentaires?|docu|films?|emissions?|podcasts?|episodes?|series?|conferences?|expo(s|sitions?)?|spectacles?|concerts?|pieces?|festivals?|salons?|foires?|colloques?|journee d'etude|seminaires?|ateliers?|formations?|postes?|offres? d'emploi|annonces?|bourses?|subventions?|primes?|aides?|fonds|prix|concours|appels? a|residences?|recettes?|sites?|applis?|newsletters?|rapports?|etudes?|videos?|enregistrements?|disques?|albums?|chansons?|cartes?|archives?|catalogues?|ventes?|encheres|braderies?|portes ouvertes|balades?|marches?|musees?|rencontres?|projections?|lectures?|dedicaces?|tribunes?|chroniques?|reportages?|lettres?|cycles?|nocturnes?|vide-greniers?|brocantes?|cours|stages?|circulaires?|guides?|affiches?|radio|necrologie|numero|retrospective|contrats doctoraux|allocations?|billets|places|magazine|blog|anthologie|traduction|edition|programme|soiree|visites?|decret|sentier|seances?)";

export const OUTLET_FR =
  '(france (culture|inter|musique|bleu|3|info)|arte|le monde|liberation|telerama|ouest-france|le figaro|la croix|mediapart|netflix|youtube|musee|mediatheque|bibliotheque|societe|conseil regional|region|departement|mairie|ville|universite|fondation|institut|galerie|theatre|cinema|ministere|librairie|festival|association|ecomusee|abbaye|cinematheque|opera|ecole|centre|prefecture|drac|cnl|radio)';
