import type { Opzetverschil } from 'buurtaanpak/opzet';

const VELDEN = [
  ...['id', 'code', 'sleutel', 'programmajaren', 'kostendrager', 'cijfer', 'functie', 'partij', 'uitkomst', 'zwaarte'],
  ...['waarde', 'naam', 'title', 'soort', 'methode'],
];

const read = (item: unknown, veld: string): string | undefined =>
  typeof item === 'string'
    ? item
    : typeof item === 'object' && item !== null && Object.hasOwn(item, veld)
      ? String(Reflect.get(item, veld))
      : undefined;

/** The place of an item by its key: by the first field that tells all items of the list apart. */
function findPlaats(lijst: readonly unknown[], sleutel: string): number {
  for (const veld of VELDEN) {
    const sleutels = lijst.map((item) => read(item, veld));
    if (!sleutels.includes(undefined) && new Set(sleutels).size === sleutels.length && sleutels.includes(sleutel))
      return sleutels.indexOf(sleutel);
  }
  throw new Error(`no item ${sleutel}`);
}

interface Boom {
  readonly hier: Opzetverschil[];
  readonly onder: Map<string | number, Boom>;
}

const createBoom = (): Boom => ({ hier: [], onder: new Map() });

function plant(verschillen: readonly Opzetverschil[]): Boom {
  const wortel = createBoom();
  for (const een of verschillen) {
    let boom = wortel;
    // An item that came or went is work of its list.
    const pad = een.plaats === undefined ? een.pad : een.pad.slice(0, -1);
    for (const deel of pad) {
      const volgende = boom.onder.get(deel) ?? createBoom();
      boom.onder.set(deel, volgende);
      boom = volgende;
    }
    boom.hier.push(een);
  }
  return wortel;
}

function applyLijst(lijst: readonly unknown[], { hier, onder }: Boom): unknown[] {
  const gaat = hier.filter((een) => een.plaats !== undefined && !('na' in een)).map(({ plaats }) => plaats);
  let over = lijst.filter((_, i) => !gaat.includes(i));
  const opSleutel = [...onder].filter(([deel]) => typeof deel === 'string');
  // The keys are those of the list as it was: they are looked up before anything else moves.
  const wissel = new Map(opSleutel.map(([deel, boom]) => [lijst[findPlaats(lijst, String(deel))], boom]));
  const orde = hier.find(({ volgorde }) => volgorde);
  if (orde !== undefined && Array.isArray(orde.na))
    over = orde.na.map((deel) => lijst[findPlaats(lijst, String(deel))]);
  const uit = over.map((item) => {
    const boom = wissel.get(item);
    return boom === undefined ? item : apply(item, boom);
  });
  const komt = hier.filter((een) => een.plaats !== undefined && 'na' in een);
  for (const { plaats = 0, na } of komt.sort((a, b) => (a.plaats ?? 0) - (b.plaats ?? 0))) uit.splice(plaats, 0, na);
  for (const [deel, boom] of onder) if (typeof deel === 'number') uit[deel] = apply(uit[deel], boom);
  return uit;
}

function apply(waarde: unknown, boom: Boom): unknown {
  const [eigen] = boom.hier;
  if (eigen !== undefined && eigen.plaats === undefined && eigen.volgorde === undefined) return eigen.na;
  if (Array.isArray(waarde)) return applyLijst(waarde, boom);
  const uit = new Map(Object.entries(waarde ?? {}));
  for (const [veld, onder] of boom.onder) {
    const nieuw = apply(uit.get(String(veld)), onder);
    if (nieuw === undefined) uit.delete(String(veld));
    else uit.set(String(veld), nieuw);
  }
  return Object.fromEntries(uit);
}

/** A document after its differences with another. */
export const applyVerschillen = (voor: unknown, verschillen: readonly Opzetverschil[]): unknown =>
  apply(voor, plant(verschillen));
