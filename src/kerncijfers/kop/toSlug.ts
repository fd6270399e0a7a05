/** Combining marks, such as accents after decomposition. */
const TEKENS = /[\u0300-\u036f]/g;

/** A longer text is cut off: a key stays readable. */
const LENGTE = 120;

/** A text as a part of a key: lower case, without accents, everything but letters, digits and points as `_`. It may become empty. */
export function toSlug(tekst: string): string {
  return tekst
    .normalize('NFD')
    .replace(TEKENS, '')
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '_')
    .slice(0, LENGTE)
    .replace(/^[_.]+|[_.]+$/g, '');
}
