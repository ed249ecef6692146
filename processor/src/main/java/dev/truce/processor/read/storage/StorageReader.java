package dev.truce.processor.read.storage;

import dev.truce.processor.model.Lifecycle;
import dev.truce.processor.model.Member;
import dev.truce.processor.model.StateStorage;
import dev.truce.processor.model.Storage;
import dev.truce.processor.model.Storage.Writer;
import dev.truce.processor.read.source.AnnotationView;
import dev.truce.processor.read.source.Annotations;
import dev.truce.processor.read.source.Declaration;
import dev.truce.processor.read.source.Enclosing;
import dev.truce.processor.read.source.Jpa;
import dev.truce.processor.read.source.Locations;
import dev.truce.runtime.vocabulary.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import org.jspecify.annotations.Nullable;

/** Reads where a class is stored: from JPA's annotations, Hibernate's, and the names that follow where they say nothing. */
public final class StorageReader {
    private static final String HIBERNATE = "org.hibernate.annotations.";

    private final TypeElement type;
    private final List<TypeElement> lineage;
    private final List<Declaration> members;
    private final Entity entity;

    /**
     * A reader of one class.
     *
     * @param lineage the class and its superclasses, the most general first
     */
    public StorageReader(TypeElement type, List<TypeElement> lineage, List<Declaration> members) {
        this.type = type;
        this.lineage = lineage;
        this.members = members;
        this.entity = new Entity(type, lineage);
    }

    /**
     * Where the class is stored.
     *
     * @param key the members of its key
     * @param lifecycle its lifecycle, if it has one
     */
    public Storage read(List<String> key, @Nullable Lifecycle lifecycle) {
        String declared = Entity.declaredTable(type);
        String table = declared.isEmpty() ? entity.table() : declared;
        boolean isImplied = declared.isEmpty() && Jpa.table(type).isEmpty();
        if (table.isEmpty() || (isImplied && key.isEmpty())) {
            return Storage.UNKNOWN;
        }
        Writer writer = isWrittenByProvider(declared) ? Writer.PROVIDER : Writer.APPLICATION;
        Map<String, String> columns = new LinkedHashMap<>();
        for (Declaration member : members) {
            columns.put(member.member().name(), column(member, writer));
        }
        List<String> keyColumns = new ArrayList<>();
        for (String member : key) {
            keyColumns.addAll(keyColumns(member, columns));
        }
        StateStorage state = lifecycle == null || writer == Writer.PROVIDER ? null : state(lifecycle);
        return new Storage(table, columns, keyColumns, entity.joinedTables(), state, writer, isSoftDeleted());
    }

    /** A JPA provider compares its own version, so conditional statements need an explicit table. */
    private boolean isWrittenByProvider(String declaredTable) {
        return entity.isEntity()
                && (entity.isJoined() || (declaredTable.isEmpty() && Declaration.jpaVersion(members) != null));
    }

    /** The declared column, else the usual one; a provider has a naming strategy of its own, which is not known here. */
    private static String column(Declaration declaration, Writer writer) {
        Member member = declaration.member();
        if (member.column() != null || writer == Writer.PROVIDER) {
            return member.column() == null ? member.name() : member.column();
        }
        boolean isReference = declaration.hasJpa("ManyToOne") || declaration.hasJpa("OneToOne");
        return Words.snake(member.name()) + (isReference ? "_id" : "");
    }

    private List<String> keyColumns(String name, Map<String, String> columns) {
        for (Declaration member : members) {
            if (member.member().name().equals(name)) {
                TypeElement embedded = EmbeddedColumns.embeddable(member);
                return embedded == null
                        ? List.of(columns.getOrDefault(name, name))
                        : EmbeddedColumns.of(embedded, member);
            }
        }
        return List.of(name);
    }

    private @Nullable StateStorage state(Lifecycle lifecycle) {
        for (Declaration member : members) {
            if (member.member().name().equals(lifecycle.member())) {
                return state(member);
            }
        }
        return null;
    }

    private @Nullable StateStorage state(Declaration member) {
        return member.type() instanceof DeclaredType declared
                        && declared.asElement().getKind() == ElementKind.ENUM
                ? new StateStorageReader(type, lineage, member, (TypeElement) declared.asElement())
                        .read(entity.isEntity())
                : null;
    }

    /** Whether Hibernate keeps the row of what it deletes. */
    private boolean isSoftDeleted() {
        List<Element> carriers = new ArrayList<>(lineage);
        carriers.add(Enclosing.packageOf(type));
        for (Element carrier : carriers) {
            AnnotationView delete = Annotations.find(carrier, HIBERNATE + "SQLDelete", Locations.of(type));
            boolean isReplaced = delete != null
                    && !delete.string("sql").strip().toLowerCase(Locale.ROOT).startsWith("delete");
            if (isReplaced || Annotations.has(carrier, HIBERNATE + "SoftDelete")) {
                return true;
            }
        }
        return false;
    }
}
