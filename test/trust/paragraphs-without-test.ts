/** Paragraphs of the methodology that state nothing a test could show, with what they state instead. */
export const WITHOUT_TEST: Readonly<Record<string, string>> = {
  'why-nobody-knows-the-probability/nobody-publishes': 'what is known of how often shops are hit',
  '9/the-mean-comes': 'whom two surveys asked',
  '16/how-to-read': 'the points below',
  '16/the-default-for-fraud': 'from which cases two defaults were taken',
};

/** Sections that tell what the product does not do. */
export const SECTIONS_WITHOUT_TEST: readonly string[] = ['17'];
