package dev.truce.runtime;

import dev.truce.Disclosure;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** No two resources have the same value of a member, or the same combination of several. */
public final class UniqueRule implements ConstraintRule {

    private final ProblemType type;
    private final Disclosure disclosure;
    private final List<String> members;
    private final List<String> jsonNames;
    private final List<String> columns;
    private final List<String> scope;
    private final List<String> constraintNames;
    private final @Nullable String where;
    private final boolean ignoresCase;
    private final Duplicate silent;

    private UniqueRule(
            ProblemType type,
            Disclosure disclosure,
            List<String> members,
            List<String> jsonNames,
            List<String> columns,
            List<String> scope,
            List<String> constraintNames,
            @Nullable String where,
            boolean ignoresCase) {
        this.type = type;
        this.disclosure = disclosure;
        this.members = members;
        this.jsonNames = jsonNames;
        this.columns = columns;
        this.scope = scope;
        this.constraintNames = constraintNames;
        this.where = where;
        this.ignoresCase = ignoresCase;
        this.silent = new Duplicate(this, null);
    }

    /**
     * Creates a rule without columns and constraint names.
     *
     * @param type the problem type of a duplicate
     * @param disclosure the information that a duplicate discloses
     * @param members the Java names of the members that are unique together
     * @return the rule
     * @throws IllegalArgumentException if there is no member
     */
    public static UniqueRule of(ProblemType type, Disclosure disclosure, String... members) {
        if (members.length == 0) {
            throw new IllegalArgumentException("a unique rule needs a member");
        }
        List<String> names = List.of(members);
        return new UniqueRule(
                Objects.requireNonNull(type, "type"),
                Objects.requireNonNull(disclosure, "disclosure"),
                names,
                names,
                List.of(),
                List.of(),
                List.of(),
                null,
                false);
    }

    /**
     * Sets the JSON names of the members.
     *
     * @param names one for each member, in their order
     * @return a rule that differs in this only
     * @throws IllegalArgumentException if there are more or fewer names than members
     */
    public UniqueRule withJsonNames(String... names) {
        requireOneEach(names.length);
        return new UniqueRule(
                type, disclosure, members, List.of(names), columns, scope, constraintNames, where, ignoresCase);
    }

    /**
     * Sets the columns of the members.
     *
     * @param columns one for each member, in their order
     * @return a rule that differs in this only
     */
    public UniqueRule withColumns(String... columns) {
        return new UniqueRule(
                type, disclosure, members, jsonNames, List.of(columns), scope, constraintNames, where, ignoresCase);
    }

    /**
     * Sets the columns that belong to the constraint but not to the API, such as the tenant.
     *
     * @param columns the columns
     * @return a rule that differs in this only
     */
    public UniqueRule withScope(String... columns) {
        return new UniqueRule(
                type,
                disclosure,
                members,
                jsonNames,
                this.columns,
                List.of(columns),
                constraintNames,
                where,
                ignoresCase);
    }

    /**
     * Sets the names of the constraint.
     *
     * @param names names without schema
     * @return a rule that differs in this only
     */
    public UniqueRule withConstraintNames(String... names) {
        return new UniqueRule(type, disclosure, members, jsonNames, columns, scope, List.of(names), where, ignoresCase);
    }

    /**
     * Sets the condition of a partial index.
     *
     * @param condition SQL, such as {@code deleted_at IS NULL}
     * @return a rule that differs in this only
     */
    public UniqueRule withWhere(String condition) {
        return new UniqueRule(
                type,
                disclosure,
                members,
                jsonNames,
                columns,
                scope,
                constraintNames,
                Objects.requireNonNull(condition, "condition"),
                ignoresCase);
    }

    /**
     * Treats values that differ in case only as duplicates.
     *
     * @return a rule that differs in this only
     */
    public UniqueRule ignoringCase() {
        return new UniqueRule(type, disclosure, members, jsonNames, columns, scope, constraintNames, where, true);
    }

    /**
     * The conflict of a duplicate whose value is not known or not disclosed.
     *
     * @return the same conflict every time
     */
    public Duplicate duplicate() {
        return silent;
    }

    /**
     * The conflict of a duplicate value.
     *
     * @param value what the client sent, never what a message of the database says; {@code null} if it is not known
     * @return the conflict, which has the value only if the rule's disclosure is {@link Disclosure#VALUE}
     * @throws IllegalArgumentException if the rule is for several members
     */
    public Duplicate duplicate(@Nullable Object value) {
        requireOneEach(1);
        return value == null || disclosure != Disclosure.VALUE ? silent : new Duplicate(this, value);
    }

    /**
     * The conflict of a duplicate combination.
     *
     * @param values what the client sent: one for each member, in their order
     * @return the conflict, which has the values only if the rule's disclosure is {@link Disclosure#VALUE}
     * @throws IllegalArgumentException if there are more or fewer values than members
     */
    public Duplicate duplicateOf(@Nullable Object... values) {
        requireOneEach(values.length);
        if (values.length == 1) {
            return duplicate(values[0]);
        }
        return disclosure == Disclosure.VALUE
                ? new Duplicate(this, Collections.unmodifiableList(Arrays.asList(values.clone())))
                : silent;
    }

    @Override
    public Conflict conflict() {
        return silent;
    }

    @Override
    public ProblemType type() {
        return type;
    }

    /**
     * Returns the amount of information that a duplicate discloses.
     *
     * @return the disclosure
     */
    public Disclosure disclosure() {
        return disclosure;
    }

    /**
     * The members that are unique together.
     *
     * @return their Java names, at least one
     */
    public List<String> members() {
        return members;
    }

    /**
     * The JSON names of the members.
     *
     * @return one for each member, in their order
     */
    public List<String> jsonNames() {
        return jsonNames;
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    /**
     * The columns that belong to the constraint but not to the API, such as the tenant.
     *
     * @return the columns, usually none; they are not part of {@link #columns()}
     */
    public List<String> scope() {
        return scope;
    }

    @Override
    public List<String> constraintNames() {
        return constraintNames;
    }

    /**
     * The condition of a partial index.
     *
     * @return SQL; {@code null} if the rule has no condition
     */
    public @Nullable String where() {
        return where;
    }

    /**
     * Whether values that differ in case only are duplicates.
     *
     * @return {@code true} if they are
     */
    public boolean ignoresCase() {
        return ignoresCase;
    }

    private void requireOneEach(int given) {
        if (given != members.size()) {
            throw new IllegalArgumentException(
                    type.code() + " is about " + members.size() + " member(s), but was given " + given);
        }
    }
}
