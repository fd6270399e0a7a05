import type { Foutsoort } from './fout.js';
import type { Rij } from './gegevens.js';

const omit = (rijen: readonly Rij[], kolom: string) => rijen.map(({ [kolom]: _, ...rest }) => rest);
const change = (rijen: readonly Rij[], kolom: string, maak: (cel: string) => string) =>
  rijen.map((rij) => ({ ...rij, [kolom]: maak(rij[kolom] ?? '') }));

/** Rows of an own table about every area of Rotterdam. */
const meld = (
  rijen: readonly Rij[],
  maak: (rij: { readonly buurt: string; readonly aantal: string }, i: number) => object = (rij) => rij,
) =>
  rijen
    .flatMap(({ gwb_code_10: code = '' }) => (code.slice(2, 6) === '0599' ? [{ buurt: code.trim(), aantal: '3' }] : []))
    .map(maak);

const eigen = (kolommen: readonly unknown[], rest: object = {}) => ({
  'bronnen.1': {
    id: 'meldpunt',
    soort: 'eigen',
    tabel: { tabel: 'Meldingen', bron: 'Gemeente Rotterdam', jaar: 2024, codekolom: 'buurt', kolommen },
    ...rest,
  },
});
const meldingen = { kolom: 'aantal', sleutel: 'meldingen_overlast', eenheid: 'meldingen' };
const eis = { 'keuze.kandidaten.cijfers': [{ cijfer: 'meldingen_overlast', minimaal: 1 }] };

export const cijfers: Foutsoort = {
  naam: 'De bronnen en hun rijen',
  tot: 'selectie',
  fouten: [
    {
      naam: 'Cijfers van een ander jaar zonder koppeling',
      van: 'rotterdam',
      zet: { 'bronnen.0.jaar': 2023 },
      verwacht: ['waarschuwing opzet.bron_jaar bronnen.0'],
    },
    {
      naam: 'Een ander indelingsjaar dan de cijfers',
      van: 'rotterdam',
      zet: { indelingsjaar: 2025 },
      verwacht: ['waarschuwing opzet.bron_jaar bronnen.0'],
    },
    {
      naam: 'Rijen onder een naam die geen bron heeft',
      van: 'rotterdam',
      feiten: (rijen) => ({ rijen: { cbs: rijen } }),
      verwacht: ['fout opzet.bron_onbekend tabel.cbs', 'nodig tabel rijen kwb'],
    },
    {
      naam: 'Een kolom ontbreekt in het bestand',
      van: 'rotterdam',
      feiten: (rijen) => ({ rijen: { kwb: omit(rijen, 'p_koopw') } }),
      verwacht: [
        'fout opzet.cijfer_ontbreekt opzet.routekaarten.0.criteria.2.bron.sleutel',
        'fout opzet.cijfer_ontbreekt opzet.routekaarten.1.criteria.0.bron.sleutel',
      ],
    },
    {
      naam: 'De kolom met de code ontbreekt',
      van: 'rotterdam',
      feiten: (rijen) => ({
        rijen: { kwb: rijen.map(({ gwb_code_10: _, gwb_code_8: __, gwb_code: ___, ...rest }) => rest) },
      }),
      verwacht: ['fout kerncijfers.vorm_onbekend tabel.kwb'],
    },
    {
      naam: 'Een verkeerde vorm',
      van: 'rotterdam',
      zet: { 'bronnen.0.vorm': 'rivm' },
      feiten: (kwb) => ({ rijen: { kwb } }),
      verwacht: ['fout kern.keuze_onbekend bronnen.0.vorm'],
    },
    {
      naam: 'Een vorm die niet bij de rijen past',
      van: 'rotterdam',
      zet: { 'bronnen.0.vorm': 'kaart' },
      feiten: (kwb) => ({ rijen: { kwb } }),
      verwacht: ['fout kerncijfers.codekolom_ontbreekt tabel.kwb'],
    },
    {
      naam: 'Een verkeerd decimaalteken',
      van: 'rotterdam',
      zet: { ...eigen([meldingen], { decimaalteken: ',' }), ...eis },
      feiten: (kwb) => ({ rijen: { kwb, meldpunt: meld(kwb, (rij) => ({ ...rij, aantal: '3.5' })) } }),
      verwacht: [
        'fout kerncijfers.geen_getal tabel.meldpunt.0.aantal',
        'fout kerncijfers.geen_getal tabel.meldpunt.16.aantal',
        'fout kerncijfers.geen_getal tabel.meldpunt.3.aantal',
        'fout kerncijfers.geen_getal tabel.meldpunt.12.aantal',
        'fout kerncijfers.geen_getal tabel.meldpunt.11.aantal',
        'fout kerncijfers.geen_getal tabel.meldpunt.#.aantal nog 108 keer',
        'fout opzet.quotum_zonder_buurten selectie.programmas.0.quota.0',
        'fout opzet.quotum_zonder_buurten selectie.programmas.0.quota.1',
        'fout opzet.quotum_zonder_buurten selectie.programmas.1.quota.0',
      ],
    },
    {
      naam: 'Een bestand van een andere gemeente',
      van: 'rotterdam',
      feiten: (rijen) => ({ rijen: { kwb: rijen.filter((rij) => (rij.gwb_code_10 ?? '').slice(2, 6) === '0080') } }),
      verwacht: ['fout kerncijfers.gemeente_onbekend tabel.kwb'],
    },
    {
      naam: 'Een leeg bestand',
      van: 'rotterdam',
      feiten: () => ({ rijen: { kwb: [] } }),
      verwacht: ['fout kerncijfers.geen_rijen tabel.kwb'],
    },
    {
      naam: 'De tekst van het bestand in plaats van rijen',
      van: 'rotterdam',
      feiten: () => ({ rijen: { kwb: 'gwb_code_10;regio' } }),
      verwacht: ['fout kerncijfers.rijen_ongeldig tabel.kwb'],
    },
    {
      naam: 'Een bestand met het verkeerde scheidingsteken gelezen',
      van: 'rotterdam',
      feiten: (rijen) => ({
        rijen: {
          kwb: rijen.slice(0, 3).map((rij) => ({ [Object.keys(rij).join(';')]: Object.values(rij).join(';') })),
        },
      }),
      verwacht: ['fout kerncijfers.vorm_onbekend tabel.kwb'],
    },
    {
      naam: 'Codes die een spreadsheet hun nullen afnam',
      van: 'rotterdam',
      feiten: (rijen) => ({
        rijen: { kwb: change(rijen, 'gwb_code_10', (code) => code.replace(/^(GM|WK|BU)0+/, '$1')) },
      }),
      verwacht: [
        'fout kerncijfers.code_ongeldig tabel.kwb.0.gwb_code_10',
        'fout kerncijfers.code_ongeldig tabel.kwb.1.gwb_code_10',
        'fout kerncijfers.code_ongeldig tabel.kwb.2.gwb_code_10',
        'fout kerncijfers.code_ongeldig tabel.kwb.3.gwb_code_10',
        'fout kerncijfers.code_ongeldig tabel.kwb.4.gwb_code_10',
        'fout kerncijfers.code_ongeldig tabel.kwb.#.gwb_code_10 nog 415 keer',
        'fout kerncijfers.gemeente_onbekend tabel.kwb',
      ],
    },
    { naam: 'De bron vergeten', van: 'rotterdam', feiten: () => ({}), verwacht: ['nodig tabel rijen kwb'] },
    {
      naam: 'Een kolom van de eigen tabel heet anders',
      van: 'rotterdam',
      zet: { ...eigen([meldingen]), ...eis },
      feiten: (kwb) => ({ rijen: { kwb, meldpunt: meld(kwb, ({ aantal, ...rij }) => ({ ...rij, aantl: aantal })) } }),
      verwacht: ['fout kerncijfers.kolom_ontbreekt tabel.meldpunt.aantal'],
    },
    {
      naam: 'Een eigen cijfer zonder eenheid',
      van: 'rotterdam',
      zet: { ...eigen([{ kolom: 'aantal', sleutel: 'meldingen_overlast' }]), ...eis },
      feiten: (kwb) => ({ rijen: { kwb, meldpunt: meld(kwb) } }),
      verwacht: ['fout kerncijfers.eenheid_ontbreekt tabel.meldpunt.kolommen.0.eenheid'],
    },
    {
      naam: 'Een woord waar een cijfer hoort',
      van: 'rotterdam',
      zet: { ...eigen([meldingen]), ...eis },
      feiten: (kwb) => ({
        rijen: { kwb, meldpunt: meld(kwb, (rij, i) => (i === 0 ? { ...rij, aantal: 'veel' } : rij)) },
      }),
      verwacht: ['fout kerncijfers.geen_getal tabel.meldpunt.0.aantal'],
    },
    {
      naam: 'Een buurt twee keer in de eigen tabel',
      van: 'rotterdam',
      zet: { ...eigen([meldingen]), ...eis },
      feiten: (kwb) => ({ rijen: { kwb, meldpunt: [...meld(kwb), ...meld(kwb).slice(-1)] } }),
      verwacht: ['fout kerncijfers.code_dubbel tabel.meldpunt.113.buurt'],
    },
    {
      naam: 'Een misspeld veld in wat is gegeven',
      van: 'rotterdam',
      feiten: (kwb) => ({ rij: { kwb } }),
      verwacht: ['fout kern.veld_onbekend gegevens.rij'],
    },
    {
      naam: 'Groei van een cijfer dat er maar van één jaar is',
      van: 'rotterdam',
      zet: { reeksen: [{ sleutel: 'aantal_inwoners' }] },
      verwacht: ['fout opzet.reeks_een_jaar reeksen.0.sleutel'],
    },
    {
      naam: 'Een reeks met een jaar erbij',
      van: 'rotterdam',
      zet: { reeksen: [{ sleutel: 'aantal_inwoners:2024' }] },
      verwacht: ['fout opzet.reeks_met_jaar reeksen.0.sleutel'],
    },
    {
      naam: 'Twee keer dezelfde reeks',
      van: 'rotterdam',
      zet: {
        'bronnen.1': {
          id: 'kwb-2023',
          soort: 'gepubliceerd',
          jaar: 2023,
          indeling: 2024,
          sleutels: ['aantal_inwoners'],
        },
        reeksen: [{ sleutel: 'aantal_inwoners' }, { sleutel: 'aantal_inwoners' }],
      },
      verwacht: ['fout opzet.reeks_dubbel reeksen.1.sleutel'],
    },
    {
      naam: 'Groei als criterium, zonder dat de opzet de reeks heeft',
      van: 'rotterdam',
      zet: { 'keuze.kandidaten.cijfers': [{ cijfer: 'groei_aantal_inwoners', minimaal: 0 }] },
      verwacht: ['fout opzet.reeks_ontbreekt keuze.kandidaten.cijfers.0.cijfer'],
    },
    {
      naam: 'Een leeftijd die niet bij het cijfer staat',
      van: 'rotterdam',
      zet: { 'bronnen.1': { id: 'rivm', soort: 'gepubliceerd', jaar: 2024, dimensies: { leeftijden: '65_plus' } } },
      verwacht: ['fout kern.veld_onbekend_suggestie bronnen.1.dimensies.leeftijden'],
    },
    {
      naam: 'Een bron die om een koppeling vraagt, zonder koppeling',
      van: 'rotterdam',
      zet: {
        'bronnen.1': {
          id: 'kwb-2023',
          soort: 'gepubliceerd',
          jaar: 2023,
          sleutels: ['aantal_huishoudens'],
          andereIndeling: 'koppeling',
        },
      },
      feiten: (kwb) => ({ rijen: { kwb, 'kwb-2023': kwb } }),
      verwacht: ['nodig tabel koppeling kwb-2023'],
    },
    {
      naam: 'Een tikfout in een cijfer dat uit een bron moet komen',
      van: 'rotterdam',
      zet: {
        'bronnen.1': {
          id: 'kwb-2023',
          soort: 'gepubliceerd',
          jaar: 2023,
          indeling: 2024,
          sleutels: ['aantal_inwoners', 'percentage_kopwoningen'],
        },
      },
      verwacht: ['fout opzet.cijfer_onbekend_suggestie bronnen.1.sleutels.1'],
    },
    {
      naam: 'Een lange tabel zonder te zeggen welke cijfers',
      van: 'rotterdam',
      zet: {
        'bronnen.1': {
          id: 'monitor',
          soort: 'lang',
          tabel: {
            bron: 'gemeente Rotterdam',
            tabel: 'Monitor',
            codekolom: 'gebied',
            jaar: 2024,
            waardekolom: 'waarde',
          },
        },
      },
      verwacht: ['fout kern.veld_ontbreekt bronnen.1.sleutels'],
    },
    {
      naam: 'Buurten samenstellen met een ondergrens boven het doel',
      van: 'rotterdam',
      zet: { samenstelling: { doel: 600, min: 700 } },
      verwacht: ['fout opzet.doelband_ongeldig samenstelling'],
    },
    {
      naam: 'Buurten splitsen zonder vierkanten',
      van: 'rotterdam',
      zet: { samenstelling: { splitsen: true } },
      feiten: (kwb) => ({ rijen: { kwb }, buren: [] }),
      verwacht: ['nodig tabel vierkanten'],
    },
  ],
};
