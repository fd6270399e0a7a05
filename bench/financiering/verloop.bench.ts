import assert from 'node:assert/strict';
import { computeBudgetstaat, computeUitputting, draftFinancieringsplan, listBoekingen } from 'buurtaanpak/financiering';
import { Buurtcode, Gemeentecode } from 'buurtaanpak/gebied';
import { Aandeel, addDuur, Datum, euro } from 'buurtaanpak/kern';
import {
  draftSamenwerkingsovereenkomst,
  Overeenkomstdossier,
  type Overeenkomstfeit,
  type Overeenkomstgebeurtenis,
  replayOvereenkomst,
  type Samenwerkingsovereenkomst,
  toGeldverloop,
} from 'buurtaanpak/overeenkomst';
import type { Vergelijking } from '../harnas.js';

const AANTAL = 48;
const GEBEURTENISSEN = 2000;
const start = Datum.parse('2026-09-01');
const peildatum = Datum.parse('2029-12-31');
const dag = (plek: number) => addDuur(start, { dagen: Math.floor((plek * 1100) / GEBEURTENISSEN) });
const toBuurt = (b: number) => Buurtcode.parse(`BU008000${b + 10}`);

const verdeelsleutel = [
  { soort: 'aandeel', kostendrager: 'oost', aandeel: Aandeel.parse('8') },
  { soort: 'aandeel', kostendrager: 'energie', aandeel: Aandeel.parse('4') },
] as const;

/** The agreement of the letter, with twelve buurten and instalments. */
function createTekst(id: string, jaarbedrag: number): Samenwerkingsovereenkomst {
  const termijnen = [
    { id: 'voorschot', aandeel: Aandeel.parse('80') },
    { id: 'slot', aandeel: Aandeel.parse('20'), maanden: 15 },
  ];
  return draftSamenwerkingsovereenkomst({
    id,
    titel: 'Overeenkomst',
    onderwerp: 'Buurtteams',
    start,
    partijen: [
      {
        rol: 'gemeente',
        id: 'gemeente',
        naam: 'gemeente Leeuwarden',
        gemeentecode: Gemeentecode.parse('GM0080'),
        ondertekenaars: [{ functie: 'burgemeester' }],
      },
      { rol: 'uitvoerder', id: 'buurkracht', naam: 'Buurkracht', ondertekenaars: [{ functie: 'directeur' }] },
      { rol: 'medefinancier', id: 'bzk', naam: 'ministerie van BZK', ondertekenaars: [] },
    ],
    reikwijdte: {
      indelingsjaar: 2024,
      programmas: [{ id: 'oost', naam: 'Oost', aantalBuurten: 12 }],
      themas: [],
      buurten: Array.from({ length: 12 }, (_, b) => ({ buurt: toBuurt(b), programma: 'oost' })),
    },
    financieringsplan: draftFinancieringsplan({
      naam: 'Financiering',
      start,
      kostendragers: ['oost', 'energie'].map((drager) => ({ id: drager, naam: drager, partij: 'gemeente' })),
      jaren: [
        {
          programmajaren: [1],
          bijdragen: [{ van: 'bzk', bedrag: euro(150_000), aard: 'ten_minste', doel: 'directe_kosten' }],
        },
        {
          programmajaren: [2, 3],
          bijdragen: [{ van: 'gemeente', bedrag: euro(jaarbedrag), doel: 'begeleiden', verdeelsleutel, termijnen }],
        },
      ],
    }),
  });
}

/** What stands at set places of a stream. Every other event is a payment or an invoice. */
const VASTE_FEITEN: Readonly<Record<number, (datum: Datum, id: string) => Overeenkomstfeit>> = {
  0: (datum, id) => ({ soort: 'concept_opgesteld', datum, document: createTekst(id, 60_000) }),
  1: (datum) => ({ soort: 'handtekening_gezet', datum, partij: 'gemeente', functie: 'burgemeester' }),
  2: (datum) => ({ soort: 'handtekening_gezet', datum, partij: 'buurkracht', functie: 'directeur' }),
  3: (datum) => ({ soort: 'verplichting_aangegaan', datum, bijdrage: 'gemeente-2', bedrag: euro(60_000) }),
  4: (datum) => ({ soort: 'verplichting_aangegaan', datum, bijdrage: 'gemeente-3', bedrag: euro(60_000) }),
  700: (datum) => ({ soort: 'buurt_gestopt', datum, buurt: toBuurt(0), laatsteDag: datum }),
  900: (datum) => ({ soort: 'buurt_gestopt', datum, buurt: toBuurt(3), laatsteDag: datum }),
  1000: (datum) => ({ soort: 'jaar_afgesloten', datum, begrotingsjaar: 2027 }),
  1100: (datum, id) => ({
    soort: 'addendum_vastgesteld',
    datum,
    nummer: 1,
    ingangsdatum: datum,
    onderwerp: 'Minder geld',
    document: createTekst(id, 55_000),
    handtekeningen: [],
  }),
  1200: (datum) => ({ soort: 'opgeschort', datum, vanaf: datum, reden: 'Verkiezingen' }),
  1300: (datum) => ({ soort: 'hervat', datum, vanaf: datum }),
  1600: (datum) => ({ soort: 'jaar_afgesloten', datum, begrotingsjaar: 2028 }),
};

function createFeit(plek: number, datum: Datum, id: string): Overeenkomstfeit {
  const vast = VASTE_FEITEN[plek];
  if (vast !== undefined) return vast(datum, id);
  const bijdrage = datum < '2027-09-01' ? 'bzk-1' : datum < '2028-09-01' ? 'gemeente-2' : 'gemeente-3';
  return { soort: plek % 2 === 0 ? 'betaald' : 'factuur_ontvangen', datum, bijdrage, bedrag: euro(50) };
}

/** The stream of one agreement, spread over its three years. */
function createStroom(nummer: number): Overeenkomstgebeurtenis[] {
  const overeenkomst = `overeenkomst-${nummer}`;
  return Array.from({ length: GEBEURTENISSEN }, (_, plek) => {
    const datum = dag(plek);
    const hoofd = { versie: 2, id: `e${plek}`, overeenkomst, geregistreerd: datum, door: 'medewerker-7' } as const;
    return { ...hoofd, ...createFeit(plek, datum, overeenkomst) };
  });
}

const dossiers = Array.from({ length: AANTAL }, (_, nummer) => replayOvereenkomst(createStroom(nummer + 1)));
Overeenkomstdossier.parse(dossiers[0]);

/** What was paid by year, straight from the events: one loop on floats, and nothing else. */
function sumBare(): number {
  let totaal = 0;
  for (const { gebeurtenissen } of dossiers) {
    const jaren = new Map<string, number>();
    for (const gebeurtenis of gebeurtenissen) {
      if (gebeurtenis.soort !== 'betaald' || gebeurtenis.datum > peildatum) continue;
      const jaar = gebeurtenis.datum.slice(0, 4);
      jaren.set(jaar, (jaren.get(jaar) ?? 0) + Number(gebeurtenis.bedrag));
    }
    for (const bedrag of jaren.values()) totaal += Math.round(bedrag * 100);
  }
  return totaal;
}

/** Every table of every agreement. A copy of the record has nothing remembered from the round before. */
function projectOurs(): number {
  let totaal = 0;
  for (const dossier of dossiers) {
    const { kas } = computeUitputting(toGeldverloop({ ...dossier }), { peildatum });
    for (const { betaald } of kas) totaal += Number(betaald.replace('.', ''));
  }
  return totaal;
}

/** The forecast of every agreement in cents by the rows of a sheet. */
function sheetOurs(): number {
  let totaal = 0;
  for (const dossier of dossiers) {
    const { regels } = computeBudgetstaat(toGeldverloop({ ...dossier }), { peildatum });
    for (const { prognose } of regels) totaal += Number(prognose.replace('.', ''));
  }
  return totaal;
}

/** The same straight from the cells: one loop on floats, without taakvelden, columns and an order. */
function sheetBare(): number {
  let totaal = 0;
  for (const dossier of dossiers) {
    const rijen = new Map<string, number>();
    for (const { soort, begrotingsjaar, van, kostendrager, buurt, bedrag } of listBoekingen(
      toGeldverloop({ ...dossier }),
      {
        peildatum,
      },
    )) {
      if (soort === 'vrijval') continue;
      const rij = `${begrotingsjaar} ${van} ${kostendrager} ${buurt}`;
      rijen.set(rij, (rijen.get(rij) ?? 0) + Number(bedrag));
    }
    for (const bedrag of rijen.values()) totaal += Math.round(bedrag * 100);
  }
  return totaal;
}

const bench: readonly Vergelijking[] = [
  {
    naam: `computeBudgetstaat, ${AANTAL} agreements of ${GEBEURTENISSEN} events`,
    onze: sheetOurs,
    ander: sheetBare,
    anderNaam: 'the same cells in a bare loop of sums',
    controle: (onze, ander) => assert.equal(onze, ander),
  },
  {
    naam: `computeUitputting, ${AANTAL} agreements of ${GEBEURTENISSEN} events`,
    onze: projectOurs,
    ander: sumBare,
    anderNaam: 'bare loop that only sums payments by year',
    controle: (onze, ander) => assert.equal(onze, ander),
  },
];

export default bench;
