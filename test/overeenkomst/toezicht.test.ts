/** What is wrong with a record as it was stored, and what stands in the way of going on. */
import type { Datum } from 'buurtaanpak/kern';
import { checkOvereenkomstdossier, initialOvereenkomstdossier } from 'buurtaanpak/overeenkomst';
import { describe, expect, test } from 'vitest';
import { checkStroom } from '../../src/overeenkomst/toezicht/checkStroom.js';
import { checkVoortzetting } from '../../src/overeenkomst/toezicht/checkVoortzetting.js';
import { findPlek, toDossierpad } from '../../src/overeenkomst/toezicht/toDossierpad.js';
import { expectVolledigeTekst } from '../hulp.js';
import {
  BZK,
  dossierVan,
  feit,
  GEMEENTE,
  kleinDocument,
  kleinOpbouw,
  meld,
  tekstVan,
  UITVOERDER,
  weigering,
} from './klein.js';

const gebeurtenis = (soort: string, id: string, datum: string, inhoud: object = {}): Record<string, unknown> =>
  feit(soort, datum, { id, ...inhoud });
const begin = (id = 'begin', inhoud: object = {}) =>
  gebeurtenis('concept_opgesteld', id, '2025-10-01', { document: kleinDocument(), ...inhoud });
const raad = (id: string, datum: string, inhoud: object = {}) =>
  gebeurtenis('raad_geinformeerd', id, datum, { onderwerp: 'x', ...inhoud });
const fout = (code: string, pad: readonly (string | number)[], params: object = {}) =>
  meld('fout', code, ['gebeurtenissen', ...pad], params);

describe('a record as it was stored', () => {
  const wordt = (datum: string) => ({
    betreft: 'r',
    reden: 'x',
    wordt: { soort: 'raad_geinformeerd', datum, onderwerp: 'y' },
  });

  test.each<[string, readonly object[], object[]]>([
    [
      'is right',
      [begin(), raad('r', '2025-10-01'), gebeurtenis('correctie', 'c', '2025-10-02', wordt('2025-10-02'))],
      [],
    ],
    [
      'has an id twice',
      [begin(), raad('r', '2025-10-02'), raad('r', '2025-10-02')],
      [fout('gebeurtenis_bestaat_al', [2, 'id'], { id: 'r' })],
    ],
    [
      'runs back, twice behind the same day',
      [begin(), raad('a', '2025-10-05'), raad('b', '2025-10-04'), raad('c', '2025-10-04'), raad('d', '2025-10-05')],
      [2, 3].map((g) =>
        fout('registratie_loopt_terug', [g, 'geregistreerd'], { geregistreerd: '2025-10-04', vorige: '2025-10-05' }),
      ),
    ],
    [
      'is of another agreement',
      [begin(), raad('r', '2025-10-02', { overeenkomst: 'ander' })],
      [fout('andere_overeenkomst', [1, 'overeenkomst'], { verwacht: 'proef', gekregen: 'ander' })],
    ],
    [
      'has a day to come',
      [begin(), raad('r', '2025-10-03', { geregistreerd: '2025-10-02' })],
      [fout('in_toekomst', [1, 'datum'], { datum: '2025-10-03', geregistreerd: '2025-10-02' })],
    ],
    [
      'corrects what is not there, with a day to come',
      [begin(), gebeurtenis('correctie', 'c', '2025-10-02', wordt('2025-10-03'))],
      [
        fout('correctie_zonder_doel', [1, 'betreft'], { betreft: 'r' }),
        fout('in_toekomst', [1, 'wordt', 'datum'], { datum: '2025-10-03', geregistreerd: '2025-10-02' }),
      ],
    ],
    ['begins twice', [begin(), begin('begin-2')], [fout('stroom_tweede_begin', [1, 'soort'])]],
    [
      'begins with the text of another agreement',
      [begin('begin', { document: kleinDocument({ id: 'ander' }) })],
      [fout('andere_overeenkomst', [0, 'document', 'id'], { verwacht: 'proef', gekregen: 'ander' })],
    ],
    [
      'does not begin',
      [raad('r', '2025-10-01')],
      [
        fout('stroom_zonder_begin', [0, 'soort'], { soort: 'raad_geinformeerd' }),
        fout('voor_begin', [0, 'datum'], { gebeurtenis: 'raad_geinformeerd', datum: '2025-10-01' }),
      ],
    ],
    [
      'has an event that its status does not allow',
      [begin(), gebeurtenis('hervat', 'h', '2025-10-02', { vanaf: '2025-10-02' })],
      [
        fout('status_past_niet', [1], {
          gebeurtenis: 'hervat',
          datum: '2025-10-02',
          status: 'concept',
          nodig: ['lopend', 'opgeschort', 'opgezegd'],
        }),
      ],
    ],
  ])('%s', (_, gebeurtenissen, verwacht) => {
    const gevonden = checkStroom(dossierVan(...gebeurtenissen));
    gevonden.forEach(expectVolledigeTekst);
    expect(gevonden).toEqual(verwacht);
  });

  test('empty, and options that are none', () => {
    expect(checkOvereenkomstdossier(initialOvereenkomstdossier, { peildatum: '2026-01-01' as Datum })).toEqual([]);
    expect(weigering(() => checkOvereenkomstdossier(initialOvereenkomstdossier, null as never))).toEqual({
      code: 'kern.document_ongeldig',
      pad: [],
      params: { soort: 'opties', aantal: 1 },
    });
  });
});

describe('the path of an event', () => {
  const dossier = dossierVan(
    begin(),
    raad('a', '2025-10-02'),
    raad('ab', '2025-10-02'),
    gebeurtenis('correctie', 'c', '2025-10-03', { betreft: 'a', reden: 'x', wordt: { soort: 'hervat' } }),
  );
  test.each<[string, (string | number)[]]>([
    ['a', ['gebeurtenissen', 1]],
    ['a~2', ['gebeurtenissen', 1]],
    ['a~12', ['gebeurtenissen', 1]],
    ['a~2b', ['gebeurtenissen']],
    ['c', ['gebeurtenissen', 3, 'wordt']],
    ['c~2', ['gebeurtenissen', 3, 'wordt']],
    ['x', ['gebeurtenissen']],
  ])('%s', (id, verwacht) => {
    expect(findPlek(id, dossier)).toEqual(verwacht);
  });

  test('in the course of the money', () => {
    const PERIODE = { van: '2026-01-01', tot: '2026-12-31' };
    const financieringsplan = {
      soort: 'financieringsplan',
      versie: 2,
      naam: 'Plan',
      perioden: [{ programmajaar: 1, periode: PERIODE, bijdragen: [] }],
    };
    const stil = { vanaf: '2026-03-01', reden: 'x' };
    const geld = dossierVan(
      begin('begin', { document: kleinDocument({ financieringsplan }) }),
      raad('r', '2025-10-02'),
      gebeurtenis('opgeschort', 's', '2026-03-01', stil),
    );
    const naar = (...pad: readonly (string | number)[]) => toDossierpad(pad, geld);
    expect(naar('teksten', 0, 'plan', 'perioden', 0)).toEqual([
      'gebeurtenissen',
      0,
      'document',
      'financieringsplan',
      'perioden',
      0,
    ]);
    expect(naar('teksten', 0, 'plaatsen', 1)).toEqual(['gebeurtenissen', 0, 'document', 'reikwijdte', 'buurten', 1]);
    expect(naar('teksten', 0, 'vanaf')).toEqual(['gebeurtenissen', 0, 'document', 'looptijd', 'van']);
    expect(naar('teksten', 0, 'aantalBuurten')).toEqual([
      'gebeurtenissen',
      0,
      'document',
      'reikwijdte',
      'aantalBuurten',
    ]);
    expect(naar('teksten', 0)).toEqual(['gebeurtenissen', 0, 'document']);
    expect(naar('teksten', 1, 'plan')).toEqual(['teksten', 1, 'plan']);
    expect(naar('gebeurtenissen', 0, 'vanaf')).toEqual(['gebeurtenissen', 2, 'vanaf']);
    expect(naar('gebeurtenissen', 0)).toEqual(['gebeurtenissen', 2]);
    expect(naar('partijen', 0, 'id')).toEqual(['partijen', 0, 'id']);
  });
});

describe('what stands in the way of going on', () => {
  const OPBOUW = { inWerkingOp: '2026-01-01' };
  const last = (bijdrage: string, tot: string, rest: object = {}) => ({
    soort: 'last',
    bijdrage,
    periode: { van: '2026-01-01', tot },
    ...rest,
  });
  const check = (opbouw: object, peildatum: string, boekingen: readonly object[] | undefined) => {
    const gevonden = checkVoortzetting(kleinOpbouw({ ...OPBOUW, ...opbouw }), peildatum as Datum, boekingen as never);
    gevonden.forEach(expectVolledigeTekst);
    return gevonden;
  };
  const uit = (...wie: readonly (readonly [string, string])[]) => ({
    uitgetreden: wie.map(([partij, laatsteDag]) => ({ partij, laatsteDag })),
  });
  const op = (aantal: number) =>
    meld('waarschuwing', 'geen_geld_meer', ['status'], { datum: '2026-06-30', tot: '2026-12-31', aantal });
  const weg = (bijdragen: readonly string[]) =>
    meld('waarschuwing', 'uitvoerder_uitgetreden', ['uitgetreden', 0], {
      partij: 'buurkracht',
      laatsteDag: '2026-03-31',
      bijdragen,
    });
  const gemeenteWeg = (plek: number, partij: string, laatsteDag: string) =>
    meld('waarschuwing', 'gemeente_uitgetreden', ['uitgetreden', plek], { partij, laatsteDag, tot: '2026-12-31' });
  const ANDER = { ...UITVOERDER, id: 'ander' };
  const ELDERS = { ...GEMEENTE, id: 'elders', gemeentecode: 'GM0599' };
  const met = (...partijen: readonly object[]) => ({ eerste: tekstVan({ partijen }) });
  const betaald = [last('b-1', '2026-12-31')];

  test.each<[string, object, string, readonly object[] | undefined, object[]]>([
    ['nothing', {}, '2026-06-30', betaald, []],
    ['no text', { eerste: undefined }, '2026-06-30', [], []],
    ['the money cannot be reckoned with', {}, '2026-06-30', undefined, []],
    ['the money is used up today', {}, '2026-06-30', [last('b-1', '2026-06-30')], [op(2)]],
    ['the money lasts a day more', {}, '2026-06-30', [last('b-1', '2026-07-01')], []],
    [
      'what falls free pays for nothing',
      {},
      '2026-06-30',
      [{ ...last('b-1', '2026-12-31'), soort: 'vrijval' }],
      [op(2)],
    ],
    ['no money on the last day', {}, '2026-12-31', [], []],
    ['no money, and suspended', { opschortingen: [{ van: '2026-06-01' }] }, '2026-06-30', [], []],
    ['no money, and no buurten', met(UITVOERDER, GEMEENTE), '2025-12-30', [], []],
    ['a party leaves on the last day', uit(['buurkracht', '2026-12-31']), '2026-06-30', betaald, []],
    [
      'a party leaves a draft',
      { inWerkingOp: undefined, ...uit(['leeuwarden', '2026-03-31']) },
      '2026-06-30',
      betaald,
      [],
    ],
    ['somebody leaves that nobody knows', uit(['rijk', '2026-03-31']), '2026-06-30', betaald, []],
    [
      'a medefinancier leaves, and there is no gemeente',
      { ...met(UITVOERDER, BZK), ...uit(['bzk', '2026-03-31']) },
      '2026-06-30',
      betaald,
      [],
    ],
    [
      'the uitvoerder leaves',
      uit(['buurkracht', '2026-03-31']),
      '2026-02-01',
      [...betaald, last('b-2', '2026-12-31'), ...betaald],
      [weg(['b-1', 'b-2'])],
    ],
    [
      'the uitvoerder leaves, and what goes on is for another',
      uit(['buurkracht', '2026-03-31']),
      '2026-02-01',
      [
        last('b-1', '2026-03-31'),
        last('b-2', '2026-12-31', { naar: 'ander' }),
        last('b-3', '2026-04-01', { naar: 'buurkracht' }),
      ],
      [weg(['b-3'])],
    ],
    [
      'the uitvoerder leaves, and another takes what names nobody',
      { ...met(GEMEENTE, UITVOERDER, ANDER), ...uit(['buurkracht', '2026-03-31']) },
      '2026-02-01',
      betaald,
      [],
    ],
    [
      'an uitvoerder that joined leaves',
      {
        ...met(GEMEENTE, BZK),
        toegetreden: [{ partij: UITVOERDER, vanaf: '2026-02-01' }],
        ...uit(['buurkracht', '2026-03-31']),
      },
      '2026-02-01',
      betaald,
      [weg(['b-1'])],
    ],
    [
      'the gemeente leaves',
      uit(['leeuwarden', '2026-09-30']),
      '2026-06-30',
      betaald,
      [gemeenteWeg(0, 'leeuwarden', '2026-09-30')],
    ],
    [
      'one of two gemeenten leaves',
      { ...met(GEMEENTE, ELDERS, UITVOERDER), ...uit(['leeuwarden', '2026-03-31']) },
      '2026-06-30',
      betaald,
      [],
    ],
    [
      'two gemeenten left',
      { ...met(GEMEENTE, ELDERS, UITVOERDER), ...uit(['leeuwarden', '2026-03-31'], ['elders', '2026-04-30']) },
      '2026-06-30',
      betaald,
      [gemeenteWeg(0, 'leeuwarden', '2026-03-31'), gemeenteWeg(1, 'elders', '2026-04-30')],
    ],
    [
      'one of two gemeenten left, and the other is still there that day',
      { ...met(GEMEENTE, ELDERS, UITVOERDER), ...uit(['leeuwarden', '2026-03-31'], ['elders', '2026-09-30']) },
      '2026-06-30',
      betaald,
      [gemeenteWeg(1, 'elders', '2026-09-30')],
    ],
  ])('%s', (_, opbouw, peildatum, boekingen, verwacht) => {
    expect(check(opbouw, peildatum, boekingen)).toEqual(verwacht);
  });
});
