import Ajv2020 from 'ajv/dist/2020.js';
import { listBoekingen, sumRegels } from 'buurtaanpak/financiering';
import { Datum } from 'buurtaanpak/kern';
import {
  checkSamenwerkingsovereenkomst,
  createOvereenkomstdossier,
  Samenwerkingsovereenkomst,
  toGeldverloop,
} from 'buurtaanpak/overeenkomst';
import { createJsonSchemas } from 'buurtaanpak/register';
import { describe, expect, test, vi } from 'vitest';
import { maakBoxtelEnSintMichielsgestel } from '../../examples/overeenkomsten/documenten/boxtelEnSintMichielsgestel.js';
import { maakLeeuwarden } from '../../examples/overeenkomsten/documenten/leeuwarden.js';
import { maakRotterdam } from '../../examples/overeenkomsten/documenten/rotterdam.js';
import { maakZaanstad } from '../../examples/overeenkomsten/documenten/zaanstad.js';

const compile = (schema: object) =>
  new Ajv2020({ strict: false, validateFormats: false, code: { optimize: false } }).compile(schema);
const schemas = createJsonSchemas();
const overeenkomstSchema = compile(schemas.samenwerkingsovereenkomst ?? {});
const planSchema = compile(schemas.financieringsplan ?? {});

describe.each([
  ['Leeuwarden, 1 January', maakLeeuwarden(Datum.parse('2026-01-01')), '270000.00', false],
  ['Leeuwarden, 1 September', maakLeeuwarden(Datum.parse('2026-09-01')), '270000.00', false],
  ['Leeuwarden, 29 February', maakLeeuwarden(Datum.parse('2028-02-29')), '270000.00', false],
  // It gets € 25,200 of VAT back.
  ['Rotterdam', maakRotterdam(), '282000.00', true],
  ['Zaanstad', maakZaanstad(), '258500.00', true],
  ['Boxtel and Sint-Michielsgestel', maakBoxtelEnSintMichielsgestel(), '273200.00', true],
])('%s', (_, document, totaal, verzonnen) => {
  test('fits together and adds up', () => {
    // Of none of them is the decision of the college known.
    const gemeenten = document.partijen.filter(({ rol }) => rol === 'gemeente');
    expect(checkSamenwerkingsovereenkomst(document).map(({ code }) => code)).toEqual(
      gemeenten.map(() => 'overeenkomst.besluit_ontbreekt'),
    );
    const boekingen = listBoekingen(toGeldverloop(createOvereenkomstdossier(document)), {
      peildatum: document.looptijd.van,
    });
    expect(sumRegels(boekingen, [])).toEqual([{ bedrag: totaal }]);
  });
  test('is plain JSON, and valid by its JSON Schema', () => {
    const json = JSON.parse(JSON.stringify(document));
    expect(Samenwerkingsovereenkomst.parse(json)).toEqual(document);
    expect([overeenkomstSchema(json), overeenkomstSchema.errors]).toEqual([true, null]);
    expect([planSchema(json.financieringsplan), planSchema.errors]).toEqual([true, null]);
  });
  test('says when its amounts are made up', () => {
    expect(/verzonnen/.test(document.titel) && /verzonnen/.test(document.financieringsplan.naam)).toBe(verzonnen);
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
  test('leeuwarden: the money of the letter, for two first days', async () => {
    const tekst = await draai(() => import('../../examples/overeenkomsten/leeuwarden.js'));
    expect(tekst).toMatch(/2026 bzk +€ 150\.000,00/);
    expect(tekst).toMatch(/2027 leeuwarden \/ wijkplannen +€ 13\.333,33/);
  });
  test('rotterdam: three waves, an index, a stop, and what if', async () => {
    const tekst = await draai(() => import('../../examples/overeenkomsten/rotterdam.js'));
    expect(tekst).toContain('Jaar 1 komt € 0,00 tot € 6.000,00 tekort.');
    expect(tekst).toContain('Door buurt_gestopt (e6): 2028 € -2.151,68, 2029 € -712,01, 2030 € 2.863,69');
    expect(tekst).toContain('Door beeindigd (e7): 2029 € -60.547,99, 2030 € -33.409,77');
  });
  test('zaanstad: what a late start and its addendum change', async () => {
    const tekst = await draai(() => import('../../examples/overeenkomsten/zaanstad.js'));
    expect(tekst).toContain('De overeenkomst is lopend.');
    expect(tekst).toContain('Op 2026-12-31 geldt tekst 0.\nOp 2027-01-01 geldt tekst 1.');
  });
  test('boxtel and sint-michielsgestel: each pays for its own buurten, 7 and 5', async () => {
    const tekst = await draai(() => import('../../examples/overeenkomsten/boxtel-sint-michielsgestel.js'));
    // 61000 x 7/12 and 61000 x 5/12, twice
    expect(tekst).toContain('betaalt boxtel voor 7 buurten; € 35.583,33');
    expect(tekst).toContain('boxtel betaalt voor de buurten in boxtel: € 71.166,66');
    expect(tekst).toContain('boxtel betaalt voor de buurten in sint-michielsgestel: € 0,00');
    expect(tekst).toContain('sint-michielsgestel betaalt voor de buurten in sint-michielsgestel: € 50.833,34');
  });
});
