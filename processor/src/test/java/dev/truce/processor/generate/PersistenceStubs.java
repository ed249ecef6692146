package dev.truce.processor.generate;

import java.util.ArrayList;
import java.util.List;

/** The annotations of JPA and Hibernate that say how a class is stored, as far as Truce reads them. */
final class PersistenceStubs {
    private static final String JPA = "jakarta.persistence";
    private static final String HIBERNATE = "org.hibernate.annotations";

    private PersistenceStubs() {}

    /** The stubs and further sources. */
    static String[] with(String... sources) {
        List<String> all = new ArrayList<>(List.of(
                annotation(JPA, "Entity", "String name() default \"\";"),
                annotation(JPA, "Table", "String name() default \"\"; String schema() default \"\";"),
                annotation(JPA, "MappedSuperclass", ""),
                annotation(JPA, "Embeddable", ""),
                annotation(JPA, "Id", ""),
                annotation(JPA, "EmbeddedId", ""),
                annotation(JPA, "ManyToOne", ""),
                annotation(JPA, "Version", ""),
                annotation(JPA, "Column", "String name() default \"\"; String columnDefinition() default \"\";"),
                annotation(JPA, "JoinColumn", "String name() default \"\";"),
                annotation(JPA, "AttributeOverride", "String name(); Column column();"),
                annotation(JPA, "AttributeOverrides", "AttributeOverride[] value();"),
                annotation(JPA, "Enumerated", "EnumType value() default EnumType.ORDINAL;"),
                "package jakarta.persistence; public enum EnumType { ORDINAL, STRING }",
                annotation(JPA, "EnumeratedValue", ""),
                annotation(
                        JPA,
                        "Convert",
                        "Class<?> converter() default void.class; String attributeName() default \"\";"
                                + " boolean disableConversion() default false;"),
                annotation(JPA, "Converts", "Convert[] value();"),
                annotation(JPA, "Converter", "boolean autoApply() default false;"),
                "package jakarta.persistence; public interface AttributeConverter<X, Y> {}",
                annotation(JPA, "Inheritance", "InheritanceType strategy() default InheritanceType.SINGLE_TABLE;"),
                "package jakarta.persistence; public enum InheritanceType { SINGLE_TABLE, TABLE_PER_CLASS, JOINED }",
                annotation(HIBERNATE, "JdbcTypeCode", "int value();"),
                annotation(HIBERNATE, "JdbcType", "Class<?> value();"),
                annotation(HIBERNATE, "Type", "Class<?> value();"),
                annotation(HIBERNATE, "ColumnTransformer", "String read() default \"\"; String write() default \"\";"),
                annotation(HIBERNATE, "SoftDelete", ""),
                annotation(HIBERNATE, "SQLDelete", "String sql();"),
                annotation(HIBERNATE, "SQLRestriction", "String value();")));
        all.addAll(List.of(sources));
        return all.toArray(String[]::new);
    }

    private static String annotation(String packageName, String name, String body) {
        return "package " + packageName + "; public @interface " + name + " { " + body + " }";
    }
}
