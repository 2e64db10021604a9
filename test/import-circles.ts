/**
 * The circles of a graph of imports: its strongly connected components with more than one module, or with a module that
 * imports itself. Each is sorted. Tarjan, SIAM J. Comput. 1(2), 1972.
 */
export function circles(imports: ReadonlyMap<string, readonly string[]>): string[][] {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const stack: string[] = [];
  const found: string[][] = [];

  const visit = (module: string): number => {
    const index = order.size;
    order.set(module, index);
    lowest.set(module, index);
    stack.push(module);
    for (const imported of imports.get(module) ?? []) {
      if (!imports.has(imported)) continue;
      const reached = order.has(imported)
        ? stack.includes(imported)
          ? order.get(imported)
          : undefined
        : visit(imported);
      lowest.set(module, Math.min(lowest.get(module) ?? index, reached ?? index));
    }
    if (lowest.get(module) === index) {
      const component = stack.splice(stack.indexOf(module));
      if (component.length > 1 || imports.get(module)?.includes(module)) found.push(component.sort());
    }
    return lowest.get(module) ?? index;
  };

  for (const module of imports.keys()) if (!order.has(module)) visit(module);
  return found;
}
