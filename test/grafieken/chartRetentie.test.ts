import { chartRetentie } from 'buurtaanpak/grafieken';
import { estimateKaplanMeier } from 'buurtaanpak/rekenen';
import { computeTeamindicatoren, findTeamstand } from 'buurtaanpak/team';
import type { Grafiek } from 'buurtaanpak/verslag';
import { describe, expect, test } from 'vitest';
import { dag, tellBegin } from '../team/vertel.js';

const vertrek = [60, 90, 200, 300, 365, 365, 365, 365].map((duur) => ({ duur, vertrokken: duur < 320 }));

const values = (grafiek: Grafiek) => (grafiek.spec.data as { values: Record<string, unknown>[] }).values;

describe('chartRetentie', () => {
  // Of 24 people three leave in the second month, four in the third, six in the fifth, one in the sixth; ten are followed on.
  const dagen = [...[40, 45, 50], ...[62, 70, 80, 90], ...[130, 131, 132, 133, 134, 135], 170];
  const velen = estimateKaplanMeier(
    Array.from({ length: 24 }, (_, i) => ({ duur: dagen[i] ?? 365, vertrokken: i < dagen.length })),
  );

  test('goes down where enough have left, by whole months and percents, and stops where too few leave', () => {
    // 17 of 24 after three months: 71%, and 11 of 24 after five: 46%. The band: S to the power exp(±1.96 sqrt((1 - S) / (24 S)) / -ln S)
    // without any who were followed shorter.
    const grafiek = chartRetentie(velen);
    expect(values(grafiek)).toEqual([
      { maand: 0, blijft: 1, onder: 1, boven: 1 },
      { maand: 3, blijft: 0.71, onder: 0.48, boven: 0.85 },
      { maand: 5, blijft: 0.46, onder: 0.26, boven: 0.64 },
    ]);
    expect(grafiek.alternatief).toBe(
      'Lijn van het deel van de vrijwilligers dat blijft. Na 5 maanden is dat 46%. Het 95%-interval loopt van 26% tot 64%. De lijn stopt waar te weinig mensen vertrekken of worden gevolgd om te tonen.',
    );
    expect(values(chartRetentie(velen, { grens: 2 })).map(({ maand }) => maand)).toEqual([0, 2, 3, 5]);
    // After the seven eleven others stay after the third month, which is less than twelve.
    expect(values(chartRetentie(velen, { grens: 6 })).map(({ maand }) => maand)).toEqual([0, 3, 5]);
    expect(values(chartRetentie(velen, { grens: 12 }))).toEqual([{}]);
  });

  test('shows nothing of fewer than five who left, nor of fewer than five who stayed', () => {
    expect(chartRetentie(estimateKaplanMeier(vertrek)).alternatief).toBe(
      'Lijn van het deel van de vrijwilligers dat blijft. Er zijn te weinig mensen vertrokken om iets te tonen.',
    );
    const bijnaAllen = Array.from({ length: 9 }, (_, i) => ({ duur: i < 5 ? 10 : 100, vertrokken: i < 5 }));
    expect(values(chartRetentie(estimateKaplanMeier(bijnaAllen)))).toHaveLength(1);
    const tien = [...bijnaAllen, { duur: 100, vertrokken: false }];
    expect(chartRetentie(estimateKaplanMeier(tien)).alternatief).toContain('Na 1 maand is dat 50%.');
    expect(values(chartRetentie(estimateKaplanMeier(tien.map((een) => ({ ...een, duur: 0 })))))).toHaveLength(2);
  });

  test("nobody's day can be read back: a day more or less in the same month gives the same chart", () => {
    const later = estimateKaplanMeier(
      Array.from({ length: 24 }, (_, i) => ({ duur: dagen[i] === undefined ? 365 : dagen[i] + 1, vertrokken: i < 14 })),
    );
    expect(chartRetentie(later)).toEqual(chartRetentie(velen));
  });

  test('has the confidence of the curve, says that the band is too narrow for one team, and leaves out a band that is not there', () => {
    const rij = Array.from({ length: 24 }, (_, i) => ({ duur: dagen[i] ?? 365, vertrokken: i < dagen.length }));
    const met = (betrouwbaarheid: number) => chartRetentie(estimateKaplanMeier(rij, { betrouwbaarheid }));
    expect(met(0.9).alternatief).toContain('Het 90%-interval loopt van 29% tot 61%.');
    expect(met(0.975).alternatief).toContain('Het 97,5%-interval loopt');
    expect(met(0.9).spec.title).toMatchObject({
      subtitle: [
        'Het vlak om de lijn: het 90%-interval.',
        'Vrijwilligers van één team vertrekken vaak samen: dan is het te smal.',
      ],
    });
    const kaal = { ...velen, stappen: velen.stappen.map(({ onder: _, boven: __, ...stap }) => stap) };
    expect(chartRetentie(kaal).alternatief).not.toContain('interval');
    expect(values(chartRetentie(kaal))[1]).toEqual({ maand: 3, blijft: 0.71, onder: 0.71, boven: 0.71 });
  });

  test.each([0, 1, 2.5, Number.NaN])('refuses a bound of %d', (grens) => {
    expect(() => chartRetentie(velen, { grens })).toThrow(expect.objectContaining({ code: 'verslag.grens_ongeldig' }));
  });

  test.each([undefined, null, {}, [], { stappen: [{ duur: Number.NaN }] }])('refuses what is no curve: %j', (curve) => {
    expect(() => chartRetentie(curve as never)).toThrow(
      expect.objectContaining({
        code: 'kern.document_ongeldig',
        params: expect.objectContaining({ soort: 'overlevingscurve' }),
      }),
    );
  });

  test('who leaves after the end of the guidance is followed until the end, and stayed', () => {
    const verhaal = tellBegin();
    for (let i = 4; i < 20; i++)
      verhaal.op('2026-12-01', { soort: 'vrijwilliger_aansluiten', vrijwilliger: `v${i}`, rollen: [] });
    for (let i = 4; i < 10; i++) verhaal.op('2027-02-01', { soort: 'vrijwilliger_afmelden', vrijwilliger: `v${i}` });
    verhaal.op('2027-06-01', { soort: 'overdragen', aan: 'opbouwwerk' });
    const chart = () => {
      const peildatum = dag('2028-09-01');
      const stand = findTeamstand(verhaal.dossier, { peildatum }) ?? expect.fail();
      return chartRetentie(computeTeamindicatoren([stand], { peildatum }).vrijwilligers.retentie);
    };
    const zonder = chart();
    expect(values(zonder)).toHaveLength(2);
    for (let i = 10; i < 20; i++) verhaal.op('2027-09-01', { soort: 'vrijwilliger_afmelden', vrijwilliger: `v${i}` });
    expect(chart()).toEqual(zonder);
  });
});
