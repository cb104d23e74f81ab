/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Decisions($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Person {\n        id\n        appearances(first: 50) {\n          nodes {\n            name\n            resolution {\n              resolutionId\n              reason\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.DecisionsDocument,
    "\n  mutation Reject($input: RejectResolutionInput!) {\n    rejectResolution(input: $input) {\n      change {\n        id\n      }\n      errors {\n        message\n      }\n    }\n  }\n": typeof types.RejectDocument,
    "\n  query Latest {\n    articles(first: 10, orderBy: { field: LOADED_AT, direction: DESC }) {\n      nodes {\n        id\n        title\n        loadedAt\n      }\n    }\n  }\n": typeof types.LatestDocument,
    "\n  subscription Loaded($after: ID) {\n    articleLoaded(after: $after) {\n      id\n      title\n    }\n  }\n": typeof types.LoadedDocument,
    "\n  query Meetings($after: String) {\n    meetings(first: 5, after: $after, orderBy: { field: NAME, direction: ASC }) {\n      nodes {\n        id\n        name\n        places {\n          id\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.MeetingsDocument,
    "\n  query People {\n    people(first: 50) {\n      nodes {\n        id\n        name\n        mentionCount\n      }\n    }\n  }\n": typeof types.PeopleDocument,
    "\n  query Person($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Person {\n        id\n        name\n        aliases\n        roles {\n          title\n          at {\n            id\n            name\n          }\n          evidence(first: 1) {\n            nodes {\n              sentence {\n                id\n                text\n              }\n            }\n          }\n        }\n        statements(first: 10) {\n          nodes {\n            id\n            text\n          }\n        }\n      }\n    }\n  }\n": typeof types.PersonDocument,
    "\n  query Suggestions {\n    mergeSuggestions(first: 10) {\n      nodes {\n        suggestionId\n        score\n        into {\n          id\n          name\n        }\n        other {\n          id\n          name\n        }\n        reasons {\n          text\n        }\n      }\n    }\n  }\n": typeof types.SuggestionsDocument,
    "\n  mutation Merge($input: MergeEntitiesInput!) {\n    mergeEntities(input: $input) {\n      change {\n        id\n      }\n      errors {\n        message\n      }\n    }\n  }\n": typeof types.MergeDocument,
    "\n  mutation RejectSuggestion($input: RejectMergeSuggestionInput!) {\n    rejectMergeSuggestion(input: $input) {\n      change {\n        id\n      }\n      errors {\n        message\n      }\n    }\n  }\n": typeof types.RejectSuggestionDocument,
    "\n  mutation Undo($changeId: ID!) {\n    undo(changeId: $changeId) {\n      change {\n        id\n        undone\n      }\n      errors {\n        message\n      }\n    }\n  }\n": typeof types.UndoDocument,
};
const documents: Documents = {
    "\n  query Decisions($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Person {\n        id\n        appearances(first: 50) {\n          nodes {\n            name\n            resolution {\n              resolutionId\n              reason\n            }\n          }\n        }\n      }\n    }\n  }\n": types.DecisionsDocument,
    "\n  mutation Reject($input: RejectResolutionInput!) {\n    rejectResolution(input: $input) {\n      change {\n        id\n      }\n      errors {\n        message\n      }\n    }\n  }\n": types.RejectDocument,
    "\n  query Latest {\n    articles(first: 10, orderBy: { field: LOADED_AT, direction: DESC }) {\n      nodes {\n        id\n        title\n        loadedAt\n      }\n    }\n  }\n": types.LatestDocument,
    "\n  subscription Loaded($after: ID) {\n    articleLoaded(after: $after) {\n      id\n      title\n    }\n  }\n": types.LoadedDocument,
    "\n  query Meetings($after: String) {\n    meetings(first: 5, after: $after, orderBy: { field: NAME, direction: ASC }) {\n      nodes {\n        id\n        name\n        places {\n          id\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.MeetingsDocument,
    "\n  query People {\n    people(first: 50) {\n      nodes {\n        id\n        name\n        mentionCount\n      }\n    }\n  }\n": types.PeopleDocument,
    "\n  query Person($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Person {\n        id\n        name\n        aliases\n        roles {\n          title\n          at {\n            id\n            name\n          }\n          evidence(first: 1) {\n            nodes {\n              sentence {\n                id\n                text\n              }\n            }\n          }\n        }\n        statements(first: 10) {\n          nodes {\n            id\n            text\n          }\n        }\n      }\n    }\n  }\n": types.PersonDocument,
    "\n  query Suggestions {\n    mergeSuggestions(first: 10) {\n      nodes {\n        suggestionId\n        score\n        into {\n          id\n          name\n        }\n        other {\n          id\n          name\n        }\n        reasons {\n          text\n        }\n      }\n    }\n  }\n": types.SuggestionsDocument,
    "\n  mutation Merge($input: MergeEntitiesInput!) {\n    mergeEntities(input: $input) {\n      change {\n        id\n      }\n      errors {\n        message\n      }\n    }\n  }\n": types.MergeDocument,
    "\n  mutation RejectSuggestion($input: RejectMergeSuggestionInput!) {\n    rejectMergeSuggestion(input: $input) {\n      change {\n        id\n      }\n      errors {\n        message\n      }\n    }\n  }\n": types.RejectSuggestionDocument,
    "\n  mutation Undo($changeId: ID!) {\n    undo(changeId: $changeId) {\n      change {\n        id\n        undone\n      }\n      errors {\n        message\n      }\n    }\n  }\n": types.UndoDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Decisions($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Person {\n        id\n        appearances(first: 50) {\n          nodes {\n            name\n            resolution {\n              resolutionId\n              reason\n            }\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Decisions($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Person {\n        id\n        appearances(first: 50) {\n          nodes {\n            name\n            resolution {\n              resolutionId\n              reason\n            }\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Reject($input: RejectResolutionInput!) {\n    rejectResolution(input: $input) {\n      change {\n        id\n      }\n      errors {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation Reject($input: RejectResolutionInput!) {\n    rejectResolution(input: $input) {\n      change {\n        id\n      }\n      errors {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Latest {\n    articles(first: 10, orderBy: { field: LOADED_AT, direction: DESC }) {\n      nodes {\n        id\n        title\n        loadedAt\n      }\n    }\n  }\n"): (typeof documents)["\n  query Latest {\n    articles(first: 10, orderBy: { field: LOADED_AT, direction: DESC }) {\n      nodes {\n        id\n        title\n        loadedAt\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription Loaded($after: ID) {\n    articleLoaded(after: $after) {\n      id\n      title\n    }\n  }\n"): (typeof documents)["\n  subscription Loaded($after: ID) {\n    articleLoaded(after: $after) {\n      id\n      title\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Meetings($after: String) {\n    meetings(first: 5, after: $after, orderBy: { field: NAME, direction: ASC }) {\n      nodes {\n        id\n        name\n        places {\n          id\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query Meetings($after: String) {\n    meetings(first: 5, after: $after, orderBy: { field: NAME, direction: ASC }) {\n      nodes {\n        id\n        name\n        places {\n          id\n          name\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query People {\n    people(first: 50) {\n      nodes {\n        id\n        name\n        mentionCount\n      }\n    }\n  }\n"): (typeof documents)["\n  query People {\n    people(first: 50) {\n      nodes {\n        id\n        name\n        mentionCount\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Person($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Person {\n        id\n        name\n        aliases\n        roles {\n          title\n          at {\n            id\n            name\n          }\n          evidence(first: 1) {\n            nodes {\n              sentence {\n                id\n                text\n              }\n            }\n          }\n        }\n        statements(first: 10) {\n          nodes {\n            id\n            text\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Person($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Person {\n        id\n        name\n        aliases\n        roles {\n          title\n          at {\n            id\n            name\n          }\n          evidence(first: 1) {\n            nodes {\n              sentence {\n                id\n                text\n              }\n            }\n          }\n        }\n        statements(first: 10) {\n          nodes {\n            id\n            text\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Suggestions {\n    mergeSuggestions(first: 10) {\n      nodes {\n        suggestionId\n        score\n        into {\n          id\n          name\n        }\n        other {\n          id\n          name\n        }\n        reasons {\n          text\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Suggestions {\n    mergeSuggestions(first: 10) {\n      nodes {\n        suggestionId\n        score\n        into {\n          id\n          name\n        }\n        other {\n          id\n          name\n        }\n        reasons {\n          text\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Merge($input: MergeEntitiesInput!) {\n    mergeEntities(input: $input) {\n      change {\n        id\n      }\n      errors {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation Merge($input: MergeEntitiesInput!) {\n    mergeEntities(input: $input) {\n      change {\n        id\n      }\n      errors {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RejectSuggestion($input: RejectMergeSuggestionInput!) {\n    rejectMergeSuggestion(input: $input) {\n      change {\n        id\n      }\n      errors {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RejectSuggestion($input: RejectMergeSuggestionInput!) {\n    rejectMergeSuggestion(input: $input) {\n      change {\n        id\n      }\n      errors {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Undo($changeId: ID!) {\n    undo(changeId: $changeId) {\n      change {\n        id\n        undone\n      }\n      errors {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation Undo($changeId: ID!) {\n    undo(changeId: $changeId) {\n      change {\n        id\n        undone\n      }\n      errors {\n        message\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;