import { type Algoritmeregistratie, checkAlgoritmeregistratie } from 'buurtaanpak/register';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readGegevensJson } from '../gegevens.js';
import { runs } from '../runs.js';

/** A text of a case: as it is, or so many times the same. */
interface Herhaling {
  readonly herhaal: readonly [string, number];
  readonly dan?: string;
}

interface Verwacht {
  readonly veld: readonly (string | number)[];
  readonly soort: 'ontbreekt' | 'te_lang' | 'waarde';
  readonly max?: number;
  readonly lengte?: number;
}

interface Gevallen {
  readonly gevallen: readonly {
    readonly naam: string;
    readonly registratie: object;
    readonly verwacht: readonly Verwacht[];
  }[];
}

interface Deelveld {
  readonly veld: string;
  readonly maxLengte: number | null;
  readonly verplicht: boolean;
}

interface Veld extends Deelveld {
  readonly type: 'string' | 'enum' | 'array';
  readonly htmlTags: readonly string[];
  readonly waarden?: readonly string[];
  readonly onderdelen?: readonly Deelveld[];
}

const { gevallen } = readGegevensJson<Gevallen>('referentie/publicatie_register_gevallen.json');
const { velden } = readGegevensJson<{ readonly velden: readonly Veld[] }>('referentie/algoritmeregister_velden.json');

const isHerhaling = (waarde: unknown): waarde is Herhaling =>
  typeof waarde === 'object' && waarde !== null && 'herhaal' in waarde;

function spell(waarde: unknown): unknown {
  if (isHerhaling(waarde)) return waarde.herhaal[0].repeat(waarde.herhaal[1]) + (waarde.dan ?? '');
  if (Array.isArray(waarde)) return waarde.map(spell);
  if (typeof waarde !== 'object' || waarde === null) return waarde;
  return Object.fromEntries(Object.entries(waarde).map(([veld, deel]) => [veld, spell(deel)]));
}

/** What the code of a finding about the form is in the words of the cases. */
const SOORTEN: Readonly<Record<string, Verwacht['soort']>> = {
  'kern.veld_ontbreekt': 'ontbreekt',
  'kern.te_groot': 'te_lang',
  'kern.keuze_onbekend': 'waarde',
};

const judge = (registratie: unknown) => checkAlgoritmeregistratie(registratie as Algoritmeregistratie);
const tell = (registratie: unknown) =>
  judge(registratie)
    .map(({ pad, code }) => `${pad.join('.')} ${SOORTEN[code] ?? code}`)
    .sort();

const BASIS = {
  name: 'Buurten kiezen',
  description_short: 'Helpt kiezen.',
  organization: 'gemeente Voorbeeld',
  status: 'In gebruik',
  begin_date: '2026-09',
  contact_email: 'algoritmes@voorbeeld.nl',
  publication_category: 'Impactvolle algoritmes',
  lang: 'nld',
  standard_version: '1.0',
};
const LINK = 'https://voorbeeld.nl/';
/** Fields with a form of their own, so that a text of some length must have it. */
const VORM: Readonly<Record<string, string>> = {
  contact_email: LINK,
  website: LINK,
  url: LINK,
  process_index_url: LINK,
  link: LINK,
};

test.each(gevallen)('the standard and the library agree on: $naam', ({ registratie, verwacht }) => {
  expect(tell(spell(registratie))).toEqual(verwacht.map(({ veld, soort }) => `${veld.join('.')} ${soort}`).sort());
  for (const { veld, max } of verwacht)
    if (max !== undefined)
      expect(judge(spell(registratie)).find(({ pad }) => pad.join() === veld.join())?.params).toEqual({
        maximum: String(max),
      });
});

describe('every field of the standard', () => {
  const teksten = velden.flatMap((veld) => [
    ...(veld.type === 'string' && veld.maxLengte !== null && veld.veld !== 'begin_date' && veld.veld !== 'end_date'
      ? [
          {
            pad: veld.veld,
            max: veld.maxLengte,
            vorm: VORM[veld.veld] ?? '',
            html: VORM[veld.veld] === undefined,
            maak: (tekst: string): object => ({ [veld.veld]: tekst }),
          },
        ]
      : []),
    ...(veld.onderdelen ?? []).flatMap((deel) => {
      if (deel.maxLengte === null) return [];
      const maak = (tekst: string): object => ({ [veld.veld]: [{ title: 'Titel', link: LINK, [deel.veld]: tekst }] });
      return [
        {
          pad: `${veld.veld}.0.${deel.veld}`,
          max: deel.maxLengte,
          vorm: VORM[deel.veld] ?? '',
          html: VORM[deel.veld] === undefined,
          maak,
        },
      ];
    }),
  ]);

  test.each(teksten)('$pad: so long and no longer', ({ pad, max, vorm, html, maak }) => {
    fc.assert(
      fc.property(
        fc.constantFrom('a', 'é', '😀', ...(html ? ['&amp;', '&#60;'] : [])),
        fc.constantFrom(...(html ? ['', '<p>', '<ul><li>', '<br/>', '<div class="x">'] : [''])),
        (teken, tag) => {
          const text = (lengte: number) => `${vorm}${tag}${teken.repeat(lengte - vorm.length)}`;
          expect(tell({ ...BASIS, ...maak(text(max)) })).toEqual([]);
          expect(tell({ ...BASIS, ...maak(text(max + 1)) })).toEqual([`${pad} te_lang`]);
        },
      ),
      { numRuns: runs(40, 8), seed: 23 },
    );
  });

  test.each(velden.filter(({ verplicht }) => verplicht))('$veld is asked for', ({ veld }) => {
    const { [veld]: _, ...zonder } = BASIS as Record<string, string>;
    expect(tell(zonder)).toEqual([`${veld} ontbreekt`]);
  });

  test.each(velden.filter(({ verplicht }) => !verplicht))('$veld is not', ({ veld }) => {
    const { [veld]: _, ...zonder } = BASIS as Record<string, string>;
    expect(tell({ ...zonder, status: 'In ontwikkeling' })).toEqual([]);
  });

  test.each(velden.filter(({ waarden }) => waarden !== undefined))('$veld has no other values', (veld) => {
    const maak = (waarde: string) => ({ [veld.veld]: veld.type === 'array' ? [waarde] : waarde, end_date: '2029-08' });
    for (const waarde of veld.waarden ?? []) expect(tell({ ...BASIS, ...maak(waarde) })).toEqual([]);
    const pad = veld.type === 'array' ? `${veld.veld}.0` : veld.veld;
    for (const waarde of ['iets anders', `${veld.waarden?.[0]} `, ''])
      expect(tell({ ...BASIS, ...maak(waarde) })).toEqual([`${pad} waarde`]);
  });

  test.each(velden.filter(({ onderdelen }) => onderdelen !== undefined))(
    '$veld asks for its parts',
    ({ veld, onderdelen = [] }) => {
      const heel: Record<string, string> = { title: 'Titel', link: LINK };
      for (const deel of onderdelen) {
        const { [deel.veld]: _, ...zonder } = heel;
        expect(tell({ ...BASIS, [veld]: [zonder] })).toEqual(
          deel.verplicht ? [`${veld}.0.${deel.veld} ontbreekt`] : [],
        );
      }
    },
  );

  test('a month has seven signs', () => {
    for (const veld of ['begin_date', 'end_date']) {
      expect(tell({ ...BASIS, begin_date: '2026-01', [veld]: '2027-01' })).toEqual([]);
      expect(tell({ ...BASIS, [veld]: '2027-010' })).toEqual([`${veld} te_lang`]);
    }
  });
});
