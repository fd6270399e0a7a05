/** The fields by which items of lists are known, the first that all items have goes before. */
const SLEUTELVELDEN = [
  'id',
  'code',
  'sleutel',
  'programmajaren',
  'kostendrager',
  'cijfer',
  'functie',
  'partij',
  'uitkomst',
  'zwaarte',
  'waarde',
  'naam',
  'title',
  'soort',
  'methode',
] as const;

/** A word that can be a key by itself: a code or a role, no sentence. */
const WOORD = /^[\w-]{1,60}$/;

/** The key of an item by a field; a word is its own key. */
function readSleutel(item: unknown, veld: string): string | undefined {
  if (typeof item === 'string') return WOORD.test(item) ? item : undefined;
  if (typeof item !== 'object' || item === null || !Object.hasOwn(item, veld)) return undefined;
  return String(Reflect.get(item, veld));
}

function indexLijst(lijst: readonly unknown[], veld: string): ReadonlyMap<string, unknown> | undefined {
  const perSleutel = new Map<string, unknown>();
  for (const item of lijst) {
    const sleutel = readSleutel(item, veld);
    if (sleutel === undefined || perSleutel.has(sleutel)) return undefined;
    perSleutel.set(sleutel, item);
  }
  return perSleutel;
}

/** The items of two lists by their keys; `undefined` when there is no field by which every item of both can be told from the others. */
export function findSleutels(voor: readonly unknown[], na: readonly unknown[]) {
  for (const veld of SLEUTELVELDEN) {
    const eerst = indexLijst(voor, veld);
    const later = indexLijst(na, veld);
    if (eerst !== undefined && later !== undefined) return { voor: eerst, na: later };
  }
  return undefined;
}
