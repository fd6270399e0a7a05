import { createVingerafdruk, Datum, formatOpsomming } from '../kern/index.js';
import type { Routekaart, Routekaartscores } from '../routekaart/index.js';
import type { Quotum, SelectieGevonden } from '../selectie/index.js';
import type {
  Grafiek,
  Verslag,
  Verslagblok,
  Verslagbron,
  Verslagtabel,
  Verslagtekst,
  Verslagwaarde,
} from '../verslag/index.js';
import { composeTekst } from '../verslag/index.js';
import { createLezer } from './delen/createLezer.js';
import { describeBewijs } from './delen/describeBewijs.js';
import { describeDoel } from './delen/describeDoel.js';
import { describeMaat } from './delen/describeMaat.js';
import { describeZekerheid } from './delen/describeZekerheid.js';
import { explainSelectiestuk } from './delen/explainSelectiestuk.js';
import type { Lezer } from './delen/lezer.js';
import { listRegelzinnen } from './delen/listRegelzinnen.js';
import { meervoud } from './delen/meervoud.js';
import { nameBronnen } from './delen/nameBronnen.js';
import { op } from './delen/op.js';
import { readDocumenten } from './delen/readDocumenten.js';
import { RICHTINGWOORDEN } from './delen/richtingwoorden.js';
import type { Scorebron, Selectieverantwoording } from './delen/selectieverantwoording.js';
import { refuse } from './teksten/codes.js';

/** Options of {@link writeSelectieverantwoording}. */
export interface WriteSelectieverantwoordingOptions {
  readonly peildatum: Datum;
  /** The sources of the figures, such as `CBS, Kerncijfers wijken en buurten 2024`. Default: none named. */
  readonly cijferbronnen?: readonly string[];
  /** What residents can do when they do not agree, in the words of the gemeente. Default: no such section. */
  readonly oneens?: readonly string[];
  /** Charts to add after the choice. Default: none. */
  readonly grafieken?: readonly Grafiek[];
}

/** The criteria and their weights, as shares of the whole. */
function composeCriteria(
  lezer: Lezer,
  bron: string,
  routekaart: Routekaart,
  criteria: Routekaartscores['criteria'],
): Verslagtabel {
  const plaats = (id: string) => criteria.findIndex((een) => een.id === id);
  return {
    id: `criteria-${bron}`,
    titel: `Waar we op letten: ${routekaart.naam}`,
    kolommen: [
      { sleutel: 'criterium', kop: 'Waar we op letten' },
      { sleutel: 'bron', kop: 'Waar het vandaan komt' },
      { sleutel: 'richting', kop: 'Hoe het telt' },
      { sleutel: 'gewicht', kop: 'Hoe zwaar het telt', optelbaar: false },
    ],
    rijen: routekaart.criteria.map(({ id, bron: soort, richting }, c): Verslagwaarde[] => [
      lezer.tekst(op(bron, 'routekaart', 'criteria', c, 'naam')),
      { soort: 'tekst', waarde: soort.soort === 'kerncijfer' ? 'cijfers' : 'oordeel van mensen' },
      { soort: 'tekst', waarde: RICHTINGWOORDEN[richting] },
      plaats(id) < 0
        ? { soort: 'ontbreekt', reden: 'niet_van_toepassing' }
        : lezer.percentage(op(bron, 'criteria', plaats(id), 'effectief')),
    ]),
    totaalrijen: [],
    totaalkolommen: [],
  };
}

/** One sentence about one chosen buurt: its points, its rank, and the criteria that gave most of the points. */
function describeGekozen(
  lezer: Lezer,
  scorebronnen: readonly Scorebron[],
  { code, programma }: SelectieGevonden['gekozen'][number],
  g: number,
): Verslagtekst {
  const scorebron = scorebronnen.find((een) => een.programma === programma);
  const scores = scorebron?.scores;
  const b = scores?.buurten.findIndex((een) => een.code === code) ?? -1;
  const buurt = scores?.buurten[b];
  const naam = lezer.tekst(op('namen', code));
  const punten = lezer.getal(op('selectie', 'gekozen', g, 'score'), 3);
  if (scorebron === undefined || buurt === undefined) return composeTekst`${naam} kreeg ${punten} punten.`;
  const bron = scorebron.id;
  const meeste = scorebron.scores.routekaart.criteria
    .map(({ id }, c) => ({
      c,
      bijdrage: scorebron.scores.criteria.find((een) => een.id === id)?.bijdragen[b] ?? 0,
    }))
    .filter(({ bijdrage }) => bijdrage > 0)
    // Of equal parts the earlier criterion comes first.
    .sort((x, y) => y.bijdrage - x.bijdrage)
    .slice(0, 2)
    .map(({ c }) => lezer.tekst(op(bron, 'routekaart', 'criteria', c, 'naam')));
  const [eerste, tweede] = meeste;
  const waarom =
    eerste === undefined
      ? []
      : tweede === undefined
        ? composeTekst` De meeste punten kwamen van: ${eerste}.`
        : composeTekst` De meeste punten kwamen van: ${eerste} en ${tweede}.`;
  return [
    ...composeTekst`${naam} kreeg ${punten} punten. Dat is plaats ${lezer.getal(op(bron, 'buurten', b, 'rang'))} van de ${lezer.getal({ bron, bewerking: 'lengte', paden: [['buurten']] })} met punten.`,
    ...waarom,
  ];
}

/** The number of buurten that could take part. A buurt that fits several quota counts once. */
function describeDeelname(lezer: Lezer, { konMeedoen }: SelectieGevonden): Verslagtekst {
  const eens = 'Een buurt kan maar één keer worden gekozen.';
  if (konMeedoen === undefined) return [eens];
  return composeTekst`${eens} Samen ${meervoud(konMeedoen, 'kon', 'konden')} ${lezer.getal(op('selectie', 'konMeedoen'))} ${meervoud(konMeedoen, 'buurt', 'buurten')} meedoen: wie vaker past, telt één keer.`;
}

/** The number of buurten that a quotum asks, and the number of candidates. */
function describeQuotum(lezer: Lezer, selectie: SelectieGevonden, quotum: Quotum, q: number): Verslagtekst {
  const telling = selectie.quota.findIndex((een) => een.quotum === quotum.id);
  const { van, tot, over } = selectie.quota[telling] as SelectieGevonden['quota'][number];
  const naam = lezer.tekst(op('selectie', 'invoer', 'quota', q, quotum.naam === undefined ? 'id' : 'naam'));
  const grens = (veld: 'van' | 'tot') => lezer.getal(op('selectie', 'quota', telling, veld));
  const aantal = van === tot ? [grens('van')] : composeTekst`${grens('van')} tot en met ${grens('tot')}`;
  return composeTekst`${naam}: ${aantal} ${van === tot && van === 1 ? 'buurt' : 'buurten'}. Er ${meervoud(over, 'kon', 'konden')} ${lezer.getal(op('selectie', 'quota', telling, 'over'))} ${meervoud(over, 'buurt', 'buurten')} meedoen.`;
}

function composeSelectieverantwoording(
  invoer: Selectieverantwoording,
  options: WriteSelectieverantwoordingOptions,
): Verslag {
  const { selectie, scores, gemeente } = invoer;
  const { cijferbronnen = [], oneens = [], grafieken = [] } = options;
  Datum.parse(options.peildatum);
  const bekend = new Set(invoer.namen.map(({ code }) => code));
  for (const [g, { code }] of selectie.gekozen.entries())
    if (!bekend.has(code)) refuse('verslag.naam_ontbreekt', { buurt: code }, ['selectie', 'gekozen', g]);
  const documenten = readDocumenten(invoer);
  const lezer = createLezer(documenten);
  const scorebronnen = nameBronnen(scores);
  const aantal = lezer.getal({ bron: 'selectie', bewerking: 'lengte', paden: [['gekozen']] });
  const sectie = (titel: string, blokken: readonly Verslagblok[]): Verslagblok => ({ soort: 'sectie', titel, blokken });
  const alinea = (...tekst: Verslagtekst): Verslagblok => ({ soort: 'alinea', tekst });
  const mensen = scorebronnen.some(({ scores: { routekaart } }) =>
    routekaart.criteria.some(({ bron }) => bron.soort === 'beoordeling'),
  );
  const regelzinnen = listRegelzinnen(lezer, selectie);
  const bronnen: Verslagbron[] = [
    { id: 'selectie', naam: 'De selectie', vingerafdruk: createVingerafdruk(documenten.selectie) },
    ...scorebronnen.map(({ id, scores: { routekaart } }) => ({
      id,
      naam: `Routekaart ${routekaart.naam} met de scores`,
      vingerafdruk: createVingerafdruk(documenten[id]),
    })),
    { id: 'namen', naam: 'Namen van de buurten' },
    ...(invoer.zekerheid === undefined ? [] : [{ id: 'zekerheid', naam: 'Berekening van hoe zeker de keuze is' }]),
    ...cijferbronnen.map((naam, i) => ({ id: `cijfers-${i + 1}`, naam })),
  ];
  const blokken: Verslagblok[] = [
    alinea(
      ...composeTekst`De gemeente ${{ soort: 'tekst', waarde: gemeente }} heeft ${aantal} ${meervoud(selectie.gekozen.length, 'buurt', 'buurten')} gekozen. In ${meervoud(selectie.gekozen.length, 'deze buurt', 'deze buurten')} gaat een team van bewoners aan de slag. Hier leest u hoe de keuze is gemaakt.`,
    ),
    ...(scorebronnen.length === 0
      ? []
      : [
          sectie('Waar we op letten', [
            alinea(
              mensen
                ? 'We kijken naar cijfers over de buurt. We vragen ook mensen die de buurt kennen wat zij vinden. Dat zijn mensen van de gemeente, van het opbouwwerk en uit de wijk zelf. Alles bij elkaar geeft punten. Niet alles telt even zwaar.'
                : 'We kijken naar cijfers over de buurt. Alles bij elkaar geeft punten. Niet alles telt even zwaar.',
            ),
            ...scorebronnen.map(
              ({ id, scores: { routekaart, criteria } }): Verslagblok => ({
                soort: 'tabel',
                tabel: composeCriteria(lezer, id, routekaart, criteria),
              }),
            ),
            ...scorebronnen
              .map((bron) => describeMaat(lezer, bron))
              .filter(({ length }) => length > 0)
              .map((tekst) => alinea(...tekst)),
          ]),
        ]),
    sectie('De regels', [
      alinea('De gemeente heeft afgesproken hoeveel buurten er komen, en waar:'),
      {
        soort: 'lijst',
        genummerd: false,
        items: selectie.invoer.quota.map((quotum, q) => describeQuotum(lezer, selectie, quotum, q)),
      },
      alinea(...describeDeelname(lezer, selectie)),
      ...(regelzinnen.length === 0
        ? []
        : [alinea('Er zijn nog meer afspraken:'), { soort: 'lijst', genummerd: false, items: regelzinnen } as const]),
    ]),
    sectie('De keuze', [
      alinea(describeDoel(selectie)),
      alinea(...describeBewijs(lezer, selectie)),
      ...(invoer.zekerheid === undefined
        ? []
        : [alinea(...describeZekerheid(lezer, invoer.zekerheid, (veld) => op('zekerheid', veld)))]),
      {
        soort: 'lijst',
        genummerd: false,
        items: selectie.gekozen.map((een, g) => describeGekozen(lezer, scorebronnen, een, g)),
      },
      ...(scorebronnen.length === 0
        ? []
        : [alinea('Bij een plaats tellen alle buurten met punten mee. Niet al die buurten konden meedoen.')]),
      alinea(
        'Staat een buurt met meer punten niet in de lijst? Dan paste die buurt niet bij de regels. Of een keuze met die buurt was samen niet beter.',
      ),
      ...grafieken.map((grafiek): Verslagblok => ({ soort: 'grafiek', grafiek })),
    ]),
    ...(oneens.length === 0
      ? []
      : [
          sectie(
            'Bent u het niet eens met de keuze?',
            oneens.map((waarde) => alinea({ soort: 'tekst', waarde })),
          ),
        ]),
  ];
  const namen = formatOpsomming(scorebronnen.map(({ scores: { routekaart } }) => routekaart.naam));
  return {
    soort: 'verslag',
    versie: 2,
    lezer: 'bewoner_gekozen',
    vermeldingen: [],
    taal: 'nl',
    titel: `Waarom deze buurten?${namen === '' ? '' : ` ${namen}`}`,
    peildatum: options.peildatum,
    bronnen,
    // Only counts of buurten and points, so no people are counted.
    onthulling: { regel: 'onderdrukt', grens: 5, aantal: 0 },
    blokken,
  };
}

/**
 * The choice of the buurten explained to residents, in plain Dutch (level B1: short sentences, everyday words): the criteria and their
 * weights, the way of choosing, the chosen buurten with the reason for each, and what to do when you do not agree.
 *
 * Everything in it comes from the selection, the Routekaart and the scores; nothing is invented. It holds no personal data.
 *
 * @param invoer - the selection with the scores from which it was made
 * @param options - the day, and the texts of the gemeente
 * @throws DomeinFout `kern.document_ongeldig`: it is not a selection with its scores; `verslag.naam_ontbreekt`: a chosen buurt has no
 *   name; `kern.datum_ongeldig`
 *
 * @example
 * ```ts
 * import { Datum } from 'buurtaanpak/kern';
 * import { selectBuurten } from 'buurtaanpak/selectie';
 * import { writeSelectieverantwoording } from 'buurtaanpak/stukken';
 * import { renderTekst } from 'buurtaanpak/verslag';
 *
 * const selectie = selectBuurten({ oost: [{ code: 'A', score: 0.9 }] }, [{ id: 'oost', programma: 'oost', aantal: 1 }]);
 * if (selectie.uitkomst === 'optimaal') {
 *   const verslag = writeSelectieverantwoording(
 *     { gemeente: 'Leeuwarden', selectie, scores: {}, namen: [{ code: 'A', naam: 'De Wal' }] },
 *     { peildatum: Datum.parse('2026-06-30') },
 *   );
 *   renderTekst(verslag).includes('De Wal kreeg 0,900 punten.');
 * }
 * ```
 */
export function writeSelectieverantwoording(
  invoer: Selectieverantwoording,
  options: WriteSelectieverantwoordingOptions,
): Verslag {
  return explainSelectiestuk(invoer, options, () => composeSelectieverantwoording(invoer, options));
}
