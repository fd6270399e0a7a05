/** How often a test, and a file of tests, noticed a mutant of a file of the source. @type {Map<string, Map<string, number>>} */
const vangsten = new Map();
/** The tests that noticed the last few mutants: the next one is often noticed by one of them. */
let laatst = /** @type {string[]} */ ([]);
const ONTHOUDEN = 12;

const fileOf = (/** @type {string} */ test) => test.slice(0, test.indexOf('#'));
const stem = (/** @type {string} */ pad) => pad.slice(pad.lastIndexOf('/') + 1, pad.indexOf('.', pad.lastIndexOf('/')));

/**
 * Keeps that a test noticed a mutant.
 *
 * @param {string} bestand - of the mutant
 * @param {string} test
 */
export function keepVangst(bestand, test) {
  const telling = vangsten.get(bestand) ?? new Map();
  vangsten.set(bestand, telling);
  for (const naam of [test, fileOf(test)]) telling.set(naam, (telling.get(naam) ?? 0) + 1);
  laatst = [test, ...laatst.filter((ander) => ander !== test)].slice(0, ONTHOUDEN);
}

/**
 * Tests in the order in which they are worth their time for a mutant: what noticed a few just now, then the quick ones, and those of a file
 * with the same name or that noticed others of the same file before.
 *
 * @param {string} bestand - of the mutant
 * @param {string[]} tests
 * @param {Record<string, number>} duur - milliseconds
 */
export function sortTests(bestand, tests, duur) {
  const telling = vangsten.get(bestand) ?? new Map();
  const cost = (/** @type {string} */ test) => {
    const rang = laatst.indexOf(test);
    if (rang >= 0 && (duur[test] ?? 0) < 100) return rang - ONTHOUDEN;
    const genoemd = stem(fileOf(test)) === stem(bestand) ? 10 : 0;
    const kansen = 1 + genoemd + (telling.get(fileOf(test)) ?? 0) + 4 * (telling.get(test) ?? 0);
    return (1 + (duur[test] ?? 0)) / kansen;
  };
  const kosten = new Map(tests.map((test) => [test, cost(test)]));
  return tests.sort((a, b) => (kosten.get(a) ?? 0) - (kosten.get(b) ?? 0));
}
