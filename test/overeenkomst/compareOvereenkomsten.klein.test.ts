/** What two small texts differ in, told whole. */
import { compareOvereenkomsten, type Samenwerkingsovereenkomst } from 'buurtaanpak/overeenkomst';
import { expect, test } from 'vitest';
import { expectVolledigeTekst } from '../hulp.js';
import { kleinDocument, meld, REIKWIJDTE, weigering } from './klein.js';
import { overeenkomstVanBrief } from './overeenkomsten.js';

const vergelijk = (was: object, wordt: object) => {
  const verschillen = compareOvereenkomsten(kleinDocument(was), kleinDocument(wordt));
  verschillen.forEach(expectVolledigeTekst);
  return verschillen;
};
const gewijzigd = (veld: string, was: string, wordt: string, sleutel = 'proef') =>
  meld('info', 'verschil_gewijzigd', [], { onderdeel: 'overeenkomst', sleutel, veld, was, wordt });
const themas = (...lijst: readonly string[]) => ({ reikwijdte: { ...REIKWIJDTE, themas: lijst } });
const vervallen = (sleutel: string, plek: number) =>
  meld('info', 'verschil_vervallen', ['reikwijdte', 'themas', plek], { onderdeel: 'thema', sleutel });

test.each<[string, object, object, object[]]>([
  ['nothing', {}, {}, []],
  ['a text', {}, { titel: 'Ander' }, [gewijzigd('titel', 'Proef', 'Ander')]],
  ['a text that is gone', {}, { titel: undefined }, [gewijzigd('titel', 'Proef', '-')]],
  ['a value that is none', { titel: null }, {}, [gewijzigd('titel', 'null', 'Proef')]],
  [
    'a number',
    {},
    { beeindiging: { opzegtermijnMaanden: 6, gronden: [] } },
    [gewijzigd('opzegtermijnMaanden', '3', '6')],
  ],
  [
    'a period',
    {},
    { looptijd: { van: '2026-02-01', tot: '2026-12-31' } },
    [gewijzigd('looptijd', '2026-01-01 t/m 2026-12-31', '2026-02-01 t/m 2026-12-31')],
  ],
  [
    'half a period',
    { looptijd: { van: '2026-01-01' } },
    { looptijd: { tot: '2026-12-31' } },
    [gewijzigd('looptijd', '{"van":"2026-01-01"}', '{"tot":"2026-12-31"}')],
  ],
  [
    'a period with more, and nothing at all',
    { looptijd: { van: '2026-01-01', tot: '2026-12-31', meer: 1 } },
    { looptijd: {} },
    [gewijzigd('looptijd', '{"meer":1,"tot":"2026-12-31","van":"2026-01-01"}', '{}')],
  ],
  ['the key of the agreement', {}, { id: 'proef-2' }, [gewijzigd('id', 'proef', 'proef-2', 'proef-2')]],
  [
    'the name of the plan',
    {},
    { financieringsplan: { naam: 'Nieuw', perioden: [] } },
    [
      meld('info', 'verschil_gewijzigd', ['financieringsplan'], {
        onderdeel: 'financieringsplan',
        sleutel: 'Nieuw',
        veld: 'naam',
        was: 'Plan',
        wordt: 'Nieuw',
      }),
    ],
  ],
  [
    'parts that came and went, the new ones first',
    themas('a', 'b'),
    themas('c', 'b'),
    [
      meld('info', 'verschil_toegevoegd', ['reikwijdte', 'themas', 0], { onderdeel: 'thema', sleutel: 'c' }),
      vervallen('a', 0),
    ],
  ],
  ['the same parts twice', themas('a', 'a', 'a', 'b', 'b'), themas('a', 'a', 'a', 'b', 'b'), []],
  ['parts once that stood twice', themas('a', 'a', 'b', 'b'), themas('a', 'b'), [vervallen('a', 1), vervallen('b', 3)]],
])('%s', (_, was, wordt, verwacht) => {
  expect(vergelijk(was, wordt)).toEqual(verwacht);
});

test('what only says that it is an agreement is read, and told', () => {
  const leeg = { soort: 'samenwerkingsovereenkomst', versie: 2 } as Samenwerkingsovereenkomst;
  const code = 'kern.document_ongeldig';
  expect(weigering(() => compareOvereenkomsten(leeg, overeenkomstVanBrief()))?.code).toBe(code);
  expect(weigering(() => compareOvereenkomsten(overeenkomstVanBrief(), leeg))?.code).toBe(code);
});
