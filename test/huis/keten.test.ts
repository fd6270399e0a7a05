import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { Ajv } from 'ajv';
import { buildSync } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { checkLicenties } from '../../scripts/keten/checkLicenties.mjs';
import { writeLicentiepagina } from '../../scripts/keten/licentiepagina.mjs';
import { listLooptijd, listPakketten } from '../../scripts/keten/pakketten.mjs';
import { createSbom } from '../../scripts/keten/sbom.mjs';
import { kamers } from '../../scripts/mutatie/kamers.mjs';
import { listFiles } from './listFiles.js';

const readText = (bestand: string) => readFileSync(bestand, 'utf8');
const pakket = z
  .looseObject({
    scripts: z.record(z.string(), z.string()),
    dependencies: z.record(z.string(), z.string()),
    peerDependencies: z.record(z.string(), z.string()),
    devDependencies: z.record(z.string(), z.string()),
    files: z.array(z.string()),
  })
  .parse(JSON.parse(readText('package.json')));

const StapSchema = z.looseObject({
  id: z.string().optional(),
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
});
const WerkstroomSchema = z.looseObject({
  permissions: z.record(z.string(), z.string()),
  concurrency: z.looseObject({ group: z.string() }),
  jobs: z.record(
    z.string(),
    z.looseObject({
      permissions: z.record(z.string(), z.string()).optional(),
      needs: z.string().optional(),
      'timeout-minutes': z.int().positive(),
      strategy: z.looseObject({ matrix: z.record(z.string(), z.unknown()) }).optional(),
      steps: z.array(StapSchema),
    }),
  ),
});

const MAP = '.github/workflows';
const werkstromen = readdirSync(MAP)
  .sort()
  .map((bestand) => {
    const tekst = readText(join(MAP, bestand));
    return { bestand, tekst, inhoud: WerkstroomSchema.parse(parse(tekst)) };
  });
const stappen = ({ inhoud }: (typeof werkstromen)[number]) => Object.values(inhoud.jobs).flatMap(({ steps }) => steps);
const VASTGEZET = /^ *(?:- )?uses: ([\w.-]+\/[\w./-]+)@([0-9a-f]{40}) # (v\d+\.\d+\.\d+)$/;

/** What the parser of the code host itself says of a workflow. It imports JSON in a way that Node 20 does not know, hence the bundle. */
const { parseWorkflow, convertWorkflowTemplate, NoOperationTraceWriter } = (() => {
  mkdirSync('.cache', { recursive: true });
  const outfile = resolve('.cache/werkstromen.cjs');
  const stdin = { contents: "export * from '@actions/workflow-parser'", resolveDir: '.' };
  buildSync({ stdin, bundle: true, platform: 'node', outfile, logLevel: 'silent' });
  return createRequire(import.meta.url)(outfile) as typeof import('@actions/workflow-parser');
})();
async function listSyntaxfouten(naam: string, content: string): Promise<string[]> {
  const { context, value } = parseWorkflow({ name: naam, content }, new NoOperationTraceWriter());
  if (value !== undefined) await convertWorkflowTemplate(context, value, undefined, {});
  return context.errors.getErrors().map(({ message }) => message);
}

describe('workflows', () => {
  test('are those that docs/veiligheid.md tells of', () => {
    const pagina = readText('docs/veiligheid.md');
    expect(
      werkstromen.filter(({ bestand }) => !pagina.includes(`\`${bestand}\``)).map(({ bestand }) => bestand),
    ).toEqual([]);
  });

  test.each(werkstromen)(
    '$bestand has no fault of syntax by the parser of the code host',
    async ({ bestand, tekst }) => {
      expect(await listSyntaxfouten(bestand, tekst)).toEqual([]);
    },
  );

  test('and that parser does see a word it does not know, a job that is not there and a minute 77', async () => {
    const { tekst } = werkstromen.find(({ bestand }) => bestand === 'release.yml')!;
    expect(await listSyntaxfouten('x.yml', tekst.replace('runs-on:', 'runs-onn:'))).not.toEqual([]);
    expect(await listSyntaxfouten('x.yml', tekst.replace('needs: version', 'needs: nobody'))).not.toEqual([]);
    expect(await listSyntaxfouten('x.yml', `${tekst}\n`.replace('contents: read', 'contents: reed'))).not.toEqual([]);
    const nacht = werkstromen.find(({ bestand }) => bestand === 'mutation.yml')!.tekst;
    expect(await listSyntaxfouten('x.yml', nacht.replace(/cron: "\d+/, 'cron: "77'))).not.toEqual([]);
  });

  test.each(werkstromen)(
    '$bestand names every action by its commit, with the version beside it',
    ({ tekst, inhoud, bestand }) => {
      const regels = tekst.split('\n').filter((regel) => /^\s*(?:- )?uses:/.test(regel));
      expect(regels.length).toBe(stappen({ inhoud, tekst, bestand }).filter(({ uses }) => uses !== undefined).length);
      expect(regels.length).toBeGreaterThan(0);
      expect(regels.filter((regel) => !VASTGEZET.test(regel))).toEqual([]);
    },
  );

  test('one version of an action is one commit, and of an action there is one version', () => {
    const paren = werkstromen.flatMap(({ tekst }) =>
      tekst.split('\n').flatMap((regel) => {
        const [, actie = '', commit, versie] = VASTGEZET.exec(regel) ?? [];
        // The parts of codeql-action and of cache stand in one repository.
        return actie === '' ? [] : [[actie.split('/').slice(0, 2).join('/'), `${commit} ${versie}`] as const];
      }),
    );
    const acties = new Set(paren.map(([actie]) => actie));
    expect(acties.size).toBeGreaterThan(4);
    expect(new Set(paren.map((paar) => paar.join(' '))).size).toBe(acties.size);
  });

  test.each(werkstromen)('$bestand starts from no right to write, and every job ends', ({ inhoud, tekst }) => {
    expect(Object.values(inhoud.permissions).filter((recht) => recht !== 'read')).toEqual([]);
    expect(Object.values(inhoud.jobs).filter((job) => job['timeout-minutes'] > 350)).toEqual([]);
    expect(tekst).not.toMatch(/pull_request_target|workflow_run|write-all|self-hosted/);
  });

  test.each(werkstromen)(
    '$bestand leaves no token in the clone, and puts nothing from an event into a script',
    (stroom) => {
      const klonen = stappen(stroom).filter(({ uses }) => uses?.startsWith('actions/checkout@'));
      expect(klonen.length).toBe(Object.keys(stroom.inhoud.jobs).length);
      expect(klonen.filter((stap) => stap.with?.['persist-credentials'] !== false)).toEqual([]);
      // An expression is filled in before the shell reads the line; by `env` it is a value.
      expect(stappen(stroom).filter(({ run }) => run?.includes('${{'))).toEqual([]);
    },
  );

  test('install only what the lock names, and no script of a package runs', () => {
    const opdrachten = werkstromen.flatMap((stroom) => stappen(stroom).flatMap(({ run }) => run?.split('\n') ?? []));
    const installaties = opdrachten.filter((opdracht) => /\bnpm (?:ci|i|install|add)\b/.test(opdracht));
    expect(installaties.length).toBeGreaterThan(2);
    expect(installaties.filter((opdracht) => !opdracht.startsWith('npm ci --ignore-scripts'))).toEqual([]);
  });

  test('only the job that publishes can sign; it publishes with provenance the commit that has passed every check', () => {
    const jobs = werkstromen.find(({ bestand }) => bestand === 'release.yml')!.inhoud.jobs;
    const tekst = (job: string) => (jobs[job]?.steps ?? []).map(({ run = '' }) => run).join('\n');
    const tekenen = werkstromen.flatMap(({ inhoud }) =>
      Object.entries(inhoud.jobs).flatMap(([naam, { permissions }]) => (permissions?.['id-token'] ? [naam] : [])),
    );
    expect(tekenen).toEqual(['publish']);
    expect(jobs.publish?.permissions).toEqual({ contents: 'read', 'id-token': 'write' });
    expect(tekst('publish')).toMatch(/^npm ci [\s\S]*^npm run build$[\s\S]*^npm publish --provenance/m);
    expect(jobs.publish?.steps[0]?.with?.ref).toMatch(/^\$\{\{ github\.sha \}\}$/);
    expect(tekst('check')).toContain('.ci/run');
    expect([jobs.release?.needs, jobs.publish?.needs, jobs.version?.needs]).toEqual(['publish', 'version', 'check']);
    expect(tekst('release')).toMatch(
      /sbom > buurtaanpak\.cdx\.json[\s\S]*gh release create[\s\S]*buurtaanpak\.cdx\.json/,
    );
    expect(readText(join(MAP, 'release.yml'))).not.toMatch(/NPM_TOKEN|NODE_AUTH_TOKEN|cache: npm/);
  });

  test('mutate every room at night, each in a job of its own', () => {
    const { tekst, inhoud } = werkstromen.find(({ bestand }) => bestand === 'mutation.yml')!;
    expect(inhoud.jobs.room?.strategy?.matrix.room).toEqual(kamers);
    expect(tekst).toMatch(/^ {2}schedule:$[\s\S]*^ {2}workflow_dispatch:/m);
  });
});

test('Dependabot looks after the packages and the actions, and gives a new version a week', () => {
  const Bijwerking = z.strictObject({
    'package-ecosystem': z.string(),
    directory: z.literal('/'),
    schedule: z.strictObject({ interval: z.literal('weekly') }),
    cooldown: z.strictObject({ 'default-days': z.literal(7) }),
    groups: z.record(
      z.string(),
      z.strictObject({
        patterns: z.array(z.string()),
        'update-types': z.array(z.enum(['major', 'minor', 'patch'])).optional(),
      }),
    ),
    ignore: z
      .array(
        z.strictObject({
          'dependency-name': z.string(),
          versions: z.array(z.string()).optional(),
          'update-types': z.array(z.literal('version-update:semver-major')).optional(),
        }),
      )
      .optional(),
  });
  const { updates } = z
    .strictObject({ version: z.literal(2), updates: z.array(Bijwerking) })
    .parse(parse(readText('.github/dependabot.yml')));
  expect(updates.map((bijwerking) => bijwerking['package-ecosystem'])).toEqual(['npm', 'github-actions']);
  const genoemd = updates.flatMap(({ groups, ignore = [] }) => [
    ...Object.values(groups).flatMap(({ patterns }) => patterns),
    ...ignore.map((rij) => rij['dependency-name']),
  ]);
  const bekend = { ...pakket.dependencies, ...pakket.devDependencies };
  expect(genoemd.filter((naam) => naam !== '*' && bekend[naam] === undefined)).toEqual([]);
});

describe('package-lock.json', () => {
  const sloten = z
    .record(
      z.string(),
      z.looseObject({
        version: z.string().optional(),
        resolved: z.string().optional(),
        integrity: z.string().optional(),
        link: z.boolean().optional(),
        hasInstallScript: z.boolean().optional(),
      }),
    )
    .parse(JSON.parse(readText('package-lock.json')).packages);
  const pakketten = Object.entries(sloten).filter(([pad]) => pad !== '');

  test('says of every package what its archive must be, by a hash that holds', () => {
    expect(pakketten.length).toBeGreaterThan(500);
    expect(pakketten.filter(([, { integrity = '' }]) => !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity))).toEqual([]);
  });

  test('names no other place than the public registry, and no copy beside this repository', () => {
    const vreemd = pakketten.filter(
      ([, { resolved, link }]) =>
        link === true || (resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/')),
    );
    expect(vreemd).toEqual([]);
  });

  test('no package runs a program while it is installed, and nothing here counts on it', () => {
    expect(readText('.npmrc')).toMatch(/^ignore-scripts=true$/m);
    // npm 10 and older know only .npmrc; from 11 on package.json can say it package by package.
    const metScript = pakketten
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([pad]) => pad.replace(/^.*node_modules\//, ''));
    expect([...new Set(metScript)]).toEqual(Object.keys(pakket.allowScripts as object));
    // With scripts off npm leaves out what is named `pre…` and `post…`, and what it runs by itself.
    const vanzelf = Object.keys(pakket.scripts).filter(
      (naam) => /^(?:prepare|install|prepublish|dependencies|version)/.test(naam) || /^(?:pre|post)/.test(naam),
    );
    expect(vanzelf).toEqual([]);
  });
});

describe('npm run sbom', () => {
  const ComponentSchema = z.looseObject({
    'bom-ref': z.string(),
    name: z.string(),
    version: z.string(),
    scope: z.string(),
    purl: z.string().startsWith('pkg:npm/'),
    hashes: z.array(z.object({ alg: z.literal('SHA-512'), content: z.string().length(128) })).length(1),
    licenses: z.array(z.record(z.string(), z.unknown())).length(1).optional(),
  });
  const BomSchema = z.looseObject({
    bomFormat: z.literal('CycloneDX'),
    specVersion: z.literal('1.5'),
    components: z.array(ComponentSchema),
    dependencies: z.array(z.object({ ref: z.string(), dependsOn: z.array(z.string()) })),
  });
  const looptijd = BomSchema.parse(createSbom(false));
  const alles = BomSchema.parse(createSbom(true));

  const schemas = 'node_modules/@cyclonedx/cyclonedx-library/res/schema';
  const readSchema = (naam: string): object => JSON.parse(readText(`${schemas}/${naam}.SNAPSHOT.schema.json`));
  const ajv = new Ajv({ strict: false, validateFormats: false });
  for (const naam of ['spdx', 'jsf-0.82']) {
    ajv.addSchema(readSchema(naam), `http://cyclonedx.org/schema/${naam}.SNAPSHOT.schema.json`);
  }
  const judge = ajv.compile(readSchema('bom-1.5'));

  test('writes CycloneDX 1.5, by the schema of CycloneDX', () => {
    for (const bom of [looptijd, alles]) {
      judge(bom);
      expect(judge.errors ?? []).toEqual([]);
    }
    expect(judge({ ...looptijd, components: [{ type: 'library' }] })).toBe(false);
    expect(judge({ ...looptijd, components: [{ type: 'boek', name: 'x' }] })).toBe(false);
  });

  test('names every package that an app installs, peers included, each with its licence and the address that tools know it by', () => {
    expect(looptijd.components.map(({ name }) => name)).toEqual(
      Object.keys({ ...pakket.dependencies, ...pakket.peerDependencies }).sort(),
    );
    expect(looptijd.components.filter(({ licenses }) => licenses === undefined)).toEqual([]);
    expect(looptijd.components.map(({ purl }) => purl.replace(/@[^@]*$/, ''))).toContain('pkg:npm/%40date-fns/utc');
    expect(looptijd.components.filter(({ scope }) => scope !== 'required').map(({ name }) => name)).toEqual(['highs']);
  });

  test('with --alles names all of the lock, and what asks for what', () => {
    const namen = new Set(alles.components.map((component) => component['bom-ref']));
    expect(namen.size).toBe(alles.components.length);
    expect(namen.size).toBe(Object.keys(JSON.parse(readText('package-lock.json')).packages).length - 1);
    expect(alles.dependencies.flatMap(({ dependsOn }) => dependsOn).filter((naam) => !namen.has(naam))).toEqual([]);
  });

  test('is the same text every time, without a day or a chance in it', () => {
    const tekst = JSON.stringify(createSbom(true));
    expect(JSON.stringify(createSbom(true))).toBe(tekst);
    expect(tekst).not.toMatch(/timestamp|serialNumber/);
  });
});

describe('npm run licenties', () => {
  const pakketten = listPakketten();

  test('finds a licence that is allowed at every package, and all of them on the page', () => {
    expect(checkLicenties(pakketten, listLooptijd())).toEqual([]);
    expect(readText('docs/licenties.md')).toBe(writeLicentiepagina(pakketten, listLooptijd()));
  });

  test('tells of a licence that is not allowed, of one that only development may have, and of another than the package says itself', () => {
    const vreemd = (naam: string, licentie?: string) => [
      { pad: 'nergens', naam, versie: '1.0.0', integriteit: '', gebruikt: [], ...(licentie && { licentie }) },
    ];
    const meldingen = (...argumenten: Parameters<typeof checkLicenties>) =>
      checkLicenties(...argumenten).filter((melding) => !melding.includes('an exception in'));
    expect(meldingen(vreemd('a', 'GPL-3.0-only'), [])).toEqual([
      expect.stringMatching(/^a 1\.0\.0: its licence is GPL-3/),
    ]);
    expect(meldingen(vreemd('a'), [])).toEqual([expect.stringContaining('is none')]);
    expect(meldingen(vreemd('a', 'MPL-2.0'), vreemd('a', 'MPL-2.0'))).toEqual([
      expect.stringContaining('not by the apps'),
    ]);
    expect(meldingen(vreemd('spawndamnit', 'GPL-3.0-only'), [])).toHaveLength(1);
    expect(meldingen([{ ...vreemd('zod', 'ISC')[0]!, pad: 'node_modules/zod' }], [])).toEqual([
      'zod: MIT by itself, ISC by package-lock.json',
    ]);
    expect(checkLicenties([], []).length).toBeGreaterThan(0);
  });
});

test.each([
  [
    'test/data',
    /CC0|CC BY|MIT|GPL|made for|own |worked out|reckoned|read (?:from|by)|sums over|public document|from the same place/i,
  ],
  ['examples/data', /CC BY/],
])('every file of figures in %s stands in its README, which tells the source and the licence', (map, bron) => {
  const readme = readText(`${map}/README.md`);
  const regels = readme.split('\n').filter((regel) => regel.startsWith(map === 'test/data' ? '| `' : '`'));
  const genoemd = regels.flatMap((regel) =>
    [...regel.matchAll(/`([\w./*-]+)`/g)].map(([, naam = '']) => {
      const patroon = naam.replace(/\.gz$/, '').replaceAll('.', '\\.').replaceAll('*', '.*');
      return new RegExp(`(?:^|/)${patroon}$`);
    }),
  );
  const bestanden = listFiles(map).filter((bestand) => !/README\.md$|\.ts$/.test(bestand));
  expect(bestanden.length).toBeGreaterThan(4);
  expect(bestanden.filter((bestand) => !genoemd.some((patroon) => patroon.test(bestand.replace(/\.gz$/, ''))))).toEqual(
    [],
  );
  if (map === 'test/data') expect(regels.filter((regel) => !bron.test(regel))).toEqual([]);
  else expect(readme.match(new RegExp(bron, 'g'))?.length).toBeGreaterThanOrEqual(regels.length);
});

test('the package holds only what apps need', () => {
  expect(pakket.files).toEqual(['dist', 'schemas', 'README.md', 'LICENSE', 'CHANGELOG.md']);
  expect(existsSync('.npmignore')).toBe(false);
});
