import {
  type Boeking,
  computeOverlopend,
  computeUitputting,
  listBoekingen,
  sumRegels,
} from '../../financiering/index.js';
import { type Bedrag, type Datum, euro, subtractBedrag, sumBedragen } from '../../kern/index.js';
import { type Overeenkomstdossier, toGeldverloop } from '../../overeenkomst/index.js';
import type { Geldstand } from '../model/programmastand.js';

const NUL = /* @__PURE__ */ euro(0);

/** A cell with the names of its fields as the stand has them. */
interface Cel extends Omit<Boeking, 'van'> {
  readonly partij: Boeking['van'];
}

const sum = (regels: readonly { readonly bedrag: Bedrag }[]) => sumBedragen(regels.map(({ bedrag }) => bedrag));

const hasBedrag = ({ bedrag }: { readonly bedrag: Bedrag }) => bedrag !== NUL;

const byJaar = (a: { readonly begrotingsjaar: number }, b: { readonly begrotingsjaar: number }) =>
  a.begrotingsjaar - b.begrotingsjaar;

/** The sums of the cells: every breakdown of the forecast, and what fell free. */
function sumCellen(cellen: readonly Cel[]) {
  const lasten = cellen.filter(({ soort }) => soort !== 'vrijval');
  const vrij = cellen.flatMap(({ reden, ...rest }) => (reden === undefined ? [] : [{ ...rest, reden }]));
  return {
    totaal: sum(cellen),
    prognose: sum(lasten),
    vrijval: sum(vrij),
    gerealiseerd: sum(lasten.filter(({ soort }) => soort === 'gerealiseerd')),
    perPartij: sumRegels(lasten, ['partij']).filter(hasBedrag),
    perJaar: sumRegels(lasten, ['programmajaar', 'partij']).filter(hasBedrag),
    perKostendrager: sumRegels(lasten, ['begrotingsjaar', 'partij', 'kostendrager']).filter(hasBedrag).sort(byJaar),
    perBegrotingsjaar: sumRegels(lasten, ['begrotingsjaar', 'partij']).filter(hasBedrag).sort(byJaar),
    perBuurt: sumRegels(lasten, ['buurt']).filter(hasBedrag),
    vrijgevallen: sumRegels(vrij, ['begrotingsjaar', 'partij', 'reden']).filter(hasBedrag).sort(byJaar),
  };
}

/** The stand of money of which nothing is known. */
export function createLegeGeldstand(): Geldstand {
  return {
    ...sumCellen([]),
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

/** The stand of the money of an agreement of which a text is known. */
export function createGeldstand(
  dossier: Overeenkomstdossier,
  dagen: { readonly peildatum: Datum; readonly bekendOp?: Datum | undefined },
): Geldstand {
  const verloop = toGeldverloop(dossier);
  const cellen = listBoekingen(verloop, dagen).map(({ van, ...rest }): Cel => ({ ...rest, partij: van }));
  const { bijdragen, regels, kas, perPartij, programmakosten } = computeUitputting(verloop, dagen);
  const { posten, btw } = computeOverlopend(verloop, dagen);
  const lasten = bijdragen.filter(({ soort }) => soort !== 'specifieke_uitkering');
  const vastgesteld = lasten.flatMap((een) => (een.vastgesteld === undefined ? [] : [een.vastgesteld]));
  const terug = sumBedragen(lasten.map(({ terugontvangen }) => terugontvangen));
  return {
    ...sumCellen(cellen),
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
