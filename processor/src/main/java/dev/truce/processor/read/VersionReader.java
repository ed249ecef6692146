package dev.truce.processor.read;

import dev.truce.processor.model.Coverage;
import dev.truce.processor.model.Member;
import dev.truce.processor.model.TypeRef;
import dev.truce.processor.model.VersionRule;
import dev.truce.processor.read.source.AnnotationView;
import dev.truce.processor.read.source.Annotations;
import dev.truce.processor.read.source.Declaration;
import dev.truce.processor.read.source.Jpa;
import dev.truce.processor.read.source.Locations;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Reads {@code @Versioned}, on a member or on the class. */
final class VersionReader {
    private static final String VERSIONED = "dev.truce.Versioned";
    private static final List<String> RAISING = List.of(
            "org.hibernate.annotations.Generated",
            "org.hibernate.annotations.GeneratedColumn",
            "org.hibernate.annotations.CurrentTimestamp",
            "org.hibernate.annotations.UpdateTimestamp",
            "org.hibernate.annotations.Formula",
            "org.springframework.data.annotation.LastModifiedDate");

    private VersionReader() {}

    /**
     * Returns the version of a class; {@code null} if it has none.
     *
     * @param parts the members that show other resources
     */
    static @Nullable VersionRule read(
            List<TypeElement> lineage,
            List<Declaration> members,
            Problems problems,
            Supplier<List<Coverage.Part>> parts) {
        List<AnnotationView> views = new ArrayList<>();
        List<@Nullable Member> versions = new ArrayList<>();
        boolean isUnmapped = false;
        boolean isEntity = Jpa.has(lineage.get(lineage.size() - 1), "Entity");
        for (Declaration member : members) {
            for (AnnotationView view : member.annotations(VERSIONED)) {
                views.add(view);
                versions.add(member.member());
                isUnmapped |= isEntity && !isRaisedByMapping(member);
            }
        }
        for (TypeElement type : lineage) {
            AnnotationView view = Annotations.find(type, VERSIONED, Locations.of(type));
            if (view != null) {
                views.add(view);
                versions.add(Declaration.jpaVersion(members));
            }
        }
        return views.isEmpty()
                ? null
                : rule(
                        views,
                        versions.get(0),
                        isUnmapped,
                        isEntity && AssignedKeys.restartVersions(lineage, members),
                        problems,
                        parts);
    }

    /** Returns whether JPA, Hibernate or the database changes the member with each write. */
    private static boolean isRaisedByMapping(Declaration member) {
        return member.hasJpa("Version") || RAISING.stream().anyMatch(member::has);
    }

    private static VersionRule rule(
            List<AnnotationView> views,
            @Nullable Member member,
            boolean isUnmapped,
            boolean restarts,
            Problems problems,
            Supplier<List<Coverage.Part>> parts) {
        AnnotationView view = views.get(0);
        return new VersionRule(
                member == null ? null : member.name(),
                member == null ? VersionRule.Type.CONTENT : typeOf(member.type()),
                view.flag("required", true),
                problems.preconditionFailed(view.annotation("preconditionFailed")),
                problems.stale(view.annotation("stale")),
                problems.preconditionRequired(view.annotation("preconditionRequired")),
                new Coverage(
                        view.constant("cache", Coverage.Cache.UNLESS_NESTED), member == null ? List.of() : parts.get()),
                isUnmapped,
                restarts,
                AnnotationView.locations(views.subList(1, views.size())),
                view.location());
    }

    private static VersionRule.Type typeOf(TypeRef type) {
        return switch (type.name()) {
            case "long" -> VersionRule.Type.LONG;
            case "int" -> VersionRule.Type.INT;
            case "short" -> VersionRule.Type.SHORT;
            case "java.lang.Long" -> VersionRule.Type.BOXED_LONG;
            case "java.lang.Integer" -> VersionRule.Type.BOXED_INT;
            case "java.lang.Short" -> VersionRule.Type.BOXED_SHORT;
            case "java.time.Instant" -> VersionRule.Type.INSTANT;
            case "java.time.LocalDateTime" -> VersionRule.Type.LOCAL_DATE_TIME;
            case "java.util.UUID" -> VersionRule.Type.UUID;
            case "java.lang.String" -> VersionRule.Type.STRING;
            default -> VersionRule.Type.UNSUPPORTED;
        };
    }
}
