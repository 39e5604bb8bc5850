export { PasswordDialog } from './components/PasswordDialog.tsx';
export { UnlockDialog } from './components/UnlockDialog.tsx';
export { UnlockScreen } from './components/UnlockScreen.tsx';
