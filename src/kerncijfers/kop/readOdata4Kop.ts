import { toCeltekst } from './celtekst.js';
import { getKop } from './getKop.js';
import type { Kop } from './kop.js';
import type { Rij } from './leesplan.js';
import { readPeriode } from './readOdata3Kop.js';
import { selectDimensies } from './selectDimensies.js';

const VAST = new Set(['Id', 'Measure', 'Value', 'ValueAttribute', 'StringValue']);
const REGIO = ['WijkenEnBuurten', 'RegioS', 'Regio', 'RegioIndeling'];

/** The content of an observation: its value, or the name of the reason why the value is missing. */
function readWaarneming({ Value, ValueAttribute, StringValue }: Rij): unknown {
  if (typeof ValueAttribute === 'string' && ValueAttribute !== 'None' && ValueAttribute !== '') return ValueAttribute;
  return Value ?? StringValue ?? null;
}

/** Observations of OData v4, one object for each cell, turned into a row for each area with a field for each measure. */
export function readOdata4Kop(alle: readonly Rij[], selectie: Readonly<Record<string, string>>): Kop {
  const kop = getKop(alle);
  const code = REGIO.find((naam) => kop.includes(naam));
  const velden = kop.filter((veld) => !VAST.has(veld) && veld !== code);
  const { gekozen, dimensies } = selectDimensies(alle, velden, selectie);

  const rijen: Rij[] = [];
  const waarnemingen: Map<string, number>[] = [];
  const plaatsen = new Map<string, number>();
  const maten = new Set<string>();
  const nummers = gekozen ?? alle.keys();
  for (const nummer of nummers) {
    const waarneming = alle[nummer] as Rij;
    const gebied = code === undefined ? '' : toCeltekst(waarneming[code]).trim();
    const maat = toCeltekst(waarneming.Measure).trim();
    let plaats = plaatsen.get(gebied);
    if (plaats === undefined) {
      plaats = rijen.length;
      plaatsen.set(gebied, plaats);
      rijen.push(code === undefined ? {} : { [code]: gebied });
      waarnemingen.push(new Map());
    }
    maten.add(maat);
    (rijen[plaats] as Record<string, unknown>)[maat] = readWaarneming(waarneming);
    waarnemingen[plaats]?.set(maat, nummer);
  }
  return {
    rijen,
    getRijnummer: (rij, veld) => {
      // A row is made from an observation, so it has at least one.
      const hier = waarnemingen[rij] as Map<string, number>;
      return hier.get(veld) ?? (hier.values().next().value as number);
    },
    naamvorm: 'odata4',
    gebiedsvelden: code === undefined ? [] : [{ code }],
    dimensies,
    kolommen: [...maten].map((maat) => ({ veld: maat, naam: maat })),
    jaar: readPeriode(alle[gekozen?.[0] ?? 0]?.Perioden),
  };
}
