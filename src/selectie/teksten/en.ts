/** English texts of the room `selectie`, by code. */
export const selectieEn = {
  'selectie.woorden':
    'totaal=total; hoogste_minimum=highest minimum; gewogen_totaal=weighted total; lexicografisch=lexicographic; niet_aangrenzend=not next to each other; liever_aangrenzend=rather next to each other; hoogstens_per_groep=at most so many per group; aantal_met=number with a feature; niet_samen=not together; samen=together; minimumscore=least score; inwoners=inhabitants; uitgesloten=excluded; vast=fixed; optimaal=optimal; beste_gevonden=best found; onhaalbaar=infeasible; onbeslist=undecided',
  'selectie.plaatsen':
    'quota=quota; regels=rule/rules; kenmerken=feature/features; gebieden=area/areas; voorrang=place in the priority/priority; eisen=demand/demands; gekozen=chosen buurt/chosen buurten; afwijkingen=deviation/deviations; kandidaten=candidate/candidates; opties=/options; invoer=/input',
  'selectie.invoer_ongeldig': 'The selection cannot be made: {aantal} {aantal|finding|findings} in the input.',
  'selectie.score_ongeldig': 'The score of {code} for {programma} is not a finite number: {waarde}.',
  'selectie.score_dubbel': 'The buurt {code} has more than one score for {programma}.',
  'selectie.score_zonder_gebied': 'The buurt {code} has a score for {programma} but is not among the gebieden.',
  'selectie.scores_te_groot':
    'Scores up to {score} are too large to add exactly in steps of {eenheid} for {aantal} {aantal|place|places}: choose fewer decimals.',
  'selectie.gebied_dubbel': 'The buurt {code} is among the gebieden twice.',
  'selectie.cijfer_ongeldig': 'The figure {cijfer} of {code} is not a finite number: {waarde}.',
  'selectie.stand_ongeldig': 'This state belongs to another question: {besluit} instead of {nu}.',
  'selectie.oplosser_fout': 'The solver {naam} gave no answer that can be used: {melding}.',
  'selectie.te_veel_quota': 'There are {aantal} quota; there can be at most {hoogstens}.',
  'selectie.quotum_dubbel': 'The quotum {quotum} occurs twice.',
  'selectie.aantal_omgekeerd': 'The quotum {quotum} runs backwards: from {van} up to {tot}.',
  'selectie.programma_onbekend': 'No scores are given for the programme {programma}; they are for {bekend}.',
  'selectie.grenzen_omgekeerd': 'The bounds of {cijfer} run backwards: from {minimaal} up to {maximaal}.',
  'selectie.voorrang_dubbel': 'The buurt {code} is in the order of precedence twice.',
  'selectie.code_onbekend': 'The rule names {code}, but no buurt has that code (looks like: {suggestie}).',
  'selectie.quotum_onbekend': 'The rule names the quotum {quotum}, which does not exist; these do: {bekend}.',
  'selectie.programma_zonder_quotum': 'The programme {programma} has no quotum; these have: {bekend}.',
  'selectie.buren_ontbreken': 'The rule {regel} needs the neighbours: give the option buren.',
  'selectie.bonus_alleen_totaal':
    'The rule to rather choose adjacent buurten goes with the objective total only, not with {doel}.',
  'selectie.volgorde_onvolledig':
    'The order of programmes ({volgorde}) must name each programme of the quota exactly once: {programmas}.',
  'selectie.rij_zonder_code': 'This row has no code: {waarde}.',
  'selectie.paar_ongeldig': 'A pair of neighbours consists of two codes, not of {waarde}.',
  'selectie.inwoners_ongeldig': 'The number of inhabitants of {code} is not a whole number of zero or more: {waarde}.',
  'selectie.optie_ongeldig': 'The option {optie} is {waarde}: choose a whole number from {van} to {tot}.',
  'selectie.botsing_quotum':
    '{quotum}: {gevraagd} asked, {over} left of {kandidaten} {kandidaten|candidate|candidates}.',
  'selectie.botsing_quotum_na': '{quotum}: {gevraagd} asked, {over} left after excluding {afgevallen}.',
  'selectie.botsing_regel': 'The rule {regel} cannot be met as well.',
  'selectie.verruim_aantal': 'Possible with {aantal} for {quotum}.',
  'selectie.verruim_hoogstens': 'Possible with at most {hoogstens} in the rule {regel}.',
  'selectie.verruim_toelaten': 'Possible if the rule {regel} admits the buurt {code}.',
  'selectie.verruim_zonder_regel': 'Possible without the rule {regel}.',
  'selectie.botsing_ook': 'These cannot be met together either: {eisen}.',
  'selectie.minst_weglaten': 'At least {aantal} requirements must give way, for instance {eisen}.',
  'selectie.kleinste_wijziging':
    'The smallest change of numbers that helps is {eenheden} in all, with {eis} ({grens}): {was} → {wordt}.',
  'selectie.minimum_zonder_aantal':
    'The objective to make the least score as high as possible needs a quotum that chooses at least one buurt.',
  'selectie.cijfer_meerduidig': 'The figure {cijfer} can be each of these: {sleutels}.',
  'selectie.cijfer_onbekend': 'The table has no figure {cijfer} (like: {suggestie}).',
  'selectie.kenmerk_leeg':
    'The feature {kenmerk} does not say where it holds: give areas (gebieden), figures (cijfers) or both.',
  'selectie.kenmerk_dubbel': 'The feature {kenmerk} occurs twice.',
  'selectie.kenmerk_onbekend': 'It is not said which areas have the feature {kenmerk} (like: {suggestie}).',
  'selectie.waar_onbekend': 'The gebied {code} is unknown: no buurt or wijk has that code (looks like: {suggestie}).',
  'selectie.niets_gekozen': 'The selection has no chosen buurten: the outcome is {uitkomst}.',
  'selectie.niet_gekozen': 'The buurt {code} is not one of those chosen.',
  'selectie.uitleg_gekozen': '{code} is chosen for {quotum} with score {score}.',
  'selectie.uitleg_onmisbaar': 'Without {code} no selection meets all quota and rules.',
  'selectie.uitleg_vervanging': 'Without {code}, {erin} would come in; the whole then scores {kosten} lower.',
  'selectie.uitleg_speling': '{code} can lose {punten} of its score before a selection without {code} is better.',
  'selectie.uitleg_niet_gekozen':
    '{code} is not chosen: the best selection with {code} scores {kosten} lower, without {eruit}.',
  'selectie.uitleg_stijging': '{code} would be chosen with {punten} more for {programma}: a score of {score}.',
  'selectie.uitleg_uitgesloten': '{code} is excluded: {motief}.',
  'selectie.uitleg_onmogelijk': 'No selection with {code} meets all quota and rules.',
  'selectie.uitleg_geen_kandidaat': '{code} is no candidate for any quotum.',
  'selectie.uitleg_zonder_score': '{code} is no candidate for {quotum}: the buurt has no score for {programma}.',
  'selectie.uitleg_elders': '{code} is no candidate for {quotum}: the buurt does not lie where that quotum looks.',
  'selectie.uitleg_zonder_kenmerk': '{code} is no candidate for {quotum}: the buurt has not the feature {kenmerk}.',
  'selectie.uitleg_met_kenmerk': '{code} is no candidate for {quotum}: the buurt has the feature {kenmerk}.',
  'selectie.uitleg_typisch':
    '{code} is no candidate for {quotum}: its distance from the middle is {afstand}, asked is at most {hoogstens}.',
  'selectie.uitleg_minimumscore':
    '{code} does not reach the minimum score for {programma}: {score} where at least {minimaal} is asked.',
  'selectie.uitleg_zonder_inwoners': 'The number of inhabitants of {code} is not known, and a rule asks for it.',
  'selectie.uitleg_onbeslist': 'Whether there is another selection for {code} was not worked out: the budget ran out.',
  'selectie.uitleg_onbewezen':
    'What is said here of {code} is not proven: the budget ran out before the best selection was certain.',
  'selectie.uitleg_beter_gevonden':
    'While {code} was explained a better selection was found, {punten} higher, with {erin} and without {eruit}. So the selection given is not the best: compute it again with a larger budget.',
  'selectie.uitleg_gelijk_voorrang':
    '{code} is not chosen, but a selection with {code} and without {eruit} scores exactly the same. The precedence given decided.',
  'selectie.uitleg_ingeloot': '{code} was drawn: the lot gave the place, not the score alone.',
  'selectie.uitleg_niet_ingeloot': '{code} is not chosen: the places were divided by a lot. Drawn: {ingeloot}.',
  'selectie.uitleg_gelijk_loting':
    '{code} is not chosen, but a selection with {code} and without {eruit} scores exactly the same. The lot decided.',
  'selectie.uitleg_gelijk_code':
    '{code} is not chosen, but a selection with {code} and without {eruit} scores exactly the same. The order of codes decided, not the score.',
  'selectie.uitleg_gelijk_onbeslist':
    '{code} is not chosen, but a selection with {code} and without {eruit} scores exactly the same. Nothing decided between them: the budget ran out.',
  'selectie.uitleg_vervanging_gelijk_voorrang':
    'Without {code}, {erin} would come in; the whole then scores exactly the same. The precedence given decided.',
  'selectie.uitleg_vervanging_gelijk_loting':
    'Without {code}, {erin} would come in; the whole then scores exactly the same. The lot decided.',
  'selectie.uitleg_vervanging_gelijk_code':
    'Without {code}, {erin} would come in; the whole then scores exactly the same. The order of codes decided, not the score.',
  'selectie.uitleg_vervanging_gelijk_onbeslist':
    'Without {code}, {erin} would come in; the whole then scores exactly the same. Nothing decided between them: the budget ran out.',
  'selectie.uitleg_door_regel': 'Without the rule {regel}, {code} would be chosen.',
  'selectie.uitleg_stijging_meer':
    '{code} would be chosen with more than {punten} extra for {programma}: a score above {score}.',
  'selectie.uitleg_groep_vol':
    '{code} is not chosen: with {houders}, {groep} has the highest number of {hoogstens} already. Without the rule {regel}, {code} would be chosen.',
  'selectie.uitleg_buur_gekozen':
    '{code} is not chosen: {code} borders on {houders}. Without the rule {regel}, {code} would be chosen.',
  'selectie.uitleg_niet_samen':
    '{code} is not chosen: {code} may not be together with {houders}. Without the rule {regel}, {code} would be chosen.',
  'selectie.uitleg_door_vast':
    '{code} is not chosen: {houders} is fixed ({motief}). Without the rule {regel}, {code} would be chosen.',
  'selectie.uitleg_door_regels':
    'Without the rules {regels} together, {code} would be chosen; without one of them alone it would not.',
  'selectie.uitleg_mogelijk_zonder': 'Without the rule {regel} there is a selection with {code}.',
  'selectie.uitleg_mogelijk_zonder_regels':
    'Without the rules {regels} together there is a selection with {code}; without one of them alone there is none.',
  'selectie.uitleg_quotum_vol':
    'The places of {quotum} are for {houders}. With {aantal} {aantal|place|places}, {code} would be chosen.',
  'selectie.uitleg_met_aantal': 'With {aantal} for {quotum}, {code} would be chosen.',
  'selectie.uitleg_mogelijk_aantal': 'With {aantal} for {quotum} there is a selection with {code}.',
  'selectie.uitleg_met_hoogstens': 'With at most {hoogstens} in the rule {regel}, {code} would be chosen.',
  'selectie.uitleg_met_toelating': 'If the rule {regel} admitted {code}, {code} would be chosen.',
  'selectie.uitleg_geen_verruiming':
    'No single change of a quotum (at most five places more) or of a rule was found with which {code} would be chosen.',
  'selectie.uitleg_score_lager':
    'The places of {quotum} are for {houders}: these score at least {laagste}, {code} scores {score}.',
  'selectie.uitleg_score_zonder_regels':
    'Without the rules {code} would not be chosen either. The places of {quotum} are then for {houders}: these score at least {laagste}, {code} scores {score}.',
  'selectie.uitleg_even_goed':
    'There {aantal|is|are} {aantal} {aantal|selection that is|selections that are} exactly as good; {code} is in {keren} of these.',
  'selectie.uitleg_even_goed_meer':
    'There {aantal|is|are} at least {aantal} {aantal|selection that is|selections that are} exactly as good; {code} is in {keren} of the {aantal} that were counted.',
  'selectie.uitleg_gevonden_met':
    'A selection with {code} was found that scores {kosten} lower than this one. Whether there is a better one is not proven.',
  'selectie.uitleg_gevonden_zonder':
    'A selection without {code} was found that scores {kosten} lower than this one. Whether there is a better one is not proven.',
  'selectie.uitleg_stijging_elke': '{code} would be chosen with any score for {programma} above {score}.',
  'selectie.uitleg_elders_dan':
    '{code} is no candidate for {quotum}: the buurt lies in {wijk}, that quotum looks in {gebieden}.',
  'selectie.uitleg_cijfer_te_laag':
    '{code} is no candidate for {quotum}: {cijfer} is {waarde}, asked is at least {minimaal}.',
  'selectie.uitleg_cijfer_te_hoog':
    '{code} is no candidate for {quotum}: {cijfer} is {waarde}, asked is at most {maximaal}.',
  'selectie.uitleg_cijfer_ontbreekt': '{code} is no candidate for {quotum}: the figure {cijfer} is missing.',
  'selectie.uitleg_typisch_ontbreekt':
    '{code} is no candidate for {quotum}: without {cijfers} there is no distance from the middle.',
  'selectie.lijst_alle': 'Number of selections within {binnen} points of the best: {aantal}.',
  'selectie.lijst_meer': 'Number of selections within {binnen} points of the best: at least {aantal}.',
  'selectie.lijst_gelijk': 'Number of selections that are as good as the best: {aantal}.',
  'selectie.lijst_gelijk_meer': 'Number of selections that are as good as the best: at least {aantal}.',
  'selectie.lijst_buurt': '{code} is in {keren} of the {aantal} selections within {binnen} points of the best.',
  'selectie.lijst_beter_gevonden':
    'A better selection was found, {punten} higher. So the selection given is not the best: compute it again with a larger budget.',
  'selectie.trekking_ongeldig':
    'Draw {trekking} cannot be used ({reden}): every draw has the same codes, and for each a score that is finite or NaN.',
  'selectie.zekerheid_ongeldig': 'The bounds of certainty ({waarde}) must rise from 0 up to 1.',
  'selectie.loting_onbewezen':
    'No lots can be drawn between buurten of this selection: it is not proven to be the best (gap {gat}), so it is not certain where the cut is.',
  'selectie.loting_te_veel':
    '{aantal} {aantal|buurt takes|buurten take} part in the lot; there can be {hoogstens} at most.',
  'selectie.loting_grens': 'Give a margin or an analysis, not both.',
  'selectie.loting_leeg': 'There is nothing to draw: no buurten are near-ties at the cut.',
  'selectie.loting_onmogelijk': 'The rules allow no draw, or so few of so many that drawing does not find one.',
  'selectie.loting_dubbel': 'The buurt {code} takes part in the lot twice.',
  'selectie.loting_plaatsen':
    '{quotum} has {plaatsen} {plaatsen|place|places} for {aantal} {aantal|participant|participants}: there must be more participants than places.',
  'selectie.loting_onbekend': 'A requirement names {code}, but that buurt takes no part in the lot.',
  'selectie.loting_gewijzigd':
    'The lot was changed after it was drawn: the content has fingerprint {nu}, the lot says {loting}.',
  'selectie.loting_andere_selectie':
    'This lot belongs to another selection: the places before the lot are not those of this selection.',
  'selectie.loting_niet_gevolgd':
    'The selection does not follow the lot: its rules, precedence or places are not those of the lot.',
  'selectie.loting_verschil': 'Drawn again, {veld} is {nu}; the lot says {loting}.',
  'selectie.loting_zonder_selectie':
    'Only the draw was done again: without the selection before the lot (and for coin tosses the analysis) it cannot be seen who was to take part.',
  'selectie.besluit_loting': 'By the lot in the decision {veld} is {loting}; the decision says {besluit}.',
  'selectie.besluit_ingeloot':
    'By the lot in the decision {code} has a place for {quotum}; the buurt is not chosen so.',
  'selectie.besluit_loting_onmogelijk': 'The lot in the decision cannot be drawn again ({code}).',
  'selectie.besluit_dubbel': 'The buurt {code} is in the decision twice.',
  'selectie.besluit_aantal': 'The quotum {quotum} asks {gevraagd} {gevraagd|buurt|buurten}, the decision has {aantal}.',
  'selectie.besluit_bewijs': 'The outcome and the proof contradict each other (gap {gat}).',
  'selectie.besluit_programma':
    'The buurt {code} is in the decision for programme {programma}, but the quotum {quotum} is of {verwacht}.',
  'selectie.besluit_volgorde':
    'The buurt {code} comes after {voor} in the decision, but goes before it: by quota, score and precedence.',
  'selectie.besluit_regel': 'The choice in the decision does not keep to the rule {regel}: {codes}.',
  'selectie.besluit_waarde': 'The decision says {gegeven} for {veld}; from the rest of it follows {verwacht}.',
  'selectie.besluit_stappen':
    'The proof has {aantal} {aantal|step|steps}, and not the {verwacht} steps of the objective {doel}.',
  'selectie.besluit_kandidaten': '{gekozen} {gekozen|buurt was|buurten were} chosen, while {kandidaten} had a score.',
  'selectie.afwijking_na_besluit': 'The deviation is of {datum}, after the decision of {besluitdatum}.',
  'selectie.besluit_afwijking': 'The deviation is impossible: {code} as {veld}.',
  'selectie.besluit_gewijzigd':
    'The decision was changed after it was made: its content has fingerprint {nu}, the decision says {besluit}.',
  'selectie.besluit_zonder_vingerafdruk':
    'This decision has no fingerprint of its own yet. The outcome was computed again, but a later change of the question or the texts cannot be seen.',
  'selectie.besluit_deel_gewijzigd': 'Of the decision, {deel} was changed after it was made.',
  'selectie.besluit_onverwacht':
    'This is not the decision that was recorded elsewhere: it has fingerprint {nu}, recorded is {verwacht}.',
  'selectie.besluit_niet_nagerekend': 'The changed decision cannot be computed again ({code}).',
  'selectie.verschil_vraag': 'The question that was kept has {veld} {nu}; the decision says {besluit}.',
  'selectie.verschil_invoer': 'The input {deel} is not that of the decision: {nu} instead of {besluit}.',
  'selectie.verschil_waarde': 'Recomputed, {veld} is {nu}; the decision says {besluit}.',
  'selectie.verschil_buurt': 'The buurt {code} has quotum {nu} when recomputed; {besluit} in the decision.',
} as const;
