/** The version of the library that runs; a test holds it equal to that of the package. */
export const VERSIE = '0.1.0';
