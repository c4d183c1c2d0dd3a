import { ruleSet } from '../../reading/rule.ts';

/** Signs that a letter makes two people known to each other, in English. */
export const INTRODUCE_SIGNS_EN = ruleSet(
  'introduce',
  `
  both: (the two of you|you two|you both|both of you|each of you|one of you|each other|one another|hello both|dear both|hi both|dear friends both|you each|to you both)
  meet-x: (,|:|^|\\.) ?(please |do )?meet (?!(me|us|him|her|up|at|on|in|again|to|the|for|you|your|on)\\b)[a-z]+|(?!(to|we|i|can|could|will|shall|would)\\b)[a-z]+, meet [a-z]+|shake hands|say hello to|time (that )?(you|the two of you) (two )?met|(should|must|ought to|have to|needed to) (really )?(meet|talk|know|speak|be in touch|be introduced)
  introduce: (introduce|introducing|introduced|introduction|introductions|put you in touch|putting you|in touch|connect you|connecting you|connect|link you|bring you( two| both)? together|bringing you|be the link|make the introduction|match-?mak[a-z]+)
  name-is: (^|\\. |; |: |, )[a-z'-]+( [a-z'-]+)? (is|runs|makes|builds|teaches|has|needs|did|edits|owns|knows|plays|restores|works|writes|collects|wants|wrote|rescued|digs|publishes|translates|farms|keeps|lives|repairs|used to|spent|used|asked|told) 
  this-is: [a-z'-]+, (this is|here is|here's|that's|you'll find|you asked) |this is [a-z'-]+,|this is the (person|man|woman|friend|one)
  name-comma-name: ^(dear |hi |hello |morning |good morning )?[a-z'-]+( [a-z'-]+)?(,| &| and|:| -| –) (dear |hi |hello |morning )?[a-z'-]+( [a-z'-]+)? ?(,|:|-|–|\\.|!|$)
  copied: (copied|copying|cc'd|in copy|cc|copied here|looped|looping|above|at the top of this|on this (mail|email|thread))
  leave-you: (leave|let) (you|it|the two) (two |both |to )*(to it|to talk|talk|to fix|fix|take it|to each|arrange|get on|in|to you)?|over to (you|both)|bow(ing)? out|step(ping)? (out|aside|back)|slip (out|off|away)|my work here|the rest is (up to|yours)|enjoy!|you'll get on|now you can|i'll get out|do talk|take it from here|get on with it
  common: (in common|have (so )?much to|ought to know|never met|never spoken|have never|absurd that|know each other's|heard of|dying to meet|wanted to meet|like to meet|who both|both (of whom|love|collect|work|told|care))
  plan: (when|where|shall|could|can|will|before|after|next|on|at|let's) (we|you|i|us|the|all)? ?(meet|see|met)|meet (on|at|in|up|for|me|us|him|her|again|outside)|nice to meet|pleasure to meet|good to meet|look forward to meeting|pleased to meet|introduce myself|introduced (me|myself|us|him|her)|introduce the|introduce (a|our|the) new|introducing (a|our) new|our new (range|collection)|if i introduced|would you (like|want) (me )?to|could you introduce|(works|work|meeting|meets?|rehearsal|platform|scaffold|monday|tuesday|wednesday|thursday|friday) (starts?|is|on)
  thanks: thank|thanks|grateful
  past: (introduced me|met (him|her|them|me)|was (glorious|lovely|great)|we were there|did our|delighted with)
  two-halves: [a-z'-]+ (has|owns|runs|makes|knows|needs|wants|keeps|sells|has|collects|is|holds)[^.;]{3,70}(;|, and|, while|\\. )[a-z' ]{2,30}(has|owns|runs|makes|knows|needs|wants|keeps|sells|collects|is|lost|holds)|same (email|message|mail|room)|criminal not to|play nicely|you have each|neither (has|knows)|here (she|he) is:|here is the|copied, who|who held|promised you (a|an|the) [a-z ]{3,30} (who|that)
  plainly: (let me|allow me to|may i|i'd like to|happy to|pleasure to|delighted to) (introduce|present) (you to )?(?!(myself|ourselves|the topic|the subject|our new|the new)\\b)[a-z]|you two (should|must|ought to|need to|have to) (talk|meet|know)|details (are )?(in|on) the copy
  like-you-to-meet: (like|want|love|wanted) you to meet|(i|we) told you about|you'll find plenty|plenty to talk|you're both|neither of you|i'll say no more|both (moving|working|writing|looking|living|from|mad)
  only-two: (the )?only two people|two people (i|who)|enjoy each other|(is|lives) in [a-z]+, [a-z]+ (is|lives)? ?in|same (passion|obsession|subject|trade|village|street|disease|hobby)|compare notes|get your heads together|swap (stories|notes|numbers)
  `,
);

/** The same signs in French. */
export const INTRODUCE_SIGNS_FR = ruleSet(
  'introduce',
  `
  both: (tous (les )?deux|toutes (les )?deux|vous deux|l'un (et|a) l'autre|l'une (et|a) l'autre|chacune? (de|d'entre) vous|l'une?( de vous)? .{3,60}l'autre|chers (amis|deux))
  meet-x: faites connaissance|faire connaissance|(vous (rencontr|parl|connai|entend)[a-z]+)|parlez-vous|(je voulais|il fallait|il faut|j'aimerais) que vous|temps que vous|plus ample connaissance|bonne rencontre|faits pour vous
  introduce: ((presente|presenter|presentes)(?! (mes|nos|tous|toutes|ses|le|la|les|son|sa|leur|notre|d'abord))|presentations?|mettre en (relation|contact|rapport|lien)|mets en (relation|contact|lien)|faire le lien|fais le lien|reunir ici|vous reunir|vous rapprocher|trait d'union|entremett[a-z]+)
  name-is: (^|\\. |; |: |, )[a-z'-]+( [a-z'-]+)? (est|dirige|fait|construit|enseigne|a|cherche|tient|edite|possede|connait|joue|restaure|travaille|ecrit|collectionne|veut|monte|renove|publie|prepare|vit|repare|traduit|cultive|garde|reve|voulait|sauve|date|parle|vend|peint|m'a|as|avez) 
  this-is: (voici|voila|c'est|je (te|vous) presente) [a-z'-]+( [a-z'-]+)?(,|\\.|;|!| qui| dont)|(voici|voila|c'est) (la personne|l'homme|la femme|l'ami|l'amie|celui|celle) dont
  name-comma-name: ^(chere?s? |bonjour |salut |coucou )?(madame |monsieur |m\\. |mme )?[a-z'-]+( [a-z'-]+)?(,| &| et|:| -| –) ?(chere? |bonjour |cher )?(madame |monsieur |m\\. |mme )?[a-z'-]+( [a-z'-]+)? ?(,|:|-|–|\\.|!|$|\\()
  copied: (en copie|en cc|copie de ce|ci-dessus|en tete de ce|j'ajoute|je mets [a-z]+ (en|dans))
  leave-you: (je|j')? ?(vous|te) laisse( tous| toutes| les| en)?( deux)? ?(poursuivre|continuer|en parler|parler|vous|prendre|la main|entre|faire|convenir|fixer|le soin)?|a vous (deux|la main|la suite|de jouer)|je (m'eclipse|m'efface|me retire|disparais|file|sors)|voila qui est (fait|repare)|la suite vous appartient|sans moi
  common: (en commun|jamais (parle|rencontre|croise)[a-z]*|vous (auriez|aurez|avez) (des|tant|beaucoup|de quoi|surement)|connaissez (de nom|sans)|de nom|envie de (te|vous|se)|reviez|reve de|voulait (absolument )?(te|vous)|absurde que|dont je (te|vous)|rebats|qui sait qui|chose promise)
  plan: (quand|ou|on se|se) (retrouve|voit|rejoint)|me presenter|presente (mes|tous|toutes|nos|ses|le|la|les|son|l')|presenter (d'abord|notre|nos|le|la|mes)|m'a presente|nous a presente|voudr[a-z]+[- ]vous que|presentez(, je)?|ferez la connaissance|ravie? de (vous|te) (rencontrer|retrouver)|nouvelle (gamme|collection)|chantier|reunion|repetition|demarre
  thanks: merci|remerci[a-z]+|reconnaissan[a-z]+
  past: (m'a presente|j'ai rencontre|on y etait|c'est finalement|enchantes|s'est|hors service|m'a (dit|transmis))
  two-halves: [a-z'-]+ (a|possede|dirige|fait|cherche|connait|veut|garde|vend|tient|fabrique|collectionne|ecrit)[^.;]{3,70}(;|, et|, tandis|\\. )[a-z' ]{2,30}(a|possede|dirige|fait|cherche|connait|veut|garde|vend|tient|manque|en)( |,)|(un|le) meme (message|mail|courriel)|amusez-vous|criminel de ne pas|la voici|le voici :|voici [a-z]+ [a-z]+, en copie|promis (un|une|le|la) [a-z ]{3,30} qui|vos adresses|debrouillez-vous|faites-en bon usage
  plainly: (permett|laiss)[a-z]+[- ]moi de (te|vous) presenter (?!(mes|la nouvelle|le nouveau|l'organisation|le theme|notre|nos)\\b)[a-z]|(il faut|il faudrait|j'aimerais) que vous vous (parl|rencontr|connaiss)[a-z]*|(vos|leurs) (adresses|coordonnees|mails) sont (en copie|la-haut|ci-dessus)
  like-you-to-meet: (vous|te) faire (connaitre|rencontrer)|dont je (vous|te) parlais|ne manquerez pas de|vous (partez|vivez|travaillez|cherchez|etes|ecrivez)( tous| toutes)? (les )?deux|ni l'un ni l'autre|je n'en dis pas plus|ni l'une ni l'autre
  only-two: les deux seules? (personnes|gens)|deux personnes que|profitez (bien )?l'une? de l'autre|(est|vit|habite) a [a-z]+, [a-z]+ (est|vit|habite)? ?a|(la|le) meme (passion|metier|village|sujet|rue|manie|obsession)|comparez vos|echangez vos
  `,
);
