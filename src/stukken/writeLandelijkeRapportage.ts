import { createVingerafdruk } from '../kern/index.js';
import type { Deelnemerstand, Programma, Programmastand } from '../programma/index.js';
import type { Grafiek, Verslag, Verslagblok, Verslagtabel, Verslagtekst, Verslagwaarde } from '../verslag/index.js';
import { composeTekst, listLezers } from '../verslag/index.js';
import { createLezer } from './delen/createLezer.js';
import { explainStuk } from './delen/explainStuk.js';
import { hasBtwTerug } from './delen/hasBtwTerug.js';
import { hasPersonen } from './delen/hasPersonen.js';
import { inGroep } from './delen/inGroep.js';
import type { Lezer, Plek } from './delen/lezer.js';
import { listVermeldingen } from './delen/listVermeldingen.js';
import { meervoud } from './delen/meervoud.js';
import { nameStanddag } from './delen/nameStanddag.js';
import { op } from './delen/op.js';
import { protectStuk } from './delen/protectStuk.js';
import { readStand } from './delen/readStand.js';
import { samen } from './delen/samen.js';
import { alinea, lijst, sectie } from './delen/sectie.js';
import type { StukOptions } from './delen/stuk.js';
import { composeVergelijkbaar } from './landelijk/composeVergelijkbaar.js';
import { LANDBRON } from './landelijk/landelijkefeiten.js';
import { readLandelijkefeiten } from './landelijk/readLandelijkefeiten.js';

/** Options of {@link writeLandelijkeRapportage}. */
export interface WriteLandelijkeRapportageOptions extends Omit<StukOptions, 'deelnemer' | 'vergelekenMet'> {
  /** Charts to add after the first table. Default: none. */
  readonly grafieken?: readonly Grafiek[];
}

const naam = (lezer: Lezer, d: number) => lezer.tekst(op('stand', 'deelnemers', d, 'naam'));
const totaal: Verslagwaarde = { soort: 'tekst', waarde: 'Totaal' };
const som = (plekken: readonly Plek[]): Plek => ({ ...samen('som', plekken), bron: 'stand' });

/** The people of a deelnemer: the sum over its buurten that can have people. */
function listPersonen({ buurten }: Deelnemerstand, d: number): Plek[] {
  return buurten.flatMap((buurt, i) =>
    hasPersonen(buurt, 'vrijwilligers') ? [op('stand', 'deelnemers', d, 'buurten', i, 'vrijwilligers')] : [],
  );
}

/** The errors and warnings about one deelnemer, or about any. What is about the programme as a whole stands in the list. */
const listPunten = ({ bevindingen }: Programmastand, deelnemer?: number): Plek[] =>
  bevindingen.flatMap(({ ernst, pad: [, d] }, i) =>
    ernst !== 'info' && typeof d === 'number' && (deelnemer === undefined || d === deelnemer)
      ? [op('stand', 'bevindingen', i)]
      : [],
  );

/** A row for each deelnemer, and the totals. */
function composeStandtabel(lezer: Lezer, stand: Programmastand): Verslagtabel {
  const plekken = stand.deelnemers.map((deelnemer, d) => ({
    plek: (...pad: string[]) => op('stand', 'deelnemers', d, ...pad),
    alleen: listPersonen(deelnemer, d),
  }));
  const velden = ['buurten', 'teams', 'projectenLopend', 'projectenAfgerond', 'wachtkamer'] as const;
  const punten = (d?: number): Verslagwaarde =>
    lezer.getal({ ...samen('aantal', listPunten(stand, d)), bron: 'stand' });
  const personen = (lijst: readonly Plek[]): Verslagwaarde =>
    lijst.length === 0 ? { soort: 'ontbreekt', reden: 'niet_van_toepassing' } : lezer.personen(som(lijst));
  return {
    id: 'stand-per-deelnemer',
    titel: 'De stand per deelnemer',
    kolommen: [
      { sleutel: 'deelnemer', kop: 'Deelnemer' },
      { sleutel: 'afgesproken', kop: 'Buurten afgesproken' },
      { sleutel: 'buurten', kop: 'Buurten gekozen' },
      { sleutel: 'teams', kop: 'Teams' },
      { sleutel: 'projectenLopend', kop: 'Lopende projecten' },
      { sleutel: 'projectenAfgerond', kop: 'Afgeronde projecten' },
      { sleutel: 'wachtkamer', kop: 'In de wachtkamer' },
      { sleutel: 'vrijwilligers', kop: 'Vrijwilligers' },
      { sleutel: 'aandachtspunten', kop: 'Aandachtspunten' },
    ],
    rijen: [
      ...plekken.map(({ plek, alleen }, d): Verslagwaarde[] => [
        naam(lezer, d),
        lezer.getal(plek('afgesprokenBuurten')),
        ...velden.map((veld) => lezer.getal(plek('tellingen', veld))),
        personen(alleen),
        punten(d),
      ]),
      [
        totaal,
        lezer.getal(som(plekken.map(({ plek }) => plek('afgesprokenBuurten')))),
        ...velden.map((veld) => lezer.getal(som(plekken.map(({ plek }) => plek('tellingen', veld))))),
        personen(plekken.flatMap(({ alleen }) => alleen)),
        punten(),
      ],
    ],
    totaalrijen: [{ rij: plekken.length, delen: plekken.map((_, d) => d) }],
    totaalkolommen: [],
  };
}

function composeGeldtabel(lezer: Lezer, stand: Programmastand): Verslagtabel {
  const velden = ['totaal', 'vrijval', 'prognose', 'gerealiseerd', 'vastgelegd', 'betaald'] as const;
  const plek = (d: number, veld: string) => op('stand', 'deelnemers', d, 'geld', veld);
  return {
    id: 'geld-per-deelnemer',
    titel: 'Het geld per deelnemer',
    kolommen: [
      { sleutel: 'deelnemer', kop: 'Deelnemer' },
      { sleutel: 'totaal', kop: 'Afgesproken' },
      { sleutel: 'vrijval', kop: 'Vrijval' },
      { sleutel: 'prognose', kop: 'Prognose' },
      { sleutel: 'gerealiseerd', kop: 'Gerealiseerd' },
      { sleutel: 'vastgelegd', kop: 'Vastgelegd' },
      { sleutel: 'betaald', kop: 'Betaald' },
    ],
    rijen: [
      ...stand.deelnemers.map((_, d): Verslagwaarde[] => [
        naam(lezer, d),
        ...velden.map((veld) => lezer.bedrag(plek(d, veld))),
      ]),
      [totaal, ...velden.map((veld) => lezer.bedrag(som(stand.deelnemers.map((_, d) => plek(d, veld)))))],
    ],
    totaalrijen: [{ rij: stand.deelnemers.length, delen: stand.deelnemers.map((_, d) => d) }],
    totaalkolommen: [],
  };
}

/** The money, and when it does not speak for itself which amounts have VAT in them. */
function composeGeld(lezer: Lezer, stand: Programmastand): Verslagblok[] {
  const tabel: Verslagblok = { soort: 'tabel', tabel: composeGeldtabel(lezer, stand) };
  if (!hasBtwTerug(stand.totaal)) return [tabel];
  const btw = lezer.bedrag(op('stand', 'totaal', 'btwTerug'));
  return [
    {
      soort: 'alinea',
      tekst: composeTekst`In wat is vastgelegd en betaald, zit de btw die de betalers terugkrijgen; in de andere bedragen niet. Op de prognose is die btw ${btw}.`,
    },
    tabel,
  ];
}

/** The errors and warnings that concern who ordered the programme; those about one deelnemer stand in the pieces of that deelnemer. */
function composeAandacht(lezer: Lezer, { bevindingen }: Programmastand): Verslagblok {
  const items = bevindingen.flatMap(({ ernst, code, params }, i): Verslagtekst[] =>
    ernst === 'info' || !listLezers(code, params).includes('landelijk')
      ? []
      : [[lezer.tekst({ bron: 'stand', bewerking: 'bevinding', paden: [['bevindingen', i]] })]],
  );
  if (items.length > 0) return lijst(items);
  const dag = lezer.datum(op('stand', 'peildatum'));
  const waar = 'de overeenkomsten, het geld, de keuzes en de teams';
  return {
    soort: 'bewering',
    aard: 'geen_aandachtspunten',
    tekst: bevindingen.some(({ ernst }) => ernst !== 'info')
      ? composeTekst`Er zijn geen aandachtspunten voor de opdrachtgever. Op ${dag} is gekeken naar ${waar}. Wat een deelnemer aangaat, staat in de stukken van die deelnemer.`
      : composeTekst`Er zijn geen aandachtspunten. Op ${dag} zijn er geen fouten of waarschuwingen gevonden. Gekeken is naar ${waar}.`,
  };
}

/** How many deelnemers and buurten there are, beside the order when that is known, and how many are missing. */
function describeAantallen(
  lezer: Lezer,
  { totaal: { deelnemers, verwachteDeelnemers } }: Programmastand,
): Verslagtekst {
  const getal = (veld: string) => lezer.getal(op('stand', 'totaal', veld));
  const aantal = inGroep(getal('deelnemers'), 'deelnemers');
  if (verwachteDeelnemers === undefined)
    return composeTekst`Er ${meervoud(deelnemers, 'is', 'zijn')} ${aantal} ${meervoud(deelnemers, 'deelnemer', 'deelnemers')} met samen ${inGroep(getal('afgesprokenBuurten'), 'afgesproken buurten')} buurten.`;
  const gevraagd = inGroep(getal('verwachteDeelnemers'), 'gevraagde deelnemers');
  const buurten = inGroep(getal('verwachteBuurten'), 'gevraagde buurten');
  const zinnen = composeTekst`Van de ${gevraagd} ${meervoud(verwachteDeelnemers, 'deelnemer die is', 'deelnemers die zijn')} gevraagd, ${meervoud(deelnemers, 'is', 'zijn')} er ${inGroep(getal('deelnemers'), 'gevraagde deelnemers', getal('verwachteDeelnemers'))}. Samen hebben zij ${inGroep(getal('afgesprokenBuurten'), 'gevraagde buurten', getal('verwachteBuurten'))} van de ${buurten} buurten afgesproken.`;
  const ontbreken = verwachteDeelnemers - deelnemers;
  if (ontbreken <= 0) return zinnen;
  const rest = lezer.getal(
    samen('verschil', [op('stand', 'totaal', 'verwachteDeelnemers'), op('stand', 'totaal', 'deelnemers')]),
  );
  return [
    ...zinnen,
    ...composeTekst` Er ${meervoud(ontbreken, 'ontbreekt', 'ontbreken')} nog ${inGroep(rest, 'gevraagde deelnemers', getal('verwachteDeelnemers'))} ${meervoud(ontbreken, 'deelnemer', 'deelnemers')}.`,
  ];
}

function composeLandelijkeRapportage(programma: Programma, options: WriteLandelijkeRapportageOptions): Verslag {
  const { peildatum, grafieken = [] } = options;
  const stand = readStand(programma, options);
  const feiten = readLandelijkefeiten(programma, options);
  const lezer = createLezer({ stand, [LANDBRON]: feiten });
  const vergelijkbaar = composeVergelijkbaar(lezer, feiten);
  const blokken: Verslagblok[] = [
    alinea([...describeAantallen(lezer, stand), ...composeTekst` Dit overzicht geeft ${nameStanddag(lezer, stand)}.`]),
    ...sectie('De deelnemers', [
      { soort: 'tabel', tabel: composeStandtabel(lezer, stand) },
      ...vergelijkbaar,
      ...grafieken.map((grafiek): Verslagblok => ({ soort: 'grafiek', grafiek })),
    ]),
    ...sectie('Het geld', composeGeld(lezer, stand)),
    ...sectie('Aandachtspunten', [composeAandacht(lezer, stand)]),
  ];
  const verslag: Verslag = {
    soort: 'verslag',
    versie: 2,
    lezer: 'landelijk',
    vermeldingen: listVermeldingen(blokken, stand),
    taal: 'nl',
    titel: programma.naam,
    peildatum,
    bronnen: [
      { id: 'stand', naam: `Stand van ${programma.naam} op de peildatum`, vingerafdruk: createVingerafdruk(stand) },
      ...(vergelijkbaar.length === 0
        ? []
        : [{ id: LANDBRON, naam: 'Indeling en schaal van elke deelnemer', vingerafdruk: createVingerafdruk(feiten) }]),
    ],
    onthulling: { regel: 'alles_getoond' },
    blokken,
  };
  return protectStuk(verslag, options);
}

/**
 * All deelnemers of a programma together, for the opdrachtgever: the number of deelnemers and buurten beside the order, the stand of
 * each with how many points of attention it has, whether their figures can be laid beside each other, the money, and the points that concern
 * who ordered the programme.
 *
 * Cost: n² in the buurten of one gemeente, as `getProgrammastand`; n in the gemeenten.
 *
 * @param programma - a document that was read by `Programma.parse`, of one or several deelnemers
 * @param options - the peildatum
 * @returns a verslag; its values come from the sources `stand`, which is `getProgrammastand` with the same days, and `landelijk`
 * @throws DomeinFout `kern.document_ongeldig`, `verslag.grens_ongeldig`, `verslag.al_gepubliceerd`, `verslag.eerder_tegenstrijdig`, and what `getProgrammastand` throws
 *
 * @example
 * ```ts
 * import { Datum } from 'buurtaanpak/kern';
 * import type { Programma } from 'buurtaanpak/programma';
 * import { writeLandelijkeRapportage } from 'buurtaanpak/stukken';
 * import { renderTekst } from 'buurtaanpak/verslag';
 *
 * const programma: Programma = {
 *   soort: 'programma',
 *   versie: 3,
 *   naam: 'Buurtaanpak landelijk',
 *   opdracht: { opdrachtgever: 'Ministerie van BZK', aantalDeelnemers: 4, buurtenPerDeelnemer: 12 },
 *   deelnemers: [],
 * };
 * const tekst = renderTekst(writeLandelijkeRapportage(programma, { peildatum: Datum.parse('2027-08-31') }));
 * tekst.includes('Van de 4 deelnemers die zijn gevraagd, zijn er 0.'); // => true
 * ```
 */
export function writeLandelijkeRapportage(programma: Programma, options: WriteLandelijkeRapportageOptions): Verslag {
  return explainStuk(programma, options, (gelezen) => composeLandelijkeRapportage(gelezen, options));
}
