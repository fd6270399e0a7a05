import { readFileSync } from 'node:fs';
import { DomeinFout, formatBevinding, type Paramwaarde } from 'buurtaanpak/kern';
import { en, nl, type Teksten } from 'buurtaanpak/taal';
import { describe, expect, test } from 'vitest';

type Params = Readonly<Record<string, Paramwaarde>>;

/** For nearly every code the params with which a test of its room once gave it. */
const voorbeelden: Readonly<Record<string, Params>> = JSON.parse(readFileSync('test/taal/voorbeelden.json', 'utf8'));

/** A value of a param that another code has by the same name, for a code without an example of its own. */
const opNaam = new Map(Object.values(voorbeelden).flatMap((params) => Object.entries(params)));

const codes = Object.keys(nl).filter(
  (code) => !/\.(?:woorden|plaatsen|decimaalteken|duizendtalteken|maanden)$/.test(code),
) as (keyof Teksten)[];

const PLEK = /\{([a-zA-Z]+)(?:%|\|[^{}]*)?\}/g;
const listNamen = (tekst: string) => [...tekst.matchAll(PLEK)].map(([, naam = '']) => naam);

function getParams(code: keyof Teksten): Params {
  const eigen = voorbeelden[code] ?? {};
  return Object.fromEntries(listNamen(nl[code]).map((naam) => [naam, eigen[naam] ?? opNaam.get(naam) ?? 'iets']));
}

/** Params that a sentence shows as somebody has to find or type them. */
const LETTERLIJK =
  /^(?:veld|velden|kolom|kolommen|suggestie|keuzes|bekend|waarde|id|sleutels?|cijfer|criterium|kenmerk|eerder|vorm|gevonden)$/;

/** The sentence with what is literal in it taken out: values between quotes, links, names to type, and the examples of a notation. */
function readVrij(code: keyof Teksten, teksten: Teksten): string {
  const params = getParams(code);
  const kaal = Object.fromEntries(
    Object.entries(params).map(([naam, waarde]) => [
      naam,
      LETTERLIJK.test(naam) && typeof waarde !== 'number' ? 'naam' : waarde,
    ]),
  );
  return formatBevinding({ code, params: kaal }, teksten)
    .replace(/"[^"]*"/g, '""')
    .replace(/https?:\S+/g, 'link')
    .replace(/(?:zoals|or|of|as in|like|such as) [\d.]+/g, 'zoals');
}

describe('the sentence of every code, with the params that it comes with', () => {
  test('no code is left out', () => {
    expect(codes.length).toBeGreaterThan(900);
    expect(codes.filter((code) => code in voorbeelden).length).toBeGreaterThan(codes.length * 0.9);
  });
  test('has every value, and nothing that a program wrote', () => {
    const mis = codes.flatMap((code) =>
      [nl, en].flatMap((teksten) => {
        const zin = readVrij(code, teksten);
        return /[{}]|\[object|\bundefined\b|\bnull\b/.test(zin) ||
          /\bNaN\b/.test(zin.replace('is NaN', '').replace('or NaN', '').replace('of NaN', ''))
          ? [`${code}: ${zin}`]
          : [];
      }),
    );
    expect(mis).toEqual([]);
  });
  test('tells a value of a closed list in words, and no name with underscores', () => {
    const mis = codes.flatMap((code) =>
      [nl, en]
        .map((teksten) => readVrij(code, teksten))
        .filter((zin) => /[a-z0-9]_[a-z0-9]/.test(zin))
        .map((zin) => `${code}: ${zin}`),
    );
    expect(mis).toEqual([]);
  });
  test('writes decimals with a comma in Dutch', () => {
    // The numbers of the Iv3 list are names with a point, and a telephone number or a version is no number.
    const mis = codes
      .filter((code) => !/taakveld|categorie_notatie|persoonsgegeven/.test(code))
      .flatMap((code) => {
        const zin = readVrij(code, nl);
        return /(?<![\w.])\d+\.(?:\d{1,2}|\d{4,})(?![\d.])/.test(zin) ? [`${code}: ${zin}`] : [];
      });
    expect(mis).toEqual([]);
  });
  test('has a singular and a plural, and no double form', () => {
    const dubbel = codes
      .flatMap((code) => [nl, en].map((teksten: Readonly<Record<string, string>>) => teksten[code] ?? ''))
      .filter((tekst) => /[a-z]\((?:en|s|n|e|es)\)/.test(tekst));
    expect(dubbel).toEqual([]);
    expect(formatBevinding({ code: 'kern.document_ongeldig', params: { soort: 'x', aantal: 1 } }, nl)).toBe(
      'Het document x is niet goed: 1 bevinding.',
    );
    expect(formatBevinding({ code: 'kern.document_ongeldig', params: { soort: 'x', aantal: 2 } }, en)).toBe(
      'The document x is not right: 2 findings.',
    );
  });
  test('a thrown error says so in one sentence with its code at the end', () => {
    const mis = codes
      .map((code) => new DomeinFout(code, getParams(code)).message)
      .filter((zin) => !/^\p{Lu}.* \[[a-z]+\.[a-z0-9_]+\]\.$/su.test(zin));
    expect(mis).toEqual([]);
  });
});
