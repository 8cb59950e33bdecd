import type { Page } from 'playwright';

/** A thing in the accessibility tree, as a screen reader is told of it. */
export interface Told {
  readonly role: string;
  readonly name: string;
  readonly focused: boolean;
  readonly selected: boolean;
  readonly node: number;
}

/** A page as a screen reader has it: things by role and name, and what can be done with them. */
export interface Reader {
  readonly find: (role: string, name: RegExp) => Promise<readonly Told[]>;
  readonly press: (role: string, name: RegExp) => Promise<void>;
  readonly type: (role: string, name: RegExp, text: string) => Promise<void>;
  /** Roles of what can be operated but says not what it is. */
  readonly nameless: () => Promise<readonly string[]>;
}

const OPERATED = new Set([
  'button',
  'checkbox',
  'combobox',
  'link',
  'listbox',
  'radio',
  'spinbutton',
  'switch',
  'tab',
  'textbox',
]);

/** Reads Chromium's accessibility tree. */
export async function openReader(page: Page): Promise<Reader> {
  const client = await page.context().newCDPSession(page);
  await client.send('DOM.enable');
  await client.send('Accessibility.enable');
  const all = async (): Promise<readonly Told[]> => {
    const { nodes } = await client.send('Accessibility.getFullAXTree');
    return nodes.flatMap(({ ignored, role, name, properties, backendDOMNodeId, childIds }) => {
      if (ignored || backendDOMNodeId === undefined) return [];
      const on = (property: string) => properties?.find((one) => one.name === property)?.value.value === true;
      // A live region has no name of its own: it is read by what is in it.
      const texts = new Set(childIds);
      const inside = nodes
        .filter(({ nodeId }) => texts.has(nodeId))
        .map((one) => one.name?.value as string | undefined);
      const said = (name?.value as string | undefined) || (role?.value === 'status' ? inside.join('') : '');
      return [
        {
          role: role?.value as string,
          name: said.replace(/\s+/g, ''),
          focused: on('focused'),
          selected: on('selected'),
          node: backendDOMNodeId,
        },
      ];
    });
  };
  const find = async (role: string, name: RegExp) =>
    (await all()).filter((one) => one.role === role && name.test(one.name));
  const only = async (role: string, name: RegExp): Promise<Told> => {
    const found = await find(role, name);
    const [first] = found;
    if (!first || found.length > 1) throw new Error(`${found.length} of ${role} ${name}`);
    return first;
  };
  return {
    find,
    press: async (role, name) => {
      const { node } = await only(role, name);
      const { object } = await client.send('DOM.resolveNode', { backendNodeId: node });
      await client.send('Runtime.callFunctionOn', {
        objectId: object.objectId as string,
        functionDeclaration: 'function () { this.click(); }',
      });
    },
    type: async (role, name, text) => {
      const { node } = await only(role, name);
      await client.send('DOM.focus', { backendNodeId: node });
      await page.keyboard.type(text);
    },
    nameless: async () =>
      (await all()).filter(({ role, name }) => OPERATED.has(role) && name === '').map(({ role }) => role),
  };
}
