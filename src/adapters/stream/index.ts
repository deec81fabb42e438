export { createStream, type Stream, type StreamEnd, type StreamOptions, type StreamUpdate } from './create-stream.ts';
export { type Guarded, type GuardOptions, guard, StoppedError } from './guard.ts';
