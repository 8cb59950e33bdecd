export { default as binomial } from '@stdlib/random-base-binomial';
export { default as lognormal } from '@stdlib/random-base-lognormal';
