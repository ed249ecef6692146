package dev.truce.runtime.vocabulary;

import dev.truce.Disclosure;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The names of a problem's members, in snake case (RFC 9457 section 3). */
public final class MemberName {

    /** The members of a duplicate that one field causes: its JSON name. */
    public static final String FIELD = "field";
    /** The JSON names of all fields that a duplicate is about. */
    public static final String FIELDS = "fields";
    /** The value that the client sent for the one field. */
    public static final String VALUE = "value";
    /** The values that the client sent, by field. */
    public static final String VALUES = "values";
    /** The entity tag that the resource has now. */
    public static final String CURRENT_ETAG = "current_etag";
    /** The header that the request must have. */
    public static final String REQUIRED_HEADER = "required_header";
    /** The state that the resource is in. */
    public static final String CURRENT_STATE = "current_state";
    /** The transition that was requested. */
    public static final String TRANSITION = "transition";
    /** The state that was requested. */
    public static final String REQUESTED_STATE = "requested_state";
    /** The transitions that the current state allows. */
    public static final String ALLOWED_TRANSITIONS = "allowed_transitions";
    /** The states from which the requested transition or state can be reached. */
    public static final String ALLOWED_FROM = "allowed_from";
    /** The transitions that must happen first, so that the request becomes legal. */
    public static final String LEGAL_PATH = "legal_path";
    /** The states in which the resource can be deleted. */
    public static final String DELETABLE_IN = "deletable_in";
    /** The resource that refers to this one. */
    public static final String REFERENCED_BY = "referenced_by";
    /** The header that is malformed. */
    public static final String HEADER = "header";
    /** A value that the header may have. */
    public static final String EXPECTED = "expected";

    private static final Pattern EXTENSION = Pattern.compile("[A-Za-z][A-Za-z0-9_]{2,}");
    private static final Set<String> STANDARD =
            Set.of("type", "title", "status", "detail", "instance", "code", "resolution");
    private static final Set<String> REVEALING = Set.of(FIELD, FIELDS, VALUE, VALUES);

    private MemberName() {}

    /**
     * Checks the grammar of an extension member's name (RFC 9457 section 3.2).
     *
     * @param name a name
     * @return whether it starts with a letter and has at least three letters, digits and {@code _}
     */
    public static boolean isExtension(String name) {
        return EXTENSION.matcher(name).matches();
    }

    /**
     * Tells whether every problem already has a member of a name.
     *
     * @param name a name
     * @return whether it is a standard member (RFC 9457 section 3.1), {@code code} or {@code resolution}
     */
    public static boolean isStandard(String name) {
        return STANDARD.contains(name);
    }

    /**
     * Tells whether a member reveals a field or a value of a duplicate.
     *
     * @param name a name in snake case
     * @return whether a rule's disclosure decides about it
     */
    public static boolean isRevealing(String name) {
        return REVEALING.contains(name);
    }

    /**
     * Returns the members of a duplicate, in the order of the wire.
     *
     * @param disclosure what the rule discloses
     * @param isSingle whether the rule is about one field
     * @return the names in snake case
     */
    public static List<String> ofDuplicate(Disclosure disclosure, boolean isSingle) {
        List<String> members = new ArrayList<>();
        if (disclosure != Disclosure.HIDDEN) {
            members.add(FIELDS);
            if (isSingle) {
                members.add(FIELD);
            }
        }
        if (disclosure == Disclosure.VALUE) {
            members.add(isSingle ? VALUE : VALUES);
        }
        return List.copyOf(members);
    }
}
