/** The codes outside the social domain, the same in every year since 2017. */
const BUITEN_SOCIAAL_DOMEIN = [
  ...['0.1', '0.2', '0.3', '0.4', '0.5', '0.61', '0.62', '0.63', '0.64', '0.7', '0.8', '0.9', '0.10', '0.11'],
  ...['1.1', '1.2', '2.1', '2.2', '2.3', '2.4', '2.5', '3.1', '3.2', '3.3', '3.4', '4.1', '4.2', '4.3'],
  ...['5.1', '5.2', '5.3', '5.4', '5.5', '5.6', '5.7', '7.1', '7.2', '7.3', '7.4', '7.5', '8.1', '8.2', '8.3'],
];

/** The codes of the social domain, by the first year in which they are valid. */
const SOCIAAL_DOMEIN: readonly { readonly vanaf: number; readonly codes: readonly string[] }[] = [
  { vanaf: 2017, codes: ['6.1', '6.2', '6.3', '6.4', '6.5', '6.6', '6.71', '6.72', '6.81', '6.82'] },
  {
    vanaf: 2023,
    codes: [
      ...['6.1', '6.2', '6.3', '6.4', '6.5', '6.6', '6.71a', '6.71b', '6.71c', '6.71d'],
      ...['6.72a', '6.72b', '6.72c', '6.72d', '6.73a', '6.73b', '6.73c', '6.74a', '6.74b', '6.74c'],
      ...['6.81a', '6.81b', '6.82a', '6.82b'],
    ],
  },
  {
    vanaf: 2025,
    codes: [
      ...['6.1', '6.21', '6.22', '6.23', '6.3', '6.4', '6.5', '6.60', '6.711', '6.712', '6.713', '6.714'],
      ...['6.751', '6.752', '6.753', '6.761', '6.762', '6.763', '6.791', '6.792'],
      ...['6.811', '6.812', '6.821', '6.822', '6.91', '6.92'],
    ],
  },
];

/** The last year whose classification this version of the library knows. */
export const LAATSTE_TAAKVELDENJAAR = 2026;

/**
 * The codes of the taakvelden of gemeenten in a year, or `undefined` for a year that this version of the library does not know.
 * Source: the Iv3-informatievoorschriften for gemeenten and gemeenschappelijke regelingen (ministry of BZK, CBS), whose list starts in
 * 2017; the social domain was refined in 2023 and again in 2025.
 */
export function findTaakvelden(jaar: number): readonly string[] | undefined {
  if (jaar > LAATSTE_TAAKVELDENJAAR) return undefined;
  const sociaal = SOCIAAL_DOMEIN.filter(({ vanaf }) => vanaf <= jaar).at(-1);
  return sociaal && [...BUITEN_SOCIAAL_DOMEIN, ...sociaal.codes];
}
