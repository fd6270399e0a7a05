import type { routekaartNl } from './nl.js';

/** What to do about each code of the room `routekaart`. */
export const routekaartAdvies = {
  'routekaart.woorden': 'Nothing: these are the words for values of documents in sentences, and no finding.',
  'routekaart.plaatsen': 'Nothing: these are the words for places in documents, and no finding.',
  'routekaart.routekaart_ongeldig':
    'Read `bevindingen` on the error; `checkRoutekaart` gives the same list while somebody edits.',
  'routekaart.normalisatie_ongeldig': 'Read `bevindingen` on the error: the bounds or points do not fit these values.',
  'routekaart.beoordelingen_ongeldig':
    'Read `bevindingen` on the error and mend the rows named; nothing is counted until all are right.',
  'routekaart.score_onmogelijk':
    'Read `bevindingen` on the error: each names a criterion, figure or buurt that stands in the way.',
  'routekaart.id_dubbel': 'Give each thema and criterion an id of its own; they share one list.',
  'routekaart.thema_onbekend': 'Add the thema, or correct the id that the criterion names.',
  'routekaart.thema_leeg': 'Put a criterion under it, or take the thema out: its weight would go to nothing.',
  'routekaart.kring': 'Take `thema` off one of them, so that it stands at the top.',
  'routekaart.gewicht_negatief': "Use `richting: 'lager'` when more is worse, and a positive weight.",
  'routekaart.gewichten_nul': 'Give at least one of them a weight above zero.',
  'routekaart.gewicht_overbodig': 'Take the weights out, or set `weging` to `opgegeven` so that they count.',
  'routekaart.weging_onbekend': 'Name only what stands directly under this level.',
  'routekaart.weging_vergeten': 'Add the ids named: a weighing says something about all that stands under its level.',
  'routekaart.weging_dubbel': 'Name every id once.',
  'routekaart.verhouding_ongeldig':
    'Write a ratio above zero: 3 when a is three times as important as b, 1/3 the other way round.',
  'routekaart.vergelijking_dubbel': 'Take the second comparison of this pair out; b against a is the same pair.',
  'routekaart.vergelijkingen_ontbreken': 'Compare the remaining pairs: n criteria have n × (n − 1) / 2 of them.',
  'routekaart.weging_ongeldig': 'Read `bevindingen` on the error: each names a pair or weight that does not fit.',
  'routekaart.vergelijkingen_tegenstrijdig':
    'Show the group the pairs again (a over b, b over c, and yet c over a), and ask once more; do not raise the limit.',
  'routekaart.kolommen_leeg': 'Hand in at least one column.',
  'routekaart.kolommen_ongelijk': 'Give every column one value for each buurt, in the same order.',
  'routekaart.gewichten_niet_bepaald':
    'Choose weights yourselves: data in which buurten do not differ, or criteria have nothing in common, cannot tell what matters.',
  'routekaart.ladingen_tegengesteld':
    'Do not use `pca` here; turn the direction of one criterion when it was set wrongly, or choose weights.',
  'routekaart.doel_ontbreekt': 'Add `doel: { van, tot }`, or choose `hoger` or `lager`.',
  'routekaart.doel_overbodig': 'Take `doel` out, or set `richting` to `doel`.',
  'routekaart.band_omgekeerd': 'Exchange the two bounds.',
  'routekaart.doel_buiten_band':
    'Let `onder` lie below the target band and `boven` above it: that is where the score reaches 0.',
  'routekaart.normalisatie_richting':
    'Choose another normalisation: [which method when](gidsen/methode-kiezen.md) says which goes with a target.',
  'routekaart.categorieen_aantal': 'Give one score more than there are bounds: three bounds make four classes.',
  'routekaart.categorieen_grenzen': 'Sort the bounds; percentiles are written from 0 to 1.',
  'routekaart.categorieen_richting': 'Let the scores rise with `hoger` and fall with `lager`.',
  'routekaart.schaal_omgekeerd': "Let `van` be the lower end; a scale on which 1 is best has `richting: 'lager'`.",
  'routekaart.schaal_stap':
    'Choose a step that fits a whole number of times between the ends, such as 0.5 from 1 to 5.',
  'routekaart.schaal_ontbreekt': 'Add `beoordelingsschaal` to the Routekaart, or a `schaal` to this criterion.',
  'routekaart.anker_buiten_schaal': 'Move the anchor to the nearest step that an assessor can tick.',
  'routekaart.anker_dubbel': 'Keep one meaning for each point.',
  'routekaart.anker_ontbreekt':
    'Write what the lowest and the highest point mean, or assessors fill it in for themselves.',
  'routekaart.minimum_ongeldig':
    'Write a whole number from 1 on: so many voices of this role are needed before it counts.',
  'routekaart.aggregatie_negatief': 'Choose a normalisation with scores from zero on, or the arithmetic mean.',
  'routekaart.aggregatie_nul':
    'Let the scale begin above zero, or decide that one zero should indeed rule a buurt out.',
  'routekaart.kerncijfer_meerduidig':
    'Name the age, the kind of dwelling or the year in the key of the criterion: take one of the keys named.',
  'routekaart.kerncijfer_onbekend':
    'Join the table that holds the figure, or look its key up in [the catalogue](kerncijfers.md).',
  'routekaart.kerncijfer_onbekend_suggestie': 'Use the key suggested.',
  'routekaart.criterium_zonder_gegevens':
    'Read the file with this figure (or gather the judgements) first, or take the criterion out.',
  'routekaart.criterium_constant':
    'Take the criterion out: it takes weight and moves nobody. Check first whether a column was filled with one default.',
  'routekaart.criterium_onbekend': 'Correct the id, or read the form with the Routekaart that it was made from.',
  'routekaart.criterium_onbekend_suggestie': 'Use the id suggested.',
  'routekaart.criterium_geen_beoordeling':
    'Take these rows out; who doubts a figure can be asked by a criterion of its own.',
  'routekaart.score_buiten_schaal': 'Ask the assessor what was meant; do not round it for them.',
  'routekaart.beoordelaar_twee_rollen':
    'Let this person speak in one role, or accept that the voice counts twice and say so.',
  'routekaart.beoordeling_in_toekomst': 'Look up the day, and correct the year; or ask about a later peildatum.',
  'routekaart.beoordeling_dubbel': 'Keep the one that was meant; with two different days the later one counts.',
  'routekaart.beoordeling_vervangen': 'Nothing: the later judgement counts, and the earlier one stays in the file.',
  'routekaart.buurt_onbekend':
    'Check the year of the classification, or take the judgement out when the buurt is no candidate.',
  'routekaart.buurt_dubbel': 'Keep one row for each buurt.',
  'routekaart.geen_kandidaten': 'Look at the filter of the table: `selectKerncijfers` may have left nothing.',
  'routekaart.cijfer_oneindig':
    'Look for a division by zero in your own figures, and give the reason why the figure is missing.',
  'routekaart.spreiding_nul':
    'Use `percentielrang` or `minmax`: the robust z-score divides by a spread that is zero here.',
  'routekaart.maximum_niet_positief': 'Use `minmax` or `ijkpunten` for figures that can be negative.',
  'routekaart.referentie_zonder_afstand':
    'Choose a reference that is better than the worst buurt, or another normalisation.',
  'routekaart.buiten_meetlat':
    'Nothing, or make the yardstick of a larger set. With `begrenzen: false` such a value gets a score beyond the scale.',
  'routekaart.meetlat_leeg': 'Make the yardstick of areas that have a figure, or choose `ijkpunten`.',
  'routekaart.meetlat_zonder_criterium':
    'Make the yardstick anew with this Routekaart by `deriveMeetlat`, or take the criterion out.',
  'routekaart.meetlat_anders':
    'Keep the field as it was when the yardstick was made, or make the yardstick anew by `deriveMeetlat`.',
  'routekaart.meetlat_maten': 'Use the document as `deriveMeetlat` gave it; it was changed since.',
  'routekaart.meetlat_en_referentie': 'Leave out `referentie`: a yardstick has its reference set already.',
  'routekaart.meetlat_negatief': 'Make the yardstick without `begrenzen: false`, or choose the arithmetic mean.',
  'routekaart.groep_zonder_cijfer':
    'Fill in from a larger group, or accept that the criterion does not count there; `dekking` shows it.',
  'routekaart.scores_onbekend': 'No longer given: scores explain themselves from a file or another module as well.',
  'routekaart.scores_kolommen':
    'Store the document as `scoreBuurten` gives it: a column for each criterion and each thema, in the order of the Routekaart.',
  'routekaart.scores_rij': 'Count from 0 in the list `buurten`, each row once and in order.',
  'routekaart.scores_ingreep':
    'Compare with `behandeling` of the criterion in the Routekaart; only a value that is there can be treated.',
  'routekaart.scores_kenmerk':
    'Store the document as `scoreBuurten` gives it: `geschat` and `overgenomen` tell of figures that are there, `ontbreekt` of missing ones.',
  'routekaart.scores_volgorde': 'Do not sort the document: sort a copy of its rows, and keep the order of the columns.',
  'routekaart.scores_zonder': 'A buurt has a score and a rank, or neither of the two and a place in `zonderScore`.',
  'routekaart.scorelijst_onvolledig': 'Score again with `scoreBuurten`, and make the list of that.',
  'routekaart.scorelijst_andere_cijfers':
    'Keep the table with its fingerprint, and hand in that one; figures that were revised since make another list.',
  'routekaart.scorelijst_wijkt_af':
    'Do not trust this copy: take the list from where it was first stored, or make a new one with `toScorelijst`.',
  'routekaart.buurt_zonder_score': 'Look in `zonderScore` for the reason why this buurt has none.',
  'routekaart.geen_beoordeling': "Add a criterion with `bron: { soort: 'beoordeling' }` before you make a form.",
  'routekaart.rol_onbekend':
    'Write the role in lower case; somebody of another organisation speaks in the role that comes nearest.',
  'routekaart.formulier_kolommen': 'Keep the header of the form as it was handed out; columns may change places.',
  'routekaart.formulier_kolom_dubbel': 'Keep one column of each name, the one that was filled in.',
  'routekaart.formulier_leeg': 'Ask who filled in this row, and complete it.',
  'routekaart.formulier_score':
    'Write a number, with a comma or a point; an opinion belongs in the column for remarks.',
  'routekaart.buurt_geweigerd': 'Find the figure, or choose another rule than `weigeren` for this criterion.',
  'routekaart.buurt_te_weinig_gegevens':
    'Find the figures named, or lower `dekking` and say in the account that you did.',
  'routekaart.score_dun':
    'Find the figures that are missing, or ask for more with a higher `dekking`; do not choose this buurt on its score alone.',
  'routekaart.cijfer_geschat':
    'Say in the account that these figures are estimates, or leave the cells out and let the rule of the criterion for missing figures decide.',
  'routekaart.cijfer_overgenomen':
    'Do not choose between parts of one buurt by this criterion: let a judgement or a figure of the parts themselves decide.',
  'routekaart.maat_zonder_score':
    'Look whether these buurten belong among the candidates; leave them out of `kandidaten` when they do not.',
  'routekaart.aanvulling_kandidaten':
    'Take all buurten of the group as candidates, or find the figure; a mean of a few candidates is not that of their wijk.',
  'routekaart.schalen_gemengd':
    'Take `percentielrang` for a rank, or give all that stands at this level the same normalisation. A rank from 1 to n, Borda and a thema by Copeland grow with the number of buurten, so beside another scale they are refused; z-scores are only told of.',
  'routekaart.kerncijfer_dubbel': 'Keep one criterion for each figure, with the weight that it should have.',
  'routekaart.kerncijfer_tegengesteld': 'Decide whether more or less is better, and keep that one criterion.',
  'routekaart.top_leeg': 'Take `thema` off a criterion, or `boven` off a thema, so that it stands at the top.',
  'routekaart.id_ongeldig':
    'Choose another id, such as a word of letters: this one has a meaning of its own in JavaScript.',
  'routekaart.getal_onbruikbaar':
    'Check the number; nothing that is known of a buurt has 150 digits before or behind the point.',
  'routekaart.invoer_onleesbaar':
    'Pass what the reference of the function shows: figures as a reader of `kerncijfers` gives them, judgements as a list.',
} as const satisfies Record<keyof typeof routekaartNl, string>;
