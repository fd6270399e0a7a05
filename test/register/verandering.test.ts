import { Financieringsplan, shiftFinanciering } from 'buurtaanpak/financiering';
import { createVingerafdruk, Datum, isDomeinFout } from 'buurtaanpak/kern';
import {
  createOvereenkomstdossier,
  type Overeenkomstdossier,
  Samenwerkingsovereenkomst,
} from 'buurtaanpak/overeenkomst';
import { createVerantwoording, type Verantwoording, verifyVerantwoording } from 'buurtaanpak/register';
import { createSelectiebesluit } from 'buurtaanpak/selectie';
import { describe, expect, test } from 'vitest';
import { checkMethoden } from '../../src/register/verantwoording/checkMethoden.js';
import { createMerken } from '../../src/register/verantwoording/createMerken.js';
import { createVingerafdrukken } from '../../src/register/verantwoording/createVingerafdrukken.js';
import { METHODEN } from '../../src/register/verantwoording/methoden.js';
import goud from '../goud/verantwoording-2-volledig.json';
import { deepFreeze } from '../hulp.js';
import { grond, makeSelectie, routekaarten } from './hulp.js';

type Ruw = { -readonly [K in keyof Verantwoording]: Verantwoording[K] };

const selectie = makeSelectie();
const besluit = createSelectiebesluit(selectie, {
  kenmerk: 'SB-1',
  datum: Datum.parse('2026-08-15'),
  routekaarten: {
    oost: { id: 'oost-2026', versie: '1', vingerafdruk: createVingerafdruk(routekaarten.oost) },
    energie: { id: 'energie-2026', versie: '1' },
  },
});
const dossier = goud.geld.bron as unknown as Overeenkomstdossier;
const geld = { bron: dossier, peildatum: Datum.parse('2027-12-31') };
const verantwoording = deepFreeze(createVerantwoording(selectie, { ...grond, besluit, geld }));
const kopie = (): Ruw => JSON.parse(JSON.stringify(verantwoording));

/** What verification finds in a copy in which something was changed. */
function change(verander: (document: Ruw) => void) {
  const document = kopie();
  verander(document);
  const { klopt, bevindingen } = verifyVerantwoording(document);
  expect(klopt).toBe(false);
  return bevindingen;
}

/** A copy with something changed and every mark and fingerprint made anew. */
function forge(verander: (document: Ruw) => void) {
  const document = kopie();
  verander(document);
  const { vingerafdrukken: _, ...rest } = document;
  const inhoud = { ...rest, merken: createMerken(rest) };
  return { ...inhoud, vingerafdrukken: createVingerafdrukken(inhoud) };
}

const named = (bevindingen: ReturnType<typeof change>) =>
  bevindingen
    .filter(({ code }) => ['register.cel_veranderd', 'register.onderdeel_veranderd'].includes(code))
    .map(({ params }) => params);

describe('what was changed in an account has a name', () => {
  test('a figure: by its gebied and its column', () => {
    const cel = (k: number, g: number) => (d: Ruw) => Object.assign(d.kerncijfers.kolommen[k]!.cellen, { [g]: 777 });
    expect(named(change(cel(1, 3)))).toEqual([
      { deel: 'kerncijfers', gebied: 'BU00010004', kolom: 'gemiddeld_aardgasverbruik' },
    ]);
    const twee = change((d) => [cel(1, 3), cel(1, 4)].forEach((een) => void een(d)));
    expect(named(twee)).toEqual([
      { deel: 'kerncijfers', gebied: 'BU00010004', kolom: 'gemiddeld_aardgasverbruik' },
      { deel: 'kerncijfers', gebied: 'BU00010005', kolom: 'gemiddeld_aardgasverbruik' },
    ]);
    // Two of a kind cross in four cells, so these are told by themselves.
    const kruis = change((d) => [cel(1, 3), cel(0, 4)].forEach((een) => void een(d)));
    expect(named(kruis)).toEqual(
      ['BU00010004', 'BU00010005', 'aantal_inwoners', 'gemiddeld_aardgasverbruik'].map((naam) => ({
        deel: 'kerncijfers',
        naam,
      })),
    );
    expect(named(change((d) => Object.assign(d.kerncijfers.gebieden[0]!, { naam: 'Anders' })))).toEqual([
      { deel: 'kerncijfers', naam: 'BU00010001' },
    ]);
    expect(named(change((d) => Object.assign(d.kerncijfers.kolommen[0]!.bron, { jaar: 2020 })))).toEqual([
      { deel: 'kerncijfers', naam: 'aantal_inwoners' },
    ]);
    expect(
      named(change((d) => Object.assign(d.kerncijfers.kolommen[0]!, { geschat: [2], onder: [1, 1, 1, 1, 1, 1] }))),
    ).toHaveLength(6);
  });

  test('a judgement: by its buurt and its criterium', () => {
    const rij = (d: Ruw) => d.programmas[0]!.beoordelingen.rijen[2]!;
    expect(named(change((d) => Object.assign(rij(d), { score: 5 })))).toEqual([
      { deel: 'programmas.0.beoordelingen', gebied: 'BU00010003', kolom: 'netwerk' },
    ]);
    const weg = change((d) =>
      Object.assign(d.programmas[0]!.beoordelingen, { rijen: d.programmas[0]!.beoordelingen.rijen.slice(1) }),
    );
    expect(named(weg)).toEqual([{ deel: 'programmas.0.beoordelingen', gebied: 'BU00010001', kolom: 'netwerk' }]);
    const zonder = change((d) => Object.assign(d, { programmas: d.programmas.slice(0, 1) }));
    expect(named(zonder)).toEqual([{ deel: 'programmas', naam: 'energie' }]);
    const erbij = change((d) =>
      Object.assign(d, { programmas: [...d.programmas, { ...d.programmas[1], programma: 'derde' }] }),
    );
    expect(named(erbij)).toEqual([{ deel: 'programmas', naam: 'derde' }]);
  });

  test('a score, a quotum, a rule, a chosen buurt, a Routekaart', () => {
    expect(named(change((d) => Object.assign(d.scores.oost![1]!, { score: null })))).toEqual([
      { deel: 'scores', gebied: verantwoording.scores.oost![1]!.code, kolom: 'oost' },
    ]);
    expect(named(change((d) => Object.assign(d.quota[1]!, { aantal: 2 })))).toEqual([
      { deel: 'quota', naam: 'q-energie' },
    ]);
    expect(named(change((d) => Object.assign(d.opties.regels![0]!, { motief: 'x' })))).toEqual([
      { deel: 'opties.regels', naam: '0' },
    ]);
    expect(named(change((d) => Object.assign(d.uitkomst.gekozen[0]!, { quotum: 'x' })))).toEqual([
      { deel: 'uitkomst.gekozen', naam: verantwoording.uitkomst.gekozen[0]!.code },
    ]);
    expect(named(change((d) => Object.assign(d.programmas[1]!.routekaart, { naam: 'x' })))).toEqual([
      { deel: 'programmas', naam: 'energie' },
    ]);
    const dubbel = change((d) => Object.assign(d, { quota: [...d.quota, d.quota[0]] }));
    expect(named(dubbel)).toEqual([{ deel: 'quota', naam: 'q-oost' }]);
  });

  test('marks that were changed themselves say nothing, nor do those of a part that is brought up to date', () => {
    const bevindingen = change((d) => Object.assign(d.merken!.quota[0]!, { 1: '0123456789abcdef' }));
    expect(bevindingen.map(({ pad }) => pad.join('.'))).toEqual(['vingerafdrukken.merken', 'vingerafdrukken.geheel']);
    const plan = verantwoording.kerncijfers;
    const oud = forge((d) => {
      const { indeling: _, ...rest } = plan;
      const gebieden = plan.gebieden.map((gebied) => ({ ...gebied, jaar: 2024 }));
      Object.assign(d, { kerncijfers: { ...rest, versie: 1, gebieden } });
    });
    expect(verifyVerantwoording(oud)).toEqual({ klopt: true, bevindingen: [] });
  });

  test('is modest in size: a cell is named by one mark of its row and one of its column', () => {
    expect(JSON.stringify(verantwoording.merken).length).toBeLessThan(
      50 * (6 + 3 + 6 + 1 + 6 + 2 + 2 + 2 + 1 + 3) + 400,
    );
  });
});

describe('the money of an account', () => {
  test('is computed again to the cent', () => {
    expect(verantwoording.geld?.bedragen.length).toBeGreaterThan(2);
    expect(verantwoording.geld).toMatchObject({ peildatum: '2027-12-31', methode: 'dagen' });
    expect(verifyVerantwoording(kopie())).toEqual({ klopt: true, bevindingen: [] });
    const [eerste] = verantwoording.geld!.bedragen;
    const cent = forge((d) => Object.assign(d.geld!.bedragen[0]!, { bedrag: '0.01' }));
    expect(verifyVerantwoording(cent).bevindingen).toMatchObject([
      {
        code: 'register.bedrag_verschilt',
        params: { van: eerste!.van, soort: eerste!.soort, vastgelegd: '0.01', opnieuw: eerste!.bedrag },
      },
    ]);
    const weg = forge((d) => Object.assign(d.geld!, { bedragen: d.geld!.bedragen.slice(1) }));
    expect(verifyVerantwoording(weg).bevindingen).toMatchObject([
      { params: { vastgelegd: '-', opnieuw: eerste!.bedrag } },
    ]);
    const dubbel = forge((d) => Object.assign(d.geld!, { bedragen: [...d.geld!.bedragen, eerste] }));
    expect(verifyVerantwoording(dubbel).klopt).toBe(false);
    const verzonnen = forge((d) =>
      Object.assign(d.geld!, { bedragen: [...d.geld!.bedragen, { ...eerste, begrotingsjaar: 1999 }] }),
    );
    expect(verifyVerantwoording(verzonnen).bevindingen).toMatchObject([
      { params: { opnieuw: '-', begrotingsjaar: 1999 } },
    ]);
    const dag = forge((d) => Object.assign(d.geld!, { peildatum: '2026-12-31' }));
    expect(new Set(verifyVerantwoording(dag).bevindingen.map(({ code }) => code))).toEqual(
      new Set(['register.bedrag_verschilt']),
    );
    const leeg = forge((d) => Object.assign(d.geld!.bron, { gebeurtenissen: [] }));
    expect(verifyVerantwoording(leeg).bevindingen[0]).toMatchObject({
      code: 'register.stap_mislukt',
      params: { stap: 'geld' },
    });
  });

  test('may be that of a plan by itself, with what was known and by months', () => {
    const plan = Financieringsplan.parse({
      soort: 'financieringsplan',
      versie: 2,
      naam: 'Plan',
      perioden: [
        {
          programmajaar: 1,
          periode: { van: '2026-07-01', tot: '2027-06-30' },
          bijdragen: [
            {
              id: 'prijs',
              van: 'gemeente',
              soort: 'prijs_per_buurt',
              prijs: '1000.00',
              aard: 'exact',
              doel: 'begeleiden',
            },
          ],
        },
      ],
    });
    const dag = Datum.parse('2026-12-31');
    const met = createVerantwoording(selectie, {
      ...grond,
      geld: { bron: plan, peildatum: dag, bekendOp: dag, methode: 'maanden', aantalBuurten: 3 },
    });
    expect(met.geld?.bedragen).toEqual([
      { begrotingsjaar: 2026, van: 'gemeente', soort: 'gerealiseerd', bedrag: '1500.00' },
      { begrotingsjaar: 2027, van: 'gemeente', soort: 'verwacht', bedrag: '1500.00' },
    ]);
    expect(verifyVerantwoording(JSON.parse(JSON.stringify(met)))).toEqual({ klopt: true, bevindingen: [] });
    expect(() => createVerantwoording(selectie, { ...grond, geld: { bron: plan, peildatum: dag } })).toThrow(
      'financiering.aantal_buurten_ontbreekt',
    );
    expect([shiftFinanciering, createOvereenkomstdossier, Samenwerkingsovereenkomst]).toHaveLength(3);
  });
});

describe('the methods of an account', () => {
  test('are recorded with their versions, and every default with its value', () => {
    expect(verantwoording.rekenwijze).toMatchObject({
      bibliotheek: expect.stringMatching(/^\d+\.\d+\.\d+/),
      scores: { normalisatie: 'minmax', dekking: 0.5, ontbrekend: 'weglaten' },
      selectie: { doel: 'totaal', decimalen: 9, knopenbudget: 50000, pivotbudget: 200000, gelijkspel: 'code' },
    });
    expect(Object.fromEntries(verantwoording.rekenwijze.methoden.map(({ naam, versie }) => [naam, versie]))).toEqual(
      METHODEN,
    );
  });

  test('of a later library are told by a code, and those of an earlier one are done by their settings', () => {
    const later = forge((d) => Object.assign(d.rekenwijze.methoden[0]!, { versie: 7 }));
    expect(verifyVerantwoording(later).bevindingen).toMatchObject([
      { code: 'register.methode_onbekend', ernst: 'fout', params: { methode: 'scoreBuurten', versie: 7, bekend: 1 } },
    ]);
    const nieuw = forge((d) => Object.assign(d.rekenwijze.methoden[0]!, { naam: 'scoreWijken' }));
    expect(verifyVerantwoording(nieuw).bevindingen).toMatchObject([{ params: { bekend: '-' } }]);
    const gelijk = forge((d) => Object.assign(d.rekenwijze.selectie, { gelijkspel: 'naam' }));
    expect(verifyVerantwoording(gelijk).bevindingen).toMatchObject([{ params: { methode: 'gelijkspel' } }]);
    expect(checkMethoden(verantwoording.rekenwijze, { ...METHODEN, scoreBuurten: 2 })).toMatchObject([
      { code: 'register.methode_ouder', ernst: 'info', params: { versie: 1, nu: 2 } },
    ]);
    const vreemd = forge((d) => Object.assign(d.rekenwijze.scores, { normalisatie: 'sinus' }));
    expect(verifyVerantwoording(vreemd).bevindingen[0]).toMatchObject({
      code: 'register.stap_mislukt',
      params: { code: 'kern.document_ongeldig' },
    });
  });
});

describe('what is missing is told by its code', () => {
  test.each([null, undefined, {}, [], 'x', 3])('of %j', (vreemd) => {
    const code = (doe: () => unknown) => {
      try {
        doe();
      } catch (fout) {
        return isDomeinFout(fout) ? fout.code : fout;
      }
      return undefined;
    };
    expect(code(() => createVerantwoording(vreemd as never, grond))).toBe('kern.document_ongeldig');
    expect(code(() => createVerantwoording(selectie, vreemd as never))).toBe('kern.document_ongeldig');
    for (const veld of ['naam', 'opgesteldOp', 'software', 'kerncijfers', 'programmas', 'geld'] as const) {
      if ((veld === 'geld' && vreemd === undefined) || (veld === 'naam' && vreemd === 'x')) continue;
      expect(code(() => createVerantwoording(selectie, { ...grond, [veld]: vreemd } as never))).toMatch(
        /^(kern|kerncijfers)\./,
      );
    }
  });

  test('of what JSON cannot keep', () => {
    const ding = { ...besluit, kenmerk: 1n };
    expect(() => createVerantwoording(selectie, { ...grond, besluit: ding as never })).toThrow(
      'kern.niet_serialiseerbaar',
    );
  });

  test('of a quotum for a programme without scores', () => {
    const { invoer } = selectie;
    const zonder = { ...selectie, invoer: { ...invoer, scores: { oost: invoer.scores.oost ?? [] } } };
    expect(() => createVerantwoording(zonder, grond)).toThrow('register.verantwoording_klopt_niet');
  });
});
