/**
 * The version of each method that an account may use. A version is raised when the method gives another outcome for the same input with the
 * same settings; a default that changes raises nothing, as an account has its settings written out.
 */
export const METHODEN: Readonly<Record<string, number>> = {
  scoreBuurten: 1,
  selectBuurten: 1,
  verifySelectiebesluit: 1,
  listBoekingen: 1,
};
