package dev.truce.processor.read;

import dev.truce.processor.model.SourceLocation;
import dev.truce.processor.read.source.AnnotationView;
import dev.truce.processor.read.source.Declaration;
import dev.truce.processor.read.source.Jpa;
import dev.truce.processor.read.source.Reading;
import dev.truce.processor.read.source.Supertypes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/**
 * Finds the ids under which Spring Data's {@code save} overwrites a row. It inserts what is new to it, and merges the rest; an entity
 * is new if its id is {@code null}; {@code @Version} or {@code Persistable} can decide otherwise.
 */
final class MergedIds {
    private static final String SPRING_DATA = "org.springframework.data.repository.Repository";
    private static final Set<String> PERSISTABLE = Set.of("org.springframework.data.domain.Persistable");
    private static final String HIBERNATE = "org.hibernate.annotations.";

    private MergedIds() {}

    /** Returns the places of {@code @Id} by the names of the members; an empty map unless a save certainly overwrites. */
    static Map<String, SourceLocation> of(Reading reading, List<TypeElement> lineage, List<Declaration> members) {
        TypeElement type = lineage.get(lineage.size() - 1);
        List<Declaration> ids =
                members.stream().filter(member -> member.hasJpa("Id")).toList();
        boolean isMerged = ids.size() == 1
                && Jpa.has(type, "Entity")
                && Declaration.jpaVersion(members) == null
                && !isGenerated(ids.get(0))
                && !Supertypes.include(type, PERSISTABLE)
                && reading.elements().getTypeElement(SPRING_DATA) != null;
        Map<String, SourceLocation> merged = new HashMap<>();
        if (isMerged) {
            for (Declaration.Site site : ids.get(0).sites()) {
                AnnotationView id = Jpa.find(site.element(), "Id", site.location());
                if (id != null) {
                    merged.put(ids.get(0).member().name(), id.location());
                }
            }
        }
        return merged;
    }

    /** Whether the id comes from JPA or, by an annotation of its own, from Hibernate. */
    static boolean isGenerated(Declaration id) {
        return id.hasJpa("GeneratedValue")
                || id.sites().stream()
                        .flatMap(site -> site.element().getAnnotationMirrors().stream())
                        .map(annotation ->
                                (TypeElement) annotation.getAnnotationType().asElement())
                        .anyMatch(type -> type.getQualifiedName().toString().startsWith(HIBERNATE));
    }
}
