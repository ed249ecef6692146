/**
 * The annotations with which a resource declares its conflict rules, and an endpoint says which of them it can meet.
 *
 * <p>Rule annotations ({@link dev.truce.Unique}, {@link dev.truce.Versioned}, {@link dev.truce.StateTransitions}, {@link
 * dev.truce.ReferencedBy}, {@link dev.truce.Refusal}) are kept in class files, so that a resource in one module and an endpoint
 * in another work together, and are never read at run time. {@link dev.truce.Guarded}, {@link dev.truce.ApiResource} and
 * {@link dev.truce.RepresentationOf} are kept at run time, because integrations look at them when an application starts.
 */
package dev.truce;
