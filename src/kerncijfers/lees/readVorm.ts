import type { Bevinding } from '../../kern/index.js';
import { findCatalogusitem } from '../catalogus/findCatalogusitem.js';
import { findIndeling } from '../kop/findIndeling.js';
import { getTabelnaam } from '../kop/getTabelnaam.js';
import type { Kop } from '../kop/kop.js';
import type { Leeskolom, Leesresultaat, Rij } from '../kop/leesplan.js';
import { matchKolommen } from '../kop/matchKolommen.js';
import { readKaartKop } from '../kop/readKaartKop.js';
import { readKwbKop } from '../kop/readKwbKop.js';
import { readOdata3Kop } from '../kop/readOdata3Kop.js';
import { readOdata4Kop } from '../kop/readOdata4Kop.js';
import { readStatlineKop } from '../kop/readStatlineKop.js';
import type { Kerncijfervorm } from '../kop/vorm.js';
import type { Bron } from '../tabel/kerncijfertabel.js';
import { createBevinding, refuse } from '../teksten/codes.js';
import { checkLeesopties } from './checkLeesopties.js';
import { findDecimaalteken } from './findDecimaalteken.js';
import type { Publicatieopties } from './leesopties.js';
import { getMarkeringen } from './markeringen.js';
import { checkPopulatie } from './populatie.js';
import { readPlan } from './readPlan.js';
import type { Invoer } from './toRijen.js';

type Vorm = Exclude<Kerncijfervorm, 'eigen' | 'lang' | 'vierkant'>;

function readKop(rijen: readonly Rij[], vorm: Vorm, selectie: Readonly<Record<string, string>>): Kop {
  switch (vorm) {
    case 'kwb':
      return readKwbKop(rijen);
    case 'odata3':
      return readOdata3Kop(rijen, selectie);
    case 'odata4':
      return readOdata4Kop(rijen, selectie);
    case 'kaart':
    case 'pdok':
      return readKaartKop(rijen, vorm);
    case 'statline':
      return readStatlineKop(rijen, selectie);
  }
}

function checkSleutels(sleutels: readonly string[], optie: string): void {
  sleutels.forEach((sleutel, i) => {
    if (findCatalogusitem(sleutel) === undefined)
      refuse('kerncijfers.sleutel_niet_in_catalogus', { sleutel }, [optie, i]);
  });
}

function checkJaar(jaar: number, optie: string): number {
  if (!Number.isInteger(jaar) || jaar < 1900 || jaar > 2999) refuse('kerncijfers.jaar_ongeldig', { jaar }, [optie]);
  return jaar;
}

function createBronnen(vorm: Vorm, jaar: number, options: Publicatieopties): (naam: string) => Bron {
  const bronnen = new Map<string, Bron>();
  return (naam) => {
    const bron = bronnen.get(naam) ?? {
      naam: options.bron ?? naam,
      tabel: options.tabel ?? getTabelnaam(naam, vorm, jaar),
      jaar,
    };
    bronnen.set(naam, bron);
    return bron;
  };
}

/** The year of the classification, with a finding where the table decides it. */
function readIndeling(
  kolommen: readonly Leeskolom[],
  jaar: number,
  { indeling }: Publicatieopties,
): [number, Bevinding[]] {
  if (indeling !== undefined) return [checkJaar(indeling, 'indeling'), []];
  const tabellen = new Set(kolommen.map(({ bron }) => bron.tabel));
  const vast = findIndeling(tabellen) ?? jaar;
  return [
    vast,
    vast === jaar
      ? []
      : [
          createBevinding('info', 'kerncijfers.indeling_aangenomen', [], {
            tabel: [...tabellen].join(),
            indeling: vast,
            jaar,
          }),
        ],
  ];
}

/** The cells that may hold figures, column by column. */
function* listCellen({ kolommen, rijen }: Kop): Generator<unknown> {
  for (const { veld } of kolommen) for (const rij of rijen) yield rij[veld];
}

/** The decimal sign of text: the declared one, else that of the form. For StatLine that is the one that its cells show. */
function getDecimaalteken(kop: Kop, vorm: Vorm, { decimaalteken }: Publicatieopties): '.' | ',' {
  if (decimaalteken !== undefined) return decimaalteken;
  if (vorm !== 'statline') return vorm === 'kwb' ? ',' : '.';
  return findDecimaalteken(listCellen(kop)) ?? ',';
}

/** The columns to read, and the findings about the other columns. */
function planKolommen(kop: Kop, vorm: Vorm, jaar: number, options: Publicatieopties): [Leeskolom[], Bevinding[]] {
  const { nodig = [], sleutels } = options;
  const getBron = createBronnen(vorm, jaar, options);
  const gematcht = matchKolommen(kop.kolommen, kop.naamvorm, jaar, options.tabel, (item) => getBron(item.bron));
  const gekozen = sleutels === undefined ? undefined : new Set<string>(sleutels);
  const { kolommen, bevindingen } = checkPopulatie(
    gematcht.kolommen.filter(({ sleutel }) => gekozen?.has(sleutel) ?? true),
    kop.dimensies ?? [],
  );
  const gevonden = new Set(kolommen.map(({ sleutel }) => sleutel));
  const ontbreekt = [...new Set([...nodig, ...(sleutels ?? [])])].filter((sleutel) => !gevonden.has(sleutel));
  return [
    [...kolommen],
    [
      ...gematcht.bevindingen,
      ...bevindingen,
      ...ontbreekt.map((sleutel) => createBevinding('fout', 'kerncijfers.kolom_ontbreekt', [], { sleutel, vorm })),
    ],
  ];
}

/** Reads rows of a published form. */
export function readVorm(invoer: Invoer, vorm: Vorm, options: Publicatieopties): Leesresultaat {
  checkLeesopties(options);
  checkSleutels(options.nodig ?? [], 'nodig');
  checkSleutels(options.sleutels ?? [], 'sleutels');
  const kop = readKop(invoer.rijen, vorm, options.selectie ?? {});
  const jaar = checkJaar(options.jaar ?? kop.jaar ?? refuse('kerncijfers.jaar_ontbreekt', { vorm }), 'jaar');
  if (kop.gebiedsvelden.length === 0) refuse('kerncijfers.codekolom_ontbreekt', { vorm });

  const bevindingen: Bevinding[] = [...invoer.bevindingen];
  if (options.jaar !== undefined && kop.jaar !== undefined && options.jaar !== kop.jaar) {
    bevindingen.push(
      createBevinding('waarschuwing', 'kerncijfers.jaar_verschilt', [], { jaar: options.jaar, gelezen: kop.jaar }),
    );
  }
  const [kolommen, overKolommen] = planKolommen(kop, vorm, jaar, options);
  const [indeling, overIndeling] = readIndeling(kolommen, jaar, options);
  return readPlan({
    vorm,
    rijen: kop.rijen,
    getRijnummer: kop.getRijnummer,
    gebiedsvelden: kop.gebiedsvelden,
    soortveld: kop.soortveld,
    wijzigingveld: kop.wijzigingveld,
    kolommen,
    nodig: options.nodig ?? [],
    notatie: {
      decimaalteken: getDecimaalteken(kop, vorm, options),
      duizendtalteken: options.duizendtalteken,
      markeringen: getMarkeringen(vorm, jaar, options.markeringen),
    },
    indeling: { gebieden: 'cbs', jaar: indeling },
    puntZegtNiet: vorm !== 'odata4',
    herstelNullen: options.herstelNullen ?? false,
    namen: options.namen ?? {},
    gemeenten: options.gemeenten,
    bevindingen: [...bevindingen, ...overKolommen, ...overIndeling],
  });
}
