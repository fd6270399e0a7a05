import { type Bevinding, createBevinding, refuse } from '../../kern/index.js';
import { findCatalogusitem } from '../catalogus/findCatalogusitem.js';
import type { Bron } from '../tabel/kerncijfertabel.js';
import type { Kop } from './kop.js';
import type { LeesOptions } from './leesopties.js';
import type { Leesresultaat, Rij } from './leesplan.js';
import { getMarkeringen } from './markeringen.js';
import { matchKolommen } from './matchKolommen.js';
import { readPlan } from './readPlan.js';
import { getTabelnaam } from './tabelnaam.js';
import type { Invoer } from './toRijen.js';
import type { Kerncijfervorm } from './vorm.js';
import { readKaartKop } from './vormen/readKaartKop.js';
import { readKwbKop } from './vormen/readKwbKop.js';
import { readOdata3Kop } from './vormen/readOdata3Kop.js';
import { readOdata4Kop } from './vormen/readOdata4Kop.js';
import { readStatlineKop } from './vormen/readStatlineKop.js';

type Vorm = Exclude<Kerncijfervorm, 'eigen'>;

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
      return readStatlineKop(rijen);
  }
}

function checkSleutels(sleutels: readonly string[], optie: string): void {
  sleutels.forEach((sleutel, i) => {
    if (findCatalogusitem(sleutel) === undefined)
      refuse('kerncijfers.sleutel_niet_in_catalogus', { sleutel }, [optie, i]);
  });
}

/** Reads rows of a published form. */
export function readVorm(invoer: Invoer, vorm: Vorm, options: LeesOptions): Leesresultaat {
  const { nodig = [], sleutels, gemeenten } = options;
  checkSleutels(nodig, 'nodig');
  checkSleutels(sleutels ?? [], 'sleutels');
  const kop = readKop(invoer.rijen, vorm, options.selectie ?? {});
  const jaar = options.jaar ?? kop.jaar ?? refuse('kerncijfers.jaar_ontbreekt', { vorm });
  if (!Number.isInteger(jaar) || jaar < 1900 || jaar > 2999) refuse('kerncijfers.jaar_ongeldig', { jaar }, ['jaar']);
  if (kop.gebiedsvelden.length === 0) refuse('kerncijfers.codekolom_ontbreekt', { vorm });

  const bevindingen: Bevinding[] = [...invoer.bevindingen];
  if (options.jaar !== undefined && kop.jaar !== undefined && options.jaar !== kop.jaar) {
    bevindingen.push(
      createBevinding('waarschuwing', 'kerncijfers.jaar_verschilt', [], { jaar: options.jaar, gelezen: kop.jaar }),
    );
  }
  const bronnen = new Map<string, Bron>();
  const getBron = (naam: string): Bron => {
    const bron = bronnen.get(naam) ?? {
      naam: options.bron ?? naam,
      tabel: options.tabel ?? getTabelnaam(naam, vorm, jaar),
      jaar,
    };
    bronnen.set(naam, bron);
    return bron;
  };
  const { kolommen, bevindingen: overKolommen } = matchKolommen(kop.kolommen, kop.naamvorm, jaar, (item) =>
    getBron(item.bron),
  );
  bevindingen.push(...overKolommen);
  const gevonden = new Set(kolommen.map(({ sleutel }) => sleutel));
  for (const sleutel of new Set([...nodig, ...(sleutels ?? [])])) {
    if (!gevonden.has(sleutel))
      bevindingen.push(createBevinding('fout', 'kerncijfers.kolom_ontbreekt', [], { sleutel, vorm }));
  }
  return readPlan({
    vorm,
    rijen: kop.rijen,
    getRijnummer: kop.getRijnummer,
    gebiedsvelden: kop.gebiedsvelden,
    soortveld: kop.soortveld,
    kolommen: sleutels === undefined ? kolommen : kolommen.filter(({ sleutel }) => sleutels.includes(sleutel)),
    notatie: {
      decimaalteken: options.decimaalteken ?? (vorm === 'kwb' || vorm === 'statline' ? ',' : '.'),
      duizendtalteken: options.duizendtalteken,
      markeringen: getMarkeringen(vorm, jaar, options.markeringen),
    },
    jaar,
    herstelNullen: options.herstelNullen ?? false,
    namen: options.namen ?? {},
    gemeenten,
    bevindingen,
  });
}
