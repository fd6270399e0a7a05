import type { Foutsoort } from './fout.js';

export const keuze: Foutsoort = {
  naam: 'Aantallen en de keuze',
  tot: 'selectie',
  fouten: [
    {
      naam: 'Een bereik zonder aantalBuurten',
      van: 'rotterdam',
      zet: { 'programmas.1.quota.0.aantal': { van: 2, tot: 4 } },
      verwacht: ['fout opzet.aantal_onbepaald programmas.1.aantalBuurten'],
    },
    {
      naam: 'Een aantalBuurten dat de quota niet kunnen geven',
      van: 'rotterdam',
      zet: { 'programmas.1.aantalBuurten': 6 },
      verwacht: [
        'waarschuwing opzet.opdracht_telt_anders opdracht.buurtenPerDeelnemer',
        'fout opzet.aantal_past_niet programmas.1.aantalBuurten',
      ],
    },
    {
      naam: 'Een opdracht die om een ander aantal buurten vraagt',
      van: 'rotterdam',
      zet: { 'opdracht.buurtenPerDeelnemer': 10 },
      verwacht: ['waarschuwing opzet.opdracht_telt_anders opdracht.buurtenPerDeelnemer'],
    },
    {
      naam: 'Een bereik dat terugloopt',
      van: 'rotterdam',
      zet: { 'programmas.1.quota.0.aantal': { van: 4, tot: 2 }, 'programmas.1.aantalBuurten': 3 },
      verwacht: ['fout selectie.aantal_omgekeerd programmas.1.quota.0.aantal'],
    },
    {
      naam: 'Een minimum boven het maximum',
      van: 'rotterdam',
      zet: { 'keuze.kandidaten.cijfers': [{ cijfer: 'aantal_inwoners', minimaal: 5000, maximaal: 500 }] },
      verwacht: ['fout selectie.grenzen_omgekeerd keuze.kandidaten.cijfers.0'],
    },
    {
      naam: 'Hetzelfde op twee plaatsen gezegd',
      van: 'rotterdam',
      zet: { 'keuze.kandidaten': { gebieden: ['WK059910'] }, 'programmas.0.quota.0.waar': { gebieden: ['WK059912'] } },
      verwacht: ['fout opzet.kandidaten_dubbel programmas.0.quota.0.waar.gebieden'],
    },
    {
      naam: 'Een buurt die vast is en uitgesloten',
      van: 'rotterdam',
      zet: {
        'keuze.regels': [
          { soort: 'vast', code: 'BU05991080' },
          { soort: 'uitgesloten', codes: ['BU05991080'], motief: 'sloop' },
        ],
      },
      feiten: (kwb) => ({ rijen: { kwb } }),
      verwacht: [
        'fout selectie.botsing_regel selectie.keuze.regels.0',
        'fout selectie.botsing_regel selectie.keuze.regels.1',
        'info selectie.verruim_zonder_regel selectie.keuze.regels.0',
        'info selectie.verruim_zonder_regel selectie.keuze.regels.1',
      ],
    },
    {
      naam: 'Een loting waarvan niet is gezegd waar het zaad vandaan komt',
      van: 'rotterdam',
      zet: { 'keuze.loting': { marge: -0.1, zaad: '' } },
      verwacht: [
        'fout kern.te_klein keuze.loting.marge',
        'fout kern.veld_ontbreekt keuze.loting.bron',
        'fout kern.te_klein keuze.loting.zaad',
      ],
    },
    {
      naam: 'Een loting waarvan het zaad er nog niet is',
      van: 'rotterdam',
      zet: { 'keuze.loting': { marge: 0.05, bron: 'de Lotto van zaterdag 5 september 2026' } },
      feiten: (kwb) => ({ rijen: { kwb } }),
      verwacht: ['waarschuwing opzet.loting_zonder_zaad selectie.loting'],
    },
    {
      naam: 'Zoeken zonder budget, of met een half',
      van: 'rotterdam',
      zet: { 'keuze.knopenbudget': 0, 'keuze.pivotbudget': 0.5 },
      verwacht: ['fout kern.te_klein keuze.knopenbudget', 'fout kern.type_verkeerd keuze.pivotbudget'],
    },
    {
      naam: 'Een budget dat op is voor er een keuze is gevonden',
      van: 'rotterdam',
      zet: { 'keuze.pivotbudget': 1, 'keuze.regels': [{ soort: 'inwoners', minimaal: 40_000, maximaal: 40_040 }] },
      feiten: (kwb) => ({ rijen: { kwb } }),
      verwacht: ['waarschuwing opzet.keuze_onbeslist selectie'],
    },
    {
      naam: 'Uitsluiten zonder motief',
      van: 'rotterdam',
      zet: { 'keuze.regels': [{ soort: 'uitgesloten', codes: ['BU05991080'] }] },
      verwacht: ['fout kern.veld_ontbreekt keuze.regels.0.motief'],
    },
    {
      naam: 'Meer buurten gevraagd dan er zijn',
      van: 'rotterdam',
      zet: { 'programmas.0.quota.0.aantal': 60 },
      feiten: (kwb) => ({ rijen: { kwb } }),
      verwacht: [
        'waarschuwing opzet.opdracht_telt_anders opzet.opdracht.buurtenPerDeelnemer',
        'fout selectie.botsing_quotum selectie.programmas.0.quota.0',
        'info selectie.verruim_aantal selectie.programmas.0.quota.0',
      ],
    },
    {
      naam: 'Een voorwaarde waaraan geen buurt voldoet',
      van: 'rotterdam',
      zet: { 'keuze.kandidaten.cijfers': [{ cijfer: 'aantal_inwoners', minimaal: 100000 }] },
      feiten: (kwb) => ({ rijen: { kwb } }),
      verwacht: [
        'fout opzet.quotum_zonder_buurten selectie.programmas.0.quota.0',
        'fout opzet.quotum_zonder_buurten selectie.programmas.0.quota.1',
        'fout opzet.quotum_zonder_buurten selectie.programmas.1.quota.0',
      ],
    },
    {
      naam: 'Hoogstens nul per wijk',
      van: 'rotterdam',
      zet: { 'keuze.regels.0.hoogstens': 0 },
      feiten: (kwb) => ({ rijen: { kwb } }),
      verwacht: [
        'fout selectie.botsing_quotum selectie.programmas.0.quota.0',
        'fout selectie.botsing_regel selectie.keuze.regels.0',
        'fout selectie.botsing_ook selectie.programmas.0.quota.1',
        'fout selectie.botsing_ook selectie.programmas.1.quota.0',
        'info selectie.verruim_hoogstens selectie.keuze.regels.0',
        'info selectie.verruim_zonder_regel selectie.keuze.regels.0',
      ],
    },
    {
      naam: 'Een buurt die niet bestaat als vaste buurt',
      van: 'rotterdam',
      zet: { 'keuze.regels.0': { soort: 'vast', code: 'BU05999999' } },
      feiten: (kwb) => ({ rijen: { kwb } }),
      verwacht: ['fout selectie.code_onbekend selectie.keuze.regels.0.code'],
    },
    {
      naam: 'Een wijk die niet bestaat bij een kenmerk',
      van: 'rotterdam',
      zet: { 'kenmerken.0.gebieden.0': 'WK059999' },
      feiten: (kwb) => ({ rijen: { kwb } }),
      verwacht: ['fout selectie.waar_onbekend selectie.kenmerken.0.gebieden.0'],
    },
    {
      naam: 'Buren gevraagd, en er is geen kaart',
      van: 'rotterdam',
      zet: { 'keuze.regels.0': { soort: 'niet_aangrenzend' }, 'keuze.buren': { soort: 'omtrek' } },
      feiten: (kwb) => ({ rijen: { kwb } }),
      verwacht: ['nodig selectie buren'],
    },
  ],
};
