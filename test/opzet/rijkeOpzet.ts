import { Opzet } from 'buurtaanpak/opzet';
import { voorbeelden } from './voorbeelden.js';

/** Two gemeenten with every kind of contribution, instalments, conditions and options. */
export const rijkeOpzet: Opzet = Opzet.parse({
  ...voorbeelden.boxtel,
  geld: {
    naam: 'Geld van alle soorten',
    kostendragers: [{ id: 'zorg', naam: 'zorg', partij: 'sint-michielsgestel' }],
    bijStop: 'vervanger',
    bijOpschorting: 'schuift_op',
    jaren: [
      {
        programmajaren: [1],
        benodigd: '20000.00',
        bijdragen: [
          {
            soort: 'prijs_per_buurt',
            van: 'boxtel',
            prijs: '1000.00',
            doel: 'begeleiden',
            termijnen: [
              { id: 'voorschot', aandeel: '80' },
              { id: 'slot', aandeel: '20', maanden: 11, dagen: 14 },
            ],
            btw: { tarief: '21', verwerking: 'compensabel' },
          },
          {
            soort: 'prijs_per_buurt',
            van: 'sint-michielsgestel',
            prijs: '500.00',
            doel: 'begeleiden',
            programmas: ['sint-michielsgestel'],
            termijnen: [
              { id: 'vooraf', aandeel: '2', maanden: -3 },
              { id: 'later', aandeel: '1', dagen: 1 },
            ],
          },
          {
            soort: 'werkelijke_kosten',
            id: 'kosten',
            van: 'boxtel',
            aandeel: '60.5',
            plafond: '3000.00',
            raming: '10000.00',
            doel: 'projecten',
            buurten: ['BU07570100', 'BU07570006'],
          },
          {
            soort: 'werkelijke_kosten',
            id: 'deel',
            van: 'sint-michielsgestel',
            aandeel: '7.5',
            plafond: '3000.00',
            raming: '10000.00',
            doel: 'evaluatie',
            verdeelsleutel: [{ soort: 'rest', kostendrager: 'zorg' }],
          },
          {
            id: 'klein',
            van: 'bzk',
            bedrag: '100.00',
            doel: 'overig',
            indexering: { reeks: 'CPI, alle bestedingen', basisjaar: 2026 },
            planning: [
              { stap: 'vastgelegd', uiterlijk: '2027-03-01', bedrag: '50.00' },
              { stap: 'vastgesteld', uiterlijk: '2028-03-01' },
            ],
          },
          {
            soort: 'specifieke_uitkering',
            id: 'spuk',
            van: 'bzk',
            naar: 'boxtel',
            bedrag: '5000.00',
            doel: 'overig',
            dekt: ['boxtel', 'sint-michielsgestel', 'weg'],
          },
        ],
      },
      { programmajaren: [2], bijdragen: [{ van: 'bzk', bedrag: '10.00', doel: 'overig' }] },
      {
        programmajaren: [3, 4],
        optie: { maandenVooraf: 6 },
        bijdragen: [{ van: 'bzk', bedrag: '10.00', doel: 'overig' }],
      },
      {
        programmajaren: [5],
        optie: { maandenVooraf: 0 },
        bijdragen: [{ van: 'bzk', bedrag: '10.00', doel: 'overig' }],
      },
    ],
  },
});
