package dev.truce.processor.read.source;

import dev.truce.processor.model.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Reads tables and columns from the annotations of Jakarta Persistence and of its older {@code javax} package. */
public final class Jpa {
    private static final List<String> PACKAGES = List.of("jakarta.persistence.", "javax.persistence.");

    private Jpa() {}

    /** A declared unique constraint or index of a table. */
    public record Constraint(String name, List<String> columns) {}

    public static boolean has(Element element, String annotation) {
        return find(element, annotation) != null;
    }

    /** The field of an enum that JPA stores, where one is marked. */
    public static @Nullable VariableElement enumeratedValue(TypeElement states) {
        for (VariableElement field : ElementFilter.fieldsIn(states.getEnclosedElements())) {
            if (has(field, "EnumeratedValue")) {
                return field;
            }
        }
        return null;
    }

    /** The name in {@code @Column} or {@code @JoinColumn}. */
    public static @Nullable String column(List<? extends Element> declaredBy) {
        for (Element element : declaredBy) {
            for (String annotation : List.of("Column", "JoinColumn")) {
                AnnotationView view = find(element, annotation);
                if (view != null && !view.string("name").isEmpty()) {
                    return view.string("name");
                }
            }
        }
        return null;
    }

    /** The name in {@code @Table}, with its schema; empty where there is none. */
    public static String table(TypeElement type) {
        AnnotationView view = find(type, "Table");
        return view == null ? "" : tableName(view);
    }

    /** The name in an annotation such as {@code @Table}, with its schema; empty where there is none. */
    public static String tableName(AnnotationView view) {
        if (view.string("name").isEmpty()) {
            return "";
        }
        return view.string("schema").isEmpty()
                ? view.string("name")
                : view.string("schema") + "." + view.string("name");
    }

    /** The named {@code @UniqueConstraint}s and unique {@code @Index}es of a class's {@code @Table}. */
    public static List<Constraint> uniqueConstraints(TypeElement type) {
        List<Constraint> constraints = new ArrayList<>();
        AnnotationView table = find(type, "Table");
        if (table != null) {
            for (AnnotationView view : table.annotations("uniqueConstraints")) {
                constraints.add(new Constraint(view.string("name"), view.strings("columnNames")));
            }
            for (AnnotationView view : table.annotations("indexes")) {
                if (view.flag("unique")) {
                    constraints.add(new Constraint(view.string("name"), columnList(view.string("columnList"))));
                }
            }
        }
        return constraints;
    }

    /** {@code "room, start DESC"} is {@code [room, start]}. */
    private static List<String> columnList(String text) {
        List<String> columns = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            String column = part.strip().replaceFirst("(?i)\\s+(asc|desc)$", "");
            if (!column.isEmpty()) {
                columns.add(column);
            }
        }
        return columns;
    }

    /** An annotation of which only the values matter. */
    public static @Nullable AnnotationView find(Element element, String annotation) {
        return find(element, annotation, Annotations.NOWHERE);
    }

    public static @Nullable AnnotationView find(Element element, String annotation, SourceLocation location) {
        if (!Annotations.hasOfSimpleName(element, annotation)) {
            return null; // as on most elements: no names to put together
        }
        for (String prefix : PACKAGES) {
            AnnotationView view = Annotations.find(element, prefix + annotation, location);
            if (view != null) {
                return view;
            }
        }
        return null;
    }

    /** All annotations of a repeatable type: alone, or inside their container, whose name is in the plural. */
    public static List<AnnotationView> all(Element element, String annotation, SourceLocation location) {
        List<AnnotationView> views = new ArrayList<>();
        AnnotationView single = find(element, annotation, location);
        if (single != null) {
            views.add(single);
        }
        AnnotationView container = find(element, annotation + "s", location);
        if (container != null) {
            views.addAll(container.annotations("value"));
        }
        return views;
    }
}
