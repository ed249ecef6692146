package dev.truce.jdbc.support;

import dev.truce.Disclosure;
import dev.truce.runtime.ConstraintRule;
import dev.truce.runtime.Lifecycle;
import dev.truce.runtime.MissingReferenceRule;
import dev.truce.runtime.ProblemType;
import dev.truce.runtime.ReferenceRule;
import dev.truce.runtime.ResourceContract;
import dev.truce.runtime.UniqueRule;
import dev.truce.runtime.VersionRule;
import dev.truce.runtime.generated.StateColumn;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A contract as the processor writes it, made by hand. */
public final class TestContract<R> extends ResourceContract<R> {

    public TestContract(Class<R> type, List<? extends ConstraintRule> rules) {
        this(type, rules, null, null);
    }

    public TestContract(
            Class<R> type,
            List<? extends ConstraintRule> rules,
            @Nullable VersionRule version,
            @Nullable Lifecycle<?> lifecycle) {
        super(
                type,
                name(type),
                rules.stream().map(ConstraintRule::type).toArray(ProblemType[]::new),
                rules,
                version,
                lifecycle);
    }

    public static String name(Class<?> type) {
        return type.getSimpleName().toLowerCase(Locale.ROOT);
    }

    public static UniqueRule unique(String code, String... members) {
        return UniqueRule.of(TestProblem.of("test", code), Disclosure.VALUE, members);
    }

    public static ReferenceRule reference(String code, String referrer) {
        return ReferenceRule.of(TestProblem.of("test", code), referrer);
    }

    public static MissingReferenceRule missing(String code, String column) {
        return MissingReferenceRule.of(TestProblem.of("test", code), column).withColumn(column);
    }

    public static VersionRule version(String resource) {
        return VersionRule.of(TestProblem.of(resource, "PRECONDITION_FAILED"), TestProblem.of(resource, "STALE"));
    }

    public TestContract<R> in(String table, String... keyColumns) {
        table(table, keyColumns);
        return this;
    }

    public TestContract<R> joinedWith(String... tables) {
        joinedTables(tables);
        return this;
    }

    public TestContract<R> versionedBy(String column) {
        versionColumn(column);
        return this;
    }

    public TestContract<R> withState(StateColumn<?> column) {
        stateColumn(column);
        return this;
    }

    public TestContract<R> leftToItsProvider() {
        writtenByProvider();
        return this;
    }

    public TestContract<R> keptWhenDeleted() {
        softDeleted();
        return this;
    }
}
