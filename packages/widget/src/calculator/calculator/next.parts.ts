// The elements around the first answer: loaded while it is read.
import '../../fields/dialog/dialog.ts';
import '../../results/change/change.ts';
import '../answer-bar/answer-bar.ts';
import '../notice/notice.ts';
import '../problems/problems.ts';
import '../question/question.ts';
