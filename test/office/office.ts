import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** LibreOffice on this machine; undefined where there is none. */
export const OFFICE: string | undefined = ['soffice', 'libreoffice'].find(
  (program) => spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0,
);

/** Said where a test cannot run. */
export const NO_OFFICE =
  'LibreOffice is not on this machine, so that nothing recalculated the workbooks. npm run test:office installs it.';

/** What a plain conversion does: keep the values in the file; and what a check needs: work them out anew. */
export type Recalculation = 'never' | 'always';

/** Opens files in LibreOffice and saves them as `format`; gives the bytes, in the order of the files. */
export function throughOffice(
  files: ReadonlyMap<string, Uint8Array>,
  recalculation: Recalculation,
  format: 'xlsx' | 'pdf' = 'xlsx',
): ReadonlyMap<string, Uint8Array> {
  if (OFFICE === undefined) throw new Error(NO_OFFICE);
  const folder = mkdtempSync(join(tmpdir(), 'ec-tco-office-'));
  try {
    const profile = join(folder, 'profile');
    mkdirSync(join(profile, 'user'), { recursive: true });
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), settings(recalculation === 'always' ? 0 : 1));
    mkdirSync(join(folder, 'in'));
    const paths = Array.from(files, ([name, bytes]) => {
      const path = join(folder, 'in', name);
      writeFileSync(path, bytes);
      return path;
    });
    const filter = format === 'xlsx' ? 'xlsx:Calc MS Excel 2007 XML' : 'pdf';
    const { status, stderr } = spawnSync(
      OFFICE,
      [
        `-env:UserInstallation=file://${profile}`,
        '--headless',
        '--convert-to',
        filter,
        '--outdir',
        join(folder, 'out'),
        ...paths,
      ],
      { encoding: 'utf8', timeout: 300_000 },
    );
    if (status !== 0) throw new Error(`LibreOffice ended with ${status}: ${stderr}`);
    return new Map(
      paths.map((path) => {
        const name = basename(path);
        return [name, readFileSync(join(folder, 'out', name.replace(/\.\w+$/, `.${format}`)))];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** 0: always, 1: never. A conversion of LibreOffice's own settings keeps what the file says. */
const settings = (mode: 0 | 1): string => `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
${['OOXMLRecalcMode', 'ODFRecalcMode']
  .map(
    (name) =>
      `<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="${name}" oor:op="fuse"><value>${mode}</value></prop></item>`,
  )
  .join('\n')}
</oor:items>
`;
