// The view that compares: loaded when it is about to be shown.
import '../../results/difference/difference.ts';
import '../../results/results.ts';
