import { type Opzet, type Opzetloting, runOpzet, writeOpzet } from 'buurtaanpak/opzet';
import {
  createSelectiebesluit,
  type Loting,
  type SelectieGevonden,
  verifyLoting,
  verifySelectiebesluit,
} from 'buurtaanpak/selectie';
import { renderTekst } from 'buurtaanpak/verslag';
import { describe, expect, test } from 'vitest';
import { leesOpzet, leesTabel, PEILDATUM } from './gegevens.js';

const rotterdam = leesOpzet('rotterdam');
const tabel = leesTabel(rotterdam);
const BRON = 'de Lotto van zaterdag 5 september 2026';
const metLoting = (loting: Opzetloting, keuze: Opzet['keuze'] = {}): Opzet => ({
  ...rotterdam,
  keuze: { ...rotterdam.keuze, ...keuze, loting },
});
const loop = (opzet: Opzet) => runOpzet(opzet, { tabel }, { peildatum: PEILDATUM, tot: 'selectie' });
const codes = ({ bevindingen }: ReturnType<typeof runOpzet>) =>
  bevindingen.filter(({ code }) => code.includes('loot') || code.includes('loting')).map(({ code }) => code);
const zaad = 'Lotto 2026-09-05: 3 11 20 24 38 41';

describe('a lot that the opzet asks for', () => {
  const zonder = loop(rotterdam);

  test('is not drawn as long as the seed is not known, and a finding says so', () => {
    const uitkomst = loop(metLoting({ marge: 0.05, bron: BRON }));
    expect(codes(uitkomst)).toEqual(['opzet.loting_zonder_zaad']);
    expect(uitkomst.loting).toBeUndefined();
    expect(uitkomst.gekozen).toEqual(zonder.gekozen);
  });

  test('is drawn with the seed, and carried out in the choice and the reserves', () => {
    const uitkomst = loop(metLoting({ marge: 0.05, bron: BRON, zaad }));
    expect(codes(uitkomst)).toEqual(['opzet.geloot']);
    const { loting, voorLoting: selectie, gekozen = [] } = uitkomst;
    expect(verifyLoting(loting, { selectie })).toEqual({ klopt: true, bevindingen: [] });
    expect(voorLotingGekozen(selectie)).toEqual(zonder.gekozen);
    const erin = [
      ...(loting?.buitenLoting.map(({ code }) => code) ?? []),
      ...(loting?.blokken.flatMap(({ ingeloot }) => ingeloot) ?? []),
    ];
    expect(gekozen.map(({ code }) => code).sort()).toEqual(erin.sort());
    expect(gekozen).not.toEqual(zonder.gekozen);
    expect(uitkomst.selectie && 'gekozen' in uitkomst.selectie && uitkomst.selectie.gekozen).toEqual(gekozen);
  });

  test('is sealed in the decision on the choice, and drawn again with it', () => {
    const { selectie, loting, gebieden, scores } = loop(metLoting({ marge: 0.05, bron: BRON, zaad }));
    const besluit = createSelectiebesluit(selectie as SelectieGevonden, {
      ...{ kenmerk: 'SB-1', datum: PEILDATUM, gemeente: 'GM0599', routekaarten: {} },
      loting: loting as Loting,
    });
    expect(verifySelectiebesluit(besluit, { scores, gebieden })).toEqual({ klopt: true, bevindingen: [] });
    expect(loop({ ...rotterdam }).gekozen).not.toEqual(besluit.gekozen);
    const { gekozen } = runOpzet(rotterdam, { tabel, besluit }, { peildatum: PEILDATUM, tot: 'selectie' });
    expect(gekozen?.map(({ code }) => code)).toEqual(besluit.gekozen.map(({ code }) => code));
  });

  test('is not needed where no scores are near-ties', () => {
    const uitkomst = loop(metLoting({ bron: BRON, zaad }));
    expect(codes(uitkomst)).toEqual(['opzet.loting_niet_nodig']);
    expect(uitkomst.gekozen).toEqual(zonder.gekozen);
    expect(uitkomst.voorLoting).toBeUndefined();
  });

  test('leaves how often each buurt is drawn as it was without the lot, and asks how often those of the lot are', () => {
    const zekerheid = { zaad: 'x', trekkingen: 20 };
    const met = loop(metLoting({ marge: 0.05, bron: BRON, zaad }, { zekerheid }));
    expect(met.zekerheid?.trekkingen).toBe(20);
    const { geheel, ...rest } = loop({ ...rotterdam, keuze: { ...rotterdam.keuze, zekerheid } }).zekerheid!;
    expect(met.zekerheid).toMatchObject(rest);
    expect(met.zekerheid?.geheel.verschillend).toBe(geheel.verschillend);
    expect([...met.zekerheid!.geheel.basis].sort()).toEqual(met.gekozen?.map(({ code }) => code).sort());
    const { programma } = runOpzet(
      metLoting({ marge: 0.05, bron: BRON, zaad }, { zekerheid }),
      { tabel },
      { peildatum: PEILDATUM, tot: 'programma' },
    );
    const keuze = programma?.deelnemers[0]?.keuze ?? expect.fail();
    const { kans, overlap } = met.zekerheid!.geheel;
    expect(keuze.zekerheid).toMatchObject({ trekkingen: 20, kans, overlap, bronnen: ['gewichten', 'ontbrekend'] });
    const deelnemers = met.loting?.blokken.reduce((som, blok) => som + blok.deelnemers.length, 0);
    expect(keuze.loting).toMatchObject({ zaad, deelnemers });
  });

  test('that cannot be drawn is a finding, and the choice stays', () => {
    // Half a sign: text that no fingerprint can be made of.
    const uitkomst = loop(metLoting({ marge: 0.05, bron: BRON, zaad: '\ud800' }));
    expect(uitkomst.bevindingen.filter(({ pad }) => pad[1] === 'loting').map(({ code }) => code)).toEqual([
      'kern.niet_serialiseerbaar',
    ]);
    expect(uitkomst.gekozen).toEqual(zonder.gekozen);
  });

  test('stands in the document that people read', () => {
    const lees = (loting: Opzetloting) =>
      renderTekst(writeOpzet(metLoting(loting), { peildatum: PEILDATUM })).replace(/\s+/g, ' ');
    expect(lees({ marge: 0.05, bron: BRON, zaad })).toContain(
      `Verschillen buurten bij de grens hoogstens 0,05 punten in score, dan beslist eerst het lot. Het openbare zaad van de loting is ${zaad}, en komt van: ${BRON}.`,
    );
    expect(lees({ bron: BRON })).toContain(
      `Hebben buurten bij de grens dezelfde score, dan beslist eerst het lot. Het openbare zaad van de loting is nog niet bekend en komt van: ${BRON}.`,
    );
  });
});

function voorLotingGekozen(selectie: ReturnType<typeof runOpzet>['selectie']) {
  return selectie && 'gekozen' in selectie ? selectie.gekozen : undefined;
}
