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
import { composeKeuzebewijs } from './bewoners/composeKeuzebewijs.js';
import { countScoredecimalen } from './bewoners/countScoredecimalen.js';
import { joinNamen } from './bewoners/joinNamen.js';
import { createLezer } from './delen/createLezer.js';
import { describeDoel } from './delen/describeDoel.js';
import { describeMaat } from './delen/describeMaat.js';
import { explainSelectiestuk } from './delen/explainSelectiestuk.js';
import type { Lezer, Plek } from './delen/lezer.js';
import { listRegelzinnen } from './delen/listRegelzinnen.js';
import { meervoud } from './delen/meervoud.js';
import { nameBronnen } from './delen/nameBronnen.js';
import { op } from './delen/op.js';
import { readDocumenten } from './delen/readDocumenten.js';
import { readKansen } from './delen/readKansen.js';
import { RICHTINGWOORDEN } from './delen/richtingwoorden.js';
import type { Scorebron, Selectieverantwoording } from './delen/selectieverantwoording.js';
import { showVerdelingen } from './delen/showVerdelingen.js';
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

/** The criteria that gave a buurt most of its points: two at most. Of equal parts the earlier criterion comes first. */
function listMeeste(lezer: Lezer, { id: bron, scores }: Scorebron, code: string): Verslagtekst {
  const b = scores.buurten.findIndex((een) => een.code === code);
  const meeste = scores.routekaart.criteria
    .map(({ id }, c) => ({ c, bijdrage: scores.criteria.find((een) => een.id === id)?.bijdragen[b] ?? 0 }))
    .filter(({ bijdrage }) => bijdrage > 0)
    .sort((x, y) => y.bijdrage - x.bijdrage)
    .slice(0, 2)
    .map(({ c }) => lezer.tekst(op(bron, 'routekaart', 'criteria', c, 'naam')));
  return meeste.length === 0 ? [] : composeTekst` De meeste punten kwamen van: ${joinNamen(meeste)}.`;
}

/** One chosen buurt: its points, its place among those that could take part, and what gave most of the points. */
function describeGekozen(
  lezer: Lezer,
  scorebronnen: readonly Scorebron[],
  selectie: SelectieGevonden,
  { code, programma }: SelectieGevonden['gekozen'][number],
  g: number,
): Verslagtekst {
  const scorebron = scorebronnen.find((een) => een.programma === programma);
  const naam = lezer.tekst(op('namen', code));
  const grootte = Math.max(...selectie.gekozen.map(({ score }) => Math.abs(score)));
  const punten = lezer.getal(op('selectie', 'gekozen', g, 'score'), countScoredecimalen(grootte, undefined));
  const groep = 'buurten die konden meedoen';
  const kon = { ...lezer.getal(op('selectie', 'plaatsen', g, 'kon')), groep: { naam: groep } };
  const rang = { ...lezer.getal(op('selectie', 'plaatsen', g, 'rang')), groep: { naam: groep, aantal: kon } };
  return [
    ...composeTekst`${naam} kreeg ${punten} punten. Dat is plaats ${rang} van de ${kon} die voor die plek konden meedoen.`,
    ...(scorebron === undefined ? [] : listMeeste(lezer, scorebron, code)),
  ];
}

/** A count of buurten, which is the whole group itself. */
const tel = (lezer: Lezer, plek: Plek, naam: string) => ({ ...lezer.getal(plek), groep: { naam } });

/** The number of buurten that could take part. A buurt that fits several quota counts once. */
function describeDeelname(lezer: Lezer, { konMeedoen }: SelectieGevonden): Verslagtekst {
  const eens = 'Een buurt kan maar één keer worden gekozen.';
  if (konMeedoen === undefined) return [eens];
  const aantal = tel(lezer, op('selectie', 'konMeedoen'), 'buurten die konden meedoen');
  return composeTekst`${eens} Samen ${meervoud(konMeedoen, 'kon', 'konden')} ${aantal} ${meervoud(konMeedoen, 'buurt', 'buurten')} meedoen: wie vaker past, telt één keer.`;
}

/** The number of buurten that a quotum asks, and how many could take part. A quotum without a name is named by its programme, never by its id. */
function describeQuotum(
  lezer: Lezer,
  selectie: SelectieGevonden,
  scorebronnen: readonly Scorebron[],
  quotum: Quotum,
  q: number,
): Verslagtekst {
  const telling = selectie.quota.findIndex((een) => een.quotum === quotum.id);
  const { van, tot, over } = selectie.quota[telling] as SelectieGevonden['quota'][number];
  const bron = scorebronnen.find(({ programma }) => programma === quotum.programma);
  const naam =
    quotum.naam !== undefined
      ? [lezer.tekst(op('selectie', 'invoer', 'quota', q, 'naam'))]
      : bron === undefined
        ? ['De plekken van het programma']
        : composeTekst`De plekken van ${lezer.tekst(op(bron.id, 'routekaart', 'naam'))}`;
  const grens = (veld: 'van' | 'tot') => tel(lezer, op('selectie', 'quota', telling, veld), 'plekken');
  const aantal = van === tot ? [grens('van')] : composeTekst`${grens('van')} tot en met ${grens('tot')}`;
  const kon = tel(lezer, op('selectie', 'quota', telling, 'over'), 'buurten die konden meedoen');
  return composeTekst`${naam}: ${aantal} ${van === tot && van === 1 ? 'buurt' : 'buurten'}. Er ${meervoud(over, 'kon', 'konden')} ${kon} ${meervoud(over, 'buurt', 'buurten')} meedoen.`;
}

/** The proof of the choice, and how sure it is. */
function composeBewijs(lezer: Lezer, { selectie, zekerheid }: Selectieverantwoording): Verslagblok[] {
  const { bewijs, konMeedoen, invoer } = selectie;
  const kansen = zekerheid === undefined ? undefined : readKansen(zekerheid);
  const { bronnen = [] } = zekerheid ?? {};
  return composeKeuzebewijs(lezer, {
    zoekt: describeDoel(selectie),
    optimaal: bewijs.optimaal,
    gat: bewijs.gat,
    plekGat: op('selectie', 'bewijs', 'gat'),
    anderDoel: (invoer.opties.doel?.soort ?? 'totaal') !== 'totaal',
    plekGekozen: { bron: 'selectie', bewerking: 'lengte', paden: [['gekozen']] },
    ...(konMeedoen === undefined ? {} : { plekKon: op('selectie', 'konMeedoen') }),
    ...(showVerdelingen(selectie) === undefined ? {} : { plekVerdelingen: op('selectie', 'verdelingen') }),
    ...(kansen === undefined
      ? {}
      : {
          zekerheid: {
            gewichten: bronnen.length > 0 && bronnen.every((bron) => bron === 'gewichten'),
            geheel: kansen.geheel,
            plekTrekkingen: op('zekerheid', 'trekkingen'),
            plekGeheel: (veld) => op('zekerheid', 'kansen', 'geheel', veld),
          },
        }),
  });
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
  const plekGekozen: Plek = { bron: 'selectie', bewerking: 'lengte', paden: [['gekozen']] };
  const aantal = tel(lezer, plekGekozen, 'gekozen buurten');
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
        items: selectie.invoer.quota.map((quotum, q) => describeQuotum(lezer, selectie, scorebronnen, quotum, q)),
      },
      alinea(...describeDeelname(lezer, selectie)),
      ...(regelzinnen.length === 0
        ? []
        : [alinea('Er zijn nog meer afspraken:'), { soort: 'lijst', genummerd: false, items: regelzinnen } as const]),
    ]),
    sectie('De keuze', [
      ...composeBewijs(lezer, invoer),
      {
        soort: 'lijst',
        genummerd: false,
        items: selectie.gekozen.map((een, g) => describeGekozen(lezer, scorebronnen, selectie, een, g)),
      },
      alinea(
        'Staat een buurt met meer punten niet in de lijst? Dan paste die buurt niet bij de regels. Of een lijst met die buurt was samen niet beter.',
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
 * The choice of the buurten explained to residents, in simple Dutch (short sentences, everyday words): the criteria and their weights, the
 * way of choosing with its proof and how sure it is, the chosen buurten with the reason for each and its place among those that could take
 * part for that quotum, and what to do when you do not agree. What it says of one buurt, chosen or not, is for `writeBuurtbrieven`.
 *
 * Points have two decimals under 10 and one under 100. The number of ways to fill the places is told when it has at most 15 digits.
 *
 * Everything in it comes from the selection, the Routekaart and the scores; nothing is invented. It holds no personal data.
 *
 * Cost: n² in the buurten: those chosen, each looked up among all; n in the criteria.
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
 *   renderTekst(verslag).includes('De Wal kreeg 0,90 punten.');
 * }
 * ```
 */
export function writeSelectieverantwoording(
  invoer: Selectieverantwoording,
  options: WriteSelectieverantwoordingOptions,
): Verslag {
  return explainSelectiestuk(invoer, options, () => composeSelectieverantwoording(invoer, options));
}
