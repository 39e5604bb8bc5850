export { PrivacyDialogs } from './components/PrivacyDialogs.tsx';
