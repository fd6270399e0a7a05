import { createToeval, Datum, isDomeinFout, type Toeval } from 'buurtaanpak/kern';
import {
  type Aantalcel,
  type Aantaloptelling,
  protectAantallen,
  protectVerslag,
  type Verslag,
  type Verslagblok,
  type Verslagtabel,
  type Verslagtekst,
  type Verslagwaarde,
} from 'buurtaanpak/verslag';
import { describe, expect, test } from 'vitest';
import { deepFreeze } from '../hulp.js';
import { attack } from './aanvaller.js';

type Tabel = readonly [cellen: Aantalcel[], optellingen: Aantaloptelling[]];

/** Holds the promise of `protectAantallen` against an attacker, and returns what was hidden for the sake of others. */
function expectProtected([cellen, optellingen]: Tabel, grens = 5): readonly string[] {
  const { primair, secundair } = protectAantallen(deepFreeze(cellen), deepFreeze(optellingen), { grens });
  const klein = new Set(cellen.flatMap(({ id, aantal, verborgen }) => (aantal < grens && !verborgen ? [id] : [])));
  expect(new Set(primair)).toEqual(klein);
  const weg = new Set([...primair, ...secundair]);
  for (const { id, laagste, hoogste } of attack(cellen, optellingen, weg)) {
    const cel = cellen.find((een) => een.id === id);
    // Of a hidden part only what is small needs protection; a large one may be computed.
    if ((cel?.aantal ?? 0) < grens) expect([id, laagste, hoogste >= grens]).toEqual([id, 0, true]);
    else if (cel?.verborgen !== true) expect([id, laagste < hoogste]).toEqual([id, true]);
  }
  return secundair;
}

/** A list with its total. */
function lijst(aantallen: readonly number[]): Tabel {
  const cellen = aantallen.map((aantal, i) => ({ id: `c${i}`, aantal }));
  const totaal = aantallen.reduce((som, een) => som + een, 0);
  return [[...cellen, { id: 'totaal', aantal: totaal }], [{ totaal: 'totaal', delen: cellen.map(({ id }) => id) }]];
}

/** Rows and columns with all totals. */
function vierkant(rijen: readonly (readonly number[])[]): Tabel {
  const breedte = rijen[0]?.length ?? 0;
  const met = rijen.map((rij) => [...rij, rij.reduce((a, b) => a + b, 0)]);
  const alles = [
    ...met,
    Array.from({ length: breedte + 1 }, (_, k) => met.reduce((som, rij) => som + (rij[k] ?? 0), 0)),
  ];
  const id = (r: number, k: number) => `${r},${k}`;
  const cellen = alles.flatMap((rij, r) => rij.map((aantal, k) => ({ id: id(r, k), aantal })));
  return [
    cellen,
    [
      ...alles.map((_, r) => ({
        totaal: id(r, breedte),
        delen: Array.from({ length: breedte }, (__, k) => id(r, k)),
      })),
      ...Array.from({ length: breedte + 1 }, (_, k) => ({
        totaal: id(rijen.length, k),
        delen: rijen.map((__, r) => id(r, k)),
      })),
    ],
  ];
}

/** Buurten in wijken in a gemeente, times columns with their total: every cell lies in up to four sums. */
function gelaagd(toeval: Toeval, wijken: number, buurten: number, kolommen: number): Tabel {
  const cellen: Aantalcel[] = [];
  const optellingen: Aantaloptelling[] = [];
  const add = (id: string, aantal: number) => {
    cellen.push({ id, aantal });
    return aantal;
  };
  const namen = [...Array.from({ length: kolommen }, (_, k) => `k${k}`), 'samen'];
  const waarden = Array.from({ length: wijken }, () =>
    Array.from({ length: buurten }, () => Array.from({ length: kolommen }, () => toeval.nextBelow(14))),
  );
  for (const [k, kolom] of namen.entries()) {
    const of = (rij: readonly number[]) => (k === kolommen ? rij.reduce((a, b) => a + b, 0) : (rij[k] ?? 0));
    let alles = 0;
    for (const [w, wijk] of waarden.entries()) {
      let som = 0;
      for (const [b, rij] of wijk.entries()) som += add(`w${w}b${b} ${kolom}`, of(rij));
      alles += add(`w${w} ${kolom}`, som);
      optellingen.push({ totaal: `w${w} ${kolom}`, delen: wijk.map((_, b) => `w${w}b${b} ${kolom}`) });
    }
    add(`gemeente ${kolom}`, alles);
    optellingen.push({ totaal: `gemeente ${kolom}`, delen: waarden.map((_, w) => `w${w} ${kolom}`) });
  }
  for (const rij of new Set(cellen.map(({ id }) => id.split(' ')[0] ?? '')))
    optellingen.push({ totaal: `${rij} samen`, delen: namen.slice(0, -1).map((kolom) => `${rij} ${kolom}`) });
  return [cellen, optellingen];
}

describe('protectAantallen', () => {
  test('one small number takes the least other number along', () => {
    expect(expectProtected(lijst([3, 7, 12]))).toEqual(['c1']);
    expect(expectProtected(lijst([3, 2, 12]))).toEqual([]); // 3 + 2 = 5 is known, and so is 0 + 5 possible
    // 1 + 1 = 2 is known: then neither can be 5, and a third number must go
    expect(expectProtected(lijst([1, 1, 9, 12]))).toEqual(['c2']);
    expect(expectProtected(lijst([8, 7, 12]))).toEqual([]);
    expect(expectProtected(lijst([1, 1]))).toEqual([]); // the total is small itself
    expect(expectProtected(lijst([0, 0, 6]))).toHaveLength(1);
  });

  test('a single number, and no number', () => {
    expect(protectAantallen([{ id: 'a', aantal: 4 }], [])).toEqual({ primair: ['a'], secundair: [] });
    expect(protectAantallen([{ id: 'a', aantal: 5 }], [])).toEqual({ primair: [], secundair: [] });
    expect(protectAantallen([], [])).toEqual({ primair: [], secundair: [] });
  });

  // The 3 in the first row: 20 - 8 - 9 gives it away by its row, 21 - 9 - 9 by its column.
  test('rows and columns: four corners', () => {
    const tabel = vierkant([
      [3, 8, 9],
      [9, 7, 6],
      [9, 6, 8],
    ]);
    const weg = expectProtected(tabel);
    expect(weg).toHaveLength(3);
  });

  test('a part that stands nowhere is protected as if it did', () => {
    const cellen = [
      { id: 'a', aantal: 9 },
      { id: 'rest', aantal: 2, verborgen: true },
      { id: 'totaal', aantal: 11 },
    ];
    const weg = expectProtected([cellen, [{ totaal: 'totaal', delen: ['a', 'rest'] }]]);
    expect(weg).toEqual(['a']);
    const groot = cellen.map((een) =>
      een.id === 'rest' ? { ...een, aantal: 6 } : een.id === 'totaal' ? { ...een, aantal: 15 } : een,
    );
    expect(expectProtected([groot, [{ totaal: 'totaal', delen: ['a', 'rest'] }]])).toEqual([]);
  });

  test('lists of every shape hold against the attacker', () => {
    const toeval = createToeval('lijsten');
    for (let i = 0; i < 25; i += 1) {
      const aantallen = Array.from({ length: 1 + toeval.nextBelow(8) }, () => toeval.nextBelow(12));
      expectProtected(lijst(aantallen), 2 + toeval.nextBelow(8));
    }
  });

  test('rows and columns of every shape hold against the attacker', () => {
    const toeval = createToeval('vierkanten');
    for (let i = 0; i < 12; i += 1) {
      const breedte = 1 + toeval.nextBelow(5);
      const rijen = Array.from({ length: 1 + toeval.nextBelow(6) }, () =>
        Array.from({ length: breedte }, () => toeval.nextBelow(15)),
      );
      expectProtected(vierkant(rijen));
    }
  });

  test('buurten in wijken in a gemeente, times columns, hold against the attacker', () => {
    const toeval = createToeval('lagen');
    for (let i = 0; i < 8; i += 1)
      expectProtected(gelaagd(toeval, 2 + toeval.nextBelow(2), 2 + toeval.nextBelow(3), 2));
  });

  test('leaves most of a table of forty-eight buurten standing', () => {
    const toeval = createToeval('achtenveertig');
    const rijen = Array.from({ length: 48 }, () => Array.from({ length: 5 }, () => 3 + toeval.nextBelow(40)));
    const tabel = vierkant(rijen);
    const { primair, secundair } = protectAantallen(...tabel);
    expect(primair.length).toBeGreaterThan(3);
    expect(secundair.length).toBeLessThanOrEqual(3 * primair.length);
  });

  test('all that is wrong with the input comes at once', () => {
    const cellen = [
      { id: 'a', aantal: -1 },
      { id: 'a', aantal: 1.5 },
      { id: 'b', aantal: 3 },
    ];
    try {
      protectAantallen(
        cellen,
        [
          { totaal: 'b', delen: ['a', 'c'] },
          { totaal: 'b', delen: ['a'] },
        ],
        { grens: 1 },
      );
      expect.unreachable();
    } catch (fout) {
      if (!isDomeinFout(fout)) throw fout;
      expect(fout.bevindingen.map(({ code }) => code)).toEqual([
        'verslag.grens_ongeldig',
        'verslag.aantal_ongeldig',
        'verslag.id_dubbel',
        'verslag.aantal_ongeldig',
        'verslag.cel_onbekend',
        'verslag.totaal_klopt_niet',
      ]);
    }
  });
});

describe('protectVerslag', () => {
  const bron = (bewerking: 'waarde' | 'som' | 'verhouding' | 'verschil', ...paden: (string | number)[][]) => ({
    bron: 'x',
    bewerking,
    paden,
  });
  const mensen = (waarde: number, ...paden: (string | number)[][]): Verslagwaarde => ({
    soort: 'getal',
    waarde,
    decimalen: 0,
    personen: true,
    ...(paden.length === 0 ? {} : { herkomst: bron(paden.length === 1 ? 'waarde' : 'som', ...paden) }),
  });
  const naam = (waarde: string): Verslagwaarde => ({ soort: 'tekst', waarde });
  const tabel = (rijen: Verslagtabel['rijen'], wijziging: Partial<Verslagtabel> = {}): Verslagblok => ({
    soort: 'tabel',
    tabel: {
      id: 'leden',
      titel: 'Leden',
      kolommen: ['buurt', 'leden', 'deel'].map((sleutel) => ({
        sleutel,
        kop: sleutel,
        ...(sleutel === 'deel' ? { optelbaar: false, afgeleidVan: ['leden'] } : {}),
      })),
      rijen,
      totaalrijen: [{ rij: rijen.length - 1, delen: rijen.slice(0, -1).map((_, r) => r) }],
      totaalkolommen: [],
      ...wijziging,
    },
  });
  const verslag = (...blokken: Verslagblok[]): Verslag => ({
    soort: 'verslag',
    versie: 1,
    taal: 'nl',
    titel: 'T',
    peildatum: Datum.parse('2027-09-01'),
    bronnen: [],
    onthulling: { regel: 'alles_getoond' },
    blokken,
  });
  const deel: Verslagwaarde = { soort: 'percentage', waarde: 0.5, decimalen: 0 };
  const cellen = (uit: Verslag, plaats = 0) => {
    const blok = uit.blokken[plaats];
    return blok?.soort === 'tabel' ? blok.tabel.rijen.map((rij) => rij.slice(1).map(({ soort }) => soort)) : [];
  };

  test('hides in a table the small number, another one, and what was computed from them', () => {
    const uit = protectVerslag(
      deepFreeze(
        verslag(
          tabel([
            [naam('A'), mensen(3, ['a']), deel],
            [naam('B'), mensen(9, ['b']), deel],
            [naam('C'), mensen(20, ['c']), deel],
            [naam('Totaal'), mensen(32, ['a'], ['b'], ['c']), deel],
          ]),
        ),
      ),
    );
    expect(cellen(uit)).toEqual([
      ['onderdrukt', 'onderdrukt'],
      ['onderdrukt', 'onderdrukt'],
      ['getal', 'percentage'],
      ['getal', 'percentage'],
    ]);
    expect(uit.onthulling).toEqual({ regel: 'onderdrukt', grens: 5, aantal: 4 });
    expect(JSON.stringify(uit)).not.toContain('"waarde":3,');
  });

  test('the same number in a sentence is hidden too, and a share of it', () => {
    const uit = protectVerslag(
      verslag(
        tabel(
          [
            [naam('A'), mensen(3, ['a']), deel],
            [naam('B'), mensen(9, ['b']), deel],
            [naam('Totaal'), mensen(12, ['a'], ['b']), deel],
          ],
          { toelichting: ['A: ', mensen(3, ['a'])] },
        ),
        { soort: 'sectie', titel: 'S', blokken: [{ soort: 'alinea', tekst: ['B heeft ', mensen(9, ['b']), '.'] }] },
        { soort: 'lijst', genummerd: false, items: [[{ ...deel, herkomst: bron('verhouding', ['a'], ['b']) }]] },
      ),
    );
    expect(uit.blokken[1]).toMatchObject({ blokken: [{ tekst: ['B heeft ', { soort: 'onderdrukt' }, '.'] }] });
    expect(uit.blokken[2]).toMatchObject({ items: [[{ soort: 'onderdrukt' }]] });
    expect(uit.blokken[0]).toMatchObject({ tabel: { toelichting: ['A: ', { soort: 'onderdrukt' }] } });
  });

  test('the sum of one number is that number', () => {
    const som = { ...mensen(3), herkomst: bron('som', ['a']) } as Verslagwaarde;
    const uit = protectVerslag(
      verslag(
        tabel([
          [naam('A'), mensen(3, ['a']), deel],
          [naam('B'), mensen(9, ['b']), deel],
          [naam('C'), mensen(7, ['c']), deel],
          [naam('Totaal'), mensen(19, ['a'], ['b'], ['c']), deel],
        ]),
        { soort: 'alinea', tekst: [mensen(9, ['b']), som] },
      ),
    );
    expect(uit.blokken[1]).toMatchObject({ tekst: [{ soort: 'getal' }, { soort: 'onderdrukt' }] });
    // As one number it is not weighed twice: of the others only the least goes along.
    expect(cellen(uit).map(([leden]) => leden)).toEqual(['onderdrukt', 'getal', 'onderdrukt', 'getal']);
  });

  test('a total that is less than its parts, or a column that is not there, gives nothing away and hides nothing', () => {
    const krom = tabel(
      [
        [naam('A'), mensen(3, ['a']), deel],
        [naam('B'), mensen(9, ['b']), deel],
        [naam('Totaal'), mensen(10, ['t']), deel],
      ],
      { kolommen: ['buurt', 'leden', 'deel'].map((sleutel) => ({ sleutel, kop: sleutel, afgeleidVan: ['weg'] })) },
    );
    expect(cellen(protectVerslag(verslag(krom)))).toEqual([
      ['onderdrukt', 'percentage'],
      ['getal', 'percentage'],
      ['getal', 'percentage'],
    ]);
  });

  test('a total in a sentence cannot give away what a table hides', () => {
    const uit = protectVerslag(
      verslag({ soort: 'alinea', tekst: ['Samen ', mensen(12, ['a'], ['b']), ', waarvan B ', mensen(9, ['b']), '.'] }),
    );
    expect(uit.blokken[0]).toMatchObject({
      tekst: ['Samen ', { soort: 'getal' }, ', waarvan B ', { soort: 'onderdrukt' }, '.'],
    });
  });

  const alinea = (...tekst: Verslagtekst): Verslagblok => ({ soort: 'alinea', tekst });
  const aandeel = (waarde: number, ...paden: (string | number)[][]): Verslagwaarde => ({
    soort: 'percentage',
    waarde,
    decimalen: 0,
    ...(paden.length === 0 ? {} : { herkomst: bron('verhouding', ...paden) }),
  });
  const verschil = (waarde: number, personen: boolean, ...paden: (string | number)[][]): Verslagwaarde => ({
    soort: 'getal',
    waarde,
    decimalen: 0,
    personen,
    herkomst: bron('verschil', ...paden),
  });
  /** The numbers of the first paragraph that are still there. */
  const getoond = (...tekst: Verslagtekst) => {
    const [blok] = protectVerslag(deepFreeze(verslag(alinea(...tekst)))).blokken;
    const delen = blok?.soort === 'alinea' ? blok.tekst : [];
    return delen.map((deel) => (typeof deel === 'object' && 'waarde' in deel ? deel.waarde : 'x'));
  };

  test('a share of a number that is shown does not give a small number back', () => {
    expect(getoond(aandeel(0.15, ['a'], ['b']), mensen(20, ['b']))).toEqual(['x', 20]);
    expect(getoond(aandeel(0.5, ['a'], ['b']), mensen(20, ['b']))).toEqual([0.5, 20]);
    expect(getoond(aandeel(0, ['a'], ['b']), mensen(20, ['b']))).toEqual(['x', 20]);
    // The whole can be computed from the part too; nothing from a share alone, or of nothing.
    expect(getoond(aandeel(5, ['a'], ['b']), mensen(20, ['a']))).toEqual(['x', 20]);
    expect(getoond(aandeel(0.15, ['a'], ['b']))).toEqual([0.15]);
    expect(getoond(aandeel(0, ['a'], ['b']), mensen(20, ['a']))).toEqual([0, 20]);
    // The same as a number; and members a project, when the projects are told to be no people.
    const perDeel = { ...mensen(0.15), personen: false, herkomst: bron('verhouding', ['a'], ['b']) } as Verslagwaarde;
    expect(getoond(perDeel, mensen(20, ['b']))).toEqual(['x', 20]);
    const projecten = { ...mensen(4, ['p']), personen: false } as Verslagwaarde;
    const per = { ...perDeel, waarde: 5, herkomst: bron('verhouding', ['a'], ['p']) } as Verslagwaarde;
    expect(getoond(per, mensen(20, ['a']), projecten)).toEqual([5, 20, 4]);
  });

  test('a share without a source is taken for one of the number beside it', () => {
    expect(getoond(aandeel(0.15), ' van ', mensen(20))).toEqual(['x', 'x', 20]);
    expect(getoond(aandeel(0.5), ' van ', mensen(20))).toEqual([0.5, 'x', 20]);
    expect(getoond(mensen(20), ' is ', aandeel(20 / 130), ' van ', mensen(130))).toEqual([20, 'x', 20 / 130, 'x', 130]);
    expect(getoond(aandeel(0.15))).toEqual([0.15]);
    const uit = protectVerslag(
      verslag(
        tabel([
          [naam('A'), mensen(20, ['a']), aandeel(0.15)],
          [naam('B'), mensen(40, ['b']), aandeel(0.5)],
          // A cell too many stands in no column.
          [naam('C'), mensen(40, ['c']), aandeel(0.4), aandeel(0.01)],
          [naam('Totaal'), mensen(100, ['a'], ['b'], ['c']), aandeel(1)],
        ]),
      ),
    );
    // 40% of the third row is its share in the total, which tells nothing new.
    expect(cellen(uit)[2]).toEqual(['getal', 'percentage', 'percentage']);
    expect(cellen(uit).map(([, deel_]) => deel_)).toEqual(['onderdrukt', 'percentage', 'percentage', 'percentage']);
  });

  test('a difference does not give a small number back', () => {
    // 20 - 17 = 3, which stands nowhere; 20 - 3 = 17, which does.
    expect(getoond(mensen(20, ['a']), verschil(17, true, ['a'], ['b']))).toEqual([20, 'x']);
    expect(getoond(mensen(20, ['a']), mensen(17, ['b']), verschil(3, true, ['a'], ['b']))).toEqual([20, 'x', 'x']);
    expect(getoond(mensen(20, ['a']), verschil(17, false, ['a'], ['b']))).toEqual([20, 'x']);
    expect(getoond(mensen(20, ['a']), verschil(9, true, ['a'], ['b']))).toEqual([20, 9]);
    expect(getoond(mensen(9, ['b']), verschil(11, true, ['a'], ['b']))).toEqual([9, 11]);
    // What counts no people may be small, and below zero.
    expect(getoond(mensen(20, ['a']), mensen(18, ['b']), verschil(2, false, ['a'], ['b']))).toEqual([20, 18, 2]);
    expect(getoond(mensen(20, ['a']), verschil(-9, false, ['a'], ['b']))).toEqual([20, -9]);
    expect(getoond(mensen(9, ['b']), verschil(-12, false, ['a'], ['b']))).toEqual([9, -12]);
  });

  test('what one value gives is used for the next', () => {
    // Half of 40 is 20, and of the 23 that leaves 3.
    const tekst = [aandeel(0.5, ['a'], ['b']), mensen(40, ['b']), mensen(23, ['a'], ['c'])];
    const [deel_, geheel, som] = getoond(...tekst);
    expect(geheel).toBe(40);
    expect([deel_, som].filter((een) => een === 'x')).toHaveLength(1);
  });

  test('numbers without a source are known by their place; what is unknown counts as hidden', () => {
    const uit = protectVerslag(
      verslag(
        tabel([
          [naam('A'), { soort: 'ontbreekt', reden: 'onbekend' }, deel],
          [naam('B'), mensen(9), deel],
          [naam('Totaal'), mensen(12), deel],
        ]),
      ),
    );
    expect(cellen(uit).map(([leden]) => leden)).toEqual(['ontbreekt', 'onderdrukt', 'getal']);
  });

  test('what is large, or no people, stays', () => {
    const blok = tabel([
      [naam('A'), { soort: 'getal', waarde: 1, decimalen: 0 }, deel],
      [naam('Totaal'), { soort: 'getal', waarde: 1, decimalen: 0 }, deel],
    ]);
    const grafiek: Verslagblok = {
      soort: 'grafiek',
      grafiek: {
        id: 'g',
        titel: 'G',
        alternatief: 'a',
        spec: { $schema: 'https://vega.github.io/schema/vega-lite/v6.json', description: 'x' },
      },
    };
    const uit = protectVerslag(verslag(blok, grafiek), { grens: 10 });
    expect(uit.blokken).toEqual([blok, grafiek]);
    expect(uit.onthulling).toEqual({ regel: 'onderdrukt', grens: 10, aantal: 0 });
  });

  test('a bound that is none is refused', () => {
    expect(() => protectVerslag(verslag(), { grens: 0 })).toThrow('verslag.grens_ongeldig');
  });
});
