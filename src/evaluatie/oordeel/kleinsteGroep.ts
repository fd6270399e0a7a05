/**
 * A group that was not drawn by lot needs at least this many buurten for a verdict. In smaller groups no test keeps its level when the
 * spread differs.
 */
export const KLEINSTE_GROEP = 4;
