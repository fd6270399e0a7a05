import type { Kaartvlakken } from 'buurtaanpak/grafieken';
import { addDuur, formatOpsomming } from 'buurtaanpak/kern';
import type { Opzet } from 'buurtaanpak/opzet';
import type { Routekaartscores } from 'buurtaanpak/routekaart';
import {
  listBronnen,
  writeFinancieleVerantwoording,
  writeLandelijkeRapportage,
  writeNarekenblad,
  writeRaadsbrief,
  writeSamenvatting,
  writeSelectieverantwoording,
  writeUitvoerdersoverzicht,
  writeVoortgangsrapportage,
} from 'buurtaanpak/stukken';
import {
  checkVerslag,
  checkVerslagset,
  renderCsv,
  renderHtml,
  renderMarkdown,
  renderTekst,
  type Verslag,
  type Verslagblok,
  verifyHerkomst,
} from 'buurtaanpak/verslag';
import { CIJFERBRON } from '../data/werkmap.js';
import { voerUit } from '../leeuwarden/voerUit.js';
import { HERKOMST } from '../verzonnen/herkomst.js';
import { zegVerzonnen } from '../verzonnen/zegVerzonnen.js';
import { drawSvg } from './drawSvg.js';
import { tekenGrafieken } from './tekenGrafieken.js';

function* listBlokken(blokken: readonly Verslagblok[]): Generator<Verslagblok> {
  for (const blok of blokken) {
    yield blok;
    if (blok.soort === 'sectie') yield* listBlokken(blok.blokken);
  }
}

/**
 * Writes every piece for the council, the residents and the controller, with charts and tables.
 *
 * @returns the files: their name and their text
 */
export async function schrijfStukken(
  opzet: Opzet,
  cijfers: unknown,
  kaart: Kaartvlakken | undefined,
): Promise<Map<string, string>> {
  const uitkomst = voerUit(opzet, cijfers);
  const { programma, selectie, stand, tabel } = uitkomst;
  if (programma === undefined || stand === undefined || selectie === undefined || !('gekozen' in selectie))
    throw new Error('an outcome with a stand has a choice');
  const grafieken = await tekenGrafieken(opzet, uitkomst, kaart);
  const options = { peildatum: stand.peildatum };
  const { verantwoording } = uitkomst;
  const keuze = programma.deelnemers[0]?.keuze;
  const invoer = {
    gemeente: formatOpsomming(opzet.gemeenten.map(({ naam }) => naam)),
    selectie,
    scores: Object.fromEntries(
      Object.entries(uitkomst.scores).flatMap(([id, een]): [string, Routekaartscores][] =>
        'routekaart' in een ? [[id, een]] : [],
      ),
    ),
    namen: (tabel?.gebieden ?? []).map(({ code, naam }) => ({ code, naam })),
    ...(keuze?.zekerheid === undefined ? {} : { zekerheid: keuze.zekerheid }),
  };
  const nareken = { ...invoer, keuze, kolommen: tabel?.kolommen, verantwoording, bevindingen: stand.bevindingen };
  const stukken: Record<string, Verslag> = {
    raadsbrief: writeRaadsbrief(programma, {
      ...options,
      // The letter goes out two weeks after the day that it tells of.
      brief: { datum: addDuur(stand.peildatum, { dagen: 14 }) },
      grafieken,
      kanttekeningen: ['De oordelen van mensen en het verloop van de teams zijn in dit voorbeeld verzonnen.'],
    }),
    samenvatting: writeSamenvatting(programma, options),
    voortgangsrapportage: writeVoortgangsrapportage(programma, { ...options, grafieken: grafieken.teams }),
    'financiele-verantwoording': writeFinancieleVerantwoording(programma, { ...options, grafieken: grafieken.geld }),
    uitvoerdersoverzicht: writeUitvoerdersoverzicht(programma, options),
    'landelijke-rapportage': writeLandelijkeRapportage(programma, options),
    narekenblad: writeNarekenblad(nareken, options),
    selectieverantwoording: writeSelectieverantwoording(invoer, {
      ...options,
      cijferbronnen: [CIJFERBRON],
      oneens: ['Stuur ons dan een brief of een e-mail. Wij leggen de keuze graag aan u uit.'],
      grafieken: grafieken.keuze.filter(({ id }) => id.startsWith('rangschikking')),
    }),
  };
  const bronnen = [...listBronnen(programma, options), ...listBronnen(nareken)];
  // What was found reaches a reader, and each reader gets what concerns him.
  const zonderLezer = checkVerslagset(Object.values(stukken), stand.bevindingen);
  if (zonderLezer.length > 0) throw new Error(JSON.stringify(zonderLezer.slice(0, 3)));

  const bestanden = new Map<string, string>();
  for (const [naam, stuk] of Object.entries(stukken)) {
    const verslag = zegVerzonnen(stuk, HERKOMST);
    // Nothing goes out that does not add up or cannot be found back.
    const fouten = [
      ...checkVerslag(verslag, { bevindingen: stand.bevindingen }),
      ...verifyHerkomst(verslag, bronnen),
    ].filter(({ ernst }) => ernst === 'fout');
    if (fouten.length > 0) throw new Error(`${naam}: ${JSON.stringify(fouten.slice(0, 3))}`);
    const svg = new Map<string, string>();
    for (const blok of listBlokken(verslag.blokken)) {
      if (blok.soort === 'tabel') bestanden.set(`tabellen/${naam}-${blok.tabel.id}.csv`, renderCsv(blok.tabel));
      if (blok.soort !== 'grafiek') continue;
      const beeld = await drawSvg(blok.grafiek);
      svg.set(blok.grafiek.id, beeld);
      bestanden.set(`grafieken/${blok.grafiek.id}.svg`, beeld);
      bestanden.set(`grafieken/${blok.grafiek.id}.vl.json`, `${JSON.stringify(blok.grafiek.spec, null, 1)}\n`);
    }
    bestanden.set(`${naam}.html`, renderHtml(verslag, { tekenGrafiek: ({ id }) => svg.get(id) }));
    bestanden.set(`${naam}.md`, renderMarkdown(verslag, { vindGrafiek: ({ id }) => `grafieken/${id}.svg` }));
    bestanden.set(`${naam}.txt`, renderTekst(verslag));
    bestanden.set(`${naam}.json`, `${JSON.stringify(verslag)}\n`);
  }
  return bestanden;
}
