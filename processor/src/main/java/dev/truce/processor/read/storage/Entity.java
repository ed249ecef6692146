package dev.truce.processor.read.storage;

import dev.truce.processor.read.source.AnnotationView;
import dev.truce.processor.read.source.Annotations;
import dev.truce.processor.read.source.Jpa;
import dev.truce.processor.read.source.MemberReader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/** The JPA mapping of a class and its superclasses. */
public final class Entity {
    private static final String JOINED = "JOINED";
    private static final String API_RESOURCE = "dev.truce.ApiResource";

    private final TypeElement type;
    private final List<TypeElement> entities;

    /**
     * A class that may be an entity.
     *
     * @param lineage the class and its superclasses, the most general first
     */
    public Entity(TypeElement type, List<TypeElement> lineage) {
        this.type = type;
        this.entities = new ArrayList<>();
        for (TypeElement owner : lineage) {
            if (Jpa.has(owner, "Entity")) {
                entities.add(owner);
            }
        }
    }

    public static Entity of(TypeElement type) {
        return new Entity(type, MemberReader.lineage(type));
    }

    /** The table that {@code @ApiResource} names; empty where it names none. */
    public static String declaredTable(TypeElement type) {
        AnnotationView view = Annotations.find(type, API_RESOURCE);
        return view == null ? "" : view.string("table");
    }

    boolean isEntity() {
        return Jpa.has(type, "Entity");
    }

    /** Whether it has rows in several tables. */
    boolean isJoined() {
        return isDerived() && strategy().equals(JOINED);
    }

    /** The table that {@code @Table} names, else JPA's default, the name of the entity; empty for what is no entity. */
    public String table() {
        return table(isDerived() && strategy().isEmpty() ? entities.get(0) : type);
    }

    /** The other tables that hold parts of its rows: those of its joined superclasses, and secondary ones. */
    List<String> joinedTables() {
        Set<String> tables = new LinkedHashSet<>();
        for (TypeElement owner : entities) {
            if (isJoined() && !owner.equals(type)) {
                tables.add(table(owner));
            }
            for (AnnotationView secondary : Jpa.all(owner, "SecondaryTable", Annotations.NOWHERE)) {
                tables.add(Jpa.tableName(secondary));
            }
        }
        tables.remove("");
        return List.copyOf(tables);
    }

    private static String table(TypeElement owner) {
        String declared = Jpa.table(owner);
        AnnotationView entity = Jpa.find(owner, "Entity");
        if (!declared.isEmpty() || entity == null) {
            return declared;
        }
        String name = entity.string("name");
        return name.isEmpty() ? owner.getSimpleName().toString() : name;
    }

    private boolean isDerived() {
        return isEntity() && entities.size() > 1;
    }

    /** Returns the inheritance strategy of the root; empty for JPA's default, a single table. */
    private String strategy() {
        AnnotationView inheritance = Jpa.find(entities.get(0), "Inheritance");
        String strategy = inheritance == null ? "" : inheritance.constant("strategy");
        return strategy.equals("SINGLE_TABLE") ? "" : strategy;
    }
}
