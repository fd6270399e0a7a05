import type { evaluatieNl } from './nl.js';

/** What to do about each code of the room `evaluatie`. */
export const evaluatieAdvies = {
  'evaluatie.woorden': 'Nothing: these are the words for values of documents in sentences, and no finding.',
  'evaluatie.plaatsen': 'Nothing: these are the words for places in documents, and no finding.',
  'evaluatie.sleutel_dubbel': 'Give each outcome, kenmerk and comparison a key of its own.',
  'evaluatie.uitkomst_onbekend': 'Add the outcome to the plan before the data come in, or correct its key.',
  'evaluatie.kenmerk_onbekend': 'Add the kenmerk to the plan, or correct its key.',
  'evaluatie.vanaf_na_op': 'Let the change begin before the day on which it is measured.',
  'evaluatie.groep_bij_getal': 'Leave `groep` out for a figure, or make groups of it in the plan.',
  'evaluatie.tegenover_zonder_groep': 'Name the group that is compared in `groep` too.',
  'evaluatie.situatie_dubbel': 'Keep one row for each buurt.',
  'evaluatie.kenmerk_soort': 'Give a number where the plan says `getal`, and a text where it says a group.',
  'evaluatie.regel_dubbel':
    'Keep one outcome for each buurt and day; average repeated measurements first, and say so in the plan.',
  'evaluatie.janee_waarde': 'Pass 1 or 0; a count is an outcome of another kind.',
  'evaluatie.groep_onbekende_buurt': 'Check the code and its year, or add the area to the table.',
  'evaluatie.kenmerk_dubbel': 'Give the group or the figure another name.',
  'evaluatie.invoer_ongeldig': 'Read `bevindingen` on the error: each names a row of the data or a part of the plan.',
  'evaluatie.geen_loting':
    'Say so beside every conclusion; next time a draw of lots among equal candidates makes it stronger.',
  'evaluatie.plan_achteraf': 'Call the outcome an exploration, and set the plan for the next year down now.',
  'evaluatie.verstrengeld':
    'Report one of the two; only other buurten can tell them apart, so choose them so in the next selection.',
  'evaluatie.samenloop': 'Report both with this warning, or compare within blocks of the one.',
  'evaluatie.buurten_weggelaten': 'Find the missing data, and look whether just the troubled buurten are missing.',
  'evaluatie.steekproef':
    'Nothing: p was estimated by drawing; a larger sample makes it finer, the seed makes it repeatable.',
  'evaluatie.conclusie_hoger':
    'Report it with its interval, and read the finding about lots before you speak of a cause.',
  'evaluatie.conclusie_lager':
    'Report it with its interval, and read the finding about lots before you speak of a cause.',
  'evaluatie.conclusie_groepen': 'Report it, and ask pairs of groups in the next plan when you want to know which.',
  'evaluatie.conclusie_niet_onderscheiden':
    'Report the smallest effect that would have been seen, and never write that there is no difference.',
  'evaluatie.conclusie_niet_onderscheiden_groepen':
    'Report the smallest effect that would have been seen, and never write that there is no difference.',
  'evaluatie.conclusie_niet_onderscheiden_samenhang':
    'Report the smallest correlation that would have been seen, and never write that they are unrelated.',
  'evaluatie.conclusie_niet_onderscheiden_streng':
    'Ask fewer questions in the next plan: each of them makes the others weaker.',
  'evaluatie.conclusie_nooit':
    'Take the question out of the plan, or divide the buurten more evenly in the next selection.',
  'evaluatie.conclusie_onbeslist': 'Raise `steekproef` and evaluate again with the same seed.',
  'evaluatie.conclusie_gelijke_waarden': 'Choose an outcome that can differ between buurten.',
  'evaluatie.conclusie_geen_contrast': 'Look at the blocks and at the missing data: nothing is left to compare.',
  'evaluatie.conclusie_geheel': 'Put it first in the account, with the list of what was found.',
  'evaluatie.conclusie_geheel_niet':
    'Put it first in the account, and do not read it as proof that the situation does not matter.',
  'evaluatie.conclusie_geheel_ontoetsbaar':
    'Describe the buurten in words, and see what is missing before the next day of measuring.',
  'evaluatie.te_weinig_kenmerken': 'Name at least one kenmerk in which buurten must be alike.',
  'evaluatie.buurt_dubbel': 'Keep one row for each buurt; one that is in the programme cannot be its own comparison.',
  'evaluatie.grens_ongeldig': 'Pass a number above zero, in standard deviations.',
  'evaluatie.kenmerk_constant': 'Choose a kenmerk in which buurten differ, or nothing.',
  'evaluatie.onbalans':
    'Name the imbalance in the account, or look for more candidates that resemble the programme in this.',
  'evaluatie.zonder_vergelijking': 'Widen the distance or the candidates, or report these buurten apart.',
  'evaluatie.trend_onbekend':
    'Add the outcome of two earlier days, so that the years before the start can be compared.',
  'evaluatie.trend_verschilt': 'Do not report this as an effect of the programme.',
  'evaluatie.conclusie_did_hoger': 'Report it with its interval and with what is known of the years before.',
  'evaluatie.conclusie_did_lager': 'Report it with its interval and with what is known of the years before.',
  'evaluatie.conclusie_did_niet':
    'Report the smallest effect that would have been seen, and never write that there is none.',
  'evaluatie.conclusie_did_nooit':
    'Add comparison buurten for each buurt of the programme: so few arrangements can prove nothing.',
  'evaluatie.conclusie_did_onbeslist': 'Raise `steekproef` and compute again with the same seed.',
  'evaluatie.conclusie_did_gelijk': 'Choose an outcome that moves in these years.',
  'evaluatie.conclusie_did_geen': 'Gather the outcome before and after for a buurt and for its comparison.',
  'evaluatie.selectie_onbekend':
    'Give `selectie`: the decision, its day, and the figures that counted with the period they are about.',
  'evaluatie.voormeting_was_criterium':
    'Take a figure of an earlier year, as far before the choice as the outcome is after it.',
  'evaluatie.voormeting_te_dicht': 'Take a first measurement as far before the choice as the outcome is after it.',
  'evaluatie.koppeling_op_criterium':
    'Match on what does not change, such as the kind of buurt or the number of inhabitants.',
  'evaluatie.kenmerk_per_gemeente':
    'Compare within gemeenten by a kenmerk that differs there; with so few gemeenten no test can settle it.',
  'evaluatie.groep_te_klein': 'Describe the groups in words and figures; join gemeenten, or draw lots next time.',
  'evaluatie.start_onbekend':
    'Give every situatie its `start`: of a buurt that replaced another the day on which it began itself.',
  'evaluatie.start_verschilt': 'Say so beside the conclusion, or leave out in the plan the buurten that began later.',
  'evaluatie.conclusie_did_per_gemeente': 'Choose comparison buurten within the gemeente too.',
  'evaluatie.conclusie_did_te_klein':
    'Describe the changes in words and figures; join gemeenten, or draw lots next time.',
  'evaluatie.bewijs_niveau': 'Say the level beside the conclusion, to the council too.',
  'evaluatie.bewijs_geen': 'Do not present these figures as an effect; the alternatives say what could be done.',
  'evaluatie.bewijs_beschrijvend': 'Present it as a description of where it went well, not as an effect.',
  'evaluatie.ontwerp_keuzerand': 'Say so beside the conclusion; `alternatieven` names what would have been stronger.',
  'evaluatie.ontwerp_vergelijking':
    'Say so beside the conclusion; `alternatieven` names what would have been stronger.',
  'evaluatie.ontwerp_groepen': 'Say so beside the conclusion; `alternatieven` names what would have been stronger.',
  'evaluatie.ontwerp_samenhang': 'Say so beside the conclusion; `alternatieven` names what would have been stronger.',
  'evaluatie.niet_hoger_geen_voormeting':
    'Say so beside the conclusion; `alternatieven` names what would have been stronger.',
  'evaluatie.niet_hoger_geen_blok':
    'Say so beside the conclusion; `alternatieven` names what would have been stronger.',
  'evaluatie.niet_hoger_venster_achteraf':
    'Say so beside the conclusion; `alternatieven` names what would have been stronger.',
  'evaluatie.niet_hoger_selectie_onbekend':
    'Say so beside the conclusion; `alternatieven` names what would have been stronger.',
  'evaluatie.niet_hoger_voormeting_te_dicht':
    'Say so beside the conclusion; `alternatieven` names what would have been stronger.',
  'evaluatie.niet_hoger_trend_onbekend':
    'Say so beside the conclusion; `alternatieven` names what would have been stronger.',
  'evaluatie.niet_hoger_trend_verschilt':
    'Say so beside the conclusion; `alternatieven` names what would have been stronger.',
  'evaluatie.niet_hoger_besmetting':
    'Say so beside the conclusion; `alternatieven` names what would have been stronger.',
  'evaluatie.niet_hoger_koppeling_onbekend':
    'Say so beside the conclusion; `alternatieven` names what would have been stronger.',
  'evaluatie.niet_hoger_volgorde_niet_geloot':
    'Say so beside the conclusion; `alternatieven` names what would have been stronger.',
  'evaluatie.niet_hoger_lotdocument_ontbreekt':
    'Say so beside the conclusion; `alternatieven` names what would have been stronger.',
  'evaluatie.niet_hoger_venster_scheef':
    'Say so beside the conclusion; `alternatieven` names what would have been stronger.',
  'evaluatie.niet_hoger_helling': 'Say so beside the conclusion; `alternatieven` names what would have been stronger.',
  'evaluatie.niet_hoger_loting_niet_gevolgd':
    'Say so beside the conclusion; `alternatieven` names what would have been stronger.',
  'evaluatie.niet_hoger_uitval': 'Say so beside the conclusion; `alternatieven` names what would have been stronger.',
  'evaluatie.niet_hoger_verkennend':
    'Say so beside the conclusion; `alternatieven` names what would have been stronger.',
  'evaluatie.kan_loting': 'Take it into the plan of the next start, before the first outcome.',
  'evaluatie.kan_trapsgewijs': 'Take it into the plan of the next start, before the first outcome.',
  'evaluatie.kan_keuzerand': 'Take it into the plan of the next start, before the first outcome.',
  'evaluatie.kan_vergelijking': 'Take it into the plan of the next start, before the first outcome.',
  'evaluatie.kan_eerdere_voormeting': 'Take it into the plan of the next start, before the first outcome.',
  'evaluatie.kan_blok': 'Take it into the plan of the next start, before the first outcome.',
  'evaluatie.kan_samenvoegen': 'Take it into the plan of the next start, before the first outcome.',
  'evaluatie.kan_meer_buurten': 'Take it into the plan of the next start, before the first outcome.',
  'evaluatie.kan_beschrijven': 'Take it into the plan of the next start, before the first outcome.',
  'evaluatie.uitkomst_alleen_met_team':
    'Add an outcome that exists in every buurt, such as a figure of CBS, for the question whether it works.',
  'evaluatie.dag_na_start': 'Take days up to the first measurement, or up to the day of the choice when that is later.',
  'evaluatie.uitval': 'Ask for the missing figures, and say beside the conclusion which buurten are missing and why.',
  'evaluatie.besmetting':
    'Choose comparison buurten with `buren`, or read the row `zonder_buren` of `gevoeligheid` beside the verdict.',
  'evaluatie.trend_niet_te_zien': 'Compare more buurten before the start: so few arrangements can show nothing.',
  'evaluatie.trend_geen_bewijs': 'Say beside the conclusion how large a difference could have gone unseen.',
  'evaluatie.kan_andere_koppeling': 'Choose the comparison buurten again by kenmerken that were no criterion.',
  'evaluatie.kan_zelfde_gemeente': 'Choose comparison buurten with `gelijk` for the gemeente.',
  'evaluatie.kan_uitkomst_overal': 'Ask for a figure that is published for every buurt.',
  'evaluatie.kalibratie_volgorde': 'Put the crossover between the other two figures.',
  'evaluatie.kalibratie_gelijk': 'Choose three different figures, from what is known of buurten.',
  'evaluatie.geval_dubbel': 'Keep one row for each case.',
  'evaluatie.geval_condities':
    'Give every case a membership of the same conditions; leave out a case of which one is missing, and say so.',
  'evaluatie.condities_aantal': 'Choose the conditions with the best reasons, before the outcomes are known.',
  'evaluatie.conditie_onbekend': 'Correct the name of the condition, or give every case a membership of it.',
  'evaluatie.lidmaatschap_ongeldig': 'Make memberships of figures with `calibrateLidmaatschap`; yes is 1 and no is 0.',
  'evaluatie.lidmaatschap_half':
    'Move the crossover of the calibration to a value that no case has, for a reason that can be told.',
  'evaluatie.ruw_aantal': 'Give the figures in the order of the cases, one for each.',
  'evaluatie.ruw_wijkt_af': 'Make the memberships with `calibrateLidmaatschap` from these same figures.',
  'evaluatie.configuraties_veel_condities': 'Take fewer conditions, or pool the cases of more gemeenten.',
  'evaluatie.configuratie_tegenspraak':
    'Look at these cases: what is different there may be a condition that was forgotten.',
  'evaluatie.configuratie_tweezijdig':
    'Raise the cut-off for PRI or for consistency in the next plan, and give this combination no weight.',
  'evaluatie.configuratie_altijd': 'Choose a stricter outcome in the next plan; this one tells no situations apart.',
  'evaluatie.modellen_meer': 'Report all of them; never pick one because it is the best story.',
  'evaluatie.modellen_niet_volledig': 'Take fewer conditions, or more cases.',
  'evaluatie.configuraties_steekproef':
    'Nothing: p was estimated by drawing; a larger sample makes it finer, the seed makes it repeatable.',
  'evaluatie.configuraties_wankel': 'Say so beside the conclusion: it rests on these cases.',
  'evaluatie.conclusie_configuraties_bevinding':
    'Report it with its measures, its robustness and all its models; it describes, and proves no cause.',
  'evaluatie.conclusie_configuraties_toeval':
    'Do not report these combinations as what works; look again with the cases of more gemeenten.',
  'evaluatie.conclusie_configuraties_geen':
    'Report that the conditions do not tell the cases apart; do not lower the cut-offs afterwards.',
  'evaluatie.simulatie_kenmerk':
    'Give every cell of the opzet the groups that the plan compares, and figures for kenmerken that are figures.',
  'evaluatie.simulatie_kandidaten': 'Take more candidates for each block, or fewer buurten.',
  'evaluatie.simulatie_kant': 'Add cells with `programma: false`.',
  'evaluatie.simulatie_ongeldig': 'Solve every finding in `bevindingen`.',
  'evaluatie.simulatie_geen_oordeel': 'Read `bewijs.alternatieven`, and simulate one of those.',
  'evaluatie.simulatie_ongeschikt': 'Choose another baseline, block or design, and simulate again.',
  'evaluatie.simulatie_laat_zien': 'Ask whether the programme may be expected to have an effect of this size.',
  'evaluatie.simulatie_te_weinig':
    'Take more buurten, more years, a lot or pooling with other gemeenten, and simulate again.',
  'evaluatie.simulatie_plan_ongeschikt': 'Read the conclusion of every question.',
  'evaluatie.simulatie_plan_te_weinig': 'Read the conclusion of every question.',
  'evaluatie.simulatie_plan_kan': 'Read the conclusion of every question.',
  'evaluatie.spreiding_samenhang_onbekend': 'Simulate with several values of `samenhang`, such as 0 and 0.5.',
  'evaluatie.spreiding_geen_jaren': 'Add an earlier year of the same figure.',
  'evaluatie.spreiding_ontbreekt': 'Look up why they are missing.',
  'evaluatie.conclusie_vaker': 'Report both shares, and read the finding about lots before you speak of a cause.',
  'evaluatie.conclusie_minder_vaak': 'Report both shares, and read the finding about lots before you speak of a cause.',
  'evaluatie.conclusie_vaker_in_blokken':
    'Report it with the blocks, and read the finding about lots before you speak of a cause.',
  'evaluatie.conclusie_minder_vaak_in_blokken':
    'Report it with the blocks, and read the finding about lots before you speak of a cause.',
  'evaluatie.conclusie_stijgt': 'Report it with its interval: they go together, which need not be a cause.',
  'evaluatie.conclusie_daalt': 'Report it with its interval: they go together, which need not be a cause.',
  'evaluatie.zonder_vervanging_gelijk': 'Mention it beside the answer; the answer as planned counts.',
  'evaluatie.zonder_vervanging_anders': 'Say both beside each other; the answer as planned counts.',
  'evaluatie.zonder_vervanging_geen': 'Say that the answer leans on the buurten that were replaced.',
  'evaluatie.gemeente_onbekend':
    'Give every situatie its `gemeente`, or a `blok`: buurten are compared within their gemeente.',
  'evaluatie.later_begonnen':
    'Ask the outcome a number of months after the own start (`maandenNaStart`), so that these buurten count later.',
  'evaluatie.configuratie_zonder_buurten': 'Gather the kenmerken and the outcome of the same buurten.',
  'evaluatie.bewijs_onbekend': 'Pass the `bewijsniveau` of the `bewijs` of each part.',
  'evaluatie.niet_hoger_deel':
    'Find stronger evidence for the parts named, or report the strong ones together without them beside it.',
  'evaluatie.conclusie_samen_hoger': 'Report it with both intervals, and with the level of its evidence.',
  'evaluatie.conclusie_samen_lager': 'Report it with both intervals, and with the level of its evidence.',
  'evaluatie.conclusie_samen_niet':
    'Show the council both intervals and never write that the programme does nothing; see what more gemeenten or a lot would add.',
  'evaluatie.conclusie_samen_twee': 'Report the two side by side; more gemeenten make a mean possible.',
  'evaluatie.samen_weinig': 'Report tau² only with its interval; more gemeenten make it narrower.',
  'evaluatie.samen_verschilt':
    'Show the effects of the gemeenten beside the mean, by `chartEffecten` of `grafieken`, and ask how they differ.',
  'evaluatie.conclusie_effect_hoger': 'Report it with the interval and the level of the evidence.',
  'evaluatie.conclusie_effect_lager': 'Report it with the interval and the level of the evidence.',
  'evaluatie.conclusie_effect_niet': 'Report the interval: it says which effects are still possible.',
  'evaluatie.conclusie_effect_nooit': 'Describe what happened; join gemeenten or draw more lots next time.',
  'evaluatie.conclusie_effect_onbeslist': 'Raise `steekproef`, or `maximum` so that all arrangements are examined.',
  'evaluatie.conclusie_effect_gelijk': 'Choose an outcome that can differ between buurten.',
  'evaluatie.conclusie_effect_geen': 'Look in `weggelaten` why buurten do not count, and complete their rows.',
  'evaluatie.loting_klopt_niet': 'Look with `verifyLoting` what differs, and use the document as it was drawn.',
  'evaluatie.loting_niet_gevolgd':
    'Keep comparing as drawn: who left the lot did not do so by chance. Name these buurten in the report.',
  'evaluatie.voormeting_na_start': 'Take a figure from before the first start.',
  'evaluatie.keuzerand_scheef': 'Say so beside the conclusion; look at the smaller windows in `vensters`.',
  'evaluatie.keuzerand_helling': 'Say so beside the conclusion; look at the smaller windows in `vensters`.',
  'evaluatie.keuzerand_niet_op_score': 'Nothing: `nietOpScore` gives the reason of each.',
  'evaluatie.keuzerand_gamma': 'Say it beside the conclusion: the nearer to 1, the less it takes to undo it.',
  'evaluatie.niet_hoger_balans_onbekend': 'Give `situaties` with kenmerken from before the choice.',
  'evaluatie.conclusie_configuraties_te_veel':
    'Take fewer conditions, chosen before the outcomes are known, or more cases.',
  'evaluatie.vanaf_na_op_maanden': 'Let the change begin before the month in which it is measured.',
  'evaluatie.vanaf_na_op_buurt':
    'Let the change begin before the day on which it is measured, also in the buurt that began latest.',
  'evaluatie.veld_andere_opzet': 'Leave the field out, or give the plan the design (`opzet`) that it belongs to.',
  'evaluatie.blok_onbekend': 'Name `gemeente`, `geen`, or the key of a kenmerk with groups.',
  'evaluatie.blokreden_ontbreekt': 'Say in `blokreden` why gemeenten may be taken together, or compare within them.',
  'evaluatie.blokreden_overbodig': 'Leave `blokreden` out, or give `blok` the value `geen`.',
  'evaluatie.criterium_lijkt_op': 'Take the criteria from `toCriteria`, and give the outcome the key of its figure.',
  'evaluatie.kalibratie_ontbreekt':
    'Give `kalibratie` with `buiten`, `kruispunt` and `binnen`, chosen before the outcomes.',
  'evaluatie.kalibratie_overbodig': 'Leave `kalibratie` out.',
  'evaluatie.conditie_zonder_groep': 'Name the group in `groep`.',
  'evaluatie.conditie_dubbel': 'Keep one condition for each kenmerk.',
  'evaluatie.gemeente_ongeldig': 'Write the code as GM with four digits.',
  'evaluatie.einde_voor_start': 'Correct the days.',
  'evaluatie.vervangt_onbekend': 'Keep the situation of a buurt that was replaced: it still counts as planned.',
  'evaluatie.vervangt_kring': 'Let only the later buurt name the one that it replaced.',
  'evaluatie.moment_voor_periode': 'Give the day on which the figure was known, or correct the period.',
  'evaluatie.criterium_periode_onbekend': 'Give the column a `periode`, or pass the days in `perioden`.',
  'evaluatie.jaren_zelfde_uitkomst': 'Leave `moment` out, so that each year has its own day, or ask them one by one.',
  'evaluatie.loop_onbekende_buurt': 'Check the code and its year, or add the area to the table.',
  'evaluatie.criteria_onleesbaar':
    'Pass the table that the buurten were scored with; `bevindingen` on the error names each figure.',
  'evaluatie.configuratie_te_veel_buurten':
    'Ask the question of fewer buurten, such as those of one gemeente, or compare groups.',
} as const satisfies Record<keyof typeof evaluatieNl, string>;
