package dev.truce.processor.diagnostic;

import java.util.List;

/** Annotations of other libraries, as far as Truce reads them. */
final class Stubs {

    static final MarkedSource TABLE =
            of("jakarta.persistence", "Table", "UniqueConstraint[] uniqueConstraints() default {};");
    static final MarkedSource UNIQUE_CONSTRAINT =
            of("jakarta.persistence", "UniqueConstraint", "String name(); String[] columnNames();");
    static final MarkedSource JSON_PROPERTY = of("com.fasterxml.jackson.annotation", "JsonProperty", "String value();");
    static final MarkedSource PATH = of("jakarta.ws.rs", "Path", "String value();");
    static final MarkedSource POST_MAPPING =
            of("org.springframework.web.bind.annotation", "PostMapping", "String[] value() default {};");
    static final MarkedSource GET_MAPPING =
            of("org.springframework.web.bind.annotation", "GetMapping", "String[] value() default {};");
    static final MarkedSource REST_CONTROLLER = of("org.springframework.web.bind.annotation", "RestController", "");
    static final MarkedSource PUT_MAPPING =
            of("org.springframework.web.bind.annotation", "PutMapping", "String[] value() default {};");

    static final MarkedSource ENTITY = of("jakarta.persistence", "Entity", "");
    static final MarkedSource ID = of("jakarta.persistence", "Id", "");
    static final MarkedSource VERSION = of("jakarta.persistence", "Version", "");
    static final MarkedSource CONVERT = of("jakarta.persistence", "Convert", "Class<?> converter();");
    static final MarkedSource CONVERTER = of("jakarta.persistence", "Converter", "boolean autoApply() default false;");
    static final MarkedSource ENUMERATED_VALUE = of("jakarta.persistence", "EnumeratedValue", "");
    static final MarkedSource ATTRIBUTE_CONVERTER = MarkedSource.of(
            "jakarta.persistence.AttributeConverter",
            "package jakarta.persistence; public interface AttributeConverter<X, Y> {"
                    + " Y convertToDatabaseColumn(X attribute); X convertToEntityAttribute(Y column); }");

    static final MarkedSource SPRING_DATA_REPOSITORY = MarkedSource.of(
            "org.springframework.data.repository.Repository",
            "package org.springframework.data.repository; public interface Repository<T, ID> {}");

    static final MarkedSource GENERATED = of("org.hibernate.annotations", "Generated", "");
    static final MarkedSource GETTER = of("lombok", "Getter", "");

    static final List<MarkedSource> ALL = List.of(
            TABLE,
            UNIQUE_CONSTRAINT,
            JSON_PROPERTY,
            PATH,
            POST_MAPPING,
            GET_MAPPING,
            REST_CONTROLLER,
            PUT_MAPPING,
            ENTITY,
            ID,
            VERSION,
            CONVERT,
            CONVERTER,
            ENUMERATED_VALUE,
            ATTRIBUTE_CONVERTER,
            SPRING_DATA_REPOSITORY,
            GENERATED,
            GETTER);

    private Stubs() {}

    private static MarkedSource of(String packageName, String simpleName, String body) {
        return MarkedSource.of(
                packageName + "." + simpleName,
                "package " + packageName + "; public @interface " + simpleName + " { " + body + " }");
    }
}
