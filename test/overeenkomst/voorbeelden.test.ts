import Ajv2020 from 'ajv/dist/2020.js';
import { reconcileFinanciering, splitByBegrotingsjaar, summarizeFinanciering } from 'buurtaanpak/financiering';
import { Datum } from 'buurtaanpak/kern';
import { checkSamenwerkingsovereenkomst, Samenwerkingsovereenkomst } from 'buurtaanpak/overeenkomst';
import { createJsonSchemas } from 'buurtaanpak/register';
import { describe, expect, test, vi } from 'vitest';
import { maakBoxtelEnSintMichielsgestel } from '../../examples/overeenkomsten/documenten/boxtelEnSintMichielsgestel.js';
import { maakLeeuwarden } from '../../examples/overeenkomsten/documenten/leeuwarden.js';
import { maakRotterdam } from '../../examples/overeenkomsten/documenten/rotterdam.js';
import { maakZaanstad } from '../../examples/overeenkomsten/documenten/zaanstad.js';
import { toon } from '../../examples/overeenkomsten/toon.js';

const compile = (schema: object) => new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
const schemas = createJsonSchemas();
const overeenkomstSchema = compile(schemas.samenwerkingsovereenkomst ?? {});
const planSchema = compile(schemas.financieringsplan ?? {});

describe.each([
  ['Leeuwarden, 1 January', maakLeeuwarden(Datum.parse('2026-01-01')), '270000.00', false],
  ['Leeuwarden, 1 September', maakLeeuwarden(Datum.parse('2026-09-01')), '270000.00', false],
  ['Leeuwarden, 29 February', maakLeeuwarden(Datum.parse('2028-02-29')), '270000.00', false],
  ['Rotterdam', maakRotterdam(), '307200.00', true],
  ['Zaanstad', maakZaanstad(), '258500.00', true],
  ['Boxtel and Sint-Michielsgestel', maakBoxtelEnSintMichielsgestel(), '273200.00', true],
])('%s', (_, document, totaal, verzonnen) => {
  test('fits together and adds up', () => {
    // Rotterdam gets the VAT in its two contributions back, and the tables count it as a cost.
    expect(checkSamenwerkingsovereenkomst(document).map(({ code }) => code)).toEqual(
      document.id === 'buurkracht-rotterdam' ? ['financiering.btw_telt_mee', 'financiering.btw_telt_mee'] : [],
    );
    expect(summarizeFinanciering(document.financieringsplan).totaal).toBe(totaal);
    expect(
      reconcileFinanciering(document.financieringsplan, splitByBegrotingsjaar(document.financieringsplan)).sluit,
    ).toBe(true);
  });
  test('is plain JSON, and valid by its JSON Schema', () => {
    const json = JSON.parse(JSON.stringify(document));
    expect(Samenwerkingsovereenkomst.parse(json)).toEqual(document);
    expect([overeenkomstSchema(json), overeenkomstSchema.errors]).toEqual([true, null]);
    expect([planSchema(json.financieringsplan), planSchema.errors]).toEqual([true, null]);
  });
  test('says when its amounts are made up', () => {
    expect(/verzonnen/.test(document.titel) && /verzonnen/.test(document.financieringsplan.naam)).toBe(verzonnen);
    expect(toon(document)).toContain('De regels sluiten op het plan, op de cent.');
  });
});

describe('the example programs run, and say', () => {
  async function draai(programma: () => Promise<unknown>): Promise<string> {
    const regels: string[] = [];
    const spion = vi.spyOn(console, 'log').mockImplementation((regel: string) => void regels.push(regel));
    try {
      await programma();
    } finally {
      spion.mockRestore();
    }
    return regels.join('\n');
  }
  test('leeuwarden: the money of the letter, twice', async () => {
    const tekst = await draai(() => import('../../examples/overeenkomsten/leeuwarden.js'));
    expect(tekst.match(/Totaal: plan € 270\.000,00, regels € 270\.000,00, verschil € 0,00\./g)).toHaveLength(2);
  });
  test('rotterdam: staggered starts that add up', async () => {
    const tekst = await draai(() => import('../../examples/overeenkomsten/rotterdam.js'));
    expect(tekst).toContain('Sluit op het plan: ja.');
    expect(tekst).toContain('Jaar 1 komt € 0,00 tot € 6.000,00 tekort.');
  });
  test('zaanstad: what a late start and its addendum change', async () => {
    const tekst = await draai(() => import('../../examples/overeenkomsten/zaanstad.js'));
    expect(tekst).toContain('De overeenkomst is lopend.');
    expect(tekst).toContain('Op 2026-12-31 geldt tekst 0.\nOp 2027-01-01 geldt tekst 1.');
  });
  test('boxtel and sint-michielsgestel: both pay, in proportion', async () => {
    const tekst = await draai(() => import('../../examples/overeenkomsten/boxtel-sint-michielsgestel.js'));
    // 61000 x 7/12 and 61000 x 5/12
    expect(tekst).toContain('betaalt boxtel € 35.583,33');
    expect(tekst).toContain('betaalt sint-michielsgestel € 25.416,67');
  });
});
