/** Whether some of what is about to be put into a field finds no room in it, or none of it does. */
export function noRoom(event: InputEvent): 'some' | 'none' | undefined {
  const { value, maxLength, selectionStart, selectionEnd } = event.target as HTMLInputElement | HTMLTextAreaElement;
  // What is being composed is put in anew with each letter.
  if (maxLength < 0 || event.isComposing) return undefined;
  const put = event.data ?? event.dataTransfer?.getData('text/plain') ?? '';
  const room = maxLength - value.length + ((selectionEnd ?? 0) - (selectionStart ?? 0));
  if (put.length <= room) return undefined;
  return room > 0 ? 'some' : 'none';
}

/** Whether the end of what an input method has put in found no room: it is cut only when it is put in for good. */
export function isCut({ isComposing, data, target }: InputEvent): boolean {
  return isComposing && data !== null && !(target as HTMLInputElement).value.includes(data);
}
