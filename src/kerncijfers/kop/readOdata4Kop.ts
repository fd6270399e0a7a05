import { u32 } from '../../rekenen/index.js';
import { toCeltekst } from './celtekst.js';
import type { Rijkeuze } from './chooseLeden.js';
import { getKop } from './getKop.js';
import type { Kop } from './kop.js';
import type { Rij } from './leesplan.js';
import { listBijvelden } from './listBijvelden.js';
import { REGIOVELDEN } from './regiovelden.js';
import { splitGroepen } from './splitGroepen.js';

const VAST = new Set(['Id', 'Measure', 'Value', 'ValueAttribute', 'StringValue']);

/** The content of an observation: its value, or the name of the reason why the value is missing. */
function readWaarneming({ Value, ValueAttribute, StringValue }: Rij): unknown {
  if (typeof ValueAttribute === 'string' && ValueAttribute !== 'None' && ValueAttribute !== '') return ValueAttribute;
  return Value ?? StringValue ?? null;
}

/** The row of an area in a group, with the positions of the observations that it is made from. */
interface Gebiedsrij {
  readonly rij: Record<string, unknown>;
  readonly groep: number;
  readonly eerste: number;
  readonly nummers: Map<string, number>;
}

/**
 * Turns observations of OData v4 (one object for each cell) into one row for each area and group, with a field for each measure. Also reads
 * their header.
 */
export function readOdata4Kop(alle: readonly Rij[], keuze: Rijkeuze): Kop {
  const kop = getKop(alle);
  const code = REGIOVELDEN.find((naam) => kop.includes(naam));
  const bij = new Set(listBijvelden(kop));
  const velden = kop.filter((veld) => !VAST.has(veld) && veld !== code && !bij.has(veld));
  const { rijen: gekozen, nummers, vanRij, ...groepering } = splitGroepen(alle, velden, keuze);

  const perGebied = new Map<string, Gebiedsrij>();
  const dubbel: Gebiedsrij[] = [];
  const maten = new Set<string>();
  for (const [k, waarneming] of gekozen.entries()) {
    const gebied = code === undefined ? '' : toCeltekst(waarneming[code]).trim();
    const maat = toCeltekst(waarneming.Measure).trim();
    const groep = vanRij === undefined ? 0 : u32(vanRij, k);
    const plek = `${groep} ${gebied}`;
    const nummer = nummers === undefined ? k : u32(nummers, k);
    const nieuw = (): Gebiedsrij => ({
      rij: code === undefined ? {} : { [code]: gebied },
      groep,
      eerste: nummer,
      nummers: new Map(),
    });
    let hier = perGebied.get(plek) ?? nieuw();
    perGebied.set(plek, hier);
    // A second observation of a cell gets a row of its own, which is reported as double.
    if (hier.nummers.has(maat)) {
      hier = nieuw();
      dubbel.push(hier);
    }
    maten.add(maat);
    hier.rij[maat] = readWaarneming(waarneming);
    hier.nummers.set(maat, nummer);
  }
  const gebieden = [...perGebied.values(), ...dubbel];
  const eersten = Uint32Array.from(gebieden, ({ eerste }) => eerste);
  return {
    rijen: gebieden.map(({ rij }) => rij),
    getRijnummer: (rij, veld) => gebieden[rij]?.nummers.get(veld) ?? u32(eersten, rij),
    naamvorm: 'odata4',
    gebiedsvelden: code === undefined ? [] : [{ code }],
    groepering: { ...groepering, vanRij: vanRij && Uint32Array.from(gebieden, ({ groep }) => groep) },
    kolommen: [...maten].map((maat) => ({ veld: maat, naam: maat })),
  };
}
