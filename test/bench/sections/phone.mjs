// What an owner waits for on a phone: the built widget in a real browser, on slow 4G, the processor four times slower.
import { measureLoad } from '../../page/measure-load.mjs';

export const phone = ({ quick }) => measureLoad(quick ? 1 : 5);
