import { Routekaartscores, Scorelijst, scoreBuurten, toScorelijst } from 'buurtaanpak/routekaart';
import { describe, expect, test } from 'vitest';
import { foutVan } from '../hulp.js';
import { makeCriterium, makeOordeel, makeRoutekaart, makeTabel, schaal } from './hulp.js';

const kaart = makeRoutekaart([
  makeCriterium('gas', { ontbrekend: { regel: 'mediaan' } }),
  makeCriterium('koop', { ontbrekend: { regel: 'weigeren' } }),
]);
const tabel = makeTabel({ gas: [900, 1300, null, 1100], koop: [50, 10, 30, null] });

describe('the compact form of scores', () => {
  test('holds score, rank and coverage in columns, those without a score last', () => {
    const lijst = toScorelijst(scoreBuurten(kaart, tabel));
    expect(Object.keys(lijst)).toEqual([
      'soort',
      'versie',
      'routekaart',
      'indeling',
      'codes',
      'scores',
      'rangen',
      'dekking',
      'vingerafdruk',
    ]);
    // gas 900 -> 0, 1300 -> 1, the median 1100 -> 0,5; koop 50 -> 1, 10 -> 0, 30 -> 0,5.
    expect(lijst.codes).toEqual(['BU00010001', 'BU00010002', 'BU00010003', 'BU00010004']);
    expect(lijst.scores).toEqual([0.5, 0.5, 0.5, null]);
    expect(lijst.rangen).toEqual([1, 1, 1, null]);
    expect(lijst.dekking).toEqual([1, 1, 0.5, 0.5]);
    expect(lijst.indeling).toEqual({ gebieden: 'cbs', jaar: 2024 });
  });

  test('keeps how ties were ranked, and the warnings', () => {
    const lijst = toScorelijst(
      scoreBuurten(kaart, makeTabel({ gas: [1, 2], koop: [3, 3] }), [], { gelijk: 'laatste' }),
    );
    expect(lijst.gelijk).toBe('laatste');
    expect(lijst.bevindingen?.map(({ code, ernst }) => [code, ernst])).toEqual([
      ['routekaart.criterium_constant', 'waarschuwing'],
    ]);
  });

  test('keeps a declared reference set with its fingerprint, which is that of its yardstick', () => {
    const kandidaten = ['BU00010001', 'BU00010002'];
    const alle = scoreBuurten(kaart, tabel, [], { kandidaten, referentie: 'alle' });
    expect(toScorelijst(alle).referentie).toEqual({ gebieden: 'alle', vingerafdruk: alle.meetlat?.vingerafdruk });
    const drie = scoreBuurten(kaart, tabel, [], { kandidaten, referentie: ['BU00010003', ...kandidaten] });
    expect(toScorelijst(drie).referentie).toEqual({
      gebieden: ['BU00010001', 'BU00010002', 'BU00010003'],
      vingerafdruk: drie.meetlat?.vingerafdruk,
    });
    // The candidates themselves are no other set.
    expect(
      toScorelijst(scoreBuurten(kaart, tabel, [], { kandidaten, referentie: kandidaten })).referentie,
    ).toBeUndefined();
    expect(toScorelijst(scoreBuurten(kaart, tabel, [], { referentie: 'alle' })).referentie).toBeUndefined();
  });

  test('keeps the yardstick only when it was given', () => {
    const los = scoreBuurten(kaart, tabel);
    expect(toScorelijst(los).meetlat).toBeUndefined();
    const { meetlat } = los;
    const lijst = toScorelijst(scoreBuurten(kaart, tabel, [], { meetlat }));
    expect(lijst.meetlat).toEqual(meetlat);
    expect(lijst.referentie).toBeUndefined();
    // The candidates are the reference set of this yardstick, so the fingerprints are the same.
    expect(lijst.vingerafdruk).toBe(meetlat?.vingerafdruk);
  });

  test('is the same of a copy, whatever was filled in, drawn in, transformed or judged', () => {
    const rijk = makeRoutekaart(
      [
        makeCriterium('a', { behandeling: { winsoriseren: 0, transformatie: { methode: 'log' } } }),
        makeCriterium('b', { ontbrekend: { regel: 'gemiddelde' }, behandeling: {} }),
        makeCriterium('c', { bron: { soort: 'beoordeling' }, ontbrekend: { regel: 'bodem' } }),
      ],
      { beoordelingsschaal: schaal },
    );
    const a = [1, 2, 3, 4, 5, 6, 7, 8, -0, 1000];
    const scores = scoreBuurten(rijk, makeTabel({ a, b: [...a.slice(1), null] }), [
      makeOordeel('BU00010001', 'c', 'wijk', 'w1', 4),
    ]);
    const kopie: Routekaartscores = JSON.parse(JSON.stringify(scores));
    const lijst = toScorelijst(scores);
    expect(toScorelijst(kopie)).toEqual(lijst);
    expect(lijst.vingerafdruk).toBe(scores.meetlat?.vingerafdruk);
    expect(Scorelijst.parse(JSON.parse(JSON.stringify(lijst)))).toEqual(lijst);
  });

  test('is not made of scores that were stored by version 1, nor of what is no document', () => {
    const { meetlat: _, indeling: __, ...inhoud } = JSON.parse(JSON.stringify(scoreBuurten(kaart, tabel)));
    const oud = Routekaartscores.parse({ ...inhoud, versie: 1 });
    expect(foutVan(() => toScorelijst(oud)).code).toBe('routekaart.scorelijst_onvolledig');
    expect(foutVan(() => toScorelijst({} as never)).code).toBe('kern.document_ongeldig');
    expect(foutVan(() => toScorelijst(undefined as never)).code).toBe('kern.document_ongeldig');
  });
});
