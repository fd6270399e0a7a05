import type { kerncijfersNl } from './nl.js';

/** What to do about each code of the room `kerncijfers`. */
export const kerncijfersAdvies = {
  'kerncijfers.woorden': 'Nothing: these are the words for values of documents in sentences, and no finding.',
  'kerncijfers.plaatsen': 'Nothing: these are the words for places in documents, and no finding.',
  'kerncijfers.sleutel_onbekend':
    'Choose a key from those named, or join the table that holds this figure with `joinKerncijfers`.',
  'kerncijfers.sleutel_ongeldig':
    'Write `figuur`, `figuur:2024` or `figuur@leeftijd=65_plus:2024`, dimensions in alphabetical order.',
  'kerncijfers.sleutel_meerduidig':
    'Name the age, the kind of dwelling or the year in the key: take one of the keys named.',
  'kerncijfers.gebied_onbekend':
    'Check the year: a code may not exist in the classification of this table; `selectKerncijfers` may also have taken it out.',
  'kerncijfers.sleutel_niet_in_catalogus':
    'Look the key up in [the catalogue](kerncijfers.md); for a figure of your own use `readEigenTabel` with an `eenheid`.',
  'kerncijfers.rijen_ongeldig':
    'Hand in rows: an array of objects, an array of arrays with a header, a page of OData or GeoJSON features.',
  'kerncijfers.geen_rijen':
    'Look at the filter of the download, or at the sheet that was read: there is only a header.',
  'kerncijfers.vorm_onbekend':
    'Say which form it is with `vorm`, or declare the columns with `readEigenTabel` when it is a table of your own. Of StatLine take `CSV met statistische symbolen`: without these signs no cell tells why its figure is missing.',
  'kerncijfers.codekolom_ontbreekt':
    'Keep the column with the CBS code in the export; check that the first line is the header and not a title.',
  'kerncijfers.jaar_ontbreekt': 'Pass `jaar`: the year of the title of the file, not that of the download.',
  'kerncijfers.jaar_ongeldig': 'Pass the year as a whole number, such as 2024.',
  'kerncijfers.jaar_verschilt':
    'Leave `jaar` out and trust the table, or open the file to see which of the two is right.',
  'kerncijfers.dimensie_kiezen':
    "Pass `selectie` with one of the values named, such as `{ Bouwjaarklasse: 'Voor 1945' }`; known dimensions such as age need no choice.",
  'kerncijfers.pagina_ontbreekt':
    'Fetch the next page too, and hand in all pages as one array; otherwise buurten are missing.',
  'kerncijfers.kolom_ontbreekt': 'Correct the name of the column in the mapping; blanks and capitals do not matter.',
  'kerncijfers.kolom_onbekend':
    'Nothing, when you do not need the column; otherwise read it with `readEigenTabel` and join the two tables.',
  'kerncijfers.kolom_dubbel': 'Take one of the two columns out of the file when the wrong one was read.',
  'kerncijfers.tabel_ongeldig':
    'Pass the `tabel` of what a reader gives; a document that was kept becomes a table by `fromKerncijferdocument`.',
  'kerncijfers.kolom_meerduidig':
    'Download the column with its whole title, or read it with `readEigenTabel` under the key that it is.',
  'kerncijfers.populatie_onbekend':
    "Keep the columns with age and margin in the download, or tell of whom all rows are: `dimensies: { leeftijd: '18_plus' }`.",
  'kerncijfers.kolom_leeg':
    'Look at the release: CBS publishes the themes of a year one by one; read the file again when it is there, or use the year before.',
  'kerncijfers.kolommen_leeg':
    'Nothing, when you do not need these figures; otherwise look in the file for what their marks mean, and for another release or year.',
  'kerncijfers.nog_niet_verschenen':
    'Read the file of a later release; CBS publishes the themes of a year one by one. Until then use the year before.',
  'kerncijfers.afgifte_onbekend':
    "Pass `afgifte: 'eerste'` for a file of the first months of a year, or `'laatste'` when all themes are out.",
  'kerncijfers.niet_gemeten': 'Use the figure of another period; no later release of this period will have it.',
  'kerncijfers.niet_geleverd':
    'Take these figures from another form of the same table, such as the workbook, or from a later version of the file.',
  'kerncijfers.kolom_nul':
    'Compare a few areas with StatLine; leave the columns out with `sleutels` when the zeros are a defect, as a score would use them.',
  'kerncijfers.statline_gekanteld':
    'Take `CSV met statistische symbolen` instead, which has an area a row; or parse without a header: `parse(text, { relax_column_count: true })` of csv-parse gives arrays.',
  'kerncijfers.statline_zonder_code':
    'The code is one of the subjects (`Onderwerpen`) of the table, so it must be ticked there, not in the list of areas; without it two areas of one name cannot be told apart.',
  'kerncijfers.grens_zonder_waarde':
    'Keep the rows with margin `MW00000` (`Waarde`) in the download, beside those of the bounds.',
  'kerncijfers.dimensie_verschilt': 'Leave the option out and trust the rows, or look which of the two is right.',
  'kerncijfers.dimensies_te_veel':
    'Restrict the rows with `selectie`, or look whether a column of names passes for a dimension.',
  'kerncijfers.meta_ongeldig':
    'Hand in `DataProperties` of OData v3, or `MeasureCodes` with `MeasureGroups` of OData v4, of the table that you read.',
  'kerncijfers.eenheid_verschilt':
    'Look at the unit in the source; read the column with `readEigenTabel` and a `factor` when it is the figure after all.',
  'kerncijfers.sleutels_eigen':
    'Nothing; these figures can be used by the keys named. They are not combined over areas.',
  'kerncijfers.indeling_aangenomen': 'Nothing, when the codes are indeed of that year; otherwise pass `indeling`.',
  'kerncijfers.verdeling_wijkt_af':
    'Look the groups up in the source: most often a column was shifted or stands for something else; all figures were kept.',
  'kerncijfers.aantal_niet_vergelijkbaar':
    "Make shares of counts with `deriveKerncijfers`, or compare buurten with each other: `profiel: 'mediaan'`.",
  'kerncijfers.kolom_ander_jaar':
    'Check that `jaar` is the year of the file; when it is, the figures are right and CBS kept older names.',
  'kerncijfers.code_ongeldig':
    'Correct the code in the file; totals and footnotes below the table can stay, they are not read.',
  'kerncijfers.code_dubbel':
    'Take one of the rows out; a buurt that was split over two rows of your own needs adding up first.',
  'kerncijfers.gemeente_onbekend':
    'Check the code, and whether the gemeente was already or still there in this year: after a merger the figures stand under the new code.',
  'kerncijfers.geen_getal':
    'Declare how the file writes numbers with `decimaalteken` and `duizendtalteken`; a text such as `circa 40` must be mended in the source.',
  'kerncijfers.markering_onbekend':
    'Find out in the explanation of the file what the mark means, and declare it with `markeringen`.',
  'kerncijfers.buiten_bereik':
    'Look at the cell: a share written as 0.35 for 35, a shifted column or a wrong decimal sign; the figure was left out.',
  'kerncijfers.kolom_weggelaten':
    'Nothing, when the earlier table is the one you trust; otherwise hand that table in later, or leave the column out of it.',
  'kerncijfers.overgenomen':
    'Nothing to mend: say it with every score; parts of one buurt tie on these figures. Let people who know the place judge the difference.',
  'kerncijfers.kolom_lengte':
    'Give one cell for each area, in the same order, with a reason where the figure is missing.',
  'kerncijfers.grens_verkeerd': 'Correct the figure or its bounds in the document.',
  'kerncijfers.schatting_zonder_cijfer':
    'Take the place out of `geschat`, or give the cell its figure; places count from 0.',
  'kerncijfers.sleutel_dubbel':
    'Choose which table counts with `dubbel` of `joinKerncijfers`, or give one of the two a key of its own.',
  'kerncijfers.eenheid_ontbreekt': 'Add `eenheid` to the column, such as `aantal` or `percentage`.',
  'kerncijfers.niet_gekoppeld':
    'Look at the lists in `verslag`: areas outside your gemeente are to be expected, missing buurten point to another year.',
  'kerncijfers.jaren_verschillen':
    'Convert the table to the classification of the other with `convertKerncijfers` before you join.',
  'kerncijfers.gewicht_ontbreekt':
    'Read the column with the count as well: a mean without its count cannot be taken over areas.',
  'kerncijfers.gewicht_vervangen':
    'Read the count that is named as preferred too, when the small difference in weighting matters.',
  'kerncijfers.samenstelling_dubbel': 'Give each composed area a code of its own.',
  'kerncijfers.samenstelling_leeg': 'Name at least one unit for this area, or take the area out.',
  'kerncijfers.dekking_ongeldig': 'Pass a share between 0 and 1: 0.8 asks that 80 percent of the weight has a figure.',
  'kerncijfers.marge_ongeldig': 'Pass zero or more, in the unit of the figure.',
  'kerncijfers.som_wijkt_af':
    'Look whether a buurt is missing or doubled in the file; small differences without a cause are corrections of the publisher.',
  'kerncijfers.som_onder_gemeente':
    'Nothing, when it is a small part of the gemeente. When it is more, look whether the table has a row for every wijk and buurt.',
  'kerncijfers.groep_boven_totaal':
    'Look both figures up in the source; the library cannot tell which of them is wrong.',
  'kerncijfers.groep_boven_totaal_rij': 'Look at the row: most often a column was shifted; both figures were kept.',
  'kerncijfers.indeling_verschilt':
    "Make the mapping with `createKoppeling` and pass it in `koppelingen`; or accept equal codes with `andereIndeling: 'gelijke_codes'`.",
  'kerncijfers.indeling_verkeerd': 'Use the mapping that begins in the year of the table, or chain two mappings.',
  'kerncijfers.omrekening_onvolledig':
    'Look at `vervallen`, `verloren` and `ontbreekt`, and complete the mapping where your own gemeente is among them.',
  'kerncijfers.sleutels_leeg': 'Name at least one figure with a weight above zero.',
  'kerncijfers.grens_ongeldig':
    'Pass a number above zero: from so many deviations on, a buurt counts as not typical at all.',
  'kerncijfers.gewicht_ongeldig': 'Pass zero or more; a figure that should not count can be left out.',
  'kerncijfers.gebieden_overgeslagen':
    "Nothing, when the table holds other regions by design; otherwise read it with `codes: 'vrij'`.",
  'kerncijfers.reeks_met_jaar': 'Leave the year out of the key: `aantal_inwoners`.',
  'kerncijfers.indeling_onbekend':
    'Pass a mapping that leads to this year in `koppelingen`, or leave `naar` out: then it is the classification of the newest table.',
  'kerncijfers.indelingen_gemengd':
    'Make a series of each kind of area, or bring one to the other first with `aggregateKerncijfers`.',
  'kerncijfers.dekking_te_laag':
    'Look at `verloren` of the year: use a mapping that is more complete, or lower `minDekking` and say so beside the figures.',
  'kerncijfers.groei_andere_jaren':
    'Their growth stands in `reeksen` with its years; choose tables whose years most areas have, or leave these areas out.',
  'kerncijfers.geen_jaar': 'Write the year as 2024 or 2024JJ00; leave out rows of a quarter or a month.',
  'kerncijfers.naam_onleesbaar':
    'Give the variable a `sleutel` in `variabelen`, or a letter or digit in its name; a blank cell of a dimension says nothing of whom.',
  'kerncijfers.cijfer_tegenstrijdig':
    'Declare the column in which the two rows differ in `dimensies`, such as the kind of crime, or take the wrong row out of the file.',
  'kerncijfers.cijfer_dubbel':
    'Nothing, unless one of the rows should be of another area, year or figure: then correct the source.',
  'kerncijfers.tabel_te_groot':
    'Name the figures with `sleutels`, one year with `jaar`, or check that `jaarkolom` and `variabelekolom` are the right columns.',
  'kerncijfers.jaar_tweemaal': 'Leave `jaar` and `periode` of the column out, or the `jaarkolom` of the table.',
  'kerncijfers.kolom_klasse':
    'Nothing: a class in words cannot be reckoned with. Read it in your own app when you want to show it.',
  'kerncijfers.meer_bevindingen':
    'Look at the first findings of this column: so many of them have one cause, such as the decimal sign.',
} as const satisfies Record<keyof typeof kerncijfersNl, string>;
