export { GoalsPage } from './components/GoalsPage.tsx';
export { IssuesPage } from './components/IssuesPage.tsx';
export { MissingPage } from './components/MissingPage.tsx';
export { UnspokenPage } from './components/UnspokenPage.tsx';
