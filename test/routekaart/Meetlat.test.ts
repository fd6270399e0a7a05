import { type Criterium, deriveMeetlat, Meetlat, type Meetlatcriterium, scoreBuurten } from 'buurtaanpak/routekaart';
import { describe, expect, test } from 'vitest';
import { foutVan } from '../hulp.js';
import { makeCriterium, makeRoutekaart, makeTabel } from './hulp.js';

const x = [1, 2, 3, 4, 5, 6, 7, 8, 9, 500];
const tabel = makeTabel({ x, y: [...x].reverse() });
const kaart = makeRoutekaart([
  makeCriterium('x', { behandeling: {}, ontbrekend: { regel: 'mediaan', groep: 'wijk' } }),
  makeCriterium('y', { normalisatie: { methode: 'percentielrang' } }),
]);
const meetlat = deriveMeetlat(kaart, tabel, [], { naam: 'Proef', begrenzen: true });

describe('the document of a yardstick', () => {
  test('is plain JSON, and made by create the same as read', () => {
    expect(Meetlat.parse(JSON.parse(JSON.stringify(meetlat)))).toEqual(meetlat);
    const { soort: _, versie: __, ...inhoud } = meetlat;
    expect(Meetlat.create(inhoud)).toEqual(meetlat);
    expect(Meetlat.safeParse({ ...meetlat, vingerafdruk: 'x' }).success).toBe(false);
  });

  /** What is wrong with a yardstick of which the first or second criterion is another. */
  const melden = (k: number, anders: (deel: Meetlatcriterium) => object) => {
    const criteria = meetlat.criteria.map((deel, i) => (i === k ? { ...deel, ...anders(deel) } : deel));
    const { bevindingen } = foutVan(() => Meetlat.parse({ ...meetlat, criteria }));
    return bevindingen.map(({ code, pad }) => [code.replace(/^\w+\./, ''), ...pad].join(' '));
  };
  const maten = (anders: object) => melden(0, (deel) => ({ maten: { ...deel.maten, ...anders } }));
  const MATEN = ['meetlat_maten criteria 0 maten'];

  test('numbers that cannot be of one set of values are refused', () => {
    expect(maten({ laagste: 10 })).toEqual(MATEN);
    expect(maten({ mediaan: 0 })).toEqual(MATEN);
    expect(maten({ mediaan: 501 })).toEqual(MATEN);
    expect(maten({ gemiddelde: -501 })).toEqual(MATEN);
    expect(maten({ kwantielen: [...Array(20).fill(2), 1] })).toEqual(MATEN);
    expect(maten({ kwantielen: [1, 2] })).toEqual(['te_klein criteria 0 maten kwantielen']);
    expect(maten({ spreiding: -1 })).toEqual(['te_klein criteria 0 maten spreiding']);
  });

  test('numbers without values, and values without numbers', () => {
    expect(melden(0, () => ({ maten: undefined }))).toEqual(MATEN);
    expect(melden(0, () => ({ aantal: 0 }))).toEqual(['meetlat_maten criteria 0 aantal']);
    expect(Meetlat.safeParse({ ...meetlat, criteria: [{ id: 'x', aantal: 0 }] }).success).toBe(true);
  });

  test.each<[string, NonNullable<Meetlatcriterium['verdeling']>]>([
    ['of another length', { waarden: [1, 2], tot: [10] }],
    ['out of order', { waarden: [2, 1], tot: [1, 10] }],
    ['with a value twice', { waarden: [1, 1], tot: [1, 10] }],
    ['with counts out of order', { waarden: [1, 2, 3], tot: [5, 4, 10] }],
    ['of another number', { waarden: [1, 2], tot: [1, 9] }],
  ])('a list of values %s', (_, verdeling) => {
    expect(melden(1, () => ({ verdeling }))).toEqual(['meetlat_maten criteria 1 verdeling']);
  });

  test.each<[string, object]>([
    ['limits that cross', { vraag: {}, onder: 9, boven: 1 }],
    [
      'a transformation that was not asked for',
      { vraag: {}, transformatie: { gespiegeld: false, laagste: 1, hoogste: 2 } },
    ],
    [
      'ends of a transformation that cross',
      { vraag: { transformatie: { methode: 'log' } }, transformatie: { gespiegeld: false, laagste: 3, hoogste: 2 } },
    ],
  ])('%s', (_, behandeling) => {
    expect(melden(0, () => ({ behandeling }))).toEqual(['meetlat_maten criteria 0 behandeling']);
  });

  test('a criterion twice, none at all, and a field of another', () => {
    expect(melden(1, () => ({ id: 'x' }))).toEqual(['id_dubbel criteria 1 id']);
    const codes = (document: object) => foutVan(() => Meetlat.parse(document)).bevindingen.map(({ code }) => code);
    expect(codes({ ...meetlat, criteria: [] })).toEqual(['kern.te_klein']);
    expect(codes({ ...meetlat, kleur: 'rood' })).toEqual(['kern.veld_onbekend']);
    expect(codes({ ...meetlat, versie: 2 })).toEqual(['kern.versie_onbekend']);
  });
});

describe('a yardstick that is not of this Routekaart', () => {
  const melden = (criteria: readonly Criterium[], rest: object = {}, cijfers = tabel) => {
    const fout = foutVan(() => scoreBuurten(makeRoutekaart(criteria), cijfers, [], { meetlat, ...rest }));
    expect(fout.code).toBe('routekaart.score_onmogelijk');
    return fout.bevindingen.map(({ code, pad }) => [code.replace(/^\w+\./, ''), ...pad].join(' '));
  };
  const [eerste, tweede] = kaart.criteria as [Criterium, Criterium];

  test.each<[string, Partial<Criterium>]>([
    ['bron', { bron: { soort: 'kerncijfer', sleutel: 'y' } }],
    ['doel', { richting: 'doel', doel: { van: 2, tot: 3 } }],
    ['behandeling', { behandeling: { winsoriseren: 2 } }],
    ['ontbrekend', { ontbrekend: { regel: 'mediaan' } }],
    ['ontbrekend', { ontbrekend: { regel: 'gemiddelde', groep: 'wijk' } }],
    ['ontbrekend', { ontbrekend: { regel: 'weglaten' } }],
  ])('is refused by its field %s', (veld, anders) => {
    expect(melden([{ ...eerste, ...anders }, tweede])).toEqual([`meetlat_anders meetlat criteria 0 ${veld}`]);
  });

  test('is refused by the unit of its figure, or when it is a judgement', () => {
    const [a, ...overig] = tabel.kolommen;
    const euro = { ...tabel, kolommen: [{ ...a!, eenheid: 'euro' }, ...overig] };
    expect(melden([eerste, tweede], {}, euro)).toEqual(['meetlat_anders meetlat criteria 0 eenheid']);
    const schaal = {
      van: 1,
      tot: 5,
      ankers: [
        { waarde: 1, betekenis: 'a' },
        { waarde: 5, betekenis: 'b' },
      ],
    };
    expect(melden([{ ...eerste, bron: { soort: 'beoordeling', schaal } }, tweede])).toEqual([
      'meetlat_anders meetlat criteria 0 bron',
    ]);
  });

  test('is refused without one of the criteria; it may know more, and may score in another way', () => {
    expect(melden([eerste, tweede, makeCriterium('z', { bron: eerste.bron })])).toEqual([
      'meetlat_zonder_criterium meetlat criteria 2',
    ]);
    const alleen = makeRoutekaart([{ ...eerste, normalisatie: { methode: 'zscore' }, richting: 'lager', gewicht: 5 }]);
    expect(scoreBuurten(alleen, tabel, [], { meetlat }).meetlat).toBe(meetlat);
  });

  test('is not given beside a reference set, and has to be one', () => {
    expect(melden([eerste, tweede], { referentie: 'alle' })).toEqual(['meetlat_en_referentie referentie']);
    expect(melden([eerste, tweede], { referentie: ['BU9'] })).toContain('meetlat_en_referentie referentie');
    const code = (opties: object) => foutVan(() => scoreBuurten(kaart, tabel, [], opties as never)).code;
    expect(code({ meetlat: {} })).toBe('kern.document_ongeldig');
    expect(code({ meetlat: 3 })).toBe('kern.document_ongeldig');
    expect(code({ meetlat: { ...meetlat, criteria: null } })).toBe('kern.document_ongeldig');
    expect(code({ referentie: 'allen' })).toBe('routekaart.invoer_onleesbaar');
    expect(code({ referentie: [1] })).toBe('routekaart.invoer_onleesbaar');
  });

  test('nor is a reference set of unknown areas, of one area twice, or of none', () => {
    const codes = (referentie: readonly string[]) =>
      foutVan(() => scoreBuurten(kaart, tabel, [], { referentie })).bevindingen.map(({ code, pad }) => [code, ...pad]);
    expect(codes(['BU00010001', 'BU9'])).toEqual([['routekaart.buurt_onbekend', 'referentie', 1]]);
    expect(codes(['BU00010001', 'BU00010001'])).toEqual([['routekaart.buurt_dubbel', 'referentie', 1]]);
    expect(codes([])).toEqual([['routekaart.geen_kandidaten', 'referentie']]);
    for (const opties of [{ naam: '' }, { begrenzen: 1 }, { referentie: 'alle' }, { kleur: 1 }, null, 3])
      expect(foutVan(() => deriveMeetlat(kaart, tabel, [], opties as never)).code).toBe('kern.document_ongeldig');
  });

  test('of another year is of the same figure: its key may have the year', () => {
    const met = (jaar: number) => {
      const kolom = {
        ...tabel.kolommen[0]!,
        sleutel: `gas:${jaar}`,
        figuur: 'gas',
        bron: { naam: 'CBS', tabel: 'KWB', jaar },
      };
      const { gebieden } = tabel;
      return { indeling: { gebieden: 'cbs' as const, jaar }, gebieden, kolommen: [kolom] };
    };
    const van = (jaar: number) =>
      makeRoutekaart([makeCriterium('g', { bron: { soort: 'kerncijfer', sleutel: `gas:${jaar}` } })]);
    const toen = deriveMeetlat(van(2023), met(2023));
    expect(toen.indeling).toEqual({ gebieden: 'cbs', jaar: 2023 });
    expect(scoreBuurten(van(2024), met(2024), [], { meetlat: toen }).buurten[0]?.score).toBe(1);
  });
});
