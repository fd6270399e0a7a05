/** What `checkProgramma` goes by. */
export interface CheckProgrammaOptions {
  /** So many whole months after the start of its term a buurt must have a formed team. Default: 6. */
  readonly maandenTotTeam?: number;
}
