import { readFileSync } from 'node:fs';
import { listAlleRechtstreeks, listLooptijd, listPakketten, listRechtstreeks } from './pakketten.mjs';

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

/**
 * The parts of the package, as CycloneDX 1.5, from package-lock.json and package.json: the same commit gives the same list.
 *
 * @param {boolean} alles - with what is installed to work on the library, and not only what an app installs with it
 */
export function createSbom(alles) {
  const eigen = JSON.parse(readFileSync('package.json', 'utf8'));
  const { name, version, description, license, repository, homepage, peerDependenciesMeta } = eigen;
  const pakketten = alles ? listPakketten() : listLooptijd();
  const looptijd = new Set(listLooptijd().map(({ pad }) => pad));

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

  return {
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
}
