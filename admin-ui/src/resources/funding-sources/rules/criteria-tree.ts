import type { Criteria } from './engine.ts';

export type Joint = 'all' | 'any' | 'none';
export type Group = { all: Criteria[] } | { any: Criteria[] } | { none: Criteria[] };

export function isGroup(node: Criteria): node is Group {
  return !('criterion' in node);
}

export function jointOf(node: Group): Joint {
  return 'all' in node ? 'all' : 'any' in node ? 'any' : 'none';
}

export function partsOf(node: Group): Criteria[] {
  return 'all' in node ? node.all : 'any' in node ? node.any : node.none;
}

export function group(joint: Joint, parts: Criteria[]): Group {
  return { [joint]: parts } as Group;
}

/** A tree always begins with a group, so that there is somewhere to add to. */
export function asGroup(tree: Criteria | null | undefined, joint: Joint = 'all'): Group {
  if (!tree) return group(joint, []);
  return isGroup(tree) ? tree : group(joint, [tree]);
}

export function withPart(whole: Group, index: number, part: Criteria): Group {
  return group(
    jointOf(whole),
    partsOf(whole).map((before, at) => (at === index ? part : before)),
  );
}

export function withoutPart(whole: Group, index: number): Group {
  return group(
    jointOf(whole),
    partsOf(whole).filter((_part, at) => at !== index),
  );
}

export function withNewPart(whole: Group, part: Criteria): Group {
  return group(jointOf(whole), [...partsOf(whole), part]);
}

/** One place up or down; at the edge nothing moves. */
export function withMovedPart(whole: Group, index: number, step: 1 | -1): Group {
  const parts = [...partsOf(whole)];
  const other = index + step;
  const [moved, swapped] = [parts[index], parts[other]];
  if (!moved || !swapped) return whole;
  parts[index] = swapped;
  parts[other] = moved;
  return group(jointOf(whole), parts);
}
