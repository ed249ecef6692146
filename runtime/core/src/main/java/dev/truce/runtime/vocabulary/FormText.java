package dev.truce.runtime.vocabulary;

/**
 * The details of the rarer forms of a problem, for which the detail of its type does not fit. An argument is a value, or the
 * placeholder of a member where a document shows the template.
 */
public final class FormText {

    /** A weak entity tag in {@code If-Match}. */
    public static final String WEAK_TAG =
            "A weak entity tag never matches in If-Match (RFC 9110 section 13.1.1). The usual cause is a proxy that"
                    + " compresses and so weakens the tag on its way to the client. Send the strong entity tag.";

    private FormText() {}

    /**
     * Describes a collision that the application's own code in the database reports.
     *
     * @return the detail
     */
    public static String raisedCollision() {
        return "The database refused the write. It may refuse the same request again, so do not repeat it at once.";
    }

    /**
     * Describes an outage during which the request may have been carried out.
     *
     * @return the detail
     */
    public static String unknownOutcome() {
        return "The service lost its database while it handled the request, and the request may have been carried out."
                + " Read what is stored before you send it again.";
    }

    /**
     * Describes {@code If-Match: *} for a resource that does not exist.
     *
     * @param resource the resource's name on the wire
     * @return the detail
     */
    public static String missing(String resource) {
        return Words.sentence(resource)
                + " does not exist, and If-Match asks for an existing one. To create it, send If-None-Match: * instead of If-Match.";
    }

    /**
     * Describes a missing precondition of a request that would create the resource.
     *
     * @param resource the resource's name on the wire
     * @return the detail
     */
    public static String requiredToCreate(String resource) {
        return "This request needs a precondition. " + Words.sentence(resource)
                + " does not exist: to create it, send the request again with If-None-Match: *.";
    }

    /**
     * Describes {@code If-None-Match: *} for a resource that exists.
     *
     * @param resource the resource's name on the wire
     * @return the detail
     */
    public static String exists(String resource) {
        return Words.sentence(resource)
                + " already exists, and If-None-Match asks for none. Read it, and change it with its entity tag in If-Match.";
    }

    /**
     * Describes an entity tag that {@code If-None-Match} excludes.
     *
     * @param resource the resource's name on the wire
     * @return the detail
     */
    public static String noneMatch(String resource) {
        return Words.sentence(resource) + " has an entity tag that If-None-Match excludes.";
    }

    /**
     * Describes a write that lost its race after its precondition was true.
     *
     * @param resource the resource's name on the wire
     * @return the detail
     */
    public static String lostRace(String resource) {
        return Words.sentence(resource)
                + " was changed by another request while this one was processed. Read it again, reapply the change and send it"
                + " with its new entity tag.";
    }

    /**
     * Describes a transition of a resource that has no state.
     *
     * @param resource the resource's name on the wire
     * @param transition the transition
     * @param allowedFrom the states from which it is allowed, joined
     * @return the detail
     */
    public static String withoutState(String resource, String transition, String allowedFrom) {
        return "Cannot " + transition + " " + Words.text(resource) + " without a state. Allowed from: " + allowedFrom
                + ".";
    }

    /**
     * Describes the deletion of a resource that has no state.
     *
     * @param resource the resource's name on the wire
     * @param deletableIn the states in which it can be deleted, joined
     * @return the detail
     */
    public static String notDeletableWithoutState(String resource, String deletableIn) {
        return "Cannot delete " + Words.text(resource) + " without a state. It can be deleted in: " + deletableIn + ".";
    }

    /**
     * Describes a change between two states that no transition makes.
     *
     * @param resource the resource's name on the wire
     * @param from the current state; empty where there is none
     * @param to the requested state; empty where there is none
     * @param allowed the transitions that the current state allows, joined
     * @return the detail
     */
    public static String change(String resource, String from, String to, String allowed) {
        return Words.sentence(resource) + " cannot change from " + state(from) + " to " + state(to) + "."
                + (from.isEmpty() ? "" : " Allowed from " + from + ": " + allowed + ".");
    }

    /**
     * Describes a new resource in a state that is not initial.
     *
     * @param resource the resource's name on the wire
     * @param requested the requested state; empty where there is none
     * @param initial the initial states, joined
     * @return the detail
     */
    public static String initial(String resource, String requested, String initial) {
        return Words.sentence(resource) + " cannot be created in " + state(requested) + ". It can be created in: "
                + initial + ".";
    }

    private static String state(String name) {
        return name.isEmpty() ? "no state" : "state " + name;
    }
}
