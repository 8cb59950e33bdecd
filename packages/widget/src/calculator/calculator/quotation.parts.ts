// What reads a pasted quotation: as large as the other sections of the input together, and folded when they are seen.
import '../quotation/quotation.ts';
