// `npm run --silent sbom > buurtaanpak.cdx.json`: of what the package consists, as CycloneDX 1.5: what an app installs with it.
// `npm run --silent sbom -- --alles`: what is installed to work on it as well. Both are read from package-lock.json and package.json, so the
// same commit gives the same text, with nothing installed.
import { readFileSync } from 'node:fs';
import { listAlleRechtstreeks, listLooptijd, listPakketten, listRechtstreeks } from './keten/pakketten.mjs';

const alles = process.argv.includes('--alles');
const eigen = JSON.parse(readFileSync('package.json', 'utf8'));
const { name, version, description, license, repository, homepage, peerDependenciesMeta } = eigen;
const pakketten = alles ? listPakketten() : listLooptijd();
const looptijd = new Set(listLooptijd().map(({ pad }) => pad));

/** https://github.com/package-url/purl-spec: of a name with a scope the `@` is escaped and the `/` is not. */
const createPurl = (/** @type {string} */ naam, /** @type {string} */ versie) =>
  `pkg:npm/${naam.replace('@', '%40')}@${versie}`;

/** @param {string | undefined} licentie */
function createLicenties(licentie) {
  if (licentie === undefined) return {};
  if (/ (?:OR|AND|WITH) /.test(licentie)) return { licenses: [{ expression: licentie.replace(/^\((.*)\)$/, '$1') }] };
  // What is no name of SPDX, such as a reference to a file, has a name of its own.
  return { licenses: [{ license: / /.test(licentie) ? { name: licentie } : { id: licentie } }] };
}

/** @param {string} integriteit */
const createHashes = (integriteit) => {
  const [, soort = '', waarde = ''] = /^sha(\d+)-(\S+)/.exec(integriteit) ?? [];
  return [{ alg: `SHA-${soort}`, content: Buffer.from(waarde, 'base64').toString('hex') }];
};

/** Two copies of one package in different places are two components, and keep their place. */
const ref = (/** @type {string} */ pad) => pad.replaceAll('node_modules/', '');
const isVrijwillig = (/** @type {string} */ naam) => peerDependenciesMeta?.[naam]?.optional === true;

const componenten = pakketten.map(({ pad, naam, versie, integriteit, licentie }) => ({
  type: 'library',
  'bom-ref': ref(pad),
  name: naam,
  version: versie,
  scope: !looptijd.has(pad) ? 'excluded' : isVrijwillig(naam) ? 'optional' : 'required',
  hashes: createHashes(integriteit),
  ...createLicenties(licentie),
  purl: createPurl(naam, versie),
}));

const bom = {
  $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
  bomFormat: 'CycloneDX',
  specVersion: '1.5',
  version: 1,
  metadata: {
    lifecycles: [{ phase: 'pre-build' }],
    component: {
      type: 'library',
      'bom-ref': name,
      name,
      version,
      description,
      ...createLicenties(license),
      purl: createPurl(name, version),
      externalReferences: [
        { type: 'vcs', url: repository.url },
        { type: 'website', url: homepage },
      ],
    },
  },
  components: componenten,
  dependencies: [
    { ref: name, dependsOn: alles ? listAlleRechtstreeks() : listRechtstreeks() },
    ...pakketten.map(({ pad, gebruikt }) => ({ ref: ref(pad), dependsOn: gebruikt.map(ref) })),
  ],
};

process.stdout.write(`${JSON.stringify(bom, null, 2)}\n`);
