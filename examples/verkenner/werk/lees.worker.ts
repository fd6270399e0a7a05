import '../zonderEval.js';
import { chartKaart, type Kaartvlakken } from 'buurtaanpak/grafieken';
import { type Bevinding, isDomeinFout } from 'buurtaanpak/kern';
import { readKerncijfers } from 'buurtaanpak/kerncijfers';
import { INWONERS, SLEUTELS } from '../model/criteria.js';
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
function readCijfers(bytes: ArrayBuffer, jaar: number): Leesantwoord {
  const csv = parseCsv(decodeTekst(bytes));
  if ('regel' in csv)
    return {
      soort: 'fout',
      problemen: [`Dit is geen CSV-bestand: regel ${csv.regel} heeft niet de cellen van de eerste regel.`],
    };
  const { tabel, bevindingen } = readKerncijfers(csv.rijen, {
    jaar,
    nodig: [INWONERS],
    sleutels: [...new Set(SLEUTELS)],
  });
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
    answer(data.soort === 'kerncijfers' ? readCijfers(data.bytes, data.jaar) : readOmtrekken(data.bytes));
  } catch (fout) {
    if (!isDomeinFout(fout)) throw fout;
    const problemen: readonly Probleem[] = fout.bevindingen.map(({ code, params }) => ({ code, params }));
    answer({ soort: 'fout', problemen });
  }
});
