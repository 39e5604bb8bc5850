import { runParseJob } from './parseJobs.ts';
import { answerJobs } from './runInWorker.ts';

answerJobs(self, runParseJob);
