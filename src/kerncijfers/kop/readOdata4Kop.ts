import { u32 } from '../../rekenen/index.js';
import { toCeltekst } from './celtekst.js';
import { getKop } from './getKop.js';
import type { Kop } from './kop.js';
import type { Rij } from './leesplan.js';
import { readPeriode } from './readPeriode.js';
import { selectDimensies } from './selectDimensies.js';

const VAST = new Set(['Id', 'Measure', 'Value', 'ValueAttribute', 'StringValue']);
const REGIO = ['WijkenEnBuurten', 'RegioS', 'Regio', 'RegioIndeling'];

/** The content of an observation: its value, or the name of the reason why the value is missing. */
function readWaarneming({ Value, ValueAttribute, StringValue }: Rij): unknown {
  if (typeof ValueAttribute === 'string' && ValueAttribute !== 'None' && ValueAttribute !== '') return ValueAttribute;
  return Value ?? StringValue ?? null;
}

/** The row of an area, with the positions of the observations that it is made from. */
interface Gebiedsrij {
  readonly rij: Record<string, unknown>;
  readonly nummers: Map<string, number>;
}

/**
 * Turns observations of OData v4 (one object for each cell) into one row for each area, with a field for each measure. Also reads their
 * header.
 */
export function readOdata4Kop(alle: readonly Rij[], selectie: Readonly<Record<string, string>>): Kop {
  const kop = getKop(alle);
  const code = REGIO.find((naam) => kop.includes(naam));
  const velden = kop.filter((veld) => !VAST.has(veld) && veld !== code);
  const { rijen: gekozen, nummers, dimensies } = selectDimensies(alle, velden, selectie);

  const perGebied = new Map<string, Gebiedsrij>();
  const maten = new Set<string>();
  for (const [k, waarneming] of gekozen.entries()) {
    const gebied = code === undefined ? '' : toCeltekst(waarneming[code]).trim();
    const maat = toCeltekst(waarneming.Measure).trim();
    const hier = perGebied.get(gebied) ?? { rij: code === undefined ? {} : { [code]: gebied }, nummers: new Map() };
    perGebied.set(gebied, hier);
    maten.add(maat);
    hier.rij[maat] = readWaarneming(waarneming);
    hier.nummers.set(maat, nummers === undefined ? k : u32(nummers, k));
  }
  const gebieden = [...perGebied.values()];
  return {
    rijen: gebieden.map(({ rij }) => rij),
    getRijnummer: (rij, veld) => {
      // A row is made from an observation, so it has at least one.
      const hier = gebieden[rij] as Gebiedsrij;
      return hier.nummers.get(veld) ?? (hier.nummers.values().next().value as number);
    },
    naamvorm: 'odata4',
    gebiedsvelden: code === undefined ? [] : [{ code }],
    dimensies,
    kolommen: [...maten].map((maat) => ({ veld: maat, naam: maat })),
    jaar: readPeriode(alle[nummers?.[0] ?? 0]?.Perioden),
  };
}
