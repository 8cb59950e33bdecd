import { type Preview, setCustomElementsManifest } from '@storybook/web-components-vite';
import manifest from '../../packages/widget/custom-elements.json' with { type: 'json' };

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  parameters: { a11y: { test: 'error', options: { resultTypes: ['violations'] } } },
};
export default preview;
