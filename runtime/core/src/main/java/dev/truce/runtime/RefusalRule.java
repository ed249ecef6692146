package dev.truce.runtime;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A conflict that the service itself detects and raises. */
public final class RefusalRule {

    private final ProblemType type;
    private final List<String> members;
    private final Refused withoutValues;

    private RefusalRule(ProblemType type, List<String> members) {
        this.type = Objects.requireNonNull(type, "type");
        this.members = members;
        this.withoutValues = new Refused(this, List.of());
    }

    /**
     * Creates a rule.
     *
     * @param type the problem type of the refusal
     * @param members the names of the refusal's own members, as they are on the wire
     * @return the rule
     * @throws IllegalArgumentException if a name is not valid, or every problem already has a member of this name
     */
    public static RefusalRule of(ProblemType type, String... members) {
        for (String member : members) {
            Members.requireExtension(member);
        }
        return new RefusalRule(type, List.of(members));
    }

    /**
     * The conflict.
     *
     * @param values one for each member, in their order; a value without a form in JSON is written as its text
     * @return the conflict
     * @throws IllegalArgumentException if there are more or fewer values than members
     */
    public Refused refused(@Nullable Object... values) {
        if (values.length != members.size()) {
            throw new IllegalArgumentException(
                    type.code() + " has " + members.size() + " member(s), but was given " + values.length);
        }
        if (values.length == 0) {
            return withoutValues;
        }
        List<@Nullable Object> copy = new ArrayList<>(values.length);
        Collections.addAll(copy, values);
        return new Refused(this, Collections.unmodifiableList(copy));
    }

    /**
     * The problem type of the refusal.
     *
     * @return the type
     */
    public ProblemType type() {
        return type;
    }

    /**
     * The refusal's own members.
     *
     * @return their names on the wire, in the order of their declaration
     */
    public List<String> members() {
        return members;
    }
}
