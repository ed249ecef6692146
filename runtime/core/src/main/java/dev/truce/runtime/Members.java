package dev.truce.runtime;

import dev.truce.runtime.vocabulary.MemberName;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The extension members of a problem (RFC 9457 section 3.2). */
final class Members {

    private Members() {}

    /**
     * The members of a conflict in the order of the wire, under their names in snake case, completed by the problem.
     *
     * @param names from a resource's Java member to its JSON name
     * @param currentTag the current entity tag, which the conflict itself may not know
     */
    static Map<String, @Nullable Object> of(
            Conflict conflict, @Nullable Function<String, @Nullable String> names, @Nullable EntityTag currentTag) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        if (conflict instanceof Duplicate duplicate) {
            duplicate.forEachMember(names, members::put);
        } else if (conflict instanceof MissingReference missing) {
            missing.forEachMember(names, members::put);
        } else {
            conflict.forEachMember(members::put);
        }
        if (currentTag != null) {
            members.put(MemberName.CURRENT_ETAG, currentTag.toString());
        }
        return members;
    }

    /** Returns a name that a member may have. */
    static String requireExtension(String name) {
        if (!MemberName.isExtension(Objects.requireNonNull(name, "name"))) {
            throw new IllegalArgumentException(
                    "'" + name + "' is not a valid name of a problem's member: it must start with a letter and"
                            + " have three or more letters, digits and _ (RFC 9457 section 3.2)");
        }
        if (MemberName.isStandard(name)) {
            throw new IllegalArgumentException("'" + name + "' is already a member of every problem");
        }
        return name;
    }
}
