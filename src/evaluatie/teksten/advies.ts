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
  'evaluatie.bootstrap_klein': 'Trust the exact interval rather than this one.',
  'evaluatie.steekproef':
    'Nothing: p was estimated by drawing; a larger sample makes it finer, the seed makes it repeatable.',
  'evaluatie.conclusie_hoger':
    'Report it with its interval, and read the finding about lots before you speak of a cause.',
  'evaluatie.conclusie_lager':
    'Report it with its interval, and read the finding about lots before you speak of a cause.',
  'evaluatie.conclusie_groepen': 'Report it, and ask pairs of groups in the next plan when you want to know which.',
  'evaluatie.conclusie_samenhang_positief': 'Report it with its interval: they go together, which need not be a cause.',
  'evaluatie.conclusie_samenhang_negatief': 'Report it with its interval: they go together, which need not be a cause.',
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
  'evaluatie.interval_strijdig': 'Report p and the conclusion; name the size of the effect without this interval.',
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
} as const satisfies Record<keyof typeof evaluatieNl, string>;
