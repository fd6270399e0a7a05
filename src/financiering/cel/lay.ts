import { allocateCenten } from '../../kern/huis.js';
import { zipRijen } from '../../rekenen/index.js';
import { allocateTabel } from '../verdeling/allocateTabel.js';
import type { Cel, Dag } from './cel.js';
import { addMaanden, eersteDag, eersteDagVanMaand, jaarVan } from './dag.js';

/** A row to lay over the years: an amount for days of one bearer and buurt. */
export type Rij = Omit<Cel, 'soort' | 'reden' | 'jaar' | 'boekjaar' | 'vanaf' | 'verlening'>;

// The least common multiple of 28, 29, 30 and 31: so a day of any month is a whole number of these parts.
const MAANDDELEN = 377_580;

interface Jaardeel {
  readonly jaar: number;
  readonly van: Dag;
  readonly tot: Dag;
  readonly gewicht: bigint;
}

/** The weight of days in months: a month counts as much as any other, a day for its part of its month. */
function weighMaanden(van: Dag, tot: Dag): bigint {
  let som = 0n;
  for (let eerste = eersteDagVanMaand(van); eerste <= tot; ) {
    const volgende = addMaanden(eerste, 1);
    const dagen = Math.min(tot + 1, volgende) - Math.max(van, eerste);
    som += BigInt((dagen * MAANDDELEN) / (volgende - eerste));
    eerste = volgende;
  }
  return som;
}

/** The begrotingsjaren in which days lie, earliest first, with the weight of each. */
function weighJaren(van: Dag, tot: Dag, methode: 'dagen' | 'maanden'): Jaardeel[] {
  const uit: Jaardeel[] = [];
  for (let jaar = jaarVan(van), begin = van; begin <= tot; jaar += 1) {
    const volgend = eersteDag(jaar + 1);
    const eind = Math.min(tot, volgend - 1);
    const gewicht = methode === 'dagen' ? BigInt(eind - begin + 1) : weighMaanden(begin, eind);
    uit.push({ jaar, van: begin, tot: eind, gewicht });
    begin = volgend;
  }
  return uit;
}

/** Rows for the same days. */
interface Rijgroep {
  readonly van: Dag;
  readonly tot: Dag;
  readonly rijen: Rij[];
}

/** Lays rows for the same days over the years together: year totals first, then the table. */
function laySamen({ van, tot, rijen }: Rijgroep, methode: 'dagen' | 'maanden'): Cel[] {
  const jaren = weighJaren(van, tot, methode);
  const bedragen = rijen.map(({ centen }) => centen);
  const totaal = bedragen.reduce((a, b) => a + b, 0n);
  const perJaar = allocateCenten(
    totaal,
    jaren.map(({ gewicht }) => gewicht),
  );
  const cellen: Cel[] = [];
  for (const [rij, delen] of zipRijen(rijen, allocateTabel(bedragen, perJaar)))
    for (const [deel, centen] of zipRijen(jaren, delen)) if (centen !== 0n) cellen.push(toCel(rij, deel, centen));
  return cellen;
}

/** Field by field, as this is done for every cell and a spread takes some times as long. */
function toCel(rij: Rij, { jaar, van, tot }: Jaardeel, centen: bigint): Cel {
  return {
    soort: 'last',
    reden: undefined,
    verlening: undefined,
    tekst: rij.tekst,
    bijdrage: rij.bijdrage,
    kostendrager: rij.kostendrager,
    buurt: rij.buurt,
    programmajaar: rij.programmajaar,
    begin: rij.begin,
    einde: rij.einde,
    jaar,
    boekjaar: jaar,
    van,
    tot,
    vanaf: undefined,
    centen,
  };
}

/** Lays rows over the begrotingsjaren by days. Rows of one contribution for the same days are laid together. */
export function layRijen(rijen: readonly Rij[], methode: 'dagen' | 'maanden'): Cel[] {
  const groepen = new Map<string, Rijgroep>();
  for (const rij of rijen) {
    const sleutel = `${rij.bijdrage.id}|${rij.programmajaar}|${rij.van}|${rij.tot}`;
    const groep = groepen.get(sleutel);
    if (groep === undefined) groepen.set(sleutel, { van: rij.van, tot: rij.tot, rijen: [rij] });
    else groep.rijen.push(rij);
  }
  return [...groepen.values()].flatMap((groep) => laySamen(groep, methode));
}
