import type { Taak } from '../../programma/index.js';

/** Whether a piece tells that a task is late. What would end a signal stands with the signals. */
export const isLateTaak = ({ stand, soort }: Taak): boolean => stand === 'te_laat' && soort !== 'signaal';
