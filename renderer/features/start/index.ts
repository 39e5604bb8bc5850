export { NewNetworkDialog } from './components/NewNetworkDialog.tsx';
export { StartScreen } from './components/StartScreen.tsx';
