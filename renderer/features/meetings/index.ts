export { AgreementsPage } from './components/AgreementsPage.tsx';
export { ConsultationsPage } from './components/ConsultationsPage.tsx';
export { RelationsPage } from './components/RelationsPage.tsx';
