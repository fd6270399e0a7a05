/** What belongs to one deelnemer only, and what was ordered for all of them together. */
import { initialOvereenkomstdossier } from 'buurtaanpak/overeenkomst';
import type { Deelnemer, Programma } from 'buurtaanpak/programma';
import { describe, expect, test } from 'vitest';
import { A, C, keuzebuurt, kleinDossier, kleinProgramma, REIKWIJDTE, vindIn, werf } from './klein.js';

/** A deelnemer that has neither a text nor a choice. */
const LEEG: Partial<Deelnemer> = {
  id: 'd2' as Deelnemer['id'],
  naam: 'Elders',
  overeenkomst: initialOvereenkomstdossier,
  keuze: undefined,
};
const DUBBEL = ['deelnemer_dubbel', 'gemeente_dubbel', 'buurt_dubbel', 'team_dubbel'];
const fout = (code: string, pad: readonly (string | number)[], params: object) => ({
  ernst: 'fout',
  code: `programma.${code}`,
  pad: ['deelnemers', 1, ...pad],
  params,
});
const team = (naam: string) => werf(naam, A).dossier;

describe('a deelnemer, a gemeente, a buurt and a team have one place', () => {
  test.each<[string, Partial<Deelnemer>, Partial<Deelnemer>, object[]]>([
    ['two that share nothing', {}, LEEG, []],
    ['two without a text and without a choice', { ...LEEG, id: 'd1' as Deelnemer['id'] }, LEEG, []],
    ['an id', {}, { ...LEEG, id: 'd1' as Deelnemer['id'] }, [fout('deelnemer_dubbel', ['id'], { deelnemer: 'd1' })]],
    [
      'a gemeente',
      {},
      { ...LEEG, overeenkomst: kleinDossier() },
      [fout('gemeente_dubbel', ['overeenkomst'], { gemeente: 'GM0080' })],
    ],
    [
      'a buurt',
      {},
      { ...LEEG, keuze: { buurten: [keuzebuurt(C), keuzebuurt(A)] } },
      [fout('buurt_dubbel', ['keuze', 'buurten', 1], { buurt: A })],
    ],
    [
      'a team',
      { teams: [team('t1')] },
      { ...LEEG, teams: [team('t2'), team('t1')] },
      [fout('team_dubbel', ['teams', 1, 'team'], { team: 't1' })],
    ],
    [
      'all at once, in the order of what holds what',
      { teams: [team('t1')] },
      { teams: [team('t1')], keuze: { buurten: [keuzebuurt(A)] } },
      [
        fout('deelnemer_dubbel', ['id'], { deelnemer: 'd1' }),
        fout('gemeente_dubbel', ['overeenkomst'], { gemeente: 'GM0080' }),
        fout('buurt_dubbel', ['keuze', 'buurten', 0], { buurt: A }),
        fout('team_dubbel', ['teams', 0, 'team'], { team: 't1' }),
      ],
    ],
    // A key counts among those of its own kind.
    [
      'a team with the id of a deelnemer and the code of a buurt',
      { teams: [team('d1'), team('d2'), team(A)] },
      LEEG,
      [],
    ],
  ])('%s', (_, een, ander, verwacht) => {
    expect(vindIn(kleinProgramma(een, ander), DUBBEL)).toEqual(verwacht);
  });
});

describe('what was ordered', () => {
  const opdracht = (aantalDeelnemers: number, buurtenPerDeelnemer = 2): Programma['opdracht'] => ({
    opdrachtgever: 'BZK',
    aantalDeelnemers,
    buurtenPerDeelnemer,
  });
  const bij = (rest: Partial<Programma>, code: string, ...deelnemers: readonly Partial<Deelnemer>[]) =>
    vindIn({ ...kleinProgramma(...deelnemers), ...rest }, [code]);
  const aantal = (gevonden: number, verwacht: number) => [
    {
      ernst: 'waarschuwing',
      code: 'programma.deelnemers_ontbreken',
      pad: ['deelnemers'],
      params: { aantal: gevonden, verwacht },
    },
  ];

  test('as many deelnemers as were ordered, no fewer and no more', () => {
    const code = 'deelnemers_ontbreken';
    expect(bij({}, code, {})).toEqual([]);
    expect(bij({ opdracht: opdracht(1) }, code, {})).toEqual([]);
    expect(bij({ opdracht: opdracht(2) }, code, {})).toEqual(aantal(1, 2));
    expect(bij({ opdracht: opdracht(2) }, code, {}, LEEG)).toEqual([]);
    expect(bij({ opdracht: opdracht(1) }, code, {}, LEEG)).toEqual(aantal(2, 1));
    const opzet = { id: 'klein', vingerafdruk: `sha256:${'0'.repeat(64)}` };
    expect(bij({ opdracht: opdracht(2), opzet }, code, {})).toEqual([]);
  });

  test('as many buurten in every agreement as were ordered; without a text nothing is known of them', () => {
    const code = 'buurten_wijken_af_van_opdracht';
    const wijkt = (d: number, deelnemer: string, gevonden: number, verwacht: number) => ({
      ernst: 'waarschuwing',
      code: `programma.${code}`,
      pad: ['deelnemers', d, 'overeenkomst'],
      params: { deelnemer, aantal: gevonden, verwacht },
    });
    const drie = { ...LEEG, overeenkomst: kleinDossier({ reikwijdte: { ...REIKWIJDTE, aantalBuurten: 3 } }) };
    expect(bij({}, code, {}, drie)).toEqual([]);
    expect(bij({ opdracht: opdracht(2) }, code, {}, LEEG)).toEqual([]);
    expect(bij({ opdracht: opdracht(2) }, code, {}, drie)).toEqual([wijkt(1, 'Elders', 3, 2)]);
    expect(bij({ opdracht: opdracht(2, 3) }, code, {}, LEEG, drie)).toEqual([wijkt(0, 'Leeuwarden', 2, 3)]);
    expect(bij({ opdracht: opdracht(2, 1) }, code, drie, {})).toEqual([
      wijkt(0, 'Elders', 3, 1),
      wijkt(1, 'Leeuwarden', 2, 1),
    ]);
  });
});
