package dev.truce.processor.testing;

import dev.truce.Disclosure;
import dev.truce.Resolution;
import dev.truce.processor.model.ClassRef;
import dev.truce.processor.model.ClassShape;
import dev.truce.processor.model.Coverage;
import dev.truce.processor.model.Lifecycle;
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
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds a resource as the readers would, {@code shop.Order} unless a test names another. */
public final class ResourceModel {

    public static final ClassRef ORDER = new ClassRef("shop", List.of("Order"));
    public static final SourceLocation CLASS = SourceLocation.of(ORDER);
    public static final SourceLocation API = CLASS.annotation("dev.truce.ApiResource", 0);
    public static final SourceLocation VERSIONED =
            SourceLocation.of(ORDER, "version").annotation("dev.truce.Versioned", 0);

    private ClassRef type = ORDER;
    private ClassShape shape = ClassShape.PUBLIC_CLASS;
    private String name = "order";
    private String table = "";
    private List<String> key = List.of();
    private final List<Member> members = new ArrayList<>();
    private final List<UniqueRule> uniques = new ArrayList<>();
    private @Nullable VersionRule version;
    private @Nullable Lifecycle lifecycle;
    private final List<ReferenceRule> references = new ArrayList<>();
    private final List<RefusalRule> refusals = new ArrayList<>();
    private final List<Misplaced> misplaced = new ArrayList<>();

    public static ResourceModel order() {
        return new ResourceModel();
    }

    public static ResourceModel of(ClassRef type) {
        return new ResourceModel().type(type);
    }

    public static SourceLocation unique(int occurrence) {
        return CLASS.annotation("dev.truce.Unique", occurrence);
    }

    public static SourceLocation refusal(int occurrence) {
        return CLASS.annotation("dev.truce.Refusal", occurrence);
    }

    public static SourceLocation reference(int occurrence) {
        return CLASS.annotation("dev.truce.ReferencedBy", occurrence);
    }

    public static ProblemSpec problem(ProblemKind kind, String constant, String code) {
        String uri = "/problems/order/" + constant.toLowerCase(Locale.ROOT).replace('_', '-');
        int status = switch (kind) {
            case PRECONDITION_FAILED -> 412;
            case PRECONDITION_REQUIRED -> 428;
            default -> 409;
        };
        return new ProblemSpec(kind, constant, uri, code, status, "Title", Resolution.REFETCH, "Detail", false);
    }

    public ResourceModel type(ClassRef other) {
        type = other;
        return this;
    }

    public ResourceModel shape(ClassShape.Kind kind, boolean isPrivate) {
        shape = new ClassShape(kind, false, isPrivate, 0);
        return this;
    }

    public ResourceModel name(String wireName) {
        name = wireName;
        return this;
    }

    public ResourceModel key(String... keyMembers) {
        key = List.of(keyMembers);
        return this;
    }

    public ResourceModel table(String tableName, String... keyMembers) {
        table = tableName;
        key = List.of(keyMembers);
        return this;
    }

    public ResourceModel member(String memberName, Class<?> memberType) {
        Shape kind = memberType.isPrimitive() ? Shape.PRIMITIVE : Shape.CLASS;
        return member(memberName, TypeRef.of(kind, memberType.getCanonicalName()), memberName + "()");
    }

    public ResourceModel member(String memberName, TypeRef memberType, @Nullable String accessor) {
        return member(member(memberName, memberName, memberType, accessor, SourceLocation.of(type, memberName)));
    }

    public ResourceModel member(Member member) {
        members.add(member);
        return this;
    }

    /** A member that may be null unless it is primitive. */
    public static Member member(
            String name, String jsonName, TypeRef type, @Nullable String accessor, SourceLocation location) {
        return new Member(name, jsonName, type, accessor, null, type.shape() == Shape.PRIMITIVE, location);
    }

    public ResourceModel misplaced(String element, String kind, SourceLocation location) {
        misplaced.add(new Misplaced(element, kind, location));
        return this;
    }

    /** A rule on the class. */
    public ResourceModel unique(String... fields) {
        return unique(new UniqueModel(unique(uniques.size()), List.of(fields)));
    }

    public ResourceModel unique(UniqueModel rule) {
        uniques.add(rule.build());
        return this;
    }

    public ResourceModel version(VersionRule.Type versionType) {
        return version("version", versionType);
    }

    public ResourceModel version(@Nullable String member, VersionRule.Type versionType, SourceLocation... surplus) {
        return version(
                member,
                versionType,
                problem(ProblemKind.PRECONDITION_FAILED, "PRECONDITION_FAILED", "ORDER_PRECONDITION_FAILED"),
                problem(ProblemKind.STALE, "STALE", "STALE_ORDER"),
                surplus);
    }

    public ResourceModel version(
            @Nullable String member,
            VersionRule.Type versionType,
            ProblemSpec failed,
            ProblemSpec stale,
            SourceLocation... surplus) {
        ProblemSpec required =
                problem(ProblemKind.PRECONDITION_REQUIRED, "PRECONDITION_REQUIRED", "ORDER_PRECONDITION_REQUIRED");
        return version(member, versionType, false, failed, stale, required, surplus);
    }

    public ResourceModel version(
            @Nullable String member,
            VersionRule.Type versionType,
            boolean isRequired,
            ProblemSpec failed,
            ProblemSpec stale,
            ProblemSpec required,
            SourceLocation... surplus) {
        version = new VersionRule(
                member,
                versionType,
                isRequired,
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

    /** Sets how much of the resource its tag covers. */
    public ResourceModel covering(Coverage coverage) {
        return version(coverage, false);
    }

    /** Lets JPA give each new row the same version. */
    public ResourceModel restarting() {
        return version(Coverage.FULL, true);
    }

    private ResourceModel version(Coverage coverage, boolean restarts) {
        VersionRule rule = Objects.requireNonNull(version);
        version = new VersionRule(
                rule.member(),
                rule.type(),
                rule.required(),
                rule.preconditionFailed(),
                rule.stale(),
                rule.preconditionRequired(),
                coverage,
                rule.isUnmapped(),
                restarts,
                rule.surplus(),
                rule.location());
        return this;
    }

    public ResourceModel lifecycle(LifecycleModel states) {
        return lifecycle(states.build());
    }

    public ResourceModel lifecycle(Lifecycle states) {
        lifecycle = states;
        return this;
    }

    public ResourceModel reference(String referrer) {
        String constant = "REFERENCED_BY_" + referrer.toUpperCase(Locale.ROOT);
        return reference(referrer, problem(ProblemKind.REFERENCED, constant, "ORDER_" + constant));
    }

    public ResourceModel reference(String referrer, ProblemSpec problem) {
        references.add(new ReferenceRule(
                referrer, "", List.of(), problem, "referencedBy" + referrer, reference(references.size())));
        return this;
    }

    public ResourceModel refusal(String code, String... problemMembers) {
        return refusal(problem(ProblemKind.REFUSED, code, code), problemMembers);
    }

    public ResourceModel refusal(ProblemSpec problem, String... problemMembers) {
        return refusal(problem.code().toLowerCase(Locale.ROOT), problem, problemMembers);
    }

    /** A refusal with the factory method of this name. */
    public ResourceModel refusal(String method, ProblemSpec problem, String... problemMembers) {
        refusals.add(new RefusalRule(List.of(problemMembers), problem, method, refusal(refusals.size())));
        return this;
    }

    public Resource build() {
        return new Resource(
                type,
                shape,
                name,
                Storage.of(table),
                key,
                members,
                uniques,
                version,
                lifecycle,
                references,
                List.of(),
                refusals,
                misplaced,
                SourceLocation.of(type));
    }

    /** A rule of uniqueness as its reader would build it. */
    public static final class UniqueModel {
        private final SourceLocation location;
        private final List<String> fields;
        private List<String> scope = List.of();
        private String where = "";
        private @Nullable List<String> jpaColumns;
        private boolean ignoreCase;
        private Disclosure disclosure = Disclosure.VALUE;
        private @Nullable ProblemSpec problem;
        private @Nullable String method;

        public UniqueModel(SourceLocation location, List<String> fields) {
            this.location = location;
            this.fields = fields;
        }

        public UniqueModel scope(String... names) {
            scope = List.of(names);
            return this;
        }

        public UniqueModel where(String condition) {
            where = condition;
            return this;
        }

        public UniqueModel jpa(String... columns) {
            jpaColumns = List.of(columns);
            return this;
        }

        public UniqueModel ignoringCase() {
            ignoreCase = true;
            return this;
        }

        public UniqueModel disclosure(Disclosure other) {
            disclosure = other;
            return this;
        }

        public UniqueModel problem(ProblemSpec other) {
            problem = other;
            return this;
        }

        /** The factory method of a duplicate. */
        public UniqueModel method(String name) {
            method = name;
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
                    problem == null ? ResourceModel.problem(ProblemKind.DUPLICATE, constant, constant) : problem,
                    method == null ? "duplicate" + String.join("", fields) : method,
                    location);
        }
    }
}
