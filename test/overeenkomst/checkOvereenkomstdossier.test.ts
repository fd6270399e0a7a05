import { Datum } from 'buurtaanpak/kern';
import { checkOvereenkomststaat, initialOvereenkomststaat, type Overeenkomstcommando } from 'buurtaanpak/overeenkomst';
import { describe, expect, test } from 'vitest';
import { na, opdracht, totLopend } from './leven.js';

const d = Datum.parse;

describe('what an agreement asks for on a day', () => {
  const vraag = (dag: string, ...commandos: readonly Overeenkomstcommando[]) =>
    checkOvereenkomststaat(na(...commandos), { peildatum: d(dag) }).map(({ code }) =>
      code.replace('overeenkomst.', ''),
    );
  const raad = opdracht('informeer_raad', '2026-09-01', { onderwerp: 'Raadsbrief' });
  const lopend = [...totLopend(), raad];
  const opgezegd = opdracht('zeg_op', '2027-01-01', { door: 'leeuwarden', grond: 'x', per: '2027-06-30' });
  const eind = opdracht('evalueer', '2029-08-31', { moment: 'eind', eind: false, uitkomst: 'x' });
  test.each([
    ['not all signed on the day before the start', '2026-08-31', totLopend().slice(0, 4), []],
    ['not all signed on the first day', '2026-09-01', totLopend().slice(0, 4), ['ondertekening_te_laat']],
    ['signed, on the first day', '2026-09-01', [...totLopend().slice(0, 5), raad], []],
    ['signed, a day later not begun', '2026-09-02', [...totLopend().slice(0, 5), raad], ['begin_te_laat']],
    ['signed, council never told', '2026-06-16', totLopend().slice(0, 5), ['raad_niet_geinformeerd']],
    ['running, council never told', '2026-09-02', totLopend(), ['raad_niet_geinformeerd']],
    ['running on the last day', '2029-08-31', lopend, []],
    ['running after the last day', '2029-09-01', lopend, ['looptijd_voorbij', 'evaluatie_achterstallig']],
    ['evaluated in time', '2029-09-01', [...lopend, eind], ['looptijd_voorbij']],
    ['notice, on its last day', '2027-06-30', [...lopend, opgezegd], []],
    ['notice, a day later', '2027-07-01', [...lopend, opgezegd], ['opzegging_voorbij']],
    [
      'a buurt that stopped',
      '2027-07-01',
      [...lopend, opdracht('stop_buurt', '2027-03-31', { buurt: 'BU00802001' })],
      ['buurt_niet_vervangen'],
    ],
    [
      'ended, and not evaluated',
      '2029-10-01',
      [...lopend, opdracht('beeindig', '2029-09-01', { reden: 'looptijd_verstreken' })],
      ['evaluatie_achterstallig'],
    ],
    ['a draft asks for nothing', '2030-01-01', totLopend().slice(0, 1), []],
  ] as [string, string, Overeenkomstcommando[], string[]][])('%s', (_, dag, commandos, verwacht) => {
    expect(vraag(dag, ...commandos)).toEqual(verwacht);
  });
  test('a buurt that was replaced', () => {
    const commandos = [
      ...lopend,
      opdracht('stop_buurt', '2027-03-31', { buurt: 'BU00802001' }),
      opdracht('vervang_buurt', '2027-04-15', { buurt: 'BU00802099', vervangt: 'BU00802001', start: '2027-05-01' }),
    ];
    expect(vraag('2027-07-01', ...commandos)).toEqual([]);
    expect(checkOvereenkomststaat(initialOvereenkomststaat, { peildatum: d('2027-07-01') })).toEqual([]);
  });
});
