import { Datum } from 'buurtaanpak/kern';
import {
  protectVerslag,
  type Verslag,
  type Verslagblok,
  type Verslagtabel,
  type Verslagtekst,
  type Verslagwaarde,
} from 'buurtaanpak/verslag';
import { describe, expect, test } from 'vitest';
import { deepFreeze } from '../hulp.js';

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
    versie: 2,
    taal: 'nl',
    titel: 'T',
    vermeldingen: [],
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
