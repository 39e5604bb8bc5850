export { AppShell } from './components/AppShell.tsx';
