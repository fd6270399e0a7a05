import { fromCenten, toCenten } from '../../kern/huis.js';
import type { Boeking } from '../boeking/boeking.js';
import type { Budgetbedragen, Budgetregel, Budgetstaat } from './budgetstaat.js';

type Plek = Pick<Budgetregel, 'begrotingsjaar' | 'van' | 'kostendrager' | 'taakveld' | 'buurt'>;

/** The cents of a row. `toen` is the forecast of before. */
type Som = Record<Boeking['soort'] | 'toen', bigint>;

interface Rij {
  readonly plek: Plek;
  /** Sorts as its parts do one after the other: what is between them comes before every letter. */
  readonly volgorde: string;
  readonly som: Som;
}

const createSom = (): Som => ({ gerealiseerd: 0n, verwacht: 0n, vrijval: 0n, toen: 0n });

/** The place of a row as texts by which rows are told apart and sorted: what is absent is empty and comes first. */
function toDelen({ begrotingsjaar, van, kostendrager = '', taakveld, buurt = '' }: Plek): readonly string[] {
  const { code = '', jaar = '', categorie = '' } = taakveld ?? {};
  return [`${begrotingsjaar}`, van, kostendrager, code, `${jaar}`, categorie, buurt];
}

function toPlek({ begrotingsjaar, van, kostendrager, taakveld, buurt }: Boeking): Plek {
  return {
    begrotingsjaar,
    van,
    ...(kostendrager === undefined ? {} : { kostendrager }),
    ...(taakveld === undefined ? {} : { taakveld }),
    ...(buurt === undefined ? {} : { buurt }),
  };
}

function addBoekingen(rijen: Map<string, Rij>, boekingen: readonly Boeking[], toen: boolean): void {
  for (const boeking of boekingen) {
    if (toen && boeking.soort === 'vrijval') continue;
    const plek = toPlek(boeking);
    const delen = toDelen(plek);
    const sleutel = JSON.stringify(delen);
    const rij = rijen.get(sleutel) ?? { plek, volgorde: delen.join('\u0000'), som: createSom() };
    rijen.set(sleutel, rij);
    rij.som[toen ? 'toen' : boeking.soort] += toCenten(boeking.bedrag);
  }
}

function toBedragen({ gerealiseerd, verwacht, vrijval, toen }: Som, vergeleken: boolean): Budgetbedragen {
  const prognose = gerealiseerd + verwacht;
  return {
    afgesproken: fromCenten(prognose + vrijval),
    gerealiseerd: fromCenten(gerealiseerd),
    verwacht: fromCenten(verwacht),
    prognose: fromCenten(prognose),
    vrijval: fromCenten(vrijval),
    ...(vergeleken ? { toen: fromCenten(toen), verschil: fromCenten(prognose - toen) } : {}),
  };
}

function addSom(totaal: Som, { gerealiseerd, verwacht, vrijval, toen }: Som): void {
  totaal.gerealiseerd += gerealiseerd;
  totaal.verwacht += verwacht;
  totaal.vrijval += vrijval;
  totaal.toen += toen;
}

/** Adds cells up to the rows of a sheet; beside them the forecast of cells of before, when there are such cells. */
export function sumBudgetregels(
  nu: readonly Boeking[],
  toen: readonly Boeking[] | undefined,
): Pick<Budgetstaat, 'regels' | 'perJaar' | 'totaal'> {
  const vergeleken = toen !== undefined;
  const rijen = new Map<string, Rij>();
  addBoekingen(rijen, nu, false);
  if (vergeleken) addBoekingen(rijen, toen, true);
  const regels = [...rijen.values()]
    .filter(({ som }) => Object.values(som).some((centen) => centen !== 0n))
    .sort((a, b) => (a.volgorde < b.volgorde ? -1 : 1));
  const jaren = new Map<number, Som>();
  const totaal = createSom();
  for (const { plek, som } of regels) {
    const jaar = jaren.get(plek.begrotingsjaar) ?? createSom();
    jaren.set(plek.begrotingsjaar, jaar);
    addSom(jaar, som);
    addSom(totaal, som);
  }
  return {
    regels: regels.map(({ plek, som }) => ({ ...plek, ...toBedragen(som, vergeleken) })),
    perJaar: [...jaren].map(([begrotingsjaar, som]) => ({ begrotingsjaar, ...toBedragen(som, vergeleken) })),
    totaal: toBedragen(totaal, vergeleken),
  };
}
