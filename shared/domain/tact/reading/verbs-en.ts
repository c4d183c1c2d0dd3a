/** A verb's forms as alternatives of a cue. */
export interface EnglishForms {
  readonly base: string;
  /** Preterite and participle. */
  readonly past: string;
  readonly ing: string;
}

const VOWEL = 'aeiou';

function regularPast(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return doubles(verb) ? `${verb}${verb.at(-1) ?? ''}ed` : `${verb}ed`;
}

function regularIng(verb: string): string {
  if (verb.endsWith('e') && !verb.endsWith('ee')) return `${verb.slice(0, -1)}ing`;
  return doubles(verb) ? `${verb}${verb.at(-1) ?? ''}ing` : `${verb}ing`;
}

/** "fit", "plan": one short vowel before one consonant. */
const doubles = (verb: string): boolean =>
  /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(verb) && VOWEL.includes(verb.at(-2) ?? '') && !VOWEL.includes(verb.at(-3) ?? 'a');

/**
 * Forms of the verbs in a list: one a word, its preterite and participle after slashes where irregular (`give/gave/given`), a particle or
 * complement after an underscore (`pick_up`).
 */
export function formsOf(list: string): EnglishForms {
  const base: string[] = [];
  const past: string[] = [];
  const ing: string[] = [];
  for (const entry of list.trim().split(/\s+/)) {
    const [forms = '', ...tail] = entry.split('_');
    const [verb = '', ...irregular] = forms.split('/');
    const particle = tail.length === 0 ? '' : ` ${tail.join(' ')}`;
    base.push(verb + particle);
    ing.push(regularIng(verb) + particle);
    for (const form of irregular.length === 0 ? [regularPast(verb)] : irregular) past.push(form + particle);
  }
  return { base: base.join('|'), past: past.join('|'), ing: ing.join('|') };
}

/** What one does for another with one's hands, time or means. */
export const SERVE = formsOf(`
  help assist mend fix repair sort clean tidy wash iron hem sew/sewed/sewn knit/knitted/knit paint build/built assemble install wire unblock
  clear sweep/swept mow prune water feed/fed walk mind babysit/babysat look_after watch_over hold/held save reserve store house host put_up
  lodge shelter drive/drove/driven collect pick_up fetch carry drop_off drop_round bring/brought take/took/taken lend/lent give/gave/given
  leave/left hand copy scan print photocopy photograph type transcribe translate proofread/proofread edit correct mark annotate review re-read
  find/found track_down trace hunt_down dig/dug identify recover rescue restore retrieve unearth obtain get/got/gotten secure arrange organise
  organize set_up negotiate persuade convince teach/taught coach train show/showed/shown explain cook bake make/made prepare draw/drew/drawn
  draft sketch design record buy/bought plant sharpen swap test cover stand_in/stood_in step_in fill_in solve settle measure move bring_forward
  extend waive chase nudge untangle decipher oil glue bind/bound book put_aside put_by lay_aside set_aside keep/kept rewire weld patch
  polish rewrite/rewrote/rewritten retype reword shorten summarise compile collate put_together pull_together work_out source order freeze/froze/frozen
  stitch darn sand varnish hang/hung plaster tile weed dig_over rake mulch clip trim groom nurse tutor rehearse shop_for cater gather harvest pack
  unpack shift load tow jump-start service fill_out complete crop retouch digitise digitize back_up recover update configure debug install code
  convert format tune restring reupholster frame mount laminate cast carve engrave bottle pickle preserve smoke roast brew pot repot
  alter let_out take_up take_in press dye mop hoover vacuum scrub disinfect decorate wallpaper lag insulate seal grout unclog bleed/bled
`);

/** Going over what somebody wrote or has. */
export const LOOK = formsOf(`
  read/read look go_through/went_through/gone_through go_over/went_over/gone_over check look_over look_through look_into look_up examine
  study assess inspect vet test run_through/ran_through comb sift critique comment evaluate cast_an_eye
`);

/** Standing up for somebody, or asking others on their behalf. */
export const SPEAK = formsOf(`
  mention recommend suggest propose nominate put_forward introduce vouch plead/pleaded/pled speak/spoke/spoken talk write/wrote/written ring/rang/rung
  call phone email text tell/told ask lobby argue pitch plug praise sing/sang/sung alert tip_off contact consult approach sound_out enquire inquire
  pass forward send/sent show/showed/shown submit circulate float raise bring_up put_in refer commend push intercede canvass beg badger pester
`);
