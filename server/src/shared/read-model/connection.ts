import type { ClassType } from 'type-graphql';
import { Field, Int, ObjectType } from 'type-graphql';
import { PageInfo } from '../pagination.ts';

/** A page of a list that goes on: rows with their markers. */
export interface Connection<Row> {
  nodes: Row[];
  edges: { cursor: string; node: Row }[];
  pageInfo: PageInfo;
  /** A function counts only when somebody asks. */
  totalCount: number | (() => Promise<number>);
}

/** Makes the edge and the connection type of a listed type, as Relay names them. */
export function connectionOf<Row extends object>(name: string, node: () => ClassType<Row>) {
  @ObjectType(`${name}Edge`, { description: 'A row of a list with its marker.' })
  class Edge {
    @Field(() => String, { simple: true, description: 'Give it as `after` or `before` to go on from here.' })
    cursor!: string;
    @Field(() => node(), { simple: true, description: 'The row itself.' })
    node!: Row;
  }

  @ObjectType(`${name}Connection`, { description: 'A page of a list that goes on, stable while data change.' })
  class ConnectionType {
    @Field(() => [Edge], { simple: true, description: 'The rows with their markers.' })
    edges!: Edge[];
    @Field(() => [node()], { simple: true, description: 'The rows alone.' })
    nodes!: Row[];
    @Field(() => PageInfo, { simple: true, description: 'Where the page stands.' })
    pageInfo!: PageInfo;
    @Field(() => Int, { simple: true, description: 'How many there are in all; counted only when asked for.' })
    totalCount!: Connection<Row>['totalCount'];
  }
  return ConnectionType;
}

/** Makes the numbered page type of a console list. */
export function pageOf<Row extends object>(name: string, item: () => ClassType<Row>) {
  @ObjectType(`${name}Page`, { description: 'A page of a console list.' })
  class Page {
    @Field(() => [item()], { simple: true, description: 'The rows of this page.' })
    items!: Row[];
    @Field(() => Int, { simple: true, description: 'How many rows all pages hold.' })
    totalCount!: number;
  }
  return Page;
}
