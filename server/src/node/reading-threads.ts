import { Worker } from 'node:worker_threads';
import type { ReadingRequest } from '../workspace/files';
import { limitHeapGrowth } from './heap-growth';
import type { CachePlace, PackedOutcome } from './reader';

/** What a thread says of a document, or why it could not read it; or a line for the log. */
export type ThreadAnswer =
  | { readonly job: number; readonly outcome: PackedOutcome }
  | { readonly job: number; readonly error: string }
  | { readonly line: string };

export interface ThreadTask {
  readonly job: number;
  readonly request: ReadingRequest;
  readonly place: CachePlace | null;
}

interface Job {
  readonly task: ThreadTask;
  readonly resolve: (outcome: PackedOutcome) => void;
  readonly reject: (error: Error) => void;
  /** Threads that died over it. */
  deaths: number;
}

interface Thread {
  readonly worker: Worker;
  /** What it is to be sent when this turn is over, in one message: each costs as much as reading a short document. */
  readonly outbox: ThreadTask[];
  readonly jobs: Set<number>;
  timer: NodeJS.Timeout | null;
}

/** Documents that a thread holds at once, so that it has the next ones at hand; it gets more when half of them are read. */
const AT_ONCE = 16;
/** A document that takes longer is given up, and its thread with it. */
const LIMIT = 120_000;
/** Threads with nothing to do end after so long, and give their memory back. */
const IDLE = 1000;
/** A document over which so many threads died is not tried again. */
const DEATHS = 2;

/** Threads that read documents while the main one answers. They start when there is work and end when there is none. */
export class ReadingThreads {
  private readonly threads = new Set<Thread>();
  private readonly jobs = new Map<number, Job>();
  private readonly waiting: number[] = [];
  private next = 0;
  private idle: NodeJS.Timeout | null = null;
  /** How many threads there are at most. */
  size: number;

  constructor(
    private readonly file: string,
    size: number,
    private readonly log: (message: string) => void,
  ) {
    this.size = size;
  }

  read(request: ReadingRequest, place: CachePlace | null): Promise<PackedOutcome> {
    if (this.idle) clearTimeout(this.idle);
    this.idle = null;
    return new Promise((resolve, reject) => {
      const job = this.next++;
      this.jobs.set(job, { task: { job, request, place }, resolve, reject, deaths: 0 });
      this.waiting.push(job);
      this.deal();
    });
  }

  /** Ends all threads; what they held is given up. */
  end(): void {
    for (const { worker } of this.threads) void worker.terminate();
  }

  private deal(): void {
    for (let number = this.waiting[0]; number !== undefined; number = this.waiting[0]) {
      const job = this.jobs.get(number);
      const thread = job && this.threadFor(job);
      if (job && !thread) return;
      this.waiting.shift();
      if (!job || !thread) continue;
      thread.jobs.add(number);
      this.watch(thread);
      if (thread.outbox.push(job.task) === 1) setImmediate(() => send(thread));
    }
  }

  /** The thread with the least to do; null where all have enough. What a thread died over has one for itself. */
  private threadFor({ deaths }: Job): Thread | null {
    const [least] = [...this.threads].sort((x, y) => x.jobs.size - y.jobs.size);
    if (least?.jobs.size === 0) return least;
    if (this.threads.size < this.size) return this.start();
    const suspect = deaths > 0 || [...(least?.jobs ?? [])].some((number) => (this.jobs.get(number)?.deaths ?? 0) > 0);
    return least && !suspect && takesMore(least) ? least : null;
  }

  private start(): Thread {
    const thread: Thread = { worker: new Worker(this.file), outbox: [], jobs: new Set(), timer: null };
    if (this.threads.size === 0) limitHeapGrowth(true);
    this.threads.add(thread);
    thread.worker.on('message', (answers: readonly ThreadAnswer[]) => {
      for (const answer of answers) this.answered(thread, answer);
    });
    thread.worker.on('error', (error) => this.log(`A reading thread failed: ${error.message}`));
    thread.worker.on('exit', () => this.died(thread));
    // an idle thread does not hold the process open
    thread.worker.unref();
    return thread;
  }

  private answered(thread: Thread, answer: ThreadAnswer): void {
    if ('line' in answer) return this.log(answer.line);
    const job = this.jobs.get(answer.job);
    this.jobs.delete(answer.job);
    thread.jobs.delete(answer.job);
    this.watch(thread);
    if ('error' in answer) job?.reject(new Error(answer.error));
    else job?.resolve(answer.outcome);
    this.deal();
    if (this.jobs.size === 0) this.idle = setTimeout(() => this.end(), IDLE).unref();
  }

  /** Holds a thread to its time for as long as it has work. */
  private watch(thread: Thread): void {
    if (thread.timer) clearTimeout(thread.timer);
    thread.timer = thread.jobs.size === 0 ? null : setTimeout(() => void thread.worker.terminate(), LIMIT).unref();
  }

  private died(thread: Thread): void {
    this.threads.delete(thread);
    if (this.threads.size === 0) limitHeapGrowth(false);
    if (thread.timer) clearTimeout(thread.timer);
    for (const number of thread.jobs) {
      const job = this.jobs.get(number);
      if (!job) continue;
      job.deaths += 1;
      if (job.deaths < DEATHS) {
        this.waiting.unshift(number);
      } else {
        this.jobs.delete(number);
        job.reject(new Error('the thread that read it ended before it was done'));
      }
    }
    this.deal();
  }
}

function takesMore({ jobs, outbox }: Thread): boolean {
  return jobs.size <= AT_ONCE / 2 || (outbox.length > 0 && jobs.size < AT_ONCE);
}

function send({ worker, outbox }: Thread): void {
  worker.postMessage(outbox.splice(0));
}
