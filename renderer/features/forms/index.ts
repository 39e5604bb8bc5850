export { FormDialogs } from './components/FormDialogs.tsx';
