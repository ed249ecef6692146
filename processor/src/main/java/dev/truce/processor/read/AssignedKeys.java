package dev.truce.processor.read;

import dev.truce.processor.read.source.Annotations;
import dev.truce.processor.read.source.Declaration;
import dev.truce.processor.read.source.Jpa;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Finds entities whose key the application assigns and whose rows all start at the same version. */
final class AssignedKeys {

    /** Annotations that give a row another version, or keep it when it is deleted. */
    private static final Set<String> DECIDING =
            Set.of("EntityListeners", "ExcludeDefaultListeners", "PrePersist", "SQLDelete", "SoftDelete");

    private AssignedKeys() {}

    static boolean restartVersions(List<TypeElement> lineage, List<Declaration> members) {
        List<Declaration> ids =
                members.stream().filter(member -> member.hasJpa("Id")).toList();
        return ids.size() == 1
                && !MergedIds.isGenerated(ids.get(0))
                && Declaration.jpaVersion(members) != null
                && members.stream().noneMatch(member -> member.hasJpa("MapsId") || member.hasJpa("EmbeddedId"))
                && lineage.stream().noneMatch(AssignedKeys::decides);
    }

    private static boolean decides(TypeElement type) {
        return DECIDING.stream().anyMatch(name -> Annotations.hasOfSimpleName(type, name))
                || type.getEnclosedElements().stream().anyMatch(AssignedKeys::isCallback);
    }

    private static boolean isCallback(Element member) {
        return Jpa.has(member, "PrePersist");
    }
}
