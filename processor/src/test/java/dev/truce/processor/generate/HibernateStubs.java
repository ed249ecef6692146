package dev.truce.processor.generate;

import java.util.List;
import java.util.stream.Stream;

/** The annotations of Hibernate that say how a class is stored, as far as Truce reads them. */
final class HibernateStubs {
    private static final List<String> SOURCES = List.of(
            annotation("JdbcTypeCode", "int value();"),
            annotation("JdbcType", "Class<?> value();"),
            annotation("Type", "Class<?> value();"),
            annotation("ColumnTransformer", "String read() default \"\"; String write() default \"\";"),
            annotation("SoftDelete", ""),
            annotation("SQLDelete", "String sql();"),
            annotation("SQLRestriction", "String value();"));

    private HibernateStubs() {}

    /** The stubs and further sources. */
    static String[] with(List<String> sources) {
        return Stream.concat(SOURCES.stream(), sources.stream()).toArray(String[]::new);
    }

    private static String annotation(String name, String body) {
        return "package org.hibernate.annotations; public @interface " + name + " { " + body + " }";
    }
}
