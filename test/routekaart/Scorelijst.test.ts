import { deriveMeetlat, Scorelijst, scoreBuurten, toScorelijst } from 'buurtaanpak/routekaart';
import { describe, expect, test } from 'vitest';
import { foutVan } from '../hulp.js';
import { makeCriterium, makeRoutekaart, makeTabel } from './hulp.js';

const kaart = makeRoutekaart([makeCriterium('gas', { ontbrekend: { regel: 'weigeren' } })]);
const tabel = makeTabel({ gas: [900, 1300, null, 1100] });
const lijst = toScorelijst(scoreBuurten(kaart, tabel));

describe('a list of scores', () => {
  test('made by create is the same as read', () => {
    const { soort: _, versie: __, ...inhoud } = lijst;
    expect(Scorelijst.create(inhoud)).toEqual(lijst);
    expect(Scorelijst.safeParse({ ...lijst, vingerafdruk: 'x' }).success).toBe(false);
    expect(Scorelijst.parse(JSON.parse(JSON.stringify(lijst)))).toEqual(lijst);
  });

  test.each<[string, Partial<Record<keyof Scorelijst, unknown>>, string[]]>([
    ['a short column', { dekking: [1] }, ['kolommen_ongelijk dekking']],
    [
      'columns of another length',
      { scores: [1], rangen: [1] },
      ['kolommen_ongelijk scores', 'kolommen_ongelijk rangen'],
    ],
    [
      'a score without a rank',
      { rangen: [1, 2, null, null] },
      ['scores_zonder codes 2 rang', 'scores_volgorde codes 2'],
    ],
    ['a buurt twice', { codes: ['A', 'A', 'B', 'C'] }, ['buurt_dubbel codes 1']],
    ['scores out of order', { scores: [0.5, 1, 0, null] }, ['scores_volgorde codes 1']],
    [
      'one without a score before one with',
      { scores: [1, null, 0, null], rangen: [1, null, 3, null] },
      ['scores_volgorde codes 2'],
    ],
    ['a coverage beyond 1', { dekking: [1, 1, 2, 0] }, ['te_groot dekking 2']],
    [
      'a yardstick and a reference set',
      { meetlat: deriveMeetlat(kaart, tabel), referentie: { gebieden: 'alle', vingerafdruk: lijst.vingerafdruk } },
      ['meetlat_en_referentie referentie'],
    ],
    ['a field of another', { kleur: 'rood' } as never, ['veld_onbekend kleur']],
    ['another version', { versie: 2 }, ['versie_onbekend versie']],
  ])('with %s is refused', (_, anders, verwacht) => {
    const fout = foutVan(() => Scorelijst.parse({ ...lijst, ...anders }));
    expect(fout.bevindingen.map(({ code, pad }) => [code.replace(/^\w+\./, ''), ...pad].join(' '))).toEqual(verwacht);
  });
});
