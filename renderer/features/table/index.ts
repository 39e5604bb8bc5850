export { PartnersPage } from './components/PartnersPage.tsx';
export { ContactsPage } from './components/ContactsPage.tsx';
