import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import type { Grafiek } from 'buurtaanpak/verslag';
import { parse, View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';

const schema = JSON.parse(readFileSync('node_modules/vega-lite/build/vega-lite-schema.json', 'utf8'));
// The schema is long: the functions of it are made in a fifth of the time when Ajv neither joins nor tidies them.
const snel = { inlineRefs: false, code: { optimize: false } };
const validate = new Ajv({ strict: false, validateFormats: false, ...snel }).compile(schema);

/** Checks a chart against the schema of Vega-Lite and draws it; whatever Vega warns of is an error. */
export async function draw(grafiek: Grafiek): Promise<string> {
  if (!validate(grafiek.spec)) throw new Error(JSON.stringify(validate.errors?.slice(0, 5)));
  const complain = (...woorden: unknown[]): never => {
    throw new Error(woorden.join(' '));
  };
  const logger = {
    level: () => logger,
    error: complain,
    warn: complain,
    info: () => logger,
    debug: () => logger,
  };
  // A copy: Vega writes marks of its own into the figures.
  const { spec } = compile(JSON.parse(JSON.stringify(grafiek.spec)) as TopLevelSpec, { logger: logger as never });
  return new View(parse(spec), { renderer: 'none', logger: logger as never }).toSVG();
}
