import type { DOCUMENTS_JA } from './ja.ts';

/** The papers to take home, in English. */
export const DOCUMENTS_EN: typeof DOCUMENTS_JA = {
  of: (title, option) => `${title} — ${option}`,
  toCome: {
    done: (what, found, today) =>
      `“${what}” is said to be done, on ${found}, which is still to come (today is ${today}). If it is planned, answer “to be done”; if it is done, correct the date.`,
    quotation: (what, found, today) =>
      `The quotation for “${what}” is dated ${found}, which is still to come (today is ${today}). Check the date.`,
  },
  sources: {
    label: 'Sources',
    more: (count, other) => `${count}${other ? ' more' : ''}: see “Sources” in the workbook of the comparison`,
    cite: (publisher, title, date) => `${publisher}, “${title}”${date === undefined ? '' : ` (${date})`}`,
  },
  made: (date) => `Made on ${date}`,
  blank: '',
  draft:
    'Requirements and checks follow the draft outline of the security guideline for e-commerce merchants by the Information-technology Promotion Agency, Japan (IPA), of 17 October 2022, in our own words.',
  final:
    'The final edition (March 2023) itself could not be read: the requirements are those of the draft, and only grades that are reported of the final edition are taken from it.',
  legal: 'This paper serves talks and records and is no legal advice.',
  columns: {
    number: 'No.',
    item: 'Item',
    explanation: 'Why',
    answer: 'Answer',
    proof: 'Paper that shows it, remarks',
    done: 'Seen',
    note: 'Note',
  },
  questions: {
    title: 'Questions to an e-commerce service',
    contractor: {
      title: 'Questions to a contractor',
      intro: (option) =>
        `We consider having “${option}” made. Please say of each requirement whether you take it over, and add the papers that show it.`,
      introUsed: (option) =>
        `We consider having “${option}” made or kept. Please say of each requirement whether you take it over, or whether today’s site meets it, and add the papers that show it.`,
    },
    own: {
      title: 'Questions within the shop',
      intro: (option) =>
        `To be settled and filled in for “${option}”: whether each requirement can be met, by whom, and by when.`,
      introUsed: (option) =>
        `To be settled and filled in for “${option}”: whether today’s site meets each requirement, or who is to see to it by when.`,
      to: 'Answered by',
    },
    open: {
      heading: 'Requirements of which it is not settled whether they are met, or by whom',
      none: 'No requirement is open.',
    },
    intro: (option) => `We consider using “${option}”. Please answer the following and add the papers that show it.`,
    introUsed: (option) =>
      `We use your service and consider whether to go on (“${option}”). Please answer the following and add the papers that show it.`,
    subject: 'Subject',
    fields: {
      date: 'Date',
      to: 'To',
      from: 'From (firm, contact)',
      deadline: 'Please answer by',
      shop: 'Shop',
      form: 'Option considered',
      formUsed: 'Present form',
    },
    selection: 'Conditions of our choice (guideline)',
    groups: {
      records: 'Records and administrators',
      operation: 'Vulnerabilities and backups',
      incident: 'In an incident',
      exit: 'Leaving',
      fees: 'Fees and contract',
    },
    items: {
      records: [
        [
          'Which logs are kept, and for how long? Can we see them?',
          'Without records nobody can find out what happened.',
        ],
        [
          'Can the admin pages have two-step or two-factor login? Can it be made mandatory?',
          'A password alone lets in whoever has it.',
        ],
        ['Can access to the admin pages be limited to places (IP addresses) or devices?', ''],
        ['Can rights be given person by person, and the ID of one who leaves be stopped at once?', ''],
        ['Where is customers’ data stored, and how is it protected (encryption, country)?', ''],
      ],
      operation: [
        ['Who follows news of vulnerabilities and applies fixes, and within how many days?', ''],
        ['How often does a third party test the service? When last, and with what result in outline?', ''],
        [
          'Who keeps pages of our own, extensions and outside tags safe?',
          'What is programmed or added from outside may not be protected by the service.',
        ],
        ['Backups: how often, where, how long? How many hours does restoring take, and what does it cost?', ''],
        ['Hours of outage in the last three years, and how they were told', ''],
      ],
      incident: [
        ['Within how many hours of suspecting a leak are we told? Contact, at night and on holidays', ''],
        ['Who bears the forensic investigation? Do you help with ours?', ''],
        [
          'What damage do you bear, and up to what amount? Number of the clause that exempts you',
          'Some terms stop at a few months’ fees.',
        ],
        ['Telling customers, a call centre, reports to authorities: who does what?', ''],
        ['Has data leaked before? What was changed since?', ''],
      ],
      exit: [
        ['In what form, until when and at what cost can we take out products, customers and orders?', ''],
        ['Notice, least term, cancellation fee', ''],
        ['When is our data deleted after the end, and how is that shown?', ''],
        ['Is the domain in our name, so that we can take it along?', ''],
      ],
      fees: [
        [
          'What are rates taken of (with or without tax, with postage)? Minimum and cap',
          'What is in the base, tax or postage, is in a year’s fees as well.',
        ],
        ['All fixed fees, payment fees, payout fees, options. Is anything paid in advance?', ''],
        ['Notice of price changes; rises in the last three years', ''],
      ],
    },
  },
  periodic: {
    title: 'Periodic check sheet',
    intro: (option) =>
      `While the site runs, what protects “${option}” is checked at agreed intervals and written down.`,
    checks: {
      own: { heading: 'Do the measures go on?', evidence: 'What to look at' },
      contractor: { heading: 'To check with the contractor', evidence: 'What to be shown' },
      platform: { heading: 'To check of the service', evidence: 'What to look at' },
    },
    waf: 'Settings of the WAF, where one is used',
    own: 'To check ourselves',
    columns: { number: 'No.', item: 'To check', often: 'How often', filled: ['Date', 'Result', 'Checked by'] },
    evidence: {
      'operation-1': 'The notices collected and the fixes applied',
      'operation-2': 'Results of backups and log reviews, and what was done about them',
      'operation-3': 'The test report, and the record that medium and high holes were fixed',
      'operation-4': 'Results of file comparison, alerts of the detection tool',
    },
    platformItems: [
      ['It still complies with PCI DSS', 'The paper that shows it, and until when', 'once a year'],
      ['No outage or incident was announced', 'Notices of the service, messages received', 'monthly'],
      ['Fees, terms and liability are unchanged', 'Price list, changes of the terms', 'every half year'],
      ['No extension or outside tag is unused or outdated', 'The lists on the admin pages', 'once a quarter'],
      ['Products, customers and orders can be exported', 'The exported files', 'once a year'],
    ],
    ownItems: [
      ['No administrator’s ID is left that nobody needs', 'when somebody leaves, at least once a quarter'],
      ['Administrators’ passwords and two-step login', 'once a quarter'],
      ['Emergency contacts and procedure are still right', 'every half year'],
      ['End of contracts and insurance', 'every half year'],
      ['News from the payment provider and IPA', 'monthly'],
    ],
    restore: ['A backup can really be restored', 'once a year'],
    noNumber: 'regularly (no number given)',
    next: { heading: 'Next check', fields: ['Date of the next check', 'Responsible', 'Left over from last time'] },
  },
  acceptance: {
    by: {
      own: {
        title: 'Check sheet before publication',
        intro: (option) => `Before “${option}” is published, check all of the following.`,
        heading: 'To see before publication',
        specification: 'What was agreed for the build',
        specificationIntro: 'What the build was to keep to. See that each is met.',
        fields: ['Tested by, on', 'Points left open, until when', 'Publication decided on', 'Checked by'],
      },
      contractor: {
        title: 'Acceptance sheet',
        intro: (option) => `Before “${option}” is accepted, check all of the following.`,
        heading: 'To see before accepting',
        specification: 'What the specification says',
        specificationIntro: 'What the specification asked of the contractor. See that each is met.',
        fields: [
          'Tested by, on',
          'Points left open, until when',
          'Accepted on',
          'Accepted by',
          'The contractor’s contact',
        ],
      },
      platform: {
        title: 'Check sheet before opening',
        intro: (option) => `Before the shop opens on “${option}”, check all of the following.`,
        heading: 'To see before opening',
        specification: 'To see before accepting pages made for us',
        specificationIntro: 'Where somebody makes pages for us, this is seen to before they are accepted.',
        fields: ['Points left open, until when', 'Opening decided on', 'Checked by'],
      },
    },
    kept: {
      own: {
        title: 'Check sheet after a fix',
        intro: (option) => `Before what is fixed for “${option}” is published, check all of the following.`,
        heading: 'To see before publication',
        specification: 'What the site keeps to',
        specificationIntro: 'What holds for every fix, too. See that each is met.',
        fields: ['Tested by, on', 'Points left open, until when', 'Publication decided on', 'Checked by'],
      },
      platform: {
        title: 'Check sheet before going on',
        intro: (option) => `Before “${option}” is decided on, check all of the following.`,
        heading: 'To see before going on',
        specification: 'To see of pages made for us',
        specificationIntro: 'Where somebody makes pages for us, this is seen to before going on.',
        fields: ['Points left open, until when', 'Decided on', 'Checked by'],
      },
    },
    ownSpecification: [
      [
        'Are the servers hardened?',
        'Software, services, ports and accounts nobody uses are gone; passwords are strong and fixes installed.',
      ],
      [
        'Is the site programmed securely?',
        'It meets every implementation item of IPA’s guide to secure websites, and the session ends at logout.',
      ],
      [
        'Are there logs that can be traced, and are they protected?',
        'Fit for audits and fault finding, without personal data, safe from reading, change and deletion, stored in a settled way.',
      ],
      ['Are intruders kept out, and noticed?', 'Public servers have means to keep intruders out and to detect them.'],
      ['Is leaked data unreadable?', 'Data on public servers is encrypted or otherwise made unreadable.'],
    ],
    ownChecks: [
      ['Has the site been tested?', 'The test is finished before publication and the report is at hand.'],
      ['Are all medium and high holes fixed?', 'Shown by the record of the fix or by a second test.'],
      ['Was the tester somebody else than the builder?', 'Servers and shop programs were both tested.'],
      ['Are all planned measures in place?', 'Go through the self-check sheet one by one.'],
    ],
    platformChecks: [
      [
        'Has each administrator an ID of their own, with two-step login?',
        'First passwords are changed, unused IDs removed.',
      ],
      [
        'Has a trial order gone through to the end?',
        'Card payment, card holder’s check (3-D Secure), confirmation mail, cancellation and refund.',
      ],
      [
        'Are tax, postage and points worked out right?',
        'Try products of each tax rate, and regions of different postage.',
      ],
      ['Are the seller’s details, privacy and return terms shown?', ''],
      ['Is nothing visible that must not be?', 'Drafts, trial products, customers’ data.'],
      ['Can products and orders be exported?', 'Open the exported file and see.'],
      ['Is the contact for incidents and outages written down?', 'At night and on holidays too.'],
    ],
    delegated: 'Requirements we asked for',
    delegatedIntro:
      'The requirements left to a contractor or a service, by the answers of the self-check, the cost lines linked to them, or what the service contains. Those of building are seen by their records; those of operation, of which there is no record before delivery, by what the contract or the procedures say.',
    columns: ['No.', 'Requirement', 'Record or paper seen', 'Date', 'Yes or no'],
    result: 'Result',
  },
  selfCheck: {
    title: 'Self-check sheet',
    blankTitle: 'Self-check sheet (to be filled in)',
    introNew:
      'Each requirement is met by ourselves or by somebody else. If a mandatory one is left that neither can meet, the shop is not self-built.',
    introNone: 'This sheet is for the day you build or take over a site of your own.',
    introOperating: 'Tick what the site has today; for the rest write the date when it is done.',
    build: 'Requirements when building',
    operation: 'Requirements while running',
    columnsNew: ['No.', 'Class', 'Requirement', 'Ourselves', 'Outsourced', 'Who, due, note'],
    columnsOperating: ['No.', 'Class', 'Requirement', 'In place', 'Done on (date)', 'Who, due, note'],
    classes: { mandatory: 'mandatory', recommended: 'recommended' },
    mark: '✓',
    others: { cannot: 'cannot', 'to-do': 'to be done', unknown: 'don’t know' },
    between: ' / ',
    due: (date) => `due ${date}`,
    fields: ['Checked on', 'Checked by', 'Seen by the owner'],
    record: 'Record',
  },
  plan: {
    title: 'Plan',
    intro: (option) =>
      `What is left to do for “${option}”, earliest first. “Within a week” and the like count from the day on which this was made.`,
    open: 'To do',
    finished: 'Done',
    interim: 'Cover until then',
    interimIntro:
      'Until the measures are in place, a WAF and cyber insurance cover the risk (the guideline’s first aid).',
    columns: ['Due', 'What', 'Who', 'Cost (over the years compared, without tax)', 'Cost rests on'],
    doneColumns: ['Done on', 'What', 'Who, note'],
    noDate: 'not set',
    nobody: 'not named',
    noCost: 'not known',
    free: '—',
    counted: (items) => `within the cost of ${items.join(', ')}`,
    basis: (line, source, others) => `${line}: ${source}${others.length > 0 ? `; also for ${others.join(', ')}` : ''}`,
    firstAid: 'the first aid',
    requirement: (number, title) => `${number} ${title}`,
    owner: 'The shop',
    when: { now: 'at once', week: 'within a week', fortnight: 'within two weeks', month: 'within a month' },
    steps: {
      interim: (_name, _mandatory, _recommended, measures = ['waf', 'insurance']) =>
        `As first aid for the present site, ${measures.map((measure) => (measure === 'waf' ? 'put a WAF before it' : 'take out cyber insurance')).join(' and ')}, until it is fixed or left`,
      'site-check': () =>
        'Back up the present site, and look for traces of intruders and of changed files (ask your contractor where you cannot)',
      'ask-platform': (name) => `Ask the company whose service “${name}” uses whether it complies with PCI DSS`,
      bill: (name) => `Put what you pay now into “${name}”, advertising included`,
      quotation: (name) => `Get one quotation for “${name}” and compare again`,
      'self-check': (_name, mandatory, recommended) => {
        const [count, kind] = mandatory > 0 ? [mandatory, 'mandatory'] : [recommended, 'recommended'];
        return `Answer the ${count} ${kind} ${count === 1 ? 'requirement' : 'requirements'} of the self-check`;
      },
      guide: () => 'Read the owner’s seven items; settle who and by when (5 minutes)',
    },
    quotation: (line) => `Get a quotation for “${line}”`,
    price: (line) => `See from a bill or a quotation what “${line}” costs`,
    rival: (option, lines) =>
      `To compare, get a quotation for “${option}”: ${lines.map((line) => `“${line}”`).join(', ')}`,
    rivalPrice: (option, lines) =>
      `To compare, see from a bill or a quotation what “${option}” costs: ${lines.map((line) => `“${line}”`).join(', ')}`,
    decide: (option) => `Once the prices are there, compare again and decide whether it is to be “${option}”`,
    cover: { waf: 'WAF', insurance: 'cyber insurance' },
    covered: (line, from) => `${line} (${from})`,
    fromStart: 'from the start',
    fromMonth: (month) => (month % 12 === 1 ? `from year ${(month + 11) / 12}` : `from month ${month}`),
    stage: (year, name) => `from year ${year} (${name})`,
    missing: 'not yet among the costs',
    inPlace: 'in place',
    notYet: (line, from, due) =>
      `${line} (paid ${from}; still to be put in place${due === undefined ? '' : `, due ${due}`})`,
    empty: 'Nothing is left to do.',
    total: (yen) => `Total of what is known, over the years compared: ${yen}`,
    rest: (yen) =>
      `What is not listed here, such as monthly fees, costs ${yen} more over the years compared; the comparison itemises it.`,
    csv: {
      due: 'due',
      what: 'what',
      who: 'who',
      yen: 'cost (yen over the years compared, without tax)',
      state: 'state',
      basis: 'cost rests on',
      interim: 'cover until then',
      note: 'note',
      kind: 'kind',
    },
    states: { open: 'open', done: 'done' },
    kinds: {
      requirement: 'requirement',
      task: 'owner’s task',
      quotation: 'quotation',
      action: 'next step',
      opening: 'opening',
    },
    ruledOut: (option) =>
      `As things stand “${option}” cannot be chosen. Do not go ahead with this plan until that has changed.`,
    opening: {
      between: '; ',
      contract: {
        platform: (name) => `Sign up for “${name}”`,
        mall: (name) => `Apply for a shop on “${name}”`,
        contractor: (name) => `Conclude the contract for “${name}”`,
      },
      afterPciDss: 'once it is known to comply with PCI DSS',
      afterQuotations: 'once prices are quoted',
      afterDecision: 'once prices are quoted, compared again and decided on',
      bound: (line, months) => `“${line}” is a contract of ${months} ${months === 1 ? 'month' : 'months'}`,
      before: (line) => `Finish “${line}” before the shop opens`,
      open: (name) => `Open the shop on “${name}”`,
      switch: (name) => `Switch to “${name}” and open the shop there`,
      check: (paper) => `once everything in the “${paper}” is checked`,
      transition: (months) => `the switch is expected to take ${months}`,
      fromOpening: {
        once: (line, month) => `Do “${line}” in month ${month} from opening`,
        every: (line, years, first) =>
          `Do “${line}” in year ${first} from opening, and every ${years === 1 ? 'year' : `${years} years`} after`,
        fromMonth: (line, month) => `Start “${line}” in month ${month} from opening`,
        fromYear: (line, year) => `Start “${line}” in year ${year} from opening`,
      },
      fromNow: {
        once: (line, month) => `Do “${line}” in month ${month}`,
        every: (line, years, first) =>
          `Do “${line}” in year ${first}, and every ${years === 1 ? 'year' : `${years} years`} after`,
        fromMonth: (line, month) => `Start “${line}” in month ${month}`,
        fromYear: (line, year) => `Start “${line}” in year ${year}`,
      },
    },
    calendar: (title) => `${title}: plan`,
  },
  approval: {
    title: 'Request for approval: how to run our online shop',
    fields: { date: 'Date', department: 'Department, name', decision: 'Decision', number: 'Number' },
    proposal: 'Proposal',
    named: (option, kind) => `“${option}”${option.toLowerCase() === kind.toLowerCase() ? '' : ` (${kind})`}`,
    candidate: { first: 'our first candidate', another: 'a candidate' },
    proposals: {
      clear: (named) => `To run the online shop as ${named}.`,
      conditional: (named) =>
        `To run the online shop as ${named}, provided that the conditions under “Security” are met.`,
      undetermined: (named, candidate) =>
        `To go ahead with ${named} as ${candidate} for running the online shop. Whether it may be chosen cannot be told yet: the choice itself is made once that is known.`,
      unmet: (named, candidate, unmet) =>
        `To go ahead with ${named} as ${candidate} for running the online shop. As it stands, though, it cannot be chosen: the choice itself is made once a way is found to meet the mandatory requirements nobody can meet today (${unmet}), and the points under “Security” are settled.`,
      open: (named, candidate) =>
        `To go ahead with ${named} as ${candidate} for running the online shop. This is not certain yet: the choice itself is made once the points under “Reasons” are settled.`,
      tie: (named) =>
        `To go ahead with ${named} as a candidate for running the online shop. The amounts hardly differ: the choice itself is made once other points have been compared.`,
      incomplete: () =>
        'How to run the online shop cannot be decided yet. The order depends on the prices missing below, so that no candidate is named now: to decide once they are known and compared again.',
      'ruled-out': (named) =>
        `As things stand ${named} cannot be chosen, so that no approval can be asked for it. Below stand why, and what would have to be done.`,
    },
    another: (named, first) =>
      `In this comparison “${first}” comes first; why ${named} is chosen all the same is written below.`,
    pending: {
      known: (name, lines, amount, net) =>
        `“${name}” ${net ? 'leaves' : 'costs'} ${amount} without what has no price yet (${lines}).`,
      ahead: (best, amount, by, net) =>
        `That is ${by} ${net ? 'more' : 'less'} than “${best}” (${amount}), the ${net ? 'best' : 'cheapest'} of those fully priced.`,
      level: (best, amount, mean) =>
        `“${best}”, fully priced, comes to ${amount}${mean === undefined ? '' : ` (${mean} on average over the ranges)`}: the order hangs on the missing prices.`,
      undetermined: 'Whether it may be chosen cannot be told yet, either.',
    },
    whyInstead: (option) => `Why “${option}”`,
    whyRuledOut: 'Why it cannot be chosen',
    toBeChosen: 'What to do next',
    amount: (years, total, month) =>
      `It is expected to cost ${total} over ${years} ${years === 1 ? 'year' : 'years'} (${month} a month), expected incident loss included.`,
    priceMissing: (lines) => `This is the least it costs, without what has no price yet (${lines}).`,
    left: (years, yen) =>
      `Of the contribution margin it is expected to leave ${yen} after cost over ${years} ${years === 1 ? 'year' : 'years'}.`,
    meanOf: (what, mean) =>
      `These are the amounts with every number as stated. On average over the ranges, ${what.toLowerCase()} comes to ${mean}.`,
    reason: 'Reasons',
    comparison: 'Comparison of cost',
    comparisonOfNet: 'Comparison of sales, cost and what is left',
    comparisonOfNetCaption: (years, tax, ranged) =>
      `Cost, sales and what is left, contribution margin less total cost, over ${years} ${years === 1 ? 'year' : 'years'} (yen, ${tax ? 'with consumption tax' : 'without tax'}${ranged ? '; as stated but for the mean' : ''})`,
    comparisonCaption: (years, tax, ranged) =>
      `Cost over ${years} ${years === 1 ? 'year' : 'years'} (yen, ${tax ? 'with consumption tax' : 'without tax'}${ranged ? '; as stated but for the mean' : ''})`,
    item: 'Item',
    rows: {
      total: 'Total',
      cost: 'Total cost',
      sales: 'Sales, without tax',
      contribution: (tax) => `Contribution margin${tax ? ', with consumption tax' : ''}`,
      left: 'What is left',
      rank: 'Rank',
      eligibility: 'Eligibility',
      probability: 'Probability of an incident',
      ifOnce: 'Borne of one incident',
      ifOnceMonths: 'That in months of margin',
    },
    incidentOf: (name, rate, yen, months) =>
      `“${name}”: probability of an incident ${rate}, borne of one incident ${yen}${months === undefined ? '' : ` (${months} of contribution margin)`}.`,
    incidentNote:
      'Borne of one incident: no more than this 9 times in 10. The probability, a mean a year, is assumed: there are no published statistics.',
    rankOpen: 'open',
    rankIfMet: (rank) => `${rank}, if it can be chosen`,
    moreOptions: (count) => `${count} more: see “Comparison” in the workbook of the comparison`,
    quotations: 'Quotations',
    quotationsCaption: 'Quotations the amounts rest on',
    moreQuotations: (count) => `${count} more: see “Sources” in the workbook of the comparison`,
    quotationColumns: ['Item', 'Amount', 'Supplier, terms', 'Date'],
    unnamed: 'no company named',
    undated: 'no date given',
    noQuotations: 'No amount rests on a quotation yet; they are reference figures and assumptions.',
    quotedNone: (option) => `Nothing of the cost of “${option}” is confirmed by quotations yet.`,
    quotedShare: (option, share) => `${share} of the cost of “${option}” is confirmed by quotations.`,
    threshold: {
      sales: (yen) => ` (from ${yen} of sales a month on)`,
      'year-sales': (yen) => ` (from ${yen} of sales a year on)`,
      'order-value': (yen) => ` (from a mean order of ${yen} on)`,
    },
    contract: {
      bound: (option, line, months, renews, fee) =>
        `“${option}”: “${line}” is a contract of ${months}${renews ? ', each time followed by another as long' : ''}. Leaving earlier costs ${fee}.`,
      ofTheRest: (share) => `${share} of what the months that remain would cost`,
      counted: (months) => `At the end of the years compared ${months} remain: that cost is part of the total.`,
    },
    security: 'Security',
    requirementColumns: ['No.', 'Requirement', 'Answer', 'Responsible', 'Due'],
    requirementCaption: 'Mandatory requirements not known to be met (unanswered ones included)',
    moreRequirements: (count) => `${count} more: see the self-check sheet`,
    allMet: 'Every mandatory requirement is met or in somebody’s hands.',
    change: 'Changes since the last proposal',
    changeCaption: 'Before and after (total, yen)',
    changeColumns: ['Option', 'Before', 'After', 'Difference'],
    causesCaption: (option) => `What makes up the change of “${option}”`,
    otherCauses: (count) => `${count} others`,
    changeText: (option, before, after) => `The total of “${option}” went from ${before} to ${after}.`,
    annex: 'Assumptions',
    premiseColumns: ['Assumption', 'Value', 'Range', 'Rests on'],
    years: 'Years compared',
    rampMonths: 'Months until sales have grown to the full',
    season: 'Sales by month, the mean month being 1',
    fromTo: (low, high) => `${low} to ${high}`,
    noRange: 'none',
    morePremises: (count) => `${count} more: see “Inputs” in the workbook of the comparison`,
    annexItems: {
      dataSet: (text) => `Edition of the guideline: ${text}`,
      model: (text) => `Version of the model: ${text}`,
    },
    ruledOut: 'ruled out',
    atLeast: (amount) => `${amount} or more`,
    atMost: (amount) => `${amount} or less`,
  },
};
