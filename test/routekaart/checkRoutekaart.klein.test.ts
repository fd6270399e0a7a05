import type { Beoordelingsschaal, Criterium, RoutekaartInvoer, Weging } from 'buurtaanpak/routekaart';
import { checkRoutekaart, Routekaart } from 'buurtaanpak/routekaart';
import { describe, expect, test } from 'vitest';
import { foutVan } from '../hulp.js';
import { cijfers, criterium, kaart, meld, tabel, thema } from './klein.js';

const check = (criteria: readonly Criterium[], velden: Partial<RoutekaartInvoer> = {}) =>
  checkRoutekaart(kaart(criteria, velden));
const fout = (code: string, pad: readonly (string | number)[], params: object) => meld('fout', code, pad, params);
const a = criterium('a');
const b = criterium('b');

describe('scales', () => {
  const schaal = (van: number, tot: number, stap: number | undefined, ...ankers: number[]): Beoordelingsschaal => ({
    van,
    tot,
    ...(stap === undefined ? {} : { stap }),
    ankers: ankers.map((waarde) => ({ waarde, betekenis: 'x' })),
  });
  const op = (...delen: Parameters<typeof schaal>) => check([a], { beoordelingsschaal: schaal(...delen) });
  const waar = (...plek: readonly (string | number)[]) => ['beoordelingsschaal', ...plek];

  test('of the Routekaart: numbers, the right way round', () => {
    expect(check([a], { schaal: { van: 0, tot: 100 } })).toEqual([]);
    expect(check([a], { schaal: { van: 1, tot: 1 } })).toEqual([
      fout('schaal_omgekeerd', ['schaal'], { van: 1, tot: 1 }),
    ]);
    expect(check([a], { schaal: { van: 0, tot: 1e200 } })).toEqual([
      fout('getal_onbruikbaar', ['schaal', 'tot'], { waarde: '1e+200' }),
    ]);
  });

  test('of judgements: steps that fit, with what its points mean', () => {
    expect(op(1, 5, undefined, 1, 3, 5)).toEqual([]);
    expect(op(0, 1, 0.1, 0, 0.3, 1)).toEqual([]);
    expect(op(1, 1, undefined, 9)).toEqual([fout('schaal_omgekeerd', waar(), { van: 1, tot: 1 })]);
    expect(op(0, 1e200, 1e200, 0, 1e200)).toEqual([fout('getal_onbruikbaar', waar('tot'), { waarde: '1e+200' })]);
    expect(op(1, 4, 2, 1, 4)).toEqual([
      fout('schaal_stap', waar('stap'), { van: 1, tot: 4, stap: 2 }),
      fout('anker_buiten_schaal', waar('ankers', 1), { waarde: 4, van: 1, tot: 4 }),
    ]);
    expect(op(1, 5, undefined, 0, 2.5, 6, 1, 5, 1)).toEqual([
      fout('anker_buiten_schaal', waar('ankers', 0), { waarde: 0, van: 1, tot: 5 }),
      fout('anker_buiten_schaal', waar('ankers', 1), { waarde: 2.5, van: 1, tot: 5 }),
      fout('anker_buiten_schaal', waar('ankers', 2), { waarde: 6, van: 1, tot: 5 }),
      fout('anker_dubbel', waar('ankers', 5), { waarde: 1 }),
    ]);
    for (const ankers of [[1], [5], [3]])
      expect(op(1, 5, undefined, ...ankers)).toEqual([
        meld('waarschuwing', 'anker_ontbreekt', waar('ankers'), { van: 1, tot: 5 }),
      ]);
  });

  test('a judged criterion has a scale, weights of roles and enough voices', () => {
    const oordeel = (bron: object) => criterium('a', { bron: { soort: 'beoordeling', ...bron } });
    const eigen = schaal(1, 5, undefined, 1, 5);
    expect(check([oordeel({})], { beoordelingsschaal: eigen })).toEqual([]);
    expect(check([oordeel({ schaal: eigen, rolgewichten: { wijk: 0, gemeente: 0 } })])).toEqual([]);
    expect(check([b, oordeel({})])).toEqual([
      fout('schaal_ontbreekt', ['criteria', 1, 'bron', 'schaal'], { criterium: 'a' }),
    ]);
    expect(check([oordeel({ schaal: schaal(2, 1, undefined) })])).toEqual([
      fout('schaal_omgekeerd', ['criteria', 0, 'bron', 'schaal'], { van: 2, tot: 1 }),
    ]);
    const bron = ['criteria', 0, 'bron'];
    expect(check([oordeel({ schaal: eigen, rolgewichten: { gemeente: 0, opbouwwerk: 0, wijk: 0 } })])).toEqual([
      fout('gewichten_nul', [...bron, 'rolgewichten'], { plaats: 'a' }),
    ]);
    expect(check([oordeel({ schaal: eigen, rolgewichten: { wijk: -1, opbouwwerk: undefined } })])).toEqual([
      fout('gewicht_negatief', [...bron, 'rolgewichten', 'wijk'], { waarde: -1 }),
    ]);
    expect(check([oordeel({ schaal: eigen, minimumStemmen: { gemeente: 0, opbouwwerk: 1.5, wijk: 1 } })])).toEqual([
      fout('minimum_ongeldig', [...bron, 'minimumStemmen', 'gemeente'], { waarde: 0 }),
      fout('minimum_ongeldig', [...bron, 'minimumStemmen', 'opbouwwerk'], { waarde: 1.5 }),
    ]);
    expect(check([oordeel({ schaal: eigen, minimumStemmen: { wijk: undefined } })])).toEqual([]);
  });
});

describe('ids, references and weights', () => {
  test('an id once, whatever way it is written, and no name of a prototype', () => {
    expect(check([a, criterium('caf\u00e9'), criterium('cafe\u0301')])).toEqual([
      fout('id_dubbel', ['criteria', 2, 'id'], { id: 'cafe\u0301' }),
      meld('waarschuwing', 'kerncijfer_dubbel', ['criteria', 2, 'bron'], {
        sleutel: 'caf\u00e9',
        ids: ['caf\u00e9', 'cafe\u0301'],
      }),
    ]);
    const themas = [thema('a'), thema('a')];
    expect(check([criterium('b', { thema: 'a' }), criterium('a')], { themas }).slice(0, 2)).toEqual([
      fout('id_dubbel', ['themas', 1, 'id'], { id: 'a' }),
      fout('id_dubbel', ['criteria', 1, 'id'], { id: 'a' }),
    ]);
    expect(check([criterium('__proto__')])).toEqual([fout('id_ongeldig', ['criteria', 0, 'id'], { id: '__proto__' })]);
  });

  test('themas that are there', () => {
    expect(
      check([a, criterium('b', { thema: 't' }), criterium('c', { thema: 'x' })], { themas: [thema('t')] }),
    ).toEqual([fout('thema_onbekend', ['criteria', 2, 'thema'], { thema: 'x' })]);
    expect(check([a, criterium('b', { thema: 't' })], { themas: [thema('t', { boven: 'y' })] })).toEqual([
      fout('thema_onbekend', ['themas', 0, 'boven'], { thema: 'y' }),
    ]);
  });

  test('a circle names those who stand in it, and who only leads to it is not told', () => {
    const themas = [thema('s', { boven: 't' }), thema('t', { boven: 'u' }), thema('u', { boven: 't' })];
    const onder = [a, criterium('b', { thema: 's' })];
    expect(check(onder, { themas })).toEqual([
      fout('kring', ['themas', 1, 'boven'], { themas: ['t', 'u', 't'] }),
      fout('kring', ['themas', 2, 'boven'], { themas: ['u', 't', 'u'] }),
    ]);
    expect(check([a, criterium('b', { thema: 's' })], { themas: [thema('s', { boven: 's' })] })).toEqual([
      fout('kring', ['themas', 0, 'boven'], { themas: ['s', 's'] }),
    ]);
  });

  test('weights are numbers of zero and more, and not all zero', () => {
    expect(check([criterium('a', { gewicht: -1 }), b])).toEqual([
      fout('gewicht_negatief', ['criteria', 0, 'gewicht'], { waarde: -1 }),
    ]);
    const oneindig = criterium('a', { gewicht: Number.POSITIVE_INFINITY });
    expect(check([oneindig, b])).toEqual([
      fout('gewicht_negatief', ['criteria', 0, 'gewicht'], { waarde: 'Infinity' }),
    ]);
    expect(check([a, criterium('b', { thema: 't' })], { themas: [thema('t', { gewicht: -2 })] })).toEqual([
      fout('gewicht_negatief', ['themas', 0, 'gewicht'], { waarde: -2 }),
    ]);
    expect(check([criterium('a', { gewicht: 0 }), b])).toEqual([]);
    const nul = criterium('a', { gewicht: 0 });
    expect(check([nul])).toEqual([fout('gewichten_nul', [], { plaats: 'proef' })]);
    expect(check([nul], { weging: { methode: 'opgegeven' } })).toEqual([
      fout('gewichten_nul', [], { plaats: 'proef' }),
    ]);
    expect(check([b, { ...nul, thema: 't' }], { themas: [thema('t')] })).toEqual([
      fout('gewichten_nul', ['themas', 0], { plaats: 't' }),
    ]);
    expect(check([nul, { ...b, thema: 't' }], { themas: [thema('t', { gewicht: 0 })] })).toEqual([
      fout('gewichten_nul', [], { plaats: 'proef' }),
    ]);
  });

  test('something on each level', () => {
    expect(check([a], { themas: [thema('t')] })).toEqual([fout('thema_leeg', ['themas', 0], { thema: 't' })]);
    expect(check([criterium('a', { thema: 't' })], { themas: [thema('t', { boven: 't' })] })).toEqual([
      fout('kring', ['themas', 0, 'boven'], { themas: ['t', 't'] }),
      fout('top_leeg', [], { routekaart: 'proef' }),
    ]);
  });

  test('a way of weighing has no weights beside it', () => {
    const gelijk: Weging = { methode: 'gelijk' };
    expect(check([a, b], { weging: gelijk })).toEqual([]);
    expect(check([a, criterium('b', { gewicht: 1 }), criterium('c', { gewicht: 0 })], { weging: gelijk })).toEqual([
      fout('gewicht_overbodig', ['weging'], { methode: 'gelijk', ids: ['b', 'c'] }),
    ]);
    expect(check([criterium('b', { gewicht: 2 })], { weging: { methode: 'opgegeven' } })).toEqual([]);
    expect(
      check([a, criterium('b', { thema: 't' })], {
        themas: [thema('t', { weging: { methode: 'swing', punten: {} } })],
      }),
    ).toEqual([
      fout('weging_vergeten', ['themas', 0, 'weging'], { ids: ['b'] }),
      fout('gewichten_nul', ['themas', 0, 'weging', 'punten'], { plaats: 'swing' }),
    ]);
  });
});

describe('a mean that cannot take every score', () => {
  const meetkundig = { methode: 'meetkundig' } as const;
  const z = (id: string, velden: Partial<Criterium> = {}) =>
    criterium(id, { normalisatie: { methode: 'zscore' }, ...velden });
  const negatief = (ids: string[], methode = 'meetkundig') => [
    fout('aggregatie_negatief', ['aggregatie'], { methode, ids }),
  ];
  const nul = (methode = 'meetkundig') => [
    meld('waarschuwing', 'aggregatie_nul', ['aggregatie'], { methode, plaats: 'proef' }),
  ];
  const zonderNul = { schaal: { van: 1, tot: 2 } };

  test('of a zero', () => {
    expect(check([a], { aggregatie: meetkundig })).toEqual(nul());
    expect(check([a], { aggregatie: meetkundig, ...zonderNul })).toEqual([]);
    expect(check([a], { aggregatie: { methode: 'harmonisch' } })).toEqual(nul('harmonisch'));
    expect(check([a], { aggregatie: { methode: 'rekenkundig' } })).toEqual([]);
    expect(check([a], { aggregatie: { methode: 'copeland' } })).toEqual([]);
    const macht = (exponent: number) => check([a], { aggregatie: { methode: 'machtsgemiddelde', macht: exponent } });
    expect(macht(0)).toEqual(nul('machtsgemiddelde'));
    expect(macht(-1)).toEqual(nul('machtsgemiddelde'));
    expect(macht(0.5)).toEqual([]);
    expect(macht(1e200)).toEqual([fout('getal_onbruikbaar', ['aggregatie', 'macht'], { waarde: '1e+200' })]);
    const onder = check([b, criterium('a', { thema: 't' })], { themas: [thema('t', { aggregatie: meetkundig })] });
    expect(onder).toEqual([
      meld('waarschuwing', 'aggregatie_nul', ['themas', 0, 'aggregatie'], { methode: 'meetkundig', plaats: 't' }),
    ]);
  });

  test('of a score below zero', () => {
    const op = (criteria: readonly Criterium[], velden: Partial<RoutekaartInvoer> = {}) =>
      check(criteria, { aggregatie: meetkundig, ...zonderNul, ...velden });
    for (const methode of ['zscore', 'robuuste_zscore', 'vector'] as const)
      expect(op([criterium('z', { normalisatie: { methode } })])).toEqual(negatief(['z']));
    for (const normalisatie of [
      { methode: 'ijkpunten', onder: 0, boven: 1 },
      { methode: 'afstand_referentie', waarde: 9, begrenzen: true },
      { methode: 'percentielrang' },
    ] as const)
      expect(op([criterium('z', { normalisatie })])).toEqual([]);
    expect(
      op([criterium('z', { normalisatie: { methode: 'ijkpunten', onder: 0, boven: 1, begrenzen: false } })]),
    ).toEqual(negatief(['z']));
    expect(op([a, b], { schaal: { van: -1, tot: 1 } })).toEqual(negatief(['a', 'b']));
    expect(op([a], { aggregatie: { methode: 'machtsgemiddelde', macht: 2 }, schaal: { van: -1, tot: 1 } })).toEqual(
      negatief(['a'], 'machtsgemiddelde'),
    );
  });

  test('deeper, through an arithmetic mean or duels', () => {
    const op = (aggregatie?: { methode: 'rekenkundig' | 'copeland' | 'harmonisch' }) =>
      check([z('z', { thema: 'u' }), z('y', { thema: 'u' })], {
        aggregatie: meetkundig,
        ...zonderNul,
        themas: [thema('t'), thema('u', { boven: 't', ...(aggregatie === undefined ? {} : { aggregatie }) })],
      });
    expect(op()).toEqual(negatief(['t']));
    expect(op({ methode: 'rekenkundig' })).toEqual(negatief(['t']));
    expect(op({ methode: 'copeland' })).toEqual(negatief(['t']));
    expect(op({ methode: 'harmonisch' })).toEqual([
      fout('aggregatie_negatief', ['themas', 1, 'aggregatie'], { methode: 'harmonisch', ids: ['z', 'y'] }),
    ]);
  });
});

describe('figures of a table', () => {
  const met = (eigen: Criterium, ...kolommen: ReturnType<typeof cijfers>[]) =>
    checkRoutekaart(kaart([eigen]), { kerncijfers: tabel(kolommen) });
  const sleutel = ['criteria', 0, 'bron', 'sleutel'];

  test('are there, of one column, with values', () => {
    expect(met(criterium('gas'), cijfers('gas', [1, null]))).toEqual([]);
    expect(met(criterium('gas'), cijfers('gas', [null, null]))).toEqual([
      fout('criterium_zonder_gegevens', sleutel, { criterium: 'gas' }),
    ]);
    expect(
      checkRoutekaart(kaart([criterium('gas', { gewicht: 0 }), criterium('kou')]), {
        kerncijfers: tabel([cijfers('gas', [null]), cijfers('kou', [1])]),
      }),
    ).toEqual([]);
    expect(met(criterium('gaz'), cijfers('gas', [1]))).toEqual([
      fout('kerncijfer_onbekend_suggestie', sleutel, { sleutel: 'gaz', suggestie: 'gas' }),
    ]);
    expect(met(criterium('gas'), cijfers('inwoners', [1]))).toEqual([
      fout('kerncijfer_onbekend', sleutel, { sleutel: 'gas' }),
    ]);
    const jaar = (welk: number) =>
      cijfers(`gas:${welk}`, [1], { figuur: 'gas', bron: { naam: '', tabel: '', jaar: welk } });
    expect(met(criterium('gas'), jaar(2023), jaar(2024))).toEqual([
      fout('kerncijfer_meerduidig', sleutel, { sleutel: 'gas', sleutels: ['gas:2023', 'gas:2024'] }),
    ]);
    const oordeel = criterium('gas', { bron: { soort: 'beoordeling', schaal: { van: 0, tot: 1, ankers: [] } } });
    expect(met(oordeel, cijfers('x', [1])).map(({ code }) => code)).toEqual(['routekaart.anker_ontbreekt']);
  });

  test('what is no table, and no Routekaart', () => {
    const fouten = [
      foutVan(() => checkRoutekaart(kaart([a]), null as never)),
      foutVan(() => checkRoutekaart(kaart([a]), { kerncijfers: {} as never })),
      foutVan(() => checkRoutekaart({ soort: 'routekaart' } as never)),
    ];
    expect(fouten.map(({ code, pad }) => [code, pad])).toEqual([
      ['routekaart.invoer_onleesbaar', ['opties']],
      ['routekaart.invoer_onleesbaar', ['kerncijfers']],
      ['kern.document_ongeldig', []],
    ]);
  });
});

describe('Routekaart.create: form and rules together', () => {
  const invoer = (velden: object) => ({ id: 'proef', naam: 'Proef', criteria: [a, b], ...velden }) as RoutekaartInvoer;
  /** The code and id of what is refused, and where. */
  const refused = (velden: object, options = {}) => {
    const { code, params, bevindingen } = foutVan(() => Routekaart.create(invoer(velden), options));
    return [code, params.id, params.aantal, bevindingen.map((een) => `${een.code} ${een.pad.join('.')}`)];
  };

  test('what is right is the document', () => {
    expect(Routekaart.create(invoer({}))).toEqual(kaart([a, b]));
    expect(Routekaart.create(invoer({}), { kerncijfers: tabel([cijfers('a', [1]), cijfers('b', [1])]) })).toEqual(
      kaart([a, b]),
    );
    expect(refused({}, { kerncijfers: tabel([cijfers('a', [1])]) })).toEqual([
      'routekaart.routekaart_ongeldig',
      'proef',
      1,
      ['routekaart.kerncijfer_onbekend_suggestie criteria.1.bron.sleutel'],
    ]);
  });

  test('a warning is no reason to refuse', () => {
    expect(Routekaart.create(invoer({ aggregatie: { methode: 'meetkundig' } }))).toMatchObject({ id: 'proef' });
  });

  test('the rules are told of what could be read', () => {
    expect(refused({ naam: '', schaal: { van: 2, tot: 1 } })).toEqual([
      'routekaart.routekaart_ongeldig',
      'proef',
      2,
      ['kern.te_klein naam', 'routekaart.schaal_omgekeerd schaal'],
    ]);
    expect(refused({ criteria: [{ ...a, richting: 'op' }, { ...b, gewicht: -1 }, b] })).toEqual([
      'routekaart.routekaart_ongeldig',
      'proef',
      3,
      [
        'kern.keuze_onbekend criteria.0.richting',
        'routekaart.gewicht_negatief criteria.1.gewicht',
        'routekaart.id_dubbel criteria.2.id',
      ],
    ]);
    // Of a criterion that cannot be read its id, thema and weight still count; of a thema its place and weight.
    expect(
      refused({
        themas: [{ id: 't', gewicht: -1, boven: 'x', naam: 3 }],
        criteria: [{ ...a, thema: 'y', gewicht: -2, naam: 3 }, { ...b, id: 'a' }, criterium('c', { thema: 't' })],
      }),
    ).toEqual([
      'routekaart.routekaart_ongeldig',
      'proef',
      7,
      [
        'kern.type_verkeerd themas.0.naam',
        'kern.type_verkeerd criteria.0.naam',
        'routekaart.thema_onbekend themas.0.boven',
        'routekaart.gewicht_negatief themas.0.gewicht',
        'routekaart.thema_onbekend criteria.0.thema',
        'routekaart.gewicht_negatief criteria.0.gewicht',
        'routekaart.id_dubbel criteria.1.id',
      ],
    ]);
  });

  test('a wrong scale is told once', () => {
    const oordeel = criterium('a', { bron: { soort: 'beoordeling' } });
    const { code, bevindingen } = foutVan(() =>
      Routekaart.create(invoer({ beoordelingsschaal: { van: 1 }, criteria: [oordeel] })),
    );
    expect(code).toBe('kern.document_ongeldig');
    expect(new Set(bevindingen.map(({ pad }) => pad[0]))).toEqual(new Set(['beoordelingsschaal']));
  });

  test('without lists, or of another kind, only the form', () => {
    expect(foutVan(() => Routekaart.create(invoer({ criteria: 3 }))).code).toBe('kern.document_ongeldig');
    expect(foutVan(() => Routekaart.create(invoer({ themas: 3, schaal: { van: 2, tot: 1 } }))).code).toBe(
      'kern.document_ongeldig',
    );
    expect(foutVan(() => Routekaart.create(invoer({ soort: 'x', schaal: { van: 2, tot: 1 } }))).code).toMatch(
      /^kern\./,
    );
    expect(foutVan(() => Routekaart.create(3 as never)).code).toMatch(/^kern\./);
    expect(foutVan(() => Routekaart.create(invoer({}), 3 as never)).code).toBe('routekaart.invoer_onleesbaar');
  });
});
