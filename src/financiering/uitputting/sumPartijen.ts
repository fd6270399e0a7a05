import { fromCenten, toCenten } from '../../kern/huis.js';
import type { Sleutel } from '../../kern/index.js';
import type { Kasregel, Partijjaar, Uitputtingsregel } from './uitputting.js';

const VELDEN = [
  'begroot',
  'verplicht',
  'gerealiseerd',
  'prognose',
  'vrijval',
  'vrij',
  'afwijking',
  'betaald',
  'terugontvangen',
  'teBetalen',
  'teVorderen',
] as const;

type Veld = (typeof VELDEN)[number];
type Regel = { readonly van: Sleutel; readonly begrotingsjaar: number } & Partial<Pick<Partijjaar, Veld>>;

/** Rows added up by year and payer: earliest year first, then in the order of the payers. */
export function sumPartijen(
  regels: readonly Uitputtingsregel[],
  kas: readonly Kasregel[],
  partijen: readonly Sleutel[],
): Partijjaar[] {
  const groepen = new Map<string, { van: Sleutel; begrotingsjaar: number; centen: Map<Veld, bigint> }>();
  const alle: readonly Regel[] = [...regels, ...kas];
  for (const regel of alle) {
    const { van, begrotingsjaar } = regel;
    const sleutel = `${begrotingsjaar}|${van}`;
    const groep = groepen.get(sleutel) ?? { van, begrotingsjaar, centen: new Map() };
    groepen.set(sleutel, groep);
    for (const veld of VELDEN) {
      const bedrag = regel[veld];
      if (bedrag !== undefined) groep.centen.set(veld, (groep.centen.get(veld) ?? 0n) + toCenten(bedrag));
    }
  }
  const rang = new Map(partijen.map((partij, plek) => [partij, plek]));
  return [...groepen.values()]
    .sort((a, b) => a.begrotingsjaar - b.begrotingsjaar || Number(rang.get(a.van)) - Number(rang.get(b.van)))
    .map(({ van, begrotingsjaar, centen }) => {
      const read = (veld: Veld) => fromCenten(centen.get(veld) ?? 0n);
      return {
        begrotingsjaar,
        van,
        begroot: read('begroot'),
        verplicht: read('verplicht'),
        gerealiseerd: read('gerealiseerd'),
        prognose: read('prognose'),
        vrijval: read('vrijval'),
        vrij: read('vrij'),
        afwijking: read('afwijking'),
        betaald: read('betaald'),
        terugontvangen: read('terugontvangen'),
        teBetalen: read('teBetalen'),
        teVorderen: read('teVorderen'),
      };
    });
}
