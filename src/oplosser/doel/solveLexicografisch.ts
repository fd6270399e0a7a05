import { i16, i32 } from '../../rekenen/index.js';
import { createZoeker, type Zoeker } from '../boom/createZoeker.js';
import type { Keuze } from '../boom/keuze.js';
import { createTeller, type Teller, type Zoekgrenzen } from '../boom/teller.js';
import { createModel } from '../model/createModel.js';
import { sumWaarden } from '../probleem/isGeldig.js';
import type { Keuzeprobleem } from '../probleem/keuzeprobleem.js';
import { boundRuw } from './boundRuw.js';
import { keepVakken } from './keepVakken.js';
import { solveTotaal } from './solveTotaal.js';
import { toGebruik } from './toGebruik.js';
import type { Doelstap, Gelijkspel, Uitkomst, Zoekstand } from './uitkomst.js';
import { fromGelijk, fromOpen, toStand } from './zoekstand.js';

/** What earlier steps leave to later ones. */
type Speelruimte = Pick<Keuzeprobleem, 'masker' | 'verplicht' | 'vloeren'>;

/**
 * When only one division of the candidates over the vakken of a step reaches its best total, later steps keep it, and need no floor.
 * `undefined` when there may be others.
 */
function keepBeste(
  zoeker: Zoeker,
  ruimte: Speelruimte,
  bits: number,
  { toewijzing, waarde }: Keuze,
  teller: Teller,
): Speelruimte | undefined {
  zoeker.reset();
  zoeker.fix(waarde);
  const begin = zoeker.listAndere(toewijzing, bits);
  const ander = zoeker.search({ soort: 'eerste', drempel: waarde, begin }, teller);
  if (!ander.volledig || ander.keuzes.length > 0) return undefined;
  const erin = (c: number) => toewijzing[c] !== -1 && ((bits >> i16(toewijzing, c)) & 1) === 1;
  return {
    masker: ruimte.masker.map((open, c) => (erin(c) ? 1 << i16(toewijzing, c) : open & ~bits)),
    verplicht: [...new Set([...ruimte.verplicht, ...[...toewijzing.keys()].filter(erin)])],
    vloeren: ruimte.vloeren,
  };
}

/** The total of a step as a floor for later ones, without the arcs that no best choice of the step has. */
function addVloer(zoeker: Zoeker, ruimte: Speelruimte, waarden: Float64Array, minimaal: number): Speelruimte {
  zoeker.reset();
  zoeker.fix(minimaal);
  const { eersteBoog, vakVan } = zoeker.model;
  const masker = ruimte.masker.map((bits, c) => {
    let over = bits;
    for (let b = i32(eersteBoog, c); b < i32(eersteBoog, c + 1); b++) {
      if (zoeker.isDicht(b)) over &= ~(1 << i32(vakVan, b));
    }
    return over;
  });
  return { masker, verplicht: ruimte.verplicht, vloeren: [...ruimte.vloeren, { waarden, minimaal }] };
}

/**
 * The highest total of each step in turn. What one step alone decides is kept: its candidates when no others reach
 * its total, or else the total as a floor.
 *
 * @param volgorde - for each step, first the most important: the vakken whose values it adds up, as bits
 */
export function solveLexicografisch(
  probleem: Keuzeprobleem,
  volgorde: readonly number[],
  grenzen: Zoekgrenzen,
  hervat?: Zoekstand,
): Uitkomst {
  const teller = createTeller(grenzen);
  const stappen: Doelstap[] = [...(hervat?.klaar ?? [])];
  let ruimte: Speelruimte = {
    masker: probleem.masker,
    verplicht: probleem.verplicht,
    vloeren: [
      ...probleem.vloeren,
      ...stappen.map(({ waarde }, s) => ({ waarden: keepVakken(probleem, volgorde[s] as number), minimaal: waarde })),
    ],
  };
  let beste: Int16Array | undefined = hervat?.beste && Int16Array.from(hervat.beste);
  let gelijkspel: Gelijkspel = 'onbeslist';
  let stand: Zoekstand | undefined;
  const begin = stappen.length;
  for (let s = stappen.length; s < volgorde.length; s++) {
    const waarden = keepVakken(probleem, volgorde[s] as number);
    const zoeker = createZoeker(createModel({ ...probleem, ...ruimte, waarden }));
    const stap = solveTotaal(zoeker, teller, {
      gelijkspel: s === volgorde.length - 1,
      hervat: {
        beste: beste && { toewijzing: beste, waarde: sumWaarden(waarden, beste) },
        open: fromOpen(zoeker, s === begin ? hervat?.open : undefined),
        gelijk: s === begin ? fromGelijk(zoeker, hervat) : undefined,
      },
    });
    beste = stap.keuze?.toewijzing;
    ({ gelijkspel } = stap);
    // Later steps have fewer arcs than when they come first, so that their subproblems mean nothing to another search.
    stand = toStand(stap, stappen, s === begin);
    if (beste === undefined || !stap.volledig) {
      const toewijzing = beste;
      const rest = volgorde.slice(s).map((bits, i) => {
        const waarde = toewijzing === undefined ? 0 : sumWaarden(keepVakken(probleem, bits), toewijzing);
        const ruw = boundRuw({ ...probleem, waarden: keepVakken(probleem, bits) });
        return { waarde, bovengrens: i === 0 ? stap.bovengrens : Math.max(waarde, ruw) };
      });
      return {
        toewijzing,
        stappen: toewijzing === undefined ? [] : [...stappen, ...rest],
        volledig: stap.volledig,
        gelijkspel: 'onbeslist',
        ...toGebruik(teller),
        stand,
      };
    }
    const waarde = sumWaarden(waarden, beste);
    stappen.push({ waarde, bovengrens: waarde });
    if (s + 1 === volgorde.length) break;
    const gevonden = { toewijzing: beste, waarde };
    ruimte =
      keepBeste(zoeker, ruimte, volgorde[s] as number, gevonden, teller) ?? addVloer(zoeker, ruimte, waarden, waarde);
  }
  return { toewijzing: beste, stappen, volledig: true, gelijkspel, ...toGebruik(teller), stand };
}
