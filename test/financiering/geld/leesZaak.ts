import type { Bijdrage, Financieringsplan, Geldverloop, Verloopgebeurtenis } from 'buurtaanpak/financiering';
import { readGegevens } from '../../gegevens.js';

/** Amounts by key; what is zero is left out. */
export type Bedragen = Readonly<Record<string, string>>;

/** A row of the uitputting as a case has it. */
export interface Zaakregel {
  readonly bijdrage: string;
  readonly begrotingsjaar: number;
  readonly begroot: string;
  readonly verplicht: string;
  readonly gerealiseerd: string;
  readonly prognose: string;
  readonly vrij: string;
  readonly afwijking: string;
}

/** The tables that must come out. */
export interface Verwacht {
  readonly prognose: Readonly<Record<string, Bedragen>> & { readonly totaal: string };
  readonly vrijval?: (Readonly<Record<string, Bedragen>> & { readonly totaal: string }) | undefined;
  readonly gerealiseerde_lasten_per_jaar: Bedragen;
  readonly begroot: { readonly totaal: string; readonly per_jaar: Bedragen; readonly per_partij_en_jaar: Bedragen };
  readonly uitputting: readonly Zaakregel[];
  readonly kas: {
    readonly betaald: Bedragen;
    readonly verwacht: Bedragen;
    readonly bruto: Readonly<Record<'betaald' | 'terugontvangen' | 'te_betalen' | 'te_vorderen', Bedragen>>;
    readonly per_partij_en_jaar: { readonly betaald: Bedragen; readonly verwacht: Bedragen };
  };
  readonly overlopend_op_peildatum: readonly { bijdrage: string; post: string; bedrag: string }[];
  readonly wie_betaalt: readonly { bijdrage: string; partij: string; programmajaar: number; aantal_buurten: number }[];
  readonly bevindingen: readonly string[];
  // biome-ignore lint/suspicious/noExplicitAny: only some cases have these, each in a form of its own
  readonly [anders: string]: any;
}

/** A question and its answer. */
export interface Vraag {
  readonly peildatum: string;
  readonly bekendOp: string;
  readonly verwacht: Verwacht;
}

/** A case: the course of the money, and the questions. */
export interface Zaak {
  readonly naam: string;
  readonly verloop: Geldverloop;
  readonly vragen: readonly Vraag[];
}

// biome-ignore lint/suspicious/noExplicitAny: the form of the cases, which is told in test/data/README.md
type Ruw = any;

const SOORTEN: Readonly<Record<string, string>> = {
  ondertekend: 'ondertekening_voltooid',
  verplichting: 'verplichting_aangegaan',
  kosten: 'kosten_gemaakt',
  factuur: 'factuur_ontvangen',
  spuk_ontvangen: 'uitkering_ontvangen',
  spuk_terugbetaald: 'uitkering_terugbetaald',
  overgeheveld: 'krediet_overgeheveld',
  besluit: 'besluit_genomen',
};

/** The day before everything, on which the first text was recorded. */
const BEGIN = '2000-01-01';

function toBijdrage(ruw: Ruw): Bijdrage {
  const { programmajaar: _, soort = 'bedrag', bedrag, prijs, aandeel_procent, plafond, raming, dekt, ...rest } = ruw;
  const { voorwaarde, ...basis } = rest;
  const velden = {
    bedrag: { bedrag },
    spuk: { bedrag, dekt },
    prijs_per_buurt: { prijs },
    werkelijke_kosten: { aandeel: aandeel_procent, plafond, raming },
  };
  return {
    ...basis,
    soort: soort === 'spuk' ? 'specifieke_uitkering' : soort,
    doel: 'begeleiden',
    ...velden[soort as keyof typeof velden],
    ...(voorwaarde === undefined ? {} : { voorwaarden: [voorwaarde] }),
  };
}

function toPlan(tekst: Ruw, kostendragers: Ruw): Financieringsplan {
  return {
    soort: 'financieringsplan',
    versie: 2,
    naam: 'zaak',
    ...(kostendragers === undefined
      ? {}
      : { kostendragers: kostendragers.map((drager: Ruw) => ({ naam: drager.id, ...drager })) }),
    ...(tekst.bij_stop === undefined ? {} : { bijStop: tekst.bij_stop }),
    ...(tekst.bij_opschorting === undefined ? {} : { bijOpschorting: tekst.bij_opschorting }),
    perioden: tekst.perioden.map(({ programmajaar, van, tot, benodigd }: Ruw) => ({
      programmajaar,
      periode: { van, tot },
      ...(benodigd === undefined ? {} : { benodigd }),
      bijdragen: tekst.bijdragen.filter((een: Ruw) => een.programmajaar === programmajaar).map(toBijdrage),
    })),
  };
}

function toPlaatsen(tekst: Ruw): Ruw[] {
  return tekst.buurten.map(({ start = tekst.looptijd.van, gewicht, ...rest }: Ruw) => ({
    ...rest,
    start,
    ...(gewicht === undefined ? {} : { gewicht: Number(gewicht) }),
  }));
}

/** An event, or an addendum, in its own form and in those that corrections wrote. */
function toVormen(ruw: Ruw, correcties: readonly Ruw[]): Ruw[] {
  const uit: Ruw[] = [{ ...ruw }];
  for (const correctie of correcties.filter(({ betreft }) => betreft === ruw.id)) {
    uit[uit.length - 1].vervallenOp = correctie.geregistreerd;
    if (correctie.wordt === null) continue;
    const { id, geregistreerd } = ruw;
    uit.push({ ...correctie.wordt, id, geregistreerd, bekendVan: correctie.geregistreerd });
  }
  return uit;
}

function toTekst(ruw: Ruw, kostendragers: Ruw): Ruw {
  const { overeenkomst, ingangsdatum, geregistreerd, bekendVan, vervallenOp } = ruw;
  return {
    vanaf: ingangsdatum,
    geregistreerd,
    ...(bekendVan === undefined ? {} : { bekendVan }),
    ...(vervallenOp === undefined ? {} : { vervallenOp }),
    plan: toPlan(overeenkomst, kostendragers),
    plaatsen: toPlaatsen(overeenkomst),
  };
}

/** The course of a case. */
function toVerloop(ruw: Ruw): Geldverloop {
  const correcties = ruw.gebeurtenissen.filter(({ soort }: Ruw) => soort === 'correctie');
  const vormen: Ruw[] = ruw.gebeurtenissen
    .filter(({ soort }: Ruw) => soort !== 'correctie')
    .flatMap((een: Ruw) => toVormen(een, correcties));
  const eerste = { overeenkomst: ruw.overeenkomst, ingangsdatum: ruw.overeenkomst.looptijd.van, geregistreerd: BEGIN };
  return {
    partijen: ruw.partijen.map(({ id, rol, gemeente }: Ruw) => ({
      id,
      rol,
      ...(gemeente === undefined ? {} : { gemeentecode: gemeente }),
    })),
    teksten: [eerste, ...vormen.filter(({ soort }) => soort === 'addendum')].map((een) =>
      toTekst(een, ruw.kostendragers),
    ),
    gebeurtenissen: vormen
      .filter(({ soort }) => soort !== 'addendum')
      .map(({ reden: _, ...een }) => ({ ...een, soort: SOORTEN[een.soort] ?? een.soort }) as Verloopgebeurtenis),
  };
}

let gelezen: readonly Zaak[] | undefined;

/** All cases of `test/data/geld`. */
export function listZaken(): readonly Zaak[] {
  gelezen ??= Object.entries(JSON.parse(readGegevens('geld/zaken.json')) as Record<string, Ruw>).map(([naam, ruw]) => ({
    naam,
    verloop: toVerloop(ruw),
    vragen: ruw.vragen,
  }));
  return gelezen;
}

/** The case of a name. */
export function leesZaak(naam: string): Zaak {
  const zaak = listZaken().find((een) => een.naam === naam);
  if (zaak === undefined) throw new RangeError(naam);
  return zaak;
}
