export { TakeoverDialog } from './components/TakeoverDialog.tsx';
