package dev.truce.processor.read.source;

import dev.truce.processor.model.StateStorage.Form;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.type.DeclaredType;
import org.jspecify.annotations.Nullable;

/**
 * Reads the column type of an enum from Hibernate's annotations.
 *
 * @param form what the column holds; {@code null} where they do not say
 * @param isNamed whether the column is of an enum type that the database knows by name, as PostgreSQL does
 * @param converter the annotation of a custom type; {@code null} for none
 */
public record EnumType(
        @Nullable Form form, boolean isNamed, @Nullable AnnotationView converter) {
    private static final String HIBERNATE = "org.hibernate.annotations.";
    private static final EnumType UNSAID = new EnumType(null, false, null);

    /** Hibernate's codes for enum types with a name: {@code SqlTypes.NAMED_ENUM} and {@code NAMED_ORDINAL_ENUM}. */
    private static final Set<Integer> NAMED_CODES = Set.of(6001, 6003);

    /** {@code java.sql.Types} for texts, and Hibernate's codes for enum types without a name. */
    private static final Set<Integer> TEXT_CODES = Set.of(1, 12, -1, -15, -9, -16, 6000, 6002);

    private static final Set<Integer> NUMBER_CODES = Set.of(-7, -6, 5, 4, -5, 2, 3);
    private static final Pattern NAMED_CLASSES = Pattern.compile("(PostgreSQL|Oracle)(Ordinal)?Enum(Jdbc)?Type");
    private static final Pattern TEXT_CLASSES =
            Pattern.compile("N?(Var|Long\\w*)?[Cc]har\\w*JdbcType|(Ordinal)?EnumJdbcType");
    private static final Pattern NUMBER_CLASSES =
            Pattern.compile("(TinyInt|SmallInt|Integer|BigInt|Numeric|Decimal)JdbcType");
    private static final Pattern FIRST_WORD = Pattern.compile("\\s*((?:\\w+|\"[^\"]+\")(?:\\.(?:\\w+|\"[^\"]+\"))?)");

    /** The types of columns that hold a text or number, and take one as it is. */
    private static final Set<String> BUILT_IN = Set.of(
            "bigint",
            "bpchar",
            "char",
            "character",
            "citext",
            "clob",
            "decimal",
            "enum",
            "int",
            "int2",
            "int4",
            "int8",
            "integer",
            "longtext",
            "mediumtext",
            "name",
            "national",
            "nchar",
            "nclob",
            "ntext",
            "number",
            "numeric",
            "nvarchar",
            "nvarchar2",
            "set",
            "smallint",
            "string",
            "text",
            "tinyint",
            "tinytext",
            "varchar",
            "varchar2");

    public static EnumType of(Declaration member) {
        for (Declaration.Site site : member.sites()) {
            for (String annotation : new String[] {"Type", "JdbcType", "JavaType", "JdbcTypeCode"}) {
                AnnotationView view = Annotations.find(site.element(), HIBERNATE + annotation, site.location());
                if (view != null) {
                    return annotation.equals("JdbcTypeCode") ? ofCode(view) : ofClass(view);
                }
            }
        }
        return UNSAID;
    }

    private static EnumType ofCode(AnnotationView view) {
        int code = view.number("value", 0);
        boolean isNamed = NAMED_CODES.contains(code);
        if (isNamed || TEXT_CODES.contains(code)) {
            return new EnumType(Form.NAME, isNamed, null);
        }
        return NUMBER_CODES.contains(code) ? new EnumType(Form.ORDINAL, false, null) : new EnumType(null, false, view);
    }

    private static EnumType ofClass(AnnotationView view) {
        String name = view.type("value") instanceof DeclaredType type
                ? type.asElement().getSimpleName().toString()
                : "";
        boolean isNamed = NAMED_CLASSES.matcher(name).matches();
        if (isNamed || TEXT_CLASSES.matcher(name).matches()) {
            return new EnumType(Form.NAME, isNamed, null);
        }
        return NUMBER_CLASSES.matcher(name).matches()
                ? new EnumType(Form.ORDINAL, false, null)
                : new EnumType(null, false, view);
    }

    /** The type in a column's definition that the database does not have by itself: {@code order_status}; empty for none. */
    public static String ownType(String columnDefinition) {
        Matcher word = FIRST_WORD.matcher(columnDefinition);
        return word.lookingAt() && !BUILT_IN.contains(word.group(1).toLowerCase(Locale.ROOT)) ? word.group(1) : "";
    }
}
