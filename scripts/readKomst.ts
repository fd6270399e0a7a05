import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/**
 * The way in which a code reaches a user: thrown, as a finding of one severity, as a finding with the severity of a rule of the user, or
 * as a word in a sentence. A code that no version gives any more keeps its place, so that its name is never used for something else.
 */
export type Komst = 'thrown' | 'fout' | 'waarschuwing' | 'info' | 'by the rule' | 'words' | 'never';

const ERNSTEN: ReadonlySet<string> = new Set(['fout', 'waarschuwing', 'info']);

// The effect of the functions of src/ that take a code without a severity.
const FUNCTIES: Readonly<Record<string, Komst>> = {
  refuse: 'thrown',
  refuseAll: 'thrown',
  fail: 'thrown',
  DomeinFout: 'thrown',
  addProbleem: 'fout',
  een: 'fout',
  meld: 'fout',
  create: 'info',
  createTekst: 'words',
  // The checks of a schema: a code is their message.
  check: 'fout',
  judgeVorm: 'fout',
  date: 'fout',
  custom: 'fout',
  refine: 'fout',
  regex: 'fout',
};

// The places where src/ passes on a severity, or keeps its codes in a table.
const ELDERS: Readonly<Record<string, readonly Komst[]>> = {
  'kern.decimaalteken': ['words'],
  'kern.duizendtalteken': ['words'],
  'kern.maanden': ['words'],
  'kern.woord_tekst': ['words'],
  'kern.woord_getal': ['words'],
  'kern.woord_geheel_getal': ['words'],
  'kern.woord_ja_nee': ['words'],
  'kern.woord_object': ['words'],
  'kern.woord_lijst': ['words'],
  'kern.woord_niets': ['words'],
  'kern.woord_kleine_kans': ['words'],
  'kern.woord_onbekend': ['words'],
  'kern.woord_geheim': ['words'],
  'kern.woord_niet_van_toepassing': ['words'],
  'kern.woord_niet_geleverd': ['words'],
  'kern.woord_niet_gepubliceerd': ['words'],
  'kern.woord_nog_niet_verschenen': ['words'],
  'kern.woord_niet_gemeten_in_periode': ['words'],
  'kern.woord_geen_oordeel': ['words'],
  'kern.woord_plaats': ['words'],
  'kern.woord_geen_getal': ['words'],
  'kern.woord_oneindig': ['words'],
  'opzet.programmajaar_ongeldig': ['fout'],
  'programma.project_staat_stil': ['by the rule'],
  'programma.signaal_opgeschaald': ['by the rule'],
  'programma.team_lang_gepauzeerd': ['by the rule'],
  'programma.team_zonder_begeleider': ['by the rule'],
  'programma.team_zonder_bijeenkomst': ['by the rule'],
  'routekaart.scores_onbekend': ['never'],
  'kerncijfers.groep_boven_totaal_rij': ['waarschuwing'],
  'kerncijfers.indeling_aangenomen': ['info', 'waarschuwing'],
  'selectie.besluit_aantal': ['fout', 'waarschuwing'],
  'selectie.lijst_alle': ['info'],
  'selectie.lijst_gelijk': ['info'],
  'selectie.lijst_gelijk_meer': ['info'],
  'selectie.lijst_meer': ['info'],
  'selectie.uitleg_gelijk_loting': ['info'],
  'selectie.uitleg_gelijk_voorrang': ['info'],
  'selectie.uitleg_gelijk_code': ['info'],
  'selectie.uitleg_gelijk_onbeslist': ['info'],
  'selectie.uitleg_gevonden_met': ['info'],
  'selectie.uitleg_gevonden_zonder': ['info'],
  'selectie.uitleg_vervanging_gelijk_loting': ['info'],
  'selectie.uitleg_vervanging_gelijk_voorrang': ['info'],
  'selectie.uitleg_vervanging_gelijk_code': ['info'],
  'selectie.uitleg_vervanging_gelijk_onbeslist': ['info'],
  'team.persoonsgegeven_adres': ['waarschuwing'],
  'team.persoonsgegeven_bsn': ['waarschuwing'],
  'team.persoonsgegeven_email': ['waarschuwing'],
  'team.persoonsgegeven_geboortedatum': ['waarschuwing'],
  'team.persoonsgegeven_iban': ['waarschuwing'],
  'team.persoonsgegeven_kenteken': ['waarschuwing'],
  'team.persoonsgegeven_telefoonnummer': ['waarschuwing'],
};

// The files of src/ that keep codes in a table and give them all in one way.
const TABELLEN: Readonly<Record<string, Komst>> = { 'evaluatie/oordeel/judgeBewijs.ts': 'info' };

/** A list of words, which a code of its room looks up by its name. */
const isLijst = (code: string) => /\.(?:woorden|plaatsen)$/.test(code);

/** The texts that an expression can be, so that `streng ? 'fout' : 'info'` is both. */
function listTeksten(knoop: ts.Node): string[] {
  if (ts.isStringLiteralLike(knoop)) return [knoop.text];
  return ts.isConditionalExpression(knoop) ? [...listTeksten(knoop.whenTrue), ...listTeksten(knoop.whenFalse)] : [];
}

/** The name of the called function: `refuse` of `refuse(...)`, `regex` of `z.string().regex(...)`. */
function getNaam({ expression }: ts.CallExpression | ts.NewExpression): string {
  if (ts.isIdentifier(expression)) return expression.text;
  return ts.isPropertyAccessExpression(expression) ? expression.name.text : '';
}

/** The call that takes a literal, within the function that contains it. */
function findAanroep(literal: ts.Node): ts.CallExpression | ts.NewExpression | undefined {
  let kind = literal;
  for (let knoop = literal.parent; !ts.isFunctionLike(knoop) && !ts.isSourceFile(knoop); knoop = knoop.parent) {
    const aanroep = ts.isCallExpression(knoop) || ts.isNewExpression(knoop) ? knoop : undefined;
    if (aanroep?.arguments?.some((argument) => argument === kind)) return aanroep;
    kind = knoop;
  }
  return undefined;
}

function readAanroep(aanroep: ts.CallExpression | ts.NewExpression, bestand: string): readonly Komst[] {
  const naam = getNaam(aanroep);
  // A signal has the severity of its rule.
  if (naam === 'createTekst' && bestand.startsWith('team/signaal')) return ['by the rule'];
  if (naam !== 'createBevinding') return Object.hasOwn(FUNCTIES, naam) ? [FUNCTIES[naam] as Komst] : [];
  return (aanroep.arguments?.slice(0, 1) ?? []).flatMap(listTeksten).filter((tekst) => ERNSTEN.has(tekst)) as Komst[];
}

/**
 * The way in which each code reaches a user, read from the calls in `src/` that take it.
 *
 * @param codes - the codes
 * @returns by code the ways found, without doubles; no way for a code whose use is not recognised here
 */
export function readKomst(codes: readonly string[]): ReadonlyMap<string, readonly Komst[]> {
  const gevonden = new Map(codes.map((code) => [code, new Set<Komst>(isLijst(code) ? ['words'] : ELDERS[code])]));
  const bestanden = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((bestand) => bestand.endsWith('.ts') && !bestand.startsWith('taal'))
    .sort();
  for (const bestand of bestanden) {
    const bron = ts.createSourceFile(bestand, readFileSync(join('src', bestand), 'utf8'), ts.ScriptTarget.Latest, true);
    const visit = (knoop: ts.Node): void => {
      const hier = ts.isStringLiteralLike(knoop) ? gevonden.get(knoop.text) : undefined;
      const aanroep = hier && findAanroep(knoop);
      for (const komst of aanroep ? readAanroep(aanroep, bestand) : []) hier?.add(komst);
      const tabel = aanroep ? undefined : TABELLEN[bestand];
      if (tabel !== undefined) hier?.add(tabel);
      ts.forEachChild(knoop, visit);
    };
    visit(bron);
  }
  const volgorde: readonly Komst[] = ['thrown', 'fout', 'waarschuwing', 'info', 'by the rule', 'words', 'never'];
  return new Map([...gevonden].map(([code, komsten]) => [code, volgorde.filter((een) => komsten.has(een))]));
}
