import { type Bevinding, Datum } from '../../kern/index.js';
import { zipRijen } from '../../rekenen/index.js';
import { formatSleutel } from '../catalogus/formatSleutel.js';
import { createKolom } from '../tabel/createKolom.js';
import type {
  Cijferperiode,
  Indeling,
  Kerncijfer,
  Kerncijferkolom,
  Kerncijfertabel,
} from '../tabel/kerncijfertabel.js';
import { createBevinding } from '../teksten/codes.js';
import type { Jaarbronnen } from './collectJaren.js';
import type { Gebiedsreeks, Reeksmaat } from './reeks.js';

type Jaren = readonly [eerste: number, laatste: number];

/** The years of most areas; of as many the longest, and then the latest. Undefined when no area has any. */
function findJaren(maten: readonly Reeksmaat[]): Jaren | undefined {
  const telling = new Map<string, { readonly jaren: Jaren; aantal: number }>();
  for (const maat of maten) {
    if ('reden' in maat) continue;
    const naam = `${maat.eerste} ${maat.laatste}`;
    const eerder = telling.get(naam);
    if (eerder === undefined) telling.set(naam, { jaren: [maat.eerste, maat.laatste], aantal: 1 });
    else eerder.aantal++;
  }
  const lengte = ({ jaren: [eerste, laatste] }: { readonly jaren: Jaren }) => laatste - eerste;
  const [meest] = [...telling.values()].sort(
    (a, b) => b.aantal - a.aantal || lengte(b) - lengte(a) || b.jaren[1] - a.jaren[1],
  );
  return meest?.jaren;
}

/** From the first day of the first column to the last day of the last. */
function toPeriode(eerste: Kerncijferkolom, laatste: Kerncijferkolom): Cijferperiode {
  const { periode: begin } = eerste;
  const { periode: eind } = laatste;
  const van =
    begin === undefined ? Datum.parse(`${eerste.bron.jaar}-01-01`) : 'van' in begin ? begin.van : begin.peildatum;
  const tot =
    eind === undefined ? Datum.parse(`${laatste.bron.jaar}-12-31`) : 'tot' in eind ? eind.tot : eind.peildatum;
  return { van, tot };
}

/** The cell of a measure in a column about other years: it would be compared with those of these years. */
function toCel(maat: Reeksmaat, [eerste, laatste]: Jaren): Kerncijfer {
  if ('reden' in maat) return { reden: maat.reden };
  return maat.eerste === eerste && maat.laatste === laatste
    ? { waarde: maat.waarde }
    : { reden: 'niet_van_toepassing' };
}

/** The bounds of figures that have them. */
function toGrenzen(maten: readonly Reeksmaat[], cellen: readonly Kerncijfer[]) {
  const getGrens = (kant: 'onder' | 'boven') =>
    Float64Array.from(zipRijen(maten, cellen), ([maat, cel]) =>
      'waarde' in cel && 'waarde' in maat ? (maat[kant] ?? Number.NaN) : Number.NaN,
    );
  const onder = getGrens('onder');
  return onder.some((grens) => !Number.isNaN(grens)) ? { onder, boven: getGrens('boven') } : {};
}

function createMaatkolom(
  { jaren, eerste, laatste }: Jaarbronnen,
  maten: readonly Reeksmaat[],
  { naam, eenheid }: { readonly naam: string; readonly eenheid: string },
): { readonly kolom: Kerncijferkolom; readonly bevindingen: readonly Bevinding[] } {
  const over: Jaren = findJaren(maten) ?? [eerste.jaar, laatste.jaar];
  const getKolomVan = (gezocht: number) =>
    jaren.reduce((gevonden, bron) => (bron.jaar === gezocht ? bron : gevonden), laatste).kolom;
  const { dimensies, bron } = getKolomVan(over[1]);
  const figuur = `${naam}_${laatste.kolom.figuur}`;
  const sleutel = formatSleutel({ figuur, dimensies });
  const cellen = maten.map((maat) => toCel(maat, over));
  const anders = zipRijen(maten, cellen).filter(([maat, cel]) => 'waarde' in maat && 'reden' in cel).length;
  const kolom = createKolom(
    {
      sleutel,
      figuur,
      ...(dimensies === undefined ? {} : { dimensies }),
      eenheid,
      bron,
      periode: toPeriode(getKolomVan(over[0]), getKolomVan(over[1])),
      aggregatie: { soort: 'geen' },
    },
    cellen,
  );
  return {
    kolom: { ...kolom, ...toGrenzen(maten, cellen) },
    bevindingen:
      anders === 0
        ? []
        : [
            createBevinding('info', 'kerncijfers.groei_andere_jaren', [sleutel], {
              sleutel,
              aantal: anders,
              jaren: over,
            }),
          ],
  };
}

/**
 * The growth and the trend as columns. A column is about the same years for every area: those of most. The figure of an area about other
 * years is missing there, as it cannot be compared.
 */
export function createGroeitabel(
  indeling: Indeling,
  bronnen: Jaarbronnen,
  reeksen: readonly Gebiedsreeks[],
): { readonly tabel: Kerncijfertabel; readonly bevindingen: readonly Bevinding[] } {
  const { eenheid } = bronnen.laatste.kolom;
  const perJaar = eenheid === 'percentage' ? 'procentpunt' : eenheid;
  const kolommen = [
    createMaatkolom(
      bronnen,
      reeksen.map(({ groei }) => groei),
      { naam: 'groei', eenheid: 'percentage' },
    ),
    createMaatkolom(
      bronnen,
      reeksen.map(({ trend }) => trend),
      { naam: 'trend', eenheid: `${perJaar} per jaar` },
    ),
  ];
  return {
    tabel: { indeling, gebieden: reeksen.map(({ gebied }) => gebied), kolommen: kolommen.map(({ kolom }) => kolom) },
    bevindingen: kolommen.flatMap(({ bevindingen }) => bevindingen),
  };
}
