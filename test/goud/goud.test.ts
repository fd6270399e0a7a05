import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isDomeinFout } from 'buurtaanpak/kern';
import { defineDocument } from 'buurtaanpak/kern/huis';
import { REDENEN } from 'buurtaanpak/kerncijfers';
import { Overeenkomstdossier, Overeenkomstgebeurtenis, replayOvereenkomst } from 'buurtaanpak/overeenkomst';
import { type Documentnaam, verifyVerantwoording } from 'buurtaanpak/register';
import { explainScore, Routekaartscores } from 'buurtaanpak/routekaart';
import { verifySelectiebesluit } from 'buurtaanpak/selectie';
import { checkTeamdossier, findTeamstand, replayTeam, Teamdossier, Teamgebeurtenis } from 'buurtaanpak/team';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { makeSchemabestanden } from '../../scripts/schemas.js';
import { listKenmerken, readKenmerken } from './kenmerken.js';
import { findBreuk, HEETTE, LEZERS } from './soorten.js';

const MAP = new URL('./', import.meta.url);
const NAAM = /^([a-z]+)-(\d+)-([a-z]+)\.json$/;
const readText = (bestand: string) => readFileSync(new URL(bestand, MAP), 'utf8');
const readJson = (bestand: string): unknown => JSON.parse(readText(bestand));
const listJson = (map: string) => {
  const namen = existsSync(new URL(map, MAP)) ? readdirSync(new URL(map, MAP)) : [];
  return namen.filter((naam) => naam.endsWith('.json')).map((naam) => `${map}${naam}`);
};

/** The kinds with their newest version and schema, as the package has them. */
const soorten = [...makeSchemabestanden()].flatMap(([bestand, tekst]) => {
  const [, soort, versie] = /^([a-z]+)-(\d+)\.json$/.exec(bestand) ?? [];
  const schema: Record<string, unknown> = JSON.parse(tekst);
  return soort === undefined ? [] : [{ soort: soort as Documentnaam, nieuwste: Number(versie), schema }];
});
const namen: ReadonlySet<string> = new Set(soorten.map(({ soort }) => soort));

/** Every golden file: a document, or a list of documents or events. */
const gouden = listJson('')
  .filter((bestand) => bestand !== 'hashes.json')
  .map((bestand) => {
    const [, soort = '', versie = '', naam = ''] = NAAM.exec(bestand) ?? [];
    const inhoud = readJson(bestand);
    const documenten: readonly unknown[] = Array.isArray(inhoud) ? inhoud : [inhoud];
    return { bestand, soort: HEETTE[soort] ?? (soort as Documentnaam), versie: Number(versie), naam, documenten };
  });
const goudenVan = (soort: string, versie: number) => gouden.filter((g) => g.soort === soort && g.versie === versie);
const eerste = (bestand: string) => gouden.find((goud) => goud.bestand === bestand)?.documenten ?? [];

describe('golden files', () => {
  test.each(gouden.map((goud) => [goud.bestand, goud] as const))('%s is read as it always was', (bestand, goud) => {
    const { soort, versie, documenten } = goud;
    const nieuwste = soorten.find((een) => een.soort === soort)?.nieuwste ?? 0;
    expect(versie).toBeLessThanOrEqual(nieuwste);
    expect(documenten.length).toBeGreaterThan(0);
    const wordt = `verwacht/${bestand}`;
    const verwacht = listJson('verwacht/').includes(wordt) ? readJson(wordt) : undefined;
    expect(findBreuk({ versie, nieuwste, lees: LEZERS[soort], documenten, verwacht })).toBeUndefined();
  });

  test.each(soorten)(
    '$soort: every version has a small, a full and an exhaustive one',
    ({ soort, nieuwste, schema }) => {
      for (let versie = 1; versie <= nieuwste; versie++)
        expect(goudenVan(soort, versie).map(({ naam }) => naam)).toEqual(
          expect.arrayContaining(['minimaal', 'volledig', 'vormen']),
        );
      const gezien = readKenmerken(goudenVan(soort, nieuwste).map(({ documenten }) => documenten));
      expect(listKenmerken(schema, namen).filter((kenmerk) => !gezien.has(kenmerk))).toEqual([]);
    },
  );

  test.each(soorten)(
    '$soort: a version that is newer than the library is refused by its code',
    ({ soort, nieuwste }) => {
      const { documenten } = goudenVan(soort, nieuwste)[0] ?? { documenten: [] };
      const [veld, waarde, code] =
        soort === 'algoritmeregistratie'
          ? (['standard_version', '99.0', 'kern.keuze_onbekend'] as const)
          : (['versie', nieuwste + 1, 'kern.versie_onbekend'] as const);
      const codes = documenten.map((document) => {
        try {
          return LEZERS[soort]({ ...(document as object), [veld]: waarde });
        } catch (fout) {
          return isDomeinFout(fout) ? fout.bevindingen.map((bevinding) => bevinding.code) : fout;
        }
      });
      expect(codes).toEqual(documenten.map(() => [code]));
    },
  );

  test('are kept for ever: a file is added with its hash, never changed and never taken away', () => {
    const nu = Object.fromEntries(
      [...listJson(''), ...listJson('invoer/')]
        .filter((bestand) => bestand !== 'hashes.json')
        .map((bestand) => [bestand, createHash('sha256').update(readText(bestand)).digest('hex')]),
    );
    expect(nu).toEqual(readJson('hashes.json'));
  });
});

describe('what follows from a golden file', () => {
  test('a decision on a selection is computed again from what went in, fingerprints and all', () => {
    const [besluit] = eerste('selectiebesluit-1-volledig.json');
    const invoer = readJson('invoer/selectiebesluit-1-volledig.json') as Parameters<typeof verifySelectiebesluit>[1];
    expect(verifySelectiebesluit(besluit, invoer)).toMatchObject({
      klopt: true,
      bevindingen: [{ ernst: 'info', code: 'selectie.besluit_zonder_vingerafdruk' }],
    });
    const [verzegeld] = eerste('selectiebesluit-2-volledig.json');
    const later = readJson('invoer/selectiebesluit-2-volledig.json') as typeof invoer;
    expect(verifySelectiebesluit(verzegeld, later)).toEqual({ klopt: true, bevindingen: [] });
    const [geloot] = eerste('selectiebesluit-2-loting.json');
    const lotinvoer = readJson('invoer/selectiebesluit-2-loting.json') as typeof invoer;
    expect(verifySelectiebesluit(geloot, lotinvoer)).toEqual({ klopt: true, bevindingen: [] });
  });

  test('an account is computed again, fingerprints and all', () => {
    for (const versie of [1, 2]) {
      const [verantwoording] = eerste(`verantwoording-${versie}-volledig.json`);
      expect(verifyVerantwoording(verantwoording)).toMatchObject({ klopt: true });
    }
    const [klein] = eerste('verantwoording-2-minimaal.json');
    expect(verifyVerantwoording(klein)).toEqual({ klopt: true, bevindingen: [] });
  });

  test('scores that rest on estimates tell it, with the reason of each missing figure', () => {
    const scores = Routekaartscores.parse(eerste('routekaartscores-1-onzeker.json')[0]);
    const cijfers = scores.buurten.map(({ code }) => {
      const uitleg = explainScore(scores, code);
      return (uitleg.soort === 'score' ? uitleg.criteria : []).flatMap(({ id, geschat, overgenomen, reden }) =>
        geschat || overgenomen || reden ? [`${id} ${reden ?? (geschat ? 'geschat' : 'overgenomen')}`] : [],
      );
    });
    const deel = ['inkomen overgenomen', 'huishoudens geschat', 'eenzaam overgenomen'];
    expect(cijfers).toEqual([deel, deel, ...REDENEN.map((reden) => [`eenzaam ${reden}`]), [], ['inkomen geschat']]);
  });

  test('the events of a team lead to the record that was kept', () => {
    const lees = (versie: number) => ({
      stroom: eerste(`teamgebeurtenis-${versie}-volledig.json`).map((gebeurtenis) =>
        Teamgebeurtenis.parse(gebeurtenis),
      ),
      dossier: Teamdossier.parse(eerste(`teamdossier-${versie}-volledig.json`)[0]),
    });
    const nu = lees(2);
    expect(replayTeam(nu.stroom)).toEqual(nu.dossier);
    expect(checkTeamdossier(nu.dossier)).toEqual([]);
    // Version 1 kept a corrected event as what it had become, so its record gives the same stand on every day and not the same events.
    const toen = lees(1);
    const gespeeld = replayTeam(toen.stroom);
    const dagen = new Set(toen.stroom.flatMap(({ datum, geregistreerd = datum }) => [datum, geregistreerd]));
    for (const peildatum of dagen)
      expect(findTeamstand(toen.dossier, { peildatum })).toEqual(findTeamstand(gespeeld, { peildatum }));
    expect(checkTeamdossier(toen.dossier)).toEqual([]);
  });

  test('the events of an agreement lead to the record that was kept', () => {
    const stroom = eerste('overeenkomstgebeurtenis-2-volledig.json').map((gebeurtenis) =>
      Overeenkomstgebeurtenis.parse(gebeurtenis),
    );
    const dossier = Overeenkomstdossier.parse(eerste('overeenkomstdossier-2-volledig.json')[0]);
    expect(replayOvereenkomst(stroom)).toEqual(dossier);
  });
});

test('a golden file notices what changes: a form that moved, a migration that gives something else', () => {
  const Notitie = defineDocument({
    soort: 'notitie',
    versie: 2,
    schema: z.strictObject({ soort: z.literal('notitie'), versie: z.literal(2), tekst: z.string().trim() }),
    migraties: [({ text, ...rest }) => ({ ...rest, tekst: text })],
  });
  const oud = { soort: 'notitie', versie: 1, text: 'a' };
  const nieuw = { soort: 'notitie', versie: 2, tekst: 'a' };
  const goud = { versie: 1, nieuwste: 2, lees: Notitie.parse, documenten: [oud] };
  expect(findBreuk({ ...goud, verwacht: [nieuw] })).toBeUndefined();
  expect(findBreuk({ ...goud, verwacht: [{ ...nieuw, tekst: 'b' }] })).toContain('was expected');
  expect(findBreuk(goud)).toContain('nothing says');
  expect(findBreuk({ ...goud, versie: 2, documenten: [nieuw] })).toBeUndefined();
  expect(findBreuk({ ...goud, versie: 2, documenten: [{ ...nieuw, tekst: ' a' }] })).toContain('was expected');
});
