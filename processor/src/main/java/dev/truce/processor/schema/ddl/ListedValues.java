package dev.truce.processor.schema.ddl;

import dev.truce.processor.schema.sql.Identifier;
import java.util.ArrayList;
import java.util.List;
import net.sf.jsqlparser.expression.ArrayConstructor;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.Function;
import net.sf.jsqlparser.expression.StringValue;
import net.sf.jsqlparser.expression.operators.conditional.AndExpression;
import net.sf.jsqlparser.expression.operators.conditional.OrExpression;
import net.sf.jsqlparser.expression.operators.relational.EqualsTo;
import net.sf.jsqlparser.expression.operators.relational.ExpressionList;
import net.sf.jsqlparser.expression.operators.relational.InExpression;
import net.sf.jsqlparser.expression.operators.relational.IsNullExpression;
import net.sf.jsqlparser.expression.operators.relational.NotEqualsTo;
import net.sf.jsqlparser.schema.Column;
import org.jspecify.annotations.Nullable;

/**
 * The values that a condition allows in a column.
 *
 * @param column the key of the column
 * @param values the values in their order in the condition
 */
record ListedValues(String column, List<String> values) {

    ListedValues {
        values = List.copyOf(values);
    }

    /** Reads {@code IN}, {@code = ANY (ARRAY[…])} and chains of {@code =}; returns {@code null} for any other condition. */
    static @Nullable ListedValues of(Expression raw) {
        Expression expression = Condition.unwrap(raw);
        if (expression instanceof InExpression in && !in.isNot()) {
            return of(in.getLeftExpression(), in.getRightExpression());
        }
        if (expression instanceof EqualsTo equals) {
            return of(equals.getLeftExpression(), equals.getRightExpression());
        }
        if (expression instanceof OrExpression or) {
            return joined(or);
        }
        if (expression instanceof AndExpression and) {
            ListedValues left = of(and.getLeftExpression());
            return left == null ? of(and.getRightExpression()) : left;
        }
        return null;
    }

    /** Returns the values of a condition that says nothing else, such as one about {@code NULL}. */
    static @Nullable ListedValues exactly(Expression expression) {
        boolean isList = expression instanceof InExpression
                || expression instanceof EqualsTo
                || (expression instanceof OrExpression or && isExact(or));
        return isList ? of(expression) : null;
    }

    private static boolean isExact(Expression raw) {
        Expression expression = Condition.unwrap(raw);
        return expression instanceof OrExpression or
                ? isExact(or.getLeftExpression()) && isExact(or.getRightExpression())
                : exactly(expression) != null;
    }

    /** Returns the values that {@code NOT IN}, {@code <>} or {@code <> ALL (ARRAY[…])} excludes; {@code null} for other conditions. */
    static @Nullable ListedValues excluded(Expression expression) {
        if (expression instanceof InExpression in) {
            return in.isNot() ? of(in.getLeftExpression(), in.getRightExpression()) : null;
        }
        return expression instanceof NotEqualsTo other
                ? of(other.getLeftExpression(), other.getRightExpression(), "all")
                : null;
    }

    /** Returns it as a condition, in one form for all spellings. */
    String text(boolean isNegated) {
        List<String> distinct = values.stream()
                .distinct()
                .sorted()
                .map(value -> "'" + value.replace("'", "''") + "'")
                .toList();
        return distinct.size() == 1
                ? column + (isNegated ? " <> " : " = ") + distinct.get(0)
                : column + (isNegated ? " not in (" : " in (") + String.join(", ", distinct) + ")";
    }

    private static @Nullable ListedValues joined(OrExpression or) {
        ListedValues left = of(or.getLeftExpression());
        ListedValues right = of(or.getRightExpression());
        if (Condition.unwrap(or.getLeftExpression()) instanceof IsNullExpression) {
            return right;
        }
        if (Condition.unwrap(or.getRightExpression()) instanceof IsNullExpression) {
            return left;
        }
        if (left == null || right == null || !left.column.equals(right.column)) {
            return null;
        }
        List<String> all = new ArrayList<>(left.values);
        all.addAll(right.values);
        return new ListedValues(left.column, all);
    }

    private static @Nullable ListedValues of(Expression left, Expression right) {
        return of(left, right, "any");
    }

    private static @Nullable ListedValues of(Expression left, Expression right, String quantifier) {
        List<String> values = new ArrayList<>();
        return Condition.unwrap(left) instanceof Column column && collect(right, quantifier, values)
                ? new ListedValues(Identifier.of(column.getColumnName()).key(), values)
                : null;
    }

    private static boolean collect(@Nullable Expression expression, String quantifier, List<String> values) {
        if (expression instanceof StringValue value) {
            return values.add(value.getNotExcapedValue());
        }
        if (expression instanceof ExpressionList<?> list) {
            return list.stream().allMatch(item -> collect((Expression) item, quantifier, values));
        }
        if (expression instanceof ArrayConstructor array) {
            return array.getExpressions().stream().allMatch(item -> collect(item, quantifier, values));
        }
        return expression instanceof Function function
                && function.getName().equalsIgnoreCase(quantifier)
                && function.getParameters() != null
                && function.getParameters().size() == 1
                && collect(function.getParameters().get(0), quantifier, values);
    }
}
