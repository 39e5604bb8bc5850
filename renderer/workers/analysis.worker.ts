import { runLayoutJob } from './layoutJobs.ts';
import { answerJobs } from './runInWorker.ts';

answerJobs(self, runLayoutJob);
