import { runMetricJob } from './metricJobs.ts';
import { answerJobs } from './runInWorker.ts';

answerJobs(self, runMetricJob);
