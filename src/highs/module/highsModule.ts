/** What is used here of a model of the package `highs`. It owns memory of HiGHS until `dispose`. */
export interface HighsModel {
  readonly options: { set(values: Readonly<Record<string, boolean | number | string>>): unknown };
  readonly info: { get(name: string): number | bigint };
  passModel(model: object): unknown;
  run(): { readonly modelStatus: number };
  getSolution(): { readonly colValue: Float64Array };
  dispose(): void;
}

/** What is used here of what `await loadHighs()` of the package `highs` gives, from version 1.15 on. */
export interface HighsModule {
  /** The version of HiGHS itself, which is not that of the package. */
  readonly version?: { readonly string: string } | undefined;
  readonly constants: {
    readonly objectiveSense: { readonly maximize: number };
    readonly variableType: { readonly integer: number };
    readonly solutionStatus: { readonly feasible: number };
    readonly modelStatus: {
      readonly optimal: number;
      readonly infeasible: number;
      readonly unboundedOrInfeasible: number;
      readonly timeLimit: number;
      readonly iterationLimit: number;
      readonly solutionLimit: number;
      readonly interrupted: number;
    };
  };
  createModel(): HighsModel;
}
