import { createVingerafdruk, Datum } from '../kern/index.js';
import type { Grafiek, Verslag, Verslagblok, Verslagtabel } from '../verslag/index.js';
import { composeTekst } from '../verslag/index.js';
import { createLezer } from './delen/createLezer.js';
import { readDocumenten } from './delen/readDocumenten.js';
import { composeNarekenafwijkingen } from './nareken/composeNarekenafwijkingen.js';
import { composeNarekencriteria } from './nareken/composeNarekencriteria.js';
import { composeNarekenkansen } from './nareken/composeNarekenkansen.js';
import { composeNarekenkeuze } from './nareken/composeNarekenkeuze.js';
import { composeDownloads, composeNarekenwijze } from './nareken/composeNarekenwijze.js';
import { composeWieBesliste } from './nareken/composeWieBesliste.js';
import { composeZonderscore } from './nareken/composeZonderscore.js';
import { explainNarekenstuk } from './nareken/explainNarekenstuk.js';
import type { Narekeninvoer } from './nareken/narekeninvoer.js';
import { NAREKENBRON, type Narekenstuk, opNareken } from './nareken/opNareken.js';
import { readNarekenblad } from './nareken/readNarekenblad.js';

/** Options of {@link writeNarekenblad}. */
export interface WriteNarekenbladOptions {
  readonly peildatum: Datum;
  /** Charts to add after the choice. Default: none. */
  readonly grafieken?: readonly Grafiek[];
}

/** The warnings about scores, figures and choice that concern a journalist. That there are none is only said when they were looked at. */
function composePunten({ blad, lezer }: Narekenstuk): Verslagblok {
  const { punten, bekeken, elders } = blad;
  if (punten.length > 0)
    return {
      soort: 'lijst',
      genummerd: false,
      items: punten.map((_, p) => [lezer.tekst(opNareken('punten', p, 'zin'))]),
    };
  if (bekeken === undefined)
    return {
      soort: 'alinea',
      tekst: ['Waarschuwingen over de cijfers, de scores en de keuze zijn niet meegegeven aan dit blad.'],
    };
  if (elders > 0)
    return {
      soort: 'alinea',
      tekst: ['Er zijn waarschuwingen die in een ander stuk staan: dit blad kent hun tekst niet.'],
    };
  return {
    soort: 'bewering',
    aard: 'geen_aandachtspunten',
    tekst: ['Er zijn geen fouten of waarschuwingen over de cijfers, de scores en de keuze.'],
    voorbehoud: composeTekst`Meldingen die zijn bekeken: ${lezer.getal(opNareken('bekeken'))}.`,
  };
}

const listTabellen = (blokken: readonly Verslagblok[]): Verslagtabel[] =>
  blokken.flatMap((blok) =>
    blok.soort === 'sectie' ? listTabellen(blok.blokken) : blok.soort === 'tabel' ? [blok.tabel] : [],
  );

function composeNarekenblad(invoer: Narekeninvoer, { peildatum, grafieken = [] }: WriteNarekenbladOptions): Verslag {
  Datum.parse(peildatum);
  const blad = readNarekenblad(invoer);
  const documenten = readDocumenten(invoer);
  const stuk: Narekenstuk = {
    blad,
    lezer: createLezer({ [NAREKENBRON]: blad, selectie: documenten.selectie }),
    gemeente: invoer.gemeente,
  };
  const sectie = (titel: string, blokken: readonly Verslagblok[]): Verslagblok => ({ soort: 'sectie', titel, blokken });
  const { selectie } = invoer;
  const inhoud = [
    sectie('Wie besliste', composeWieBesliste(stuk, selectie)),
    sectie('Waarop is gelet', [{ soort: 'tabel', tabel: composeNarekencriteria(stuk) }]),
    sectie('Waaruit is gekozen', [
      ...composeNarekenkeuze(stuk, selectie),
      ...grafieken.map((grafiek): Verslagblok => ({ soort: 'grafiek', grafiek })),
    ]),
    sectie('Hoe gevoelig de keuze is', composeNarekenkansen(stuk)),
    sectie('Afwijkingen door mensen', composeNarekenafwijkingen(stuk)),
    sectie('Wat is weggelaten', composeZonderscore(stuk)),
    sectie('Narekenen', composeNarekenwijze(stuk)),
  ];
  const downloads = composeDownloads(stuk, listTabellen(inhoud));
  const kop: Verslagblok = {
    soort: 'alinea',
    tekst: composeTekst`Met dit blad kunt u de keuze van de buurten door de gemeente ${{ soort: 'tekst', waarde: stuk.gemeente }} narekenen. Wat hier niet staat, is niet bekend bij wie het blad maakte.`,
  };
  const blokken = [
    kop,
    sectie('Waarschuwingen', [composePunten(stuk)]),
    ...inhoud,
    sectie('Downloads', [{ soort: 'tabel', tabel: downloads }]),
  ];
  return {
    soort: 'verslag',
    versie: 2,
    taal: 'nl',
    titel: `Narekenblad: ${stuk.gemeente}`,
    lezer: 'journalist',
    vermeldingen: blad.punten.map(({ code, pad }) => ({ code, pad, blok: ['blokken', 1, 'blokken', 0] })),
    peildatum,
    bronnen: [
      { id: NAREKENBRON, naam: 'De selectie, de scores en het besluit', vingerafdruk: createVingerafdruk(blad) },
      { id: 'selectie', naam: 'De selectie', vingerafdruk: createVingerafdruk(documenten.selectie) },
    ],
    // Only counts of buurten and points, so no people are counted.
    onthulling: { regel: 'onderdrukt', grens: 5, aantal: 0 },
    blokken,
  };
}

/**
 * The sheet with which a journalist or a researcher can redo a choice: who decided what, people or the machine; every criterion with its
 * source, table, year, weight on its level and in the whole, and direction; out of how many buurten was chosen, with the proof and its limit;
 * how sensitive the choice is, with the number of draws, and of every buurt how often it was chosen, with its standard error and Wilson
 * interval; where people deviated and why; the buurten without a score and why; the fingerprints, the version, the seed and how to redo it;
 * and what can be downloaded. Warnings that concern a journalist come first.
 *
 * What is not handed in is not told, and the sheet says so. Buurten without a name are left out: a reader does not know codes. A finding
 * whose code is in no text has no sentence here.
 *
 * Cost: n² in the buurten: those chosen, each looked up among all; n in the criteria.
 *
 * @param invoer - the selection with its scores, as for `writeSelectieverantwoording`, and what is known besides
 * @param options - the day, and charts
 * @returns a verslag; every value in it has its source (`listBronnen(invoer)`, `verifyHerkomst`). Its cost is in proportion to criteria,
 *   buurten and findings
 * @throws DomeinFout `kern.document_ongeldig`: it is not a selection with its scores; `kern.datum_ongeldig`
 *
 * @example
 * ```ts
 * import { Datum } from 'buurtaanpak/kern';
 * import { selectBuurten } from 'buurtaanpak/selectie';
 * import { writeNarekenblad } from 'buurtaanpak/stukken';
 * import { renderTekst } from 'buurtaanpak/verslag';
 *
 * const selectie = selectBuurten({ oost: [{ code: 'A', score: 0.9 }] }, [{ id: 'oost', programma: 'oost', aantal: 1 }]);
 * if (selectie.uitkomst === 'optimaal') {
 *   const verslag = writeNarekenblad(
 *     { gemeente: 'Leeuwarden', selectie, scores: {}, namen: [{ code: 'A', naam: 'De Wal' }] },
 *     { peildatum: Datum.parse('2026-06-30') },
 *   );
 *   renderTekst(verslag).includes('De computer rekent.');
 * }
 * ```
 */
export function writeNarekenblad(invoer: Narekeninvoer, options: WriteNarekenbladOptions): Verslag {
  return explainNarekenstuk(invoer, options, () => composeNarekenblad(invoer, options));
}
