// The elements that the calculator is made of, for pages that load all of it at once.
import './first.parts.ts';
import './asked.parts.ts';
import './compare.parts.ts';
import './input.parts.ts';
import './next.parts.ts';
import './print.parts.ts';
import './quotation.parts.ts';
