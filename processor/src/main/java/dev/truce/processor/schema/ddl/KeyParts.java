package dev.truce.processor.schema.ddl;

import dev.truce.processor.schema.sql.Identifier;
import dev.truce.processor.schema.sql.NotUnderstoodException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.Function;
import net.sf.jsqlparser.expression.LongValue;
import net.sf.jsqlparser.expression.StringValue;
import net.sf.jsqlparser.expression.operators.relational.ExpressionList;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.statement.create.table.Index;
import org.jspecify.annotations.Nullable;

/** Reads the columns and expressions of an index. */
final class KeyParts {
    private static final Set<String> FOLDING = Set.of("lower", "upper", "lcase", "ucase");
    private static final Set<String> FILLING = Set.of("coalesce", "ifnull", "nvl", "isnull");

    private final Schema schema;

    KeyParts(Schema schema) {
        this.schema = schema;
    }

    List<KeyPart> of(Index index) {
        List<KeyPart> parts = new ArrayList<>();
        for (Index.ColumnParams column : index.getColumns()) {
            parts.add(of(column));
        }
        return parts;
    }

    private KeyPart of(Index.ColumnParams column) {
        Expression expression = column.getExpression();
        if (expression != null) {
            return of(expression);
        }
        String name = String.valueOf(column.getColumnName());
        List<String> params = column.getParams() == null ? List.of() : column.getParams();
        boolean called = !params.isEmpty() && params.get(0).startsWith("(");
        if (called && !params.get(0).matches("\\(\\s*\\d+\\s*\\)")) {
            String text = name + params.get(0);
            try {
                return of(JSql.expression(text));
            } catch (NotUnderstoodException e) {
                return new KeyPart("", false, text);
            }
        }
        KeyPart part = KeyPart.of(Identifier.of(name));
        return isFolding(column.getCollation()) ? new KeyPart(part.column(), true, part.text()) : part;
    }

    private boolean isFolding(@Nullable String collation) {
        if (collation == null) {
            return false;
        }
        String key = Identifier.of(collation).key();
        return schema.isFoldingCollation(key.substring(key.lastIndexOf('.') + 1).replace("\"", ""));
    }

    private static KeyPart of(Expression raw) {
        Expression expression = Condition.unwrap(raw);
        if (expression instanceof Column column) {
            return KeyPart.of(Identifier.of(column.getColumnName()));
        }
        if (expression instanceof Function function && function.getParameters() != null) {
            ExpressionList<?> arguments = function.getParameters();
            String name = function.getName().toLowerCase(Locale.ROOT);
            boolean folding = FOLDING.contains(name) && arguments.size() == 1;
            if (folding || (FILLING.contains(name) && arguments.size() == 2 && isLiteral(arguments.get(1)))) {
                KeyPart inner = of(arguments.get(0));
                return new KeyPart(inner.column(), folding || inner.folded(), expression.toString());
            }
        }
        return new KeyPart("", false, expression.toString());
    }

    /** Whether an expression can replace {@code NULL}, so that two of them are duplicates. */
    private static boolean isLiteral(Object expression) {
        return expression instanceof StringValue || expression instanceof LongValue;
    }
}
