import { runDuplicateJob } from './duplicateJobs.ts';
import { answerJobs } from './runInWorker.ts';

answerJobs(self, runDuplicateJob);
