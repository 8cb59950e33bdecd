// What is there when it is asked for.
import '../../results/explanation/explanation.ts';
import '../share-dialog/share-dialog.ts';
