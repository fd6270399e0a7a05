import type { Beoordeling, Criterium, RoutekaartInvoer, Scorelijst } from 'buurtaanpak/routekaart';
import {
  deriveMeetlat,
  fromScorelijst,
  type Routekaartscores,
  scoreBuurten,
  toScorelijst,
} from 'buurtaanpak/routekaart';
import { describe, expect, test } from 'vitest';
import { fingerprintCijfers } from '../../src/routekaart/meetlat/fingerprintCijfers.js';
import { foutVan } from '../hulp.js';
import { makeOordeel, schaal } from './hulp.js';
import { cijfers, criterium, kaart, tabel } from './klein.js';

type Cel = number | null;
const proef = (velden: Partial<Criterium> = {}, rest: Partial<RoutekaartInvoer> = {}) =>
  kaart([criterium('a', velden), criterium('b')], rest);
const figures = (a: readonly Cel[] = [1, 3, null, 2], b: readonly Cel[] = [1, 3, null, null]) =>
  tabel([cijfers('a', a), cijfers('b', b)]);
const copy = <T>(waarde: T): T => JSON.parse(JSON.stringify(waarde)) as T;

describe('toScorelijst', () => {
  test('score, rank and coverage in columns', () => {
    const lijst = toScorelijst(scoreBuurten(proef(), figures()));
    const vingerafdruk = fingerprintCijfers(
      ['A', 'B', 'C', 'D'],
      [
        [1, 3, null, 2],
        [1, 3, null, null],
      ],
    );
    expect(lijst).toEqual({
      soort: 'scorelijst',
      versie: 1,
      routekaart: proef(),
      indeling: { gebieden: 'vrij', jaar: 2024 },
      codes: ['B', 'D', 'A', 'C'],
      scores: [1, 0.5, 0, null],
      rangen: [1, 2, 3, null],
      dekking: [1, 0.5, 1, 0],
      vingerafdruk,
    });
  });

  test('with a reference set, a yardstick, ties and warnings', () => {
    const eigen = figures();
    const opAlle = toScorelijst(
      scoreBuurten(proef(), eigen, [], { kandidaten: ['A', 'B'], referentie: 'alle', gelijk: 'dicht' }),
    );
    const alle = toScorelijst(scoreBuurten(proef(), eigen)).vingerafdruk;
    expect(opAlle).toMatchObject({ gelijk: 'dicht', referentie: { gebieden: 'alle', vingerafdruk: alle } });
    expect(opAlle.vingerafdruk).toBe(
      fingerprintCijfers(
        ['A', 'B'],
        [
          [1, 3],
          [1, 3],
        ],
      ),
    );
    expect('meetlat' in opAlle).toBe(false);
    const meetlat = deriveMeetlat(proef(), eigen);
    const gemeten = toScorelijst(scoreBuurten(proef(), eigen, [], { meetlat }));
    expect(gemeten.meetlat).toEqual(meetlat);
    expect('referentie' in gemeten).toBe(false);
    expect(gemeten.vingerafdruk).toBe(alle);
    const dun = toScorelijst(
      scoreBuurten(
        kaart([criterium('a', { gewicht: 2 }), criterium('b')], { dekking: 0 }),
        tabel([cijfers('a', [1, null, 2]), cijfers('b', [1, 2, 3])]),
      ),
    );
    expect(dun.bevindingen?.map(({ code }) => code)).toEqual(['routekaart.score_dun']);
  });

  test('the fingerprint is that of the figures as they were delivered', () => {
    const waarden = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 100];
    const een = criterium('a', { behandeling: {}, ontbrekend: { regel: 'gemiddelde' } });
    const eigen = tabel([cijfers('a', [...waarden, null])]);
    const meetlat = deriveMeetlat(kaart([een]), eigen);
    const lijst = toScorelijst(scoreBuurten(kaart([een]), eigen, [], { meetlat }));
    expect(lijst.vingerafdruk).toBe(meetlat.vingerafdruk);
  });

  test('not of version 1, nor of what is no document', () => {
    const { meetlat: _, ...zonder } = copy(scoreBuurten(proef(), figures()));
    const { indeling: __, ...kaal } = copy(scoreBuurten(proef(), figures()));
    for (const scores of [zonder, kaal]) {
      const fout = foutVan(() => toScorelijst(scores as Routekaartscores));
      expect([fout.code, fout.params]).toEqual(['routekaart.scorelijst_onvolledig', { routekaart: 'proef' }]);
    }
    expect(foutVan(() => toScorelijst({} as never)).code).toMatch(/^kern\./);
    expect(toScorelijst(copy(scoreBuurten(proef(), figures())))).toEqual(
      toScorelijst(scoreBuurten(proef(), figures())),
    );
  });
});

describe('fromScorelijst', () => {
  const lijst = (options = {}) => copy(toScorelijst(scoreBuurten(proef(), figures(), [], options)));
  const refused = (deel: Scorelijst, eigen = figures()) => {
    const { code, params, pad } = foutVan(() => fromScorelijst(deel, eigen));
    return [code.slice(11), params, pad];
  };

  test('gives the scores back', () => {
    expect(copy(fromScorelijst(lijst(), figures()))).toEqual(copy(scoreBuurten(proef(), figures())));
    const keuze = { kandidaten: ['A', 'B'], referentie: ['D', 'B', 'A'], gelijk: 'laatste' } as const;
    expect(copy(fromScorelijst(lijst(keuze), figures()))).toEqual(copy(scoreBuurten(proef(), figures(), [], keuze)));
    const meetlat = deriveMeetlat(proef(), figures());
    expect(fromScorelijst(lijst({ meetlat }), figures())).toMatchObject({ referentie: 'meetlat' });
    const routekaart = kaart([criterium('o', { bron: { soort: 'beoordeling', schaal } })]);
    const oordelen: Beoordeling[] = [makeOordeel('A', 'o', 'wijk', 'p', 4)];
    const beoordeeld = copy(toScorelijst(scoreBuurten(routekaart, figures(), oordelen)));
    expect(fromScorelijst(beoordeeld, figures(), oordelen).buurten[0]).toMatchObject({ code: 'A', score: 0.75 });
  });

  test('refuses other figures, and names which', () => {
    const anders = (...delen: string[]) => [
      'scorelijst_andere_cijfers',
      { routekaart: 'proef', delen },
      ['kerncijfers'],
    ];
    expect(refused(lijst(), figures([1, 3, null, 2.5]))).toEqual(anders('kandidaten'));
    const jaar = { ...figures(), indeling: { gebieden: 'vrij' as const, jaar: 2020 } };
    expect(refused(lijst(), jaar)).toEqual(anders('indeling'));
    const keuze = { kandidaten: ['A', 'B'], referentie: ['D', 'B', 'A'] };
    expect(refused(lijst(keuze), figures([1, 3, null, 2.5]))).toEqual(anders('referentie'));
    expect(refused(lijst(keuze), figures([1, 4, null, 2]))).toEqual(anders('kandidaten', 'referentie'));
  });

  test('refuses scores that are not those of the figures, by code', () => {
    const wijkt = (...buurten: string[]) => ['scorelijst_wijkt_af', { routekaart: 'proef', buurten }, ['scores']];
    expect(refused({ ...lijst(), scores: [1, 0.6, 0, null] })).toEqual(wijkt('D'));
    expect(refused({ ...lijst(), scores: [1.5, 0.5, 0.1, null] })).toEqual(wijkt('A', 'B'));
    expect(refused({ ...lijst(), rangen: [1, 2, 4, null] })).toEqual(wijkt('A'));
    expect(refused({ ...lijst(), dekking: [0.9, 0.5, 1, 0] })).toEqual(wijkt('B'));
    expect(refused({ ...lijst(), dekking: [1, 0.5, 1, 0.1] })).toEqual(wijkt('C'));
    expect(refused({ ...lijst(), scores: [1, 0.5, 0, -1], rangen: [1, 2, 3, 4] })).toEqual(wijkt('C'));
    const bijna = { ...lijst(), scores: [1, 0.5 + 1e-10, 0, null], dekking: [1 - 1e-10, 0.5, 1, 0] };
    expect(fromScorelijst(bijna, figures()).buurten).toHaveLength(4);
    expect(refused({ ...lijst(), scores: [1, 0.5 + 1e-8, 0, null] })).toEqual(wijkt('D'));
  });

  test('a list that is none', () => {
    expect(foutVan(() => fromScorelijst({ ...lijst(), scores: [] }, figures())).code).toBe('kern.document_ongeldig');
  });
});
