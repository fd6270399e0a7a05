import { analyseSamenhang, rankByMethode } from 'buurtaanpak/gevoeligheid';
import { isDomeinFout } from 'buurtaanpak/kern';
import { compareBuurten, explainScore, type Routekaart, Routekaartscores, scoreBuurten } from 'buurtaanpak/routekaart';
import { describe, expect, test } from 'vitest';
import { foutVan } from '../hulp.js';
import { makeCriterium, makeOordeel, makeRoutekaart, makeTabel, schaal } from './hulp.js';

/** Everything in one document: gaps filled and not, treated figures, judgements, thema's, a buurt without a score. */
const kaart = makeRoutekaart(
  [
    makeCriterium('woz', {
      richting: 'lager',
      thema: 't',
      behandeling: { winsoriseren: 0, transformatie: { methode: 'log' } },
    }),
    makeCriterium('gas', { thema: 't', ontbrekend: { regel: 'mediaan' }, behandeling: {} }),
    makeCriterium('animo', { bron: { soort: 'beoordeling' }, ontbrekend: { regel: 'bodem' } }),
    makeCriterium('omvang', { richting: 'doel', doel: { van: 4, tot: 6 }, ontbrekend: { regel: 'weigeren' } }),
  ],
  { beoordelingsschaal: schaal, themas: [{ id: 't', naam: 'T', gewicht: 2 }] },
);
const woz = [1, 2, 3, 4, 5, 6, 7, 8, 9, 1000];
const tabel = makeTabel({
  woz,
  gas: [5, null, 4, 3, 3, 3, 3, 4, 4, 900],
  omvang: [1, 2, 3, 4, 5, 6, 7, 8, 9, null],
});
const oordelen = [
  makeOordeel('BU00010001', 'animo', 'wijk', 'w1', 4),
  makeOordeel('BU00010002', 'animo', 'wijk', 'w1', 2),
];
const scores = scoreBuurten(kaart, tabel, oordelen);
const kopie = (): Routekaartscores => JSON.parse(JSON.stringify(scores));

/** Everything that the library tells about scores. */
function tell(uit: Routekaartscores) {
  const codes = uit.buurten.map(({ code }) => code);
  const paren = codes.slice(1).map((code, i) => [codes[i]!, code] as const);
  const run = (doe: () => unknown) => {
    try {
      return doe();
    } catch (fout) {
      return isDomeinFout(fout) ? fout.code : fout;
    }
  };
  return {
    verklaringen: codes.map((code) => explainScore(uit, code)),
    vergelijkingen: paren.map(([a, b]) => run(() => compareBuurten(uit, a, b))),
    methoden: (['topsis', 'vikor', 'promethee'] as const).map((methode) => run(() => rankByMethode(uit, methode))),
    samenhang: analyseSamenhang(uit),
  };
}

/** The same without `readonly`, to break it. */
type Los<T> = T extends string | number | null | undefined
  ? T
  : T extends readonly (infer E)[]
    ? Los<E>[]
    : { -readonly [V in keyof T]: Los<T[V]> };

describe('a document of scores', () => {
  test('is plain JSON in columns, in the order of its buurten', () => {
    const { buurten, criteria, themas, zonderScore } = kopie();
    expect(Object.keys(scores)).toEqual([
      'soort',
      'versie',
      'routekaart',
      'meetlat',
      'indeling',
      'buurten',
      'criteria',
      'themas',
      'zonderScore',
      'bevindingen',
    ]);
    expect(buurten.at(-1)).toEqual({
      code: 'BU00010010',
      naam: 'Buurt 10',
      wijk: 'WK000100',
      gemeente: 'GM0001',
      score: null,
      rang: null,
      dekking: 0.5,
    });
    expect(zonderScore.map(({ code }) => code)).toEqual(['BU00010010']);
    expect(criteria.map(({ id, eenheid }) => [id, eenheid])).toEqual([
      ['woz', 'aantal'],
      ['gas', 'aantal'],
      ['animo', undefined],
      ['omvang', 'aantal'],
    ]);
    const rij = (code: string) => buurten.findIndex((een) => een.code === code);
    const [wozkolom, gas, animo, omvang] = criteria;
    // Transformed: each figure is kept beside what was normalised.
    expect(wozkolom?.ingrepen).toHaveLength(10);
    expect(wozkolom?.ingrepen.map(({ was }) => was)).toEqual(
      buurten.map(({ code }) => woz[Number(code.slice(-2)) - 1]),
    );
    // Drawn in, and filled in by the median.
    expect(gas?.ingrepen).toEqual([{ rij: rij('BU00010010'), soort: 'winsoriseren', was: 900 }]);
    expect(gas?.waarden[rij('BU00010010')]).toBe(5);
    expect(gas?.aangevuld).toEqual([rij('BU00010002')]);
    expect(gas?.waarden[rij('BU00010002')]).toBe(4);
    // The lowest score, without a value.
    expect(animo?.aangevuld).toHaveLength(8);
    expect(animo?.waarden.filter((waarde) => waarde !== null)).toHaveLength(2);
    expect(animo?.genormaliseerd.includes(null)).toBe(false);
    expect(omvang?.genormaliseerd.at(-1)).toBeNull();
    expect(criteria.map(({ bijdragen }) => bijdragen.at(-1))).toEqual([null, null, null, null]);
    expect(themas.map(({ id, gewicht, effectief }) => [id, gewicht, effectief])).toEqual([['t', 0.5, 0.5]]);
    expect(themas[0]?.bijdragen.at(-1)).toBeNull();
    for (const [i, { score }] of buurten.slice(0, -1).entries()) {
      const som = criteria.reduce((deel, { bijdragen }) => deel + (bijdragen[i] ?? 0), 0);
      expect(som).toBeCloseTo(score!, 12);
      expect(criteria[0]!.bijdragen[i]! + criteria[1]!.bijdragen[i]!).toBeCloseTo(themas[0]!.bijdragen[i]!, 12);
    }
  });

  test('explains itself the same as a copy: from JSON, cloned, spread, read, and frozen', () => {
    const verwacht = tell(scores);
    expect(verwacht.verklaringen.at(-1)).toMatchObject({ soort: 'zonder_score', naam: 'Buurt 10' });
    // The last is what another copy of the library sees, such as that of the other module format: the object itself, unknown there.
    const vreemd: Routekaartscores = Object.defineProperties(
      {} as Routekaartscores,
      Object.getOwnPropertyDescriptors(scores),
    );
    for (const gelezen of [kopie(), structuredClone(scores), { ...scores }, Routekaartscores.parse(kopie()), vreemd])
      expect(tell(gelezen)).toEqual(verwacht);
    expect(Routekaartscores.parse(kopie())).toEqual(kopie());
    expect(kopie()).toEqual({ ...scores });
  });

  test('explains itself the same whatever the order of the table', () => {
    const om = <T>(lijst: readonly T[]) => [...lijst].reverse();
    const omgekeerd = {
      ...tabel,
      gebieden: om(tabel.gebieden),
      kolommen: tabel.kolommen.map((kolom) => ({
        ...kolom,
        waarden: Float64Array.from(om([...kolom.waarden])),
        redenen: Uint8Array.from(om([...kolom.redenen])),
      })),
    };
    const ander = scoreBuurten(kaart, omgekeerd, oordelen);
    expect(tell(ander).samenhang).toEqual(tell(structuredClone(ander)).samenhang);
    expect(tell(ander).verklaringen).toEqual(tell(JSON.parse(JSON.stringify(ander))).verklaringen);
  });

  test('names no wijk or gemeente where the table has none', () => {
    const gebieden = ['A', 'B'].map((code) => ({ code, naam: code, soort: 'buurt' as const, jaar: 2024 }));
    const los = scoreBuurten(makeRoutekaart([makeCriterium('a')]), { ...makeTabel({ a: [1, 2] }), gebieden });
    expect(los.buurten.map((buurt) => Object.keys(buurt))).toEqual([
      ['code', 'naam', 'score', 'rang', 'dekking'],
      ['code', 'naam', 'score', 'rang', 'dekking'],
    ]);
  });

  test('made by create is the same as read', () => {
    const { soort: _, versie: __, ...inhoud } = kopie();
    expect(Routekaartscores.create(inhoud)).toEqual(kopie());
  });
});

describe('a document of scores whose parts do not belong together is refused', () => {
  const melden = (verander: (document: Los<Routekaartscores>) => void) => {
    const document = kopie() as Los<Routekaartscores>;
    verander(document);
    const fout = foutVan(() => Routekaartscores.parse(document));
    // Nor does it explain anything.
    expect(foutVan(() => explainScore(document, 'BU00010001')).code).toBe('kern.document_ongeldig');
    return fout.bevindingen.map(({ code, pad }) => [code.replace(/^\w+\./, ''), ...pad].join(' '));
  };

  test.each<[string, (d: Los<Routekaartscores>) => void, string[]]>([
    ['no column', (d) => Reflect.deleteProperty(d.criteria[0]!, 'waarden'), ['veld_ontbreekt criteria 0 waarden']],
    [
      'a column that is none',
      (d) => Object.assign(d.criteria[0]!, { waarden: 3 }),
      ['type_verkeerd criteria 0 waarden'],
    ],
    ['no number', (d) => d.criteria[0]!.bijdragen.fill('x' as never, 2, 3), ['type_verkeerd criteria 0 bijdragen 2']],
    ['no finite number', (d) => d.themas[0]!.scores.fill(Number.NaN, 2, 3), ['type_verkeerd themas 0 scores 2']],
    ['a short column', (d) => d.criteria[1]!.genormaliseerd.pop(), ['kolommen_ongelijk criteria 1 genormaliseerd']],
    ['a long column of a thema', (d) => d.themas[0]!.scores.push(1), ['kolommen_ongelijk themas 0 scores']],
    [
      'criteria in another order',
      (d) => d.criteria.reverse(),
      [
        'scores_kolommen criteria',
        'scores_ingreep criteria 2 ingrepen 0',
        ...Array.from({ length: 10 }, (_, i) => `scores_ingreep criteria 3 ingrepen ${i}`),
      ],
    ],
    ['a criterion more', (d) => d.criteria.push({ ...d.criteria[2]!, id: 'x' }), ['scores_kolommen criteria']],
    [
      'a treatment of such a criterion',
      (d) => d.criteria.push({ ...d.criteria[1]!, id: 'x' }),
      ['scores_kolommen criteria', 'scores_ingreep criteria 4 ingrepen 0'],
    ],
    ['no thema', (d) => d.themas.pop(), ['scores_kolommen themas']],
    ['a row that does not exist', (d) => d.criteria[2]!.aangevuld.push(10), ['scores_rij criteria 2 aangevuld 8']],
    [
      'a row below zero',
      (d) => d.criteria[2]!.aangevuld.unshift(-1),
      ['te_klein criteria 2 aangevuld 0', 'scores_rij criteria 2 aangevuld 0'],
    ],
    [
      'rows out of order',
      (d) => d.criteria[0]!.ingrepen.reverse(),
      Array.from({ length: 9 }, (_, i) => `scores_rij criteria 0 ingrepen ${i + 1}`),
    ],
    [
      'a treatment that the criterion does not have',
      (d) => d.criteria[3]!.ingrepen.push({ rij: 0, soort: 'winsoriseren', was: 1 }),
      ['scores_ingreep criteria 3 ingrepen 0'],
    ],
    [
      'a transformation that the criterion does not have',
      (d) => Object.assign(d.criteria[1]!.ingrepen[0]!, { soort: 'transformatie' }),
      ['scores_ingreep criteria 1 ingrepen 0'],
    ],
    ['a treatment of nothing', (d) => d.criteria[1]!.waarden.fill(null), ['scores_ingreep criteria 1 ingrepen 0']],
    [
      'buurten out of order',
      (d) => d.buurten.reverse(),
      Array.from({ length: 9 }, (_, i) => `scores_volgorde buurten ${i + 1}`),
    ],
    [
      'equal ranks out of order',
      (d) => Object.assign(d.buurten[1]!, { score: d.buurten[0]!.score, rang: 1, code: 'A' }),
      ['scores_volgorde buurten 1'],
    ],
    ['a buurt twice', (d) => Object.assign(d.buurten[1]!, { code: d.buurten[0]!.code }), ['buurt_dubbel buurten 1']],
    [
      'a score without a rank',
      (d) => Object.assign(d.buurten[7]!, { rang: null }),
      ['scores_zonder buurten 7 rang', 'scores_volgorde buurten 7'],
    ],
    ['a buurt without a score and without a reason', (d) => d.zonderScore.pop(), ['scores_zonder zonderScore']],
    [
      'a reason of another buurt',
      (d) => Object.assign(d.zonderScore[0]!, { code: 'BU00010001' }),
      ['scores_zonder zonderScore'],
    ],
    ['a field of another', (d) => Object.assign(d, { kleur: 'rood' }), ['veld_onbekend kleur']],
    [
      'a finding that is none',
      (d) => Object.assign(d.zonderScore[0]!.redenen[0]!, { ernst: 'erg' }),
      ['keuze_onbekend zonderScore 0 redenen 0 ernst'],
    ],
    ['another version', (d) => Object.assign(d, { versie: 3 }), ['versie_onbekend versie']],
  ])('%s', (_, verander, verwacht) => {
    expect(melden(verander)).toEqual(verwacht);
  });

  test('what is no document at all', () => {
    for (const niets of [undefined, null, 3, 'x', [], {}])
      for (const vraag of [
        () => explainScore(niets as never, 'A'),
        () => compareBuurten(niets as never, 'A', 'B'),
        () => rankByMethode(niets as never, 'topsis'),
        () => analyseSamenhang(niets as never),
      ])
        expect(foutVan(vraag).code).toBe('kern.document_ongeldig');
  });

  test('a Routekaart that breaks a rule', () => {
    const document = kopie();
    const criteria = kaart.criteria.map((een) => ({ ...een, gewicht: -1 }));
    const anders = { ...document, routekaart: { ...kaart, criteria } as Routekaart };
    expect(Routekaartscores.safeParse(anders).success).toBe(true);
    const fout = foutVan(() => explainScore(anders, 'BU00010001'));
    expect([fout.code, fout.bevindingen[0]?.code]).toEqual([
      'routekaart.routekaart_ongeldig',
      'routekaart.gewicht_negatief',
    ]);
  });

  test('columns that give no score where the document has one', () => {
    const document = kopie() as Los<Routekaartscores>;
    const eerste = document.buurten[0]!.code;
    const tweede = document.buurten[1]!.code;
    for (const kolom of document.criteria) kolom.genormaliseerd.fill(null, 1, 2);
    const fout = foutVan(() => compareBuurten(document, eerste, tweede));
    expect([fout.code, fout.params.buurt]).toEqual(['routekaart.buurt_zonder_score', tweede]);
  });
});
