// `npm run --silent sbom > buurtaanpak.cdx.json`: of what the package consists, as CycloneDX 1.5: what an app installs with it.
// `npm run --silent sbom -- --alles`: what is installed to work on it as well. Nothing needs to be installed for it.
import { createSbom } from './keten/sbom.mjs';

process.stdout.write(`${JSON.stringify(createSbom(process.argv.includes('--alles')), null, 2)}\n`);
