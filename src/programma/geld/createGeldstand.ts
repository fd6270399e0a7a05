import { computeOverlopend, computeUitputting, type Geldverloop } from '../../financiering/index.js';
import { euro, subtractBedrag, sumBedragen } from '../../kern/index.js';
import type { Dagen } from '../model/dagen.js';
import type { Geldstand } from '../model/programmastand.js';
import { byJaar } from './byJaar.js';
import type { Cel } from './cel.js';
import { sumLasten } from './sumLasten.js';
import { sumPer } from './sumPer.js';

const NUL = /* @__PURE__ */ euro(0);

/** The sums of the cells: every breakdown of the forecast, and what fell free. */
function divideCellen(cellen: readonly Cel[]) {
  const { lasten, sommen } = sumLasten(cellen);
  const vrij = cellen.flatMap(({ reden, ...rest }) => (reden === undefined ? [] : [{ ...rest, reden }]));
  return {
    totaal: sumBedragen(cellen.map(({ bedrag }) => bedrag)),
    ...sommen,
    perPartij: sumPer(lasten, ['partij']),
    perJaar: sumPer(lasten, ['programmajaar', 'partij']),
    perKostendrager: sumPer(lasten, ['begrotingsjaar', 'partij', 'kostendrager']).sort(byJaar),
    perBegrotingsjaar: sumPer(lasten, ['begrotingsjaar', 'partij']).sort(byJaar),
    perBuurt: sumPer(lasten, ['buurt']),
    vrijgevallen: sumPer(vrij, ['begrotingsjaar', 'partij', 'reden']).sort(byJaar),
  };
}

/** The stand of money of which nothing is known. */
export function createLegeGeldstand(): Geldstand {
  return {
    ...divideCellen([]),
    vastgelegd: NUL,
    betaald: NUL,
    btwTerug: NUL,
    tenMinste: false,
    bijdragen: [],
    uitputting: [],
    kas: [],
    partijjaren: [],
    balans: [],
    programmakosten: NUL,
  };
}

/** The stand of the money of an agreement of which a text is known: of its course and of the cells of that. */
export function createGeldstand(verloop: Geldverloop, cellen: readonly Cel[], dagen: Dagen): Geldstand {
  const { bijdragen, regels, kas, perPartij, programmakosten } = computeUitputting(verloop, dagen);
  const { posten, btw } = computeOverlopend(verloop, dagen);
  const lasten = bijdragen.filter(({ soort }) => soort !== 'specifieke_uitkering');
  const vastgesteld = lasten.flatMap((een) => (een.vastgesteld === undefined ? [] : [een.vastgesteld]));
  const terug = sumBedragen(lasten.map(({ terugontvangen }) => terugontvangen));
  return {
    ...divideCellen(cellen),
    vastgelegd: sumBedragen(lasten.flatMap((een) => (een.vastgelegd === undefined ? [] : [een.vastgelegd]))),
    ...(vastgesteld.length === 0 ? {} : { vastgesteld: sumBedragen(vastgesteld) }),
    betaald: subtractBedrag(sumBedragen(lasten.map(({ betaald }) => betaald)), terug),
    // VAT that is a cost stands in both.
    btwTerug: subtractBedrag(
      sumBedragen(btw.map(({ inclusief }) => inclusief)),
      sumBedragen(btw.map(({ last }) => last)),
    ),
    tenMinste: lasten.some(({ aard }) => aard === 'ten_minste'),
    bijdragen,
    uitputting: regels,
    kas,
    partijjaren: perPartij,
    balans: posten,
    programmakosten,
  };
}
