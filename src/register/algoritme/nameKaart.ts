import type { Routekaart } from '../../routekaart/index.js';
import type { Registerbasis } from './registergrond.js';

/** What stands before a line about one of several Routekaarten; nothing when there is only one. */
export const nameKaart = ({ routekaarten }: Registerbasis, { naam }: Routekaart): string =>
  routekaarten.length === 1 ? '' : `${naam}, `;
