package dev.truce.runtime.vocabulary;

import dev.truce.Resolution;
import java.util.List;

/** The kinds of problems, in the order in which the generated enum of a resource lists them. */
public enum ProblemKind {
    /** A unique rule is broken. Its members depend on the rule: see {@link MemberName#ofDuplicate}. */
    DUPLICATE(409, Resolution.CHANGE_VALUE),
    /** A precondition is false (RFC 9110 section 15.5.13). */
    PRECONDITION_FAILED(412, Resolution.REFETCH, MemberName.CURRENT_ETAG),
    /** The version in the body is stale, or a write without a precondition lost a race. */
    STALE(409, Resolution.REFETCH, MemberName.CURRENT_ETAG),
    /** A precondition is required and missing (RFC 6585 section 3). */
    PRECONDITION_REQUIRED(428, Resolution.REFETCH, MemberName.REQUIRED_HEADER),
    /** The lifecycle forbids a transition, a change or an initial state. */
    ILLEGAL_TRANSITION(
            409,
            Resolution.NOT_RETRYABLE,
            MemberName.CURRENT_STATE,
            MemberName.TRANSITION,
            MemberName.REQUESTED_STATE,
            MemberName.ALLOWED_TRANSITIONS,
            MemberName.ALLOWED_FROM,
            MemberName.LEGAL_PATH),
    /** The state forbids deletion. */
    NOT_DELETABLE(
            409, Resolution.NOT_RETRYABLE, MemberName.CURRENT_STATE, MemberName.DELETABLE_IN, MemberName.LEGAL_PATH),
    /** Another resource still refers to this one. */
    REFERENCED(409, Resolution.NOT_RETRYABLE, MemberName.REFERENCED_BY),
    /** The resource refers to a missing one. */
    MISSING_REFERENCE(409, Resolution.CHANGE_VALUE, MemberName.FIELDS, MemberName.FIELD),
    /** The service refuses the request by a rule of its own, which names the members. */
    REFUSED(409, Resolution.NOT_RETRYABLE),
    /** A precondition breaks the grammar of its header. The same type for all resources. */
    MALFORMED_PRECONDITION(400, Resolution.CHANGE_VALUE, MemberName.HEADER, MemberName.EXPECTED),
    /** A concurrent request won, and the request may be repeated. The same type for all resources. */
    COLLISION(409, Resolution.RETRY_LATER),
    /** The database cannot be reached, or a wait for it takes too long. The same type for all resources. */
    UNAVAILABLE(503, Resolution.RETRY_LATER),
    /** The database cannot store a value as it was sent. The same type for all resources. */
    UNSTORABLE_VALUE(422, Resolution.CHANGE_VALUE),
    /** A request that needs an idempotency key has none. The same type for all resources. */
    IDEMPOTENCY_KEY_MISSING(400, Resolution.CHANGE_VALUE, MemberName.REQUIRED_HEADER),
    /** An idempotency key breaks the grammar of its header. The same type for all resources. */
    IDEMPOTENCY_KEY_MALFORMED(400, Resolution.CHANGE_VALUE, MemberName.HEADER, MemberName.EXPECTED),
    /** An idempotency key comes with another payload than before. The same type for all resources. */
    IDEMPOTENCY_KEY_REUSED(422, Resolution.CHANGE_VALUE),
    /** The first request of an idempotency key still runs. The same type for all resources. */
    IDEMPOTENCY_KEY_IN_USE(409, Resolution.RETRY_LATER);

    private final int status;
    private final Resolution resolution;

    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot change
    private final List<String> members;

    ProblemKind(int status, Resolution resolution, String... members) {
        this.status = status;
        this.resolution = resolution;
        this.members = List.of(members);
    }

    /**
     * Returns the HTTP status, unless a rule overrides it.
     *
     * @return a status from 400 to 499, or 503
     */
    public int status() {
        return status;
    }

    /**
     * Returns what a client may do next, unless a rule overrides it.
     *
     * @return the value of the member {@code resolution}
     */
    public Resolution resolution() {
        return resolution;
    }

    /**
     * Returns what a client may do next in the forms of the kind that differ: a resource that does not exist is created instead of read,
     * a state may be one from which a legal one can be reached, and after an outage nobody may know whether the request was carried out.
     *
     * @return the further values of the member {@code resolution}
     */
    public List<Resolution> furtherResolutions() {
        return switch (this) {
            case PRECONDITION_FAILED, PRECONDITION_REQUIRED -> List.of(Resolution.CHANGE_VALUE);
            case UNAVAILABLE -> List.of(Resolution.REFETCH);
            case ILLEGAL_TRANSITION, NOT_DELETABLE -> List.of(Resolution.OTHER_STATE);
            default -> List.of();
        };
    }

    /**
     * Returns the extension members of the kind, in the order of the wire.
     *
     * @return the names in snake case; empty where they depend on the rule
     */
    public List<String> members() {
        return members;
    }
}
