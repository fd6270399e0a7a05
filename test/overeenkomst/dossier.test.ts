/** A record in the making: what may be added, what is looked up in it, and in which order its facts count. */
import { showWaarde } from 'buurtaanpak/kern/huis';
import {
  checkSamenwerkingsovereenkomst,
  evolveOvereenkomst,
  initialOvereenkomstdossier,
  replayOvereenkomst,
} from 'buurtaanpak/overeenkomst';
import { describe, expect, test } from 'vitest';
import { checkCorrectie } from '../../src/overeenkomst/besluit/checkCorrectie.js';
import { checkHoofd } from '../../src/overeenkomst/besluit/checkHoofd.js';
import { toGebeurtenis } from '../../src/overeenkomst/besluit/toGebeurtenis.js';
import { COMMANDOSOORTEN } from '../../src/overeenkomst/commando/commandosoorten.js';
import { checkToevoeging } from '../../src/overeenkomst/dossier/checkToevoeging.js';
import { getIndex } from '../../src/overeenkomst/dossier/getIndex.js';
import { requireDossier } from '../../src/overeenkomst/dossier/requireDossier.js';
import { findDoel } from '../../src/overeenkomst/feiten/findDoel.js';
import { listFeiten } from '../../src/overeenkomst/feiten/listFeiten.js';
import { listVormen } from '../../src/overeenkomst/feiten/listVormen.js';
import { selectVormen } from '../../src/overeenkomst/feiten/selectVormen.js';
import { readGebeurtenissen } from '../../src/overeenkomst/gebeurtenis/readGebeurtenissen.js';
import { requireGebeurtenis } from '../../src/overeenkomst/gebeurtenis/requireGebeurtenis.js';
import { dossierVan, feit, kleinDocument, weiger, weigering } from './klein.js';

const begin = (id = 'begin', dag = '2025-10-01'): Record<string, unknown> =>
  feit('concept_opgesteld', dag, { id, document: kleinDocument() });
const raad = (id: string, datum: string, geregistreerd = datum): Record<string, unknown> =>
  feit('raad_geinformeerd', datum, { id, geregistreerd, onderwerp: id });
const correctie = (id: string, betreft: string, geregistreerd: string, inhoud: object = {}): Record<string, unknown> =>
  feit('correctie', geregistreerd, { id, betreft, reden: 'x', ...inhoud });
const wordt = (datum: string) => ({ wordt: { soort: 'raad_geinformeerd', datum, onderwerp: 'anders' } });
const ongeldig = (soort: string, aantal = 1) => ({
  code: 'kern.document_ongeldig',
  pad: [],
  params: { soort, aantal },
});

describe('what may be added to a record', () => {
  const stroom = { overeenkomst: 'proef', gebeurtenissen: [begin()], plaatsen: new Map([['begin', 0]]) };
  const leeg = { overeenkomst: '', gebeurtenissen: [], plaatsen: new Map() };
  const voegToe = (gebeurtenis: object, bij: object) => checkToevoeging(bij as never, gebeurtenis as never);

  test('a first draft, and later something else', () => {
    expect(voegToe(begin(), leeg)).toBe(true);
    expect(voegToe(raad('r', '2025-10-02'), stroom)).toBe(true);
    expect(voegToe(begin(), stroom)).toBe(false);
  });

  test.each<[string, object, object, object]>([
    [
      'another event with its id',
      { ...begin(), door: 'p-2' },
      stroom,
      weiger('gebeurtenis_botst', ['id'], { id: 'begin' }),
    ],
    [
      'something before the first draft',
      raad('r', '2025-10-02'),
      leeg,
      weiger('stroom_zonder_begin', ['soort'], { soort: 'raad_geinformeerd' }),
    ],
    ['a second first draft', begin('begin-2'), stroom, weiger('stroom_tweede_begin', ['soort'])],
    [
      'an event of another agreement',
      { ...raad('r', '2025-10-02'), overeenkomst: 'ander' },
      stroom,
      weiger('andere_overeenkomst', ['overeenkomst'], { verwacht: 'proef', gekregen: 'ander' }),
    ],
  ])('not: %s', (_, gebeurtenis, bij, verwacht) => {
    expect(weigering(() => voegToe(gebeurtenis, bij))).toEqual(verwacht);
  });
});

describe('an event of the newest form', () => {
  const lees = (wijziging: object) =>
    weigering(() => requireGebeurtenis({ ...raad('r', '2025-10-02'), ...wijziging } as never));
  test('is not read whole, as long as its head has texts and its numbers are numbers', () => {
    expect(lees({ onderwerp: 1 })).toBeUndefined();
    expect(lees({ versie: 1 })).toEqual(ongeldig('overeenkomstgebeurtenis'));
    expect(lees({ id: 1 })).toEqual(ongeldig('overeenkomstgebeurtenis'));
    expect(lees({ datum: 1 })).toEqual(ongeldig('overeenkomstgebeurtenis'));
    expect(lees({ geregistreerd: 1 })).toEqual(ongeldig('overeenkomstgebeurtenis'));
    expect(weigering(() => requireGebeurtenis(undefined as never))).toEqual(ongeldig('overeenkomstgebeurtenis'));
  });
});

test('events that are read: what is none has the name of an event', () => {
  const fout = { ...raad('r', '2025-10-02'), onderwerp: 1 };
  expect(weigering(() => readGebeurtenissen([fout] as never))).toEqual(ongeldig('overeenkomstgebeurtenis'));
});

test('a record is what says so and names its agreement', () => {
  const dossier = dossierVan(begin());
  expect(requireDossier(dossier)).toBe(dossier);
  expect(weigering(() => requireDossier({ ...dossier, overeenkomst: undefined } as never))?.code).toBe(
    'kern.document_ongeldig',
  );
});

describe('what is looked up in a record', () => {
  test('the first place of an id and the last day of recording, once', () => {
    const dossier = dossierVan(begin('a', '2025-10-02'), raad('b', '2025-10-04'), raad('a', '2025-10-03'));
    const index = getIndex(dossier);
    expect(index).toEqual({
      plaatsen: new Map([
        ['a', 0],
        ['b', 1],
      ]),
      geregistreerdTot: '2025-10-04',
    });
    expect(getIndex(dossier)).toBe(index);
    expect(getIndex(dossierVan())).toEqual({ plaatsen: new Map(), geregistreerdTot: undefined });
  });

  test('the last day of recording goes on with each event, and never back', () => {
    const dagen = ['2025-10-02', '2025-10-04', '2025-10-03'].map((dag, i) =>
      i === 0 ? begin('0', dag) : raad(`${i}`, dag),
    );
    let dossier = initialOvereenkomstdossier;
    const gezien = dagen.map((gebeurtenis) => {
      dossier = evolveOvereenkomst(dossier, gebeurtenis as never);
      return getIndex(dossier).geregistreerdTot;
    });
    expect(gezien).toEqual(['2025-10-02', '2025-10-04', '2025-10-04']);
    expect(dossier).toEqual(dossierVan(...dagen));
    expect(getIndex(dossier).plaatsen.get('2')).toBe(2);
  });

  test('the record that an event was added to keeps its own places', () => {
    const voor = evolveOvereenkomst(initialOvereenkomstdossier, begin() as never);
    const na = evolveOvereenkomst(voor, raad('r', '2025-10-02') as never);
    expect([...getIndex(voor).plaatsen.keys()]).toEqual(['begin']);
    expect([...getIndex(na).plaatsen.keys()]).toEqual(['begin', 'r']);
  });
});

describe('the head of a new event', () => {
  const dossier = dossierVan(begin());
  const check = (gebeurtenis: object) => weigering(() => checkHoofd(gebeurtenis as never, dossier));
  test.each<[string, object, object | undefined]>([
    ['recorded on the day of the last', raad('r', '2025-10-01'), undefined],
    ['its id is there', raad('begin', '2025-10-02'), weiger('gebeurtenis_bestaat_al', ['id'], { id: 'begin' })],
    [
      'recorded before it happened',
      raad('r', '2025-10-03', '2025-10-02'),
      weiger('in_toekomst', ['datum'], { datum: '2025-10-03', geregistreerd: '2025-10-02' }),
    ],
    [
      'recorded before the last',
      raad('r', '2025-09-30'),
      weiger('registratie_loopt_terug', ['geregistreerd'], { geregistreerd: '2025-09-30', vorige: '2025-10-01' }),
    ],
  ])('%s', (_, gebeurtenis, verwacht) => {
    expect(check(gebeurtenis)).toEqual(verwacht);
  });

  test('the first of a record', () => {
    expect(weigering(() => checkHoofd(begin() as never, initialOvereenkomstdossier))).toBeUndefined();
  });
});

describe('what a correction is about', () => {
  const dossier = dossierVan(
    begin(),
    raad('r', '2025-10-02'),
    correctie('c', 'r', '2025-10-03'),
    correctie('cc', 'c', '2025-10-04'),
    correctie('zelf', 'zelf', '2025-10-05'),
  );
  test.each<[string, string, number, number | undefined]>([
    ['a fact', 'r', 2, 1],
    ['a fact that stands at the place itself', 'r', 1, undefined],
    ['the fact of a correction', 'c', 3, 1],
    ['the fact of a correction of a correction', 'cc', 5, 1],
    ['itself', 'zelf', 5, undefined],
    ['nothing', 'x', 5, undefined],
  ])('%s', (_, betreft, voor, verwacht) => {
    expect(findDoel(dossier, betreft, voor)).toBe(verwacht);
  });

  const corrigeer =
    (betreft: string, inhoud: object = {}) =>
    () =>
      checkCorrectie(correctie('n', betreft, '2025-11-01', inhoud) as never, dossier);
  test('the id of its fact, and what cannot be corrected', () => {
    expect(corrigeer('cc')()).toBe('r');
    expect(corrigeer('r', wordt('2025-11-01'))()).toBe('r');
    expect(weigering(corrigeer('x'))).toEqual(weiger('correctie_zonder_doel', ['betreft'], { betreft: 'x' }));
    expect(weigering(corrigeer('r', wordt('2025-11-02')))).toEqual(
      weiger('in_toekomst', ['wordt', 'datum'], { datum: '2025-11-02', geregistreerd: '2025-11-01' }),
    );
    expect(weigering(corrigeer('begin'))).toEqual(weiger('begin_blijft', ['wordt'], { id: 'begin' }));
  });
});

describe('the facts of a record', () => {
  test('in the order in which they happened; of one day in the order of recording', () => {
    const dossier = dossierVan(
      raad('a', '2025-10-03'),
      raad('b', '2025-10-02', '2025-10-03'),
      raad('c', '2025-10-03'),
      raad('d', '2025-10-01', '2025-10-04'),
      raad('e', '2025-10-02', '2025-10-05'),
    );
    expect(listFeiten(dossier).map(({ vorm, nummer }) => `${vorm}${nummer}`)).toEqual(['d3', 'b1', 'e4', 'a0', 'c2']);
    expect(listFeiten(dossier)).toBe(listFeiten(dossier));
    const bekend = listFeiten(dossier, '2025-10-03' as never);
    expect(bekend.map(({ vorm }) => vorm)).toEqual(['b', 'a', 'c']);
    expect(listFeiten(dossier).length).toBe(5);
  });

  test('known on a day by the place of recording, however they are given', () => {
    const vorm = (nummer: number) => ({
      vorm: `${nummer}`,
      nummer,
      gebeurtenis: raad('x', '2025-10-01'),
      bekendVan: '2025-10-01',
    });
    const gekozen = selectVormen([vorm(2), vorm(0), vorm(1)] as never, undefined);
    expect(gekozen.map(({ nummer }) => nummer)).toEqual([0, 1, 2]);
  });

  test('each in the forms in which it was known', () => {
    const eerste = raad('r', '2025-10-02');
    const dossier = dossierVan(
      begin(),
      eerste,
      raad('r', '2025-10-02', '2025-10-03'),
      correctie('c', 'r', '2025-10-05', wordt('2025-10-04')),
      correctie('d', 'r', '2025-10-06'),
      correctie('e', 'd', '2025-10-08'),
    );
    const anders = { ...eerste, datum: '2025-10-04', onderwerp: 'anders' };
    expect(listVormen(dossier)).toStrictEqual([
      { vorm: 'begin', nummer: 0, gebeurtenis: begin(), bekendVan: '2025-10-01' },
      { vorm: 'r', nummer: 1, gebeurtenis: eerste, bekendVan: '2025-10-02', vervallenOp: '2025-10-05' },
      { vorm: 'c', nummer: 1, gebeurtenis: anders, bekendVan: '2025-10-05', vervallenOp: '2025-10-06' },
      { vorm: 'e', nummer: 1, gebeurtenis: anders, bekendVan: '2025-10-08' },
    ]);
    expect(listVormen(dossier)).toBe(listVormen(dossier));
  });
});

describe('the event of a command', () => {
  const hoofd = { id: 'n', datum: '2025-11-01', geregistreerd: '2025-11-01', door: 'p-1' };
  const naar = (commando: object, dossier: object) =>
    toGebeurtenis({ ...hoofd, ...commando } as never, dossier as never);
  const leeg = { ...dossierVan(), overeenkomst: '' };

  test.each<[string, object, object, object]>([
    [
      'a first draft has the key of its document',
      { soort: 'stel_op', document: kleinDocument({ id: 'ander' }) },
      leeg,
      { overeenkomst: 'ander', soort: 'concept_opgesteld' },
    ],
    [
      'a first draft without a document',
      { soort: 'stel_op' },
      leeg,
      { overeenkomst: 'geen', soort: 'concept_opgesteld' },
    ],
    [
      'anything else before there is an agreement',
      { soort: 'wijzig_concept', document: kleinDocument({ id: 'ander' }) },
      leeg,
      { overeenkomst: 'geen', soort: 'concept_gewijzigd' },
    ],
    [
      'an addendum after another',
      { soort: 'verleng' },
      dossierVan(begin(), feit('addendum_vastgesteld', '2025-10-02')),
      { overeenkomst: 'proef', soort: 'addendum_vastgesteld', nummer: 2 },
    ],
    [
      'a correction',
      { soort: 'corrigeer', betreft: 'r' },
      dossierVan(begin()),
      { overeenkomst: 'proef', soort: 'correctie' },
    ],
  ])('%s', (_, commando, dossier, verwacht) => {
    expect(naar(commando, dossier)).toEqual({ ...hoofd, ...commando, versie: 2, ...verwacht });
  });

  test('money has the day of its fact', () => {
    const geld = { soort: 'betaald', datum: '2025-10-31', bijdrage: 'b' };
    expect(naar({ soort: 'leg_vast', feit: geld }, dossierVan(begin()))).toEqual({
      ...hoofd,
      ...geld,
      versie: 2,
      overeenkomst: 'proef',
    });
  });

  test('a kind that is none', () => {
    expect(weigering(() => naar({ soort: 'x' }, dossierVan()))).toEqual({
      code: 'kern.keuze_onbekend',
      pad: ['soort'],
      params: { waarde: showWaarde('x'), keuzes: COMMANDOSOORTEN },
    });
  });
});

test('what is no list, and options that are none', () => {
  expect(weigering(() => replayOvereenkomst([], null as never))).toEqual(ongeldig('opties'));
  expect(weigering(() => replayOvereenkomst(1 as never))).toEqual(ongeldig('overeenkomstgebeurtenissen'));
  expect(weigering(() => checkSamenwerkingsovereenkomst(kleinDocument(), null as never))).toEqual(ongeldig('opties'));
});
