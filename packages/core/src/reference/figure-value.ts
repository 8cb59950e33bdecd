/** A reference figure's value with its id, as formulas use it. */
export interface FigureValue {
  readonly figure: string;
  readonly value: number;
}
