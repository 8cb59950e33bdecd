/**
 * Puts several cells that stood one below the other into a box, parted: left to itself a box drops what parts lines, and
 * they run into one number. False where one line is pasted.
 */
export function pasteCells(event: ClipboardEvent): boolean {
  const text = event.clipboardData?.getData('text/plain').trim() ?? '';
  if (!/[\r\n]/.test(text)) return false;
  event.preventDefault();
  const box = event.target as HTMLInputElement;
  const [from, to] = [box.selectionStart ?? 0, box.selectionEnd ?? box.value.length];
  box.setRangeText(text.replace(/[\r\n]+/g, '\t'), from, to, 'end');
  return true;
}
