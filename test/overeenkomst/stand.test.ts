/** The whole stand of a small agreement, a text as a record, and an event of before. */
import type { Datum } from 'buurtaanpak/kern';
import { createOvereenkomstdossier, getOvereenkomststand, Overeenkomstgebeurtenis } from 'buurtaanpak/overeenkomst';
import { describe, expect, test } from 'vitest';
import { upcastVersie1 } from '../../src/overeenkomst/gebeurtenis/upcastVersie1.js';
import {
  A,
  B,
  BZK,
  bevindingenVan,
  dossierVan,
  feit,
  GEMEENTE,
  kleinDocument,
  meld,
  UITVOERDER,
  weigering,
} from './klein.js';

const document = kleinDocument();
const gebeurtenis = (soort: string, datum: string, inhoud: object = {}): Record<string, unknown> =>
  feit(soort, datum, inhoud);
const ongeldig = (soort: string) => ({ code: 'kern.document_ongeldig', pad: [], params: { soort, aantal: 1 } });

describe('the stand', () => {
  const begin = gebeurtenis('concept_opgesteld', '2025-10-01', { document });
  const teken = (partij: string, functie: string, datum: string) =>
    gebeurtenis('handtekening_gezet', datum, { partij, functie });
  const getekend = (dag: string) => [
    begin,
    teken('leeuwarden', 'burgemeester', '2025-11-01'),
    teken('buurkracht', 'directeur', dag),
  ];
  const op = (peildatum: string, ...gebeurtenissen: readonly object[]) =>
    getOvereenkomststand(dossierVan(...gebeurtenissen), { peildatum: peildatum as Datum });
  const leeg = {
    raadsinformatie: [],
    evaluaties: [],
    gestopt: [],
    gepauzeerd: [],
    opschortingen: [],
    uitgetreden: [],
    besluiten: [],
    opties: [],
  };

  test('of a draft', () => {
    const versie = {
      nummer: 0,
      ingangsdatum: '2026-01-01',
      vastgesteldOp: '2025-10-01',
      onderwerp: 'Een proef',
      document,
      handtekeningen: [],
    };
    expect(op('2026-01-01', begin)).toStrictEqual({
      overeenkomst: 'proef',
      peildatum: '2026-01-01',
      status: 'concept',
      tekst: versie,
      laatsteDag: '2026-12-31',
      versies: [versie],
      partijen: [GEMEENTE, UITVOERDER, BZK],
      ...leeg,
      buurten: [A, B].map((buurt) => ({ buurt, programma: 'oost', start: '2026-01-01' })),
    });
  });

  test('of what was signed without a text', () => {
    expect(op('2026-01-01', gebeurtenis('ondertekening_voltooid', '2025-11-01'))).toStrictEqual({
      overeenkomst: 'proef',
      peildatum: '2026-01-01',
      status: 'geen',
      ondertekendOp: '2025-11-01',
      versies: [],
      partijen: [],
      ...leeg,
      buurten: [],
    });
  });

  test.each<[string, string, readonly object[], string | undefined]>([
    ['signed in time, the day before the term', '2025-12-31', getekend('2025-11-02'), undefined],
    ['signed in time, on the first day', '2026-01-01', getekend('2025-11-02'), '2026-01-01'],
    ['signed late, the day before', '2026-01-31', getekend('2026-02-01'), undefined],
    ['signed late', '2026-02-01', getekend('2026-02-01'), '2026-02-01'],
    ['not signed by all', '2026-02-01', getekend('2026-02-02'), undefined],
    [
      'it was recorded that the work began',
      '2026-02-01',
      [...getekend('2025-11-02'), gebeurtenis('in_werking_getreden', '2026-01-15')],
      '2026-01-15',
    ],
  ])('the first day of the work: %s', (_, peildatum, gebeurtenissen, verwacht) => {
    expect(op(peildatum, ...gebeurtenissen).sinds).toBe(verwacht);
  });

  test('options that are none', () => {
    expect(weigering(() => getOvereenkomststand(dossierVan(begin), null as never))).toEqual(ongeldig('opties'));
  });
});

describe('a text as a record', () => {
  const teken = (partij: string, functie: string, datum: string) => ({ partij, functie, datum });
  const maak = (handtekeningen: readonly object[], options: object = {}) =>
    createOvereenkomstdossier(kleinDocument({ handtekeningen }), options);
  const rij = (nummer: number, soort: string, datum: string, geregistreerd: string, inhoud: object = {}) => ({
    soort,
    versie: 2,
    id: `tekst-${nummer}`,
    overeenkomst: 'proef',
    datum,
    geregistreerd,
    door: 'tekst',
    ...inhoud,
  });

  test('with signatures of one day in their own order, and an earlier one first', () => {
    const een = teken('leeuwarden', 'secretaris', '2025-11-02');
    const twee = teken('leeuwarden', 'burgemeester', '2025-11-02');
    const drie = teken('buurkracht', 'directeur', '2025-11-01');
    const wie = ({ datum: _, ...rest }: typeof een) => rest;
    expect(maak([een, twee, drie]).gebeurtenissen).toStrictEqual([
      rij(1, 'concept_opgesteld', '2025-11-01', '2025-11-01', { document }),
      rij(2, 'ter_ondertekening_aangeboden', '2025-11-01', '2025-11-01'),
      rij(3, 'handtekening_gezet', '2025-11-01', '2025-11-01', wie(drie)),
      rij(4, 'handtekening_gezet', '2025-11-02', '2025-11-02', wie(een)),
      rij(5, 'handtekening_gezet', '2025-11-02', '2025-11-02', wie(twee)),
    ]);
  });

  test('that was signed after its first day', () => {
    const dagen = maak([teken('buurkracht', 'directeur', '2026-02-01')]).gebeurtenissen.map(
      ({ datum, geregistreerd }) => [datum, geregistreerd],
    );
    expect(dagen).toEqual([
      ['2026-01-01', '2026-01-01'],
      ['2026-01-01', '2026-01-01'],
      ['2026-02-01', '2026-02-01'],
    ]);
  });

  test('that nobody signed, by somebody on a day', () => {
    expect(maak([], { datum: '2025-12-01', door: 'p-7' }).gebeurtenissen).toStrictEqual([
      rij(1, 'concept_opgesteld', '2025-12-01', '2025-12-01', { document, door: 'p-7' }),
    ]);
    expect(weigering(() => maak([], { x: 1 }))).toEqual(ongeldig('opties'));
  });
});

describe('an event of version 1', () => {
  test.each<[string, object, object]>([
    ['a notice', { soort: 'opgezegd', door: 'bzk', per: 'x' }, { soort: 'opgezegd', partij: 'bzk', per: 'x' }],
    ['a notice of nobody', { soort: 'opgezegd', per: 'x' }, { soort: 'opgezegd', per: 'x' }],
    ['a suspension', { soort: 'opgeschort', datum: 'x' }, { soort: 'opgeschort', datum: 'x', vanaf: 'x' }],
    [
      'with its own first day',
      { soort: 'hervat', datum: 'x', vanaf: 'y' },
      { soort: 'hervat', datum: 'x', vanaf: 'y' },
    ],
    ['a kind that did not change', { soort: 'verlengd', was: 'x' }, { soort: 'verlengd', was: 'x' }],
    ['a kind that every object has', { soort: 'toString' }, { soort: 'toString' }],
    ['a kind that is no text', { soort: ['hervat'], datum: 'x' }, { soort: ['hervat'], datum: 'x' }],
  ])('%s', (_, oud, nieuw) => {
    expect(upcastVersie1({ versie: 1, ...oud } as never)).toStrictEqual({ versie: 2, ...nieuw });
  });

  test('that does not say its agreement', () => {
    const doe = () => Overeenkomstgebeurtenis.parse({ soort: 'hervat', versie: 1, datum: '2026-01-01' });
    expect(weigering(doe)).toEqual(ongeldig('overeenkomstgebeurtenis'));
    expect(bevindingenVan(doe)).toEqual([
      meld('fout', 'overeenkomst_ontbreekt', ['overeenkomst'], { soort: 'hervat' }),
    ]);
  });
});

describe('the replacement in a correction', () => {
  const correctie = (wordt: unknown) =>
    gebeurtenis('correctie', '2026-02-01', { id: 'c', betreft: 'r', reden: 'x', wordt });
  const paden = (wordt: unknown, upcasters: object = {}) =>
    bevindingenVan(() => Overeenkomstgebeurtenis.parse(correctie(wordt), { upcasters } as never))?.map(
      ({ pad }) => pad,
    );

  test('of version 2 gets no field of its own accord', () => {
    expect(paden({ soort: 'hervat', datum: '2026-01-01' })).toEqual([['wordt', 'vanaf']]);
    expect(paden({ soort: 'hervat', datum: '2026-01-01', versie: 1 })).toBeUndefined();
  });

  test('has its path when the steps of an app go round, or make something that is none', () => {
    const wordt = { soort: 'hervat', datum: '2026-01-01', versie: 0 };
    expect(paden(wordt, { hervat: { 0: (oud: object) => ({ ...oud }) } })).toEqual([['wordt', 'versie']]);
    expect(paden(wordt, { hervat: { 0: () => 'x' } })).toEqual([['wordt']]);
  });
});
