export { CommandPalette } from './components/CommandPalette.tsx';
