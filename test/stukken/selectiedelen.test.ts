/** What pieces of a selection share: the number of ways, the places, the documents, and how a piece is protected. */
import type { Verslag } from 'buurtaanpak/verslag';
import { describe, expect, test } from 'vitest';
import { protectStuk } from '../../src/stukken/delen/protectStuk.js';
import { readDocumenten } from '../../src/stukken/delen/readDocumenten.js';
import { readPlaatsen } from '../../src/stukken/delen/readPlaatsen.js';
import { readVergelijking } from '../../src/stukken/delen/readVergelijking.js';
import { showVerdelingen } from '../../src/stukken/delen/showVerdelingen.js';
import { kleineDeelnemer } from '../programma/klein.js';
import { dag } from '../team/vertel.js';
import { kies, maakInvoer } from './bewonersgeval.js';
import { als, DAG } from './klein.js';

/** So many places for so many buurten, of which each has another score. */
const plekken = (uit: number, aantal: number) =>
  kies({ oost: Object.fromEntries(Array.from({ length: uit }, (_, i) => [`B${i + 10}`, i / 100])) }, [
    { id: 'q', programma: 'oost', aantal },
  ]);

test('the number of ways is shown up to fifteen figures', () => {
  expect(showVerdelingen(plekken(3, 2))).toBe('3');
  expect(showVerdelingen(plekken(53, 26))).toBe('973.469.712.824.056');
  expect(showVerdelingen(plekken(54, 27))).toBeUndefined();
  expect(showVerdelingen(als({}))).toBeUndefined();
});

test('the place of each chosen buurt among those that could take part for its quotum', () => {
  const selectie = kies({ oost: { A: 0.5, B: 0.5, C: 0.9 }, west: { D: 0.1 } }, [
    { id: 'q', programma: 'oost', aantal: 2 },
    { id: 'r', programma: 'west', aantal: 1 },
  ]);
  expect(selectie.gekozen.map(({ code }) => code)).toEqual(['C', 'A', 'D']);
  expect(readPlaatsen(selectie)).toEqual([
    {
      gedeeld: false,
      kon: 3,
      rang: 1,
    },
    {
      gedeeld: true,
      kon: 3,
      rang: 2,
    },
    {
      gedeeld: false,
      kon: 1,
      rang: 1,
    },
  ]);
});

describe('the documents', () => {
  const selectie = () => plekken(3, 1);
  const scores = (meer: object = {}) => ({
    oost: als<never>({
      routekaart: { naam: 'Oost' },
      buurten: [
        { code: 'A', score: 1 },
        { code: 'B', score: null },
      ],
      criteria: [],
      ...meer,
    }),
  });

  test('with the least', () => {
    const { selectie: gekozen, ...rest } = readDocumenten(
      maakInvoer(selectie(), { namen: [{ code: 'A', naam: 'De Wal' }] }),
    );
    expect(Object.keys(als<object>(gekozen))).toEqual([
      'uitkomst',
      'gekozen',
      'quota',
      'konMeedoen',
      'verdelingen',
      'bewijs',
      'invoer',
      'plaatsen',
    ]);
    expect(rest).toEqual({ namen: { A: 'De Wal' } });
  });

  test('with scores: only buurten that have one, and the yardstick when it is not that of the candidates', () => {
    const kaart = (meer: object = {}) =>
      readDocumenten(maakInvoer(selectie(), { scores: scores(meer) }))['routekaart-oost'];
    const kaal = { routekaart: { naam: 'Oost' }, buurten: [{ code: 'A', score: 1 }], criteria: [] };
    expect(kaart()).toEqual(kaal);
    expect(kaart({ meetlat: { aantal: 3 } })).toStrictEqual(kaal);
    expect(kaart({ meetlat: { aantal: 3 }, referentie: 'alle' })).toEqual({ ...kaal, meetlat: { aantal: 3 } });
  });

  test('with chances, and of a selection that does not know who could take part', () => {
    const zekerheid = { trekkingen: 10, kans: 1, overlap: 1 };
    const documenten = readDocumenten(maakInvoer({ ...selectie(), konMeedoen: undefined }, { zekerheid }));
    expect(documenten.selectie).not.toHaveProperty('konMeedoen');
    expect(documenten.zekerheid).toMatchObject({ ...zekerheid, kansen: { trekkingen: 10, geheel: { soort: 'alle' } } });
  });
});

test('small numbers of people are hidden under five, under another bound, or not at all', () => {
  const verslag = als<Verslag>({
    soort: 'verslag',
    versie: 2,
    taal: 'nl',
    titel: 'T',
    peildatum: DAG,
    vermeldingen: [],
    bronnen: [],
    onthulling: { regel: 'alles_getoond' },
    blokken: [{ soort: 'alinea', tekst: [{ soort: 'getal', waarde: 4, decimalen: 0, personen: true }] }],
  });
  const aantal = (options: object) => protectStuk(verslag, options).onthulling;
  expect(aantal({})).toEqual({ regel: 'onderdrukt', grens: 5, aantal: 1 });
  expect(aantal({ kleineAantallen: 4 })).toEqual({ regel: 'onderdrukt', grens: 4, aantal: 0 });
  expect(protectStuk(verslag, { kleineAantallen: 'toon_alles' })).toBe(verslag);
});

test('what changed since a day, only when it is asked', () => {
  expect(readVergelijking(kleineDeelnemer(), { peildatum: DAG })).toBeUndefined();
  const sinds = readVergelijking(kleineDeelnemer(), { peildatum: DAG, vergelekenMet: dag('2026-01-01') });
  expect([sinds?.peildatum, sinds?.vanaf, sinds?.oorzaken.map(({ soort }) => soort)]).toEqual([
    DAG,
    '2026-01-01',
    ['eerste_tekst'],
  ]);
  const eerder = readVergelijking(kleineDeelnemer(), {
    peildatum: DAG,
    vergelekenMet: dag('2026-01-01'),
    bekendOp: dag('2026-01-02'),
  });
  expect(eerder?.oorzaken).toEqual([]);
});
