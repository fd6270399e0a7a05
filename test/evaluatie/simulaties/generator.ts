import { createMulberry } from '../terugval.js';

/** The draws of a run, in the form of the file. */
export interface Generator {
  readonly uniforms: (aantal: number) => number[];
  readonly normals: (aantal: number) => number[];
}

/** The generator of a run: mulberry32 with the seed of run 0 and the number of the run. */
export function createGenerator(zaad: number, run: number): Generator {
  const uniform = createMulberry(zaad + run);
  const normal = () => {
    const u = uniform();
    return Math.sqrt(-2 * Math.log(u)) * Math.cos(2 * Math.PI * uniform());
  };
  const list = (aantal: number, draw: () => number) => Array.from({ length: aantal }, draw);
  return { uniforms: (aantal) => list(aantal, uniform), normals: (aantal) => list(aantal, normal) };
}
