package dev.truce.processor.schema;

import dev.truce.processor.diagnostic.DiagnosticCode;
import dev.truce.processor.diagnostic.Finding;
import dev.truce.processor.diagnostic.Suggestion;
import dev.truce.processor.model.Resource;
import dev.truce.processor.model.SourceLocation;
import dev.truce.processor.schema.ddl.Schema;
import dev.truce.processor.schema.ddl.Table;
import java.util.List;
import java.util.Objects;

/**
 * A resource and the table that holds it.
 *
 * @param resource the resource
 * @param table its table, about which everything is known
 * @param schema all tables and types
 * @param columns the columns of the resource's members
 */
record ResourceTable(Resource resource, Table table, Schema schema, MemberColumns columns) {

    static ResourceTable of(Resource resource, Table table, Schema schema) {
        return new ResourceTable(resource, table, schema, new MemberColumns(resource, table));
    }

    Finding finding(DiagnosticCode code, SourceLocation location, Object... arguments) {
        return Finding.of(code, location, arguments).orAt(resource.location());
    }

    /** Creates the finding for a member without a column. */
    Finding noColumn(String member, SourceLocation location) {
        String expected = columns.expected(member);
        String hint = Suggestion.hint(
                expected,
                table.columns().stream().map(column -> column.name().key()).toList());
        String remedy = hint.startsWith("did you mean")
                ? "set @Column(name = …): " + hint
                : "add the column '" + expected + "', or set @Column(name = …)";
        return finding(DiagnosticCode.SCHEMA_NO_COLUMN, location, table.name().shown(), table.place(), member, remedy);
    }

    /** Returns the known columns of the resource's key. */
    List<String> keyColumns() {
        return resource.storage().keyColumns().stream()
                .map(columns::of)
                .filter(Objects::nonNull)
                .map(column -> column.name().key())
                .toList();
    }
}
