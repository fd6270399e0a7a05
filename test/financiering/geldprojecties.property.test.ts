import {
  checkGeldverloop,
  computeDekking,
  computeOverlopend,
  computeUitputting,
  type Geldverloop,
  listBetalers,
  type Uitputting,
} from 'buurtaanpak/financiering';
import type { Datum } from 'buurtaanpak/kern';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deepFreeze, expectVolledigeTekst } from '../hulp.js';
import { runs } from '../runs.js';
import { bedrag, centen, tabel } from './geld/kolommen.js';
import { bijdrage, dag, verloop as maakVerloop } from './geld/maak.js';
import { peildatums, verlopen } from './geld/willekeurigeFeiten.js';

const VAN_DE_RAAD = ['begroting_gewijzigd', 'krediet_overgeheveld'];
const KOLOMMEN = ['begroot', 'verplicht', 'gerealiseerd', 'prognose', 'vrijval', 'vrij', 'afwijking'] as const;
const KAS = ['betaald', 'terugontvangen', 'teBetalen', 'teVorderen'] as const;

const holds = (wet: (verloop: Geldverloop, peildatum: Datum) => void) =>
  fc.assert(fc.property(verlopen, peildatums, wet), { numRuns: runs(120, 10) });

/** The forecast of a contribution with all VAT, out of the rows of VAT; without VAT that comes back it is that of the lasten. */
function findPrognoseMetBtw(verloop: Geldverloop, peildatum: Datum, uit: Uitputting, id: string): bigint {
  const { btw } = computeOverlopend(verloop, { peildatum });
  const rijen = btw.filter((rij) => rij.bijdrage === id);
  const prognose = uit.bijdragen.find((rij) => rij.bijdrage === id)?.prognose ?? '0.00';
  return rijen.reduce((som, { inclusief, last }) => som + centen(inclusief) - centen(last), centen(prognose));
}

describe('laws of the projections of the money', () => {
  test('cash: what was and will be paid, less what came and comes back, is the forecast with VAT', () => {
    holds((verloop, peildatum) => {
      const uit = computeUitputting(verloop, { peildatum });
      for (const stand of uit.bijdragen) {
        const kas =
          centen(stand.betaald) - centen(stand.terugontvangen) + centen(stand.teBetalen) - centen(stand.teVorderen);
        expect(bedrag(kas)).toBe(bedrag(findPrognoseMetBtw(verloop, peildatum, uit, stand.bijdrage)));
      }
    });
  });

  test('rows add up to the payers and to the contributions', () => {
    holds((verloop, peildatum) => {
      const { regels, kas, perPartij, bijdragen } = computeUitputting(verloop, { peildatum });
      const partij = (rij: { van: string; begrotingsjaar: number }) => `${rij.van}|${rij.begrotingsjaar}`;
      const id = (rij: { bijdrage: string }) => rij.bijdrage;
      for (const kolom of KOLOMMEN) expect(tabel(perPartij, partij, kolom)).toEqual(tabel(regels, partij, kolom));
      for (const kolom of KAS) {
        expect(tabel(perPartij, partij, kolom)).toEqual(tabel(kas, partij, kolom));
        expect(tabel(bijdragen, id, kolom)).toEqual(tabel(kas, id, kolom));
      }
      for (const kolom of ['gerealiseerd', 'prognose', 'vrijval'] as const)
        expect(tabel(bijdragen, id, kolom)).toEqual(tabel(regels, id, kolom));
      expect(tabel(bijdragen, id, 'afgesproken')).toEqual(tabel(bijdragen, id, 'prognose', 'vrijval'));
    });
  });

  test('the budget moves by decisions of the council and by nothing else', () => {
    holds((verloop, peildatum) => {
      const raad = verloop.gebeurtenissen.filter(({ soort }) => VAN_DE_RAAD.includes(soort));
      const begroot = (een: Geldverloop) =>
        tabel(
          computeUitputting(een, { peildatum }).regels,
          (rij) => `${rij.bijdrage}|${rij.begrotingsjaar}`,
          'begroot',
        );
      expect(begroot(verloop)).toEqual(begroot({ ...verloop, gebeurtenissen: raad }));
    });
  });

  test('payments and commitments move no forecast', () => {
    holds((verloop, peildatum) => {
      const zonder = verloop.gebeurtenissen.filter(
        ({ soort }) =>
          !['betaald', 'terugontvangen', 'verrekend', 'teruggevorderd', 'verplichting_aangegaan'].includes(soort),
      );
      const prognose = (een: Geldverloop) => {
        const { regels } = computeUitputting(een, { peildatum });
        return tabel(regels, (rij) => `${rij.bijdrage}|${rij.begrotingsjaar}`, 'prognose');
      };
      expect(prognose(verloop)).toEqual(prognose({ ...verloop, gebeurtenissen: zonder }));
    });
  });

  test('balance: realised lasten with VAT are what was paid, less the claims and advances, plus the debts', () => {
    holds((verloop, peildatum) => {
      const uit = computeUitputting(verloop, { peildatum });
      const { posten } = computeOverlopend(verloop, { peildatum });
      for (const { bijdrage, betaald, terugontvangen, teVorderen } of uit.bijdragen) {
        const post = (soort: string) =>
          centen(posten.find((rij) => rij.bijdrage === bijdrage && rij.post === soort)?.bedrag ?? '0.00');
        expect(bedrag(post('te_vorderen'))).toBe(teVorderen);
        const netto = centen(betaald) - centen(terugontvangen);
        const open = centen(uit.bijdragen.find((rij) => rij.bijdrage === bijdrage)?.teBetalen ?? '0.00');
        expect(post('vooruitbetaald') * post('nog_te_betalen')).toBe(0n);
        expect(post('vooruitbetaald') <= (netto > 0n ? netto : 0n)).toBe(true);
        expect(open === 0n || post('te_vorderen') === 0n).toBe(true);
      }
    });
  });

  test('the order in which events stand changes nothing, arguments stay as they are, and answers are plain JSON', () => {
    holds((verloop, peildatum) => {
      const om = { ...verloop, gebeurtenissen: [...verloop.gebeurtenissen].reverse() };
      deepFreeze(verloop);
      const options = deepFreeze({ peildatum });
      for (const project of [computeUitputting, computeOverlopend, computeDekking, listBetalers]) {
        const uit = project(verloop, options);
        expect(project(om, options)).toEqual(uit);
        expect(JSON.parse(JSON.stringify(uit))).toEqual(uit);
      }
      const codes = (een: Geldverloop) =>
        checkGeldverloop(een, options).map(({ code, params }) => JSON.stringify([code, params]));
      expect(codes(om).sort()).toEqual(codes(verloop).sort());
      const bevindingen = checkGeldverloop(verloop, options);
      expect(JSON.parse(JSON.stringify(bevindingen))).toEqual(bevindingen);
      for (const bevinding of bevindingen) expectVolledigeTekst(bevinding);
    });
  });

  test('before the first text was recorded nothing is known', () => {
    const verloop = maakVerloop([bijdrage()]);
    const options = { peildatum: dag('2026-12-31'), bekendOp: dag('2024-12-31') };
    expect(computeUitputting(verloop, options)).toEqual({
      peildatum: '2026-12-31',
      regels: [],
      kas: [],
      perPartij: [],
      bijdragen: [],
      programmakosten: '0.00',
      nettoPerPartij: [],
    });
    expect(computeOverlopend(verloop, options)).toMatchObject({ posten: [], btw: [], uitkeringen: [], reserves: [] });
    expect(computeDekking(verloop, options)).toMatchObject({ gaten: [], perioden: [] });
    expect(listBetalers(verloop, options)).toEqual([]);
    expect(checkGeldverloop(verloop, options)).toEqual([]);
  });
});
