import { u32, zipRijen } from '../../rekenen/index.js';

/** Places in the two lists that belong together; one of them is absent for an item that only one list has. */
export type Paar =
  | readonly [voor: number, na: number]
  | readonly [voor: number, na: undefined]
  | readonly [voor: undefined, na: number];

/** Beyond so many comparisons lists are laid side by side by place. */
const MEESTE = 1_000_000;

/** Pairs of a stretch in which nothing is equal: by place, and what is left over alone. */
function pairRest(voor: readonly number[], na: readonly number[]): Paar[] {
  const samen = zipRijen(voor, na);
  return [
    ...samen,
    ...voor.slice(samen.length).map((plaats) => [plaats, undefined] as const),
    ...na.slice(samen.length).map((plaats) => [undefined, plaats] as const),
  ];
}

/** The lengths of the longest common rests, from every pair of places on. */
function measureResten(voor: readonly string[], na: readonly string[]): Uint32Array {
  const breedte = na.length + 1;
  const lengten = new Uint32Array((voor.length + 1) * breedte);
  for (let v = voor.length - 1; v >= 0; v--)
    for (let n = na.length - 1; n >= 0; n--)
      lengten[v * breedte + n] =
        voor[v] === na[n]
          ? u32(lengten, (v + 1) * breedte + n + 1) + 1
          : Math.max(u32(lengten, (v + 1) * breedte + n), u32(lengten, v * breedte + n + 1));
  return lengten;
}

/**
 * Lays two lists of texts side by side: as many equal items as possible in the same order, and between these the others in pairs by place.
 * It costs the product of the lengths of what differs.
 */
export function alignLijsten(voor: readonly string[], na: readonly string[]): Paar[] {
  let kop = 0;
  while (kop < voor.length && kop < na.length && voor[kop] === na[kop]) kop++;
  let staart = 0;
  while (staart < voor.length - kop && staart < na.length - kop && voor.at(-1 - staart) === na.at(-1 - staart))
    staart++;
  const links = voor.slice(kop, voor.length - staart);
  const rechts = na.slice(kop, na.length - staart);
  const breedte = rechts.length + 1;
  const lengten = links.length * rechts.length > MEESTE ? new Uint32Array(0) : measureResten(links, rechts);
  const uit: Paar[] = [];
  let open: { voor: number[]; na: number[] } = { voor: [], na: [] };
  const close = () => {
    uit.push(...pairRest(open.voor, open.na));
    open = { voor: [], na: [] };
  };
  let [v, n] = [0, 0];
  while (v < links.length || n < rechts.length) {
    const gelijk = lengten.length > 0 && v < links.length && n < rechts.length && links[v] === rechts[n];
    if (gelijk) {
      close();
      v++;
      n++;
    } else if (
      n >= rechts.length ||
      (v < links.length &&
        (lengten.length === 0 || u32(lengten, (v + 1) * breedte + n) >= u32(lengten, v * breedte + n + 1)))
    )
      open.voor.push(kop + v++);
    else open.na.push(kop + n++);
  }
  close();
  return uit;
}
