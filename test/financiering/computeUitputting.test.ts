import { computeUitputting } from 'buurtaanpak/financiering';
import { describe, expect, test } from 'vitest';
import { listZaken } from './geld/leesZaak.js';
import { opties, tabel } from './geld/tabellen.js';

describe('computeUitputting on the courses of events that were reckoned beforehand', () => {
  test.each(listZaken().map((zaak) => [zaak.naam, zaak] as const))('%s', (_, { verloop, vragen }) => {
    for (const vraag of vragen) {
      const { verwacht, peildatum } = vraag;
      const { regels, kas, nettoPerPartij, programmakosten } = computeUitputting(verloop, opties(vraag));
      const jaar = (rij: { begrotingsjaar: number }) => `${rij.begrotingsjaar}`;
      const partij = (rij: { van: string; begrotingsjaar: number }) => `${rij.van}|${rij.begrotingsjaar}`;
      expect
        .soft(
          {
            totaal: tabel(regels, () => '', 'begroot')[''] ?? '0.00',
            per_jaar: tabel(regels, jaar, 'begroot'),
            per_partij_en_jaar: tabel(regels, partij, 'begroot'),
          },
          `${peildatum} begroot`,
        )
        .toEqual(verwacht.begroot);
      const rijen = regels
        .filter((rij) => [rij.begroot, rij.verplicht, rij.gerealiseerd, rij.prognose].some((een) => een !== '0.00'))
        .map(({ van: _van, vrijval: _vrijval, ...rij }) => rij);
      const orde = (rij: { bijdrage: string; begrotingsjaar: number }) => `${rij.bijdrage}|${rij.begrotingsjaar}`;
      const sorteer = <R extends { bijdrage: string; begrotingsjaar: number }>(lijst: readonly R[]) =>
        [...lijst].sort((a, b) => (orde(a) < orde(b) ? -1 : 1));
      expect.soft(sorteer(rijen), `${peildatum} uitputting`).toEqual(sorteer(verwacht.uitputting));
      expect
        .soft(
          {
            betaald: tabel(kas, jaar, 'betaald', '-terugontvangen'),
            verwacht: tabel(kas, jaar, 'teBetalen', '-teVorderen'),
            bruto: {
              betaald: tabel(kas, jaar, 'betaald'),
              terugontvangen: tabel(kas, jaar, 'terugontvangen'),
              te_betalen: tabel(kas, jaar, 'teBetalen'),
              te_vorderen: tabel(kas, jaar, 'teVorderen'),
            },
            per_partij_en_jaar: {
              betaald: tabel(kas, partij, 'betaald', '-terugontvangen'),
              verwacht: tabel(kas, partij, 'teBetalen', '-teVorderen'),
            },
          },
          `${peildatum} kas`,
        )
        .toEqual(verwacht.kas);
      if (verwacht.netto_per_partij)
        expect.soft(tabel(nettoPerPartij, ({ partij: naam }) => naam, 'bedrag')).toEqual(verwacht.netto_per_partij);
      if (verwacht.programmakosten) expect.soft(programmakosten).toBe(verwacht.programmakosten);
    }
  });
});
