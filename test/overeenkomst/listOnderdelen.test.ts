import { expect, test } from 'vitest';
import { listOnderdelen } from '../../src/overeenkomst/verschil/onderdelen.js';
import { BZK, GEMEENTE, kleinDocument, UITVOERDER } from './klein.js';

const PERIODE = { van: '2026-01-01', tot: '2026-12-31' };
const bedrag = { soort: 'bedrag', van: 'bzk', aard: 'exact', doel: 'begeleiden' };

test('all parts of a text, each with its key, its path and the rest of its content', () => {
  const document = kleinDocument({
    partijen: [
      BZK,
      GEMEENTE,
      { ...UITVOERDER, ondertekenaars: [{ functie: 'directeur' }, { functie: 'voorzitter', persoon: 'p-3' }] },
    ],
    reikwijdte: {
      aantalBuurten: 2,
      indelingsjaar: 2024,
      programmas: [
        { id: 'oost', naam: 'Oost', aantalBuurten: 1 },
        { id: 'west', naam: 'West', aantalBuurten: 1 },
      ],
      themas: ['energie', 'wonen'],
      buurten: [
        { buurt: 'BU00802001', programma: 'oost' },
        { buurt: 'BU00802002', programma: 'west', start: '2026-03-01' },
      ],
    },
    fasen: [
      { programmajaar: 1, naam: 'a', intensiteit: 'intensief', periode: PERIODE },
      { programmajaar: 2, naam: 'b', intensiteit: 'regulier', periode: PERIODE },
    ],
    verplichtingen: [
      { id: 'v-1', wie: 'buurkracht' },
      { id: 'v-2', wie: 'leeuwarden' },
    ],
    financieringsplan: {
      soort: 'financieringsplan',
      versie: 2,
      naam: 'Plan',
      bijStop: 'vervalt',
      bijOpschorting: 'loopt_door',
      kostendragers: [
        { id: 'k-1', naam: 'een', partij: 'leeuwarden' },
        { id: 'k-2', naam: 'twee', partij: 'leeuwarden' },
      ],
      perioden: [
        { programmajaar: 1, periode: PERIODE, bijdragen: [] },
        {
          programmajaar: 2,
          periode: PERIODE,
          benodigd: '9.00',
          bijdragen: [
            { id: 'b-1', ...bedrag, bedrag: '100.00' },
            {
              id: 'b-2',
              ...bedrag,
              bedrag: '20.50',
              termijnen: [
                { id: 't-1', aandeel: '50' },
                { id: 't-2', aandeel: '50' },
              ],
              planning: [
                { stap: 'gevraagd', uiterlijk: '2026-01-01' },
                { stap: 'toegezegd', uiterlijk: '2026-02-01' },
              ],
            },
            { id: 'b-3', ...bedrag, soort: 'prijs_per_buurt', prijs: '7.00' },
          ],
        },
      ],
    },
    evaluatiemomenten: [
      { id: 'm-1', datum: '2026-06-01', onderwerp: 'half' },
      { id: 'm-2', datum: '2026-12-31', onderwerp: 'eind' },
    ],
    beeindiging: { opzegtermijnMaanden: 3, gronden: ['nood', 'geld'] },
    bijlagen: [
      { id: 'l-1', titel: 'een' },
      { id: 'l-2', titel: 'twee' },
    ],
    handtekeningen: [
      { partij: 'leeuwarden', functie: 'burgemeester', datum: '2025-12-01' },
      { partij: 'buurkracht', functie: 'directeur', persoon: 'p-4', datum: '2025-12-02' },
    ],
  });

  const PLAN = ['financieringsplan', 'perioden'];
  const bijdrage = { programmajaar: 2, ...bedrag };
  expect(listOnderdelen(document)).toEqual([
    {
      onderdeel: 'overeenkomst',
      sleutel: 'proef',
      pad: [],
      velden: {
        id: 'proef',
        titel: 'Proef',
        onderwerp: 'Een proef',
        looptijd: PERIODE,
        aantalBuurten: 2,
        indelingsjaar: 2024,
        opzegtermijnMaanden: 3,
      },
    },
    ...[
      ['partij', 'bzk', ['partijen', 0], { rol: 'medefinancier', naam: 'BZK' }],
      ['partij', 'leeuwarden', ['partijen', 1], { rol: 'gemeente', naam: 'Leeuwarden', gemeentecode: 'GM0080' }],
      ['ondertekenaar', 'leeuwarden/burgemeester', ['partijen', 1, 'ondertekenaars', 0], {}],
      ['partij', 'buurkracht', ['partijen', 2], { rol: 'uitvoerder', naam: 'Buurkracht' }],
      ['ondertekenaar', 'buurkracht/directeur', ['partijen', 2, 'ondertekenaars', 0], {}],
      ['ondertekenaar', 'buurkracht/voorzitter', ['partijen', 2, 'ondertekenaars', 1], { persoon: 'p-3' }],
      ['programma', 'oost', ['reikwijdte', 'programmas', 0], { naam: 'Oost', aantalBuurten: 1 }],
      ['programma', 'west', ['reikwijdte', 'programmas', 1], { naam: 'West', aantalBuurten: 1 }],
      ['thema', 'energie', ['reikwijdte', 'themas', 0], {}],
      ['thema', 'wonen', ['reikwijdte', 'themas', 1], {}],
      ['buurt', 'BU00802001', ['reikwijdte', 'buurten', 0], { programma: 'oost' }],
      ['buurt', 'BU00802002', ['reikwijdte', 'buurten', 1], { programma: 'west', start: '2026-03-01' }],
      ['fase', 'jaar 1', ['fasen', 0], { naam: 'a', intensiteit: 'intensief', periode: PERIODE }],
      ['fase', 'jaar 2', ['fasen', 1], { naam: 'b', intensiteit: 'regulier', periode: PERIODE }],
      ['verplichting', 'v-1', ['verplichtingen', 0], { wie: 'buurkracht' }],
      ['verplichting', 'v-2', ['verplichtingen', 1], { wie: 'leeuwarden' }],
      [
        'financieringsplan',
        'Plan',
        ['financieringsplan'],
        { naam: 'Plan', totaal: '120.50', bijStop: 'vervalt', bijOpschorting: 'loopt_door' },
      ],
      ['kostendrager', 'k-1', ['financieringsplan', 'kostendragers', 0], { naam: 'een', partij: 'leeuwarden' }],
      ['kostendrager', 'k-2', ['financieringsplan', 'kostendragers', 1], { naam: 'twee', partij: 'leeuwarden' }],
      ['financieringsperiode', 'jaar 1', [...PLAN, 0], { periode: PERIODE }],
      ['financieringsperiode', 'jaar 2', [...PLAN, 1], { periode: PERIODE, benodigd: '9.00' }],
      ['bijdrage', 'b-1', [...PLAN, 1, 'bijdragen', 0], { ...bijdrage, bedrag: '100.00' }],
      ['bijdrage', 'b-2', [...PLAN, 1, 'bijdragen', 1], { ...bijdrage, bedrag: '20.50' }],
      ['termijn', 'b-2/t-1', [...PLAN, 1, 'bijdragen', 1, 'termijnen', 0], { aandeel: '50' }],
      ['termijn', 'b-2/t-2', [...PLAN, 1, 'bijdragen', 1, 'termijnen', 1], { aandeel: '50' }],
      ['planstap', 'b-2/gevraagd', [...PLAN, 1, 'bijdragen', 1, 'planning', 0], { uiterlijk: '2026-01-01' }],
      ['planstap', 'b-2/toegezegd', [...PLAN, 1, 'bijdragen', 1, 'planning', 1], { uiterlijk: '2026-02-01' }],
      ['bijdrage', 'b-3', [...PLAN, 1, 'bijdragen', 2], { ...bijdrage, soort: 'prijs_per_buurt', prijs: '7.00' }],
      ['evaluatiemoment', 'm-1', ['evaluatiemomenten', 0], { datum: '2026-06-01', onderwerp: 'half' }],
      ['evaluatiemoment', 'm-2', ['evaluatiemomenten', 1], { datum: '2026-12-31', onderwerp: 'eind' }],
      ['grond', 'nood', ['beeindiging', 'gronden', 0], {}],
      ['grond', 'geld', ['beeindiging', 'gronden', 1], {}],
      ['bijlage', 'l-1', ['bijlagen', 0], { titel: 'een' }],
      ['bijlage', 'l-2', ['bijlagen', 1], { titel: 'twee' }],
      ['handtekening', 'leeuwarden/burgemeester', ['handtekeningen', 0], { datum: '2025-12-01' }],
      ['handtekening', 'buurkracht/directeur', ['handtekeningen', 1], { persoon: 'p-4', datum: '2025-12-02' }],
    ].map(([onderdeel, sleutel, pad, velden]) => ({ onderdeel, sleutel, pad, velden })),
  ]);
});

test('a text that says as little as can be', () => {
  const { buurten: _, ...reikwijdte } = kleinDocument().reikwijdte;
  const onderdelen = listOnderdelen(kleinDocument({ partijen: [], reikwijdte }));
  expect(onderdelen.map(({ onderdeel, sleutel }) => `${onderdeel} ${sleutel}`)).toEqual([
    'overeenkomst proef',
    'programma oost',
    'financieringsplan Plan',
  ]);
  expect(onderdelen[2]?.velden).toEqual({ naam: 'Plan', totaal: '0.00' });
});
