export { PresentBar } from './PresentBar.tsx';
