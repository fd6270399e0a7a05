import { readFileSync } from 'node:fs';
import { checkPersoonsgegevens } from 'buurtaanpak/team';
import { describe, expect, test } from 'vitest';

interface Plek {
  readonly soort: string;
  readonly van: number;
  readonly tot: number;
}

/** The texts of a half, and what is personal in them: written as `[[soort|text]]`. */
function readTeksten(naam: string): { readonly tekst: string; readonly verwacht: readonly Plek[] }[] {
  const inhoud = readFileSync(new URL(`${naam}.txt`, import.meta.url), 'utf8');
  return inhoud
    .split('\n')
    .filter((regel) => regel !== '' && !regel.startsWith('#'))
    .map((regel) => {
      const verwacht: Plek[] = [];
      let tekst = '';
      for (const [, ervoor = '', soort, deel = ''] of regel.matchAll(/(.*?)(?:\[\[(\w+)\|(.*?)\]\](?!\])|$)/g)) {
        tekst += ervoor;
        if (soort !== undefined) verwacht.push({ soort, van: tekst.length, tot: tekst.length + deel.length });
        tekst += deel;
      }
      return { tekst, verwacht };
    });
}

function findPlekken(tekst: string): Plek[] {
  return checkPersoonsgegevens(tekst).map(({ code, params }) => {
    const van = Number(params.positie) - 1;
    return { soort: code.replace('team.persoonsgegeven_', ''), van, tot: van + String(params.gevonden).length };
  });
}

/** Found is what a finding of the right kind meets; a finding that meets nothing of its kind is a false alarm. */
function measure(naam: string) {
  const gemist: string[] = [];
  const vals: string[] = [];
  const soorten = new Map<string, { aantal: number; gevonden: number }>();
  for (const { tekst, verwacht } of readTeksten(naam)) {
    const plekken = findPlekken(tekst);
    const meets = (a: Plek, b: Plek) => a.soort === b.soort && a.van < b.tot && b.van < a.tot;
    for (const plek of verwacht) {
      const telling = soorten.get(plek.soort) ?? { aantal: 0, gevonden: 0 };
      soorten.set(plek.soort, telling);
      telling.aantal += 1;
      if (plekken.some((een) => meets(een, plek))) telling.gevonden += 1;
      else gemist.push(`${plek.soort} ${tekst}`);
    }
    for (const plek of plekken)
      if (!verwacht.some((een) => meets(een, plek)))
        vals.push(`${plek.soort} ${tekst.slice(plek.van, plek.tot)} in: ${tekst}`);
  }
  const aantal = [...soorten.values()].reduce((som, een) => som + een.aantal, 0);
  const goed = aantal - gemist.length;
  return { gemist, vals, soorten, aantal, recall: goed / aantal, precisie: goed / (goed + vals.length) };
}

describe.each(['oefen', 'toets'])('the half %s', (naam) => {
  test('is large enough', () => expect(readTeksten(naam).length).toBeGreaterThanOrEqual(200));
  test('is found, and little else', () => {
    const { recall, precisie, gemist, vals, soorten } = measure(naam);
    expect({ gemist, vals, goed: recall > 0.95 && precisie > 0.95 }).toMatchObject({ goed: true });
    expect([...soorten].filter(([, { aantal, gevonden }]) => gevonden / aantal < 0.9)).toEqual([]);
    expect([...soorten.keys()].sort()).toEqual([
      'adres',
      'bsn',
      'email',
      'geboortedatum',
      'iban',
      'kenteken',
      'telefoonnummer',
    ]);
  });
});
