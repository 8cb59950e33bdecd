/** What a number is about, as data; the texts are made in `explain/`. Ids are the scenario's own. */
export type About =
  | {
      readonly kind: 'cell' | 'shareBase' | 'grossCell' | 'leavingFee' | 'builtCell';
      readonly option: string;
      readonly line: string;
      readonly year: number;
    }
  | { readonly kind: 'lineTotal'; readonly option: string; readonly line: string }
  | { readonly kind: 'rowCell'; readonly option: string; readonly row: string; readonly year: number }
  | { readonly kind: 'rowTotal'; readonly option: string; readonly row: string }
  | {
      readonly kind:
        | 'totalCell'
        | 'totalWithIncidentCell'
        | 'presentValueCell'
        | 'presentValueWithIncidentCell'
        | 'sales'
        | 'taxable'
        | 'floorGap'
        | 'incidentProbability'
        | 'incidentMonths';
      readonly option: string;
      readonly year: number;
    }
  | {
      readonly kind:
        | 'total'
        | 'totalWithIncident'
        | 'presentValue'
        | 'presentValueWithIncident'
        | 'averageMonthly'
        | 'totalSales'
        | 'monthlySales'
        | 'contribution'
        | 'netContribution'
        | 'netContributionWithIncident'
        | 'responseCost'
        | 'closureLoss'
        | 'insurancePayment'
        | 'severity'
        | 'retainedLoss';
      readonly option: string;
    }
  /** A number that several options share, times the factor stated at an address. */
  | { readonly kind: 'shared'; readonly option: string; readonly pointer: string }
  | { readonly kind: 'incidentItem'; readonly option: string; readonly item: string }
  | { readonly kind: 'priceIndex'; readonly pointer: string; readonly year: number };
