package dev.truce.processor.generate;

import dev.truce.processor.model.ClassRef;
import java.util.List;

/** The classes that generated code refers to, by name: the processor itself does without them. */
final class RuntimeTypes {
    static final ClassRef CONFLICT = runtime("Conflict");
    static final ClassRef CONFLICT_EXCEPTION = runtime("ConflictException");
    static final ClassRef CONTENT_HASH = runtime("ContentHash");
    static final ClassRef DUPLICATE = runtime("Duplicate");
    static final ClassRef ENTITY_TAG = runtime("EntityTag");
    static final ClassRef IF_MATCH = runtime("IfMatch");
    static final ClassRef IF_NONE_MATCH = runtime("IfNoneMatch");
    static final ClassRef LIFECYCLE = runtime("Lifecycle");
    static final ClassRef MEMBER_NAMING = runtime("MemberNaming");
    static final ClassRef PROBLEM_DEFINITION = runtime("ProblemDefinition");
    static final ClassRef PROBLEM_STYLE = runtime("ProblemStyle");
    static final ClassRef PROBLEM_TYPE = runtime("ProblemType");
    static final ClassRef REFERENCED = runtime("Referenced");
    static final ClassRef REFERENCE_RULE = runtime("ReferenceRule");
    static final ClassRef REFUSAL_RULE = runtime("RefusalRule");
    static final ClassRef REFUSED = runtime("Refused");
    static final ClassRef REPRESENTATION = runtime("Representation");
    static final ClassRef RESOURCE_CONTRACT = runtime("ResourceContract");
    static final ClassRef STATE_COLUMN = runtime("StateColumn");
    static final ClassRef TRANSITION_RULE = runtime("TransitionRule");
    static final ClassRef UNIQUE_RULE = runtime("UniqueRule");
    static final ClassRef VERSION_RULE = runtime("VersionRule");

    static final ClassRef GENERATED = new ClassRef("javax.annotation.processing", List.of("Generated"));
    static final ClassRef NULLABLE = new ClassRef("org.jspecify.annotations", List.of("Nullable"));

    private RuntimeTypes() {}

    private static ClassRef runtime(String name) {
        return new ClassRef("dev.truce.runtime", List.of(name));
    }
}
