import type { Criteria, Criterion } from './criteria.ts';
import { ruleOf } from './rules.ts';
import { joinedBy, sentence, type Words } from '../../platform/words/words.ts';
import { say } from './words/index.gen.ts';

/** A single condition as the officer reads it: "age at least 18". */
export function criterionInWords(condition: Criterion): Words {
  return ruleOf(condition).reading(condition);
}

/** The whole tree in one line, with brackets where it is nested. */
export function criteriaInWords(tree: Criteria): Words {
  if ('criterion' in tree) return criterionInWords(tree);
  if ('none' in tree) {
    if (tree.none.length === 0) return say.noConditions;
    return say.not({ joined: joined(tree.none, say.criteriaInOr) });
  }
  const parts = 'all' in tree ? tree.all : tree.any;
  if (parts.length === 0) return say.noConditions;
  return 'all' in tree ? joined(parts, say.and) : joined(parts, say.criteriaInOr);
}

/** A sentence for each condition that has to hold, nested groups in one line each. */
export function criteriaAsLines(tree: Criteria): Words[] {
  if ('all' in tree) return tree.all.flatMap(criteriaAsLines);
  const line = criteriaInWords(tree);
  return [sentence('any' in tree && tree.any.length > 1 ? say.oneOfThese({ line }) : line)];
}

function joined(parts: readonly Criteria[], word: Words): Words {
  return parts
    .map((part) =>
      'criterion' in part || parts.length === 1 || isSimple(part) ? criteriaInWords(part) : joinedBy('({0})', criteriaInWords(part)),
    )
    .reduce((line, part) => joinedBy('{0} {1} {2}', line, word, part));
}

function isSimple(part: Criteria): boolean {
  return 'none' in part
    ? part.none.length <= 1
    : !('criterion' in part) && Object.values(part as Record<string, Criteria[]>).every((inner) => inner.length <= 1);
}
