import { Datum } from 'buurtaanpak/kern';
import { type Opzetgegevens, type Opzetstap, runOpzet } from 'buurtaanpak/opzet';
import { expect, test } from 'vitest';
import { bijdrage, blokVan, geldVan, gemeente, opzetVan, overeenkomstVan, uitvoerder } from './klein.js';

const PEILDATUM = Datum.parse('2026-09-01');
const feiten = (): Opzetgegevens => ({
  rijen: {
    eigen: [
      { code: 'BU00802001', naam: 'A', x: 0, y: 10 },
      { code: 'BU00802002', naam: 'B', x: 10, y: 0 },
      { code: 'BU00808003', naam: 'C', x: 5, y: 8 },
    ],
  },
});
const HEEL = {
  partijen: [gemeente('g', 'GM0080'), uitvoerder('u')],
  overeenkomst: overeenkomstVan({ themas: ['wonen'], start: '2026-09-01' }),
  geld: geldVan([blokVan([1, 2], [bijdrage('g', { aard: 'exact' })])]),
};
const loop = (delen: object, gegevens: Opzetgegevens, tot: Opzetstap = 'stukken', options: object = {}) =>
  runOpzet(opzetVan({ ...HEEL, ...delen }), gegevens, { peildatum: PEILDATUM, tot, ...options });
const van = ({ bevindingen }: ReturnType<typeof runOpzet>, deel: string) =>
  bevindingen.filter(({ pad: [stap] }) => stap === deel).map(({ code, pad, params }) => [code, pad, params]);

test('the pieces about the choice; letters ask for a day', () => {
  const brieven = {
    stukken: ['selectieverantwoording', 'buurtbrieven', 'narekenblad'],
    selectieverantwoording: { oneens: ['Bel de gemeente.'] },
    buurtbrieven: { oneens: ['Schrijf een brief.'], vervolg: ['Volgend jaar weer.'], brief: { kenmerk: 'K3' } },
    brief: { van: 'Het college', aan: 'de raad', onderwerp: 'iets' },
    contact: 'Bel 14 058.',
    narekenblad: { gewichtenDoor: 'de raad' },
  };
  const zonder = loop({ brieven }, feiten());
  expect([Object.keys(zonder.stukken), zonder.buurtbrieven, van(zonder, 'stukken')]).toEqual([
    ['selectieverantwoording', 'narekenblad'],
    undefined,
    [
      ['opzet.briefdatum_ontbreekt', ['stukken', 'buurtbrieven'], {}],
      ['opzet.bevinding_zonder_stuk', ['stukken'], { aantal: 1, stuk: 'financiele_verantwoording' }],
      ['opzet.bevinding_zonder_stuk', ['stukken'], { aantal: 1, stuk: 'raadsbrief' }],
    ],
  ]);
  const met = loop({ brieven }, feiten(), 'stukken', { briefdatum: Datum.parse('2026-08-30') });
  expect([Object.keys(met.buurtbrieven ?? {}), met.buurtbrieven?.BU00802002?.brief]).toEqual([
    ['BU00802001', 'BU00802002', 'BU00808003'],
    {
      onderwerp: 'B: uw buurt is gekozen',
      aan: 'De bewoners van B',
      van: 'Het college',
      bijlagen: [],
      ondertekenaars: [],
      kenmerk: 'K3',
      datum: '2026-08-30',
    },
  ]);
  const tekst = JSON.stringify([met.buurtbrieven, met.stukken]);
  const woorden = [
    'Bel de gemeente.',
    'Schrijf een brief.',
    'Volgend jaar weer.',
    'Bel 14 058.',
    'uitvoerder u',
    'de raad',
  ];
  expect(woorden.filter((een) => !tekst.includes(een))).toEqual([]);
});

test('a choice of people has no explanation', () => {
  const brieven = { stukken: ['selectieverantwoording', 'narekenblad'] };
  const selectie = [{ code: 'BU00802001', programma: 'p' }];
  const uit = loop({ brieven }, { ...feiten(), selectie });
  expect([uit.stukken, van(uit, 'stukken')]).toEqual([
    {},
    [
      [
        'opzet.stuk_zonder_uitleg',
        ['stukken', 'selectieverantwoording'],
        { stuk: 'selectieverantwoording', wat: ['selectie'] },
      ],
      ['opzet.stuk_zonder_uitleg', ['stukken', 'narekenblad'], { stuk: 'narekenblad', wat: ['selectie'] }],
    ],
  ]);
  const scores = { p: [{ code: 'BU00802001', score: 1 }] };
  expect(van(loop({ brieven }, { ...feiten(), scores }), 'stukken')).toEqual([
    ['opzet.stuk_zonder_uitleg', ['stukken', 'selectieverantwoording'], { stuk: 'selectieverantwoording', wat: ['p'] }],
    ['opzet.stuk_zonder_uitleg', ['stukken', 'narekenblad'], { stuk: 'narekenblad', wat: ['p'] }],
  ]);
});
