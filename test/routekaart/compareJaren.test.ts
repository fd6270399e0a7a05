import { compareJaren, deriveMeetlat, scoreBuurten } from 'buurtaanpak/routekaart';
import { expect, test } from 'vitest';
import { makeCriterium, makeRoutekaart, makeTabel } from './hulp.js';

const kaart = makeRoutekaart([makeCriterium('koop', { ontbrekend: { regel: 'weigeren' } })]);

test('compareJaren: the buurten of both by their rank now, and the others with the reason', () => {
  const codes = ['BU00010001', 'BU00010002', 'BU00010003', 'BU00010004', 'BU00010005'];
  const toen = scoreBuurten(kaart, makeTabel({ koop: [0, 10, 5, 5, null] }, { codes }));
  const nieuw = ['BU00010006', 'BU00010003', 'BU00010002', 'BU00010001', 'BU00010005'];
  const nu = scoreBuurten(kaart, makeTabel({ koop: [5, null, 4, 8, 0] }, { codes: nieuw }));
  expect(compareJaren(toen, nu)).toEqual({
    buurten: [
      {
        code: 'BU00010001',
        naam: 'Buurt 4',
        scoreToen: 0,
        scoreNu: 1,
        rangToen: 4,
        rangNu: 1,
        verschil: 1,
        cijfers: 0.8,
        meetlat: expect.closeTo(0.2, 12),
        methode: 0,
      },
      {
        code: 'BU00010002',
        naam: 'Buurt 3',
        scoreToen: 1,
        scoreNu: 0.5,
        rangToen: 1,
        rangNu: 3,
        verschil: -0.5,
        cijfers: -0.6,
        meetlat: expect.closeTo(0.1, 12),
        methode: 0,
      },
    ],
    alleenToen: [
      { code: 'BU00010003', naam: 'Buurt 3', reden: 'zonder_score' },
      { code: 'BU00010004', naam: 'Buurt 4', reden: 'geen_kandidaat' },
    ],
    alleenNu: [
      { code: 'BU00010005', naam: 'Buurt 5', reden: 'zonder_score' },
      { code: 'BU00010006', naam: 'Buurt 1', reden: 'geen_kandidaat' },
    ],
  });
});

test('compareJaren: nothing in common is no row', () => {
  const toen = scoreBuurten(kaart, makeTabel({ koop: [0, 10] }));
  const nu = scoreBuurten(kaart, makeTabel({ koop: [0, 10] }, { codes: ['BU00020001', 'BU00020002'] }));
  expect(compareJaren(toen, nu).buurten).toEqual([]);
});

test('compareJaren: a yardstick may be passed when it says so', () => {
  const tabel = makeTabel({ koop: [0, 10, 5] });
  const meetlat = deriveMeetlat(kaart, tabel, [], { begrenzen: false });
  const toen = scoreBuurten(kaart, tabel, [], { meetlat });
  const nu = scoreBuurten(kaart, makeTabel({ koop: [0, 20, 5] }), [], { meetlat });
  expect(compareJaren(toen, nu).buurten[0]).toMatchObject({ scoreNu: 2, cijfers: 1, meetlat: 0 });
  // By its own measure of now, which stops at the highest of then.
  const eigen = scoreBuurten(kaart, makeTabel({ koop: [0, 20, 5] }));
  expect(compareJaren(toen, eigen).buurten[0]).toMatchObject({ scoreNu: 1, cijfers: 1, meetlat: -1 });
});
