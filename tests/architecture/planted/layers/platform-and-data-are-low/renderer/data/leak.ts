import { Button } from '../ui/Button.ts';

export const leak = Button;
