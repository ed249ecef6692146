package dev.truce;

/** The effect of an endpoint method on the resource that {@link Guarded} names. */
public enum Operation {
    /**
     * Follows the HTTP method: {@code POST} creates, {@code PUT} and {@code PATCH} update, {@code DELETE} deletes. {@code GET} and
     * {@code HEAD} read where they return the resource or a representation of it, and list where they return many; where the type
     * does not tell, they read if the path ends in a variable and list if it does not. An endpoint with a {@link
     * Guarded#transition() transition} fires it, whatever the method.
     */
    AUTO,
    /** Creates a resource: can meet every duplicate, and a state other than the initial one. */
    CREATE,
    /** Reads one resource: answers with its entity tag. */
    READ,
    /** Reads many resources: has no entity tag and takes no precondition. */
    LIST,
    /** Changes an existing resource: can meet duplicates, stale versions and illegal changes of state. */
    UPDATE,
    /** Creates or replaces a resource under a name that the client chose: can meet what {@link #CREATE} and {@link #UPDATE} meet. */
    UPSERT,
    /** Deletes a resource: can meet stale versions, states that forbid it, and resources that still refer to it. */
    DELETE,
    /** None of these: the endpoint can meet its {@link Guarded#refusals() refusals} only. */
    NONE
}
