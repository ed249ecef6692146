package dev.truce.processor.validate;

import dev.truce.Disclosure;
import dev.truce.Resolution;
import dev.truce.processor.model.ClassRef;
import dev.truce.processor.model.ClassShape;
import dev.truce.processor.model.Coverage;
import dev.truce.processor.model.Member;
import dev.truce.processor.model.Misplaced;
import dev.truce.processor.model.ProblemSpec;
import dev.truce.processor.model.ReferenceRule;
import dev.truce.processor.model.RefusalRule;
import dev.truce.processor.model.Resource;
import dev.truce.processor.model.SourceLocation;
import dev.truce.processor.model.Storage;
import dev.truce.processor.model.TypeRef;
import dev.truce.processor.model.TypeRef.Shape;
import dev.truce.processor.model.UniqueRule;
import dev.truce.processor.model.VersionRule;
import dev.truce.runtime.vocabulary.ProblemKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Builds the resource {@code shop.Order} as the readers would, with what a test says of it. */
final class Model {

    static final ClassRef ORDER = new ClassRef("shop", List.of("Order"));
    static final SourceLocation CLASS = SourceLocation.of(ORDER);
    static final SourceLocation API = CLASS.annotation("dev.truce.ApiResource", 0);
    static final SourceLocation VERSIONED = SourceLocation.of(ORDER, "version").annotation("dev.truce.Versioned", 0);

    private ClassRef type = ORDER;
    private ClassShape shape = ClassShape.PUBLIC_CLASS;
    private String name = "order";
    private String table = "";
    private List<String> key = List.of();
    private final List<Member> members = new ArrayList<>();
    private final List<UniqueRule> uniques = new ArrayList<>();
    private @Nullable VersionRule version;
    private @Nullable LifecycleModel lifecycle;
    private final List<ReferenceRule> references = new ArrayList<>();
    private final List<RefusalRule> refusals = new ArrayList<>();
    private final List<Misplaced> misplaced = new ArrayList<>();

    static Model order() {
        return new Model();
    }

    static SourceLocation unique(int occurrence) {
        return CLASS.annotation("dev.truce.Unique", occurrence);
    }

    static SourceLocation refusal(int occurrence) {
        return CLASS.annotation("dev.truce.Refusal", occurrence);
    }

    static SourceLocation reference(int occurrence) {
        return CLASS.annotation("dev.truce.ReferencedBy", occurrence);
    }

    static ProblemSpec problem(ProblemKind kind, String constant, String code) {
        String uri = "/problems/order/" + constant.toLowerCase(Locale.ROOT).replace('_', '-');
        int status = switch (kind) {
            case PRECONDITION_FAILED -> 412;
            case PRECONDITION_REQUIRED -> 428;
            default -> 409;
        };
        return new ProblemSpec(kind, constant, uri, code, status, "Title", Resolution.REFETCH, "Detail", false);
    }

    Model type(ClassRef other) {
        type = other;
        return this;
    }

    Model shape(ClassShape.Kind kind, boolean isPrivate) {
        shape = new ClassShape(kind, false, isPrivate, 0);
        return this;
    }

    Model name(String wireName) {
        name = wireName;
        return this;
    }

    Model table(String tableName, String... keyMembers) {
        table = tableName;
        key = List.of(keyMembers);
        return this;
    }

    Model member(String memberName, Class<?> memberType) {
        Shape kind = memberType.isPrimitive() ? Shape.PRIMITIVE : Shape.CLASS;
        return member(memberName, TypeRef.of(kind, memberType.getCanonicalName()), memberName + "()");
    }

    Model member(String memberName, TypeRef memberType, @Nullable String accessor) {
        members.add(new Member(
                memberName, memberName, memberType, accessor, null, false, SourceLocation.of(type, memberName)));
        return this;
    }

    Model misplaced(String element, String kind, SourceLocation location) {
        misplaced.add(new Misplaced(element, kind, location));
        return this;
    }

    /** A rule on the class. */
    Model unique(String... fields) {
        return unique(new UniqueModel(unique(uniques.size()), List.of(fields)));
    }

    Model unique(UniqueModel rule) {
        uniques.add(rule.build());
        return this;
    }

    Model version(VersionRule.Type versionType) {
        return version("version", versionType);
    }

    Model version(@Nullable String member, VersionRule.Type versionType, SourceLocation... surplus) {
        return version(
                member,
                versionType,
                problem(ProblemKind.PRECONDITION_FAILED, "PRECONDITION_FAILED", "ORDER_PRECONDITION_FAILED"),
                problem(ProblemKind.STALE, "STALE", "STALE_ORDER"),
                surplus);
    }

    Model version(
            @Nullable String member,
            VersionRule.Type versionType,
            ProblemSpec failed,
            ProblemSpec stale,
            SourceLocation... surplus) {
        ProblemSpec required =
                problem(ProblemKind.PRECONDITION_REQUIRED, "PRECONDITION_REQUIRED", "ORDER_PRECONDITION_REQUIRED");
        version = new VersionRule(
                member,
                versionType,
                false,
                failed,
                stale,
                required,
                Coverage.FULL,
                false,
                false,
                List.of(surplus),
                VERSIONED);
        return this;
    }

    Model lifecycle(LifecycleModel states) {
        lifecycle = states;
        return this;
    }

    Model reference(String referrer) {
        String constant = "REFERENCED_BY_" + referrer.toUpperCase(Locale.ROOT);
        references.add(new ReferenceRule(
                referrer,
                "",
                List.of(),
                problem(ProblemKind.REFERENCED, constant, "ORDER_" + constant),
                "referencedBy" + referrer,
                reference(references.size())));
        return this;
    }

    Model refusal(String code, String... problemMembers) {
        return refusal(problem(ProblemKind.REFUSED, code, code), problemMembers);
    }

    Model refusal(ProblemSpec problem, String... problemMembers) {
        refusals.add(new RefusalRule(
                List.of(problemMembers), problem, problem.code().toLowerCase(Locale.ROOT), refusal(refusals.size())));
        return this;
    }

    Resource build() {
        return new Resource(
                type,
                shape,
                name,
                Storage.of(table),
                key,
                members,
                uniques,
                version,
                lifecycle == null ? null : lifecycle.build(),
                references,
                List.of(),
                refusals,
                misplaced,
                SourceLocation.of(type));
    }

    /** A rule of uniqueness as its reader would build it. */
    static final class UniqueModel {
        private final SourceLocation location;
        private final List<String> fields;
        private List<String> scope = List.of();
        private String where = "";
        private @Nullable List<String> jpaColumns;
        private boolean ignoreCase;
        private Disclosure disclosure = Disclosure.VALUE;
        private @Nullable ProblemSpec problem;

        UniqueModel(SourceLocation location, List<String> fields) {
            this.location = location;
            this.fields = fields;
        }

        UniqueModel scope(String... names) {
            scope = List.of(names);
            return this;
        }

        UniqueModel where(String condition) {
            where = condition;
            return this;
        }

        UniqueModel jpa(String... columns) {
            jpaColumns = List.of(columns);
            return this;
        }

        UniqueModel ignoringCase() {
            ignoreCase = true;
            return this;
        }

        UniqueModel disclosure(Disclosure other) {
            disclosure = other;
            return this;
        }

        UniqueModel problem(ProblemSpec other) {
            problem = other;
            return this;
        }

        private UniqueRule build() {
            String constant = "DUPLICATE_" + String.join("_", fields).toUpperCase(Locale.ROOT);
            return new UniqueRule(
                    fields,
                    scope,
                    where,
                    List.of("uq"),
                    jpaColumns,
                    null,
                    ignoreCase,
                    disclosure,
                    problem == null ? Model.problem(ProblemKind.DUPLICATE, constant, constant) : problem,
                    "duplicate" + String.join("", fields),
                    location);
        }
    }
}
