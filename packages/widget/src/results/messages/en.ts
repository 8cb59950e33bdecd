import { joined, say } from '@ec-tco/core/format';
import type { Catalogue } from './ja.ts';

const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

export const EN: Catalogue = {
  between: ' ',
  verdict: {
    heading: 'Answer',
    strength: {
      clear: 'clear',
      likely: 'likely',
      open: 'not decided yet',
      tie: 'no difference',
      'none-eligible': 'nothing may be chosen',
      incomplete: 'a price is missing',
    },
    strengthLabel: 'How sure: ',
    pending: 'Computing',
    pendingText: 'Working out how sure this is.',
    pendingOld: 'This is about the entries before the last change; it is being computed again.',
    groups: {
      amounts: 'By how much',
      sureness: 'How sure this is',
      turning: 'What would turn the answer',
      conditions: 'What may be chosen',
      missing: 'What is still missing',
    },
    press: 'Press a number to see how it is computed and where it comes from.',
    summary: (headline, strength, totals) => `${headline} How sure: ${strength}. ${totals}`,
    summaryTotal: (name, amount) => `${name} ${amount}`,
    summaryTotals: (list) => (list.length > 0 ? `Totals: ${list.join(', ')}.` : ''),
  },
  answer: {
    colon: ': ',
    because: {
      between: ' ',
      clear: 'Moving the other numbers to the ends of their ranges hardly ever changes it.',
      sample: 'The numbers are still those of a sample shop.',
      quotations: (count, others) =>
        count > 0
          ? `${plural(count, 'quotation')} so far.`
          : others
            ? 'This option has no quotation yet.'
            : 'There is no quotation yet.',
      input: (name) => `If it changes, it is because of this: ${name}.`,
    },
    halted: {
      slow: 'Working out how sure this is took too long and was stopped.',
      'not-loaded': 'What works out how sure this is could not be loaded. Please check the connection.',
    },
    again: 'Try again',
    short: {
      unanswered: (count) => `depends on ${plural(count, 'mandatory item')} of the self-check`,
      platform: 'nobody has checked yet whether it complies with PCI DSS',
      unpriced: (lines) => say`some costs have no price yet (${joined(lines, ', ')})`,
    },
    picture: (years) => `What ${plural(years, 'year')} cost`,
    pictureLeft: (years) => `What is left after ${plural(years, 'year')}`,
    left: 'Left for you',
    asStated: (list) =>
      say`Amounts are averages over the ranges of the numbers. Without the ranges: ${joined(
        list.map(({ name, value }) => say`${name} ${value}`),
        ', ',
      )}.`,
    cash: 'Paid out',
    own: (rate) => `Own work (at ${rate} an hour)`,
    expected: 'Expected incident loss',
    range: 'eight times in ten it lies here',
    between: (low, high) => `; eight times in ten between ${low} and ${high}`,
    monthly: (yen, hours) => `Each month ${yen}${hours === undefined ? '' : ` + ${plural(hours, 'hour')} of own work`}`,
    why: 'Why',
    sales: 'contribution margin, from different sales',
    part: (other, names, share, yen, years) => {
      const list = joined(names, ' and ');
      return share > 1.05
        ? say`It beats ${other} mainly by ${list} (${yen} in ${plural(years, 'year')}); other costs take part of that back.`
        : say`${share > 0.95 ? 'Nearly all' : `About ${Math.round(share * 10) * 10}%`} of the difference from ${other} is ${list} (${yen} in ${plural(years, 'year')}).`;
    },
    moreWhy: 'Compare in detail',
    happens: 'Should an incident happen',
    months: (months) => `${plural(months, 'month')} of contribution margin`,
    upTo: (half) =>
      half
        ? say`Nine times in ten it costs you no more than this, every second time no more than ${half}.`
        : say`Nine times in ten it costs you no more than this.`,
    oneIn: (list, years) =>
      say`It is assumed to happen to about ${joined(
        list.map(({ name, shops, ofHundred }) =>
          ofHundred ? say`${shops} shops in 100 with ${name}` : say`one shop in ${shops} with ${name}`,
        ),
        ', to ',
      )} in ${plural(years, 'year')}. There are no published statistics.`,
    beforeFix: (list, alike) =>
      say`This holds if the fix or the move is done as planned (${joined(
        list.map(({ name, months }) => say`${name} in ${months}`),
        ', ',
      )}); it is not the risk of the site as it is. Until then the probability of an incident is assumed to be ${
        alike && list[0]
          ? list[0].perYear
          : joined(
              list.map(({ name, perYear }) => say`${perYear} with ${name}`),
              ', ',
            )
      } a year.`,
    next: (count) => (count === 1 ? 'First of all' : `These ${count} first`),
    rest: (count) => `After that (${count})`,
    who: 'The shop',
    when: { now: 'at once', week: 'within a week', fortnight: 'within two weeks', month: 'within a month' },
    steps: {
      interim: (_name, _mandatory, _recommended, measures = ['waf', 'insurance']) =>
        `As first aid for the present site, ${measures.map((measure) => (measure === 'waf' ? 'put a WAF before it' : 'take out cyber insurance')).join(' and ')}, until it is fixed or left`,
      'site-check': () =>
        'Back up the present site, and look for traces of intruders and of changed files (ask your contractor where you cannot)',
      'ask-platform': (name) => `Ask the company whose service “${name}” uses whether it complies with PCI DSS`,
      bill: (name) => `Put what you pay now into “${name}”, advertising included`,
      quotation: (name) => `Get one quotation for “${name}” and compare again`,
      'self-check': (_name, mandatory, recommended) =>
        mandatory > 0
          ? `Answer the ${plural(mandatory, 'mandatory requirement')} of the self-check`
          : `Answer the ${plural(recommended, 'recommended requirement')} of the self-check`,
      guide: () => 'Read the owner’s seven items; settle who and by when (5 minutes)',
    },
    open: {
      interim: 'Read the cautions about WAFs',
      'site-check': 'See the self-check',
      'ask-platform': 'Open the questions',
      bill: 'Correct the cost',
      quotation: 'Copy a quotation',
      'self-check': 'Answer',
      guide: 'Read',
      action: 'Details',
    },
  },
  change: {
    heading: 'What changed',
    between: ' ',
    input: (name, from, to) => `${name} ${from} → ${to}.`,
    certain: (name, value) => `${name} is settled at ${value}.`,
    range: (name) => `The range of ${name} changed.`,
    total: (name, before, after) => `“${name}” ${before} → ${after}`,
    totals: (list, more) => `${list.join(', ')}${more > 0 ? `, and ${more} more` : ''}.`,
    noTotal: 'No total changes.',
    measure: {
      net: 'The forms sell differently: they are now compared by what is left, not by cost.',
      cost: 'All forms sell as much: they are now compared by cost, not by what is left.',
    },
    judged: (name, before, after) => `“${name}”: “${after}”, no longer “${before}”.`,
    best: (before, after) => `The best is now “${after}”, no longer “${before}”.`,
    order: 'The best is the same; others changed places.',
    sameOrder: 'The order is the same.',
    strength: (before, after) => `How sure: from “${before}” to “${after}”.`,
  },
  difference: {
    heading: 'What differs from “before”',
    lead: 'What led from the kept copy to what is there now, and by how much. It adds up to the difference.',
    none: 'Nothing has changed yet.',
    region: (name) => `Difference of “${name}” (can be moved sideways)`,
    cause: 'Cause',
    amount: 'Amount',
    picture: 'Picture',
    before: 'Before',
    after: 'Now',
    'line-added': (name) => `Cost added: “${name}”`,
    'line-removed': (name) => `Cost taken away: “${name}”`,
    structure: 'Period, timing, categories and switches',
    figures: 'Edition of the sources',
    'model-version': 'Version of the formulas',
    interaction: 'From changing several numbers together',
  },
  ranking: {
    heading: 'Options in order',
    by: {
      total: 'Lowest cost first (without incidents)',
      totalWithIncident: 'Lowest cost first (with expected incident loss)',
      presentValue: 'Lowest present value of cost first (without incidents)',
      presentValueWithIncident: 'Lowest present value of cost first (with expected incident loss)',
      net: 'What leaves most first (as sales differ between options)',
    },
    rank: (rank) => `No. ${rank}`,
    byMean: '. Compared by the average over the ranges of the numbers.',
    mean: 'Average over the ranges (decides the place)',
    asStated: 'What is not called an average or a mean is the amount as stated.',
    unranked: 'not ranked',
    unpriced: 'place not known yet',
    total: (years) => `Total over ${plural(years, 'year')}, without incidents`,
    withIncident: (years) => `Total over ${plural(years, 'year')}, with expected incident loss`,
    ends: 'Total by the ranges of prices and work',
    fromTo: (low, high) => say`${low} to ${high}`,
    monthly: 'A month on average, without incidents',
    net: 'What is left',
    difference: (name) => `Difference from “${name}”`,
    atLeast: (amount) => `${amount} or more`,
    atMost: (amount) => `${amount} or less`,
    missing: 'A cost has no price yet, so the total is the least it can be.',
    status: {
      eligible: 'may be chosen',
      conditional: 'with conditions',
      undetermined: 'not settled',
      'not-as-it-is': 'not as it stands',
      'ruled-out': 'ruled out',
    },
    reasons: 'Why',
    many: {
      'mandatory-unanswered': (count) =>
        `Answer ${count} mandatory requirements of the self-check to see whether it may be chosen.`,
      'mandatory-to-do': (count) => `On condition that the ${count} open mandatory requirements are met.`,
      'mandatory-delegated': (count) => `A contractor takes over the ${count} mandatory requirements you cannot meet.`,
      'hosted-service-covers': (count) =>
        `On condition that the hosted service takes over ${count} requirements. Services differ: confirm it.`,
      'mandatory-outsourced': (count) =>
        `${count} mandatory requirements need a contractor, so you cannot build it alone.`,
      'mandatory-unknown': (count) =>
        `It is not known whether ${count} mandatory requirements are met; whether it may be chosen cannot be told yet.`,
      'mandatory-to-contractor': (count) =>
        `On condition that a contractor takes over ${count} of the mandatory requirements.`,
      'mandatory-cannot-now': (count) =>
        `Today’s site cannot meet ${count} of the mandatory requirements: consider what can be done, moving to SaaS included.`,
      'mandatory-cannot': (count) => `Nobody can meet ${count} of the mandatory requirements.`,
    },
    which: (count) => `Show the ${count} requirements`,
  },
  table: {
    customisability: 'Freedom to customise',
    custom: { high: 'high', low: 'low' },
    against: (name) => `Compare “${name}” with`,
    heading: 'Cost table',
    region: 'Cost table (scrolls sideways)',
    caption: (years, tax) => `Cost over ${plural(years, 'year')} (${tax ? 'with consumption tax' : 'without tax'})`,
    yen: 'In yen',
    man: 'Amounts from ¥10,000 are shortened here. They are computed to the yen.',
    asStated: 'Numbers with a range count as stated.',
    row: 'Row',
    total: 'Total, without incidents',
    withIncident: 'Total, with expected incident loss',
    expected: 'of which expected incident loss',
    monthly: 'A month on average, without incidents',
    share: 'Share of sales',
    presentValue: 'Present value of the total',
    sales: 'Sales',
    netWithIncident: 'What is left',
    perYear: (name) => `“${name}” year by year`,
    perYearRegion: (name) => `“${name}” year by year (scrolls sideways)`,
    line: 'Cost',
    sum: 'Total',
    noValue: 'none',
    confidence: 'What the numbers rest on',
    confidenceLead: 'How much of each total rests on what. The more quotations, the surer the answer.',
    quotation: 'Quotations',
    stated: 'Entered',
    figure: 'Reference figures',
    assumption: 'Assumptions',
    confirmed: 'Share confirmed by quotations',
  },
  quotations: {
    heading: 'Quotations side by side',
    lead: 'What each quotation holds, by requirement of the guideline. Where it says “not quoted”, ask whether it is included.',
    summary: (name, left) =>
      left === 0
        ? `The quotation for “${name}” holds every mandatory requirement.`
        : `The quotation for “${name}” does not mention ${left} of the mandatory requirements.`,
    caption: (years) =>
      `Quotations by requirement (amounts over ${years === 1 ? '1 year' : `${years} years`}, without tax)`,
    requirement: 'Requirement',
    recommended: '(recommended)',
    kinds: { quoted: 'quoted', own: 'your own work', assumed: 'not quoted (a placeholder)', missing: 'not quoted' },
    total: 'Whole cost (without incidents)',
  },
  comparison: {
    heading: 'The options in charts',
    category: (option, row, share) => say`The largest cost of ${option} is ${row}: ${share} of the total`,
    categoryNone: 'Cost by category',
    ruledOut: 'ruled out',
    unpriced: 'a price is missing',
    crossing: (month, after, before) => say`Adding up the cost, ${after} costs less than ${before} from ${month}`,
    crossings: (count, left, right) =>
      say`Adding up the cost, ${left} and ${right} change places ${plural(count, 'time')}`,
    always: (cheap, dear) => say`Adding up the cost, ${cheap} never costs more than ${dear}`,
    cumulativeAlone: 'The cost so far, added up',
    month: (month) => (month === 0 ? 'the start' : `month ${month}`),
    note: 'With the expected loss of incidents.',
    cumulativeNote: 'With your own work and the expected loss of incidents, so not only what is paid.',
  },
  sensitivity: {
    heading: 'Which numbers decide',
    waiting: 'Computing.',
    onePair: 'With two options or more to compare, this place shows which numbers decide.',
    between: (left, right) => say`About the difference between ${left} and ${right}.`,
    tornado: (input, from, to) =>
      say`What matters most: ${input}. Within its range the difference runs from ${from} to ${to}`,
    noRange:
      'No number has a range, so nothing can be said of their weight. Add a least and a most to an input to see it.',
    noEffect: 'No number changes the difference of the two within its range.',
    flips: (count) =>
      count === 0
        ? 'None of them alone changes the order at an end of its range.'
        : `${plural(count, 'number changes', 'numbers change')} the order at an end of the range.`,
    more: (count) => `${plural(count, 'number')} of less weight left out.`,
    differenceNote: (left, right) => say`The difference is ${left} less ${right}.`,
    information: 'What to find out first',
    informationOne: (input, yen) => say`Finding out ${input} before deciding saves ${yen} of wrong choice on average.`,
    informationAll: (yen) => say`Finding out all numbers with a range saves ${yen} of wrong choice on average at most.`,
    informationNone: 'No single number was found that would change the answer by being known beforehand.',
    breakEven: 'Where the order turns',
    asStated: 'Here the two are compared with the values as entered, without their ranges.',
    chooseInput: 'Number to vary',
    noRoots: 'No number turns the order by itself.',
    turns: (input, value, option, side, net) =>
      say`If ${input} is ${side} ${value}, ${option} ${net ? 'leaves more' : 'costs less'}`,
    atMost: (option) => say`What has no price yet with ${option} counts as nothing here.`,
    tieOnly: (input, value) => say`At ${input} of ${value} the two are equal`,
  },
  incident: {
    heading: 'If an incident happens',
    none: 'With two options or more that may be chosen, this place says how likely an incident would have to be.',
    pairsLead: (net) =>
      net
        ? 'From which yearly probability of an incident on would the one that leaves less pay:'
        : 'From which yearly probability of an incident on would the dearer one pay:',
    pair: {
      at: (dear, cheap, rate) =>
        say`${dear}, were it never hit itself, pays if an incident with ${cheap} is likelier than ${rate} a year.`,
      common: (dear, cheap, rate, sellsLess) =>
        say`${dear} bears less of an incident${sellsLess ? ', partly because it sells less' : ''}: hit as often as ${cheap}, it pays if one is likelier than ${rate} a year.`,
      inProportion: (dear, cheap, rate, sellsLess) =>
        say`${dear} bears less of an incident${sellsLess ? ', partly because it sells less' : ''}: with the two probabilities in proportion as now, it pays if one with ${cheap} is likelier than ${rate} a year.`,
      never: (dear, cheap) => say`${dear} would not pay even with an incident every year with ${cheap}.`,
      'no-loss': (dear, cheap) => say`An incident costs nothing with ${cheap}, so no probability makes ${dear} pay.`,
    },
    noTradeOff: (dear, cheap, net) =>
      say`${cheap} ${net ? 'leaves more' : 'costs less'} than ${joined(dear, ', ')}, and is assumed to lose no more to incidents: there is no trade-off.`,
    inForce: 'Rules and offers in force (card industry, reporting of leaks, subsidies)',
    inForceLead:
      'They are part of no edition of the guideline and counted in no result. Where what was read is old, that is said.',
    oneIn: (years) => `Shops that have an incident in ${plural(years, 'year')}`,
    oneInValue: (shops, ofHundred) => (ofHundred ? `about ${shops} in 100` : `about one in ${shops}`),
    ifHalf: 'Borne if it happens (no more than this in half of the cases)',
    ifBad: 'Borne if it happens (no more than this 9 times in 10)',
    ifWorst: 'Borne if it happens (the worst case)',
    months: (months) => `${months} months of contribution margin`,
    ifOnce: 'Total cost if it happens once (at the amount of 9 in 10)',
    ifOnceRank: (rank) => `choice no. ${rank}`,
    equal: (a, b, net) => say`${a} and ${b} ${net ? 'leave' : 'cost'} the same, incidents aside.`,
    assumed: 'Loss at the assumed probability',
    assumedLead:
      'From here on a probability is assumed. Nobody publishes it, so look first at the probability from which it pays, above.',
    region: 'Table of incident losses (scrolls sideways)',
    detailRegion: 'Table of the loss distribution (scrolls sideways)',
    caption: (years) => `Loss from incidents over ${plural(years, 'year')}, at the assumed probability`,
    item: 'Item',
    probability: 'Assumed probability, a year',
    beforeFix: 'Until the fix or the move is done, a year',
    beforeFixFor: (months) => `the first ${months} months`,
    range: (low, high) => `range ${low} to ${high}`,
    annual: 'Expected loss in year 1 (probability × loss)',
    severity: 'Loss of one incident',
    retained: 'of which you bear after insurance',
    detail: 'Distribution of the loss (rare, large losses)',
    any: (years) => `Probability of one or more within ${plural(years, 'year')}`,
    mean: 'Mean loss',
    p90: 'No more than this in 90% of cases (P90)',
    p95: 'No more than this in 95% of cases (P95)',
    p99: 'No more than this in 99% of cases (P99)',
    tail: 'Mean of the worst 5%',
    zero: 'Where incidents are rare, “no more than” can be ¥0: mostly nothing happens. It does not mean that an incident is cheap.',
    tooLow:
      'Why it may be too low: it counts published incidents only. Those never noticed or never published are left out.',
    tooHigh:
      'Why it may be too high: shops with good and with poor security are taken as equal. A well-kept shop may be below it.',
    assumption: 'The probability is an assumption of this tool. You can change it for each option.',
    curve: (name, rate, loss) => say`With ${name} there is a chance of ${rate} to lose ${loss} or more`,
    curveNone: 'Probability of losing at least so much',
    noLoss: 'Incidents cost nothing in any option.',
  },
  advice: {
    heading: 'Warnings, and what to do next',
    count: (blocking, warning, info) =>
      [
        blocking > 0 ? `${blocking} blocking` : '',
        warning > 0 ? plural(warning, 'warning') : '',
        info > 0 ? plural(info, 'remark') : '',
      ]
        .filter(Boolean)
        .join(', ') || 'no warnings',
    severity: { blocking: 'Why it is ruled out', warning: 'Warning', info: 'Remark' },
    none: 'There is nothing to warn of.',
    next: 'What to do next',
    effects: 'What leaving out a requirement means',
    effectsLead:
      'For requirements of the self-check with linked cost lines: the cost that would fall away, and the warnings it would raise.',
    without: (requirement) => `Without ${requirement}`,
    compute: 'Compute',
    saved: (name, yen) => say`${name} costs ${yen} less.`,
    added: (name, yen) => say`${name} costs ${yen} more.`,
    same: (name) => say`The cost of ${name} stays the same.`,
    raised: (name) => say`New warnings for ${name}:`,
    raisedNone: 'No new warnings.',
    becomes: (name, status) => say`${name} becomes: ${status}.`,
    warning: 'A lower cost does not lower the loss of an incident. This is no advice to leave a requirement out.',
    linked: (count) => plural(count, 'cost line'),
  },
  explanation: {
    heading: 'About this number',
    back: 'Back to the number before',
    trail: 'The way here',
    words: 'How it is computed',
    numbers: 'With the numbers',
    operands: 'Numbers it uses',
    notes: 'Remarks',
    source: 'Where it comes from',
    range: (low, high) => `range ${low} to ${high}`,
    open: (label) => `Explain ${label}`,
    title: 'Source',
    publisher: 'Published by',
    date: 'Date',
    place: 'Where in it',
    status: 'How it was checked',
    read: 'Read on',
    readIn: 'Read in',
    link: 'Page of the source',
    statuses: {
      primary: 'read in the source itself',
      reading: 'the number was read in the source; what it is of is this tool’s reading',
      secondary: 'read where another page quotes it',
      derived: 'computed from other figures',
      judgement: 'an assumption of this tool, not published',
    },
    kinds: {
      figure: 'reference figure',
      assumption: 'assumption',
      quotation: 'own quotation',
      stated: 'your entry',
    },
    zeros: (count) => `and ${plural(count, 'number')} of zero`,
    unknown: 'There is no explanation of this number.',
    undated: 'no date',
  },
  how: {
    cumulative: {
      label: (name, month) =>
        `What “${name}” has cost by ${month === 0 ? 'the start' : `the end of month ${month}`}, own work and expected incident loss included`,
      words:
        'The cost of each year, laid out over the months in which it arises and added up from the start. Monthly and yearly costs are spread evenly over the months of their year; what is paid once lies in its month.',
    },
    share: (name, row) => ({
      label: `Share of “${row}” in the cost of “${name}”`,
      words: `Total of “${row}” ÷ total cost (with the expected loss of incidents)`,
    }),
    ends: (name, end) => ({
      label: `Total of “${name}” at the ${end === 'low' ? 'cheap' : 'dear'} ends, without incidents`,
      words: `The total with every price and all work at the end of its range that makes it ${end === 'low' ? 'smaller' : 'larger'}. How the shop sells stays as stated.`,
    }),
    difference: (left, right) => ({
      label: `Difference between “${left}” and “${right}”`,
      words: 'The difference of the two amounts below.',
    }),
    mean: (name) => ({
      label: `Mean of “${name}” over the ranges`,
      words:
        'All numbers with a range were moved at once within it (PERT law from low, stated and high value), and the amounts of all these cases averaged. The choice goes by this mean.',
    }),
    atMean: (name) => ({
      label: `“${name}” with the ranges considered`,
      words:
        'An option that is ruled out, or lacks a price, has no place. Its amount is computed once, not case by case.',
    }),
    meanDifference: (left, right) => ({
      label: `Difference between “${left}” and “${right}”, by means over the ranges`,
      words:
        'All numbers with a range were moved at once within it; the amounts of all cases were averaged and subtracted.',
    }),
    reason: (best, other) => ({
      label: `main amount by which “${best}” beats “${other}”`,
      words: 'Line by line, what the two differ by; the one or two that make most of it are added up.',
    }),
    atMeans: 'Numbers with a range stand at their mean here. The amounts below are with the values as entered.',
    meanError: (yen) => `Error of the mean: ±${yen}.`,
    range: (input, end) => ({
      label: `${input} at its ${end === 'low' ? 'least' : 'most'}`,
      words: `The ${end === 'low' ? 'low' : 'high'} end of the range that was entered. Nothing is computed.`,
    }),
    tornado: (input, end, left, right) => ({
      label: `Difference with ${input} at its ${end === 'low' ? 'least' : 'most'}`,
      words: `${input} alone is put to the ${end === 'low' ? 'low' : 'high'} end of its range, all else stays as it is; “${left}” and “${right}” are computed again, and one is taken from the other.`,
    }),
    at: (input, left, right) => ({
      label: `Difference with another ${input}`,
      words: `${input} alone is put to this value, all else stays as it is; “${left}” and “${right}” are computed again, and one is taken from the other.`,
    }),
    turn: (input, left, right) => ({
      label: `Value of ${input} at which the order turns`,
      words: `${input} alone is moved, all else stays as it is, until the difference between “${left}” and “${right}” is exactly zero.`,
    }),
    inputMean: (input) => ({
      label: `Mean of ${input}`,
      words: 'The mean of the range as entered: (low + 4 × value + high) ÷ 6.',
    }),
    choiceTurn: (input, best) => ({
      label: `Value of ${input} at which “${best}” is no longer the one to choose`,
      words: `${input} alone is moved from where it stands, all else stays as it is, until another option comes before “${best}”: whichever is the first.`,
    }),
    planTurn: (option, best) => ({
      label: `Share of the sales planned for “${option}” at which “${best}” is no longer the one to choose`,
      words: `The sales planned for “${option}” are all multiplied with one share, all else stays as it is, until another option comes before “${best}”.`,
    }),
    sameSales: (asked, other) => ({
      label: `Monthly sales of “${asked}” at which it leaves as much as “${other}”`,
      words: `Only the first year’s monthly sales of “${asked}” were moved, from nothing to three times as much, until the difference to what “${other}” leaves is exactly 0. Growth and order value are the whole shop’s.`,
    }),
    turnNote: 'The value is narrowed down to where the difference, computed to the yen, changes its sign.',
    probability: {
      label: 'Probability of coming first',
      words:
        'All numbers with a range are moved within it at once (PERT distributions of the least, the present and the most, independent of each other), and it is counted how often the option comes first.',
    },
    points: (points, inputs) =>
      `${points.toLocaleString('en')} cases of ${plural(inputs, 'number')} with a range were computed. The cases are fixed (seed 1), so the same input always gives the same answer.`,
    error: (points) => `Error of the calculation: ±${points}.`,
    information: (input) => ({
      label: `Worth of finding out ${input} first`,
      words: `If ${input} alone were known before choosing, the better option could be chosen each time. This is by how much that lowers the cost on average, estimated from many computed cases.`,
    }),
    informationAll: {
      label: 'Worth of finding out all numbers with a range first',
      words:
        'If all numbers with a range were known before deciding, the better option could be chosen each time. This is by how much that lowers the cost on average.',
    },
    informationError: (error) => `Error of the calculation: ±¥${Math.ceil(error).toLocaleString('en')}.`,
    loss: (figure, name, years) => ({
      label: `“${name}”: ${
        {
          any: `probability of one incident or more within ${plural(years, 'year')}`,
          mean: `mean loss over ${plural(years, 'year')}`,
          p90: `loss over ${plural(years, 'year')}, no more than this in 90% of cases`,
          p95: `loss over ${plural(years, 'year')}, no more than this in 95% of cases`,
          p99: `loss over ${plural(years, 'year')}, no more than this in 99% of cases`,
          once: 'what one incident costs you if it happens',
          tail: `loss over ${plural(years, 'year')}, mean of the worst 5%`,
          chance: `probability of losing at least so much over ${plural(years, 'year')}`,
        }[figure]
      }`,
      words: {
        any: '1 less the chance that nothing happens: (1 − probability a year), multiplied for all the years. The time of a move counts with its own probability.',
        mean: 'Probability a year × mean of what you bear of one incident, added up over the years. The time of a move counts with its own probability.',
        p90: 'Each year an incident happens with the assumed probability, and its loss varies. This is the distribution of the sum over the years: 90% of it is no more than this.',
        p95: 'Each year an incident happens with the assumed probability, and its loss varies. This is the distribution of the sum over the years: 95% of it is no more than this.',
        p99: 'Each year an incident happens with the assumed probability, and its loss varies. This is the distribution of the sum over the years: 99% of it is no more than this.',
        once: 'The distribution of what one incident leaves with you after insurance, over how many records leak and what it costs. Half of the cases stay below the middle amount, nine in ten below the bad one. No probability of an incident is used.',
        tail: 'Each year an incident happens with the assumed probability, and its loss varies. This is the mean of the worst 5% of the distribution of the sum over the years.',
        chance:
          'Each year an incident happens with the assumed probability, and its loss varies. This is read from the distribution of the sum over the years; between the points of the curve it is a straight line.',
      }[figure],
    }),
    exact: 'Computed directly from the formula. Nothing was drawn at random.',
    grid: (cells, error) =>
      `Losses are divided into ${cells.toLocaleString('en')} cells at most and the distributions added cell by cell (fast Fourier transform). Nothing was drawn at random, so the answer is always the same. Estimated error: up to ${error} of the amount.`,
    pair: (cheaper, dearer, net) => ({
      label: `Probability of an incident with “${cheaper}” from which “${dearer}” pays`,
      words: `What “${dearer}” ${net ? 'leaves less' : 'costs more'} ÷ (what you bear of one incident with “${cheaper}” × years)`,
    }),
    without: (requirement, name) => ({
      label: `Change in the cost of “${name}” without ${requirement}`,
      words:
        'The cost lines that only this requirement needs are left out and everything is computed again; this is the difference to the present total.',
    }),
    unpriced: {
      label: 'How much the unknown price may be',
      words: 'The unknown price alone is moved until the total is the same as that of the best option.',
    },
    rule: {
      label: 'A number in a warning',
      words:
        'It follows from the rules of the guideline and from your input. What is missing is the guideline’s minimum less what this option spends on security in that year.',
    },
    uses: 'Numbers it starts from',
    later: 'This number is being computed.',
  },
  print: {
    terms: 'Terms',
    document: 'Request for approval',
    aside: (text) => ` (${text})`,
    cite: (publisher, title, date) => `${publisher}: ${title}${date && ` (${date})`}`,
    unnamed: (names, more) =>
      `quoted for ${names.map((name) => `“${name}”`).join(', ')}${more > 0 ? ` and ${more} more` : ''}; no company named`,
    date: 'Date',
    dateBlank: '____ / __ / __',
    number: 'Document no.',
    drafter: 'Drafted by',
    department: 'Department',
    subject: '1  Subject',
    subjectText: (title, of) => {
      const asked = of && {
        clear: `to run the shop’s site as “${of.name}”`,
        conditional: `to run the shop’s site as “${of.name}”, provided that its conditions are met`,
        open: `“${of.name}” as the first candidate for running the shop’s site, to be settled once the open points are`,
      };
      const text = asked?.[of?.asked ?? 'clear'] ?? 'how to run the shop’s site';
      return title === undefined ? text.charAt(0).toUpperCase() + text.slice(1) : `${title}: ${text}`;
    },
    reasons: '2  Reasons',
    comparison: '3  Comparison',
    effect: '4  Effect and cost',
    effectTotal: (years) => `Cost over ${plural(years, 'year')}`,
    effectInitial: 'Cost before the start',
    effectYear1: 'Cost in year 1',
    effectMonthly: 'A month on average',
    effectDifference: (name, net, mean) =>
      `Difference from “${name}” in ${net ? 'what is left' : 'cost'}${mean ? ', mean over the ranges' : ''}`,
    effectSales: 'Share of sales, without incidents',
    effectNote: 'Amounts include the expected loss of incidents where nothing else is said.',
    effectNet: 'What is left',
    asStated: (label) => `${label}: as stated`,
    meanOf: (net) => `${net ? 'What is left' : 'Cost'}, mean over the ranges (decides the rank)`,
    sales: 'Sales, without tax',
    contribution: (tax) => `Contribution margin${tax ? ', with consumption tax' : ''}`,
    netOf: 'What is left (contribution margin less the total above)',
    captionOfNet: (years, tax) =>
      `Cost, sales and what is left over ${plural(years, 'year')} (${tax ? 'with consumption tax' : 'without tax'})`,
    risk: '5  Risks',
    premises: '6  Assumptions',
    sources: '7  Sources',
    signOff: 'Decision',
    decisions: ['Approved', 'Approved with conditions', 'Deferred', 'Rejected'],
    seals: ['President', 'Director', 'Department', 'Section', 'In charge'],
    decisionDate: 'Date of decision',
    conditions: 'Conditions, remarks',
    option: 'Option',
    moreOptions: (count) => `${plural(count, 'option')} further down the ranking left out for space.`,
    status: 'Eligibility',
    rank: 'Rank',
    rankIfMet: (rank) => `${rank}, if it can be chosen`,
    chanceRow: ' (what is not granted yet: by its chance)',
    chanceOf: (name, counted, chance, full) =>
      `${counted} of “${name}” is its amount × the chance of ${chance} to get it${full === undefined ? '' : `; in full ${full}`}.`,
    stages: 'Probability once a stage is reached, a year',
    fromYear: (year, rate) => `${rate} from year ${year}`,
    meanProbability: 'Mean probability over the years compared, a year',
    assumption: 'The probability of an incident is an assumption: there are no published statistics.',
    ifHalf: 'Borne if it happens (no more than this in half of the cases; in months of contribution margin)',
    ifBad: 'Borne if it happens (no more than this 9 times in 10; in months of contribution margin)',
    months: (months) => `${months} months`,
    comma: ', ',
    ramp: 'Months until sales have grown to the full',
    season: 'Sales by month, the mean month being 1',
    horizon: 'Years compared',
    years: (years) => plural(years, 'year'),
    input: 'Input',
    value: 'Value',
    from: 'From',
    model: (version, data) => `Model version ${version}, data ${data}`,
    moreSources: (count) => `and ${count} more; the screen names them under each number.`,
    confirmed: (name, share) => `${share} of the cost of “${name}” is confirmed by quotations.`,
    conditionsHeading: 'Conditions',
    next: 'After the decision',
    nextWhileOpen: 'Before a decision',
    preview: 'The page to print',
    empty: 'no decision possible yet',
  },
};
