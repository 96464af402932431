import { basename } from 'node:path';
import type { Rule } from '../check.ts';
import { didYouMean } from '../nearest.ts';

/** Sections have an order of their own, stand in files of their name, and in sections before them. */
export const checkSections: Rule = function* ({ sections, unreadable }) {
  const byId = new Map(sections.map((record) => [record.value.id, record]));
  const byOrder = new Map<number, string>();
  for (const record of sections) {
    const { id, order, parent } = record.value;
    const other = byOrder.get(order);
    if (other !== undefined) {
      yield {
        record,
        path: ['order'],
        message: `section ${other} already has order ${order}`,
        allowed: 'a number of its own',
      };
    }
    byOrder.set(order, id);
    if (basename(record.source.file, '.yml') !== id) {
      yield {
        record,
        path: ['id'],
        message: `section ${id} stands in ${record.source.file}`,
        allowed: `the file passages/${id}.yml`,
      };
    }
    const dotted = /^(.+)\.\d+$/.exec(id)?.[1];
    if (dotted !== undefined && parent !== dotted) {
      yield { record, path: ['parent'], message: `section ${id} is part of ${dotted}`, allowed: dotted };
    }
    if (parent === undefined || unreadable.has(parent)) continue;
    const above = byId.get(parent);
    if (above === undefined) {
      yield {
        record,
        path: ['parent'],
        message: `there is no section "${parent}"${didYouMean(parent, byId.keys())}`,
      };
    } else if (above.value.order >= order) {
      // Also rules out that sections are part of each other in a circle.
      yield {
        record,
        path: ['order'],
        message: `is ${order}, but section ${parent}, which it is part of, has ${above.value.order}`,
        allowed: `a number above ${above.value.order}`,
      };
    }
  }
};
