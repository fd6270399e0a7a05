import { isDomeinFout } from 'buurtaanpak/kern';
import { deriveMeetlat, fromScorelijst, Scorelijst, scoreBuurten, toScorelijst } from 'buurtaanpak/routekaart';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foutVan } from '../hulp.js';
import { moreThan, runs } from '../runs.js';
import { makeCriterium, makeOordeel, makeRoutekaart, makeTabel, schaal } from './hulp.js';

const kaart = makeRoutekaart([
  makeCriterium('gas', { ontbrekend: { regel: 'mediaan' } }),
  makeCriterium('koop', { ontbrekend: { regel: 'weigeren' } }),
]);
const tabel = makeTabel({ gas: [900, 1350, null, 1100], koop: [50, 10, 30, null], niet: [1, 2, 3, 4] });
const scores = scoreBuurten(kaart, tabel);
const lijst = toScorelijst(scores);
const reread = (een: Scorelijst): Scorelijst => Scorelijst.parse(JSON.parse(JSON.stringify(een)));

describe('a list of scores with its table', () => {
  test('gives the scores back with all that explains them', () => {
    expect({ ...fromScorelijst(reread(lijst), tabel) }).toEqual({ ...scores });
  });

  test('does so whatever measured the scores, and with judgements', () => {
    const kandidaten = ['BU00010001', 'BU00010002'];
    const meetlat = deriveMeetlat(kaart, tabel);
    for (const opties of [
      { kandidaten, referentie: 'alle' as const },
      { kandidaten, referentie: ['BU00010001', 'BU00010003'] },
      { kandidaten, meetlat, gelijk: 'dicht' as const },
    ]) {
      const eens = scoreBuurten(kaart, tabel, [], opties);
      expect({ ...fromScorelijst(reread(toScorelijst(eens)), tabel) }).toEqual({ ...eens });
    }
    const metOordeel = makeRoutekaart([makeCriterium('animo', { bron: { soort: 'beoordeling' } })], {
      beoordelingsschaal: schaal,
    });
    const oordelen = [makeOordeel('BU00010001', 'animo', 'wijk', 'w1', 4)];
    const geoordeeld = toScorelijst(scoreBuurten(metOordeel, tabel, oordelen));
    expect(fromScorelijst(geoordeeld, tabel, oordelen).buurten[0]).toMatchObject({ code: 'BU00010001', score: 0.75 });
    const anders = [makeOordeel('BU00010001', 'animo', 'wijk', 'w1', 5)];
    expect(foutVan(() => fromScorelijst(geoordeeld, tabel, anders)).code).toBe('routekaart.scorelijst_andere_cijfers');
  });

  test('a table in another order, or with more in it, is the same input', () => {
    const om = <T>(rij: readonly T[]) => [...rij].reverse();
    const omgekeerd = {
      ...tabel,
      gebieden: om(tabel.gebieden),
      kolommen: om(tabel.kolommen).map((kolom) => ({
        ...kolom,
        waarden: Float64Array.from(om([...kolom.waarden])),
        redenen: Uint8Array.from(om([...kolom.redenen])),
      })),
    };
    expect({ ...fromScorelijst(lijst, omgekeerd) }).toEqual({ ...scores });
  });
});

describe('a list of scores is refused', () => {
  const code = (anders: Partial<Scorelijst>, bij = tabel) => {
    const fout = foutVan(() => fromScorelijst({ ...lijst, ...anders }, bij));
    return [fout.code, fout.params.delen ?? fout.params.buurten];
  };

  test('with other figures, of the candidates or the reference set, or another classification', () => {
    const andere = makeTabel({ gas: [901, 1350, null, 1100], koop: [50, 10, 30, null] });
    expect(code({}, andere)).toEqual(['routekaart.scorelijst_andere_cijfers', ['kandidaten']]);
    expect(code({}, { ...tabel, indeling: { gebieden: 'cbs', jaar: 2023 } })).toEqual([
      'routekaart.scorelijst_andere_cijfers',
      ['indeling'],
    ]);
    const kandidaten = ['BU00010001', 'BU00010002'];
    const elders = makeTabel({ gas: [900, 1350, null, 1200], koop: [50, 10, 30, null] });
    const alle = toScorelijst(scoreBuurten(kaart, tabel, [], { kandidaten, referentie: 'alle' }));
    expect(foutVan(() => fromScorelijst(alle, elders)).params.delen).toEqual(['referentie']);
  });

  test('with a score, rank or coverage that someone changed, and it names the buurten', () => {
    const [eerste] = lijst.codes;
    const met = <T>(rij: readonly T[], waarde: T) => [waarde, ...rij.slice(1)];
    for (const anders of [
      { scores: met(lijst.scores, (lijst.scores[0] ?? 0) + 1e-6) },
      { dekking: met(lijst.dekking, 0.75) },
      { rangen: lijst.rangen.map((rang) => rang && rang + 1) },
    ])
      expect(code(anders)).toEqual(['routekaart.scorelijst_wijkt_af', expect.arrayContaining([eerste])]);
    // A score for who has none.
    const vol = lijst.scores.map((score) => score ?? 0);
    expect(code({ scores: vol, rangen: [...lijst.rangen.slice(0, 3), 4] })).toEqual([
      'routekaart.scorelijst_wijkt_af',
      ['BU00010004'],
    ]);
  });

  test('with another Routekaart or a candidate that the table does not know', () => {
    const ander = makeRoutekaart([makeCriterium('gas'), makeCriterium('koop', { gewicht: 2 })]);
    expect(code({ routekaart: ander })[0]).toBe('routekaart.scorelijst_wijkt_af');
    expect(code({ codes: [...lijst.codes.slice(0, 3), 'BU00010009'] })[0]).toBe('routekaart.score_onmogelijk');
    expect(foutVan(() => fromScorelijst({} as never, tabel)).code).toBe('kern.document_ongeldig');
    expect(foutVan(() => fromScorelijst(lijst, {} as never)).code).toBe('routekaart.invoer_onleesbaar');
  });
});

test('every set of scores goes to a list and back, a copy makes the same list, and any other score is noticed', () => {
  const cel = fc.option(fc.oneof(fc.integer({ min: -5, max: 9 }), fc.double({ min: -1e6, max: 1e6, noNaN: true })), {
    freq: 6,
  });
  const kolom = fc.array(cel, { minLength: 6, maxLength: 6 });
  const vorm = fc.record({
    ontbrekend: fc.constantFrom(
      { regel: 'weglaten' as const },
      { regel: 'mediaan' as const },
      { regel: 'bodem' as const },
      { regel: 'weigeren' as const },
    ),
    behandeling: fc.constantFrom(
      {},
      { winsoriseren: 0, scheefheid: 0.1, kurtosis: -9, transformatie: { methode: 'log' as const } },
      { winsoriseren: 2, scheefheid: 0.1, kurtosis: -9 },
    ),
  });
  let gescoord = 0;
  fc.assert(
    fc.property(kolom, kolom, vorm, vorm, fc.nat(5), fc.boolean(), (a, b, vormA, vormB, wie, alle) => {
      const routekaart = makeRoutekaart([makeCriterium('a', vormA), makeCriterium('b', vormB)]);
      const cijfers = makeTabel({ a, b });
      const opties = alle
        ? { kandidaten: cijfers.gebieden.slice(1, 4).map(({ code }) => code), referentie: 'alle' as const }
        : {};
      let eens: ReturnType<typeof scoreBuurten>;
      try {
        eens = scoreBuurten(routekaart, cijfers, [], opties);
      } catch (fout) {
        if (isDomeinFout(fout)) return;
        throw fout;
      }
      gescoord += 1;
      const klein = toScorelijst(eens);
      expect(toScorelijst(JSON.parse(JSON.stringify(eens)))).toEqual(klein);
      expect({ ...fromScorelijst(klein, cijfers) }).toEqual({ ...eens });
      const rij = wie % klein.codes.length;
      const gehaald = klein.scores[rij];
      if (typeof gehaald !== 'number') return;
      const ander = { ...klein, dekking: klein.dekking.with(rij, 1 - (klein.dekking[rij] ?? 0) / 2) };
      if (ander.dekking[rij] === klein.dekking[rij]) return;
      expect(foutVan(() => fromScorelijst(ander, cijfers)).params.buurten).toEqual([klein.codes[rij]]);
    }),
    { seed: 20261128, numRuns: runs(500) },
  );
  expect(gescoord).toBeGreaterThan(moreThan(20));
});
