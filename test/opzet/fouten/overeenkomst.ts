import type { Foutsoort } from './fout.js';

export const overeenkomst: Foutsoort = {
  naam: 'Partijen en overeenkomst',
  tot: 'overeenkomst',
  fouten: [
    {
      naam: 'De gemeente is geen partij',
      van: 'rotterdam',
      zet: {
        partijen: [
          { rol: 'uitvoerder', id: 'buurkracht', naam: 'Buurkracht', ondertekenaars: [{ functie: 'directeur' }] },
          { rol: 'medefinancier', id: 'bzk', naam: 'ministerie van BZK', ondertekenaars: [] },
        ],
      },
      verwacht: [
        'fout opzet.partij_ontbreekt gemeenten.0',
        'fout opzet.partij_onbekend geld.kostendragers.0.partij',
        'fout opzet.partij_onbekend geld.kostendragers.1.partij',
        'fout opzet.partij_onbekend geld.jaren.1.bijdragen.0.van',
      ],
    },
    {
      naam: 'Eén van twee gemeenten is geen partij',
      van: 'boxtel-sint-michielsgestel',
      zet: {
        'partijen.1': {
          rol: 'medefinancier',
          id: 'sint-michielsgestel',
          naam: 'gemeente Sint-Michielsgestel',
          ondertekenaars: [],
        },
      },
      verwacht: ['fout opzet.partij_ontbreekt gemeenten.1'],
    },
    {
      naam: 'Er is geen uitvoerder',
      van: 'rotterdam',
      zet: { 'partijen.1.rol': 'medefinancier' },
      verwacht: ['fout overeenkomst.rol_ontbreekt partijen'],
    },
    {
      naam: 'Niemand tekent voor de uitvoerder',
      van: 'rotterdam',
      zet: { 'partijen.1.ondertekenaars': [] },
      verwacht: ['fout overeenkomst.ondertekenaar_ontbreekt partijen.1.ondertekenaars'],
    },
    {
      naam: 'De burgemeester tekent niet',
      van: 'rotterdam',
      zet: { 'partijen.0.ondertekenaars': [{ functie: 'wethouder' }] },
      verwacht: ['fout overeenkomst.functie_ontbreekt partijen.0.ondertekenaars'],
    },
    {
      naam: 'De looptijd is korter dan het geld',
      van: 'rotterdam',
      zet: { 'overeenkomst.jaren': 2 },
      verwacht: ['fout overeenkomst.financiering_buiten_looptijd geld.jaren.1'],
    },
    {
      naam: 'De looptijd is langer dan het geld',
      van: 'zaanstad',
      zet: { 'overeenkomst.jaren': 5 },
      verwacht: ['fout overeenkomst.financiering_dekt_looptijd_niet geld.jaren'],
    },
    {
      naam: 'Een evaluatie vóór de start',
      van: 'rotterdam',
      zet: { 'overeenkomst.evaluatiemomenten': [{ id: 'tussen', datum: '2026-06-01', onderwerp: 'Hoe het gaat' }] },
      verwacht: ['fout overeenkomst.evaluatiemoment_voor_begin overeenkomst.evaluatiemomenten.0.datum'],
    },
    {
      naam: 'Een verplichting van een partij die er niet is',
      van: 'rotterdam',
      zet: {
        'overeenkomst.verplichtingen': [
          {
            id: 'werven',
            wie: 'buurkragt',
            soort: 'werven',
            wat: 'Werft vrijwilligers.',
            periode: { van: '2027-01-01', tot: '2027-12-31' },
            bewijs: 'Een lijst van teams.',
          },
        ],
      },
      verwacht: ['fout overeenkomst.verplichting_geen_partij overeenkomst.verplichtingen.0.wie'],
    },
    {
      naam: 'Wel partijen, geen geld',
      van: 'rotterdam',
      zet: { geld: undefined },
      verwacht: ['waarschuwing opzet.deel_ontbreekt geld'],
    },
    {
      naam: 'Wel geld en partijen, geen overeenkomst',
      van: 'rotterdam',
      zet: { overeenkomst: undefined },
      verwacht: ['waarschuwing opzet.deel_ontbreekt overeenkomst'],
    },
    {
      naam: 'De eerste dag is niet bekend',
      van: 'rotterdam',
      zet: { 'overeenkomst.start': undefined },
      feiten: (kwb) => ({ rijen: { kwb } }),
      verwacht: ['nodig overeenkomst start'],
    },
    {
      naam: 'Een golf na het einde van de looptijd',
      van: 'rotterdam',
      zet: { 'overeenkomst.golven': [{ maanden: 0 }, { jaren: 6 }] },
      feiten: (kwb) => ({ rijen: { kwb } }),
      verwacht: ['fout opzet.golf_buiten_looptijd opzet.overeenkomst.golven.1'],
    },
    {
      naam: 'Een verkeerd KvK-nummer',
      van: 'rotterdam',
      zet: { 'partijen.1.kvk': '1234567' },
      verwacht: ['fout overeenkomst.kvk_ongeldig partijen.1.kvk'],
    },
  ],
};
