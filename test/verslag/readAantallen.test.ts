import { euro } from 'buurtaanpak/kern';
import type { Verslagblok } from 'buurtaanpak/verslag';
import { describe, expect, test } from 'vitest';
import { readAantallen } from '../../src/verslag/onthulling/readAantallen.js';
import { alinea, getal, inTabel, mensen, procent, SLEUTELS, uit, woord } from './klein.js';
import { metBlokken } from './metBlokken.js';

const lees = (...blokken: readonly Verslagblok[]) => readAantallen(metBlokken(blokken), SLEUTELS);
const plek = (veld: string) => uit('waarde', [veld]);
const cel = (id: string, aantal: number) => ({ id, aantal });
const verborgen = (id: string, aantal: number) => ({ id, aantal, verborgen: true });
const A = mensen(9, plek('a'));
const B = mensen(6, plek('b'));

describe('the numbers of people', () => {
  test('each once, by its origin or its place', () => {
    expect(
      lees(alinea(A, ' en ', A, B), alinea(mensen(3), getal(4), procent(0.5, { herkomst: uit('waarde', ['p']) }))),
    ).toEqual({
      cellen: [cel('a', 9), cel('b', 6), cel('@blokken.1.tekst.0', 3)],
      optellingen: [],
    });
  });

  test('the size of a group is one', () => {
    expect(lees(alinea({ ...A, groep: { naam: 'leden', aantal: B } })).cellen).toEqual([cel('a', 9), cel('b', 6)]);
  });
});

describe('a sum', () => {
  const t = (waarde: number, ...delen: readonly string[]) => mensen(waarde, uit('som', ...delen.map((een) => [een])));

  test('of numbers that are shown', () => {
    expect(lees(alinea(A, B, t(15, 'a', 'b')))).toEqual({
      cellen: [cel('a', 9), cel('b', 6), cel('som a+b', 15)],
      optellingen: [{ totaal: 'som a+b', delen: ['a', 'b'] }],
    });
  });

  test('with a rest that is not shown, also when it is nothing; each rest is another', () => {
    expect(lees(alinea(A, t(12, 'a', 'x'), t(9, 'a', 'y'), t(7, 'p', 'q')))).toEqual({
      cellen: [
        cel('a', 9),
        cel('som a+x', 12),
        cel('som a+y', 9),
        cel('som p+q', 7),
        verborgen('verborgen 0', 3),
        verborgen('verborgen 1', 0),
        verborgen('verborgen 2', 7),
      ],
      optellingen: [
        { totaal: 'som a+x', delen: ['a', 'verborgen 0'] },
        { totaal: 'som a+y', delen: ['a', 'verborgen 1'] },
        { totaal: 'som p+q', delen: ['verborgen 2'] },
      ],
    });
  });

  test('that is less than its parts, of one number, or of what counts no people, tells nothing', () => {
    expect(
      lees(
        alinea(A, B, t(14, 'a', 'b'), t(9, 'c'), getal(15, { herkomst: uit('som', ['a'], ['b']) })),
        alinea(mensen(54, uit('product', ['a'], ['b']))),
      ),
    ).toEqual({
      cellen: [cel('a', 9), cel('b', 6), cel('som a+b', 14), cel('som c', 9), cel('product a+b', 54)],
      optellingen: [],
    });
  });

  test('of parts of which one counts no people tells nothing', () => {
    const teams = getal(4, { herkomst: plek('teams') });
    expect(lees(alinea(A, teams, t(13, 'a', 'teams')))).toEqual({
      cellen: [cel('a', 9), cel('som a+teams', 13)],
      optellingen: [],
    });
    // An amount or a word at that place is no number at all.
    const geld = { soort: 'bedrag', waarde: euro(5), herkomst: plek('geld') } as const;
    expect(lees(alinea(A, geld, t(13, 'a', 'geld'))).optellingen).toEqual([
      { totaal: 'som a+geld', delen: ['a', 'verborgen 0'] },
    ]);
  });
});

describe('a difference', () => {
  const min = (waarde: number, ...delen: readonly string[]) =>
    mensen(waarde, uit('verschil', ...delen.map((een) => [een])));

  test('is a sum the other way round', () => {
    expect(lees(alinea(A, B, min(3, 'a', 'b')))).toEqual({
      cellen: [cel('a', 9), cel('b', 6), cel('verschil a+b', 3)],
      optellingen: [{ totaal: 'a', delen: ['verschil a+b', 'b'] }],
    });
  });

  test('gives the first, the second or the third of it', () => {
    const [C, D] = [mensen(2, plek('c')), mensen(20, plek('d'))];
    expect(lees(alinea(B, C, min(4, 'x', 'b', 'c')))).toEqual({
      cellen: [cel('b', 6), cel('c', 2), cel('verschil x+b+c', 4), verborgen('x', 12)],
      optellingen: [{ totaal: 'x', delen: ['verschil x+b+c', 'b', 'c'] }],
    });
    expect(lees(alinea(D, C, min(4, 'd', 'x', 'c')))).toEqual({
      cellen: [cel('d', 20), cel('c', 2), cel('verschil d+x+c', 4), verborgen('x', 14)],
      optellingen: [{ totaal: 'd', delen: ['verschil d+x+c', 'x', 'c'] }],
    });
    expect(lees(alinea(D, C, min(4, 'd', 'c', 'x'))).cellen.at(-1)).toEqual(verborgen('x', 14));
  });

  test('gives nothing when two are not shown, or what it gives is no number of people', () => {
    expect(lees(alinea(A, min(4, 'x', 'y')))).toEqual({
      cellen: [cel('a', 9), cel('verschil x+y', 4)],
      optellingen: [],
    });
    expect(lees(alinea(B, min(9, 'b', 'x')))).toEqual({
      cellen: [cel('b', 6), cel('verschil b+x', 9)],
      optellingen: [],
    });
  });

  test('of no people hides itself, and what it gives is not protected with it', () => {
    expect(lees(alinea(A, getal(3, { herkomst: uit('verschil', ['a'], ['x']) })))).toEqual({
      cellen: [cel('a', 9), cel('x', 6)],
      optellingen: [],
    });
  });

  test('one that was found leads to the next, whatever comes first', () => {
    expect(lees(alinea(min(1, 'x', 'y'), min(2, 'y', 'a'), A)).cellen).toEqual([
      cel('verschil x+y', 1),
      cel('verschil y+a', 2),
      cel('a', 9),
      verborgen('y', 11),
      verborgen('x', 12),
    ]);
  });
});

describe('a ratio', () => {
  test('gives the number above, or the one under it', () => {
    const deel = (waarde: number, ...delen: readonly string[]) =>
      procent(waarde, { herkomst: uit('verhouding', ...delen.map((een) => [een])) });
    expect(lees(alinea(mensen(20, plek('t')), deel(0.15, 'x', 't')))).toEqual({
      cellen: [cel('t', 20), cel('x', 3)],
      optellingen: [],
    });
    expect(lees(alinea(mensen(3, plek('t')), deel(0.15, 't', 'x'))).cellen).toEqual([cel('t', 3), cel('x', 20)]);
    expect(lees(alinea(mensen(20, plek('t')), deel(-0.15, 'x', 't'))).cellen).toEqual([cel('t', 20)]);
  });

  test('of people is no difference: what it gives is not hidden with it', () => {
    const per = mensen(3, uit('verhouding', ['a'], ['x']));
    expect(lees(alinea(A, per))).toEqual({
      cellen: [cel('a', 9), cel('verhouding a+x', 3), cel('x', 3)],
      optellingen: [],
    });
  });
});

describe('a share', () => {
  test('without an origin is one of a number of people in its sentence: of the lowest', () => {
    expect(lees(alinea(A, mensen(40, plek('c')), procent(0.25)), alinea(B)).cellen).toEqual([
      cel('a', 9),
      cel('c', 40),
      cel('b', 6),
      cel('@blokken.0.tekst.2', 2),
    ]);
    expect(lees(alinea(getal(9), procent(0.25)), alinea(B)).cellen).toEqual([cel('b', 6)]);
    expect(lees(alinea(procent(0.25), woord('x'))).cellen).toEqual([]);
  });

  test('of nothing is nothing, and less than nothing tells nothing', () => {
    expect(lees(alinea(A, procent(0))).cellen).toEqual([cel('a', 9), cel('@blokken.0.tekst.1', 0)]);
    expect(lees(alinea(A, procent(-0.5))).cellen).toEqual([cel('a', 9)]);
  });

  test('of one number in another that are both shown tells nothing new', () => {
    expect(lees(alinea(mensen(10, plek('c')), mensen(40, plek('d')), procent(0.25))).cellen).toEqual([
      cel('c', 10),
      cel('d', 40),
      cel('@blokken.0.tekst.2', 10),
    ]);
  });

  test('of a group of people is a share of its size', () => {
    const groep = { naam: 'leden', aantal: mensen(40) };
    const plaats = '@blokken.0.tekst.1.groep.aantal';
    expect(lees(alinea(A, procent(0.5, { groep, herkomst: plek('p') }))).cellen).toEqual([
      cel('a', 9),
      cel(plaats, 40),
      cel('p', 20),
    ]);
    // Without an origin the sentence counts too.
    expect(lees(alinea(A, procent(0.5, { groep }))).cellen).toEqual([
      cel('a', 9),
      cel(plaats, 40),
      cel('@blokken.0.tekst.1', 5),
    ]);
    expect(lees(alinea(A, procent(0.5, { groep: { naam: 'leden', aantal: getal(40) } }))).cellen).toEqual([
      cel('a', 9),
      cel('@blokken.0.tekst.1', 5),
    ]);
  });
});

describe('a table', () => {
  const rijen = [
    [woord('p'), mensen(3, plek('p')), mensen(4)],
    [woord('q'), mensen(5, plek('q')), getal(6)],
    [woord('t'), mensen(8, plek('t')), mensen(4)],
  ] as const;
  const cellen = [
    cel('p', 3),
    cel('@blokken.0.tabel.rijen.0.2', 4),
    cel('q', 5),
    cel('t', 8),
    cel('@blokken.0.tabel.rijen.2.2', 4),
  ];

  test('has sums in its totals', () => {
    expect(lees(inTabel(rijen, { totaalrijen: [{ rij: 2, delen: [0, 1] }] }))).toEqual({
      cellen,
      optellingen: [
        { totaal: 't', delen: ['p', 'q'] },
        { totaal: '@blokken.0.tabel.rijen.2.2', delen: ['@blokken.0.tabel.rijen.0.2'] },
      ],
    });
  });

  test('a total of no parts, or one that is not there, has none', () => {
    expect(
      lees(
        inTabel(rijen, {
          totaalrijen: [
            { rij: 2, delen: [] },
            { rij: 9, delen: [0] },
          ],
        }),
      ),
    ).toEqual({ cellen, optellingen: [] });
  });

  test('a share without an origin is one of the columns that it follows from', () => {
    const kolommen = [
      { sleutel: 'a', kop: 'A' },
      { sleutel: 'b', kop: 'B' },
      { sleutel: 'c', kop: 'C', afgeleidVan: ['b', 'weg'] },
      { sleutel: 'd', kop: 'D' },
    ];
    const rij = [woord('p'), mensen(30, plek('p')), procent(0.1), procent(0.2)] as const;
    expect(lees(inTabel([rij], { kolommen })).cellen).toEqual([cel('p', 30), cel('@blokken.0.tabel.rijen.0.2', 3)]);
  });
});

test('the identities of a verslag by itself', () => {
  const { cellen } = readAantallen(metBlokken([alinea(A, mensen(3))]));
  expect(cellen).toEqual([cel('["model","waarde",[["a"]]]', 9), cel('["blokken",0,"tekst",1]', 3)]);
});
