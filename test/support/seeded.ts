import fc from 'fast-check';

// The usual run is the same each time; LONG=1 looks at other numbers.
if (process.env['LONG'] !== '1') fc.configureGlobal({ seed: 20_221_031 });
