import Ajv2020 from 'ajv/dist/2020.js';
import { replayOvereenkomst } from 'buurtaanpak/overeenkomst';
import { createJsonSchemas } from 'buurtaanpak/register';
import { describe, expect, test } from 'vitest';
import { planVanBrief } from '../financiering/plannen.js';
import { na, opdracht, totLopend } from './leven.js';
import { ruweOvereenkomst } from './overeenkomsten.js';

const schemas = createJsonSchemas();
const compile = (schema: object) =>
  new Ajv2020({ strict: false, validateFormats: false, allErrors: true, code: { optimize: false } }).compile(schema);

// biome-ignore lint/suspicious/noExplicitAny: a document that is broken on purpose has no type.
type Ruw = any;

describe('the JSON Schema, by a published validator (ajv, draft 2020-12)', () => {
  const overeenkomst = compile(schemas.samenwerkingsovereenkomst ?? {});
  const plan = compile(schemas.financieringsplan ?? {});
  const gebeurtenis = compile(schemas.overeenkomstgebeurtenis ?? {});
  const dossier = compile(schemas.overeenkomstdossier ?? {});

  test('takes the agreement and the plan of the letter', () => {
    expect([overeenkomst(ruweOvereenkomst()), overeenkomst.errors]).toEqual([true, null]);
    expect([plan(planVanBrief('2028-02-29')), plan.errors]).toEqual([true, null]);
  });

  test('takes every event and every record of a life', () => {
    const feit = { soort: 'betaald', datum: '2026-12-15', bijdrage: 'bzk-1', bedrag: '1.00' };
    const { gebeurtenissen } = na(
      ...totLopend(),
      opdracht('informeer_raad', '2026-09-02', { onderwerp: 'Raadsbrief' }),
      opdracht('schort_op', '2026-10-01', { vanaf: '2026-10-01', reden: 'x' }),
      opdracht('hervat', '2026-11-01', { vanaf: '2026-11-01' }),
      opdracht('stop_buurt', '2026-12-01', { buurt: 'BU00802001', laatsteDag: '2026-12-01' }),
      opdracht('vervang_buurt', '2026-12-02', { buurt: 'BU00802099', vervangt: 'BU00802001', start: '2027-01-01' }),
      opdracht('leg_vast', '2026-12-15', { feit }),
      opdracht('corrigeer', '2026-12-20', { betreft: 'e12', reden: 'x', wordt: { ...feit, bedrag: '2.00' } }),
      opdracht('zeg_op', '2027-01-01', { partij: 'buurkracht', grond: 'x', per: '2027-05-01' }),
      opdracht('beeindig', '2027-05-01', { laatsteDag: '2027-05-01', reden: 'opgezegd' }),
      opdracht('evalueer', '2027-06-01', { eind: true, uitkomst: 'x' }),
    );
    for (const een of gebeurtenissen)
      expect([een.soort, gebeurtenis(een), gebeurtenis.errors]).toEqual([een.soort, true, null]);
    for (const tot of [0, 1, gebeurtenissen.length])
      expect([dossier(replayOvereenkomst(gebeurtenissen.slice(0, tot))), dossier.errors]).toEqual([true, null]);
  });

  test.each<[string, (document: Ruw) => void]>([
    ['an unknown key', (doc) => (doc.partijen[0].naamm = 'x')],
    ['an amount with a comma', (doc) => (doc.financieringsplan.perioden[0].bijdragen[0].bedrag = '150.000,00')],
    ['a negative amount', (doc) => (doc.financieringsplan.perioden[0].bijdragen[0].bedrag = '-1.00')],
    ['a missing term', (doc) => delete doc.looptijd],
    ['a nature that does not exist', (doc) => (doc.financieringsplan.perioden[0].bijdragen[0].aard = 'ruim')],
    ['a buurtcode of a wijk', (doc) => (doc.reikwijdte.buurten[0].buurt = 'WK008020')],
  ])('refuses %s', (_, breek) => {
    const document: Ruw = structuredClone(ruweOvereenkomst());
    breek(document);
    expect(overeenkomst(document)).toBe(false);
  });
});
