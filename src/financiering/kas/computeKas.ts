import { getJaar } from '../../kern/huis.js';
import type { Datum } from '../../kern/index.js';
import { selectFeiten } from '../stand/selectFeiten.js';
import type { Stand } from '../stand/stand.js';
import { expectTermijnen } from './expectTermijnen.js';
import { expectZonderTermijnen } from './expectZonderTermijnen.js';
import type { Kas, Kasjaar } from './kas.js';

/** The year in which money that was paid too much comes back: that of the last day of the latest claim, and never a past year. */
function getVorderingsjaar({ feiten }: Stand, peiljaar: number): number {
  const uiterlijk = selectFeiten(feiten, 'teruggevorderd').at(-1)?.gebeurtenis.uiterlijk;
  const jaar = uiterlijk === undefined ? peiljaar : getJaar(uiterlijk);
  return Math.max(jaar, peiljaar);
}

/** The cash of a contribution by begrotingsjaar, with VAT: what was paid, what came back, and what is still to be paid or to come back. */
export function computeKas(stand: Stand, peildatum: Datum): Kas {
  const peiljaar = getJaar(peildatum);
  const jaren = new Map<number, Kasjaar>();
  const add = (jaar: number, veld: keyof Kasjaar, centen: bigint) => {
    const rij = jaren.get(jaar) ?? { betaald: 0n, terugontvangen: 0n, teBetalen: 0n, teVorderen: 0n };
    rij[veld] += centen;
    jaren.set(jaar, rij);
  };
  for (const { datum, centen } of stand.betalingen) add(getJaar(datum), 'betaald', centen);
  for (const { datum, centen } of stand.ontvangsten) add(getJaar(datum), 'terugontvangen', centen);
  const teVeel = stand.netto - stand.bruto.totaal.prognose;
  if (teVeel > 0n) add(getVorderingsjaar(stand, peiljaar), 'teVorderen', teVeel);
  const verwacht = stand.plek.bijdrage.termijnen?.length
    ? expectTermijnen(stand, peiljaar)
    : expectZonderTermijnen(stand, peiljaar);
  for (const [jaar, centen] of verwacht) add(jaar, 'teBetalen', centen);
  return new Map([...jaren].sort(([a], [b]) => a - b));
}
