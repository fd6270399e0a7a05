import type { evaluatieNl } from './nl.js';

/** English texts of the room `evaluatie`, by code. */
export const evaluatieEn = {
  'evaluatie.woorden':
    'janee=yes or no; getal=number; groep=group; benjamini_hochberg=Benjamini and Hochberg; holm=Holm; werkt_het=does it work; waar_werkt_het=where does it work best',
  'evaluatie.plaatsen': 'uitkomsten=outcome/outcomes; situaties=situation/situations; groepen=group/groups',
  'evaluatie.sleutel_dubbel': 'The key {sleutel} occurs twice.',
  'evaluatie.uitkomst_onbekend': 'The outcome {uitkomst} is not in the plan.',
  'evaluatie.kenmerk_onbekend': 'The kenmerk {kenmerk} is not in the plan.',
  'evaluatie.vanaf_na_op': 'The change starts on {vanaf}, not before {op}.',
  'evaluatie.groep_bij_getal': 'The kenmerk {kenmerk} is a number and has no group {groep}.',
  'evaluatie.tegenover_zonder_groep': 'There is no other group to set against {tegenover}.',
  'evaluatie.situatie_dubbel': 'The buurt {buurt} has a situation twice.',
  'evaluatie.kenmerk_soort': 'The kenmerk {kenmerk} of the buurt {buurt} is {waarde}; the plan expects a {soort}.',
  'evaluatie.regel_dubbel': 'The buurt {buurt} has the outcome {uitkomst} twice on {moment}.',
  'evaluatie.janee_waarde': 'The outcome {uitkomst} of the buurt {buurt} is {waarde}: only 1 (yes) or 0 (no) can be.',
  'evaluatie.groep_onbekende_buurt': 'There are groups of {buurt}, but that area is not in the table.',
  'evaluatie.kenmerk_dubbel': 'The kenmerk {kenmerk} is a group and a figure too.',
  'evaluatie.invoer_ongeldig':
    'The plan and the rows of the evaluation are not right: {aantal} {aantal|finding|findings}.',
  'evaluatie.geen_loting':
    'The situations were not divided by lot: a difference between buurten does not yet show what causes it.',
  'evaluatie.plan_achteraf':
    'The plan was set down on {vastgesteldOp}, after the first outcome ({eerste}): read the outcomes as exploring, not as proof.',
  'evaluatie.verstrengeld':
    'Who knows the kenmerk {een} of a buurt also knows the kenmerk {ander} here: their effects cannot be told apart.',
  'evaluatie.samenloop':
    'The kenmerken {een} and {ander} of these buurten go together strongly (Cramér V {samenhang}): an effect of the one may be an effect of the other.',
  'evaluatie.buurten_weggelaten':
    'In the comparison {vergelijking} {aantal} of the {totaal} buurten do not count, as something is missing.',
  'evaluatie.steekproef':
    'In the comparison {vergelijking} {aantal} arrangements were drawn from about {mogelijk} possible ones.',
  'evaluatie.conclusie_hoger':
    '{uitkomst}: higher in {groep} than in {andere}. The difference is {verschil} (interval from {onder} to {boven}). Chance seldom gives such a difference: p {p}, corrected for {getoetst} {getoetst|comparison|comparisons} {pAangepast}.',
  'evaluatie.conclusie_lager':
    '{uitkomst}: lower in {groep} than in {andere}. The difference is {verschil} (interval from {onder} to {boven}). Chance seldom gives such a difference: p {p}, corrected for {getoetst} {getoetst|comparison|comparisons} {pAangepast}.',
  'evaluatie.conclusie_groepen':
    '{uitkomst}: the {aantal} buurten differ by {kenmerk} more than chance gives: p {p}, corrected for {getoetst} {getoetst|comparison|comparisons} {pAangepast}. Which group differs from which, this test does not say.',
  'evaluatie.conclusie_niet_onderscheiden':
    '{uitkomst}: a difference by {kenmerk} cannot be told from chance ({aantal} {aantal|buurt|buurten}, p {p}, corrected for {getoetst} {getoetst|comparison|comparisons} {pAangepast}). That does not mean that there is none: so many buurten reliably show only a difference of {kleinste} or more.',
  'evaluatie.conclusie_niet_onderscheiden_groepen':
    '{uitkomst}: a difference by {kenmerk} cannot be told from chance ({aantal} {aantal|buurt|buurten}, p {p}, corrected for {getoetst} {getoetst|comparison|comparisons} {pAangepast}). That does not mean that there is none: so many buurten reliably show only an effect of {kleinste} standard deviation (Cohen f) or more.',
  'evaluatie.conclusie_niet_onderscheiden_samenhang':
    '{uitkomst}: a relation with {kenmerk} cannot be told from chance ({aantal} {aantal|buurt|buurten}, p {p}, corrected for {getoetst} {getoetst|comparison|comparisons} {pAangepast}). That does not mean that there is none: so many buurten reliably show only a correlation of {kleinste} or more.',
  'evaluatie.conclusie_niet_onderscheiden_streng':
    '{uitkomst}: an effect of {kenmerk} cannot be told from chance ({aantal} {aantal|buurt|buurten}, p {p}, corrected for {getoetst} {getoetst|comparison|comparisons} {pAangepast}). With so few buurten and so many comparisons even a large effect cannot be seen reliably.',
  'evaluatie.conclusie_nooit':
    '{uitkomst}: an effect of {kenmerk} cannot be told from chance. With {aantal} {aantal|buurt|buurten} divided like this no effect can be shown, however large: the lowest possible p is {kleinsteP}, needed is {alfa}.',
  'evaluatie.conclusie_onbeslist':
    '{uitkomst}: whether an effect of {kenmerk} can be told from chance, {steekproef} drawn arrangements cannot say (p {p}, corrected for {getoetst} {getoetst|comparison|comparisons} {pAangepast}). Take a larger sample.',
  'evaluatie.conclusie_gelijke_waarden':
    '{uitkomst}: an effect of {kenmerk} cannot be told. The buurten that can be compared have the same outcome ({aantal} {aantal|buurt|buurten} with figures).',
  'evaluatie.conclusie_geen_contrast':
    '{uitkomst}: an effect of {kenmerk} cannot be told, as the {aantal} buurten with figures do not differ in it from buurten they can be compared with.',
  'evaluatie.conclusie_geheel':
    'In {aantal} of the {getoetst} tested comparisons the effect is larger than chance gives: {vergelijkingen}. In the others it cannot be told from chance.',
  'evaluatie.conclusie_geheel_niet':
    'In none of the {getoetst} tested comparisons an effect is seen: it cannot be told from chance. That does not mean that the situation does not matter.',
  'evaluatie.conclusie_geheel_ontoetsbaar': 'None of the {aantal} comparisons can be tested with these rows.',
  'evaluatie.te_weinig_kenmerken': 'No kenmerk is named in which buurten must be alike.',
  'evaluatie.buurt_dubbel': 'The buurt {buurt} occurs twice.',
  'evaluatie.grens_ongeldig': 'The bound of the distance must be a number above 0, not {waarde}.',
  'evaluatie.kenmerk_constant': 'The kenmerk {kenmerk} is the same in all buurten and does not count in the distance.',
  'evaluatie.onbalans':
    'After choosing too the buurten of the programme and the comparison buurten differ in {kenmerk}: {smd} standard deviation, above {grens}.',
  'evaluatie.zonder_vergelijking': 'For {aantal} of the {totaal} buurten there is no comparison buurt.',
  'evaluatie.trend_onbekend':
    '{uitkomst}: nobody looked whether the buurten went the same way before the start. Without that the effect may be a difference that was there already.',
  'evaluatie.trend_verschilt':
    '{uitkomst}: the buurten went different ways before the start already (p {p}). So the effect cannot be ascribed to the programme.',
  'evaluatie.conclusie_did_hoger':
    '{uitkomst}: rose more in the buurten of the programme than in the comparison buurten. The difference is {verschil} (interval from {onder} to {boven}), p {p}.',
  'evaluatie.conclusie_did_lager':
    '{uitkomst}: rose less, or fell more, in the buurten of the programme than in the comparison buurten. The difference is {verschil} (interval from {onder} to {boven}), p {p}.',
  'evaluatie.conclusie_did_niet':
    '{uitkomst}: how the buurten of the programme went cannot be told from how the comparison buurten did. The difference is {verschil} (interval from {onder} to {boven}), p {p}. That does not mean that there is no effect: {aantal} {aantal|buurt reliably shows|buurten reliably show} only a difference of {kleinste} or more.',
  'evaluatie.conclusie_did_nooit':
    '{uitkomst}: an effect cannot be told from chance. With {aantal} {aantal|buurt|buurten} in these sets no effect can be shown, however large: the lowest possible p is {kleinsteP}, needed is {alfa}.',
  'evaluatie.conclusie_did_onbeslist':
    '{uitkomst}: whether an effect can be told from chance, {steekproef} drawn arrangements cannot say (p {p}). Take a larger sample.',
  'evaluatie.conclusie_did_gelijk':
    '{uitkomst}: an effect cannot be told, as the change is the same within every set of the {aantal} buurten.',
  'evaluatie.conclusie_did_geen':
    '{uitkomst}: there is no set with a buurt of the programme and a comparison buurt of which before and after are known.',
  'evaluatie.selectie_onbekend':
    'It is not known which figures counted in the choice of the buurten. A buurt that was chosen for a low figure often rises by itself afterwards: do not measure a change from such a figure, and do not look for comparison buurten by it.',
  'evaluatie.voormeting_was_criterium':
    '{uitkomst}: nothing can be concluded from the change since {moment}, as that measurement counted in the choice of the buurten. A buurt that was chosen for a low figure often rises by itself afterwards.',
  'evaluatie.voormeting_te_dicht':
    '{uitkomst}: the first measurement ({vanaf}) lies nearer to the choice of the buurten ({gekozenOp}) than the last one ({op}). A part of the change may therefore have come by itself.',
  'evaluatie.koppeling_op_criterium':
    'The kenmerk {kenmerk} counted in the choice of the buurten. Do not look for comparison buurten by it: a buurt that was chosen for a low figure often rises by itself afterwards.',
  'evaluatie.kenmerk_per_gemeente':
    '{uitkomst}: nothing can be concluded about {kenmerk}, as all buurten of a gemeente are alike in it. A difference may as well be one between the {gemeenten} gemeenten.',
  'evaluatie.groep_te_klein':
    '{uitkomst}: nothing can be concluded about {kenmerk}. The smallest group has {aantal} {aantal|buurt|buurten} and no lots were drawn; {minimum} {minimum|buurt|buurten} a group or more are needed.',
  'evaluatie.start_onbekend':
    'Of {aantal} of the {totaal} buurten it is not known when the programme began there. A buurt that began later or replaced another one had less time, and may come out lower for that.',
  'evaluatie.start_verschilt':
    'In the comparison {vergelijking} the programme did not begin everywhere at the same time: the first buurt on {eerste}, the last on {laatste}. A buurt that began later had less time, and may come out lower for that.',
  'evaluatie.conclusie_did_per_gemeente':
    '{uitkomst}: nothing can be concluded about the effect, as in every gemeente all buurten have the programme, or none has. A difference may as well be one between the {gemeenten} gemeenten.',
  'evaluatie.conclusie_did_te_klein':
    '{uitkomst}: nothing can be concluded about the effect. The smallest group has {aantal} {aantal|buurt|buurten} and no lots were drawn; {minimum} {minimum|buurt|buurten} or more are needed, with and without the programme.',
  'evaluatie.bewijs_niveau':
    'This answers the question "{vraag}". The evidence has level {niveau} of 5, after the Maryland scale.',
  'evaluatie.bewijs_geen': 'These figures give no answer to the question "{vraag}".',
  'evaluatie.bewijs_beschrijvend':
    'This describes in which situations it went well. It measures no effect, so it has no level on the Maryland scale.',
  'evaluatie.ontwerp_keuzerand':
    'Not higher, as no lots were drawn: the buurten just above and just below the cut were compared.',
  'evaluatie.ontwerp_vergelijking':
    'Not higher, as no lots were drawn: buurten with and without the programme may differ in other ways.',
  'evaluatie.ontwerp_groepen':
    'Not higher, as only chosen buurten were compared, and no lot decides in which situation a buurt is.',
  'evaluatie.ontwerp_samenhang': 'Not higher, as this is a difference between buurten without an earlier measurement.',
  'evaluatie.niet_hoger_geen_voormeting':
    'Not higher, as there is no measurement from before the start: the difference may have been there already.',
  'evaluatie.niet_hoger_geen_blok':
    'Not higher, as buurten of different gemeenten were compared as if they were of one.',
  'evaluatie.niet_hoger_venster_achteraf':
    'Not higher, as the number of buurten on each side was not set down beforehand.',
  'evaluatie.niet_hoger_selectie_onbekend':
    'Not higher, as it is not known which figures counted in the choice of the buurten.',
  'evaluatie.niet_hoger_voormeting_te_dicht':
    'Not higher, as the first measurement lies nearer to the choice than the last.',
  'evaluatie.niet_hoger_trend_onbekend':
    'Not higher, as nobody looked whether the buurten developed alike before the start.',
  'evaluatie.niet_hoger_trend_verschilt': 'Not higher, as the buurten already developed differently before the start.',
  'evaluatie.niet_hoger_besmetting':
    'Not higher, as a comparison buurt borders on a buurt of the programme and may notice something of it.',
  'evaluatie.niet_hoger_koppeling_onbekend':
    'Not higher, as it is not known in what the comparison buurten are like the buurten of the programme.',
  'evaluatie.niet_hoger_volgorde_niet_geloot': 'Not higher, as the order of the starts was not drawn by lot.',
  'evaluatie.niet_hoger_lotdocument_ontbreekt': 'Not higher, as there is no recorded lot that others can draw again.',
  'evaluatie.niet_hoger_venster_scheef':
    'Not higher, as the buurten just above and just below the cut differ in another kenmerk too.',
  'evaluatie.niet_hoger_helling':
    'Not higher, because among buurten that were not chosen too the outcome goes with the score.',
  'evaluatie.niet_hoger_loting_niet_gevolgd': 'Not higher, as not every buurt got what the lot decided.',
  'evaluatie.niet_hoger_uitval':
    'Not higher, as the outcome is missing of too many buurten, or of more in the one group than in the other.',
  'evaluatie.niet_hoger_verkennend':
    'Read this as exploring: the question was not set down beforehand, or only after a first outcome.',
  'evaluatie.kan_loting': 'Stronger is a lot between buurten whose scores are nearly equal.',
  'evaluatie.kan_trapsgewijs': 'Stronger is a start in waves, in which lot decides who begins first.',
  'evaluatie.kan_keuzerand': 'Stronger is a comparison of the last chosen with the first buurten that were not chosen.',
  'evaluatie.kan_vergelijking':
    'Stronger is a comparison with buurten without the programme that were like the chosen ones before the start.',
  'evaluatie.kan_eerdere_voormeting':
    'Possible is a change since an earlier year, that did not count in the choice and lies as long before it as the outcome lies after it.',
  'evaluatie.kan_blok':
    'Possible is a kenmerk in which buurten within a gemeente differ: a difference between gemeenten then does not count.',
  'evaluatie.kan_samenvoegen': 'Possible is to pool the outcomes of all gemeenten.',
  'evaluatie.kan_meer_buurten': 'Possible is a comparison with at least four buurten in each group.',
  'evaluatie.kan_beschrijven': 'Possible is to describe what happened, without a verdict on an effect.',
  'evaluatie.uitkomst_alleen_met_team':
    'The outcome {uitkomst} exists only where there is a team. So it cannot say whether the programme works, only where it works best.',
  'evaluatie.dag_na_start':
    'The day {dag} lies after {laatste}: only a day before the start can show how the buurten went without the programme.',
  'evaluatie.uitval':
    '{uitkomst}: {aandeel%} of the buurten do not count. A measurement is missing for {behandeld%} of the buurten of the programme and for {vergelijking%} of the comparison buurten. Who drops out seldom does so by chance.',
  'evaluatie.besmetting':
    '{uitkomst}: of the comparison buurten {buurten} {buurten|borders|border} on a buurt of the programme. When people there feel the programme too, the effect seems smaller than it is.',
  'evaluatie.trend_niet_te_zien':
    '{uitkomst}: whether the buurten went the same way before the start cannot be seen in these figures, however large the difference was: the smallest possible p is {kleinsteP}, {alfa} is needed.',
  'evaluatie.trend_geen_bewijs':
    '{uitkomst}: before the start no difference in the way they went is seen ({aantal} {aantal|period|periods}, p {p}). That is no proof that there was none: a difference of less than {kleinste} could not be seen reliably.',
  'evaluatie.kan_andere_koppeling':
    'Possible is to look for comparison buurten by kenmerken that did not count in the choice, such as the kind of buurt or the number of inhabitants.',
  'evaluatie.kan_zelfde_gemeente': 'Possible is a comparison with buurten without the programme in the same gemeente.',
  'evaluatie.kan_uitkomst_overal':
    'Possible is an outcome that exists in every buurt, such as a figure of CBS or of the gemeente.',
  'evaluatie.kalibratie_volgorde':
    'The calibration neither rises nor falls: out {buiten}, crossover {kruispunt}, in {binnen}.',
  'evaluatie.kalibratie_gelijk':
    'Two figures of the calibration are equal: out {buiten}, crossover {kruispunt}, in {binnen}.',
  'evaluatie.geval_dubbel': 'The case {geval} occurs twice.',
  'evaluatie.geval_condities': 'The case {geval} has other conditions than the first case: {condities}.',
  'evaluatie.condities_aantal':
    'There {aantal|is|are} {aantal} {aantal|condition|conditions}; it can be done with {minimum} to {maximum}.',
  'evaluatie.conditie_onbekend': 'The cases do not have the condition {conditie}.',
  'evaluatie.lidmaatschap_ongeldig':
    'The membership of {geval} in {naam} is {waarde}; it must be from 0 up to and including 1.',
  'evaluatie.lidmaatschap_half': 'The membership of {geval} in {naam} is exactly 0.5: neither in nor out.',
  'evaluatie.ruw_aantal':
    '{naam} has {aantal} {aantal|figure|figures}, while there {verwacht|is|are} {verwacht} {verwacht|case|cases}.',
  'evaluatie.ruw_wijkt_af': 'The membership of {geval} in {naam} does not come from its figure with this calibration.',
  'evaluatie.configuraties_veel_condities':
    'There {condities|is|are} {condities} {condities|condition|conditions} with {gevallen} {gevallen|case|cases}: with so few cases something almost always fits by chance. Take at most {hoogstens}.',
  'evaluatie.configuratie_tegenspraak':
    'In the combination {combinatie} the verdict is contradicted by {aantal} {aantal|case|cases}: {gevallen}.',
  'evaluatie.configuratie_tweezijdig': 'The combination {combinatie} fits the outcome as well as its absence.',
  'evaluatie.configuratie_altijd':
    'No combination that occurs goes without the outcome: the simplest solution is that the outcome is always there.',
  'evaluatie.modellen_meer':
    'There are {aantal} models that are equally simple ({soort}). The data choose none of them.',
  'evaluatie.modellen_niet_volledig': 'There are too many models to list them all ({soort}).',
  'evaluatie.configuraties_steekproef':
    'For the chance test {aantal} {aantal|arrangement was|arrangements were} drawn out of about {mogelijk} possible ones.',
  'evaluatie.configuraties_wankel': 'Without {gevallen} the models are different.',
  'evaluatie.conclusie_configuraties_bevinding':
    'A finding about {naam}: the combinations {modellen} go with it (* is and, ~ is not, + is or). They cover {gedekt} of the {totaal} {totaal|case|cases} with the outcome; chance seldom gives as many (p {p}). That does not make them the cause.',
  'evaluatie.conclusie_configuraties_toeval':
    '{naam}: the combinations {modellen} go with it (* is and, ~ is not, + is or) and cover {gedekt} of the {totaal} {totaal|case|cases} with the outcome, but that cannot be told from chance (p {p}). Conclude nothing from it.',
  'evaluatie.conclusie_configuraties_geen':
    '{naam}: in {gevallen} {gevallen|case|cases} no combination of the {condities} {condities|condition|conditions} goes with the outcome often enough.',
  'evaluatie.simulatie_kenmerk': 'Some of the buurten have no value for the kenmerk {kenmerk} that fits the plan.',
  'evaluatie.simulatie_kandidaten':
    'Out of {kandidaten} {kandidaten|candidate|candidates} no {aantal} {aantal|buurt|buurten} can be chosen.',
  'evaluatie.simulatie_kant': 'The design {opzet} asks for buurten with and buurten without the programme.',
  'evaluatie.simulatie_ongeldig':
    'The plan and what is expected of the simulation are not right: {aantal} {aantal|finding|findings}.',
  'evaluatie.simulatie_geen_oordeel':
    '{uitkomst}: this plan never gives a verdict, whatever happens ({aantal} {aantal|buurt|buurten}). Choose another design before the start.',
  'evaluatie.simulatie_ongeschikt':
    '{uitkomst}: this plan may carry no conclusion. Even when nothing happens it reports an effect in {vals%} of the cases; at most {alfa%} was agreed.',
  'evaluatie.simulatie_laat_zien':
    '{uitkomst}: with {aantal} {aantal|buurt|buurten} this plan shows an effect of {kleinste} or more, with a chance of {vermogen%}. A smaller effect often stays unseen. The evidence gets level {niveau} of 5, on the Maryland scale.',
  'evaluatie.simulatie_te_weinig':
    '{uitkomst}: with {aantal} {aantal|buurt|buurten} this plan shows no effect with a chance of {vermogen%}: an effect of {grootste} is found in {kans%} of the cases. Whoever sees no effect afterwards does not know whether it is there.',
  'evaluatie.simulatie_plan_ongeschikt':
    'For {vals} of the {aantal} {aantal|question|questions} this plan reports an effect that is not there too often. Change it before the start.',
  'evaluatie.simulatie_plan_te_weinig':
    'For none of the {aantal} {aantal|question|questions} this plan can show an effect. Change it before the start.',
  'evaluatie.simulatie_plan_kan':
    'For {zichtbaar} of the {aantal} {aantal|question|questions} this plan can show an effect, and it does not report one that is not there too often.',
  'evaluatie.spreiding_samenhang_onbekend':
    '{uitkomst}: how much of a deviation is left a year later is not known. That takes figures of three years in a row.',
  'evaluatie.spreiding_geen_jaren':
    '{uitkomst}: no buurt has figures of two years. What lasts and what changes cannot be told apart then.',
  'evaluatie.spreiding_ontbreekt':
    '{uitkomst}: {aantal} of the {totaal} figures are missing. Buurten count with the years that there are.',
  'evaluatie.conclusie_vaker':
    '{uitkomst}: more often with {groep} ({ja} of {totaal}) than with {andere} ({jaAndere} of {totaalAndere}). Chance seldom gives such a difference: p {p}, corrected for {getoetst} {getoetst|comparison|comparisons} {pAangepast}.',
  'evaluatie.conclusie_minder_vaak':
    '{uitkomst}: less often with {groep} ({ja} of {totaal}) than with {andere} ({jaAndere} of {totaalAndere}). Chance seldom gives such a difference: p {p}, corrected for {getoetst} {getoetst|comparison|comparisons} {pAangepast}.',
  'evaluatie.conclusie_vaker_in_blokken':
    '{uitkomst}: more often with {groep} than with {andere}, comparing within a block each time. All blocks together: {ja} of {totaal} against {jaAndere} of {totaalAndere}. Chance seldom gives such a difference: p {p}, corrected for {getoetst} {getoetst|comparison|comparisons} {pAangepast}.',
  'evaluatie.conclusie_minder_vaak_in_blokken':
    '{uitkomst}: less often with {groep} than with {andere}, comparing within a block each time. All blocks together: {ja} of {totaal} against {jaAndere} of {totaalAndere}. Chance seldom gives such a difference: p {p}, corrected for {getoetst} {getoetst|comparison|comparisons} {pAangepast}.',
  'evaluatie.conclusie_stijgt':
    '{uitkomst}: the higher {kenmerk}, the higher the outcome. A buurt with 1 more has an outcome that is {helling} higher (interval from {onder} to {boven}). Chance seldom gives such a relation over {aantal} {aantal|buurt|buurten}: p {p}, corrected for {getoetst} {getoetst|comparison|comparisons} {pAangepast}.',
  'evaluatie.conclusie_daalt':
    '{uitkomst}: the higher {kenmerk}, the lower the outcome. With 1 more the outcome changes by {helling} (interval from {onder} to {boven}). Chance seldom gives such a relation over {aantal} {aantal|buurt|buurten}: p {p}, corrected for {getoetst} {getoetst|comparison|comparisons} {pAangepast}.',
  'evaluatie.zonder_vervanging_gelijk':
    'Without the {aantal} buurten that were replaced or replaced another, the answer is the same (p {p}, with all buurten {pAlle}).',
  'evaluatie.zonder_vervanging_anders':
    'Without the {aantal} buurten that were replaced or replaced another, the answer is different (p {p}, with all buurten {pAlle}): it depends on these buurten.',
  'evaluatie.zonder_vervanging_geen':
    'Without the {aantal} buurten that were replaced or replaced another, no verdict is possible.',
  'evaluatie.gemeente_onbekend':
    'The gemeente of {aantal} of the {totaal} buurten is not known. These buurten were compared as if they lie in one gemeente; whether a kenmerk is fixed per gemeente cannot be seen of them.',
  'evaluatie.later_begonnen':
    'In the comparison {vergelijking}, {aantal} {aantal|buurt|buurten} began only after the day of the outcome. That is no failure: {aantal|it does|they do} not count.',
  'evaluatie.configuratie_zonder_buurten':
    '{uitkomst}: which kenmerken go together with the outcome cannot be said, because of no buurt all data are known.',
  'evaluatie.bewijs_onbekend':
    'This answers the question {vraag}. How strong the evidence is cannot be said: of {aantal} of the {totaal} gemeenten the level is not known.',
  'evaluatie.niet_hoger_deel': 'Not higher, because together the evidence is as strong as its weakest part ({naam}).',
  'evaluatie.conclusie_samen_hoger':
    '{uitkomst}: over {aantal} gemeenten together the effect is {gemiddelde} on average (interval from {onder} to {boven}). Chance seldom gives such a mean: p {p}. How far apart the effects in gemeenten lie (tau²) is estimated at {spreiding}, with an interval from {spreidingOnder} to {spreidingBoven}. In a next gemeente the effect is expected to lie between {volgendeOnder} and {volgendeBoven}.',
  'evaluatie.conclusie_samen_lager':
    '{uitkomst}: over {aantal} gemeenten together the effect is {gemiddelde} on average, so less than nothing (interval from {onder} to {boven}). Chance seldom gives such a mean: p {p}. How far apart the effects in gemeenten lie (tau²) is estimated at {spreiding}, with an interval from {spreidingOnder} to {spreidingBoven}. In a next gemeente the effect is expected to lie between {volgendeOnder} and {volgendeBoven}.',
  'evaluatie.conclusie_samen_niet':
    '{uitkomst}: over {aantal} gemeenten together, too, an effect cannot be told from chance. The mean is {gemiddelde} (interval from {onder} to {boven}), p {p}. That does not mean that there is no effect. How far apart the effects in gemeenten lie (tau²) is estimated at {spreiding}, with an interval from {spreidingOnder} to {spreidingBoven}. In a next gemeente the effect is expected to lie between {volgendeOnder} and {volgendeBoven}.',
  'evaluatie.conclusie_samen_twee':
    '{uitkomst}: the effect is {effect} in {naam} and {andereEffect} in {andere}. Two gemeenten cannot say how far apart gemeenten lie, and so not how sure a mean is: read the two side by side.',
  'evaluatie.samen_weinig':
    'With {aantal} gemeenten it can hardly be estimated how far apart the effects in gemeenten lie. Read its interval too.',
  'evaluatie.samen_verschilt':
    'The effects in the gemeenten differ more than chance gives (p {p}): the mean does not hold for each gemeente.',
  'evaluatie.conclusie_effect_hoger':
    '{uitkomst}: higher with the programme than without. The difference is {verschil} (interval from {onder} to {boven}). Chance seldom gives such a difference: p {p}.',
  'evaluatie.conclusie_effect_lager':
    '{uitkomst}: lower with the programme than without. The difference is {verschil} (interval from {onder} to {boven}). Chance seldom gives such a difference: p {p}.',
  'evaluatie.conclusie_effect_niet':
    '{uitkomst}: an effect of the programme cannot be distinguished from chance. The difference is {verschil} (interval from {onder} to {boven}), p {p}. That does not mean that there is no effect: {aantal} {aantal|buurt shows|buurten show} reliably only a difference of {kleinste} or more.',
  'evaluatie.conclusie_effect_nooit':
    '{uitkomst}: an effect of the programme cannot be distinguished from chance. With {aantal} {aantal|buurt|buurten} divided like this no effect can be shown, however large: the lowest possible p is {kleinsteP}, and {alfa} is needed.',
  'evaluatie.conclusie_effect_onbeslist':
    '{uitkomst}: whether an effect of the programme can be distinguished from chance cannot be said with {steekproef} drawn arrangements (p {p}). Take a larger sample.',
  'evaluatie.conclusie_effect_gelijk':
    '{uitkomst}: an effect of the programme cannot be distinguished, because the {aantal} buurten with data have the same outcome in each block.',
  'evaluatie.conclusie_effect_geen':
    '{uitkomst}: there are no buurten with and without the programme that can be compared with each other and of which the outcome is known.',
  'evaluatie.loting_klopt_niet':
    'The document of the lot is not right: {aantal} {aantal|difference|differences} when it is drawn again. The division holds, but counts as a lot without a document.',
  'evaluatie.loting_niet_gevolgd':
    'Of {aantal} of the {totaal} buurten in the lot what was done differs from the lot: {buurten}. The buurten are compared as they were drawn.',
  'evaluatie.voormeting_na_start':
    '{uitkomst}: the measurement of {voormeting} is not before the start of the programme ({start}). A correction for it takes away a part of the effect and is left out.',
  'evaluatie.keuzerand_scheef':
    '{uitkomst}: the buurten just above and just below the cut differ in {kenmerk} as well (p {p}, bound {grens}).',
  'evaluatie.keuzerand_helling':
    '{uitkomst}: among the buurten near the cut that were not chosen the outcome goes with the score too (Kendall {correlatie}, p {p}). A part of the difference may come from that.',
  'evaluatie.keuzerand_niet_op_score':
    'Near the cut {aantal} {aantal|buurt does|buurten do} not count, because not only the score decided there: {buurten}.',
  'evaluatie.keuzerand_gamma':
    '{uitkomst}: the verdict stands as long as of two buurten near the cut one had at most {gamma} times the odds of being chosen that the other had.',
  'evaluatie.niet_hoger_balans_onbekend':
    'Not higher, because it was not looked at whether the buurten just above and just below the cut differ in other kenmerken too.',
  'evaluatie.conclusie_configuraties_te_veel':
    '{naam}: there are so many conditions that the combinations cannot be simplified. Take fewer.',
  'evaluatie.vanaf_na_op_maanden':
    'The change begins {vanaf} {vanaf|month|months} after the start, not before {op} {op|month|months}.',
  'evaluatie.vanaf_na_op_buurt': 'In the buurt {buurt} the change begins on {vanaf}, not before {op}.',
  'evaluatie.veld_andere_opzet': 'The field {veld} belongs to the design {hoort}, not to {opzet}.',
  'evaluatie.blok_onbekend': 'The blok {blok} is no kenmerk with groups in this plan.',
  'evaluatie.blokreden_ontbreekt':
    'Without a blok, buurten of different gemeenten are compared; the reason for that is missing.',
  'evaluatie.blokreden_overbodig': 'There is a reason to use no blok, but the blok is {blok}.',
  'evaluatie.criterium_lijkt_op': 'The criterion {uitkomst} is not in the plan. Is {suggestie} meant?',
  'evaluatie.kalibratie_ontbreekt': 'The figure {sleutel} has no anchors to say when a buurt counts.',
  'evaluatie.kalibratie_overbodig': 'There are anchors of {sleutel}, but it is no figure.',
  'evaluatie.conditie_zonder_groep': 'It is not said which group of the kenmerk {kenmerk} is meant.',
  'evaluatie.conditie_dubbel': 'The kenmerk {kenmerk} is twice in the same question.',
  'evaluatie.gemeente_ongeldig': 'The gemeente {gemeente} of the buurt {buurt} is no valid code, such as GM0080.',
  'evaluatie.einde_voor_start': 'In the buurt {buurt} the programme ends on {einde}, before the start on {start}.',
  'evaluatie.vervangt_onbekend': 'The buurt {buurt} replaces {vervangt}, but that buurt has no situation.',
  'evaluatie.vervangt_kring': 'The buurten {buurt} and {vervangt} replace each other in a circle.',
  'evaluatie.moment_voor_periode':
    'The outcome {uitkomst} of the buurt {buurt} was measured on {moment}, before the begin of what it measures ({van}).',
  'evaluatie.criterium_periode_onbekend':
    'It is not known which days the figure {sleutel} is about. The whole year {jaar} counts as criterion; a figure about a longer time lies partly outside it.',
  'evaluatie.jaren_zelfde_uitkomst': 'The figures {een} and {ander} give the same outcome on {moment}.',
  'evaluatie.loop_onbekende_buurt': 'The buurt {buurt} of the programme is not in the table.',
  'evaluatie.criteria_onleesbaar': 'Of the figures of the choice, {aantal} {aantal|is|are} not in the table.',
  'evaluatie.configuratie_te_veel_buurten':
    '{uitkomst}: which kenmerken go together with the outcome was not searched, because {aantal} buurten are too many; there can be at most {maximum}.',
} as const satisfies Record<keyof typeof evaluatieNl, string>;
