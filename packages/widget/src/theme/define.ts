import { followTranslation } from './follow-translation.ts';
import { keepPhrases } from './keep-phrases.ts';
import { VERSION } from './version.ts';

interface Versioned extends CustomElementConstructor {
  ecTcoVersion?: string;
}

let warned = false;

/**
 * Defines an element once: a page may hold the script twice; the first one stays. Of two versions the page is told once,
 * for the parts of one may not fit those of the other.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const there: Versioned | undefined = customElements.get(tag);
  if (!there) {
    (element as Versioned).ecTcoVersion = VERSION;
    keepPhrases(element);
    followTranslation();
    customElements.define(tag, element);
    return;
  }
  if (there === element || there.ecTcoVersion === VERSION || warned) return;
  warned = true;
  console.warn(
    `<${tag}> is defined already, by ${there.ecTcoVersion === undefined ? 'other code' : `version ${there.ecTcoVersion}`}; version ${VERSION} is not used.`,
  );
}
