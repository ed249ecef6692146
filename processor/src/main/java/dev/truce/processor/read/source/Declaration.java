package dev.truce.processor.read.source;

import dev.truce.processor.model.Member;
import dev.truce.processor.model.SourceLocation;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * A member together with the elements that declare it, which carry its annotations.
 *
 * @param member what the model keeps of it
 * @param type its type, as seen from the resource
 * @param sites its field, its accessor, or both, the field first, and what the accessor overrides
 */
public record Declaration(Member member, TypeMirror type, List<Site> sites) {

    /** An element of a member, and where it is. */
    public record Site(Element element, SourceLocation location) {}

    /**
     * The annotations of a type on this member. javac copies a rule on a record component to the field and the
     * accessor, so it is read once, from the first element that has it.
     */
    public List<AnnotationView> annotations(String name) {
        for (Site site : sites) {
            List<AnnotationView> found = Annotations.all(site.element(), name, site.location());
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    public boolean has(String annotation) {
        for (Site site : sites) {
            if (Annotations.has(site.element(), annotation)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the member carries an annotation of JPA. */
    public boolean hasJpa(String annotation) {
        for (Site site : sites) {
            if (Jpa.has(site.element(), annotation)) {
                return true;
            }
        }
        return false;
    }

    /** The member that JPA takes for the version; {@code null} where there is none. */
    public static @Nullable Member jpaVersion(List<Declaration> members) {
        for (Declaration member : members) {
            if (member.hasJpa("Version")) {
                return member.member();
            }
        }
        return null;
    }
}
