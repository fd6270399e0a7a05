import { ObjectSchema } from '../kern/huis.js';
import { createPeriode, createPerioden, Datum, type Periode, parseSchema, type Sleutel } from '../kern/index.js';
import type { Partij } from './model/partij.js';
import type { Overeenkomstbuurt, Reikwijdte } from './model/reikwijdte.js';
import {
  type Evaluatiemoment,
  type Fase,
  Samenwerkingsovereenkomst,
  type Verplichting,
  type Verplichtingsoort,
} from './model/samenwerkingsovereenkomst.js';

/** A chosen buurt as a selection names it: a row of `gekozen`. Its other fields, such as the score, do not come into the agreement. */
export interface Conceptbuurt {
  readonly code: string;
  readonly programma: Sleutel;
  /** The day its own term starts. Default: the first day of the agreement. */
  readonly start?: Datum | undefined;
}

/** The scope of a draft. */
export interface Conceptreikwijdte extends Omit<Reikwijdte, 'aantalBuurten' | 'buurten'> {
  /** Default: the sum of the programmas. */
  readonly aantalBuurten?: number | undefined;
  /** As the agreement names them, or as a selection does. Default: not chosen yet. */
  readonly buurten?: readonly (Overeenkomstbuurt | Conceptbuurt)[] | undefined;
}

/** The particulars that only the parties know. Everything else has a default. */
export interface Conceptgegevens
  extends Pick<Samenwerkingsovereenkomst, 'id' | 'titel' | 'onderwerp' | 'partijen' | 'financieringsplan'>,
    Partial<
      Pick<
        Samenwerkingsovereenkomst,
        'fasen' | 'verplichtingen' | 'evaluatiemomenten' | 'beeindiging' | 'bijlagen' | 'handtekeningen'
      >
    > {
  readonly reikwijdte: Conceptreikwijdte;
  /** The first day. */
  readonly start: Datum;
}

/** How long it lasts. */
export interface DraftSamenwerkingsovereenkomstOptions {
  /** Whole years, 1 or more. Default: 3. */
  readonly jaren?: number;
}

const WERK: readonly {
  readonly soort: Verplichtingsoort;
  readonly wat: string;
  readonly bewijs: string;
}[] = [
  {
    soort: 'werven',
    wat: 'In iedere buurt een groep vrijwilligers werven.',
    bewijs: 'Per buurt de datum waarop het team compleet was, en de grootte van het team.',
  },
  {
    soort: 'begeleiden',
    wat: 'Het team van iedere buurt begeleiden bij het kiezen en uitvoeren van projecten.',
    bewijs: 'Per buurt de projecten met hun stand, ieder kwartaal.',
  },
  {
    soort: 'actief_houden',
    wat: 'Het team van iedere buurt tot het einde van de looptijd actief houden.',
    bewijs: 'Per buurt de stand van het team op de evaluatiemomenten.',
  },
];

function draftFasen(jaren: readonly Periode[]): Fase[] {
  return jaren.map((periode, plaats) => ({
    programmajaar: plaats + 1,
    naam: `jaar ${plaats + 1}`,
    intensiteit: plaats === 0 ? 'intensief' : 'regulier',
    periode,
  }));
}

/** The default obligations: recruiting in the first year, guiding in all years, keeping active from the second year on. */
function draftVerplichtingen(
  partijen: readonly Partij[],
  jaren: readonly Periode[],
  looptijd: Periode,
): Verplichting[] {
  const eerste = jaren[0] as Periode;
  const tweede = jaren[1] ?? looptijd;
  const perioden: Partial<Record<Verplichtingsoort, Periode>> = {
    werven: eerste,
    actief_houden: { van: tweede.van, tot: looptijd.tot },
  };
  const uitvoerders = partijen.filter(({ rol }) => rol === 'uitvoerder');
  return uitvoerders.flatMap(({ id }) =>
    WERK.map(({ soort, wat, bewijs }) => ({
      id: uitvoerders.length === 1 ? soort : `${soort}-${id}`,
      wie: id,
      soort,
      wat,
      periode: perioden[soort] ?? looptijd,
      bewijs,
    })),
  );
}

function draftEvaluatiemomenten(jaren: readonly Periode[]): Evaluatiemoment[] {
  return jaren.map(({ tot }, plaats) => ({
    id: `jaar-${plaats + 1}`,
    datum: tot,
    onderwerp: plaats === jaren.length - 1 ? 'Eindevaluatie' : `Evaluatie van jaar ${plaats + 1}`,
  }));
}

/** A row of a selection as the agreement names it. Anything else stays as it is, for the schema to judge. */
function toBuurt(rij: Overeenkomstbuurt | Conceptbuurt): unknown {
  if (typeof rij !== 'object' || rij === null || !('code' in rij)) return rij;
  const { code, programma, start } = rij;
  return { buurt: code, programma, ...(start === undefined ? {} : { start }) };
}

/** The scope with the defaults filled in. What is no scope stays as it is, for the schema to judge. */
function draftReikwijdte(reikwijdte: Conceptreikwijdte): unknown {
  if (typeof reikwijdte !== 'object' || reikwijdte === null) return reikwijdte;
  const { aantalBuurten, buurten, ...rest } = reikwijdte;
  const aantal = aantalBuurten ?? sumBuurten(reikwijdte.programmas);
  return {
    ...rest,
    ...(aantal === undefined ? {} : { aantalBuurten: aantal }),
    ...(buurten === undefined ? {} : { buurten: Array.isArray(buurten) ? buurten.map(toBuurt) : buurten }),
  };
}

/** The sum of the programmas, when every one of them has a number. */
function sumBuurten(programmas: Conceptreikwijdte['programmas']): number | undefined {
  if (!Array.isArray(programmas)) return undefined;
  const aantallen = programmas.map((een) => een?.aantalBuurten);
  return aantallen.every((aantal) => typeof aantal === 'number')
    ? aantallen.reduce((som, aantal) => som + aantal, 0)
    : undefined;
}

/**
 * Makes a draft of a samenwerkingsovereenkomst: a term of whole years, one phase a year (the first one intensive), for every uitvoerder
 * the obligations to recruit (year 1), to guide (all years) and to keep active (from year 2 on), an evaluation on the last day of every
 * year, and a notice period of three months. The number of buurten is that of the programmas together. What you give yourself replaces
 * the default.
 *
 * The chosen buurten may be rows of a selection (`selectie.gekozen`): of those only `code`, `programma` and `start` are taken, because a
 * score is no part of an agreement.
 *
 * Cost: n in the parts of the document: buurten, parties, contributions.
 *
 * @param gegevens - the particulars that only the parties know
 * @param options - the length of the term
 * @returns the document, read by `Samenwerkingsovereenkomst.parse`; check it with `checkSamenwerkingsovereenkomst`
 * @throws DomeinFout `kern.document_ongeldig`, `kern.datum_ongeldig`, `kern.aantal_ongeldig`
 *
 * @example
 * ```ts
 * import { Financieringsplan } from 'buurtaanpak/financiering';
 * import { Gemeentecode } from 'buurtaanpak/gebied';
 * import { Datum } from 'buurtaanpak/kern';
 * import { checkSamenwerkingsovereenkomst, draftSamenwerkingsovereenkomst } from 'buurtaanpak/overeenkomst';
 *
 * const overeenkomst = draftSamenwerkingsovereenkomst(
 *   {
 *     id: 'proef',
 *     titel: 'Samenwerkingsovereenkomst',
 *     onderwerp: 'Een buurtteam in één buurt.',
 *     start: Datum.parse('2026-01-01'),
 *     partijen: [
 *       {
 *         rol: 'gemeente',
 *         id: 'gemeente',
 *         naam: 'Gemeente Leeuwarden',
 *         gemeentecode: Gemeentecode.parse('GM0080'),
 *         ondertekenaars: [{ functie: 'burgemeester' }],
 *         besluit: { kenmerk: 'B-12', datum: Datum.parse('2025-11-04') },
 *       },
 *       { rol: 'uitvoerder', id: 'buurkracht', naam: 'Buurkracht', ondertekenaars: [{ functie: 'directeur' }] },
 *     ],
 *     reikwijdte: {
 *       indelingsjaar: 2024,
 *       programmas: [{ id: 'energie', naam: 'thema energie', aantalBuurten: 1 }],
 *       themas: ['energie'],
 *     },
 *     financieringsplan: Financieringsplan.parse({
 *       soort: 'financieringsplan',
 *       versie: 2,
 *       naam: 'Financiering',
 *       perioden: [
 *         {
 *           programmajaar: 1,
 *           periode: { van: '2026-01-01', tot: '2026-12-31' },
 *           bijdragen: [{ id: 'jaar-1', soort: 'bedrag', van: 'gemeente', bedrag: '5000.00', aard: 'exact', doel: 'begeleiden' }],
 *         },
 *       ],
 *     }),
 *   },
 *   { jaren: 1 },
 * );
 * overeenkomst.looptijd; // => { van: '2026-01-01', tot: '2026-12-31' }
 * overeenkomst.reikwijdte.aantalBuurten; // => 1
 * checkSamenwerkingsovereenkomst(overeenkomst); // => []
 * ```
 */
export function draftSamenwerkingsovereenkomst(
  gegevens: Conceptgegevens,
  options: DraftSamenwerkingsovereenkomstOptions = {},
): Samenwerkingsovereenkomst {
  parseSchema(ObjectSchema, gegevens, 'conceptgegevens');
  parseSchema(ObjectSchema, options, 'opties');
  const { jaren: aantal = 3 } = options;
  const start = Datum.parse(gegevens.start);
  const looptijd = createPeriode(start, { jaren: aantal });
  const jaren = createPerioden(start, { jaren: 1 }, aantal);
  const { start: _, reikwijdte, ...rest } = gegevens;
  // The document is read before its uitvoerders are looked up, so that all errors are reported at once.
  const document = Samenwerkingsovereenkomst.parse({
    soort: 'samenwerkingsovereenkomst',
    versie: 2,
    looptijd,
    fasen: draftFasen(jaren),
    verplichtingen: [],
    evaluatiemomenten: draftEvaluatiemomenten(jaren),
    beeindiging: { opzegtermijnMaanden: 3, gronden: ['Een partij komt haar verplichtingen niet na.'] },
    ...rest,
    reikwijdte: draftReikwijdte(reikwijdte),
  });
  return rest.verplichtingen === undefined
    ? Samenwerkingsovereenkomst.parse({
        ...document,
        verplichtingen: draftVerplichtingen(document.partijen, jaren, looptijd),
      })
    : document;
}
