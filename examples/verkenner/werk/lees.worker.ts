import '../zonderEval.js';
import { chartKaart, type Kaartvlakken } from 'buurtaanpak/grafieken';
import { type Bevinding, createVingerafdruk, isDomeinFout } from 'buurtaanpak/kern';
import { readKerncijfers } from 'buurtaanpak/kerncijfers';
import { checkOpzet, Opzet } from 'buurtaanpak/opzet';
import { Beoordelingen } from 'buurtaanpak/routekaart';
import { INWONERS } from '../model/criteria.js';
import type { Leesantwoord, Leesvraag, Omtrekken, Probleem } from './berichten.js';
import { decodeTekst, parseCsv } from './parseCsv.js';

const answer = (antwoord: Leesantwoord) => self.postMessage(antwoord);

/** Rows are counted as a spreadsheet does: the header is row 1. */
function countAsSpreadsheet({ code, params }: Bevinding): Pick<Bevinding, 'code' | 'params'> {
  const geteld = Object.entries(params).map(([naam, waarde]) =>
    (naam === 'rij' || naam === 'eerder') && typeof waarde === 'number' ? [naam, waarde + 1] : [naam, waarde],
  );
  return { code, params: Object.fromEntries(geteld) };
}

/** The figures of a workbook of CBS, saved as CSV. */
function readCijfers(bytes: ArrayBuffer, jaar: number, sleutels: readonly string[]): Leesantwoord {
  const csv = parseCsv(decodeTekst(bytes));
  if ('regel' in csv)
    return {
      soort: 'fout',
      problemen: [`Dit is geen CSV-bestand: regel ${csv.regel} heeft niet de cellen van de eerste regel.`],
    };
  const { tabel, bevindingen } = readKerncijfers(csv.rijen, { jaar, nodig: [INWONERS], sleutels });
  // The page works without the other figures: a criterion without figures says so.
  const ontbreekt = bevindingen.filter(
    ({ code, params }) => code === 'kerncijfers.kolom_ontbreekt' && params.sleutel === INWONERS,
  );
  if (ontbreekt.length > 0) return { soort: 'fout', problemen: ontbreekt.map(countAsSpreadsheet) };
  if (!tabel.gebieden.some(({ soort }) => soort === 'buurt'))
    return { soort: 'fout', problemen: ['In dit bestand staan geen buurten.'] };
  return {
    soort: 'kerncijfers',
    tabel,
    bevindingen: bevindingen
      .filter(({ ernst, code }) => ernst === 'fout' && code !== 'kerncijfers.kolom_ontbreekt')
      .map(countAsSpreadsheet),
  };
}

const isVerzameling = (waarde: unknown): waarde is Kaartvlakken =>
  typeof waarde === 'object' &&
  waarde !== null &&
  'type' in waarde &&
  waarde.type === 'FeatureCollection' &&
  'features' in waarde &&
  Array.isArray(waarde.features) &&
  waarde.features.every(
    (een: unknown) => typeof een === 'object' && een !== null && 'geometry' in een && 'properties' in een,
  );

const CODEVELDEN = ['buurtcode', 'statcode', 'BU_CODE', 'code'];

const hasSoort = (waarde: unknown, soort: string) =>
  typeof waarde === 'object' && waarde !== null && 'soort' in waarde && waarde.soort === soort;

/** An opzet, or judgements: one document of them, or a list of such documents. */
function readDocument(bytes: ArrayBuffer): Leesantwoord {
  let waarde: unknown;
  try {
    waarde = JSON.parse(decodeTekst(bytes));
  } catch {
    return { soort: 'fout', problemen: ['Dit bestand is geen JSON.'] };
  }
  const lijst: readonly unknown[] = Array.isArray(waarde) ? waarde : [waarde];
  if (lijst.length > 0 && lijst.every((een) => hasSoort(een, 'beoordelingen')))
    return { soort: 'oordelen', oordelen: lijst.map((een) => Beoordelingen.parse(een)) };
  const opzet = Opzet.parse(waarde);
  const fouten = checkOpzet(opzet).filter(({ ernst }) => ernst === 'fout');
  if (fouten.length > 0)
    return { soort: 'fout', problemen: fouten.map(({ code, params, pad }) => ({ code, params, plek: pad })) };
  return { soort: 'opzet', opzet, vingerafdruk: createVingerafdruk(opzet) };
}

/** The outlines of a GeoJSON. The chart of the library reads the same files and reports their problems. */
function readOmtrekken(bytes: ArrayBuffer): Leesantwoord {
  let kaart: unknown;
  try {
    kaart = JSON.parse(decodeTekst(bytes));
  } catch {
    return { soort: 'fout', problemen: ['Dit bestand is geen GeoJSON: het is geen JSON.'] };
  }
  if (!isVerzameling(kaart))
    return { soort: 'fout', problemen: ['Dit bestand is geen GeoJSON met een FeatureCollection.'] };
  chartKaart(kaart, []);
  const vlakken = kaart.features.flatMap(({ properties, geometry }): Omtrekken['vlakken'][number][] => {
    const veld = CODEVELDEN.find((een) => properties !== null && een in properties);
    const code = veld === undefined ? undefined : properties?.[veld];
    if (geometry === null || typeof code !== 'string') return [];
    // The shape of the coordinates was looked at above.
    const veelhoeken = (
      geometry.type === 'Polygon'
        ? [geometry.coordinates]
        : geometry.type === 'MultiPolygon'
          ? geometry.coordinates
          : []
    ) as [number, number][][][];
    const ringen = veelhoeken.flat().map((ring) => Float64Array.from(ring.flatMap((punt) => punt.slice(0, 2))));
    return ringen.length === 0 ? [] : [{ code: code.trim(), ringen }];
  });
  if (vlakken.length === 0) return { soort: 'fout', problemen: ['In dit bestand staan geen vlakken.'] };
  const aarde = vlakken.every(({ ringen }) =>
    ringen.every((ring) => ring.every((waarde, i) => Math.abs(waarde) <= (i % 2 === 0 ? 180 : 90))),
  );
  return { soort: 'omtrekken', omtrekken: { vlakken, aarde } };
}

self.addEventListener('message', ({ data }: MessageEvent<Leesvraag>) => {
  try {
    if (data.soort === 'kerncijfers') answer(readCijfers(data.bytes, data.jaar, data.sleutels));
    else answer(data.soort === 'document' ? readDocument(data.bytes) : readOmtrekken(data.bytes));
  } catch (fout) {
    if (!isDomeinFout(fout)) throw fout;
    const problemen = fout.bevindingen.map(
      ({ code, params, pad }): Probleem => (data.soort === 'document' ? { code, params, plek: pad } : { code, params }),
    );
    answer({ soort: 'fout', problemen });
  }
});
