import type { Cel, Dag } from './cel.js';
import { cutCel, toVrijval } from './cut.js';
import { toDag } from './dag.js';
import { layRijen, type Rij } from './lay.js';
import type { Deelname, Rekening, Tekststand } from './rekening.js';

/** Days on which the agreement is suspended, both included. */
interface Opschorting {
  readonly van: Dag;
  readonly tot: Dag;
}

/** The suspensions, earliest first. One that is not over lasts up to and including the peildatum. */
function listOpschortingen({ gebeurtenissen, peildatum }: Rekening): Opschorting[] {
  const grenzen = [
    ...gebeurtenissen.get('opgeschort').map(({ vanaf }) => ({ dag: toDag(vanaf), begin: true })),
    ...gebeurtenissen.get('hervat').map(({ vanaf }) => ({ dag: toDag(vanaf), begin: false })),
  ].sort((a, b) => a.dag - b.dag || Number(a.begin) - Number(b.begin));
  const uit: Opschorting[] = [];
  let open: Dag | undefined;
  for (const { dag, begin } of grenzen) {
    if (begin) open ??= dag;
    else if (open !== undefined) {
      uit.push({ van: open, tot: dag - 1 });
      open = undefined;
    }
  }
  if (open !== undefined && open <= peildatum) uit.push({ van: open, tot: peildatum });
  return uit;
}

function lapse(cellen: readonly Cel[], { van, tot }: Opschorting): Cel[] {
  return cellen.flatMap((cel) => {
    if (cel.soort === 'vrijval' || cel.tot < van || cel.van > tot) return [cel];
    const { voor, na } = cutCel(cel, van - 1);
    const { voor: binnen, na: erna } = na ? cutCel(na, tot) : {};
    return [...(voor ? [voor] : []), ...(binnen ? [toVrijval(binnen, 'opgeschort')] : []), ...(erna ? [erna] : [])];
  });
}

/** A year of the programme of which days are moved gets later boundaries. */
function shiftGrenzen<D extends { readonly begin: Dag; readonly einde: Dag }>(een: D, van: Dag, dagen: number): D {
  if (een.einde < van) return een;
  return { ...een, begin: een.begin < van ? een.begin : een.begin + dagen, einde: een.einde + dagen };
}

function shift({ tekst, cellen, deelnames }: Tekststand, { van, tot }: Opschorting, rekening: Rekening): Tekststand {
  const dagen = tot - van + 1;
  const blijft: Cel[] = [];
  const rijen = new Map<string, Rij & { centen: bigint }>();
  for (const cel of cellen) {
    const { voor, na } = cutCel(cel, van - 1);
    if (voor) blijft.push(shiftGrenzen(voor, van, dagen));
    if (na === undefined) continue;
    const { soort: _, jaar: __, boekjaar: ___, ...rest } = shiftGrenzen(na, van, dagen);
    const sleutel = [
      rest.bijdrage.id,
      rest.kostendrager,
      rest.buurt,
      rest.programmajaar,
      rest.begin,
      rest.einde,
    ].join();
    const rij = rijen.get(sleutel);
    if (rij) rij.centen += rest.centen;
    else rijen.set(sleutel, { ...rest, van: Math.max(van + dagen, rest.begin), tot: rest.einde });
  }
  return {
    tekst,
    cellen: [...blijft, ...layRijen([...rijen.values()], rekening.methode)],
    deelnames: deelnames.map((een: Deelname) => shiftGrenzen(een, van, dagen)),
  };
}

/** What suspensions do to the money of a text, by its own rule. */
export function suspend(stand: Tekststand, rekening: Rekening): Tekststand {
  const regel = stand.tekst.tekst.plan.bijOpschorting ?? 'telt_door';
  if (regel === 'telt_door') return stand;
  let uit = stand;
  for (const opschorting of listOpschortingen(rekening)) {
    if (regel === 'vervalt') uit = { ...uit, cellen: lapse(uit.cellen, opschorting) };
    else if (stand.tekst.van < opschorting.van) uit = shift(uit, opschorting, rekening);
  }
  return uit;
}
