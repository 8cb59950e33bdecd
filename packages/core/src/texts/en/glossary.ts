import type { Glossary } from '../glossary.ts';

/** Terms in plain English. `forms` are how they stand in texts, the longest first. */
export const GLOSSARY: Glossary = {
  saas: {
    term: 'SaaS',
    forms: ['SaaS'],
    meaning:
      'A service that rents you the machinery of a shop for a monthly fee. Its company looks after servers and programs; the shop carries your name and design.',
  },
  mall: {
    term: 'Mall',
    forms: ['shopping mall', 'Mall', 'mall'],
    meaning:
      'A place online where many shops stand together. It brings customers, and takes a rent plus a share of your sales for fees and points.',
  },
  'self-built': {
    term: 'Self-built',
    forms: ['Self-built', 'self-built'],
    meaning:
      'A site made for your shop alone, on servers that you, or a firm you pay, keep running. You are free in everything, and answer and pay for all of its security.',
  },
  'pci-dss': {
    term: 'PCI DSS',
    forms: ['PCI DSS'],
    meaning:
      'The international rules for protecting card data. Ask, before you sign, whether a service is certified to keep them.',
  },
  waf: {
    term: 'WAF',
    forms: ['WAF'],
    meaning:
      'A filter in front of the site that blocks what looks like an attack. It does not mend the hole behind it, so it replaces no other measure.',
  },
  diagnosis: {
    term: 'Vulnerability test',
    forms: ['Vulnerability tests', 'vulnerability tests', 'Vulnerability test', 'vulnerability test'],
    meaning: 'Having a specialist or a tool look for holes in the site that an attacker could use.',
  },
  'contribution-margin': {
    term: 'Contribution margin',
    forms: ['Contribution margin', 'contribution margin'],
    meaning:
      'What is left of each yen sold after the costs that come with the sale: goods, postage, packing. Rent and wages are not yet taken off.',
  },
  forensics: {
    term: 'Forensic investigation',
    forms: ['Forensic investigation', 'forensic investigation'],
    meaning:
      'After a leak of card data, specialists find out from the servers when, where and how many records leaked.',
  },
  'cyber-insurance': {
    term: 'Cyber insurance',
    forms: ['Cyber insurance', 'cyber insurance'],
    meaning: 'Insurance that pays part of the cost of an incident: investigation, apologies, damages.',
  },
  log: {
    term: 'Log',
    forms: ['logs', 'Logs'],
    meaning: 'The servers’ record of who did what and when. Without it nobody can tell the cause of an incident.',
  },
  range: {
    term: 'Eight times in ten',
    forms: ['eight times in ten it lies here'],
    meaning:
      'Numbers that are not certain were moved within their ranges in thousands of ways; this is what remains without the lowest and the highest tenth (P10 to P90).',
  },
  presentValue: {
    term: 'Present value',
    forms: ['Present value', 'present value'],
    meaning: 'Money paid later counts for less: every amount is brought to what it is worth today.',
  },
  'break-even': {
    term: 'Break-even',
    forms: ['Break-even', 'break-even'],
    meaning: 'The value at which two options cost the same. Beyond it, the other one is the better.',
  },
};
