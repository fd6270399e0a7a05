import { TOEGESTAAN, UITZONDERINGEN } from './licenties.mjs';

/**
 * The page of the licences, in Markdown.
 *
 * @param {readonly import('./pakketten.mjs').Pakket[]} pakketten
 * @param {readonly import('./pakketten.mjs').Pakket[]} looptijd
 */
export function writeLicentiepagina(pakketten, looptijd) {
  const perLicentie = new Map();
  for (const { naam, licentie = 'none' } of pakketten) {
    perLicentie.set(licentie, (perLicentie.get(licentie) ?? new Set()).add(naam));
  }
  const groepen = [...perLicentie].sort(([a, x], [b, y]) => y.size - x.size || (a < b ? -1 : 1));
  const sort = (/** @type {Iterable<string>} */ namen) => [...namen].sort((a, b) => (a < b ? -1 : 1));
  const regels = [
    '# Licences',
    '',
    'The licence of every package in `package-lock.json`. Made by `npm run licenties -- --schrijf`; `npm run check` fails when a package has a',
    'licence that [scripts/keten/licenties.mjs](../scripts/keten/licenties.mjs) does not allow, or when this page is behind. The library itself:',
    '[EUPL-1.2](../LICENSE). The figures in the repository have licences of their own, file by file: [those of the tests](../test/data/README.md) and',
    '[those of the examples](../examples/data/README.md). None of them is in the package.',
    '',
    '## What an app installs with the library',
    '',
    '| package | licence |',
    '| --- | --- |',
    ...looptijd.map(({ naam, licentie = 'none' }) => `| \`${naam}\` | ${licentie} |`),
    '',
    '## What is used to work on it',
    '',
    '| licence | packages | why it is allowed |',
    '| --- | --: | --- |',
    ...groepen.map(
      ([licentie, namen]) =>
        `| ${licentie} | ${namen.size} | ${TOEGESTAAN[licentie]?.waarom ?? 'by exception, below'} |`,
    ),
    '',
    '## Exceptions',
    '',
    '| package | licence | why |',
    '| --- | --- | --- |',
    ...Object.entries(UITZONDERINGEN).map(
      ([naam, { licentie, waarom }]) => `| \`${naam}\` | ${licentie} | ${waarom} |`,
    ),
    '',
    '## All packages',
    '',
    ...groepen.flatMap(([licentie, namen]) => [
      `### ${licentie}`,
      '',
      ...sort(namen).map((naam) => `- \`${naam}\``),
      '',
    ]),
  ];
  return regels.join('\n');
}
