import type { Foutsoort } from './fout.js';

const sleutel = 'geld.jaren.1.bijdragen.0.verdeelsleutel';

/** Contributions of other kinds, beside that of Rotterdam. */
const spuk = {
  soort: 'specifieke_uitkering',
  id: 'spuk',
  van: 'bzk',
  naar: 'rotterdam',
  bedrag: '10000.00',
  doel: 'overig',
};
const kosten = {
  soort: 'werkelijke_kosten',
  id: 'kosten',
  van: 'bzk',
  aandeel: '60',
  plafond: '9000.00',
  raming: '5000.00',
  doel: 'projecten',
};
const prijs = { soort: 'prijs_per_buurt', id: 'prijs', van: 'rotterdam', prijs: '1000.00', doel: 'projecten' };

export const geld: Foutsoort = {
  naam: 'Het geld',
  fouten: [
    {
      naam: 'Een programmajaar vergeten',
      van: 'rotterdam',
      zet: { 'geld.jaren.1.programmajaren': [3] },
      verwacht: ['fout opzet.jaar_ontbreekt geld.jaren'],
    },
    {
      naam: 'Een programmajaar twee keer',
      van: 'rotterdam',
      zet: { 'geld.jaren.1.programmajaren': [1, 2, 3] },
      verwacht: ['fout opzet.jaar_dubbel geld.jaren.1.programmajaren.0'],
    },
    {
      naam: 'Een kalenderjaar in plaats van een programmajaar',
      van: 'rotterdam',
      zet: { 'geld.jaren.0.programmajaren': [2027] },
      verwacht: ['fout opzet.programmajaar_ongeldig geld.jaren.0.programmajaren.0'],
    },
    {
      naam: 'Percentages boven honderd',
      van: 'rotterdam',
      zet: {
        [sleutel]: [
          { soort: 'procent', kostendrager: 'gebieden', procent: '80' },
          { soort: 'procent', kostendrager: 'duurzaamheid', procent: '30' },
        ],
      },
      verwacht: ['fout financiering.verdeelsleutel_boven_honderd geld.jaren.1.bijdragen.0.verdeelsleutel'],
    },
    {
      naam: 'Percentages onder honderd',
      van: 'rotterdam',
      zet: {
        [sleutel]: [
          { soort: 'procent', kostendrager: 'gebieden', procent: '60' },
          { soort: 'procent', kostendrager: 'duurzaamheid', procent: '30' },
        ],
      },
      verwacht: ['fout financiering.verdeelsleutel_laat_over geld.jaren.1.bijdragen.0.verdeelsleutel'],
    },
    {
      naam: 'Twee keer de rest',
      van: 'rotterdam',
      zet: {
        [sleutel]: [
          { soort: 'rest', kostendrager: 'gebieden' },
          { soort: 'rest', kostendrager: 'duurzaamheid' },
        ],
      },
      verwacht: ['fout financiering.verdeelsleutel_rest_dubbel geld.jaren.1.bijdragen.0.verdeelsleutel'],
    },
    {
      naam: 'Vaste delen boven de bijdrage',
      van: 'zaanstad',
      zet: { [`${sleutel}.0.bedrag`]: '65000.00' },
      verwacht: ['fout financiering.verdeelsleutel_te_veel geld.jaren.1.bijdragen.0.verdeelsleutel'],
    },
    {
      naam: 'Per buurt zonder kostendragers bij de programma’s',
      van: 'rotterdam',
      zet: { [sleutel]: 'per_buurt', 'programmas.0.kostendragers': undefined, 'programmas.1.kostendragers': undefined },
      verwacht: ['fout opzet.per_buurt_onverdeelbaar geld.jaren.1.bijdragen.0.verdeelsleutel'],
    },
    {
      naam: 'Een kostendrager van een andere partij in de verdeelsleutel',
      van: 'rotterdam',
      zet: { 'geld.kostendragers.0.partij': 'bzk' },
      verwacht: ['fout financiering.kostendrager_andere_partij geld.jaren.1.bijdragen.0.verdeelsleutel.1.kostendrager'],
    },
    {
      naam: 'Btw boven het bedrag',
      van: 'rotterdam',
      zet: { 'geld.jaren.1.bijdragen.0.btw.bedrag': '82600.00' },
      verwacht: ['waarschuwing financiering.btw_past_niet geld.jaren.1.bijdragen.0.btw.bedrag'],
    },
    {
      naam: 'Btw die niet bij het tarief past',
      van: 'rotterdam',
      zet: { 'geld.jaren.1.bijdragen.0.btw.bedrag': '15246.00' },
      verwacht: ['waarschuwing financiering.btw_past_niet geld.jaren.1.bijdragen.0.btw.bedrag'],
    },
    {
      naam: 'Meer nodig dan er wordt bijgedragen',
      van: 'rotterdam',
      zet: { 'geld.jaren.1.benodigd': '90000.00' },
      verwacht: ['waarschuwing opzet.geld_te_weinig geld.jaren.1.benodigd'],
    },
    {
      naam: 'Een jaar waarin niemand bijdraagt',
      van: 'rotterdam',
      zet: { 'geld.jaren.0.bijdragen': [], 'geld.jaren.0.benodigd': undefined },
      verwacht: ['waarschuwing financiering.periode_zonder_bijdrage geld.jaren.0.bijdragen'],
    },
    {
      naam: 'Een taakveld dat niet bestaat',
      van: 'rotterdam',
      zet: { 'geld.kostendragers.0.taakveld': { code: '6.9', jaar: 2026 } },
      verwacht: ['fout financiering.taakveld_onbekend geld.kostendragers.0.taakveld'],
    },
    {
      naam: 'Een bijdrage onder nul',
      van: 'rotterdam',
      zet: { 'geld.jaren.0.bijdragen.0.bedrag': '-162000.00' },
      verwacht: ['fout financiering.bedrag_negatief geld.jaren.0.bijdragen.0.bedrag'],
    },
    {
      naam: 'Vergeten wie bijdraagt',
      van: 'rotterdam',
      zet: { 'geld.jaren.0.bijdragen.0.van': undefined },
      verwacht: ['fout kern.veld_ontbreekt geld.jaren.0.bijdragen.0.van'],
    },
    {
      naam: 'De oude naam voor wie bijdraagt',
      van: 'rotterdam',
      zet: { 'geld.jaren.0.bijdragen.0.van': undefined, 'geld.jaren.0.bijdragen.0.partij': 'bzk' },
      verwacht: [
        'fout kern.veld_ontbreekt geld.jaren.0.bijdragen.0.van',
        'fout kern.veld_onbekend geld.jaren.0.bijdragen.0.partij',
      ],
    },
    {
      naam: 'Een prijs, maar niet gezegd dat het een prijs per buurt is',
      van: 'rotterdam',
      zet: { 'geld.jaren.0.bijdragen.0.bedrag': undefined, 'geld.jaren.0.bijdragen.0.prijs': '13500.00' },
      verwacht: [
        'fout kern.veld_ontbreekt geld.jaren.0.bijdragen.0.bedrag',
        'fout kern.veld_onbekend geld.jaren.0.bijdragen.0.prijs',
      ],
    },
    {
      naam: 'Geld voor een partij die er niet is',
      van: 'rotterdam',
      zet: { 'geld.jaren.0.bijdragen.0.naar': 'buurkragt' },
      verwacht: ['fout opzet.partij_onbekend_suggestie geld.jaren.0.bijdragen.0.naar'],
    },
    {
      naam: 'Geld voor een programma dat er niet is',
      van: 'rotterdam',
      zet: { 'geld.jaren.0.bijdragen.0.programmas': ['wonen'] },
      verwacht: ['fout opzet.programma_onbekend geld.jaren.0.bijdragen.0.programmas.0'],
    },
    {
      naam: 'Geld voor een buurt in een andere gemeente',
      van: 'rotterdam',
      zet: { 'geld.jaren.0.bijdragen.0.buurten': ['BU00802001'] },
      verwacht: ['fout opzet.gebied_buiten_gemeenten geld.jaren.0.bijdragen.0.buurten.0'],
    },
    {
      naam: 'Een uitkering voor een bijdrage die er niet is',
      van: 'rotterdam',
      zet: { 'geld.jaren.1.bijdragen.1': { ...spuk, dekt: ['roterdam'] } },
      verwacht: ['fout opzet.bijdrage_onbekend_suggestie geld.jaren.1.bijdragen.1.dekt.0'],
    },
    {
      naam: 'Een uitkering voor iets heel anders',
      van: 'rotterdam',
      zet: { 'geld.jaren.1.bijdragen.1': { ...spuk, dekt: ['wegen'] } },
      verwacht: ['fout opzet.bijdrage_onbekend geld.jaren.1.bijdragen.1.dekt.0'],
    },
    {
      naam: 'Meer dan alle kosten',
      van: 'rotterdam',
      zet: { 'geld.jaren.1.bijdragen.1': { ...kosten, aandeel: '160' } },
      verwacht: ['fout financiering.aandeel_boven_honderd geld.jaren.1.bijdragen.1.aandeel'],
    },
    {
      naam: 'Een prijs per buurt die toch wordt verdeeld',
      van: 'rotterdam',
      zet: {
        'geld.jaren.1.bijdragen.1': {
          ...prijs,
          verdeelsleutel: [
            { soort: 'vast', kostendrager: 'gebieden', bedrag: '100.00' },
            { soort: 'rest', kostendrager: 'duurzaamheid' },
          ],
        },
      },
      verwacht: ['waarschuwing financiering.verdeelsleutel_zonder_werking geld.jaren.1.bijdragen.1.verdeelsleutel'],
    },
    {
      naam: 'Twee termijnen met dezelfde naam',
      van: 'rotterdam',
      zet: { 'geld.jaren.1.bijdragen.0.termijnen.1.id': 'voorschot' },
      verwacht: ['fout financiering.termijn_dubbel geld.jaren.1.bijdragen.0.termijnen.1.id'],
    },
    {
      naam: 'Een optie vóór een jaar dat vaststaat',
      van: 'rotterdam',
      zet: { 'geld.jaren.0.optie': { maandenVooraf: 3 } },
      verwacht: ['waarschuwing financiering.optie_voor_vast_jaar geld.jaren.1.programmajaren'],
    },
    {
      naam: 'Een afspraak over stoppen die niet bestaat',
      van: 'rotterdam',
      zet: { 'geld.bijStop': 'overige buurten' },
      verwacht: ['fout kern.keuze_onbekend geld.bijStop'],
    },
  ],
};
