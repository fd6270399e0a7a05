import type { Foutsoort } from './fout.js';

/** A yardstick of criteria without a value, by their figures. */
const makeMeetlat = (cijfers: Readonly<Record<string, string>>) => ({
  soort: 'meetlat',
  versie: 1,
  indeling: { gebieden: 'cbs', jaar: 2024 },
  aantal: 1,
  criteria: Object.entries(cijfers).map(([id, sleutel]) => ({
    id,
    cijfer: { sleutel, eenheid: 'percentage', bron: { naam: 'CBS', tabel: '85984NED', jaar: 2024 } },
    aantal: 0,
  })),
  vingerafdruk: `sha256:${'0'.repeat(64)}`,
});
const KOOP = { koop: 'percentage_koopwoningen', eengezins: 'percentage_eengezinswoningen' };

export const verwijzingen: Foutsoort = {
  naam: 'Namen die naar elkaar verwijzen',
  fouten: [
    {
      naam: 'Een Routekaart die niemand heeft',
      van: 'rotterdam',
      zet: { 'programmas.1.routekaart': 'duurzame' },
      verwacht: [
        'fout opzet.routekaart_onbekend_suggestie programmas.1.routekaart',
        'waarschuwing opzet.routekaart_ongebruikt routekaarten.1',
      ],
    },
    {
      naam: 'De naam van de Routekaart in plaats van de id',
      van: 'rotterdam',
      zet: { 'programmas.0.routekaart': 'Wijkaanpak' },
      verwacht: [
        'fout opzet.routekaart_onbekend_suggestie programmas.0.routekaart',
        'waarschuwing opzet.routekaart_ongebruikt routekaarten.0',
      ],
    },
    {
      naam: 'Een Routekaart die geen programma gebruikt',
      van: 'rotterdam',
      zet: { 'programmas.1.routekaart': 'wijken' },
      verwacht: ['waarschuwing opzet.routekaart_ongebruikt routekaarten.1'],
    },
    {
      naam: 'Een meetlat die een criterium van de Routekaart niet kent',
      van: 'rotterdam',
      zet: { 'programmas.1.meetlat': makeMeetlat(KOOP) },
      verwacht: ['fout routekaart.meetlat_zonder_criterium programmas.1.meetlat.criteria'],
    },
    {
      naam: 'Een meetlat en een referentie tegelijk',
      van: 'rotterdam',
      zet: {
        'programmas.1.meetlat': makeMeetlat({ ...KOOP, woz: 'gemiddelde_woz_waarde' }),
        'programmas.1.referentie': 'alle',
      },
      verwacht: ['fout opzet.meetlat_en_referentie programmas.1.referentie'],
    },
    {
      naam: 'Een kenmerk dat niemand heeft, bij de referentie',
      van: 'rotterdam',
      zet: { 'programmas.1.referentie': { kenmerken: ['zuiden'] } },
      verwacht: ['fout opzet.kenmerk_onbekend programmas.1.referentie.kenmerken.0'],
    },
    {
      naam: 'Een referentie die geen van de mogelijkheden is',
      van: 'rotterdam',
      zet: { 'programmas.1.referentie': 'nederland' },
      verwacht: ['fout kern.keuze_onbekend programmas.1.referentie'],
    },
    {
      naam: 'Een kenmerk dat niemand heeft',
      van: 'rotterdam',
      zet: { 'programmas.0.quota.0.waar.kenmerken': ['zuiden'] },
      verwacht: ['fout opzet.kenmerk_onbekend programmas.0.quota.0.waar.kenmerken.0'],
    },
    {
      naam: 'Een kenmerk dat niemand heeft, bij zonderKenmerken',
      van: 'rotterdam',
      zet: { 'programmas.0.quota.1.waar.zonderKenmerken': ['zud'] },
      verwacht: ['fout opzet.kenmerk_onbekend_suggestie programmas.0.quota.1.waar.zonderKenmerken.0'],
    },
    {
      naam: 'Een gemeente die niet in de lijst staat',
      van: 'boxtel-sint-michielsgestel',
      zet: { 'programmas.0.gemeente': 'GM0756' },
      verwacht: ['fout opzet.gemeente_onbekend programmas.0.gemeente'],
    },
    {
      naam: 'Een partij van een andere gemeente',
      van: 'rotterdam',
      zet: { 'partijen.0.gemeentecode': 'GM0363' },
      verwacht: ['fout opzet.gemeente_onbekend partijen.0.gemeentecode'],
    },
    {
      naam: 'Een kostendrager die niemand heeft',
      van: 'rotterdam',
      zet: { 'programmas.0.kostendragers': ['gebied'] },
      verwacht: ['fout opzet.kostendrager_onbekend_suggestie programmas.0.kostendragers.0'],
    },
    {
      naam: 'Een kostendrager van een partij die niemand heeft',
      van: 'rotterdam',
      zet: { 'geld.kostendragers.0.partij': 'roterdam' },
      verwacht: ['fout opzet.partij_onbekend_suggestie geld.kostendragers.0.partij'],
    },
    {
      naam: 'Een kostendrager in de verdeelsleutel die niemand heeft',
      van: 'rotterdam',
      zet: { 'geld.jaren.1.bijdragen.0.verdeelsleutel.0.kostendrager': 'duurzaam' },
      verwacht: ['fout opzet.kostendrager_onbekend_suggestie geld.jaren.1.bijdragen.0.verdeelsleutel.0.kostendrager'],
    },
    {
      naam: 'De partij van een bijdrage is er niet',
      van: 'rotterdam',
      zet: { 'geld.jaren.0.bijdragen.0.van': 'rijk' },
      verwacht: ['fout opzet.partij_onbekend geld.jaren.0.bijdragen.0.van'],
    },
    {
      naam: 'Een programma in een regel verkeerd gespeld',
      van: 'rotterdam',
      zet: { 'keuze.regels.0.programmas': ['wijk'] },
      verwacht: ['fout selectie.programma_zonder_quotum keuze.regels.0.programmas.0'],
    },
    {
      naam: 'Een programma in een minimumscore verkeerd gespeld',
      van: 'rotterdam',
      zet: { 'keuze.regels.0': { soort: 'minimumscore', minimaal: 0.2, programma: 'duurzam' } },
      verwacht: ['fout selectie.programma_zonder_quotum keuze.regels.0.programma'],
    },
    {
      naam: 'Een quotum in een regel verkeerd gespeld',
      van: 'rotterdam',
      zet: { 'keuze.regels.0': { soort: 'vast', code: 'BU05991080', quotum: 'zuidd' } },
      verwacht: ['fout selectie.quotum_onbekend keuze.regels.0.quotum'],
    },
    {
      naam: 'Een programma in de volgorde van het doel verkeerd gespeld',
      van: 'rotterdam',
      zet: { 'keuze.doel': { soort: 'lexicografisch', volgorde: ['wijkn', 'duurzaam'] } },
      verwacht: ['fout selectie.volgorde_onvolledig keuze.doel.volgorde'],
    },
    {
      naam: 'Een programma in de gewichten van het doel verkeerd gespeld',
      van: 'rotterdam',
      zet: { 'keuze.doel': { soort: 'totaal', gewichten: { wijk: 2 } } },
      verwacht: ['fout selectie.programma_zonder_quotum keuze.doel.gewichten.wijk'],
    },
    {
      naam: 'Een thema dat de Routekaart niet heeft',
      van: 'rotterdam',
      zet: { 'routekaarten.0.criteria.0.thema': 'cijfer' },
      verwacht: ['fout routekaart.thema_onbekend routekaarten.0.criteria.0.thema'],
    },
    {
      naam: 'De sleutel van een cijfer verkeerd gespeld',
      van: 'rotterdam',
      zet: { 'routekaarten.0.criteria.2.bron.sleutel': 'percentage_kopwoningen' },
      verwacht: ['fout opzet.cijfer_onbekend_suggestie routekaarten.0.criteria.2.bron.sleutel'],
    },
    {
      naam: 'De naam van een kolom van het CBS in plaats van de sleutel',
      van: 'rotterdam',
      zet: { 'routekaarten.0.criteria.2.bron.sleutel': 'p_koopw' },
      verwacht: ['fout opzet.cijfer_onbekend_suggestie routekaarten.0.criteria.2.bron.sleutel'],
    },
    {
      naam: 'Een cijfer dat in geen bron staat',
      van: 'rotterdam',
      zet: { 'keuze.kandidaten.cijfers': [{ cijfer: 'meldingen_overlast', maximaal: 10 }] },
      verwacht: ['fout opzet.cijfer_onbekend keuze.kandidaten.cijfers.0.cijfer'],
    },
    {
      naam: 'Een eigen cijfer verkeerd gespeld in een voorwaarde',
      van: 'rotterdam',
      zet: {
        'bronnen.1': {
          id: 'meldpunt',
          soort: 'eigen',
          tabel: {
            tabel: 'Meldingen',
            bron: 'Gemeente Rotterdam',
            jaar: 2024,
            codekolom: 'buurt',
            kolommen: [{ kolom: 'aantal', sleutel: 'meldingen_overlast', eenheid: 'meldingen' }],
          },
        },
        'keuze.kandidaten.cijfers': [{ cijfer: 'melding_overlast', maximaal: 10 }],
      },
      verwacht: ['fout opzet.cijfer_onbekend_suggestie keuze.kandidaten.cijfers.0.cijfer'],
    },
    {
      naam: 'Een buurtcode zonder nullen bij een kenmerk',
      van: 'rotterdam',
      zet: { 'kenmerken.0.gebieden': ['WK59910'] },
      verwacht: ['fout opzet.gebied_ongeldig kenmerken.0.gebieden.0'],
    },
    {
      naam: 'Een wijk van een andere gemeente bij een kenmerk',
      van: 'rotterdam',
      zet: { 'kenmerken.0.gebieden': ['WK008020'] },
      verwacht: ['fout opzet.gebied_buiten_gemeenten kenmerken.0.gebieden.0'],
    },
    {
      naam: 'Een kenmerk zonder gebieden en zonder cijfers',
      van: 'rotterdam',
      zet: { 'kenmerken.0.gebieden': undefined },
      verwacht: ['fout selectie.kenmerk_leeg kenmerken.0'],
    },
    {
      naam: 'Twee programma’s met dezelfde id',
      van: 'rotterdam',
      zet: { 'programmas.1.id': 'wijken' },
      verwacht: ['fout opzet.id_dubbel programmas.1.id'],
    },
    {
      naam: 'Twee quota met dezelfde id',
      van: 'rotterdam',
      zet: { 'programmas.1.quota.0.id': 'zuid' },
      verwacht: ['fout opzet.id_dubbel programmas.1.quota.0.id'],
    },
    {
      naam: 'Twee bronnen met dezelfde id',
      van: 'rotterdam',
      zet: { 'bronnen.1': { id: 'kwb', soort: 'gepubliceerd', jaar: 2024 } },
      verwacht: ['fout opzet.id_dubbel bronnen.1.id'],
    },
    {
      naam: 'Twee kenmerken met dezelfde id',
      van: 'rotterdam',
      zet: { 'kenmerken.1': { id: 'zuid', gebieden: ['WK059901'] } },
      verwacht: ['fout opzet.id_dubbel kenmerken.1.id'],
    },
    {
      naam: 'Twee Routekaarten met dezelfde id',
      van: 'rotterdam',
      zet: { 'routekaarten.1.id': 'wijken', 'programmas.1.routekaart': 'wijken' },
      verwacht: ['fout opzet.id_dubbel routekaarten.1.id'],
    },
    {
      naam: 'Twee criteria met dezelfde id',
      van: 'rotterdam',
      zet: { 'routekaarten.0.criteria.1.id': 'woz' },
      verwacht: ['fout routekaart.id_dubbel routekaarten.0.criteria.1.id'],
    },
    {
      naam: 'Twee partijen met dezelfde id',
      van: 'rotterdam',
      zet: { 'partijen.2.id': 'buurkracht', 'geld.jaren.0.bijdragen.0.van': 'buurkracht' },
      verwacht: ['fout overeenkomst.partij_dubbel partijen.2.id'],
    },
    {
      naam: 'Twee kostendragers met dezelfde id',
      van: 'rotterdam',
      zet: { 'geld.kostendragers.2': { id: 'gebieden', naam: 'nog eens', partij: 'rotterdam' } },
      verwacht: ['fout financiering.kostendrager_dubbel geld.kostendragers.2.id'],
    },
    {
      naam: 'Twee bijdragen in een jaar met dezelfde id',
      van: 'rotterdam',
      zet: {
        'geld.jaren.0.bijdragen.1': {
          id: 'bzk',
          van: 'rotterdam',
          bedrag: '1000.00',
          aard: 'exact',
          doel: 'overig',
        },
      },
      verwacht: ['fout financiering.bijdrage_dubbel geld.jaren.0.bijdragen.1.id'],
    },
    {
      naam: 'Een gemeente twee keer',
      van: 'rotterdam',
      zet: { 'gemeenten.1': { code: 'GM0599', naam: 'Rotterdam' } },
      verwacht: ['fout opzet.id_dubbel gemeenten.1.code'],
    },
  ],
};
