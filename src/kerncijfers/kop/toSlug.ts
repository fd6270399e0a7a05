import { toKlein } from './toKlein.js';

/** A longer text is cut off: a key stays readable. */
const LENGTE = 120;

/** The place after the last letter or digit. */
function findEinde(slug: string): number {
  let einde = slug.length;
  while (slug[einde - 1] === '_' || slug[einde - 1] === '.') einde -= 1;
  return einde;
}

/** A text as a part of a key: lower case, without accents, everything but letters, digits and points as `_`. It may become empty. */
export function toSlug(tekst: string): string {
  const slug = toKlein(tekst)
    .replace(/[^a-z0-9.]+/g, '_')
    .slice(0, LENGTE);
  const begin = slug.search(/[^_.]/);
  return begin === -1 ? '' : slug.slice(begin, findEinde(slug));
}
