/** A programma of version 1 held the text of each agreement. It is read as a record, and loses nothing. */
import { readFileSync } from 'node:fs';
import {
  checkOvereenkomstdossier,
  createOvereenkomstdossier,
  Samenwerkingsovereenkomst,
} from 'buurtaanpak/overeenkomst';
import { getProgrammastand, Programma } from 'buurtaanpak/programma';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deepFreeze } from '../hulp.js';
import { ruweOvereenkomst } from '../overeenkomst/overeenkomsten.js';
import { runs } from '../runs.js';
import { dag } from '../team/vertel.js';

type Json = Readonly<Record<string, unknown>>;

const goud = (naam: string): Json =>
  JSON.parse(readFileSync(new URL(`../goud/programma-1-${naam}.json`, import.meta.url), 'utf8'));

/** The plan of the letter in version 1, with the steps of its first contribution. */
function planMet(stappen: readonly object[], voorwaarden: readonly object[] = []): Json {
  const { kostendragers, perioden } = ruweOvereenkomst().financieringsplan;
  return {
    soort: 'financieringsplan',
    versie: 1,
    naam: 'Financiering',
    kostendragers,
    perioden: perioden.map((periode, p) => ({
      ...periode,
      bijdragen: periode.bijdragen.map(({ van: partij, soort: _, ...bijdrage }) => ({
        ...bijdrage,
        partij,
        ...(p === 0 ? { stappen, voorwaarden } : {}),
      })),
    })),
  };
}

/** A programma of version 1 with one deelnemer. */
const oud = (overeenkomst: unknown, rest: object = {}): Json => ({
  soort: 'programma',
  versie: 1,
  naam: 'Proef',
  deelnemers: [{ id: 'proef', naam: 'Proef', overeenkomst, teams: [], ...rest }],
});
const lees = (programma: Json) => {
  const [deelnemer] = Programma.parse(deepFreeze(programma)).deelnemers;
  if (deelnemer === undefined) throw new Error('no deelnemer');
  return deelnemer;
};

describe('a text of version 1', () => {
  test('is a draft with its signatures, as createOvereenkomstdossier makes it', () => {
    const tekst = ruweOvereenkomst();
    const { overeenkomst } = lees(oud(tekst));
    expect(overeenkomst).toEqual(createOvereenkomstdossier(Samenwerkingsovereenkomst.parse(tekst)));
    expect(overeenkomst.gebeurtenissen.map(({ soort }) => soort)).toEqual([
      'concept_opgesteld',
      'ter_ondertekening_aangeboden',
      'handtekening_gezet',
      'handtekening_gezet',
      'handtekening_gezet',
    ]);
  });

  test('keeps every step that happened, in order of the days, and the conditions that were met', () => {
    const financieringsplan = planMet(
      [
        { status: 'gevraagd', bedrag: '160000.00', werkelijk: '2026-03-01' },
        { status: 'toegezegd', bedrag: '150000.00', werkelijk: '2026-05-01', kenmerk: 'brief-7' },
        { status: 'vastgelegd', bedrag: '150000.00', gepland: '2026-06-01', werkelijk: '2026-06-25' },
        { status: 'betaald', bedrag: '100000.00', gepland: '2026-09-01', werkelijk: '2026-09-15' },
        { status: 'betaald', bedrag: '50000.00', gepland: '2027-09-15' },
        { status: 'teruggevorderd', bedrag: '1000.00', werkelijk: '2027-08-01' },
      ],
      [{ omschrijving: 'Een plan van aanpak', uiterlijk: '2026-12-31', vervuldOp: '2026-10-01' }],
    );
    const { overeenkomst } = lees(oud({ ...ruweOvereenkomst(), financieringsplan }));
    const stappen = overeenkomst.gebeurtenissen.filter(({ id }) => id.startsWith('stap-'));
    expect(stappen.map(({ id, soort, datum }) => [id, soort, datum])).toEqual([
      ['stap-1', 'bijdrage_gevraagd', '2026-03-01'],
      ['stap-2', 'bijdrage_toegezegd', '2026-05-01'],
      ['stap-3', 'verplichting_aangegaan', '2026-06-25'],
      ['stap-4', 'betaald', '2026-09-15'],
      ['stap-5', 'voorwaarde_vervuld', '2026-10-01'],
      ['stap-6', 'teruggevorderd', '2027-08-01'],
      ['stap-7', 'terugontvangen', '2027-08-01'],
    ]);
    expect(stappen[1]).toMatchObject({ bedrag: '150000.00', kenmerk: 'brief-7', geregistreerd: '2026-05-01' });
    // The record is in the order of recording and begins with the text, so it is one that the rules allow.
    const volgorde = overeenkomst.gebeurtenissen.map(({ geregistreerd }) => geregistreerd);
    expect(volgorde).toEqual([...volgorde].sort());
    expect(overeenkomst.gebeurtenissen[0]).toMatchObject({ soort: 'concept_opgesteld', datum: '2026-03-01' });
    const codes = checkOvereenkomstdossier(overeenkomst, { peildatum: dag('2027-08-31') }).map(({ code }) => code);
    expect(codes.filter((code) => /stroom|registratie|toekomst|andere/.test(code))).toEqual([]);
    const stand = getProgrammastand(Programma.parse(oud({ ...ruweOvereenkomst(), financieringsplan })), {
      peildatum: dag('2027-08-31'),
    });
    expect(stand.totaal).toMatchObject({ vastgelegd: '150000.00', betaald: '99000.00', prognose: '270000.00' });
  });

  test('that ended early ends on that day, for a reason that says nothing about a party', () => {
    const { overeenkomst, ...rest } = lees(oud(ruweOvereenkomst(), { beeindigdPer: '2027-12-31' }));
    expect(rest).not.toHaveProperty('beeindigdPer');
    expect(overeenkomst.gebeurtenissen.at(-1)).toEqual({
      id: 'einde',
      soort: 'beeindigd',
      versie: 2,
      overeenkomst: 'buurkracht-leeuwarden',
      datum: '2027-12-31',
      geregistreerd: '2027-12-31',
      door: 'tekst',
      laatsteDag: '2027-12-31',
      reden: 'wederzijds_goedvinden',
      toelichting: 'De reden is niet bekend: bewaard is alleen de laatste dag.',
    });
    const programma = Programma.parse(goud('einde'));
    const [deel] = getProgrammastand(programma, { peildatum: dag('2028-01-01') }).deelnemers;
    expect(deel).toMatchObject({ overeenkomst: 'beeindigd', laatsteDag: '2027-12-31' });
    expect(deel?.geld.perBegrotingsjaar.every(({ begrotingsjaar }) => begrotingsjaar < 2028)).toBe(true);
  });

  test('gives the same again: reading it, and reading what was read', () => {
    for (const naam of ['einde', 'minimaal', 'volledig', 'opzet']) {
      const gelezen = Programma.parse(goud(naam));
      expect(Programma.parse(goud(naam))).toEqual(gelezen);
      expect(Programma.parse(JSON.parse(JSON.stringify(gelezen)))).toEqual(gelezen);
    }
  });
});

describe('a choice of version 2', () => {
  const tweede = (keuze: unknown, versie = 2) => ({
    soort: 'programma',
    versie,
    naam: 'Proef',
    deelnemers: [{ ...lees(oud(ruweOvereenkomst())), keuze }],
  });

  test('called the number with a score kandidaten', () => {
    const gelezen = Programma.parse(deepFreeze(tweede({ kandidaten: 131, buurten: [] })));
    expect(gelezen).toMatchObject({ versie: 3, deelnemers: [{ keuze: { gescoord: 131, buurten: [] } }] });
    expect(gelezen.deelnemers[0]?.keuze).not.toHaveProperty('kandidaten');
    expect(Programma.parse(tweede({ buurten: [] })).deelnemers[0]?.keuze).toEqual({ buurten: [] });
    expect(Programma.parse(gelezen)).toEqual(gelezen);
    // Of version 1 it goes through both steps; of version 3 it is a name that is not known.
    const eerste = Programma.parse(oud(ruweOvereenkomst(), { keuze: { kandidaten: 7, buurten: [] } }));
    expect(eerste.deelnemers[0]?.keuze?.gescoord).toBe(7);
    expect(Programma.safeParse(tweede({ kandidaten: 131, buurten: [] }, 3)).success).toBe(false);
  });

  test('that is no choice is judged by its form', () => {
    for (const vreemd of [7, null, [], 'x']) expect(Programma.safeParse(tweede(vreemd)).success).toBe(false);
    expect(Programma.safeParse({ ...tweede({}), deelnemers: [7] }).success).toBe(false);
  });
});

describe('what is no programma of version 1', () => {
  const paden = (programma: unknown) => {
    const gelezen = Programma.safeParse(programma);
    return gelezen.success ? [] : gelezen.error.bevindingen.map(({ pad }) => pad.join('.'));
  };
  const document = 'deelnemers.0.overeenkomst.gebeurtenissen.0.document';

  test('is refused with all that is wrong, each at its place', () => {
    const { looptijd: _, ...zonderLooptijd } = ruweOvereenkomst();
    expect(paden(oud({ ...ruweOvereenkomst(), titel: 7 }))).toEqual([`${document}.titel`]);
    expect(paden(oud(zonderLooptijd))).toContain(`${document}.looptijd`);
    expect(paden(oud(planMet([{ status: 'betaald', bedrag: '1,00' }]))).length).toBeGreaterThan(0);
    expect(paden(oud(ruweOvereenkomst(), { beeindigdPer: '31-12-2027' }))).toContain(
      'deelnemers.0.overeenkomst.gebeurtenissen.5.laatsteDag',
    );
    expect(paden(oud(ruweOvereenkomst(), { beeindigdPer: { toString: null } })).length).toBeGreaterThan(0);
    expect(paden({ ...oud(undefined) })).toEqual(['deelnemers.0.overeenkomst']);
    expect(paden({ ...oud({}), deelnemers: [7] })).toEqual(['deelnemers.0']);
    expect(paden({ ...oud({}), deelnemers: 7 })).toEqual(['deelnemers']);
    for (const vreemd of [null, 7, 'x', [], { looptijd: 7 }]) expect(paden(oud(vreemd)).length).toBeGreaterThan(0);
  });

  test('never makes it crash, whatever is in it', () => {
    fc.assert(
      fc.property(fc.anything({ maxDepth: 3 }), fc.anything({ maxDepth: 2 }), fc.nat(8), (vreemd, einde, plek) => {
        const tekst = ruweOvereenkomst();
        const veld = Object.keys(tekst)[plek] ?? 'titel';
        const kandidaten = [
          oud(vreemd, { beeindigdPer: einde }),
          oud({ ...tekst, [veld]: vreemd }),
          oud({ ...tekst, financieringsplan: planMet([vreemd as object], [einde as object]) }),
        ];
        for (const programma of kandidaten) expect(typeof Programma.safeParse(programma).success).toBe('boolean');
      }),
      { numRuns: runs(200, 30) },
    );
  });
});
