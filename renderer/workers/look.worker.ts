import { runLookJob } from './lookJobs.ts';
import { answerJobs } from './runInWorker.ts';

answerJobs(self, runLookJob);
