import type { WORDING_JA } from './ja.ts';

/** The request in English: what is not the guideline's items. */
export const WORDING_EN: typeof WORDING_JA = {
  comma: ', ',
  stop: '. ',
  titleSelfBuilt: 'Request: security of our online shop',
  titlePlatform: 'Request: security of your e-commerce service',
  kinds: {
    'self-built-in-house': 'self-built, in-house',
    'self-built-outsourced': 'self-built, outsourced',
    'self-built-managed': 'self-built with hosted security maintenance',
    saas: 'SaaS e-commerce platform',
    mall: 'shopping mall',
  },
  journeys: { new: 'a new site', operating: 'a site in operation is reviewed' },
  classes: { mandatory: 'mandatory', recommended: 'recommended' },
  subject: {
    heading: 'Subject',
    date: 'Date of request',
    to: 'To',
    from: 'From (firm, representative)',
    contact: 'Our contact',
    shop: 'Shop',
    form: 'Option considered',
    formUsed: 'Present form',
    kind: 'Form',
    journey: 'Situation',
    deadline: 'Please answer by',
    introSelfBuilt:
      'This is to settle who does what for the security of the shop named above, and at what cost. Please look it through, fill in the blanks, add your quotation and send it back.',
    introUsed:
      'The shop named above uses your service, and we consider whether to go on. Please fill in the blanks about its security and send this back.',
    introPlatform:
      'We consider using your service for the shop named above. Please fill in the blanks about its security and send this back.',
  },
  delegated: {
    heading: 'What we ask you to do',
    intro: 'We ask you to meet the following requirements. Please say for each whether you can, and on what terms.',
    none: 'So far we have not decided on anything to ask of you.',
    caption: 'Requirements we ask you to meet',
    hosted: 'taken to be part of your service',
  },
  kept: {
    heading: 'What we do ourselves',
    intro: 'We meet the following requirements ourselves. Please tell us where they touch your work.',
    none: 'So far we have not decided on anything to do ourselves.',
    captionKept: 'Requirements we meet',
    captionDone: 'Requirements already met, to be kept up',
  },
  undecided: {
    heading: 'What nobody has in hand yet',
    intro:
      'It is not settled who meets the following requirements. That has to be decided before a contract. Please mark what you could take on.',
    captionUndecided: 'Requirements to be shared out',
    captionUnmet: 'Requirements for which nobody has been found',
    warning: 'As long as nobody meets a mandatory requirement, the shop cannot be self-built.',
  },
  requirementColumns: [
    'No.',
    'Requirement',
    'What it asks of a shop',
    'Wishes (due, responsible, note)',
    'Answer (yes, no, terms)',
  ],
  undecidedColumns: [
    'No.',
    'Requirement',
    'What it asks of a shop',
    'Wishes (due, responsible)',
    'Answer (yes, no, terms)',
  ],
  keptColumns: ['No.', 'Requirement', 'What it asks of a shop', 'Due, responsible'],
  due: 'due',
  responsible: 'responsible',
  hosted: {
    heading: 'Contents of the maintenance service',
    intro: 'Please say of each whether it is included, a paid extra or not offered.',
    caption: 'What the service contains',
    columns: ['Content', 'What it is', 'Offered', 'Extra charge'],
  },
  platform: {
    heading: 'Conditions of our choice',
    caption: 'What we have to be sure of',
    items: {
      'pci-dss': [
        'Your service complies with PCI DSS',
        'The international standard for protecting card data. We choose only a service that is shown to comply.',
      ],
      'custom-pages': [
        'Who protects dynamic pages made for us alone',
        'We take it that such pages are ours to protect. Please say which part of it is yours.',
      ],
    },
    columns: ['Item', 'What it is', 'Answer', 'Document that shows it'],
  },
  clauses: {
    heading: 'What the contract must say',
    intro: 'Before signing we see that contract, specification or quotation says each of the following.',
    any: 'Every contract',
    operation: 'Contracts for operation and maintenance',
  },
  specification: {
    heading: 'What the specification must say',
    intro: 'Please meet the following, and fill in which servers it concerns.',
    servers: 'Servers concerned',
    alternative:
      'In place of a specification you may mark your items in the list of requirements (2.) and attach it to your quotation.',
  },
  inForce: {
    heading: 'Rules in force beside the guideline',
    intro: (today) =>
      `Rules of the card industry, and the reporting of leaks (as we know them on ${today}). For those that concern you, please say how they are met and by whom.`,
    introOwn: (today) =>
      `Rules of the card industry, and the reporting of leaks (as we know them on ${today}). To be filled in: how they are met, and by whom.`,
    columns: ['Rule', 'What it asks', 'How it is met, by whom', 'Paper that shows it, remarks'],
    sentences: (parts) => `${parts.join('. ')}.`,
    requirements: (numbers) => `Requirements concerned: ${numbers}`,
    partly: 'Only part of it is told here',
    settle: 'We want to settle beforehand who tells whom by when',
    source: (title, inEnglish, { published, since }) =>
      [
        inEnglish === undefined ? title : `${inEnglish} (${title})`,
        ...(published === null ? [] : [`published ${published}`]),
        ...(since === null ? [] : [`what is listed here applies since ${since}`]),
      ].join(', '),
    sources: (titles) =>
      `Based on: ${titles}. What is asked is a summary; the numbers of requirements concerned are ours, as a guide. `,
    revised: 'Where a rule has been revised since, please answer by its present version.',
    revisedOwn: 'Where a rule has been revised since, its present version counts.',
    forms: {
      own: 'The form of the declaration differs by payment provider and acquirer: ask those you have a contract with.',
      contractor:
        'The form of the declaration differs by payment provider and acquirer. When we fill in ours, we may ask you about the part that is yours.',
      platform:
        'The form of the declaration differs by payment provider and acquirer. If your service uses one, please send it along.',
    },
  },
  incident: {
    heading: 'Who does what in an incident',
    intro: 'Before anything happens both sides settle who does what and fill in the table.',
    caption: 'Roles',
    partners: { contractor: 'contractor', platform: 'service provider' },
    columns: (partner) => ['To do', 'Our part', `The ${partner}’s part`, 'Time limit, terms'],
    rows: [
      'First word when something odd is noticed',
      'Deciding to stop the shop or card payment, and doing so',
      'Keeping logs and backups safe',
      'Finding the cause, a forensic firm included',
      'Closing the hole and restoring the shop',
      'Telling customers and answering them',
      'Telling card companies and the payment provider',
      'Reporting to the Personal Information Protection Commission and others',
      'Measures against a recurrence, and a report',
      'Bearing cost and damage',
    ],
    fields: (partner) => [
      'Our duties',
      `Where the ${partner} is not liable`,
      'Damage that is borne, and up to what amount',
      'Our emergency contact',
      `Emergency contact of the ${partner}`,
      'Contact at night and on holidays, hours of service',
    ],
  },
  acceptance: {
    heading: 'What to see before accepting',
    intro: 'All of the following is seen to before the site is accepted.',
    fields: ['Who tests the site', 'Date of the test', 'Seen to on, by'],
  },
  checks: {
    heading: 'What to check while the site runs',
    intro:
      'While the site runs we check that these four go on. How often, and how it is reported, is agreed and filled in.',
    caption: 'Periodic checks',
    columns: [
      'No.',
      'To check',
      'What to be shown',
      'How often, by the draft',
      'How often (agreed)',
      'Report, responsible',
    ],
    noNumber: 'regularly (no number given)',
  },
  waf: { heading: 'Where a WAF is used' },
  quotations: {
    heading: 'Quotations and papers to be added',
    intro:
      'Please quote item by item, so that it can be seen which requirements each contains. Mark what you do not offer as “not ours”.',
    introAlone: 'Please quote item by item. Mark what you do not offer as “not ours”.',
    introUsed:
      'Please say item by item what you charge now and what is settled to change. Mark what you do not offer as “not ours”.',
    none: 'There are no items yet. Please quote measure by measure.',
    caption: 'Items to be quoted',
    columns: {
      item: 'Item',
      have: 'What we have',
      price: 'Quotation (without tax)',
      contained: 'Requirements contained',
    },
    used: {
      heading: 'Prices and papers to be added',
      caption: 'Items whose price we ask for',
      price: 'Price (without tax)',
    },
    unquoted: 'no price yet',
    assumption: 'an assumption',
    stated: 'our own entry',
    figure: 'a reference figure',
    quotation: 'a quotation',
    quoted: (date) => `a quotation (${date})`,
    papers: [
      'How your security is organised',
      'A sample of a test report',
      'Draft contract for operation and maintenance',
    ],
    platformPapers: [
      'Proof of compliance with PCI DSS',
      'Price list',
      'Terms of use (that show who is liable for what)',
    ],
  },
  sources: {
    draft:
      'Requirements and checks follow the draft outline of the security guideline for e-commerce merchants by the Information-technology Promotion Agency, Japan (IPA), of 17 October 2022, in our own words.',
    places: 'Places',
    requirements: 'part 2, chapter 1, 1., 2.',
    dataSet: 'Edition of the figures used for the cost',
    final:
      'The requirements are those of the draft outline. The final edition (March 2023) is reported to count and grade them differently: please tell us of differences.',
    contents: 'Names of options, answers and items are as we entered them. Amounts are left out.',
    legal: 'This paper serves the talks between us and is no legal advice. Please see an expert where needed.',
  },
};
