// Quotations: loaded behind the other sections of the input, as it reads much.
import '../quotation/quotation.ts';
