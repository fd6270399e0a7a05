import { isDomeinFout } from 'buurtaanpak/kern';
import {
  type Behandeling,
  type Criterium,
  deriveMeetlat,
  Meetlat,
  type Normalisatie,
  type Ontbreekregel,
  type Routekaartscores,
  scoreBuurten,
} from 'buurtaanpak/routekaart';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { moreThan, runs } from '../runs.js';
import { makeCriterium, makeRoutekaart, makeTabel } from './hulp.js';

const AANTAL = 9;
const getal = fc.oneof(
  fc.integer({ min: -3, max: 9 }),
  fc.double({ min: -1e6, max: 1e6, noNaN: true, noDefaultInfinity: true }),
);
const normalisatie = fc.constantFrom<Normalisatie | undefined>(
  undefined,
  { methode: 'minmax' },
  { methode: 'zscore' },
  { methode: 'zscore', gemiddelde: 100, spreiding: 15 },
  { methode: 'robuuste_zscore' },
  { methode: 'rang' },
  { methode: 'rang', gelijk: 'gemiddeld' },
  { methode: 'percentielrang' },
  { methode: 'percentielrang', gelijk: 'gemiddeld' },
  { methode: 'borda' },
  { methode: 'vector' },
  { methode: 'afstand_maximum' },
  { methode: 'afstand_referentie', waarde: 20 },
  { methode: 'afstand_referentie', waarde: 20, begrenzen: false },
  { methode: 'ijkpunten', onder: -2, boven: 12 },
  { methode: 'categorieen', volgens: 'percentiel', grenzen: [0.3, 0.7], scores: [0, 0.4, 1] },
  { methode: 'categorieen', grenzen: [2, 5], scores: [0, 0.4, 1] },
);
const ontbrekend = fc.constantFrom<Ontbreekregel | undefined>(
  undefined,
  { regel: 'gemiddelde' },
  { regel: 'mediaan', groep: 'wijk' },
  { regel: 'gemiddelde', groep: 'gemeente' },
  { regel: 'bodem' },
  { regel: 'weigeren' },
);
const behandeling = fc.constantFrom<Behandeling | undefined>(
  undefined,
  {},
  { winsoriseren: 2, scheefheid: 0.1, kurtosis: -9 },
  { winsoriseren: 0, scheefheid: 0.1, kurtosis: -9, transformatie: { methode: 'log' } },
  { winsoriseren: 1, scheefheid: 0.1, kurtosis: -9, transformatie: { methode: 'boxcox', lambda: 0.5 } },
);
const tam = fc.oneof(
  fc.integer({ min: -3, max: 9 }),
  fc.integer({ min: -99_999, max: 99_999 }).map((honderdsten) => honderdsten / 100),
);
const makeKolom = (cel: fc.Arbitrary<number>) =>
  fc.array(fc.option(cel, { freq: 6 }), { minLength: AANTAL, maxLength: AANTAL });
const vorm = {
  normalisatie,
  ontbrekend,
  behandeling,
  richting: fc.constantFrom<Partial<Criterium>>(
    {},
    { richting: 'lager' },
    { richting: 'doel', doel: { van: -1, tot: 2 } },
  ),
};
const wild = fc.record({ ...vorm, kolom: makeKolom(getal), volgende: makeKolom(getal) });
const geval = fc.record({ ...vorm, kolom: makeKolom(tam), volgende: makeKolom(tam) });
type Geval = typeof geval extends fc.Arbitrary<infer G> ? G : never;

const WIJKEN = ['W1', 'W1', 'W1', 'W2', 'W2', 'W2', 'W2', 'W3', 'W3'];
const GEMEENTEN = ['GM1', 'GM1', 'GM1', 'GM1', 'GM1', 'GM1', 'GM1', 'GM2', 'GM2'];

/** The Routekaart of a case beside a figure that is always there, and a table by either column. */
function makeGeval({ normalisatie: wijze, ontbrekend: regel, behandeling: ingreep, richting }: Geval) {
  const kaart = makeRoutekaart([
    makeCriterium('x', {
      ...richting,
      ...(wijze === undefined ? {} : { normalisatie: wijze }),
      ...(regel === undefined ? {} : { ontbrekend: regel }),
      ...(ingreep === undefined ? {} : { behandeling: ingreep }),
    }),
  ]);
  const tabel = (waarden: readonly (number | null)[]) =>
    makeTabel({ x: waarden }, { wijken: WIJKEN, gemeenten: GEMEENTEN });
  return { kaart, tabel };
}

/** An outcome; `undefined` when the case is refused, which is told by a code. */
function attempt<T>(vraag: () => T): T | undefined {
  try {
    return vraag();
  } catch (fout) {
    if (isDomeinFout(fout)) return undefined;
    throw fout;
  }
}

const kijk = ({ buurten, criteria, zonderScore }: Routekaartscores) => ({ buurten, criteria, zonderScore });
const reread = (meetlat: Meetlat): Meetlat => Meetlat.parse(JSON.parse(JSON.stringify(meetlat)));

test('the reference set by its own yardstick has the scores that it has without, to the last bit', () => {
  let gescoord = 0;
  fc.assert(
    fc.property(wild, (een) => {
      const uitkomst = attempt(() => {
        const { kaart, tabel } = makeGeval(een);
        return { kaart, tabel: tabel(een.kolom), los: scoreBuurten(kaart, tabel(een.kolom)) };
      });
      if (uitkomst === undefined) return;
      gescoord += 1;
      const { kaart, tabel, los } = uitkomst;
      const meetlat = reread(deriveMeetlat(kaart, tabel));
      expect(los.meetlat).toEqual(meetlat);
      expect(kijk(scoreBuurten(kaart, tabel, [], { meetlat }))).toEqual(kijk(los));
      expect(kijk(scoreBuurten(kaart, tabel, [], { referentie: 'alle' }))).toEqual(kijk(los));
    }),
    { seed: 20261127, numRuns: runs(1000) },
  );
  expect(gescoord).toBeGreaterThan(moreThan(50));
});

test('a value scores the same by a yardstick whoever else is scored, and a declared set of areas is a yardstick made on the spot', () => {
  let gescoord = 0;
  fc.assert(
    fc.property(geval, fc.integer({ min: 1, max: AANTAL - 1 }), (een, aantal) => {
      const uitkomst = attempt(() => {
        const { kaart, tabel } = makeGeval(een);
        const meetlat = deriveMeetlat(kaart, tabel(een.kolom));
        const nu = tabel(een.volgende);
        return { kaart, tabel, nu, meetlat, alle: scoreBuurten(kaart, nu, [], { meetlat }) };
      });
      if (uitkomst === undefined) return;
      const { kaart, nu, meetlat, alle } = uitkomst;
      const kandidaten = nu.gebieden.slice(0, aantal).map(({ code }) => code);
      const deel = attempt(() => scoreBuurten(kaart, nu, [], { meetlat, kandidaten }));
      if (deel === undefined) return;
      gescoord += 1;
      const grootste = alle.buurten.reduce((a, { score }) => Math.max(a, Math.abs(score ?? 0)), 1);
      const perCode = new Map(alle.buurten.map(({ code, score }) => [code, score]));
      for (const { code, score } of deel.buurten) {
        const verwacht = perCode.get(code);
        if (score === null || verwacht === null || verwacht === undefined) expect(score).toBe(verwacht);
        else expect(Math.abs(score - verwacht)).toBeLessThanOrEqual(1e-11 * grootste);
      }
      const referentie = nu.gebieden.map(({ code }) => code);
      const opMaat = attempt(() => scoreBuurten(kaart, nu, [], { kandidaten, referentie }));
      if (opMaat === undefined) return;
      expect(kijk(scoreBuurten(kaart, nu, [], { kandidaten, meetlat: reread(deriveMeetlat(kaart, nu)) }))).toEqual(
        kijk(opMaat),
      );
    }),
    { seed: 20261127, numRuns: runs(1000) },
  );
  expect(gescoord).toBeGreaterThan(moreThan(30));
});

test('more is better by every yardstick: the scores of two years go the way of the figures', () => {
  fc.assert(
    fc.property(geval, (een) => {
      if (een.richting.richting === 'doel' || een.normalisatie?.methode === 'doelband') return;
      const uitkomst = attempt(() => {
        const { kaart, tabel } = makeGeval({ ...een, ontbrekend: undefined });
        const meetlat = deriveMeetlat(kaart, tabel(een.kolom));
        return scoreBuurten(kaart, tabel(een.volgende), [], { meetlat });
      });
      if (uitkomst === undefined) return;
      const [x] = uitkomst.criteria;
      const teken = een.richting.richting === 'lager' ? -1 : 1;
      const rijen = (x?.waarden ?? []).flatMap((waarde, i) =>
        waarde === null ? [] : [{ waarde: teken * waarde, score: x?.genormaliseerd[i] ?? 0 }],
      );
      rijen.sort((a, b) => a.waarde - b.waarde);
      rijen.slice(1).forEach(({ waarde, score }, i) => {
        const vorige = rijen[i]!;
        if (waarde > vorige.waarde) expect(score).toBeGreaterThanOrEqual(vorige.score - 1e-9);
      });
    }),
    { seed: 20261127, numRuns: runs(1000) },
  );
});
