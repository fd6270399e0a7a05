import { isDomeinFout } from 'buurtaanpak/kern';
import { type Criterium, deriveMeetlat, Meetlat, type Normalisatie, scoreBuurten } from 'buurtaanpak/routekaart';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { foutVan } from '../hulp.js';
import { moreThan, runs } from '../runs.js';
import { makeCriterium, makeRoutekaart, makeTabel } from './hulp.js';

const METHODEN: readonly Normalisatie[] = [
  { methode: 'minmax' },
  { methode: 'zscore' },
  { methode: 'robuuste_zscore' },
  { methode: 'rang' },
  { methode: 'percentielrang', gelijk: 'gemiddeld' },
  { methode: 'vector' },
  { methode: 'afstand_maximum' },
  { methode: 'afstand_referentie', waarde: 1000 },
  { methode: 'categorieen', volgens: 'percentiel', grenzen: [0.5], scores: [0, 1] },
];
const wild = fc.constantFrom(
  0,
  -0,
  1,
  -1,
  5e-324,
  -5e-324,
  1e-300,
  1e300,
  -1e300,
  1.7e308,
  -1.7e308,
  2 ** 53,
  0.1,
  3,
  7,
);
const anders = fc.record(
  {
    laagste: wild,
    hoogste: wild,
    gemiddelde: wild,
    spreiding: wild,
    mediaan: wild,
    mad: wild,
    norm: wild,
    kwantielen: fc.array(wild, { minLength: 21, maxLength: 21 }).map((rij) => rij.sort((a, b) => a - b)),
  },
  { requiredKeys: [] },
);
const behandelingen: readonly Partial<Criterium>[] = [
  {},
  { behandeling: { transformatie: { methode: 'log' } } },
  { behandeling: { transformatie: { methode: 'boxcox', lambda: 3 } } },
  { ontbrekend: { regel: 'bodem' } },
  { ontbrekend: { regel: 'mediaan' } },
];

/** A number that is not finite, anywhere in plain data. */
function findOngetal(waarde: unknown): unknown {
  if (typeof waarde === 'number') return Number.isFinite(waarde) ? undefined : waarde;
  if (typeof waarde !== 'object' || waarde === null) return undefined;
  return Object.values(waarde)
    .map(findOngetal)
    .find((een) => een !== undefined);
}

test('a yardstick of numbers that nothing has is refused, or gives scores that are numbers', () => {
  let gescoord = 0;
  const geval = fc.record({
    methode: fc.constantFrom(...METHODEN),
    vorm: fc.constantFrom(...behandelingen),
    richting: fc.constantFrom<Criterium['richting']>('hoger', 'lager'),
    maten: anders,
    behandeling: fc.record({ onder: wild, boven: wild, laagste: wild, hoogste: wild }),
    begrenzen: fc.boolean(),
    vulling: wild,
  });
  fc.assert(
    fc.property(geval, ({ methode, vorm, richting, maten, behandeling, begrenzen, vulling }) => {
      const opHoger = ['afstand_maximum', 'afstand_referentie', 'categorieen'].includes(methode.methode)
        ? 'hoger'
        : richting;
      const kaart = makeRoutekaart([makeCriterium('x', { ...vorm, richting: opHoger, normalisatie: methode })]);
      const tabel = makeTabel({ x: [1, 2, null, 4, 900, 5, 6] });
      const gemaakt = deriveMeetlat(kaart, tabel, [], { begrenzen });
      const [deel] = gemaakt.criteria;
      const meetlat = {
        ...gemaakt,
        criteria: [
          {
            ...deel,
            maten: { ...deel?.maten, ...maten },
            ...(deel?.behandeling === undefined
              ? {}
              : {
                  behandeling: {
                    ...deel.behandeling,
                    onder: behandeling.onder,
                    transformatie: {
                      gespiegeld: begrenzen,
                      laagste: behandeling.laagste,
                      hoogste: behandeling.hoogste,
                    },
                  },
                }),
            ...(deel?.aanvulling === undefined
              ? {}
              : { aanvulling: { ...deel.aanvulling, cijfers: [{ code: '', waarde: vulling }] } }),
          },
        ],
      };
      if (!Meetlat.safeParse(meetlat).success) return;
      try {
        const uit = scoreBuurten(kaart, tabel, [], { meetlat: meetlat as unknown as Meetlat });
        gescoord += 1;
        // JSON has no such numbers: it would make them null.
        expect(findOngetal({ ...uit })).toBeUndefined();
        expect(uit.zonderScore.length).toBeLessThanOrEqual(1);
      } catch (fout) {
        if (!isDomeinFout(fout)) throw fout;
      }
    }),
    { seed: 20261129, numRuns: runs(3000) },
  );
  expect(gescoord).toBeGreaterThan(moreThan(2));
});

test('a reference set with a figure that is no number is refused, also where extremes are treated', () => {
  const kaart = makeRoutekaart([makeCriterium('x', { behandeling: { transformatie: { methode: 'log' } } })]);
  const tabel = makeTabel({ x: [1, 2, 3, Number.POSITIVE_INFINITY] });
  const kandidaten = tabel.gebieden.slice(0, 3).map(({ code }) => code);
  expect(foutVan(() => scoreBuurten(kaart, tabel, [], { kandidaten, referentie: 'alle' }))).toMatchObject({
    code: 'routekaart.score_onmogelijk',
    bevindingen: [{ code: 'routekaart.cijfer_oneindig', params: { buurt: 'BU00010004' } }],
  });
  expect(scoreBuurten(kaart, tabel, [], { kandidaten }).buurten).toHaveLength(3);
});

test('a yardstick so short that a figure beyond it has no score is refused with the figure as it was delivered', () => {
  for (const richting of ['hoger', 'lager'] as const) {
    const kaart = makeRoutekaart([makeCriterium('x', { richting, normalisatie: { methode: 'zscore' } })]);
    const meetlat = deriveMeetlat(kaart, makeTabel({ x: [0, 1e-3] }), [], { begrenzen: false });
    expect(foutVan(() => scoreBuurten(kaart, makeTabel({ x: [0, 1e308] }), [], { meetlat }))).toMatchObject({
      bevindingen: expect.arrayContaining([
        expect.objectContaining({ code: 'routekaart.getal_onbruikbaar', params: { waarde: '1e+308' } }),
      ]),
    });
  }
});

test('a yardstick of the largest and smallest numbers is still JSON that is read', () => {
  for (const waarden of [
    [1.7e308, 1.7e308, -1.7e308],
    [1.7e308, 1.6e308, 1.5e308, 1.7e308],
    [5e-324, 0, -5e-324],
    [-0, -0, 0],
  ])
    for (const methode of ['minmax', 'zscore', 'rang', 'vector'] as const) {
      const kaart = makeRoutekaart([makeCriterium('x', { normalisatie: { methode } })]);
      const meetlat = deriveMeetlat(kaart, makeTabel({ x: waarden }));
      expect(Meetlat.parse(JSON.parse(JSON.stringify(meetlat)))).toEqual(meetlat);
    }
});
