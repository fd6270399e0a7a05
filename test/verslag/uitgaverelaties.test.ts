import { Datum, euro } from 'buurtaanpak/kern';
import type { Verslagblok } from 'buurtaanpak/verslag';
import { describe, expect, test } from 'vitest';
import { createLeden } from '../../src/verslag/onthulling/createLeden.js';
import { createSleutels, EIGEN_SLEUTELS } from '../../src/verslag/onthulling/createSleutels.js';
import { isAandeel } from '../../src/verslag/onthulling/isAandeel.js';
import { listUitgavecellen } from '../../src/verslag/onthulling/listUitgavecellen.js';
import { listUitgaverelaties } from '../../src/verslag/onthulling/listUitgaverelaties.js';
import { namePlek } from '../../src/verslag/onthulling/namePlek.js';
import { openUitgaven } from '../../src/verslag/onthulling/openUitgaven.js';
import { protectGroep } from '../../src/verslag/onthulling/protectGroep.js';
import { alinea, getal, inTabel, mensen, procent, SLEUTELS, uit, woord } from './klein.js';
import { metBlokken } from './metBlokken.js';

const uitgave = (...blokken: readonly Verslagblok[]) => ({ verslag: metBlokken(blokken), sleutels: SLEUTELS });
const plek = (veld: string) => uit('waarde', [veld]);
const A = mensen(9, plek('a'));
const NVT = { soort: 'ontbreekt', reden: 'niet_van_toepassing' } as const;
const ONBEKEND = { soort: 'ontbreekt', reden: 'onbekend' } as const;

describe('the identity of a number', () => {
  const { keyOf, partKey } = createSleutels((bron) => `<${bron}>`, ['T', 1]);

  test('is its origin, or else its place', () => {
    expect(keyOf(undefined, ['a', 2])).toBe('["T",1,"a",2]');
    expect(keyOf(plek('x'), ['a'])).toBe('["<model>","waarde",[["x"]]]');
    expect(keyOf(uit('verschil', ['y'], ['x']), [])).toBe('["<model>","verschil",[["y"],["x"]]]');
    expect(keyOf(uit('lengte', ['x']), [])).toBe('["<model>","lengte",[["x"]]]');
    expect(partKey('model', ['x', 0])).toBe('["<model>","waarde",[["x",0]]]');
  });

  test('of a sum of one number is that of the number, and the order of a sum does not count', () => {
    expect(keyOf(uit('som', ['x']), [])).toBe(partKey('model', ['x']));
    const som = '["<model>","som",["[\\"x\\"]","[\\"y\\"]"]]';
    expect(keyOf(uit('som', ['x'], ['y']), [])).toBe(som);
    expect(keyOf(uit('som', ['y'], ['x']), [])).toBe(som);
    expect(keyOf(uit('som'), [])).toBe('["<model>","som",[]]');
  });

  test('in one verslag by itself holds no more', () => {
    expect(EIGEN_SLEUTELS.keyOf(undefined, ['a'])).toBe('["a"]');
    expect(EIGEN_SLEUTELS.partKey('model', ['x'])).toBe('["model","waarde",[["x"]]]');
  });
});

test('the numbers of people of a publication, shown or hidden', () => {
  const weg = (veld: string) => ({ soort: 'onderdrukt', herkomst: plek(veld) }) as const;
  expect([
    ...listUitgavecellen(
      uitgave(
        alinea(weg('a'), A, weg('a'), weg('b'), { soort: 'onderdrukt' }, weg('b')),
        alinea(mensen(0), mensen(-1), mensen(1.5), getal(4), procent(1), woord('x'), { soort: 'jaar', waarde: 2027 }),
      ),
    ),
  ]).toEqual([
    ['a', { aantal: 9, pad: ['blokken', 0, 'tekst', 1] }],
    ['b', { pad: ['blokken', 0, 'tekst', 3] }],
    ['@blokken.1.tekst.0', { aantal: 0, pad: ['blokken', 1, 'tekst', 0] }],
  ]);
});

describe('what a value is in a relation', () => {
  const leden = (isMens: (id: string) => boolean) =>
    createLeden(
      uitgave(
        alinea(A, getal(4, { herkomst: plek('teams') }), procent(0.5, { herkomst: plek('p') }), {
          soort: 'onderdrukt',
        }),
      ),
      isMens,
    );

  test('by its identity: a number that counts no people is a number', () => {
    const { ofId } = leden((id) => id === 'a');
    expect(['a', 'teams', 'p', 'x'].map(ofId)).toEqual([{ id: 'a' }, { getal: 4 }, { id: 'p' }, { id: 'x' }]);
    expect(leden(() => false).ofId('a')).toEqual({ id: 'a' });
    // Elsewhere it counts people.
    expect(leden(() => true).ofId('teams')).toEqual({ id: 'teams' });
  });

  test('by itself', () => {
    const { ofWaarde } = leden((id) => id === 'a');
    expect(ofWaarde(undefined, ['q'])).toBeUndefined();
    expect(ofWaarde(NVT, ['q'])).toEqual({ getal: 0 });
    expect(ofWaarde(ONBEKEND, ['q', 1])).toEqual({ id: '@q.1' });
    expect(ofWaarde({ soort: 'onderdrukt' }, ['q'])).toBeUndefined();
    expect(ofWaarde({ soort: 'onderdrukt', herkomst: plek('b') }, ['q'])).toEqual({ id: 'b' });
    expect(ofWaarde(A, ['q'])).toEqual({ id: 'a' });
    expect(ofWaarde(getal(4, { herkomst: plek('teams') }), ['q'])).toEqual({ getal: 4 });
    expect(ofWaarde(mensen(3), ['q'])).toEqual({ id: '@q' });
    expect(ofWaarde(procent(0.5, { herkomst: plek('p') }), ['q'])).toBeUndefined();
    expect(ofWaarde(woord('x'), ['q'])).toBeUndefined();
  });

  test('a relation: what is no number of people goes to the other side', () => {
    const { toRelatie } = leden((id) => id === 'a');
    const lid = (een: { readonly id: string } | { readonly getal: number } | undefined, maal: number) => ({
      lid: een,
      maal,
    });
    expect(toRelatie([lid({ id: 'a' }, -1), lid({ id: 'x' }, 2), lid({ getal: 3 }, 2), lid({ getal: 1 }, -1)])).toEqual(
      [
        {
          termen: [
            { id: 'a', maal: -1 },
            { id: 'x', maal: 2 },
          ],
          van: -5,
          tot: -5,
        },
      ],
    );
    expect(toRelatie([lid({ id: 'a' }, 1), lid({ getal: 3 }, -1)])).toEqual([
      { termen: [{ id: 'a', maal: 1 }], van: 3, tot: 3 },
    ]);
    // Nothing that can be reckoned with, no people, or the sum of nothing.
    expect(toRelatie([lid({ id: 'a' }, 1), lid(undefined, 1), lid({ id: 'x' }, 1)])).toEqual([]);
    expect(toRelatie([lid({ id: 'x' }, 1), lid({ id: 'y' }, 1)])).toEqual([]);
    expect(toRelatie([lid({ id: 'a' }, 1)])).toEqual([]);
    expect(toRelatie([lid({ id: 'x' }, 1)])).toEqual([]);
    expect(toRelatie([lid({ id: 'a' }, 1), lid({ id: 'x' }, 1)])).toHaveLength(1);
  });
});

describe('the relations of a publication', () => {
  const relaties = (metAfgeleid: boolean, ...blokken: readonly Verslagblok[]) =>
    listUitgaverelaties(uitgave(...blokken), (id) => !id.startsWith('team'), metAfgeleid);
  const relatie = (termen: Readonly<Record<string, number>>, van = 0, tot = van) => ({
    termen: Object.entries(termen).map(([id, maal]) => ({ id, maal })),
    van,
    tot,
  });
  const som = uit('som', ['a'], ['b'], ['c']);
  const verschil = uit('verschil', ['a'], ['b'], ['c']);

  test('sums and differences of people, shown or hidden', () => {
    const verwacht = [
      relatie({ 'som a+b+c': -1, a: 1, b: 1, c: 1 }),
      relatie({ 'verschil a+b+c': -1, a: 1, b: -1, c: -1 }),
    ];
    expect(relaties(false, alinea(mensen(9, som), mensen(9, verschil)))).toEqual(verwacht);
    expect(relaties(true, alinea(mensen(9, som), mensen(9, verschil)))).toEqual(verwacht);
    const weg = alinea({ soort: 'onderdrukt', herkomst: som }, { soort: 'onderdrukt', herkomst: verschil });
    expect(relaties(false, weg)).toEqual(verwacht);
    expect(relaties(true, weg)).toEqual(verwacht);
  });

  test('of what counts no people only when that cannot be left out any more', () => {
    const blok = alinea(getal(9, { herkomst: uit('som', ['a'], ['b']) }));
    expect(relaties(false, blok)).toEqual([]);
    expect(listUitgaverelaties(uitgave(blok), (id) => id === 'a' || id === 'b', true)).toEqual([
      relatie({ a: 1, b: 1 }, 9),
    ]);
  });

  test('none of one number, of another computation, or of no number', () => {
    const dag = { soort: 'datum', waarde: Datum.parse('2027-09-01') } as const;
    const blok = alinea(
      mensen(9, uit('som', ['a'])),
      mensen(9, uit('product', ['a'], ['b'])),
      A,
      mensen(3),
      { ...dag, herkomst: uit('waarde', ['a'], ['b']) },
      { soort: 'bedrag', waarde: euro(5), herkomst: uit('verhouding', ['a'], ['b']) },
      NVT,
    );
    expect(relaties(true, blok)).toEqual([]);
    expect(relaties(false, blok)).toEqual([]);
  });

  test('a share tells as much as is shown of it', () => {
    const paden = uit('verhouding', ['a'], ['b']);
    const tussen = (laag: number, hoog: number) => [
      { ...relatie({ a: 1, b: -laag }), tot: Number.POSITIVE_INFINITY },
      { ...relatie({ a: 1, b: -hoog }), van: Number.NEGATIVE_INFINITY },
    ];
    expect(relaties(true, alinea(procent(0.5, { herkomst: paden })))).toEqual(tussen(0.5 - 0.005, 0.5 + 0.005));
    expect(relaties(true, alinea(getal(0.5, { decimalen: 1, herkomst: paden })))).toEqual(
      tussen(0.5 - 0.05, 0.5 + 0.05),
    );
    expect(relaties(true, alinea(getal(2, { herkomst: paden })))).toEqual(tussen(1.5, 2.5));
    expect(relaties(false, alinea(procent(0.5, { herkomst: paden })))).toEqual([]);
  });

  test('the totals of a table, with what is missing in its place', () => {
    const rijen = [
      [woord('p'), A, NVT],
      [woord('q'), ONBEKEND, mensen(3)],
      [woord('t'), mensen(20, plek('t')), mensen(4)],
    ] as const;
    expect(
      relaties(
        false,
        inTabel(rijen, {
          totaalrijen: [
            { rij: 2, delen: [0, 1] },
            { rij: 9, delen: [0] },
          ],
        }),
      ),
    ).toEqual([
      relatie({ t: -1, a: 1, '@blokken.0.tabel.rijen.1.1': 1 }),
      relatie({ '@blokken.0.tabel.rijen.2.2': -1, '@blokken.0.tabel.rijen.1.2': 1 }),
    ]);
  });
});

describe('publications side by side', () => {
  const bron = (naam: string, hash?: string) => ({
    id: 'model',
    naam,
    ...(hash === undefined ? {} : { vingerafdruk: `sha256:${hash.repeat(64)}` }),
  });
  const van = (dag: string, ...bronnen: readonly ReturnType<typeof bron>[]) =>
    metBlokken([], { titel: 'T', peildatum: Datum.parse(dag), bronnen });
  const namen = (opNaam: boolean, ...verslagen: readonly ReturnType<typeof van>[]) => {
    const { eerder, nu } = openUitgaven(verslagen.slice(0, -1), verslagen.at(-1)!, opNaam);
    expect([...eerder, nu].map(({ verslag }) => verslag)).toEqual(verslagen);
    return [...eerder, nu].map(({ sleutels }) => (JSON.parse(sleutels.partKey('model', ['x'])) as unknown[])[0]);
  };
  const [toen, nu] = ['2026-09-01', '2027-09-01'];

  test('a source without a fingerprint is known by its name and the day', () => {
    for (const opNaam of [true, false])
      expect(namen(opNaam, van(toen, bron('A')), van(nu, bron('B')), van(nu, bron('A')))).toEqual([
        `["A","${toen}"]`,
        `["B","${nu}"]`,
        `["A","${nu}"]`,
      ]);
  });

  test('one with a fingerprint by that, and by its name when that is asked', () => {
    const rij = [van(nu, bron('A', 'a')), van(nu, bron('A', 'b')), van(toen, bron('C', 'b')), van(nu, bron('A'))];
    const [a, b] = ['a', 'b'].map((hash) => `sha256:${hash.repeat(64)}`);
    expect(namen(false, ...rij)).toEqual([a, b, b, `["A","${nu}"]`]);
    expect(namen(true, ...rij)).toEqual([a, a, a, a]);
  });

  test('one that is not listed by its id and the day, and a number of no source by its document', () => {
    expect(namen(true, van(nu))).toEqual([`["model","${nu}"]`]);
    const { sleutels } = openUitgaven([], van(nu), true).nu;
    expect(sleutels.keyOf(undefined, ['a', 1])).toBe(`["T","${nu}","a",1]`);
  });
});

test('a share that may give a number away', () => {
  const groep = { naam: 'leden', aantal: mensen(9) };
  const [een, twee] = [plek('x'), uit('verhouding', ['a'], ['b'])];
  expect(isAandeel(procent(0.5))).toBe(true);
  expect(isAandeel(procent(0.5, { groep, herkomst: een }))).toBe(true);
  expect(isAandeel(procent(0.5, { groep, herkomst: twee }))).toBe(false);
  expect(isAandeel(procent(0.5, { herkomst: een }))).toBe(false);
  expect(isAandeel(procent(0.5, { groep: { naam: 'leden', aantal: getal(9) }, herkomst: een }))).toBe(false);
  expect(isAandeel(procent(0.5, { groep: { naam: 'leden' }, herkomst: een }))).toBe(false);
  expect(isAandeel(getal(0.5))).toBe(false);
});

test('the size of a group goes where it may not be shown, in the group too', () => {
  const binnen = mensen(40, plek('b'));
  const buiten = { ...mensen(50, plek('c')), groep: { naam: 'binnen', aantal: binnen } };
  const waarde = procent(0.5, { groep: { naam: 'buiten', aantal: buiten } });
  const bescherm = (...weg: readonly string[]) => {
    const gezien: string[] = [];
    const uitkomst = protectGroep(waarde, ['p'], (aantal, pad) => {
      gezien.push(pad.join('.'));
      return weg.includes(`${aantal.waarde}`);
    });
    return [uitkomst, gezien];
  };
  const alle = ['p.groep.aantal', 'p.groep.aantal.groep.aantal'];
  expect(bescherm()).toEqual([waarde, alle]);
  expect(bescherm('50')).toEqual([procent(0.5, { groep: { naam: 'buiten' } }), alle.slice(0, 1)]);
  expect(bescherm('40')).toEqual([
    procent(0.5, { groep: { naam: 'buiten', aantal: { ...buiten, groep: { naam: 'binnen' } } } }),
    alle,
  ]);
  const zonder = getal(3, { groep: { naam: 'x' } });
  expect(protectGroep(zonder, [], () => true)).toBe(zonder);
  expect(protectGroep(NVT, [], () => true)).toBe(NVT);
});

test('a place is called by the headings of its row and column, or else by its path', () => {
  const tabel = inTabel([
    [woord('p'), getal(1), woord('q')],
    [getal(2), woord('z')],
  ]);
  const verslag = metBlokken([alinea('x'), { soort: 'sectie', titel: 'S', blokken: [tabel] }]);
  const noem = (...rest: readonly (string | number)[]) => namePlek(verslag, ['blokken', 1, 'blokken', 0, ...rest]);
  expect(noem('tabel', 'rijen', 0, 1)).toBe('p, B');
  expect(noem('tabel', 'rijen', 0, 0)).toBe('p, A');
  expect(noem('tabel', 'rijen', 1, 1)).toBe('blokken[1].blokken[0].tabel.rijen[1][1]');
  expect(noem('tabel', 'rijen', 2, 1)).toBe('blokken[1].blokken[0].tabel.rijen[2][1]');
  expect(namePlek(verslag, ['blokken', 0, 'tekst', 0])).toBe('blokken[0].tekst[0]');
});
