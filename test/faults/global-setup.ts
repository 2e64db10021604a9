import { build } from '../build/global-setup.ts';

/** The servers of these tests are built processes: some of the program, some of this folder. */
export default function setup(): void {
  build('dist');
  build('faults');
}
