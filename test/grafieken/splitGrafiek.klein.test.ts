/** A chart of a few rows in parts: each part as a whole, and each border of how many there are. */
import { splitGrafiek } from 'buurtaanpak/grafieken';
import type { Grafiek, Specdeel } from 'buurtaanpak/verslag';
import { describe, expect, test } from 'vitest';
import { foutVan } from '../hulp.js';

const $schema = 'https://vega.github.io/schema/vega-lite/v6.json';
const rij = (plaats: number) => ({ plaats, naam: `N${plaats}` });
const rijen = (aantal: number) => Array.from({ length: aantal }, (_, plaats) => rij(plaats));
const grafiek = (spec: Specdeel): Grafiek => ({
  id: 'g',
  titel: 'Titel',
  alternatief: 'Woorden.',
  spec: { $schema, description: 'Woorden.', title: 'Titel', height: { step: 20 }, ...spec },
});
const encoding = { y: { field: 'naam' } };
const vlak = (aantal: number, anders: Specdeel = {}) =>
  grafiek({ data: { values: rijen(aantal) }, encoding, ...anders });
const onderschriften = (een: Grafiek) => splitGrafiek(een, { hoogte: 240 }).map(({ spec }) => spec.title);

describe('splitGrafiek', () => {
  test('gives parts of as many rows, each with its own words', () => {
    // 240 pixels less 200 hold two rows of 20.
    const delen = splitGrafiek(
      vlak(5, { data: { name: 'x', values: [rij(3), rij(0), rij(1), rij(2), rij(4), { los: 1 }, 7] } }),
      { hoogte: 240 },
    );
    const deel = (nummer: number, [van, tot]: readonly [string, string], values: unknown[]) => {
      const zin = `Deel ${nummer} van 3: van ${van} tot en met ${tot}.`;
      const alternatief = nummer === 1 ? `Woorden. ${zin}` : `Vervolg van de grafiek Titel. ${zin}`;
      return {
        id: `g-${nummer}`,
        titel: `Titel (deel ${nummer} van 3)`,
        alternatief,
        spec: {
          $schema,
          description: alternatief,
          title: { text: 'Titel', subtitle: zin },
          height: { step: 20 },
          data: { name: 'x', values: [...values, { los: 1 }, 7] },
          encoding,
        },
      };
    };
    expect(delen).toEqual([
      deel(1, ['N0', 'N1'], [rij(0), rij(1)]),
      deel(2, ['N2', 'N3'], [rij(3), rij(2)]),
      deel(3, ['N4', 'N4'], [rij(4)]),
    ]);
  });

  test('takes the rows of layers, and leaves what belongs to none', () => {
    const strepen = { data: { values: rijen(4) }, encoding, mark: 'bar' };
    const lijn = { data: { values: [{ dag: 1 }] }, mark: 'rule' };
    const kaal = { mark: 'tick', encoding: { x: { field: 'anders' } } };
    const [een, twee, ...meer] = splitGrafiek(grafiek({ layer: [kaal, strepen, lijn] }), { hoogte: 240 });
    expect(een?.spec.layer).toEqual([kaal, { ...strepen, data: { values: [rij(0), rij(1)] } }, lijn]);
    expect(twee?.spec.layer).toEqual([kaal, { ...strepen, data: { values: [rij(2), rij(3)] } }, lijn]);
    expect(meer).toEqual([]);
    expect(een?.spec).not.toHaveProperty('data');
  });

  test.each([
    [33, undefined, [33]],
    [34, undefined, [17, 17]],
    [67, undefined, [23, 23, 21]],
    [2, 240, [2]],
    [3, 240, [2, 1]],
    [3, 259, [2, 1]],
    [3, 260, [3]],
    [3, 1, [1, 1, 1]],
  ])('%d rows at a height of %d', (aantal, hoogte, verwacht) => {
    const delen = splitGrafiek(vlak(aantal), hoogte === undefined ? {} : { hoogte });
    expect(delen.map(({ spec }) => (spec.data as { values: unknown[] }).values.length)).toEqual(verwacht);
    if (verwacht.length === 1) expect(delen).toEqual([vlak(aantal)]);
  });

  test('the sentence comes first under the title', () => {
    const zin = 'Deel 1 van 2: van N0 tot en met N1.';
    expect(onderschriften(vlak(3, { title: { text: 'T', subtitle: 'a' } }))[0]).toEqual({
      text: 'T',
      subtitle: [zin, 'a'],
    });
    expect(onderschriften(vlak(3, { title: { text: 'T', subtitle: ['a', 'b'] } }))[0]).toEqual({
      text: 'T',
      subtitle: [zin, 'a', 'b'],
    });
    expect(onderschriften(vlak(3, { title: { text: ['T', 't'] } }))[0]).toEqual({ text: ['T', 't'], subtitle: [zin] });
    expect(onderschriften(vlak(3, { title: ['T', 't'] }))[0]).toEqual({ text: ['T', 't'], subtitle: zin });
  });

  test.each<[string, Specdeel]>([
    ['no height', { height: undefined }],
    ['a height of its own', { height: 280 }],
    ['a distance that is no number', { height: { step: 'x' } }],
    ['no encoding', { encoding: undefined }],
    ['an encoding that is a list', { encoding: [] }],
    ['no y', { encoding: { x: { field: 'naam' } } }],
    ['a y without a field', { encoding: { y: { value: 3 } } }],
    ['a field that is no name', { encoding: { y: { field: { repeat: 'x' } } } }],
    ['no figures', { data: undefined }],
    ['figures elsewhere', { data: { url: 'x' } }],
    ['figures without a place', { data: { values: [{ naam: 'a' }, { naam: 'b' }, { naam: 'c' }] } }],
    ['places that are no numbers', { data: { values: ['a', 'b', 'c'].map((plaats) => ({ plaats, naam: 'a' })) } }],
    ['layers that are none', { data: undefined, layer: 'x' }],
    ['a layer that is none', { data: undefined, layer: [null, 3] }],
  ])('a chart with %s is given back', (_, anders) => {
    const een = vlak(3, anders);
    expect(splitGrafiek(een, { hoogte: 240 })).toEqual([een]);
  });

  test('names that are numbers are told as they are', () => {
    const values = [1, 2, 3].map((naam, plaats) => ({ plaats, naam }));
    expect(splitGrafiek(vlak(3, { data: { values } }), { hoogte: 240 })[0]?.alternatief).toBe(
      'Woorden. Deel 1 van 2: van 1 tot en met 2.',
    );
  });

  test('refuses what is no chart, and a height of nothing', () => {
    const soort = (call: () => unknown) => {
      const { code, params } = foutVan(call);
      return [code, params.soort];
    };
    expect(soort(() => splitGrafiek({ id: 'x' } as never))).toEqual(['kern.document_ongeldig', 'grafiek']);
    expect(soort(() => splitGrafiek(vlak(3), { hoogte: 0 }))).toEqual(['kern.document_ongeldig', 'opties']);
  });
});

test('a chart with a number that is none is refused, with its place', () => {
  const fout = foutVan(() => splitGrafiek(vlak(5, { data: { values: [rij(0), rij(Number.NaN)] } })));
  expect([fout.code, fout.bevindingen.map(({ pad }) => pad[0])]).toEqual(['kern.document_ongeldig', ['spec']]);
  const eigen = { ...vlak(1), hoogte: Number.NaN };
  expect(foutVan(() => splitGrafiek(eigen)).bevindingen.map(({ pad }) => pad)).toEqual([['hoogte']]);
});
