import { readFileSync } from 'node:fs';
import { createGeldverloop, listBoekingen, sumRegels } from 'buurtaanpak/financiering';
import { Datum } from 'buurtaanpak/kern';
import { Opzet, runOpzet } from 'buurtaanpak/opzet';
import type { Routekaart } from 'buurtaanpak/routekaart';
import { renderTekst } from 'buurtaanpak/verslag';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { verzinOordelen } from '../../examples/verzonnen/verzinOordelen.js';

const at = (pad: string) => new URL(`../../${pad}`, import.meta.url);
const readJson = (pad: string) => JSON.parse(readFileSync(at(pad), 'utf8'));
const kwb = parse(readFileSync(at('examples/data/kwb-2024-vijf-gemeenten.werkmap.csv'), 'utf8'), {
  bom: true,
  columns: true,
  delimiter: ';',
});
const peildatum = Datum.parse('2026-09-01');

/**
 * What a program that called the rooms one by one gave for the same decisions, before there was an opzet. Since then VAT that is compensated
 * is no cost (Rotterdam), and Boxtel and Sint-Michielsgestel need no cost bearers. The letter was written down anew when money became a
 * record of events.
 */
interface Vastgelegd {
  readonly gekozen: readonly unknown[];
  readonly doelwaarde: number;
  readonly geld: readonly unknown[];
  readonly raadsbrief: readonly string[];
}

/** What was written down is of before half of the weight was the threshold of a level that names none. */
const scoreAlles = (kaart: Routekaart): Routekaart => ({
  dekking: 0,
  ...kaart,
  themas: (kaart.themas ?? []).map((thema) => ({ dekking: 0, ...thema })),
});

/** What was written down drew the weights only: what is missing was not drawn then. */
const drawGewichten = ({ keuze }: Pick<Opzet, 'keuze'>): Pick<Opzet, 'keuze'> =>
  keuze?.zekerheid === undefined
    ? {}
    : {
        keuze: {
          ...keuze,
          zekerheid: { onzekerheid: { gewichten: { methode: 'dirichlet', concentratie: 100 } }, ...keuze.zekerheid },
        },
      };

/** The letter, without the fingerprints of the documents it is made of: those hold more now, such as the opzet and the reserves. */
const toRegels = (tekst: string) => tekst.replaceAll(/sha256:[0-9a-f]+/g, 'sha256:…').split('\n');

describe('an opzet gives the same as the rooms called one by one', () => {
  test.each(['leeuwarden', 'rotterdam', 'zaanstad', 'boxtel-sint-michielsgestel'])('%s', (id) => {
    const vastgelegd: Vastgelegd = readJson(`test/opzet/vastgelegd/${id}.json`);
    const { brieven, routekaarten, evaluatieplan: _, ...rest } = Opzet.parse(readJson(`examples/opzet/${id}.json`));
    // The words of the college and the plan of the evaluation stand in the opzet of Leeuwarden only; the program had none.
    const opzet: Opzet = {
      ...rest,
      routekaarten: routekaarten.map(scoreAlles),
      ...drawGewichten(rest),
      brieven: { ...brieven, stukken: ['raadsbrief'], raadsbrief: {} },
    };
    const { tabel } = runOpzet(opzet, { rijen: { kwb } }, { peildatum, tot: 'tabel' });
    if (tabel === undefined) throw new Error(`no figures for ${id}`);
    const oordelen = verzinOordelen(opzet, tabel);
    const uitkomst = runOpzet(opzet, { tabel, oordelen }, { peildatum, tot: 'stukken' });
    const { selectie, financieringsplan, stukken } = uitkomst;
    if (selectie?.uitkomst !== 'optimaal' || financieringsplan === undefined || stukken.raadsbrief === undefined)
      throw new Error(`${id}: ${JSON.stringify(uitkomst.bevindingen)}`);
    expect(selectie.gekozen.map(({ code, programma, quotum, score }) => ({ code, programma, quotum, score }))).toEqual(
      vastgelegd.gekozen,
    );
    expect(uitkomst.gekozen).toEqual(selectie.gekozen);
    expect(selectie.bewijs.doelwaarde).toBe(vastgelegd.doelwaarde);
    const regels = listBoekingen(createGeldverloop(financieringsplan), { peildatum });
    const geld = sumRegels(regels, ['begrotingsjaar', 'van', 'kostendrager']);
    expect(geld).toHaveLength(vastgelegd.geld.length);
    expect(geld).toEqual(expect.arrayContaining([...vastgelegd.geld]));
    expect(toRegels(renderTekst(stukken.raadsbrief))).toEqual(vastgelegd.raadsbrief);
  });
});
