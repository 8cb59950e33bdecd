// The sections of the input: loaded while the first answer is read.
import '../business/business.ts';
import '../incident/incident.ts';
import '../options/options.ts';
import '../period/period.ts';
import '../requirements/requirements.ts';

/** Comes after these: what they share is loaded with them. */
export const loadQuotation = (): Promise<unknown> => import('./quotation.parts.ts');
