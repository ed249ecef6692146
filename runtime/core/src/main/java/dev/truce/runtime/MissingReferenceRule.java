package dev.truce.runtime;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A member refers to another resource, which must exist: a foreign key of the resource's own table. */
public final class MissingReferenceRule implements ConstraintRule {

    private final ProblemType type;
    private final String member;
    private final String jsonName;
    private final @Nullable String column;
    private final @Nullable String parentTable;
    private final List<String> constraintNames;
    private final MissingReference missing;

    private MissingReferenceRule(
            ProblemType type,
            String member,
            String jsonName,
            @Nullable String column,
            @Nullable String parentTable,
            List<String> constraintNames) {
        this.type = Objects.requireNonNull(type, "type");
        this.member = Objects.requireNonNull(member, "member");
        this.jsonName = jsonName;
        this.column = column;
        this.parentTable = parentTable;
        this.constraintNames = constraintNames;
        this.missing = new MissingReference(this);
    }

    /**
     * Creates a rule without column, table and constraint names.
     *
     * @param type the problem type of the conflict
     * @param member the Java name of the member that refers
     * @return the rule
     */
    public static MissingReferenceRule of(ProblemType type, String member) {
        return new MissingReferenceRule(type, member, member, null, null, List.of());
    }

    /**
     * Sets the JSON name of the member.
     *
     * @param name the name on the wire
     * @return a rule that differs in this only
     */
    public MissingReferenceRule withJsonName(String name) {
        return new MissingReferenceRule(
                type, member, Objects.requireNonNull(name, "name"), column, parentTable, constraintNames);
    }

    /**
     * Sets the column of the member.
     *
     * @param column the column that holds the foreign key
     * @return a rule that differs in this only
     */
    public MissingReferenceRule withColumn(String column) {
        return new MissingReferenceRule(
                type, member, jsonName, Objects.requireNonNull(column, "column"), parentTable, constraintNames);
    }

    /**
     * Sets the table that the foreign key refers to.
     *
     * @param table the table of the other resource
     * @return a rule that differs in this only
     */
    public MissingReferenceRule withParentTable(String table) {
        return new MissingReferenceRule(
                type, member, jsonName, column, Objects.requireNonNull(table, "table"), constraintNames);
    }

    /**
     * Sets the names of the foreign key.
     *
     * @param names names without schema
     * @return a rule that differs in this only
     */
    public MissingReferenceRule withConstraintNames(String... names) {
        return new MissingReferenceRule(type, member, jsonName, column, parentTable, List.of(names));
    }

    /**
     * Returns the conflict of a write whose other resource does not exist.
     *
     * @return the same conflict every time
     */
    public MissingReference missing() {
        return missing;
    }

    @Override
    public Conflict conflict() {
        return missing;
    }

    @Override
    public ProblemType type() {
        return type;
    }

    /**
     * Returns the member that refers.
     *
     * @return its Java name
     */
    public String member() {
        return member;
    }

    /**
     * Returns the member's name on the wire.
     *
     * @return its JSON name
     */
    public String jsonName() {
        return jsonName;
    }

    /**
     * Returns the table that the foreign key refers to.
     *
     * @return the table of the other resource; {@code null} if it is not known
     */
    public @Nullable String parentTable() {
        return parentTable;
    }

    @Override
    public List<String> columns() {
        return column == null ? List.of() : List.of(column);
    }

    @Override
    public List<String> constraintNames() {
        return constraintNames;
    }
}
