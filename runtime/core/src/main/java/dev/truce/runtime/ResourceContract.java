package dev.truce.runtime;

import dev.truce.runtime.generated.StateColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All rules of one resource, for integrations: the generated guard has a subclass, which {@link Contracts} finds.
 *
 * @param <R> the type of the resource
 */
public abstract class ResourceContract<R> {

    private final Class<R> type;
    private final String name;
    private final List<ProblemType> problemTypes;
    private final List<ConstraintRule> constraints;
    private final @Nullable VersionRule version;
    private final @Nullable Lifecycle<?> lifecycle;
    private @Nullable String table;
    private List<String> keyColumns = List.of();
    private List<String> joinedTables = List.of();
    private @Nullable String versionColumn;
    private @Nullable StateColumn<?> stateColumn;
    private boolean softDeleted;
    private boolean writtenByProvider;

    /**
     * Creates a contract.
     *
     * @param type the class of the resource
     * @param name the resource's name on the wire, such as {@code purchase-order}
     * @param problemTypes all problem types of the resource
     * @param version the rule of its version; {@code null} if it has none
     * @param lifecycle its lifecycle; {@code null} if it has none
     * @param constraints the rules that the database enforces
     */
    protected ResourceContract(
            Class<R> type,
            String name,
            ProblemType[] problemTypes,
            @Nullable VersionRule version,
            @Nullable Lifecycle<?> lifecycle,
            ConstraintRule... constraints) {
        this.type = Objects.requireNonNull(type, "type");
        this.name = Objects.requireNonNull(name, "name");
        this.problemTypes = List.of(problemTypes);
        this.version = version;
        this.lifecycle = lifecycle;
        this.constraints = List.of(constraints);
    }

    /**
     * Creates a contract from a list of constraints.
     *
     * @param type the class of the resource
     * @param name the resource's name on the wire, such as {@code purchase-order}
     * @param problemTypes all problem types of the resource
     * @param constraints the rules that the database enforces
     * @param version the rule of its version; {@code null} if it has none
     * @param lifecycle its lifecycle; {@code null} if it has none
     */
    protected ResourceContract(
            Class<R> type,
            String name,
            ProblemType[] problemTypes,
            List<? extends ConstraintRule> constraints,
            @Nullable VersionRule version,
            @Nullable Lifecycle<?> lifecycle) {
        this(type, name, problemTypes, version, lifecycle, constraints.toArray(new ConstraintRule[0]));
    }

    /**
     * Sets where the resource is stored. To be called by a subclass's constructor only.
     *
     * @param table the table's name, with its schema where needed
     * @param keyColumns the columns of its key
     */
    protected final void table(String table, String... keyColumns) {
        this.table = Objects.requireNonNull(table, "table");
        this.keyColumns = List.of(keyColumns);
    }

    /**
     * Names the tables that hold parts of the resource's rows beside its own, as a superclass with joined inheritance has one. To be called by a
     * subclass's constructor only.
     *
     * @param tables the tables, with their schema where needed
     */
    protected final void joinedTables(String... tables) {
        this.joinedTables = List.of(tables);
    }

    /**
     * Sets where the version is stored. To be called by a subclass's constructor only.
     *
     * @param column the column of the member that holds the version
     */
    protected final void versionColumn(String column) {
        this.versionColumn = Objects.requireNonNull(column, "column");
    }

    /**
     * Sets where and how the state is stored. To be called by a subclass's constructor only.
     *
     * @param column the column of the member that holds the state, of the lifecycle's type
     */
    protected final void stateColumn(StateColumn<?> column) {
        this.stateColumn = Objects.requireNonNull(column, "column");
    }

    /** Says that a delete keeps the row. To be called by a subclass's constructor only. */
    protected final void softDeleted() {
        this.softDeleted = true;
    }

    /**
     * Says that a persistence provider writes the rows and compares their versions, as JPA does with {@code @Version}. To be called
     * by a subclass's constructor only.
     */
    protected final void writtenByProvider() {
        this.writtenByProvider = true;
    }

    /**
     * The class of the resource.
     *
     * @return the class
     */
    public final Class<R> type() {
        return type;
    }

    /**
     * The resource's name on the wire.
     *
     * @return the name, such as {@code purchase-order}
     */
    public final String name() {
        return name;
    }

    /**
     * All problem types of the resource.
     *
     * @return the types, in the order of their declaration
     */
    public final List<ProblemType> problemTypes() {
        return problemTypes;
    }

    /**
     * The rules that the database enforces.
     *
     * @return the rules, in the order of their declaration
     */
    public final List<ConstraintRule> constraints() {
        return constraints;
    }

    /**
     * The rule of the resource's version.
     *
     * @return the rule; {@code null} if the resource is not versioned
     */
    public final @Nullable VersionRule version() {
        return version;
    }

    /**
     * The resource's lifecycle.
     *
     * @return the lifecycle; {@code null} if it has none
     */
    public final @Nullable Lifecycle<?> lifecycle() {
        return lifecycle;
    }

    /**
     * The table that holds the resource.
     *
     * @return the table's name; {@code null} if it is not known
     */
    public final @Nullable String table() {
        return table;
    }

    /**
     * All tables that hold parts of the resource's rows.
     *
     * @return {@link #table()}, then the joined ones; empty if no table is known
     */
    public final List<String> tables() {
        List<String> tables = new ArrayList<>();
        if (table != null) {
            tables.add(table);
            tables.addAll(joinedTables);
        }
        return tables;
    }

    /**
     * The columns of the table's key.
     *
     * @return the columns; empty if they are not known
     */
    public final List<String> keyColumns() {
        return keyColumns;
    }

    /**
     * The column of the resource's version.
     *
     * @return the column; {@code null} if it is not known, or the version is not a column
     */
    public final @Nullable String versionColumn() {
        return versionColumn;
    }

    /**
     * The column of the resource's state.
     *
     * @return the column; {@code null} if there is none, or it is not known how it holds the state
     */
    public final @Nullable StateColumn<?> stateColumn() {
        return stateColumn;
    }

    /**
     * Whether a delete keeps the row.
     *
     * @return {@code true} if the row must not be deleted
     */
    public final boolean isSoftDeleted() {
        return softDeleted;
    }

    /**
     * Whether a persistence provider writes the rows and compares their versions.
     *
     * @return {@code true} if statements of others must leave them alone
     */
    public final boolean isWrittenByProvider() {
        return writtenByProvider;
    }

    /**
     * The current entity tag of a resource.
     *
     * @param resource the resource
     * @return its tag; {@code null} if it has none
     */
    public @Nullable EntityTag etag(R resource) {
        return null;
    }

    /**
     * Whether the entity tag changes whenever what is shown changes. Where it does not, it guards writes only: a client that has it
     * is not answered 304.
     *
     * @return {@code false} if other resources are shown, too
     */
    public boolean isCoveredByTag() {
        return true;
    }

    @Override
    public final String toString() {
        return name + " (" + type.getName() + ")";
    }
}
