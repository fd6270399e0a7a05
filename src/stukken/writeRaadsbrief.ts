import { formatOpsomming } from '../kern/index.js';
import type { Programma } from '../programma/index.js';
import type { Grafiek, Verslag, Verslagblok } from '../verslag/index.js';
import { composeTekst } from '../verslag/index.js';
import { composeAandachtspunten } from './delen/composeAandachtspunten.js';
import { type Briefgegevens, composeBriefkop } from './delen/composeBriefkop.js';
import { composeBuurtentabel } from './delen/composeBuurtentabel.js';
import { composeDragertabel } from './delen/composeDragertabel.js';
import { composeGeld } from './delen/composeGeld.js';
import { composeKeuze } from './delen/composeKeuze.js';
import { composePartijtabel } from './delen/composePartijtabel.js';
import { composeProgrammatabel } from './delen/composeProgrammatabel.js';
import { composeVerandering } from './delen/composeVerandering.js';
import { describeOvereenkomst } from './delen/describeOvereenkomst.js';
import { explainStuk } from './delen/explainStuk.js';
import { finishStuk } from './delen/finishStuk.js';
import { isVoorgenomen } from './delen/isVoorgenomen.js';
import { nameStanddag } from './delen/nameStanddag.js';
import { namesByRol } from './delen/namesByRol.js';
import { op } from './delen/op.js';
import { openStuk } from './delen/openStuk.js';
import type { Stuk, StukOptions } from './delen/stuk.js';
import { tellingzinnen } from './delen/tellingzinnen.js';

/** Options of {@link writeRaadsbrief}, with the texts of the college. */
export interface WriteRaadsbriefOptions extends StukOptions {
  /** The letterhead: the day of the letter, and what the model does not know. `checkVerslag` says what is still missing. Default: only what the model knows. */
  readonly brief?: Briefgegevens | undefined;
  /** Paragraphs of the college about its reasons. They come unchanged under 'Aanleiding en context'. Default: no such section. */
  readonly aanleiding?: readonly string[];
  /** Remarks of the college, as a list under 'Kanttekeningen'. Default: no such section. */
  readonly kanttekeningen?: readonly string[];
  /** Charts to add, each at the end of its section. Default: none. */
  readonly grafieken?: {
    readonly keuze?: readonly Grafiek[];
    readonly geld?: readonly Grafiek[];
    readonly teams?: readonly Grafiek[];
  };
}

const toBlokken = (grafieken: readonly Grafiek[] = []): Verslagblok[] =>
  grafieken.map((grafiek) => ({ soort: 'grafiek', grafiek }));

// The words of the college stay unchanged, numbers included: the college is their source.
const toAlinea = (waarde: string): Verslagblok => ({ soort: 'alinea', tekst: [{ soort: 'tekst', waarde }] });

function composeOvereenkomst(stuk: Stuk): Verslagblok[] {
  const { lezer, tekst } = stuk;
  const { evaluatiemomenten, partijen, verplichtingen } = tekst;
  const buurten = lezer.getal(op('overeenkomst', 'reikwijdte', 'aantalBuurten'));
  return [
    {
      soort: 'alinea',
      tekst: composeTekst`De overeenkomst gaat over ${buurten} buurten en loopt van ${lezer.periode(op('overeenkomst', 'looptijd'))}. ${describeOvereenkomst(stuk)} Partijen zijn:`,
    },
    { soort: 'tabel', tabel: composePartijtabel(lezer, partijen, (...pad) => op('overeenkomst', 'partijen', ...pad)) },
    ...(verplichtingen.length === 0
      ? []
      : [
          { soort: 'alinea', tekst: ['Afgesproken is:'] } as const,
          {
            soort: 'lijst',
            genummerd: false,
            items: verplichtingen.map((_, i) => [lezer.tekst(op('overeenkomst', 'verplichtingen', i, 'wat'))]),
          } as const,
        ]),
    ...(evaluatiemomenten.length === 0
      ? []
      : [
          { soort: 'alinea', tekst: ['De partijen kijken samen terug op:'] } as const,
          {
            soort: 'lijst',
            genummerd: false,
            items: evaluatiemomenten.map(
              (_, i) =>
                composeTekst`${lezer.datum(op('overeenkomst', 'evaluatiemomenten', i, 'datum'))}: ${lezer.tekst(op('overeenkomst', 'evaluatiemomenten', i, 'onderwerp'))}`,
            ),
          } as const,
        ]),
  ];
}

function composeRaadsbrief(programma: Programma, options: WriteRaadsbriefOptions): Verslag {
  const { aanleiding = [], kanttekeningen = [], grafieken = {} } = options;
  const stuk = openStuk(programma, options);
  const { deel, lezer } = stuk;
  const gemeenten = formatOpsomming(namesByRol(stuk, 'gemeente'));
  const uitvoerders = formatOpsomming(namesByRol(stuk, 'uitvoerder'));
  const sectie = (titel: string, blokken: readonly Verslagblok[]): Verslagblok => ({ soort: 'sectie', titel, blokken });
  const begonnen = deel.buurten.some(({ team }) => team !== undefined);
  const blokken: Verslagblok[] = [
    { soort: 'alinea', tekst: ['Geachte leden van de gemeenteraad,'] },
    {
      soort: 'alinea',
      tekst: composeTekst`Met deze brief informeren wij u over de ${isVoorgenomen(deel) ? 'voorgenomen ' : ''}samenwerking met ${{ soort: 'tekst', waarde: uitvoerders }} in ${lezer.getal(op('overeenkomst', 'reikwijdte', 'aantalBuurten'))} buurten. De brief geeft ${nameStanddag(lezer, stuk.stand)}.`,
    },
    ...(aanleiding.length === 0 ? [] : [sectie('Aanleiding en context', aanleiding.map(toAlinea))]),
    sectie('De overeenkomst', composeOvereenkomst(stuk)),
    sectie('De keuze van de buurten', [...composeKeuze(stuk), ...toBlokken(grafieken.keuze)]),
    ...(kanttekeningen.length === 0
      ? []
      : [
          sectie('Kanttekeningen', [
            {
              soort: 'lijst',
              genummerd: false,
              items: kanttekeningen.map((waarde) => [{ soort: 'tekst', waarde }]),
            },
          ]),
        ]),
    sectie('Financiën', [
      ...composeGeld(stuk),
      { soort: 'tabel', tabel: composeDragertabel(stuk) },
      ...toBlokken(grafieken.geld),
    ]),
    ...composeVerandering(stuk),
    ...(begonnen
      ? [
          sectie('De teams', [
            { soort: 'alinea', tekst: tellingzinnen(stuk) },
            { soort: 'tabel', tabel: composeProgrammatabel(stuk) },
            { soort: 'tabel', tabel: composeBuurtentabel(stuk, { programma: false, personen: false }) },
            ...toBlokken(grafieken.teams),
          ]),
        ]
      : []),
    composeAandachtspunten(stuk, 'raad', 'overeenkomst.raad_niet_geinformeerd'),
    { soort: 'alinea', tekst: ['Hoogachtend,'] },
    {
      soort: 'alinea',
      tekst: composeTekst`burgemeester en wethouders, ${{ soort: 'tekst', waarde: gemeenten }}`,
    },
  ];
  return finishStuk(stuk, stuk.tekst.titel, blokken, options, {
    lezer: 'raad',
    brief: composeBriefkop(stuk, options.brief),
  });
}

/**
 * The letter to the council: the agreement and its parties, the choice of the buurten and its proof, who pays what in which begrotingsjaar
 * by the forecast and what falls free, the stand of the teams, and points of attention. In formal Dutch, with every number from its source.
 *
 * Only the college can give its reasons and remarks: `aanleiding` and `kanttekeningen`. Nothing is invented.
 *
 * @param programma - a document that was read by `Programma.parse`
 * @param options - the peildatum, the deelnemer, and the texts of the college
 * @returns a verslag: render it with `renderHtml`, `renderMarkdown` or `renderTekst`, its tables with `renderCsv`
 * @throws DomeinFout `kern.document_ongeldig`: it is not a programma; `verslag.deelnemer_onbekend`, `verslag.overeenkomst_onbekend`, `verslag.grens_ongeldig`, and what
 *   `getProgrammastand` throws
 *
 * @example
 * ```ts
 * import { Datum } from 'buurtaanpak/kern';
 * import type { Programma } from 'buurtaanpak/programma';
 * import { writeRaadsbrief } from 'buurtaanpak/stukken';
 * import { renderHtml } from 'buurtaanpak/verslag';
 *
 * const schrijfBrief = (programma: Programma) =>
 *   renderHtml(writeRaadsbrief(programma, { peildatum: Datum.parse('2026-09-01'), aanleiding: ['Bewoners willen meedoen.'] }));
 * ```
 */
export function writeRaadsbrief(programma: Programma, options: WriteRaadsbriefOptions): Verslag {
  return explainStuk(programma, options, () => composeRaadsbrief(programma, options));
}
