package dev.truce.processor.schema.ddl;

import dev.truce.processor.schema.sql.Dialect;
import dev.truce.processor.schema.sql.Identifier;
import dev.truce.processor.schema.sql.NotUnderstoodException;
import dev.truce.processor.schema.sql.SqlLexer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.sf.jsqlparser.expression.BinaryExpression;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.NotExpression;
import net.sf.jsqlparser.expression.StringValue;
import net.sf.jsqlparser.expression.operators.conditional.AndExpression;
import net.sf.jsqlparser.expression.operators.conditional.OrExpression;
import net.sf.jsqlparser.expression.operators.relational.ComparisonOperator;
import net.sf.jsqlparser.expression.operators.relational.EqualsTo;
import net.sf.jsqlparser.expression.operators.relational.ExpressionList;
import net.sf.jsqlparser.expression.operators.relational.InExpression;
import net.sf.jsqlparser.expression.operators.relational.IsBooleanExpression;
import net.sf.jsqlparser.expression.operators.relational.IsNullExpression;
import net.sf.jsqlparser.expression.operators.relational.NotEqualsTo;
import net.sf.jsqlparser.schema.Column;

/**
 * The condition of a partial index, in one form for all spellings: names in lower case, no redundant brackets, and the parts
 * sorted.
 *
 * @param text as written, for findings; empty for none
 * @param conjuncts the parts that {@code AND} joins
 */
public record Condition(String text, List<String> conjuncts) {

    /** What a comparison is called from its other side. */
    private static final Map<String, String> MIRRORED = Map.of("<", ">", ">", "<", "<=", ">=", ">=", "<=");

    static final Condition NONE = new Condition("", List.of());

    public Condition {
        conjuncts = List.copyOf(conjuncts);
    }

    /** Drops {@code IS NOT NULL} for these columns: rows with {@code NULL} in a unique column are never duplicates. */
    public Condition without(Collection<String> columns) {
        List<String> left = conjuncts.stream()
                .filter(conjunct -> columns.stream().noneMatch(column -> conjunct.equals(column + " is not null")))
                .toList();
        return new Condition(left.isEmpty() ? "" : text, left);
    }

    public boolean isEmpty() {
        return conjuncts.isEmpty();
    }

    public boolean isSame(Condition other) {
        return conjuncts.equals(other.conjuncts);
    }

    boolean mentions(String column) {
        return conjuncts.stream()
                .anyMatch(
                        conjunct -> Identifier.wordIn(column).matcher(conjunct).find());
    }

    Condition renamed(Identifier from, Identifier to) {
        return new Condition(
                from.replacedIn(text, to),
                conjuncts.stream()
                        .map(conjunct -> from.replacedIn(conjunct, to))
                        .sorted()
                        .toList());
    }

    /** Reads the condition of an annotation. */
    public static Condition of(String text) {
        if (text.isBlank()) {
            return NONE;
        }
        try {
            return of(text, JSql.expression(JSql.text(SqlLexer.read(text, Dialect.POSTGRESQL))));
        } catch (NotUnderstoodException e) {
            return new Condition(text, List.of(folded(text)));
        }
    }

    /** Converts a condition that JSqlParser has read. */
    public static Condition of(String text, Expression expression) {
        List<String> conjuncts = new ArrayList<>();
        split(expression, true, conjuncts);
        Collections.sort(conjuncts);
        return new Condition(text, conjuncts.stream().distinct().toList());
    }

    /** Collects the parts of a chain of {@code AND}, or of {@code OR}. */
    private static void split(Expression expression, boolean and, List<String> parts) {
        Expression inner = unwrap(expression);
        if (inner instanceof BinaryExpression chain
                && (and ? chain instanceof AndExpression : chain instanceof OrExpression)) {
            split(chain.getLeftExpression(), and, parts);
            split(chain.getRightExpression(), and, parts);
        } else {
            parts.add(form(inner));
        }
    }

    static Expression unwrap(Expression expression) {
        Expression inner = expression;
        while (inner instanceof ExpressionList<?> list && list.size() == 1) {
            inner = list.get(0);
        }
        return inner;
    }

    private static String form(Expression raw) {
        Expression expression = unwrap(raw);
        ListedValues listed = ListedValues.exactly(expression);
        if (listed != null) {
            return listed.text(false);
        }
        if (expression instanceof AndExpression || expression instanceof OrExpression) {
            boolean and = expression instanceof AndExpression;
            List<String> parts = new ArrayList<>();
            split(expression, and, parts);
            Collections.sort(parts);
            return "(" + String.join(and ? " and " : " or ", parts) + ")";
        }
        if (expression instanceof NotExpression not) {
            return negated(unwrap(not.getExpression()));
        }
        if (expression instanceof IsNullExpression isNull) {
            return form(isNull.getLeftExpression()) + (isNull.isNot() ? " is not null" : " is null");
        }
        if (expression instanceof IsBooleanExpression is) {
            String tested = form(is.getLeftExpression());
            return is.isTrue() != is.isNot() ? tested : negated(tested);
        }
        if (expression instanceof InExpression in) {
            return in(in);
        }
        if (expression instanceof EqualsTo || expression instanceof NotEqualsTo) {
            ListedValues excluded = expression instanceof NotEqualsTo other ? ListedValues.excluded(other) : null;
            return excluded == null
                    ? equality((BinaryExpression) expression, expression instanceof EqualsTo)
                    : excluded.text(true);
        }
        if (expression instanceof ComparisonOperator comparison) {
            String left = form(comparison.getLeftExpression());
            String right = form(comparison.getRightExpression());
            String sign = comparison.getStringExpression();
            return isLiteral(left) && !isLiteral(right)
                    ? right + " " + MIRRORED.getOrDefault(sign, sign) + " " + left
                    : left + " " + sign + " " + right;
        }
        if (expression instanceof Column column) {
            return Identifier.of(column.getColumnName()).key();
        }
        if (expression instanceof StringValue value) {
            return "'" + value.getValue() + "'";
        }
        return folded(expression.toString());
    }

    private static String negated(Expression expression) {
        ListedValues listed = ListedValues.exactly(expression);
        return listed == null ? negated(form(expression)) : listed.text(true);
    }

    private static String in(InExpression in) {
        ListedValues excluded = in.isNot() ? ListedValues.excluded(in) : null;
        if (excluded != null) {
            return excluded.text(true);
        }
        List<String> values = new ArrayList<>();
        if (in.getRightExpression() instanceof ExpressionList<?> list) {
            list.forEach(value -> values.add(form((Expression) value)));
        } else {
            values.add(form(in.getRightExpression()));
        }
        Collections.sort(values);
        return form(in.getLeftExpression()) + (in.isNot() ? " not in (" : " in (") + String.join(", ", values) + ")";
    }

    /** {@code deleted = false} becomes {@code NOT deleted}, and a literal goes to the right. */
    private static String equality(BinaryExpression expression, boolean equal) {
        String left = form(expression.getLeftExpression());
        String right = form(expression.getRightExpression());
        if (isLiteral(left) && !isLiteral(right)) {
            String swap = left;
            left = right;
            right = swap;
        }
        if (right.equals("true") || right.equals("false")) {
            return right.equals("true") == equal ? left : negated(left);
        }
        return left + (equal ? " = " : " <> ") + right;
    }

    private static boolean isLiteral(String form) {
        return form.startsWith("'")
                || form.equals("true")
                || form.equals("false")
                || (!form.isEmpty() && Character.isDigit(form.charAt(0)));
    }

    private static String negated(String form) {
        if (form.endsWith(" is null")) {
            return form.substring(0, form.length() - "null".length()) + "not null";
        }
        if (form.endsWith(" is not null")) {
            return form.substring(0, form.length() - "not null".length()) + "null";
        }
        return form.startsWith("not ") ? form.substring("not ".length()) : "not " + form;
    }

    /** Folds blanks, and everything but literals to lower case. */
    private static String folded(String text) {
        String[] parts = text.split("'", -1);
        for (int i = 0; i < parts.length; i += 2) {
            parts[i] = parts[i].toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        }
        return String.join("'", parts).strip();
    }
}
