export { openWindow } from '../main/window.ts';
