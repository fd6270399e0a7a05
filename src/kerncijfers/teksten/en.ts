import type { kerncijfersNl } from './nl.js';

/** English texts of the room `kerncijfers`, by code, with the params of the Dutch ones. */
export const kerncijfersEn = {
  'kerncijfers.woorden':
    'vierkant100m=squares of 100 metres; vierkant500m=squares of 500 metres; cbs=CBS; kwb=Kerncijfers wijken en buurten; odata3=OData 3; odata4=OData 4; pdok=PDOK; statline=StatLine; wijk=wijk; vrij=free',
  'kerncijfers.plaatsen':
    'bronnen=source/sources; cijfers=figure/figures; reeksen=series; koppelingen=link/links; sleutels=key/keys; codes=code; breuken=break/breaks',
  'kerncijfers.sleutel_onbekend': 'The table has no figure {sleutel}; it has {sleutels}.',
  'kerncijfers.sleutel_ongeldig': '{waarde} is not a key of a figure.',
  'kerncijfers.sleutel_meerduidig': 'The figure {sleutel} can be each of these: {sleutels}.',
  'kerncijfers.gebied_onbekend': 'The table of {aantal} {aantal|area|areas} has no area {code}.',
  'kerncijfers.sleutel_niet_in_catalogus': 'The figure {sleutel} is not in the catalogue.',
  'kerncijfers.rijen_ongeldig': 'These are no rows of figures: {waarde}.',
  'kerncijfers.geen_rijen': 'There are no rows of figures.',
  'kerncijfers.vorm_onbekend':
    'The form of the table cannot be told from its columns {kolommen}. See whether the separator is right and the column with the code of the area is there. In StatLine choose the download "CSV met statistische symbolen", with Codering or Regiocode ticked under Onderwerpen.',
  'kerncijfers.codekolom_ontbreekt': 'The column with the code of the area is missing (form {vorm}).',
  'kerncijfers.jaar_ontbreekt': 'The form {vorm} does not say of which year the figures are: pass the year.',
  'kerncijfers.jaar_ongeldig': '{jaar} is not a year that figures can be of.',
  'kerncijfers.jaar_verschilt': 'The year passed is {jaar}, the table itself says {gelezen}.',
  'kerncijfers.dimensie_kiezen': 'The table has several values for {veld}: choose one of {keuzes}.',
  'kerncijfers.pagina_ontbreekt': 'After {paginas} {paginas|page|pages} the source names another one: {volgende}.',
  'kerncijfers.kolom_ontbreekt': 'The column for {sleutel} is missing (form {vorm}).',
  'kerncijfers.kolom_onbekend': 'The column {kolom} is not in the catalogue (form {vorm}) and was not read.',
  'kerncijfers.kolom_dubbel': 'The column {kolom} would be {sleutel} too, as {eerder} is; only {eerder} was read.',
  'kerncijfers.tabel_ongeldig': '{waarde} is not a table of figures.',
  'kerncijfers.kolom_meerduidig':
    'The column {kolom} can be {sleutels}, but also something else, such as about other schools, a part of the people or a kind of dwelling. It was not read.',
  'kerncijfers.populatie_onbekend':
    'The column {veld} is missing or blank, so it cannot be told whom the figures are about. So this was not read: {sleutels}.',
  'kerncijfers.kolom_leeg': 'Column {kolom} ({sleutel}) is required, but has a figure for none of the {aantal} areas.',
  'kerncijfers.kolommen_leeg':
    '{aantal} {aantal|column has|columns have} a figure for none of the {gebieden} areas: {sleutels}.',
  'kerncijfers.nog_niet_verschenen':
    '{aantal} {aantal|column has|columns have} a figure for none of the {gebieden} areas, only dots. They were not published yet; they are not secret: {sleutels}.',
  'kerncijfers.afgifte_onbekend':
    '{aantal} {aantal|column has|columns have} only dots. Of {gebieden} {gebieden|area|areas} it cannot be told whether they were not published yet: {sleutels}.',
  'kerncijfers.niet_gemeten':
    '{aantal} {aantal|column is|columns are} blank for all {gebieden} areas: this was not asked in this period: {sleutels}.',
  'kerncijfers.niet_geleverd':
    '{aantal} {aantal|column is|columns are} blank for all {gebieden} areas: the file does not deliver these figures: {sleutels}.',
  'kerncijfers.kolom_nul':
    '{aantal} {aantal|column is|columns are} 0 for all {gebieden} areas. That is rather a defect of the file than a figure: {sleutels}.',
  'kerncijfers.statline_gekanteld':
    'In this download of StatLine ("CSV volgens tabelindeling") the areas are the columns. Choose the download "CSV met statistische symbolen", or hand in all lines as arrays of cells, the title too: as objects, areas of the same name are lost.',
  'kerncijfers.statline_zonder_code':
    'This download of StatLine has areas by name only, such as {waarde} in column {kolom}, and names are not unique. In StatLine tick Codering too, under Onderwerpen at Regioaanduiding (Regiocode in some tables; in English Encoding at Regional designation), and download again as "CSV met statistische symbolen".',
  'kerncijfers.grens_zonder_waarde':
    'The rows have bounds of an interval, but not the figures themselves (for {dimensies}).',
  'kerncijfers.dimensie_verschilt': 'By the options all rows are about {dimensie} {lid}, by the rows about {gelezen}.',
  'kerncijfers.dimensies_te_veel':
    'The {rijen} rows make {groepen} {groepen|group|groups} of {gebieden} {gebieden|area|areas}: nearly everywhere a figure would be missing.',
  'kerncijfers.meta_ongeldig': 'These rows describe no column of a table; they have {kolommen}.',
  'kerncijfers.eenheid_verschilt':
    'The column {kolom} would be {sleutel}, but is in {eenheid} and not in {verwacht}. It was not read as {sleutel}.',
  'kerncijfers.sleutels_eigen':
    'These columns are not in the catalogue and were read under a key made of their titles: {sleutels}.',
  'kerncijfers.indeling_aangenomen':
    'The codes of table {tabel} were read as those of {indeling}: all years stand in it, the figures of {jaar} too.',
  'kerncijfers.verdeling_wijkt_af':
    '{code}: {delen} are {som} together, but {totaal} is {waarde}; rounding explains {marge}.',
  'kerncijfers.aantal_niet_vergelijkbaar':
    '{sleutel} is a count or a code. That does not tell whether a buurt resembles its gemeente: choose a percentage or a mean.',
  'kerncijfers.kolom_ander_jaar':
    'These columns were read, but by the catalogue they have another name in {jaar}: {kolommen}.',
  'kerncijfers.code_ongeldig': 'Row {rij}, column {kolom}: {waarde} is not the code of an area. The row was not read.',
  'kerncijfers.code_dubbel': 'Row {rij}: the code {code} was in row {eerder} too. The row was not read.',
  'kerncijfers.gemeente_onbekend': 'The gemeente {code} does not occur in the table of {jaar}.',
  'kerncijfers.geen_getal': 'Row {rij}, column {kolom}: {waarde} is not a number as this file writes numbers.',
  'kerncijfers.markering_onbekend':
    'Row {rij}, column {kolom}: {waarde} looks like a mark for a missing figure, but is not a known one.',
  'kerncijfers.buiten_bereik': 'Row {rij}, column {kolom}: {waarde} cannot be; the range is {bereik}.',
  'kerncijfers.kolom_weggelaten':
    'The column {sleutel} of table {tabel} is left out: an earlier table has the same figure.',
  'kerncijfers.overgenomen':
    'Of {delen} {delen|part|parts} of {buurten} {buurten|buurt|buurten} figures were taken over from the whole buurt, not measured: {sleutels}.',
  'kerncijfers.kolom_lengte':
    'The column {sleutel} has {cellen} {cellen|cell|cells} for {gebieden} {gebieden|area|areas}.',
  'kerncijfers.grens_verkeerd': '{sleutel}: {waarde} is not between {onder} and {boven}.',
  'kerncijfers.schatting_zonder_cijfer': '{sleutel}: cell {rij} is estimated, but has no figure.',
  'kerncijfers.sleutel_dubbel': 'The figure {sleutel} occurs a second time ({plaats}).',
  'kerncijfers.eenheid_ontbreekt': 'The unit of {sleutel} is missing: this figure is not in the catalogue.',
  'kerncijfers.niet_gekoppeld':
    'Table {tabel}: {ontbreekt} {ontbreekt|area has|areas have} no row in it, {vervallen} of its areas were left out.',
  'kerncijfers.jaren_verschillen':
    'Table {tabel}: {aantal} {aantal|area has|areas have} a code of another classification ({jaren}) and may be another area.',
  'kerncijfers.gewicht_ontbreekt': '{sleutel} needs one of {gewichten} as its weight, and none is in the table.',
  'kerncijfers.gewicht_vervangen': '{sleutel} was weighted by {gewicht}, as {liever} is not in the table.',
  'kerncijfers.samenstelling_dubbel': '{code} occurs a second time.',
  'kerncijfers.samenstelling_leeg': 'The area {code} has no units.',
  'kerncijfers.dekking_ongeldig': 'The coverage {waarde} does not lie between 0 and 1.',
  'kerncijfers.marge_ongeldig': 'The margin {waarde} of {eenheid} is not a number of zero or more.',
  'kerncijfers.som_wijkt_af':
    '{code}, {sleutel}: the sum over {delen} {delen|area|areas} of kind {soort} is {som}, the area itself has {waarde}; rounding explains {marge}.',
  'kerncijfers.som_onder_gemeente':
    '{code}, {sleutel}: the gemeente has {waarde}, the sum over {delen} {delen|area|areas} of kind {soort} is {som}. That is {rest} less; rounding explains {marge}. Who or what belongs in an unknown buurt counts in the gemeente only; or an area is missing.',
  'kerncijfers.groep_boven_totaal': '{code}: {sleutel} is {waarde}, more than {totaal} ({boven}).',
  'kerncijfers.groep_boven_totaal_rij': 'Row {rij}, column {kolom}: {waarde} is more than {totaal} ({boven}).',
  'kerncijfers.indeling_verkeerd': 'The table has the classification of {jaar}, the mapping begins at {van}.',
  'kerncijfers.indeling_verschilt':
    'Table {tabel}: {aantal} {aantal|area has|areas have} a code of another classification ({jaren}) and may be another area. Without a mapping they cannot be joined.',
  'kerncijfers.omrekening_onvolledig':
    'Not all was carried over: {vervallen} {vervallen|area|areas} left out, {verloren} lost in part, {ontbreekt} missing.',
  'kerncijfers.sleutels_leeg': 'No figures were chosen that count.',
  'kerncijfers.grens_ongeldig': 'The bound {waarde} is not a number above zero.',
  'kerncijfers.gewicht_ongeldig': 'The weight {waarde} of {sleutel} is not a number of zero or more.',
  'kerncijfers.gebieden_overgeslagen':
    '{aantal} {aantal|row|rows} about other regions {aantal|was|were} skipped, such as {codes}.',
  'kerncijfers.reeks_met_jaar': 'A series is about all years, but the key {sleutel} names one.',
  'kerncijfers.indeling_onbekend':
    'No table has the classification of {naar} and no mapping leads there; there are classifications of {jaren}.',
  'kerncijfers.indelingen_gemengd':
    'The tables are about areas of different kinds ({soorten}): these cannot be put in one series.',
  'kerncijfers.dekking_te_laag':
    'Of {aantal} {aantal|area|areas} the figure of {jaar} was left out: more than {toegestaan%} of it was not carried over.',
  'kerncijfers.groei_andere_jaren':
    'Of {aantal} {aantal|area|areas} {sleutel} is about other years than {jaren}: that figure is not in the table.',
  'kerncijfers.geen_jaar': 'Row {rij}, column {kolom}: {waarde} is not a year. The row was not read.',
  'kerncijfers.naam_onleesbaar':
    'Row {rij}, column {kolom}: no key can be made of {waarde}. The rows with it were not read.',
  'kerncijfers.cijfer_tegenstrijdig':
    'Row {rij} and row {eerder} are both {waarvan} of {code}, with different figures. Neither was read.',
  'kerncijfers.cijfer_dubbel':
    'The same figures stand there more than once for {aantal} {aantal|time|times} an area and year, as in row {eerder} and row {rij}. They count once.',
  'kerncijfers.tabel_te_groot':
    'This becomes {kolommen} {kolommen|column|columns} of {gebieden} {gebieden|area|areas}. There can be at most {kolommenGrens} columns, and at most {cellenGrens} cells.',
  'kerncijfers.jaar_tweemaal': 'Of column {kolom} {veld} is given, but the year stands in column {jaarkolom} already.',
  'kerncijfers.kolom_klasse':
    'The column {kolom} has classes in words, such as {waarde}, and no figures. It was not read.',
  'kerncijfers.meer_bevindingen': 'Column {kolom}: {aantal} more cells are wrong.',
} as const satisfies Record<keyof typeof kerncijfersNl, string>;
