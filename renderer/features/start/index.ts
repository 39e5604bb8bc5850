export { StartScreen } from './components/StartScreen.tsx';
