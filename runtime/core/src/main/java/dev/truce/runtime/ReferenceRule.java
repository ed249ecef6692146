package dev.truce.runtime;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A resource cannot be deleted while another one refers to it: a foreign key. */
public final class ReferenceRule implements ConstraintRule {

    private final ProblemType type;
    private final String referrer;
    private final @Nullable String table;
    private final List<String> constraintNames;
    private final Referenced referenced;

    private ReferenceRule(ProblemType type, String referrer, @Nullable String table, List<String> constraintNames) {
        this.type = Objects.requireNonNull(type, "type");
        this.referrer = Objects.requireNonNull(referrer, "referrer");
        this.table = table;
        this.constraintNames = constraintNames;
        this.referenced = new Referenced(type, referrer);
    }

    /**
     * Creates a rule without table and constraint names.
     *
     * @param type the problem type of the conflict
     * @param referrer the referring resource's singular name on the wire, such as {@code subscription}
     * @return the rule
     */
    public static ReferenceRule of(ProblemType type, String referrer) {
        return new ReferenceRule(type, referrer, null, List.of());
    }

    /**
     * Sets the table that holds the foreign key.
     *
     * @param table the referring resource's table
     * @return a rule that differs in this only
     */
    public ReferenceRule withTable(String table) {
        return new ReferenceRule(type, referrer, Objects.requireNonNull(table, "table"), constraintNames);
    }

    /**
     * Sets the names of the foreign key.
     *
     * @param names names without schema
     * @return a rule that differs in this only
     */
    public ReferenceRule withConstraintNames(String... names) {
        return new ReferenceRule(type, referrer, table, List.of(names));
    }

    /**
     * The conflict of a delete while something refers to the resource.
     *
     * @return the same conflict every time
     */
    public Referenced referenced() {
        return referenced;
    }

    @Override
    public Conflict conflict() {
        return referenced;
    }

    @Override
    public ProblemType type() {
        return type;
    }

    /**
     * The name of the referring resource.
     *
     * @return the referring resource's singular name on the wire
     */
    public String referrer() {
        return referrer;
    }

    /**
     * The table that holds the foreign key.
     *
     * @return the referring resource's table; {@code null} if it is not known
     */
    public @Nullable String table() {
        return table;
    }

    @Override
    public List<String> columns() {
        return List.of();
    }

    @Override
    public List<String> constraintNames() {
        return constraintNames;
    }
}
