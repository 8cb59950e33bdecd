import '@ec-tco/widget';
import type {} from '@ec-tco/widget/react';
import { renderToString } from 'react-dom/server';

console.log(renderToString(<ec-tco-calculator persona="tea-farm" lang="ja" />));
