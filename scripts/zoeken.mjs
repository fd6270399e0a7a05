import { ReflectionKind } from 'typedoc';

/** How much more a find of a kind weighs: first what somebody calls, then what it gives, then the guides, and the fields of a type last. */
const GEWICHTEN = [
  [ReflectionKind.Function, 60],
  [ReflectionKind.Variable, 40],
  [ReflectionKind.Interface | ReflectionKind.TypeAlias | ReflectionKind.Class, 15],
  [ReflectionKind.Document | ReflectionKind.Module, 10],
];

/**
 * The words of a name: `splitByKalenderjaar` is found by `kalenderjaar` as well.
 *
 * @param {string} naam
 * @returns {string}
 */
export const splitNaam = (naam) => naam.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase();

/**
 * A plugin of TypeDoc: puts in the search of the reference functions before the fields that bear their word. By itself it finds for
 * 'begrotingsjaar' eight fields of that name, and no function.
 *
 * @param {import('typedoc').Application} app
 */
export function weighZoeken({ renderer }) {
  renderer.on('prepareIndex', (index) => {
    index.searchFieldWeights.woorden = 10;
    index.searchResults.forEach((naam, i) => {
      const [, gewicht = 1] = GEWICHTEN.find(([soort]) => naam.kindOf(soort)) ?? [];
      naam.relevanceBoost = gewicht;
      index.searchFields[i] = { ...index.searchFields[i], woorden: splitNaam(naam.name) };
    });
  });
}
