// What is printed: there before the browser's own command can ask for it.
import '../../results/print-sheet/print-sheet.ts';
