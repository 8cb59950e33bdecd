// A plain script for pages whose system takes away modules or unknown tags: the one file behind it brings the element.
import { VERSION } from '../theme/version.ts';
import { mount, mountAlways } from './mount.ts';

Object.assign(window, { EcTco: { version: VERSION, mount } });
mountAlways();
