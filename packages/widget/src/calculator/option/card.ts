/** What an option's card asks the list around it to do. */
export interface CardDetail {
  readonly index: number;
  readonly action: 'up' | 'down' | 'remove';
}
