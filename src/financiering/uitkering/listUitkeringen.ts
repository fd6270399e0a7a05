import { toCenten } from '../../kern/huis.js';
import type { Cellen } from '../cel/cel.js';
import { computeBedrag } from '../cel/layTekst.js';
import { computeVerlening, findVerlening, listVaststellingen } from '../cel/settle.js';
import type { Uitkering } from '../model/bijdrage.js';
import type { Standen } from '../stand/computeStanden.js';
import { listJaren } from '../stand/listJaren.js';
import { maxCenten } from '../stand/maxCenten.js';
import { minCenten } from '../stand/minCenten.js';
import { selectFeiten } from '../stand/selectFeiten.js';
import type { Bijdrageplek, Feit, Lasten, Stand } from '../stand/stand.js';
import type { Uitkeringsjaar, Uitkeringstelling } from './uitkering.js';

/** The income of a year out of lasten: cumulative, at most the amount of the grant. */
function createTeller(hoogste: bigint): (lasten: bigint) => bigint {
  let som = 0n;
  const toBaten = () => maxCenten(0n, minCenten(som, hoogste));
  return (lasten) => {
    const eerst = toBaten();
    som += lasten;
    return toBaten() - eerst;
  };
}

function listUitkeringsjaren(gedekt: readonly Lasten[], bedrag: bigint): Uitkeringsjaar[] {
  const telBaten = createTeller(bedrag);
  const telGerealiseerd = createTeller(bedrag);
  return listJaren(...gedekt.map(({ perJaar }) => perJaar)).map((begrotingsjaar) => {
    let lasten = 0n;
    let besteed = 0n;
    for (const { perJaar } of gedekt) {
      lasten += perJaar.get(begrotingsjaar)?.prognose ?? 0n;
      besteed += perJaar.get(begrotingsjaar)?.gerealiseerd ?? 0n;
    }
    return {
      begrotingsjaar,
      lasten,
      baten: telBaten(lasten),
      besteed,
      gerealiseerdeBaten: telGerealiseerd(besteed),
    };
  });
}

function sumFeiten(feiten: readonly Feit[], soort: 'uitkering_ontvangen' | 'uitkering_terugbetaald'): bigint {
  return selectFeiten(feiten, soort).reduce((som, { gebeurtenis }) => som + toCenten(gebeurtenis.bedrag), 0n);
}

/** What a specifieke uitkering pays at most: what was set as soon as that is known, and what was granted until then, with its index. */
function computeHoogste(uitkering: Uitkering, { tekst }: Bijdrageplek, { gebeurtenissen }: Cellen): bigint {
  const gezet = listVaststellingen({ gebeurtenissen }).get(uitkering.id);
  if (gezet) return toCenten(gezet.bedrag);
  const verlening = findVerlening(uitkering, { gebeurtenissen });
  return verlening
    ? computeVerlening(verlening, uitkering, { gebeurtenissen, metBtw: true })
    : computeBedrag(toCenten(uitkering.bedrag), uitkering, tekst, { gebeurtenissen, metBtw: true });
}

/** The specifieke uitkeringen, in the order of the texts, each with the years of what it covers. */
export function listUitkeringen(standen: Standen): Uitkeringstelling[] {
  const perId = new Map(standen.standen.map((stand) => [stand.plek.bijdrage.id, stand]));
  const tel = (stand: Stand, uitkering: Uitkering): Uitkeringstelling => {
    const bedrag = computeHoogste(uitkering, stand.plek, standen.cellen);
    const gedekt = [...new Set(uitkering.dekt)].flatMap((id) => perId.get(id)?.lasten ?? []);
    return {
      uitkering,
      stand,
      bedrag,
      ontvangen: sumFeiten(stand.feiten, 'uitkering_ontvangen'),
      terugbetaald: sumFeiten(stand.feiten, 'uitkering_terugbetaald'),
      jaren: listUitkeringsjaren(gedekt, bedrag),
    };
  };
  return standen.standen.flatMap((stand) =>
    stand.plek.bijdrage.soort === 'specifieke_uitkering' ? [tel(stand, stand.plek.bijdrage)] : [],
  );
}
