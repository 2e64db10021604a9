import type { Work } from '../../../observe/observer.ts';
import type { NetworkWork } from './work.ts';

/** Reports each computation on a network with its time, waiting included. */
export function observedWork(work: NetworkWork, worked: (work: Work) => void): NetworkWork {
  const observed = async <Result>(name: string, compute: () => Promise<Result>): Promise<Result> => {
    const started = performance.now();
    const report = (isFailed: boolean) =>
      worked({ kind: 'network', name, seconds: (performance.now() - started) / 1_000, isFailed });
    try {
      const result = await compute();
      report(false);
      return result;
    } catch (error) {
      report(true);
      throw error;
    }
  };
  return {
    project: (source, options, owner) => observed('project', () => work.project(source, options, owner)),
    analyse: (network, communities, owner, known) =>
      observed('analyse', () => work.analyse(network, communities, owner, known)),
    layout: (network, owner) => observed('layout', () => work.layout(network, owner)),
  };
}
