package dev.truce.runtime;

import dev.truce.runtime.vocabulary.MemberName;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The members of a conflict as a map, in the order of the wire, under their names in snake case. */
final class Members {

    private Members() {}

    /**
     * The members, completed by what a problem knows.
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
}
