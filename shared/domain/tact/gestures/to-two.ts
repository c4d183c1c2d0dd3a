/** "Ben, Rosa," and "Dear Mr Weil, dear Nadia,": a letter to two, which says more than one cue. */
export const TO_TWO =
  /^(?:(?:dear|hello|hi) (?:both|you two)|chere?s? (?:tous|toutes) (?:les )?deux|bonjour (?:a vous|tous les|a tous les) deux|[a-z'-]{2,20} (?:-|–|—) [a-z'-]{2,20}[.!])|^(?:(?:dear|hi|hello|hey|morning|good morning|evening|chere?s?|cher|bonjour|salut|coucou|hello)\s+)?(?:(?:mr|mrs|ms|dr|prof|professor|madame|monsieur|mme|m\.|maitre|docteur)\s+)?[a-z][a-z'-]{1,20}(?:\s[a-z][a-z'-]{1,20})?\s?(?:,|&|and|et)\s(?:(?:dear|hi|hello|chere?|bonjour|morning|et)\s+)?(?:(?:mr|mrs|ms|dr|prof|madame|monsieur|mme|m\.|maitre|docteur)\s+)?[a-z][a-z'-]{1,20}(?:\s[a-z][a-z'-]{1,20})?\s?[,:!\n]/;
/** "Sam meet Jo, Jo meet Sam", "Léa, Max. Max, Léa.": two names, and the same two the other way round. */
export const EACH_TO_THE_OTHER =
  /\b([a-z][a-z'-]{1,20}),? ?(?:-|–|—|meet|voici|this is|here is|rencontre)? ([a-z][a-z'-]{1,20}) ?[.!;,:–—-][^.!?]{0,80}[.!;,:–—-]? ?\b\2\b,? ?(?:-|–|—|meet|voici|this is|here is|rencontre)? \1\b/;
