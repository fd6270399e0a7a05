import { computeOverlopend } from 'buurtaanpak/financiering';
import { describe, expect, test } from 'vitest';
import { listZaken } from './geld/leesZaak.js';
import { opties, tabel } from './geld/projectietabellen.js';

const VAN_BIJDRAGEN = ['nog_te_betalen', 'te_vorderen', 'vooruitbetaald'];

describe('computeOverlopend on the courses of events that were reckoned beforehand', () => {
  test.each(listZaken().map((zaak) => [zaak.naam, zaak] as const))('%s', (_, { verloop, vragen }) => {
    for (const vraag of vragen) {
      const { verwacht, peildatum } = vraag;
      const uit = computeOverlopend(verloop, opties(vraag));
      const sleutel = ({ bijdrage, post }: { bijdrage: string; post: string }) => `${bijdrage}|${post}`;
      expect
        .soft(
          tabel(
            uit.posten.filter(({ post }) => VAN_BIJDRAGEN.includes(post)),
            sleutel,
            'bedrag',
          ),
          `${peildatum} posten`,
        )
        .toEqual(tabel(verwacht.overlopend_op_peildatum, sleutel, 'bedrag'));
      const jaar = (rij: { begrotingsjaar: number }) => `${rij.begrotingsjaar}`;
      const { btw, spuk, reserve } = verwacht;
      if (btw) {
        const perBijdrage: Record<string, Record<string, unknown>> = {};
        for (const { bijdrage, begrotingsjaar, ...bedragen } of uit.btw) {
          perBijdrage[bijdrage] ??= {};
          perBijdrage[bijdrage][begrotingsjaar] = bedragen;
        }
        expect.soft(perBijdrage, `${peildatum} btw`).toEqual(btw.per_bijdrage);
        expect
          .soft(tabel(uit.bcf.perJaar, (rij) => `${rij.jaar}`, 'recht'))
          .toEqual(btw.bcf_recht_per_factuurjaar ?? {});
        expect.soft(uit.bcf.nogTeOntvangen).toBe(btw.bcf_nog_te_ontvangen ?? '0.00');
      }
      if (spuk) {
        const [stand] = uit.uitkeringen;
        const { perJaar = [] } = stand ?? {};
        expect.soft(tabel(perJaar, jaar, 'baten')).toEqual(spuk.baten_per_jaar);
        expect.soft(tabel(perJaar, jaar, 'gerealiseerdeBaten')).toEqual(spuk.gerealiseerde_baten_per_jaar);
        expect.soft(tabel(perJaar, jaar, 'eigenLasten')).toEqual(spuk.eigen_lasten_gemeente_per_jaar);
        const sisa = perJaar.filter(({ besteed }) => besteed !== '0.00');
        expect
          .soft(
            Object.fromEntries(
              sisa.map(({ begrotingsjaar, besteed, cumulatiefBesteed: cumulatief }) => [
                begrotingsjaar,
                { besteed, cumulatief },
              ]),
            ),
          )
          .toEqual(spuk.sisa_besteding);
        expect
          .soft([stand?.ontvangen, stand?.vooruitontvangen, stand?.terugTeBetalen, stand?.nogTeOntvangen])
          .toEqual([spuk.ontvangen, spuk.vooruitontvangen_art49b, spuk.terug_te_betalen, spuk.nog_te_ontvangen_art40a]);
      } else expect.soft(uit.uitkeringen).toEqual([]);
      if (reserve) {
        expect.soft(tabel(uit.reserves, jaar, 'mutatie')).toEqual(reserve.mutaties_per_jaar);
        expect.soft(tabel(uit.reserves, jaar, 'stand')).toEqual(reserve.stand_per_3112);
        expect.soft(tabel(uit.lastenNaReserves, jaar, 'bedrag')).toEqual(reserve.lasten_gemeente_na_mutatie_per_jaar);
      }
    }
  });
});
