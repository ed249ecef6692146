package dev.truce.jdbc;

import dev.truce.jdbc.match.FoundTable;
import dev.truce.runtime.ConstraintRule;
import dev.truce.runtime.Contracts;
import dev.truce.runtime.MissingReferenceRule;
import dev.truce.runtime.ReferenceRule;
import dev.truce.runtime.ResourceContract;
import dev.truce.runtime.UniqueRule;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * Checks at the start of an application that its database enforces the rules of its contracts: the unique indexes, the foreign keys
 * and the version columns. It reads metadata only.
 *
 * <p>A finding is certain. The audit is silent about a table that the database does not have, about a rule whose columns are not
 * known, and about an index whose condition or expression it cannot compare with the rule.
 */
public final class ContractAudit {

    private final Contracts contracts;
    private final DataSource dataSource;

    private ContractAudit(Contracts contracts, DataSource dataSource) {
        this.contracts = contracts;
        this.dataSource = dataSource;
    }

    /**
     * A rule that the database does not enforce.
     *
     * @param resource the name of the resource, such as {@code purchase-order}
     * @param problem what is missing and what it leads to
     * @param statement the SQL that fixes it; {@code …} stands for a name that is not known
     */
    public record Finding(String resource, String problem, String statement) {

        /**
         * Returns the problem and its remedy in one sentence.
         *
         * @return the sentence, without a final period
         */
        public String message() {
            return problem + "; run " + statement;
        }
    }

    /**
     * Creates an audit.
     *
     * @param contracts the contracts of the application
     * @param dataSource the database
     * @return the audit, which has not run
     */
    public static ContractAudit of(Contracts contracts, DataSource dataSource) {
        return new ContractAudit(
                Objects.requireNonNull(contracts, "contracts"), Objects.requireNonNull(dataSource, "dataSource"));
    }

    /**
     * Compares the contracts with the database.
     *
     * @return the findings, sorted by the names of the resources; none if the database enforces all rules that can be compared
     * @throws SQLException if the database does not answer
     */
    public List<Finding> run() throws SQLException {
        List<Finding> findings = new ArrayList<>();
        try (Connection connection = dataSource.getConnection()) {
            Dialect dialect = Dialect.of(connection).orElse(Dialect.POSTGRESQL);
            for (ResourceContract<?> contract : contracts.all()) {
                String table = contract.table();
                AuditedTable audited = table == null ? null : AuditedTable.read(connection, table);
                if (table != null && audited != null) {
                    new ResourceAudit(connection, dialect, contract, table, audited, findings).run();
                }
            }
        }
        return List.copyOf(findings);
    }

    /** The audit of one resource. */
    private record ResourceAudit(
            Connection connection,
            Dialect dialect,
            ResourceContract<?> contract,
            String table,
            AuditedTable audited,
            List<Finding> findings) {

        void run() throws SQLException {
            for (ConstraintRule rule : contract.constraints()) {
                if (rule instanceof UniqueRule unique) {
                    unique(unique);
                } else if (rule instanceof ReferenceRule reference) {
                    reference(reference);
                } else if (rule instanceof MissingReferenceRule missing) {
                    parent(missing);
                }
            }
            version();
        }

        private void unique(UniqueRule rule) {
            List<String> own = found(rule.columns().isEmpty() ? rule.members() : rule.columns());
            List<String> columns = new ArrayList<>(found(rule.scope()));
            boolean known = !own.isEmpty() && columns.size() == rule.scope().size();
            columns.addAll(own);
            if (!known || isEnforced(rule, Set.copyOf(columns))) {
                return;
            }
            report(
                    "No unique index of '" + table + "' covers " + String.join(", ", columns)
                            + ", so the database accepts duplicates of '" + contract.name() + "'",
                    createIndex(rule, columns, own));
        }

        /** The columns that are declared, as the database calls them; none if one of them is not known. */
        private List<String> found(List<String> declared) {
            List<String> columns = declared.stream()
                    .map(audited::column)
                    .filter(Objects::nonNull)
                    .toList();
            return columns.size() == declared.size() ? columns : List.of();
        }

        /** Whether an index enforces the rule, or may do so. */
        private boolean isEnforced(UniqueRule rule, Set<String> wanted) {
            Set<String> names =
                    rule.constraintNames().stream().map(ContractAudit::key).collect(Collectors.toSet());
            return audited.indexes().entrySet().stream().anyMatch(entry -> {
                AuditedTable.Index index = entry.getValue();
                boolean named = names.contains(entry.getKey());
                boolean same = wanted.equals(Set.copyOf(index.parts()));
                return named || (index.isUnique() && (same || mayCover(index, wanted)));
            });
        }

        /** Whether the expressions of an index may be about the columns. */
        private boolean mayCover(AuditedTable.Index index, Set<String> wanted) {
            boolean plain = audited.columns().keySet().containsAll(index.parts());
            return !plain
                    && index.parts().stream()
                            .anyMatch(part -> part.isEmpty() || wanted.stream().anyMatch(part::contains));
        }

        private String createIndex(UniqueRule rule, List<String> columns, List<String> own) {
            String name = rule.constraintNames().isEmpty()
                    ? key(table) + "_" + String.join("_", columns) + "_key"
                    : rule.constraintNames().get(0);
            String parts = columns.stream()
                    .map(column -> rule.ignoresCase() && own.contains(column) ? "lower(" + column + ")" : column)
                    .collect(Collectors.joining(", "));
            String where = rule.where() == null ? "" : " WHERE " + rule.where();
            return "CREATE UNIQUE INDEX " + name + " ON " + table + " (" + parts + ")" + where;
        }

        private void reference(ReferenceRule rule) throws SQLException {
            String referrer = rule.table();
            AuditedTable referring = referrer == null ? null : AuditedTable.read(connection, referrer);
            FoundTable found = referrer == null ? null : FoundTable.find(connection, referrer);
            if (referring == null || found == null || audited.referrers().contains(AuditedTable.lower(found.name()))) {
                return;
            }
            String column = contract.name().replace('-', '_') + "_id";
            String keys = contract.keyColumns().isEmpty() ? "" : " (" + String.join(", ", contract.keyColumns()) + ")";
            report(
                    "No foreign key of '" + referrer + "' refers to '" + table + "', so '" + contract.name()
                            + "' can be deleted while it is in use",
                    "ALTER TABLE " + referrer + " ADD FOREIGN KEY ("
                            + (referring.columns().containsKey(column) ? column : "…") + ") REFERENCES " + table
                            + keys);
        }

        private void parent(MissingReferenceRule rule) throws SQLException {
            List<String> columns = found(rule.columns().isEmpty() ? List.of(rule.member()) : rule.columns());
            String parent = rule.parentTable();
            boolean known = columns.size() == 1 && parent != null && FoundTable.find(connection, parent) != null;
            if (!known || audited.foreignKeys().stream().anyMatch(key -> key.contains(columns.get(0)))) {
                return;
            }
            report(
                    "No foreign key of '" + table + "' covers " + columns.get(0) + ", so '" + contract.name()
                            + "' can refer to a row of '" + parent + "' that does not exist",
                    "ALTER TABLE " + table + " ADD FOREIGN KEY (" + columns.get(0) + ") REFERENCES " + parent + " (…)");
        }

        private void version() {
            String declared = contract.versionColumn();
            if (declared == null) {
                return;
            }
            String name = audited.column(declared);
            AuditedTable.Column column = name == null ? null : audited.columns().get(name);
            if (column == null && isNamingKnown()) {
                report(
                        "'" + table + "' has no column " + declared + ", which holds the version of '" + contract.name()
                                + "'",
                        "ALTER TABLE " + table + " ADD " + declared + " BIGINT DEFAULT 0 NOT NULL");
            } else if (name != null && column != null && column.isNullable()) {
                report(
                        "The version column " + name + " of '" + table + "' can be NULL, which no If-Match matches",
                        forbidNull(name, column.type()));
            }
        }

        /** Returns the statement that makes a column {@code NOT NULL}, in the dialect of the database. */
        private String forbidNull(String column, String type) {
            return switch (dialect) {
                case POSTGRESQL, H2, DB2 -> alter("ALTER COLUMN " + column + " SET NOT NULL");
                case MYSQL, MARIADB -> alter("MODIFY " + column + " " + type + " NOT NULL");
                case SQL_SERVER -> alter("ALTER COLUMN " + column + " " + type + " NOT NULL");
                case ORACLE -> alter("MODIFY " + column + " NOT NULL");
                // SQLite cannot change a column
                case SQLITE -> "UPDATE " + table + " SET " + column + " = 0 WHERE " + column + " IS NULL";
            };
        }

        private String alter(String what) {
            return "ALTER TABLE " + table + " " + what;
        }

        /** A persistence provider may spell columns in its own way. */
        private boolean isNamingKnown() {
            return !contract.isWrittenByProvider()
                    && !contract.keyColumns().isEmpty()
                    && found(contract.keyColumns()).size()
                            == contract.keyColumns().size();
        }

        private void report(String problem, String statement) {
            findings.add(new Finding(contract.name(), problem, statement));
        }
    }

    /** Returns the last part of a name without quotes, in lower case. */
    private static String key(String name) {
        String last = name.substring(name.lastIndexOf('.') + 1);
        return AuditedTable.lower(last.replaceAll("[\"`\\[\\]]", ""));
    }
}
