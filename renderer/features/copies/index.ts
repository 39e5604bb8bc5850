export { CopiesDialog } from './components/CopiesDialog.tsx';
export { DamagedFile } from './components/DamagedFile.tsx';
export { DamagedFileDialog } from './components/DamagedFileDialog.tsx';
export { FileEvents } from './components/FileEvents.tsx';
export { FileWaiting } from './components/FileWaiting.tsx';
export { SalvagedDialog } from './components/SalvagedDialog.tsx';
export { TypedBefore } from './components/TypedBefore.tsx';
