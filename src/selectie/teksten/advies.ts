import type { selectieNl } from './nl.js';

/** What to do about each code of the room `selectie`. */
export const selectieAdvies = {
  'selectie.woorden': 'Nothing: these are the words for values of documents in sentences, and no finding.',
  'selectie.plaatsen': 'Nothing: these are the words for places in documents, and no finding.',
  'selectie.invoer_ongeldig': 'Read `bevindingen` on the error: each names a score, quotum or rule.',
  'selectie.score_ongeldig':
    'Leave the row out or pass `null` when the buurt has no score; NaN and infinity are no scores.',
  'selectie.score_dubbel': 'Keep one score for each buurt in a programme.',
  'selectie.score_zonder_gebied': 'Add the buurt to `gebieden`, or leave the score out when it is no candidate.',
  'selectie.scores_te_groot': 'Lower `decimalen`, or normalise the scores to 0 to 1 or 0 to 100 first.',
  'selectie.gebied_dubbel': 'Keep one row for each buurt.',
  'selectie.cijfer_ongeldig': 'Leave the figure out for this buurt; a missing one never meets a bound.',
  'selectie.stand_ongeldig':
    'Go on with the scores, quota and rules that the state was made with, or begin anew without a state.',
  'selectie.oplosser_fout': 'Read the message, mend what you hand in as `oplosser`, or leave it out.',
  'selectie.te_veel_quota':
    'Put quota together, or split the question by parts of the gemeente that do not touch each other.',
  'selectie.quotum_dubbel': 'Give each quotum an id of its own.',
  'selectie.aantal_omgekeerd': 'Exchange the two numbers.',
  'selectie.programma_onbekend': 'Hand in the scores for this programme, or correct the id in the quotum.',
  'selectie.grenzen_omgekeerd': 'Exchange the two bounds.',
  'selectie.voorrang_dubbel': 'Keep the first place of this buurt in the order.',
  'selectie.code_onbekend': 'Use the code suggested, or take the rule out: a rule about nobody hides a typing mistake.',
  'selectie.quotum_onbekend': 'Use the id of one of the quota named.',
  'selectie.programma_zonder_quotum': 'Add a quotum for the programme, or take it out of the rule or objective.',
  'selectie.buren_ontbreken':
    'Make the neighbours with `createBurenByOmtrek` or `createBurenByAfstand` of the room gebied, and pass `buren`.',
  'selectie.bonus_alleen_totaal': 'Choose the objective `totaal`, or `niet_aangrenzend` and `samen` as rules.',
  'selectie.volgorde_onvolledig':
    'Complete the list: what stands first takes first, so leaving one out says nothing about it.',
  'selectie.rij_zonder_code': 'Give every row a `code`.',
  'selectie.paar_ongeldig':
    "Write it as an array, `['BU00802001', 'BU00802002']`, or take the list that `createBurenByOmtrek` gives.",
  'selectie.inwoners_ongeldig': 'Leave the inhabitants out where they are not known.',
  'selectie.optie_ongeldig': 'Choose a whole number between the bounds named.',
  'selectie.botsing_quotum':
    'Ask for fewer, or widen where the quotum may look; the findings beside it tell which single change helps.',
  'selectie.botsing_quotum_na': 'Ask for fewer, or take back one of the exclusions that are named.',
  'selectie.botsing_regel':
    'Look at the other findings of the clash: one of these rules must give way, and that is a decision of people.',
  'selectie.verruim_aantal': 'Put it to who decides as one of the ways out.',
  'selectie.verruim_hoogstens': 'Put it to who decides as one of the ways out.',
  'selectie.verruim_toelaten': 'Put it to who decides: the motive of the exclusion is what must be weighed.',
  'selectie.verruim_zonder_regel': 'Put it to who decides: the whole rule would go.',
  'selectie.botsing_ook': 'Change one of these as well: mending the first clash alone is not enough.',
  'selectie.minst_weglaten': 'Let these give way together, or another set of `minstWeglaten`.',
  'selectie.kleinste_wijziging': 'Put it to who decides as one of the ways out; `kleinsteWijziging` has the numbers.',
  'selectie.minimum_zonder_aantal': 'Let a quotum ask for at least one buurt, or choose the objective `totaal`.',
  'selectie.cijfer_meerduidig':
    'Name the age, the kind of dwelling or the year in the key: take one of the keys named.',
  'selectie.cijfer_onbekend': 'Read the figure into the table first, or correct its key in the quotum or rule.',
  'selectie.kenmerk_leeg':
    'Name the areas that have the feature, or bounds for a figure: `cijfers: [{ cijfer, minimaal }]`.',
  'selectie.kenmerk_dubbel': 'Put all areas of a feature in one entry of `kenmerken`.',
  'selectie.kenmerk_onbekend':
    'Give the feature in `kenmerken`, with the codes of its areas, or correct its name in the quotum or rule.',
  'selectie.waar_onbekend': 'Use the code or name suggested; a wijk is known by the `wijk` of its buurten.',
  'selectie.niets_gekozen': 'Look at `uitkomst` before you ask: an infeasible selection has reasons, not buurten.',
  'selectie.niet_gekozen': 'Ask with a code out of `gekozen`.',
  'selectie.uitleg_gekozen': 'Show it as the answer to why this buurt.',
  'selectie.uitleg_onmisbaar': 'Show it: the quota and rules leave no other choice, whatever the scores.',
  'selectie.uitleg_vervanging': 'Show it: it says who is next, and what that costs.',
  'selectie.uitleg_speling': 'Show it: a small margin asks for a look at how certain the score is.',
  'selectie.uitleg_niet_gekozen': 'Show it as the answer to why not this buurt.',
  'selectie.uitleg_stijging': 'Show it, and do not promise anything: other buurten may rise as well.',
  'selectie.uitleg_uitgesloten': 'Show the motive: it was given by people, and they can explain it.',
  'selectie.uitleg_geen_kandidaat': 'Read the findings after it: each names a condition that the buurt does not meet.',
  'selectie.uitleg_onmogelijk': 'Show it: no score would help; only another rule or quotum would.',
  'selectie.uitleg_zonder_score': 'Give the buurt a score for the programme when it should take part.',
  'selectie.uitleg_elders': 'Widen where the quotum looks when the buurt should take part.',
  'selectie.uitleg_zonder_kenmerk':
    'Check the `kenmerken` of the gebied; otherwise nothing: the quotum asks for this feature.',
  'selectie.uitleg_met_kenmerk':
    'Check the `kenmerken` of the gebied; otherwise nothing: the quotum does not want this feature.',
  'selectie.uitleg_typisch': 'Raise `hoogstens` of `typisch` when the buurt should take part.',
  'selectie.uitleg_minimumscore':
    'Nothing: the buurt scores too low for the rule. Lowering the rule is a decision of people.',
  'selectie.uitleg_zonder_inwoners': 'Give `inwoners` of the gebied, or take the rule on inhabitants out.',
  'selectie.uitleg_onbeslist': 'Ask again with a larger `knopenbudget`.',
  'selectie.uitleg_onbewezen':
    'Compute the selection again with a larger `knopenbudget`, and do not give this as a reason.',
  'selectie.uitleg_beter_gevonden':
    'Compute the selection again with a larger `knopenbudget` before anybody decides on it.',
  'selectie.uitleg_gelijk_voorrang': 'Tell it as a tie: not the score decided.',
  'selectie.uitleg_ingeloot': 'Tell that a lot decided, not the score; the chances are in the lot.',
  'selectie.uitleg_niet_ingeloot': 'Explain the selection before the lot to see what its score and the rules did.',
  'selectie.uitleg_gelijk_loting': 'Tell that a lot decided, not the score; the chances are in the lot.',
  'selectie.uitleg_gelijk_code': 'Tell it as a tie, or draw lots beforehand and give the order as `voorrang`.',
  'selectie.uitleg_gelijk_onbeslist': 'Ask again with a larger `knopenbudget`.',
  'selectie.uitleg_vervanging_gelijk_voorrang': 'Tell it as a tie: not the score decided.',
  'selectie.uitleg_vervanging_gelijk_loting': 'Tell that a lot decided, not the score; the chances are in the lot.',
  'selectie.uitleg_vervanging_gelijk_code':
    'Tell it as a tie, or draw lots beforehand and give the order as `voorrang`.',
  'selectie.uitleg_vervanging_gelijk_onbeslist': 'Ask again with a larger `knopenbudget`.',
  'selectie.uitleg_door_regel': 'Nothing: it names the rule that kept the buurt out.',
  'selectie.uitleg_stijging_meer': 'Nothing: at this score itself the buurt would tie, and lose by precedence.',
  'selectie.uitleg_groep_vol':
    'Show it as the answer to why not this buurt: it names the rule and who have the places.',
  'selectie.uitleg_buur_gekozen': 'Show it as the answer to why not this buurt: it names the rule and the neighbours.',
  'selectie.uitleg_niet_samen': 'Show it as the answer to why not this buurt.',
  'selectie.uitleg_door_vast': 'Show the motive: it was given by people or by a lot, and they can explain it.',
  'selectie.uitleg_door_regels': 'Show it: it names the rules that kept the buurt out together.',
  'selectie.uitleg_mogelijk_zonder':
    'Show it: it names a rule that makes the buurt impossible. That one may be in does not say that it would be.',
  'selectie.uitleg_mogelijk_zonder_regels': 'Show it: it names the rules that make the buurt impossible together.',
  'selectie.uitleg_quotum_vol': 'Show it: the buurt comes next for this quotum.',
  'selectie.uitleg_met_aantal': 'Show it as what it would take: how many places there are is a decision of people.',
  'selectie.uitleg_mogelijk_aantal': 'Show it: the number of the quotum makes the buurt impossible.',
  'selectie.uitleg_met_hoogstens': 'Show it as what it would take: the rule is a decision of people.',
  'selectie.uitleg_met_toelating': 'Show it with the motive of the exclusion: that is what must be weighed.',
  'selectie.uitleg_geen_verruiming': 'Nothing: it says that no small change helps.',
  'selectie.uitleg_score_lager': 'Show it as the answer to why not this buurt.',
  'selectie.uitleg_score_zonder_regels':
    'Show it as the answer to why not this buurt: not a rule but its score keeps it out.',
  'selectie.uitleg_even_goed': 'Tell it as a tie. It is a count of selections, no probability.',
  'selectie.uitleg_even_goed_meer':
    'Tell it as a tie. It is a count of selections, no probability; `listSelecties` can count more of them.',
  'selectie.uitleg_gevonden_met': 'Compute the selection again with a larger `knopenbudget` before you give a reason.',
  'selectie.uitleg_gevonden_zonder':
    'Compute the selection again with a larger `knopenbudget` before you give a reason.',
  'selectie.uitleg_stijging_elke': 'Tell it as a tie: not the score decided.',
  'selectie.uitleg_elders_dan': 'Widen where the quotum looks when the buurt should take part.',
  'selectie.uitleg_cijfer_te_laag': 'Show it; lowering the bound is a decision of people.',
  'selectie.uitleg_cijfer_te_hoog': 'Show it; raising the bound is a decision of people.',
  'selectie.uitleg_cijfer_ontbreekt': 'Find the figure, or take it out of the quotum.',
  'selectie.uitleg_typisch_ontbreekt': 'Find the figures, or take them out of `typisch`.',
  'selectie.lijst_alle': 'Show it: it says how much choice there is.',
  'selectie.lijst_meer': 'Ask for more with `hoogstens`, or for selections nearer to the best with `binnen`.',
  'selectie.lijst_gelijk': 'Show it: 1 says that the best is the only one.',
  'selectie.lijst_gelijk_meer': 'Ask for more with `hoogstens`.',
  'selectie.lijst_buurt': 'Show it as a count of selections; it is no probability.',
  'selectie.lijst_beter_gevonden':
    'Compute the selection again with a larger `knopenbudget` before anybody decides on it.',
  'selectie.trekking_ongeldig': 'Make all draws of a programme over the same codes, with NaN where there is no score.',
  'selectie.zekerheid_ongeldig': 'Pass rising bounds between 0 and 1.',
  'selectie.loting_onbewezen': 'Compute the selection again with a larger `knopenbudget`.',
  'selectie.loting_te_veel': 'Choose a smaller margin, or leave buurten out by a rule before you draw.',
  'selectie.loting_grens': 'Leave one of the two out of the options.',
  'selectie.loting_leeg': 'Look at `blokken` before drawing; without them the selection stands as it is.',
  'selectie.loting_onmogelijk': 'Choose a smaller margin, so that fewer buurten take part, or take back a rule.',
  'selectie.loting_dubbel': 'Draw from what `findBijnaGelijken` gives, without editing it.',
  'selectie.loting_plaatsen': 'Draw from what `findBijnaGelijken` gives, without editing it.',
  'selectie.loting_onbekend': 'Draw from what `findBijnaGelijken` gives, without editing it.',
  'selectie.loting_gewijzigd': 'Find the lot as it was stored; with the same seed `drawLoting` gives it again.',
  'selectie.loting_andere_selectie': 'Pass the selection on which `findBijnaGelijken` was asked.',
  'selectie.loting_niet_gevolgd': 'Pass what `selectIngeloot` gave for this lot, without other rules after it.',
  'selectie.loting_verschil':
    'Look for who changed the participants, the rules or the outcome; with the seed and `findBijnaGelijken` the lot can be drawn again.',
  'selectie.loting_zonder_selectie': 'Pass `selectie`, and `analyse` when the near-ties came from one.',
  'selectie.besluit_loting': 'Make the decision anew from what `selectIngeloot` gives, with the same lot.',
  'selectie.besluit_ingeloot': 'Make the decision anew from what `selectIngeloot` gives, with the same lot.',
  'selectie.besluit_loting_onmogelijk': 'Find the decision as it was stored: its lot was edited by hand.',
  'selectie.besluit_dubbel': 'Keep the buurt once in the decision.',
  'selectie.besluit_aantal': 'Add a deviation for the buurt that is missing, or say that fewer were decided on.',
  'selectie.besluit_bewijs': 'Make the decision anew with `createSelectiebesluit`: the document was edited by hand.',
  'selectie.besluit_programma': 'Make the decision anew with `createSelectiebesluit`: the document was edited by hand.',
  'selectie.besluit_volgorde': 'Make the decision anew with `createSelectiebesluit`: the document was edited by hand.',
  'selectie.besluit_regel':
    'Find out which was changed, the rule or the choice: other buurten than the rules allow are a deviation, with a motive.',
  'selectie.besluit_waarde': 'Make the decision anew with `createSelectiebesluit`: the document was edited by hand.',
  'selectie.besluit_stappen': 'Make the decision anew with `createSelectiebesluit`: the document was edited by hand.',
  'selectie.besluit_kandidaten':
    'Make the decision anew with `createSelectiebesluit`: the document was edited by hand.',
  'selectie.afwijking_na_besluit':
    'Correct the day; a deviation after the decision is a new decision, made with `createSelectiebesluit`.',
  'selectie.besluit_afwijking': 'Take out only what was chosen, and put in only what was not.',
  'selectie.besluit_gewijzigd':
    'Find the decision as it was stored; a later deviation is a new decision, made with `createSelectiebesluit`.',
  'selectie.besluit_zonder_vingerafdruk':
    'Make the decision anew with `createSelectiebesluit` and keep that; the old one stays readable.',
  'selectie.besluit_deel_gewijzigd': 'Compare this part with the decision as it was stored.',
  'selectie.besluit_onverwacht':
    'Find the decision of that fingerprint; this one was made anew, or by somebody who sealed it anew.',
  'selectie.besluit_niet_nagerekend': 'Find the decision as it was stored; the findings beside it tell what is wrong.',
  'selectie.verschil_vraag': 'Find out which of the two was decided on: this value differs.',
  'selectie.verschil_invoer': 'Find the file of the day of the decision: these are other figures.',
  'selectie.verschil_waarde':
    'Read the findings about the input first; without them the decision was edited, or the library changed (see the changes).',
  'selectie.verschil_buurt': 'Read the findings about the input first; without them this buurt was changed by hand.',
} as const satisfies Record<keyof typeof selectieNl, string>;
